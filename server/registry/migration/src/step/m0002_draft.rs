//! What a family has typed so far: at most one draft each.

use sea_orm_migration::{prelude::*, schema};

use crate::column::{key, key_null, moment, refers, sealed};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("draft")
                    .col(key("family").primary_key())
                    .col(sealed("answers"))
                    .col(key_null("base"))
                    .col(schema::big_integer("revision"))
                    .col(moment("updated_at"))
                    .foreign_key(&mut refers("family", "family"))
                    .take(),
            )
            .await
    }
}
