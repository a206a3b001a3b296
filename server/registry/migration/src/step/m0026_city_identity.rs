//! The city's unified identity: which account it opens; and, for minutes, who is on the way to the city and back, and
//! who was proven and opens none yet.

use sea_orm_migration::prelude::*;

use crate::column::{index, key, keyed, keyed_null, moment, refers, word, word_null};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("city_identity")
                    .col(keyed("subject").primary_key())
                    .col(key("family"))
                    .col(key("account"))
                    .col(word_null("level"))
                    .col(moment("bound_at"))
                    .col(moment("seen_at"))
                    .foreign_key(&mut refers("family", "family"))
                    .foreign_key(&mut refers("account", "account"))
                    .take(),
            )
            .await?;
        manager.create_index(index("city_identity_family", "city_identity", &["family"])).await?;
        manager
            .create_table(
                Table::create()
                    .table("city_ticket")
                    .col(keyed("id_hash").primary_key())
                    .col(keyed_null("subject"))
                    .col(word_null("level"))
                    .col(word("next"))
                    .col(moment("expires_at"))
                    .take(),
            )
            .await?;
        manager.create_index(index("city_ticket_expiry", "city_ticket", &["expires_at"])).await
    }
}
