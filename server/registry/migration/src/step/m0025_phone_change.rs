//! Requests to open an account with another phone, because the old one is gone.

use sea_orm_migration::{prelude::*, schema};

use crate::column::{index, key, key_null, keyed, moment, moment_null, place, refers, sealed, word};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                place(Table::create().table("phone_change").col(key("id").primary_key()))
                    .col(key("family"))
                    .col(key("account"))
                    .col(key("declaration"))
                    .col(word("number"))
                    .col(keyed("phone_hash"))
                    .col(sealed("phone"))
                    .col(moment("asked_at"))
                    .col(word("state"))
                    .col(moment("state_at"))
                    .col(key_null("decided_by"))
                    .col(moment_null("due_at"))
                    .col(schema::big_integer("revision"))
                    .foreign_key(&mut refers("family", "family"))
                    .take(),
            )
            .await?;
        for (name, columns) in [
            ("phone_change_family", &["family", "id"] as &[_]),
            ("phone_change_street", &["street", "state", "asked_at"]),
            ("phone_change_due", &["state", "due_at"]),
        ] {
            manager.create_index(index(name, "phone_change", columns)).await?;
        }
        Ok(())
    }
}
