//! Cases about children who may be in danger. No column refers to a family or an account, on purpose.

use sea_orm_migration::{prelude::*, schema};

use crate::column::{index, key, key_null, keyed, moment, place, refers, sealed, sealed_null, unique, word, word_null};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager.create_table(concern()).await?;
        manager.create_index(unique("concern_number", "concern", &["number"])).await?;
        manager.create_index(unique("concern_key", "concern", &["idempotency_key"])).await?;
        manager.create_index(index("concern_form", "concern", &["form"])).await?;
        // What waits in each kind of area; `line` puts the urgent ones before all others.
        for (name, columns) in [
            ("concern_street", &["street", "status", "line", "id"] as &[_]),
            ("concern_district", &["district", "status", "line", "id"]),
            ("concern_city", &["status", "line", "id"]),
        ] {
            manager.create_index(index(name, "concern", columns)).await?;
        }
        manager
            .create_table(
                Table::create()
                    .table("concern_entry")
                    .col(key("id").primary_key())
                    .col(key("concern"))
                    .col(schema::big_integer("revision"))
                    .col(word("step"))
                    .col(moment("at"))
                    .col(key_null("staff"))
                    .col(word_null("sent_to"))
                    .col(word_null("outcome"))
                    .col(sealed("text"))
                    .col(word_null("form"))
                    .foreign_key(&mut refers("concern", "concern"))
                    .take(),
            )
            .await?;
        manager.create_index(unique("concern_entry_order", "concern_entry", &["concern", "revision"])).await?;
        manager.create_index(unique("concern_entry_form", "concern_entry", &["form"])).await
    }
}

fn concern() -> TableCreateStatement {
    place(Table::create().table("concern").col(key("id").primary_key()))
        .col(word("number"))
        // Of number and code together.
        .col(keyed("code_hash"))
        // The case's own key, wrapped.
        .col(sealed_null("wrapped_key"))
        .col(sealed("sighting"))
        .col(key_null("filed_by"))
        .col(schema::boolean("urgent"))
        .col(schema::boolean("flagged"))
        .col(word("language"))
        .col(moment("received_at"))
        .col(schema::big_integer("line"))
        .col(word("form"))
        .col(word("idempotency_key"))
        .col(word("status"))
        .col(moment("status_at"))
        .col(key_null("taken_by"))
        .col(word_null("outcome"))
        .col(schema::big_integer("revision"))
        .take()
}
