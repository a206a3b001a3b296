//! What goes from one device to another, and the wrong codes typed.

use sea_orm_migration::prelude::*;

use crate::column::{index, key, keyed, moment, sealed, unique, word};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("handover")
                    .col(key("id").primary_key())
                    .col(keyed("code_hash"))
                    // Tells the session it was made in from others.
                    .col(word("maker"))
                    // Sealed by the code: whose, and the page.
                    .col(sealed("content"))
                    .col(moment("until"))
                    .take(),
            )
            .await?;
        manager.create_index(unique("handover_code", "handover", &["code_hash"])).await?;
        manager.create_index(index("handover_maker", "handover", &["maker"])).await?;
        manager.create_index(index("handover_until", "handover", &["until"])).await?;

        manager
            .create_table(
                Table::create()
                    .table("handover_guess")
                    .col(key("id").primary_key())
                    .col(word("who"))
                    .col(word("network"))
                    .col(moment("at"))
                    .take(),
            )
            .await?;
        for (name, columns) in [
            ("handover_guess_who", &["who", "at"] as &[_]),
            ("handover_guess_network", &["network", "at"]),
            ("handover_guess_time", &["at"]),
        ] {
            manager.create_index(index(name, "handover_guess", columns)).await?;
        }
        Ok(())
    }
}
