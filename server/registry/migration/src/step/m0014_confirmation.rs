//! Families that confirmed their record without a change. Numbers and days only, so nothing is sealed.

use sea_orm_migration::{prelude::*, schema};

use crate::column::{day, index, key, moment, place, refers, unique, word};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                place(Table::create().table("confirmation").col(key("id").primary_key()).col(key("family")))
                    .col(key("declaration"))
                    .col(word("number"))
                    .col(schema::integer("children"))
                    .col(moment("at"))
                    .col(day("due"))
                    .col(word("idempotency_key"))
                    .col(schema::blob("request_hash"))
                    .foreign_key(&mut refers("family", "family"))
                    .foreign_key(&mut refers("declaration", "declaration"))
                    .take(),
            )
            .await?;
        manager.create_index(unique("confirmation_number", "confirmation", &["number"])).await?;
        manager.create_index(unique("confirmation_key", "confirmation", &["idempotency_key"])).await?;
        manager.create_index(index("confirmation_family", "confirmation", &["family", "at"])).await
    }
}
