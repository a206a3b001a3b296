//! Decisions about two declared children, and the second families of a child that the ledger keeps once.

use sea_orm_migration::{prelude::*, schema};

use crate::column::{
    day, index, key, keyed, keyed_null, moment, place, refers, sealed, sealed_null, unique, word, word_null,
};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                place(
                    Table::create()
                        .table("same_child")
                        .col(key("id").primary_key())
                        .col(key("low_family"))
                        .col(schema::integer("low_number"))
                        .col(key("high_family"))
                        .col(schema::integer("high_number")),
                )
                .col(word("verdict"))
                // With the key of the low family: the row goes when either family does.
                .col(sealed("note"))
                .col(key("decided_by"))
                .col(moment("decided_at"))
                .col(schema::big_integer("revision"))
                .foreign_key(&mut refers("low_family", "family"))
                .foreign_key(&mut refers("high_family", "family"))
                .take(),
            )
            .await?;
        let pair = &["low_family", "low_number", "high_family", "high_number"];
        manager.create_index(unique("same_child_pair", "same_child", pair)).await?;
        manager.create_index(index("same_child_high", "same_child", &["high_family", "high_number"])).await?;

        manager.create_table(beside()).await?;
        manager.create_index(unique("child_beside_family", "child_beside", &["family", "number"])).await?;
        for (name, column) in [
            ("child_beside_child", "child"),
            ("child_beside_document", "document_hash"),
            ("child_beside_phone", "phone_hash"),
        ] {
            manager.create_index(index(name, "child_beside", &[column])).await?;
        }
        Ok(())
    }
}

/// What `child` has, for a family that is not the ledger's: each sealed with its own key.
fn beside() -> TableCreateStatement {
    place(
        Table::create()
            .table("child_beside")
            .col(key("id").primary_key())
            .col(key("child"))
            .col(key("family"))
            .col(key("declaration"))
            .col(schema::integer("number")),
    )
    .col(sealed("name"))
    .col(keyed_null("document_hash"))
    .col(sealed_null("document"))
    .col(day("birth_date"))
    .col(word_null("stage"))
    .col(sealed_null("signs"))
    .col(sealed("guardian"))
    .col(keyed("phone_hash"))
    .col(sealed("guardian_phone"))
    .col(moment("approved_at"))
    .col(day("due"))
    .foreign_key(&mut refers("family", "family"))
    .take()
}
