//! Opening the registry.

use std::{path::PathBuf, sync::Arc, time::Duration};

use async_trait::async_trait;
use casework::port::{Registry, RegistryError, Stored, Work};
use sea_orm::{
    ActiveValue::Set, ConnectOptions, DatabaseConnection, DatabaseTransaction, DbErr, EntityTrait,
    SqliteTransactionMode, TransactionOptions, TransactionTrait,
};
use uuid::Uuid;

use crate::{
    bulk,
    entity::key_check,
    erased::List,
    error::{ConnectError, stored},
    group::Line,
    postgres,
    seal::{Cell, KeyStore, MasterKey, Vault},
    sqlite,
    work::SqlWork,
};

/// How to open it. Times and sizes have good defaults.
#[derive(Clone)]
pub struct Options {
    pub key: MasterKey,
    /// Who wraps the families' keys, if not this program with the master key.
    pub key_store: Option<Arc<dyn KeyStore>>,
    /// The file that keeps what was erased; none: nobody keeps it.
    pub erased: Option<PathBuf>,
    /// How long somebody waits for a free connection, a locked file or a server that is away, before an honest refusal.
    pub patience: Duration,
    /// Connections that only read.
    pub readers: u32,
    /// Connections that write, on PostgreSQL. SQLite has one.
    pub writers: u32,
}

impl Options {
    pub fn new(key: MasterKey) -> Self {
        Self { key, key_store: None, erased: None, patience: Duration::from_secs(4), readers: 8, writers: 12 }
    }

    pub(crate) fn pool(&self, address: &str, most: u32) -> ConnectOptions {
        let mut options = ConnectOptions::new(address);
        options
            .max_connections(most)
            .acquire_timeout(self.patience)
            .idle_timeout(Duration::from_mins(5))
            // A busy connection is known to live; one that rested may have lost its server.
            .test_before_acquire_if_idle_for(Duration::from_secs(1))
            .sqlx_logging(false)
            .record_stmt_in_spans(false);
        options
    }
}

/// The registry in an SQL database. Cheap to clone; one per process.
#[derive(Clone)]
pub struct SqlRegistry {
    pub(crate) writer: DatabaseConnection,
    pub(crate) reader: DatabaseConnection,
    pub(crate) vault: Arc<Vault>,
    pub(crate) erased: Option<Arc<List>>,
    /// Where writers wait for each other; none on PostgreSQL, which takes many at once.
    line: Option<Line>,
    patience: Duration,
}

impl SqlRegistry {
    /// Opens `sqlite:path/to/file.db` (made if it is not there; its folder must be) or `postgres://user@host/database`.
    /// Refuses a database newer than this program, or sealed with another master key. Changes no table: see
    /// [`SqlRegistry::migrate`].
    pub async fn connect(address: &str, options: &Options) -> Result<Self, ConnectError> {
        let (writer, reader) = if let Some(path) = sqlite::path(address) {
            sqlite::open(&path, options).await?
        } else if address.starts_with("postgres://") || address.starts_with("postgresql://") {
            postgres::open(address, options).await?
        } else {
            // Only what stands before the colon: the rest may hold a password.
            let scheme = address.split_once(':').map_or(address, |(scheme, _)| scheme);
            return Err(ConnectError::WrongAddress(scheme.to_owned()));
        };
        let vault = match &options.key_store {
            Some(store) => Vault::with_store(&options.key, Arc::clone(store)),
            None => Vault::new(&options.key),
        };
        let line = sqlite::path(address).map(|_| Line::default());
        let vault = Arc::new(vault);
        let mut registry = Self { writer, reader, vault, erased: None, line, patience: options.patience };
        if registry.pending().await?.is_empty() {
            registry.check_key(&registry.writer).await?;
        }
        // After the key was found to be the right one, so that a wrong one is told as that.
        if let Some(path) = &options.erased {
            registry.erased = Some(Arc::new(List::open(path, &registry.vault)?));
        }
        Ok(registry)
    }

    /// The same registry, telling `watch` the text of each statement: placeholders, never a value. For counting the work
    /// of a use case.
    #[must_use]
    pub fn watched(mut self, watch: impl Fn(&str) + Send + Sync + 'static) -> Self {
        let watch = Arc::new(watch);
        for connection in [&mut self.writer, &mut self.reader] {
            let watch = Arc::clone(&watch);
            connection.set_metric_callback(move |info| watch(&info.statement.sql));
        }
        self
    }

    /// Brings the tables to this program's version, all or nothing, and returns the names of the steps that ran.
    pub async fn migrate(&self) -> Result<Vec<String>, ConnectError> {
        let transaction = self.transaction().await?;
        let steps = migration::migrate(&transaction).await?;
        self.check_key(&transaction).await?;
        transaction.commit().await?;
        Ok(steps)
    }

    /// The steps that [`SqlRegistry::migrate`] would run.
    pub async fn pending(&self) -> Result<Vec<String>, ConnectError> {
        Ok(migration::pending(&self.writer).await?)
    }

    /// Whether the database answers.
    pub async fn ping(&self) -> Stored<()> {
        self.reader.ping().await.map_err(stored)
    }

    /// Waits for what is under way, then lets the database go.
    pub async fn close(self) -> Stored<()> {
        self.reader.close().await.map_err(stored)?;
        self.writer.close().await.map_err(stored)
    }

    /// For oneself: see [`Line`] for works that share a commit.
    pub(crate) async fn transaction(&self) -> Result<DatabaseTransaction, DbErr> {
        immediate(&self.writer).await
    }

    /// Opens the proof, or leaves one in a new database.
    async fn check_key<C: sea_orm::ConnectionTrait>(&self, db: &C) -> Result<(), ConnectError> {
        let cell = Cell::new("key_check", Uuid::nil(), "proof");
        let refused = |error: RegistryError| ConnectError::Refused(error.to_string());
        if let Some(row) = key_check::Entity::find_by_id(1).one(db).await? {
            return match self.vault.open(&self.vault.proof, cell, &row.proof) {
                Ok(_) => Ok(()),
                Err(_) => Err(ConnectError::WrongKey),
            };
        }
        let proof = self.vault.seal(&self.vault.proof, cell, b"the right key").map_err(refused)?;
        let row = key_check::ActiveModel { id: Set(1), proof: Set(proof) };
        key_check::Entity::insert(row).exec_without_returning(db).await?;
        Ok(())
    }
}

/// On SQLite it takes the write lock now, not at the first write, when another may have changed what was read.
pub(crate) async fn immediate(writer: &DatabaseConnection) -> Result<DatabaseTransaction, DbErr> {
    let immediate = Some(SqliteTransactionMode::Immediate);
    writer.begin_with_options(TransactionOptions { sqlite_transaction_mode: immediate, ..Default::default() }).await
}

#[async_trait]
impl Registry for SqlRegistry {
    async fn read(&self) -> Stored<Box<dyn Work>> {
        Ok(Box::new(SqlWork::reading(self.reader.clone(), Arc::clone(&self.vault))))
    }

    async fn begin(&self) -> Stored<Box<dyn Work>> {
        let (transaction, place) = match &self.line {
            Some(line) => {
                let (savepoint, place) = line.turn(&self.writer, self.patience).await.map_err(stored)?;
                (savepoint, Some(place))
            }
            None => (self.transaction().await.map_err(stored)?, None),
        };
        Ok(Box::new(SqlWork::writing(transaction, place, self)))
    }

    async fn load_families(&self, families: Vec<casework::port::FamilyBundle>) -> Stored<()> {
        bulk::load(self, families).await
    }
}
