//! Signed-in sessions, and the codes sent to phones.

use sea_orm_migration::{prelude::*, schema};

use crate::column::{index, key, key_null, keyed, moment, sealed, word};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("session")
                    .col(keyed("id_hash").primary_key())
                    .col(word("kind"))
                    .col(key_null("family"))
                    .col(key_null("account"))
                    .col(key_null("staff"))
                    .col(moment("created_at"))
                    .col(moment("seen_at"))
                    .col(moment("expires_at"))
                    .take(),
            )
            .await?;
        manager.create_index(index("session_family", "session", &["family"])).await?;
        manager.create_index(index("session_staff", "session", &["staff"])).await?;
        manager.create_index(index("session_expiry", "session", &["expires_at"])).await?;

        manager
            .create_table(
                Table::create()
                    .table("one_time_code")
                    .col(key("id").primary_key())
                    .col(keyed("phone_hash"))
                    .col(sealed("phone"))
                    .col(keyed("code_hash"))
                    .col(word("network"))
                    .col(moment("created_at"))
                    .col(moment("expires_at"))
                    .col(schema::integer("failures"))
                    .col(schema::boolean("used"))
                    .take(),
            )
            .await?;
        for (name, columns) in [
            ("one_time_code_phone", &["phone_hash", "created_at"] as &[_]),
            ("one_time_code_network", &["network", "created_at"]),
            ("one_time_code_time", &["created_at"]),
        ] {
            manager.create_index(index(name, "one_time_code", columns)).await?;
        }
        Ok(())
    }
}
