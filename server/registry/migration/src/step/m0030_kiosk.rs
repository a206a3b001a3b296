//! Devices of community centres, visits of families at them, and which entries of the audit log were made there.

use sea_orm_migration::{prelude::*, schema};

use crate::column::{index, key, key_null, keyed_null, moment, moment_null, place, refers, unique, word, word_null};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                place(Table::create().table("kiosk").col(key("id").primary_key()))
                    .col(word("name"))
                    .col(word("state"))
                    // When the state began, and until when a code can be typed.
                    .col(moment("since"))
                    .col(moment_null("until"))
                    .col(keyed_null("code_hash"))
                    .col(keyed_null("token_hash"))
                    .col(moment("created_at"))
                    .col(schema::big_integer("revision"))
                    .take(),
            )
            .await?;
        manager.create_index(unique("kiosk_code", "kiosk", &["code_hash"])).await?;
        manager.create_index(unique("kiosk_token", "kiosk", &["token_hash"])).await?;

        manager
            .create_table(
                place(Table::create().table("kiosk_visit").col(key("id").primary_key()))
                    .col(key("kiosk"))
                    .col(key("helper"))
                    .col(moment("begun_at"))
                    .col(moment("seen_at"))
                    .col(moment_null("ended_at"))
                    .col(word_null("ending"))
                    .foreign_key(&mut refers("kiosk", "kiosk"))
                    .take(),
            )
            .await?;
        for (name, columns) in [
            ("kiosk_visit_kiosk", &["kiosk", "ended_at"] as &[_]),
            ("kiosk_visit_day", &["community", "begun_at"]),
            ("kiosk_visit_idle", &["ended_at", "seen_at"]),
        ] {
            manager.create_index(index(name, "kiosk_visit", columns)).await?;
        }

        manager
            .create_table(
                Table::create()
                    .table("kiosk_guess")
                    .col(key("id").primary_key())
                    .col(word("source"))
                    .col(moment("at"))
                    .take(),
            )
            .await?;
        manager.create_index(index("kiosk_guess_source", "kiosk_guess", &["source", "at"])).await?;

        manager.alter_table(Table::alter().table("session").add_column(key_null("visit")).take()).await?;
        manager.create_index(index("session_visit", "session", &["visit"])).await?;
        manager.alter_table(Table::alter().table("audit_entry").add_column(word_null("assisted")).take()).await
    }
}
