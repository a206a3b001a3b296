//! The lines on a family's page of notices. They say that something is new and never what, so nothing is sealed.

use sea_orm_migration::prelude::*;

use crate::column::{index, key, moment, moment_null, refers, word};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("notice")
                    .col(key("id").primary_key())
                    .col(key("family"))
                    .col(word("topic"))
                    .col(word("number"))
                    .col(moment("at"))
                    .col(moment_null("read_at"))
                    .foreign_key(&mut refers("family", "family"))
                    .take(),
            )
            .await?;
        manager.create_index(index("notice_family", "notice", &["family", "id"])).await
    }
}
