//! Families whose child the ledger keeps under another family are reminded of their own day.

use sea_orm_migration::prelude::*;

#[derive(DeriveMigrationName)]
pub struct Step;

/// Looked at as soon as the program runs, and then planned.
const LONG_AGO: i32 = 20_000_101;

#[async_trait::async_trait]
impl MigrationTrait for Step {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let mut known = Query::select();
        known.columns(["family", "due"]).expr(Expr::value(0)).expr(Expr::value(LONG_AGO)).from("child_beside");
        known.group_by_columns(["family", "due"]);
        let mut plan = Query::insert();
        plan.into_table("reminder")
            .columns(["family", "due", "stage", "next_on"])
            .select_from(known)
            .map_err(|error| DbErr::Custom(error.to_string()))?
            // Another child of the family may be due on the same day.
            .on_conflict(OnConflict::columns(["family", "due"]).do_nothing().to_owned());
        manager.exec_stmt(plan).await
    }
}
