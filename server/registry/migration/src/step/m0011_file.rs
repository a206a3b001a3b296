//! Photos and PDFs of a matter: what is known of each. Their bytes lie outside the database.

use sea_orm_migration::{prelude::*, schema};

use crate::column::{index, key, key_null, moment, refers, sealed, word};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("file")
                    .col(key("id").primary_key())
                    .col(key_null("family"))
                    .col(key("matter"))
                    .col(word("kind"))
                    .col(sealed("name"))
                    .col(sealed("preview"))
                    .col(schema::big_integer("size"))
                    // Begun, stored, gone.
                    .col(word("state"))
                    .col(moment("added_at"))
                    .foreign_key(&mut refers("family", "family"))
                    .take(),
            )
            .await?;
        manager.create_index(index("file_matter", "file", &["matter", "id"])).await?;
        manager.create_index(index("file_family", "file", &["family"])).await?;
        manager.create_index(index("file_state", "file", &["state", "added_at"])).await
    }
}
