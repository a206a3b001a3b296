//! The ledger: approved children, and the pieces of their names by which they are found.

use sea_orm_migration::{prelude::*, schema};

use crate::column::{
    day, index, key, keyed, keyed_null, moment, place, refers, sealed, sealed_null, unique, word_null,
};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(child()).await?;
        manager.create_index(unique("child_of_family", "child", &["family", "number"])).await?;
        manager.create_index(index("child_declaration", "child", &["declaration"])).await?;
        manager.create_index(index("child_document", "child", &["document_hash"])).await?;
        manager.create_index(index("child_phone", "child", &["phone_hash"])).await?;
        // Each order of the ledger, for each kind of area: a page is read from one place of one index.
        for (name, columns) in [
            ("child_street_due", &["street", "due", "id"] as &[_]),
            ("child_street_birth", &["street", "birth_date", "id"]),
            ("child_street_new", &["street", "approved_at", "id"]),
            ("child_district_due", &["district", "due", "id"]),
            ("child_district_birth", &["district", "birth_date", "id"]),
            ("child_district_new", &["district", "approved_at", "id"]),
            ("child_city_due", &["due", "id"]),
            ("child_city_birth", &["birth_date", "id"]),
            ("child_city_new", &["approved_at", "id"]),
        ] {
            manager.create_index(index(name, "child", columns)).await?;
        }

        // Area and dates are repeated here so that a search by name is sorted before a single child is read.
        let mut token = place(Table::create().table("name_token").col(keyed("token")))
            .col(key("child"))
            .col(day("due"))
            .col(day("birth_date"))
            .col(moment("approved_at"))
            .primary_key(&mut Index::create().col("token").col("street").col("child").take())
            .foreign_key(&mut refers("child", "child"))
            .take();
        if manager.get_database_backend() == sea_orm_migration::sea_orm::DbBackend::Sqlite {
            // The table is its own index: one look-up less, half the size.
            token.extra("WITHOUT ROWID");
        }
        manager.create_table(token).await?;
        manager.create_index(index("name_token_child", "name_token", &["child"])).await
    }
}

fn child() -> TableCreateStatement {
    place(Table::create().table("child").col(key("id").primary_key()).col(key("family")))
        .col(key("declaration"))
        .col(schema::integer("number"))
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
        .foreign_key(&mut refers("declaration", "declaration"))
        .take()
}
