//! Who did or saw what. Position and hashes are empty until the entry is sealed into the chain.

use sea_orm_migration::{prelude::*, schema};

use crate::column::{index, key, key_null, moment, unique, word, word_null};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("audit_entry")
                    .col(key("id").primary_key())
                    .col(moment("at"))
                    .col(word("actor"))
                    .col(word_null("role"))
                    .col(word_null("area"))
                    .col(word("act"))
                    .col(word("record"))
                    .col(word_null("purpose"))
                    .col(key_null("family"))
                    .col(schema::big_integer_null("position"))
                    .col(schema::blob_null("previous"))
                    .col(schema::blob_null("hash"))
                    .take(),
            )
            .await?;
        manager.create_index(unique("audit_position", "audit_entry", &["position"])).await?;
        manager.create_index(index("audit_record", "audit_entry", &["record", "at"])).await?;
        manager.create_index(index("audit_family", "audit_entry", &["family", "at"])).await
    }
}
