//! Submitted versions, the children they declare, and what happened to them.

use sea_orm_migration::{prelude::*, schema};

use crate::column::{
    day, index, key, key_null, keyed, keyed_null, moment, moment_null, place, refers, sealed, unique, word,
};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(declaration()).await?;
        manager.create_index(unique("declaration_number", "declaration", &["number"])).await?;
        manager.create_index(unique("declaration_key", "declaration", &["idempotency_key"])).await?;
        manager.create_index(unique("declaration_version", "declaration", &["family", "version"])).await?;
        // The queue of each kind of office, by status and as a whole, and what one reviewer holds or decided.
        for (name, columns) in [
            ("declaration_street_queue", &["street", "status", "submitted_at", "id"] as &[_]),
            ("declaration_district_queue", &["district", "status", "submitted_at", "id"]),
            ("declaration_city_queue", &["status", "submitted_at", "id"]),
            ("declaration_street_list", &["street", "submitted_at", "id"]),
            ("declaration_district_list", &["district", "submitted_at", "id"]),
            ("declaration_list", &["submitted_at", "id"]),
            ("declaration_claim", &["claimed_by", "submitted_at", "id"]),
        ] {
            manager.create_index(index(name, "declaration", columns)).await?;
        }

        manager
            .create_table(
                place(
                    Table::create()
                        .table("declared_child")
                        .col(key("declaration"))
                        .col(schema::integer("number"))
                        .col(key("family")),
                )
                .col(keyed("name_hash"))
                .col(day("birth_date"))
                .col(keyed_null("document_hash"))
                .primary_key(&mut Index::create().col("declaration").col("number").take())
                .foreign_key(&mut refers("declaration", "declaration"))
                .take(),
            )
            .await?;
        manager.create_index(index("declared_child_document", "declared_child", &["document_hash"])).await?;
        manager.create_index(index("declared_child_name", "declared_child", &["name_hash", "birth_date"])).await?;

        manager
            .create_table(
                Table::create()
                    .table("declaration_event")
                    .col(key("declaration"))
                    .col(schema::big_integer("revision"))
                    .col(word("status"))
                    .col(moment("at"))
                    .primary_key(&mut Index::create().col("declaration").col("revision").take())
                    .foreign_key(&mut refers("declaration", "declaration"))
                    .take(),
            )
            .await
    }
}

fn declaration() -> TableCreateStatement {
    place(Table::create().table("declaration").col(key("id").primary_key()).col(key("family")))
        .col(word("number"))
        .col(schema::integer("version"))
        .col(key_null("previous"))
        .col(sealed("guardian"))
        .col(schema::integer("children"))
        .col(sealed("answers"))
        .col(word("catalogue_version"))
        .col(moment("submitted_at"))
        .col(word("idempotency_key"))
        .col(schema::blob("request_hash"))
        .col(word("language"))
        .col(word("status"))
        .col(moment("status_at"))
        .col(key_null("claimed_by"))
        .col(moment_null("claimed_until"))
        .col(sealed("remarks"))
        .col(sealed("note"))
        .col(schema::big_integer("revision"))
        .foreign_key(&mut refers("family", "family"))
        .take()
}
