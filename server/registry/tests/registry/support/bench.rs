//! A registry on a fresh database of one kind, and the means to look under it and to damage it.

use std::{
    path::PathBuf,
    sync::{
        OnceLock,
        atomic::{AtomicU32, Ordering},
    },
    time::Duration,
};

use casework::port::{Registry, Stored, Work};
use registry::{MasterKey, Options, SqlRegistry, sqlite_url};
use sea_orm::{ConnectionTrait, Database, DatabaseConnection};
use tempfile::TempDir;

use super::cluster::Cluster;

pub struct Bench {
    pub registry: SqlRegistry,
    pub address: String,
    home: Home,
}

enum Home {
    Sqlite { file: PathBuf, _folder: TempDir },
    Postgres { database: String },
}

/// The bytes of the file, or a dump.
pub enum Backup {
    Sqlite(Vec<u8>),
    Postgres(String),
}

pub fn options() -> Options {
    Options { patience: Duration::from_secs(5), readers: 3, writers: 6, ..Options::new(MasterKey::new([42; 32])) }
}

/// Whether tests on this kind of database are wanted: `TONGXING_TEST_DATABASES` is sqlite, postgres or both.
fn wanted(kind: &str) -> bool {
    match std::env::var("TONGXING_TEST_DATABASES").as_deref() {
        Err(_) | Ok("" | "both") => true,
        Ok(chosen @ ("sqlite" | "postgres")) => chosen == kind,
        Ok(other) => panic!("TONGXING_TEST_DATABASES is sqlite, postgres or both, not {other}"),
    }
}

fn new_name() -> String {
    static NEXT: AtomicU32 = AtomicU32::new(1);
    format!("test_{}", NEXT.fetch_add(1, Ordering::Relaxed))
}

impl Bench {
    pub async fn sqlite() -> Option<Self> {
        let bench = Self::empty_sqlite().await?;
        bench.registry.migrate().await.expect("migrates");
        Some(bench)
    }

    pub async fn postgres() -> Option<Self> {
        if !wanted("postgres") {
            return None;
        }
        let database = new_name();
        let name = database.clone();
        let cloned = tokio::task::spawn_blocking(move || Cluster::shared().clone_of(template(), &name));
        cloned.await.expect("a clone of the template");
        Some(Self::on_postgres(database).await)
    }

    /// Without tables.
    pub async fn empty_sqlite() -> Option<Self> {
        if !wanted("sqlite") {
            return None;
        }
        let folder = tempfile::tempdir().expect("a temporary folder");
        let file = folder.path().join("registry.db");
        let address = sqlite_url(&file);
        let registry = SqlRegistry::connect(&address, &options()).await.expect("connects");
        Some(Self { registry, address, home: Home::Sqlite { file, _folder: folder } })
    }

    /// Without tables.
    pub async fn empty_postgres() -> Option<Self> {
        if !wanted("postgres") {
            return None;
        }
        let database = new_name();
        let name = database.clone();
        tokio::task::spawn_blocking(move || Cluster::shared().create(&name)).await.expect("a database");
        Some(Self::on_postgres(database).await)
    }

    async fn on_postgres(database: String) -> Self {
        let address = Cluster::shared().address(&database);
        let registry = SqlRegistry::connect(&address, &options()).await.expect("connects");
        Self { registry, address, home: Home::Postgres { database } }
    }

    pub async fn begin(&self) -> Box<dyn Work> {
        self.registry.begin().await.expect("begins")
    }

    pub async fn read(&self) -> Box<dyn Work> {
        self.registry.read().await.expect("reads")
    }

    /// Everything as it is now.
    pub async fn backup(&self) -> Backup {
        match &self.home {
            Home::Sqlite { file, .. } => {
                let copy = file.with_extension(new_name());
                self.sql(&format!("VACUUM INTO '{}'", copy.display())).await;
                Backup::Sqlite(std::fs::read(copy).expect("the copy"))
            }
            Home::Postgres { database } => Backup::Postgres(Cluster::shared().dump(database)),
        }
    }

    /// A database of its own, as the backup holds it.
    pub async fn restored(backup: &Backup) -> Self {
        match backup {
            Backup::Sqlite(bytes) => {
                let mut bench = Self::empty_sqlite().await.expect("wanted, or there were no backup");
                let Home::Sqlite { file, .. } = &bench.home else { panic!("SQLite") };
                bench.registry.clone().close().await.expect("closes");
                for end in ["db-wal", "db-shm"] {
                    let _ = std::fs::remove_file(file.with_extension(end));
                }
                std::fs::write(file, bytes).expect("the copy is written");
                bench.registry = SqlRegistry::connect(&bench.address, &options()).await.expect("connects");
                bench
            }
            Backup::Postgres(dump) => {
                let database = new_name();
                let (name, dump) = (database.clone(), dump.clone());
                let restored = tokio::task::spawn_blocking(move || Cluster::shared().restore(&name, &dump));
                restored.await.expect("a restored dump");
                Self::on_postgres(database).await
            }
        }
    }

    /// Behind the registry's back.
    pub async fn raw(&self) -> DatabaseConnection {
        Database::connect(&self.address).await.expect("connects")
    }

    pub async fn sql(&self, sql: &str) {
        self.raw().await.execute_unprepared(sql).await.expect("runs");
    }

    /// Every byte that is stored, as far as it can be looked at.
    pub fn stored_bytes(&self) -> Vec<u8> {
        match &self.home {
            Home::Sqlite { file, .. } => {
                let mut bytes = std::fs::read(file).expect("the file");
                bytes.extend(std::fs::read(file.with_extension("db-wal")).unwrap_or_default());
                bytes
            }
            Home::Postgres { database } => Cluster::shared().dump(database).into_bytes(),
        }
    }
}

impl Drop for Bench {
    fn drop(&mut self) {
        if let Home::Postgres { database } = &self.home {
            Cluster::shared().drop(database);
        }
    }
}

/// A database with every step done, made once.
fn template() -> &'static str {
    static TEMPLATE: OnceLock<()> = OnceLock::new();
    TEMPLATE.get_or_init(|| {
        let cluster = Cluster::shared();
        cluster.drop("template");
        cluster.create("template");
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
        runtime.block_on(async {
            let registry = SqlRegistry::connect(&cluster.address("template"), &options()).await.expect("connects");
            registry.migrate().await.expect("migrates");
            registry.close().await.expect("closes");
        });
    });
    "template"
}

/// Begins a transaction, does something with it and commits.
pub async fn commit<T>(bench: &Bench, deed: impl AsyncFnOnce(&mut dyn Work) -> Stored<T>) -> Stored<T> {
    let mut work = bench.begin().await;
    let done = deed(&mut *work).await?;
    work.commit().await?;
    Ok(done)
}

/// Writes each test once and runs it on both databases: `name::sqlite` and `name::postgres`.
macro_rules! on_both {
    ($($(#[$meta:meta])* async fn $name:ident($bench:ident: $bench_type:ty) $body:block)+) => {$(
        $(#[$meta])*
        mod $name {
            #[allow(unused_imports)]
            use super::*;

            async fn story($bench: $bench_type) $body

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn sqlite() {
                if let Some(bench) = $crate::support::Bench::sqlite().await {
                    story(bench).await;
                }
            }

            #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
            async fn postgres() {
                if let Some(bench) = $crate::support::Bench::postgres().await {
                    story(bench).await;
                }
            }
        }
    )+};
}
pub(crate) use on_both;
