//! The numbers of who waits at a community centre.

use sea_orm_migration::{prelude::*, schema};

use crate::column::{day, index, key, key_null, moment, place, unique, word};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                place(Table::create().table("kiosk_number").col(key("id").primary_key()))
                    .col(day("day"))
                    .col(schema::integer("number"))
                    .col(moment("given_at"))
                    .col(word("turn"))
                    // The device it was called at.
                    .col(key_null("kiosk"))
                    .take(),
            )
            .await?;
        manager.create_index(unique("kiosk_number_day", "kiosk_number", &["community", "day", "number"])).await?;
        manager.create_index(index("kiosk_number_old", "kiosk_number", &["day"])).await
    }
}
