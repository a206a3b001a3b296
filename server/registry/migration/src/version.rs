//! Bringing a database to this program's version, and refusing one that is already past it.

use sea_orm_migration::{
    prelude::*,
    sea_orm::{ConnectionTrait, DatabaseTransaction, DbBackend, EntityTrait, QueryOrder, sea_query::Query},
    seaql_migrations,
};

use crate::Steps;

#[derive(Debug, thiserror::Error)]
pub enum MigrateError {
    #[error("the database is newer than this program: it has the step {step}, which this program does not know")]
    Newer { step: String },
    #[error(transparent)]
    Database(#[from] DbErr),
}

/// Any number would do, as long as nothing else in the database locks it.
const LOCK: i64 = 0x746f_6e67_7869_6e67;

/// Runs the steps that are missing and returns their names. The caller's transaction makes it all or nothing; on
/// PostgreSQL a lock lets two servers start at once. (On SQLite a writing transaction is alone anyway.)
pub async fn migrate(transaction: &DatabaseTransaction) -> Result<Vec<String>, MigrateError> {
    if transaction.get_database_backend() == DbBackend::Postgres {
        let lock = Query::select().expr(Func::cust("pg_advisory_xact_lock").arg(LOCK)).take();
        transaction.query_one(&lock).await?;
    }
    let missing = pending(transaction).await?;
    if !missing.is_empty() {
        Steps::up(transaction, None).await?;
    }
    Ok(missing)
}

/// The steps this database has not seen yet; an error when it has seen one this program does not know.
pub async fn pending<C: ConnectionTrait>(db: &C) -> Result<Vec<String>, MigrateError> {
    let done = done(db).await?;
    let known: Vec<String> = Steps::migrations().iter().map(|step| step.name().to_owned()).collect();
    if let Some(step) = done.iter().find(|step| !known.contains(step)) {
        return Err(MigrateError::Newer { step: step.clone() });
    }
    Ok(known.into_iter().filter(|step| !done.contains(step)).collect())
}

/// Whether this program may work on the database: not newer. An empty one is fine.
pub async fn check_version<C: ConnectionTrait>(db: &C) -> Result<(), MigrateError> {
    pending(db).await.map(drop)
}

async fn done<C: ConnectionTrait>(db: &C) -> Result<Vec<String>, DbErr> {
    if !has_history(db).await? {
        return Ok(Vec::new());
    }
    let rows = seaql_migrations::Entity::find().order_by_asc(seaql_migrations::Column::Version).all(db).await?;
    Ok(rows.into_iter().map(|row| row.version).collect())
}

/// Asks the catalogue of tables instead of trying: on PostgreSQL a failed statement would end the transaction.
async fn has_history<C: ConnectionTrait>(db: &C) -> Result<bool, DbErr> {
    let mut query = Query::select();
    match db.get_database_backend() {
        DbBackend::Sqlite => query
            .column("name")
            .from("sqlite_master")
            .and_where(Expr::col("type").eq("table"))
            .and_where(Expr::col("name").eq("seaql_migrations")),
        _ => query
            .column("table_name")
            .from(("information_schema", "tables"))
            .and_where(Expr::col("table_schema").eq(Func::cust("current_schema")))
            .and_where(Expr::col("table_name").eq("seaql_migrations")),
    };
    Ok(db.query_one(&query).await?.is_some())
}
