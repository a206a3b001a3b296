//! PostgreSQL: for production, with as many servers beside each other as are needed.
//!
//! READ COMMITTED; what must not happen twice is kept by unique keys and by comparing the revision that was read.

use sea_orm::{Database, DatabaseConnection, DbErr};

use crate::{connect::Options, error::ConnectError};

/// Milliseconds. No statement of ours needs as long; one that does waits for a server in trouble.
const STATEMENT: &str = "10000";
/// Milliseconds. A program that died in the middle must not hold its locks.
const IDLE_IN_TRANSACTION: &str = "30000";

/// Writers and readers apart: a queue of writers never keeps a page from being read.
pub async fn open(address: &str, options: &Options) -> Result<(DatabaseConnection, DatabaseConnection), ConnectError> {
    let writer = pool(address, options, options.writers, "off").await?;
    let reader = pool(address, options, options.readers, "on").await?;
    Ok((writer, reader))
}

async fn pool(
    address: &str,
    options: &Options,
    most: u32,
    read_only: &'static str,
) -> Result<DatabaseConnection, DbErr> {
    let mut pool = options.pool(address, most);
    pool.map_sqlx_postgres_opts(move |server| {
        server.application_name("tongxing").options([
            ("default_transaction_isolation", "read committed"),
            ("default_transaction_read_only", read_only),
            ("statement_timeout", STATEMENT),
            ("idle_in_transaction_session_timeout", IDLE_IN_TRANSACTION),
        ])
    });
    Database::connect(pool).await
}
