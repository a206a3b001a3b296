//! A "no" to texting outlives what said it.

use sea_orm_migration::prelude::*;

use crate::column::sealed_null;

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(Table::alter().table("family").add_column(sealed_null("no_text")).take()).await
    }
}
