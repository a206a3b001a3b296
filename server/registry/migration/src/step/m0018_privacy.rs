//! What families agreed to, and their requests to erase an approved record.

use sea_orm_migration::{prelude::*, schema};

use crate::column::{
    day, index, key, key_null, moment, moment_null, place, refers, sealed_null, unique, word, word_null,
};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // Rows are only added.
        manager
            .create_table(
                Table::create()
                    .table("consent")
                    .col(key("id").primary_key())
                    .col(key("family"))
                    .col(schema::integer("version"))
                    .col(key("account"))
                    .col(key_null("declaration"))
                    .col(word("text"))
                    .col(schema::boolean("children"))
                    .col(schema::boolean("health"))
                    .col(word("basis"))
                    .col(moment("at"))
                    .foreign_key(&mut refers("family", "family"))
                    .take(),
            )
            .await?;
        manager.create_index(unique("consent_version", "consent", &["family", "version"])).await?;

        // `waits` is family and scope while the request waits, so that there is only one; then nothing.
        manager
            .create_table(
                place(Table::create().table("erasure").col(key("id").primary_key()).col(key("family")))
                    .col(word("number"))
                    .col(word("scope"))
                    .col(word("cause"))
                    .col(moment("asked_at"))
                    .col(day("due"))
                    .col(word("state"))
                    .col(word_null("waits"))
                    .col(word_null("ground"))
                    .col(key_null("decided_by"))
                    .col(moment_null("decided_at"))
                    .col(sealed_null("reason"))
                    .col(schema::big_integer("revision"))
                    .foreign_key(&mut refers("family", "family"))
                    .take(),
            )
            .await?;
        manager.create_index(unique("erasure_waits", "erasure", &["waits"])).await?;
        manager.create_index(index("erasure_family", "erasure", &["family", "id"])).await?;
        for (name, columns) in [
            ("erasure_street", &["street", "due", "id"] as &[_]),
            ("erasure_district", &["district", "due", "id"]),
            ("erasure_city", &["due", "id"]),
        ] {
            manager.create_index(index(name, "erasure", columns)).await?;
        }
        Ok(())
    }
}
