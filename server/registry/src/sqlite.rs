//! SQLite: one file beside the program, for a single server, a kiosk or a try.
//!
//! Readers never wait (WAL); one connection writes, so a writer waits in the program's own queue and not for a lock;
//! a commit is on the disk when it returns (synchronous=FULL).

use std::{
    fs::OpenOptions,
    path::{Path, PathBuf},
    time::Duration,
};

use sea_orm::{
    ConnectionTrait as _, Database, DatabaseConnection, DbBackend, DbErr,
    sqlx::{
        self,
        sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous},
    },
};

use crate::{
    connect::Options,
    error::{ConnectError, cause},
    seal::private,
};

/// The address of a file.
pub fn sqlite_url(path: &Path) -> String {
    format!("sqlite:{}", path.display())
}

/// The file of an `sqlite:` address, taken literally.
pub fn path(address: &str) -> Option<PathBuf> {
    let rest = address.strip_prefix("sqlite:")?;
    let rest = rest.strip_prefix("//").unwrap_or(rest);
    Some(PathBuf::from(rest.split_once('?').map_or(rest, |(path, _)| path)))
}

/// One connection that writes and several that read.
pub async fn open(path: &Path, options: &Options) -> Result<(DatabaseConnection, DatabaseConnection), ConnectError> {
    make(path)?;
    let opened = async {
        let writer = pool(path, options, 1, false).await?;
        let reader = pool(path, options, options.readers, true).await?;
        Ok((writer, reader))
    };
    opened.await.map_err(|error| explain(path, error))
}

/// Makes the file, for its owner only, so that what can be wrong with the folder is said plainly.
fn make(path: &Path) -> Result<(), ConnectError> {
    let failed = |why: std::io::Error| ConnectError::NotWritable { path: path.to_owned(), why: why.to_string() };
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if !folder.is_dir() {
        return Err(ConnectError::NoFolder(folder.to_owned()));
    }
    private(OpenOptions::new().write(true).create(true).truncate(false)).open(path).map(drop).map_err(failed)
}

async fn pool(path: &Path, options: &Options, most: u32, only_reads: bool) -> Result<DatabaseConnection, DbErr> {
    let (path, patience) = (path.to_owned(), options.patience);
    // The address only names the kind of database; the file is given as it is, whatever characters it has.
    let mut pool = options.pool("sqlite:registry", most);
    pool.map_sqlx_sqlite_opts(move |_| file(&path, patience, only_reads));
    Database::connect(pool).await
}

fn file(path: &Path, patience: Duration, only_reads: bool) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(patience)
        // What is deleted is overwritten: an erased family's key does not linger in free pages.
        .pragma("secure_delete", "ON")
        .pragma("query_only", if only_reads { "ON" } else { "OFF" })
        .pragma("temp_store", "MEMORY")
        .pragma("cache_size", "-16000")
        // Pages. What many commits changed in the same place is then written to the file once.
        .pragma("wal_autocheckpoint", "8000")
        .pragma("journal_size_limit", "67108864")
}

/// What was erased lingers in the log beside the file until its pages are written back: do that now, and empty the log.
/// The builder has no words for it. Whoever is just reading may keep it from succeeding; a later write does it then.
pub async fn forget(writer: &DatabaseConnection) {
    if writer.get_database_backend() != DbBackend::Sqlite {
        return;
    }
    if let Err(error) = writer.execute_unprepared("PRAGMA wal_checkpoint(TRUNCATE)").await {
        tracing::warn!(%error, "the log beside the database could not be emptied after an erasure");
    }
}

fn explain(path: &Path, error: DbErr) -> ConnectError {
    let Some(sqlx::Error::Database(answer)) = cause(&error) else { return error.into() };
    match answer.code().as_deref() {
        Some("26") => ConnectError::NotADatabase(path.to_owned()),
        _ => ConnectError::NotWritable { path: path.to_owned(), why: answer.message().to_owned() },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_name_files() {
        for (address, file) in [
            ("sqlite:data/tongxing.db", "data/tongxing.db"),
            ("sqlite://data/tongxing.db?mode=rwc", "data/tongxing.db"),
            ("sqlite:///srv/童行/a b.db", "/srv/童行/a b.db"),
        ] {
            assert_eq!(path(address), Some(PathBuf::from(file)), "{address}");
        }
        assert_eq!(path("postgres://localhost"), None);
        assert_eq!(path(&sqlite_url(Path::new("/a/b.db"))), Some(PathBuf::from("/a/b.db")));
    }
}
