//! What the public is told about a street's office.

use sea_orm_migration::{prelude::*, schema};

use crate::column::{moment, word};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("street_office")
                    .col(word("street").primary_key())
                    .col(schema::text("address"))
                    .col(schema::text("phone"))
                    .col(schema::text("hours"))
                    .col(moment("updated_at"))
                    .col(schema::big_integer("revision"))
                    .take(),
            )
            .await
    }
}
