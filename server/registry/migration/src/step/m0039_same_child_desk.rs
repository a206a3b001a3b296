//! Two streets, one child: who sees both, and decides.

use sea_orm_migration::prelude::*;

use crate::column::{index, word_null};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut add = Table::alter().table("same_child").take();
        manager.alter_table(add.add_column(word_null("desk")).take()).await?;
        let waits = &["verdict", "district", "desk", "decided_at"];
        manager.create_index(index("same_child_handed", "same_child", waits)).await
    }
}
