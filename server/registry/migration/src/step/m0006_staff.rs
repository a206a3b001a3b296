//! The people who work here.

use sea_orm_migration::{prelude::*, schema};

use crate::column::{key, moment, moment_null, sealed, unique, word};

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("staff")
                    .col(key("id").primary_key())
                    .col(word("username"))
                    .col(word("role"))
                    .col(word("area"))
                    .col(sealed("password_hash"))
                    .col(sealed("totp_secret"))
                    .col(schema::big_integer("totp_step"))
                    .col(schema::integer("failures"))
                    .col(moment_null("locked_until"))
                    .col(schema::boolean("disabled"))
                    .col(moment("created_at"))
                    .take(),
            )
            .await?;
        manager.create_index(unique("staff_username", "staff", &["username"])).await
    }
}
