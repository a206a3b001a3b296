//! What families ask the auditor about their access log. No case: it has no place and no street sees it.

use sea_orm_migration::{prelude::*, schema};

use crate::column::{index, key, key_null, moment, moment_null, refers, sealed, sealed_null, unique, word};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("question")
                    .col(key("id").primary_key())
                    .col(key("family"))
                    .col(word("number"))
                    .col(key_null("entry"))
                    .col(sealed("body"))
                    .col(moment("asked_at"))
                    .col(word("idempotency_key"))
                    .col(word("state"))
                    .col(sealed_null("answer"))
                    .col(key_null("answered_by"))
                    .col(moment_null("answered_at"))
                    .col(schema::big_integer("revision"))
                    .foreign_key(&mut refers("family", "family"))
                    .take(),
            )
            .await?;
        manager.create_index(unique("question_key", "question", &["idempotency_key"])).await?;
        manager.create_index(index("question_family", "question", &["family", "id"])).await?;
        manager.create_index(index("question_state", "question", &["state", "asked_at", "id"])).await
    }
}
