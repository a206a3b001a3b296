//! Files of a report of concern; and no more files of a matter than there are places, whoever uploads at the same time.

use sea_orm_migration::{prelude::*, schema};

use crate::column::{index, key_null, keyed_null, unique};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // Either this or the family.
        let concern = key_null("concern");
        // Its place among those of its matter; files from before this step, and removed ones, have none.
        let slot = schema::integer_null("slot");
        // Of what is in it, to know the same file again.
        let digest = keyed_null("digest");
        for column in [concern, slot, digest] {
            manager.alter_table(Table::alter().table("file").add_column(column).take()).await?;
        }
        manager.create_index(index("file_concern", "file", &["concern"])).await?;
        manager.create_index(unique("file_slot", "file", &["matter", "slot"])).await
    }
}
