//! What went wrong, in the port's three words, and in one sentence for who starts the program.

use std::{error::Error as _, path::PathBuf};

use casework::port::RegistryError;
use sea_orm::{DbErr, RuntimeErr, sqlx};

/// Why the registry could not be opened. Each is one sentence to print.
#[derive(Debug, thiserror::Error)]
pub enum ConnectError {
    #[error("a database address begins with sqlite: or postgres://, unlike {0:?}")]
    WrongAddress(String),
    #[error("the database address can't be understood: {0}")]
    BadAddress(String),
    #[error("the folder {0} for the database does not exist")]
    NoFolder(PathBuf),
    #[error("the database {path} can't be opened for writing: {why}")]
    NotWritable { path: PathBuf, why: String },
    #[error("{0} is not an SQLite database")]
    NotADatabase(PathBuf),
    #[error("the database server can't be reached: {0}")]
    Unreachable(String),
    #[error("the database server refuses the user name or password")]
    Authentication,
    #[error("the database server has no such database: {0}")]
    NoDatabase(String),
    #[error("the database is newer than this program: it has the step {step}, which this program does not know")]
    Newer { step: String },
    #[error("the master key does not belong to this database")]
    WrongKey,
    #[error("the list of what was erased, {path}, can't be used: {why}")]
    ErasedList { path: PathBuf, why: String },
    #[error("the database refused: {0}")]
    Refused(String),
}

/// How an address is written, for who wrote one that is none.
const ADDRESS: &str = "write it like postgres://user:password@host:5432/database; in the user name and the password \
    write %2F for /, %40 for @, %3A for :, %23 for #, %3F for ? and %25 for %";

impl From<migration::MigrateError> for ConnectError {
    fn from(error: migration::MigrateError) -> Self {
        match error {
            migration::MigrateError::Newer { step } => Self::Newer { step },
            migration::MigrateError::Database(error) => error.into(),
        }
    }
}

impl From<DbErr> for ConnectError {
    fn from(error: DbErr) -> Self {
        let cause = match (cause(&error), &error) {
            (Some(cause), _) => cause,
            // Its text holds the whole address, and so the password.
            (None, DbErr::Conn(RuntimeErr::Internal(_))) => return Self::BadAddress(ADDRESS.to_owned()),
            (None, error) => return Self::Unreachable(error.to_string()),
        };
        match cause {
            sqlx::Error::Configuration(why) => Self::BadAddress(why.to_string()),
            sqlx::Error::PoolTimedOut => Self::Unreachable("no answer in time".to_owned()),
            sqlx::Error::Database(answer) => match answer.code().as_deref() {
                Some("28P01" | "28000") => Self::Authentication,
                Some("3D000") => Self::NoDatabase(answer.message().to_owned()),
                Some(code) if code.starts_with("53") || code.starts_with("57") => {
                    Self::Unreachable(answer.message().to_owned())
                }
                _ => Self::Refused(answer.message().to_owned()),
            },
            other => Self::Unreachable(innermost(other)),
        }
    }
}

/// The deepest reason is the one that helps: "connection refused" rather than "error communicating".
fn innermost(error: &sqlx::Error) -> String {
    let mut reason = error.source();
    let mut text = error.to_string();
    while let Some(inner) = reason {
        text = inner.to_string();
        reason = inner.source();
    }
    text
}

pub(crate) fn cause(error: &DbErr) -> Option<&sqlx::Error> {
    match error {
        DbErr::Conn(RuntimeErr::SqlxError(cause))
        | DbErr::Exec(RuntimeErr::SqlxError(cause))
        | DbErr::Query(RuntimeErr::SqlxError(cause)) => Some(&**cause),
        _ => None,
    }
}

/// For `map_err`: the port knows no database.
pub(crate) fn stored(error: DbErr) -> RegistryError {
    let fate = match cause(&error) {
        Some(sqlx::Error::Database(answer)) => by_code(answer.code().as_deref().unwrap_or_default()),
        Some(sqlx::Error::ColumnDecode { .. } | sqlx::Error::Decode(_) | sqlx::Error::TypeNotFound { .. }) => {
            Fate::Unreadable
        }
        Some(_) => Fate::Unavailable,
        None if matches!(error, DbErr::ConnectionAcquire(_) | DbErr::Conn(_)) => Fate::Unavailable,
        None => Fate::Unreadable,
    };
    match fate {
        Fate::Conflict => RegistryError::Conflict,
        Fate::Unavailable => RegistryError::Unavailable(error.to_string()),
        Fate::Unreadable => RegistryError::Unreadable(error.to_string()),
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Fate {
    Conflict,
    Unavailable,
    Unreadable,
}

/// SQLite's extended result codes and PostgreSQL's SQLSTATEs; they do not overlap.
fn by_code(code: &str) -> Fate {
    match code {
        // Unique key, foreign key, a snapshot that is too old; serialization, deadlock, unique key, foreign key.
        "1555" | "2067" | "787" | "517" | "40001" | "40P01" | "23505" | "23503" => Fate::Conflict,
        // SQLite: damaged file, not a database.
        "11" | "26" => Fate::Unreadable,
        // Busy, disk full, I/O errors and everything else a restart, a retry or an operator can end.
        _ => Fate::Unavailable,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_second_try_may_help_a_conflict() {
        for code in ["2067", "1555", "23505", "40001", "40P01"] {
            assert_eq!(by_code(code), Fate::Conflict, "{code}");
        }
        // Locked, full, read-only, I/O; disk full, too many connections, shutting down, statement timeout, read-only.
        for code in ["5", "13", "8", "778", "53100", "53300", "57P01", "57014", "25006"] {
            assert_eq!(by_code(code), Fate::Unavailable, "{code}");
        }
    }
}
