//! The department an officer of one belongs to.

use sea_orm_migration::prelude::*;

use crate::column::word_null;

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.alter_table(Table::alter().table("staff").add_column(word_null("department")).take()).await
    }
}
