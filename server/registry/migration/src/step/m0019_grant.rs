//! What a family lets a helper or another guardian do or see, and the wrong codes typed.

use sea_orm_migration::{prelude::*, schema};

use crate::column::{index, key, key_null, keyed_null, moment, moment_null, refers, sealed, unique, word, word_null};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("family_grant")
                    .col(key("id").primary_key())
                    .col(key("family"))
                    .col(word("kind"))
                    // A place among those offered or active; none once it is over.
                    .col(schema::integer_null("slot"))
                    .col(sealed("name"))
                    .col(word_null("lasting"))
                    // Words, one after the other.
                    .col(word("shared"))
                    // While it is offered.
                    .col(keyed_null("code_hash"))
                    .col(key_null("account"))
                    .col(word("state"))
                    // When the state began, and when time alone ends it.
                    .col(moment("since"))
                    .col(moment_null("until"))
                    .col(moment("created_at"))
                    .col(schema::big_integer("revision"))
                    .foreign_key(&mut refers("family", "family"))
                    .take(),
            )
            .await?;
        manager.create_index(unique("family_grant_slot", "family_grant", &["family", "slot"])).await?;
        manager.create_index(unique("family_grant_code", "family_grant", &["code_hash"])).await?;
        manager.create_index(index("family_grant_account", "family_grant", &["account"])).await?;

        manager
            .create_table(
                Table::create()
                    .table("grant_guess")
                    .col(key("id").primary_key())
                    .col(key("account"))
                    .col(word("network"))
                    .col(moment("at"))
                    .take(),
            )
            .await?;
        for (name, columns) in [
            ("grant_guess_account", &["account", "at"] as &[_]),
            ("grant_guess_network", &["network", "at"]),
            ("grant_guess_time", &["at"]),
        ] {
            manager.create_index(index(name, "grant_guess", columns)).await?;
        }

        manager.alter_table(Table::alter().table("session").add_column(key_null("family_grant")).take()).await?;
        manager.create_index(index("session_grant", "session", &["family_grant"])).await
    }
}
