//! What a family says it has already, for each child and benefit: words and places, no names.

use sea_orm_migration::{prelude::*, schema};

use crate::column::{index, key, moment, place, refers, word};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                place(
                    Table::create()
                        .table("received")
                        .col(key("family"))
                        .col(schema::integer("child"))
                        .col(word("benefit")),
                )
                .col(moment("at"))
                .primary_key(&mut Index::create().col("family").col("child").col("benefit").take())
                .foreign_key(&mut refers("family", "family"))
                .take(),
            )
            .await?;
        manager.create_index(index("received_benefit", "received", &["benefit", "street"])).await
    }
}
