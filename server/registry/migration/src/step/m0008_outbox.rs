//! Messages to send. When one is sent, its recipient, text and due time become empty; the fact stays.

use sea_orm_migration::{prelude::*, schema};

use crate::column::{index, key, key_null, moment, moment_null, sealed_null, word};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("outbox")
                    .col(key("id").primary_key())
                    .col(key_null("family"))
                    .col(word("channel"))
                    .col(word("purpose"))
                    .col(sealed_null("recipient"))
                    .col(sealed_null("body"))
                    .col(moment("created_at"))
                    .col(moment_null("due_at"))
                    .col(schema::integer("attempts"))
                    .col(moment_null("sent_at"))
                    .take(),
            )
            .await?;
        manager.create_index(index("outbox_due", "outbox", &["due_at"])).await?;
        manager.create_index(index("outbox_family", "outbox", &["family"])).await
    }
}
