//! Households with their data key, the phones that open them, and the proof that the master key is the right one.

use sea_orm_migration::{prelude::*, schema};

use crate::column::{index, key, keyed, moment, refers, sealed, sealed_null, unique};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // One row: something sealed with the master key, so that a wrong key is noticed at start.
        manager
            .create_table(
                Table::create().table("key_check").col(schema::integer("id").primary_key()).col(sealed("proof")).take(),
            )
            .await?;
        // After erasure the row stays, without its key: audit entries go on naming the family by its id.
        manager
            .create_table(
                Table::create()
                    .table("family")
                    .col(key("id").primary_key())
                    .col(sealed_null("wrapped_key"))
                    .col(moment("created_at"))
                    .take(),
            )
            .await?;
        manager
            .create_table(
                Table::create()
                    .table("account")
                    .col(key("id").primary_key())
                    .col(key("family"))
                    .col(keyed("phone_hash"))
                    .col(sealed("phone"))
                    .col(moment("created_at"))
                    .foreign_key(&mut refers("family", "family"))
                    .take(),
            )
            .await?;
        manager.create_index(unique("account_phone", "account", &["phone_hash"])).await?;
        manager.create_index(index("account_family", "account", &["family"])).await
    }
}
