//! Opening: new, newer, strange and absent databases, and the wrong key.

use std::{
    net::TcpListener,
    time::{Duration, Instant},
};

use casework::port::{Registry, RegistryError};
use registry::{ConnectError, MasterKey, Options, SqlRegistry, sqlite_url};
use sea_orm::{ConnectionTrait as _, Database, Statement};

use crate::support::{Bench, Cluster, at, new_id, on_both, options};

async fn from_nothing(bench: Bench) {
    let steps = bench.registry.pending().await.unwrap();
    assert!(!steps.is_empty());
    assert_eq!(bench.registry.migrate().await.unwrap(), steps);
    assert!(bench.registry.pending().await.unwrap().is_empty());
    assert!(bench.registry.migrate().await.unwrap().is_empty());
    bench.registry.ping().await.unwrap();
    SqlRegistry::connect(&bench.address, &options()).await.unwrap();
}

#[tokio::test]
async fn from_nothing_sqlite() {
    if let Some(bench) = Bench::empty_sqlite().await {
        from_nothing(bench).await;
    }
}

#[tokio::test]
async fn from_nothing_postgres() {
    if let Some(bench) = Bench::empty_postgres().await {
        from_nothing(bench).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_servers_may_start_at_once_postgres() {
    let Some(bench) = Bench::empty_postgres().await else { return };
    let other = SqlRegistry::connect(&bench.address, &options()).await.unwrap();
    let (one, two) = tokio::join!(bench.registry.migrate(), other.migrate());
    let (one, two) = (one.unwrap(), two.unwrap());
    assert!(one.is_empty() != two.is_empty(), "one of them runs the steps: {one:?} {two:?}");
}

on_both! {
    async fn a_newer_database_is_refused(bench: Bench) {
        bench.sql("INSERT INTO seaql_migrations (version, applied_at) VALUES ('m9999_future', 0)").await;
        let refused = SqlRegistry::connect(&bench.address, &options()).await.err().unwrap();
        assert!(matches!(&refused, ConnectError::Newer { step } if step == "m9999_future"));
        assert!(refused.to_string().contains("newer than this program"));
        assert!(bench.registry.migrate().await.is_err());
    }

    async fn another_key_is_refused(bench: Bench) {
        let other = Options { key: MasterKey::new([43; 32]), ..options() };
        let refused = SqlRegistry::connect(&bench.address, &other).await.err().unwrap();
        assert!(matches!(refused, ConnectError::WrongKey));
    }

    async fn reading_work_cannot_write(bench: Bench) {
        let refused = bench.read().await.add_family(new_id(), at(0)).await;
        assert!(matches!(refused, Err(RegistryError::Unavailable(_))), "{refused:?}");
    }

    async fn what_is_not_committed_never_was(bench: Bench) {
        let family = new_id();
        let mut work = bench.begin().await;
        work.add_family(family, at(0)).await.unwrap();
        drop(work);
        bench.begin().await.add_family(family, at(0)).await.unwrap();
    }

    async fn a_second_family_with_the_same_id_is_a_conflict(bench: Bench) {
        let mut work = bench.begin().await;
        let family = new_id();
        work.add_family(family, at(0)).await.unwrap();
        assert!(matches!(work.add_family(family, at(0)).await, Err(RegistryError::Conflict)));
    }
}

#[tokio::test]
async fn a_missing_folder_is_named_and_nothing_is_made() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("nowhere/registry.db");
    let refused = SqlRegistry::connect(&sqlite_url(&path), &options()).await.err().unwrap();
    assert!(matches!(refused, ConnectError::NoFolder(named) if named == folder.path().join("nowhere")));
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[tokio::test]
async fn a_file_of_another_kind_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("letter.txt");
    let text = "Dear all, this is no database. ".repeat(100);
    std::fs::write(&path, &text).unwrap();
    let refused = SqlRegistry::connect(&sqlite_url(&path), &options()).await.err().unwrap();
    assert!(matches!(refused, ConnectError::NotADatabase(_)), "{refused}");
    assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
}

#[tokio::test]
async fn a_folder_in_the_files_place_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let refused = SqlRegistry::connect(&sqlite_url(folder.path()), &options()).await.err().unwrap();
    assert!(matches!(refused, ConnectError::NotWritable { .. }), "{refused}");
}

#[tokio::test]
async fn a_strange_address_is_refused_without_its_password() {
    for address in ["mysql://root:secret@localhost/db", "tongxing", ""] {
        let refused = SqlRegistry::connect(address, &options()).await.err().unwrap();
        assert!(matches!(refused, ConnectError::WrongAddress(_)));
        assert!(!refused.to_string().contains("secret"));
    }
    for rest in ["s3cr/et@db.example:5432/tongxing", "s3cr#et@db.example/tongxing", "s3cret@db.example:54a32/tongxing"]
    {
        let refused = SqlRegistry::connect(&format!("postgres://tong:{rest}"), &options()).await.err().unwrap();
        assert!(matches!(refused, ConnectError::BadAddress(_)), "{rest}");
        let told = refused.to_string();
        assert!(!told.contains("s3cr") && !told.contains("db.example") && told.contains("%2F for /"), "{told}");
    }
}

#[tokio::test]
async fn a_server_that_is_away_is_told_in_time() {
    // Bound and dropped: nobody listens there.
    let port = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let impatient = Options { patience: Duration::from_millis(400), ..options() };
    let begun = Instant::now();
    let refused = SqlRegistry::connect(&format!("postgres://localhost:{port}/x"), &impatient).await.err().unwrap();
    assert!(matches!(refused, ConnectError::Unreachable(_)), "{refused}");
    assert!(begun.elapsed() < Duration::from_secs(3));
}

#[tokio::test]
async fn a_database_that_is_not_there_is_told_postgres() {
    let Some(bench) = Bench::empty_postgres().await else { return };
    let address = bench.address.replace("/test_", "/absent_");
    let refused = SqlRegistry::connect(&address, &options()).await.err().unwrap();
    assert!(matches!(refused, ConnectError::NoDatabase(_)), "{refused}");
}

#[tokio::test]
async fn a_user_that_is_not_known_is_told_postgres() {
    let Some(bench) = Bench::empty_postgres().await else { return };
    let address = bench.address.replace("postgres@localhost", "stranger@localhost");
    let refused = SqlRegistry::connect(&address, &options()).await.err().unwrap();
    assert!(matches!(refused, ConnectError::Authentication), "{refused}");
}

#[tokio::test]
async fn the_sqlite_file_is_its_owners_only() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("registry.db");
    let registry = SqlRegistry::connect(&sqlite_url(&path), &options()).await.unwrap();
    registry.migrate().await.unwrap();
    drop(registry.begin().await.unwrap());
    for file in std::fs::read_dir(folder.path()).unwrap() {
        let file = file.unwrap();
        assert_eq!(file.metadata().unwrap().permissions().mode() & 0o077, 0, "{:?}", file.file_name());
    }
}

/// Between the program and a server elsewhere nobody reads along, and nobody else can stand in for the server.
#[tokio::test]
async fn tls_to_the_server_postgres() {
    if std::env::var("TONGXING_TEST_DATABASES").is_ok_and(|chosen| chosen == "sqlite") {
        return;
    }
    let made = || rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
    let (right, wrong) = (made(), made());
    let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
    let _cluster = Cluster::with_tls(port, &right.cert.pem(), &right.signing_key.serialize_pem());
    let folder = tempfile::tempdir().unwrap();
    let trusting = async |certificate: &str| {
        let root = folder.path().join("root.crt");
        std::fs::write(&root, certificate).unwrap();
        let address =
            format!("postgres://postgres@localhost:{port}/postgres?sslmode=verify-full&sslrootcert={}", root.display());
        SqlRegistry::connect(&address, &options()).await.map(|registry| (registry, address))
    };
    let (registry, address) = trusting(&right.cert.pem()).await.ok().unwrap();
    registry.migrate().await.unwrap();
    let raw = Database::connect(address).await.unwrap();
    let asked =
        Statement::from_string(raw.get_database_backend(), "SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()");
    let row = raw.query_one_raw(asked).await.unwrap().unwrap();
    assert!(row.try_get_by_index::<bool>(0).unwrap());
    let refused = trusting(&wrong.cert.pem()).await.err().unwrap();
    assert!(matches!(refused, ConnectError::Unreachable(_)), "{refused}");
}
