//! Children whose record left a ledger: why, when, and for which street.

use sea_orm_migration::{prelude::*, schema};

use crate::column::{index, key, moment, place, refers, sealed, word, word_null};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        // No reference to the child: its record may be gone.
        manager
            .create_table(
                place(Table::create().table("departure").col(key("id").primary_key()).col(key("family")))
                    .col(key("child"))
                    .col(schema::integer("number"))
                    .col(word("reason"))
                    .col(word_null("to_street"))
                    .col(sealed("name"))
                    .col(moment("at"))
                    .foreign_key(&mut refers("family", "family"))
                    .take(),
            )
            .await?;
        for (name, columns) in [
            ("departure_family", &["family", "at"] as &[_]),
            ("departure_child", &["child", "at"]),
            ("departure_street", &["street", "at", "id"]),
            ("departure_district", &["district", "at", "id"]),
            ("departure_city", &["at", "id"]),
        ] {
            manager.create_index(index(name, "departure", columns)).await?;
        }
        Ok(())
    }
}
