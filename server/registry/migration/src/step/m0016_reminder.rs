//! When families are reminded: of the half-year renewal, and of what changes for a child if they want to hear of it.

use sea_orm_migration::{prelude::*, schema, sea_orm::sea_query::Query};

use crate::column::{day, index, key, refers};

const LONG_AGO: i32 = 19_000_101;

#[derive(DeriveMigrationName)]
pub struct Step;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        manager
            .create_table(
                Table::create()
                    .table("reminder")
                    .col(key("family"))
                    .col(day("due"))
                    .col(schema::integer("stage"))
                    .col(schema::integer_null("next_on"))
                    .primary_key(&mut Index::create().col("family").col("due").take())
                    .foreign_key(&mut refers("family", "family"))
                    .take(),
            )
            .await?;
        manager.create_index(index("reminder_next", "reminder", &["next_on", "family"])).await?;
        manager
            .create_table(
                Table::create()
                    .table("watch")
                    .col(key("family"))
                    .col(schema::integer("child"))
                    .col(day("next_on"))
                    .col(day("told_until"))
                    .primary_key(&mut Index::create().col("family").col("child").take())
                    .foreign_key(&mut refers("family", "family"))
                    .take(),
            )
            .await?;
        manager.create_index(index("watch_next", "watch", &["next_on", "family"])).await?;

        // Records that are there already: looked at as soon as the program runs, and then planned.
        let mut known = Query::select();
        known.distinct().columns(["family", "due"]).expr(Expr::value(0)).expr(Expr::value(LONG_AGO)).from("child");
        let mut plan = Query::insert();
        plan.into_table("reminder")
            .columns(["family", "due", "stage", "next_on"])
            .select_from(known)
            .map_err(|error| DbErr::Custom(error.to_string()))?;
        manager.exec_stmt(plan).await
    }
}
