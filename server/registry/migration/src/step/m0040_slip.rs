//! Slips of families without a phone.

use sea_orm_migration::prelude::*;

use crate::column::{index, key, keyed_null, moment, refers, sealed_null, unique, word};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("kiosk_slip")
                    .col(key("id").primary_key())
                    .col(key("family"))
                    .col(key("account"))
                    .col(key("visit"))
                    .col(word("presence"))
                    .col(sealed_null("signature"))
                    // None once another slip, or a phone, took its place.
                    .col(keyed_null("code_hash"))
                    .col(moment("made_at"))
                    .foreign_key(&mut refers("family", "family"))
                    .take(),
            )
            .await?;
        manager.create_index(unique("kiosk_slip_code", "kiosk_slip", &["code_hash"])).await?;
        manager.create_index(index("kiosk_slip_family", "kiosk_slip", &["family"])).await?;
        manager.create_index(index("kiosk_slip_account", "kiosk_slip", &["account"])).await
    }
}
