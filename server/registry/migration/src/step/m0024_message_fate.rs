//! What became of a message that could not be sent: why the last try failed, and since when nobody tries any more.

use sea_orm_migration::prelude::*;

use crate::column::{index, moment_null, word_null};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // One column a statement: SQLite takes no more.
        for column in [word_null("failure"), moment_null("dead_at")] {
            let mut add = Table::alter().table("outbox").take();
            manager.alter_table(add.add_column(column).take()).await?;
        }
        manager.create_index(index("outbox_dead", "outbox", &["dead_at"])).await
    }
}
