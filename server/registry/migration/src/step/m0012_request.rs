//! Help requests: what is being written, what was asked, what happened, what was said.

use sea_orm_migration::{prelude::*, schema};

use crate::column::{day, index, key, key_null, moment, place, refers, sealed, unique, word, word_null};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("request_draft")
                    .col(key("family").primary_key())
                    .col(key("id"))
                    .col(sealed("typed"))
                    .col(schema::big_integer("revision"))
                    .col(moment("updated_at"))
                    .foreign_key(&mut refers("family", "family"))
                    .take(),
            )
            .await?;

        manager.create_table(request()).await?;
        manager.create_index(unique("request_number", "request", &["number"])).await?;
        manager.create_index(unique("request_key", "request", &["idempotency_key"])).await?;
        manager.create_index(index("request_family", "request", &["family", "id"])).await?;
        // The queue of each kind of office and of a department: what waits for whom, due first.
        for (name, columns) in [
            ("request_street_queue", &["street", "waits", "due", "id"] as &[_]),
            ("request_district_queue", &["district", "waits", "due", "id"]),
            ("request_department_queue", &["department", "waits", "due", "id"]),
            ("request_city_queue", &["waits", "due", "id"]),
        ] {
            manager.create_index(index(name, "request", columns)).await?;
        }

        manager
            .create_table(
                Table::create()
                    .table("request_event")
                    .col(key("request"))
                    .col(schema::big_integer("revision"))
                    .col(word("step"))
                    .col(word("by"))
                    .col(moment("at"))
                    .col(word_null("to"))
                    .primary_key(&mut Index::create().col("request").col("revision").take())
                    .foreign_key(&mut refers("request", "request"))
                    .take(),
            )
            .await?;

        manager
            .create_table(
                Table::create()
                    .table("request_message")
                    .col(key("id").primary_key())
                    .col(key("request"))
                    .col(key("family"))
                    .col(word("from"))
                    .col(key_null("staff"))
                    .col(sealed("text"))
                    .col(moment("at"))
                    .col(word("idempotency_key"))
                    .foreign_key(&mut refers("request", "request"))
                    .take(),
            )
            .await?;
        manager.create_index(unique("request_message_key", "request_message", &["request", "idempotency_key"])).await?;
        manager.create_index(index("request_message_order", "request_message", &["request", "id"])).await
    }
}

fn request() -> TableCreateStatement {
    place(Table::create().table("request").col(key("id").primary_key()).col(key("family")))
        .col(word("number"))
        .col(schema::integer_null("item"))
        .col(schema::integer_null("child"))
        .col(word("urgency"))
        .col(word("reach"))
        .col(sealed("content"))
        .col(word("language"))
        .col(moment("asked_at"))
        .col(word("idempotency_key"))
        .col(schema::blob("request_hash"))
        .col(word("status"))
        .col(moment("status_at"))
        // Who has to do the next thing: follows from the status, and begins the queue's indexes.
        .col(word("waits"))
        .col(word("level"))
        .col(day("due"))
        .col(word_null("department"))
        .col(key_null("handler"))
        .col(sealed("outcome"))
        .col(schema::integer_null("rating"))
        .col(sealed("rating_words"))
        .col(schema::big_integer("revision"))
        .foreign_key(&mut refers("family", "family"))
        .take()
}
