//! What was decided about a hukou whose code does not tell where it is, with each version.

use sea_orm_migration::prelude::*;

use crate::column::sealed_null;

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // None where nothing was decided.
        let hukou = sealed_null("hukou");
        manager.alter_table(Table::alter().table("declaration").add_column(hukou).take()).await
    }
}
