//! After an erasure nothing can be read: not from the file, not from a copy of its rows, not from an older backup.

use std::path::Path;

use casework::{
    id::FamilyId,
    port::{Draft, Erased, Registry as _},
};
use registry::{ConnectError, Options, SqlRegistry, sqlite_url};

use crate::support::{Bench, answers, at, commit, family, on_both, options};

fn listed(path: &Path) -> Options {
    Options { erased: Some(path.to_owned()), ..options() }
}

async fn told(registry: &SqlRegistry) -> FamilyId {
    let mut work = registry.begin().await.unwrap();
    let family = family(&mut *work).await;
    let answers = answers(&[("guardian.name", "金丝雀")]);
    work.add_draft(&Draft { family, answers, base: None, revision: 1, updated_at: at(0) }).await.unwrap();
    work.commit().await.unwrap();
    family
}

async fn erase(registry: &SqlRegistry, family: FamilyId) {
    let mut work = registry.begin().await.unwrap();
    work.erase_family(family).await.unwrap();
    work.commit().await.unwrap();
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|window| window == wanted)
}

on_both! {
    /// As if the tables of a backup from before had been put back.
    async fn what_a_backup_brings_back_is_found_by_the_list(bench: Bench) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("erased-families.txt");
        let registry = SqlRegistry::connect(&bench.address, &listed(&path)).await.unwrap();
        let (gone, stays) = (told(&registry).await, told(&registry).await);
        bench.sql("CREATE TABLE family_backup AS SELECT * FROM family").await;
        bench.sql("CREATE TABLE draft_backup AS SELECT * FROM draft").await;
        erase(&registry, gone).await;
        assert!(registry.erased_but_here().await.unwrap().is_empty());
        bench.sql("DELETE FROM draft").await;
        bench.sql("DELETE FROM family").await;
        bench.sql("INSERT INTO family SELECT * FROM family_backup").await;
        bench.sql("INSERT INTO draft SELECT * FROM draft_backup").await;
        assert!(registry.read().await.unwrap().draft(gone).await.unwrap().is_some(), "without the list it would be back");
        let later = SqlRegistry::connect(&bench.address, &listed(&path)).await.unwrap();
        assert_eq!(later.erased_but_here().await.unwrap(), [Erased::Family(gone)]);
        erase(&later, gone).await;
        assert!(later.read().await.unwrap().draft(gone).await.unwrap().is_none());
        assert!(later.read().await.unwrap().draft(stays).await.unwrap().is_some());
        assert_eq!(std::fs::read_to_string(&path).unwrap().lines().count(), 1, "listed once");
        registry.close().await.unwrap();
        later.close().await.unwrap();
    }

    async fn an_erasure_that_can_not_be_listed_is_not_done(bench: Bench) {
        let folder = tempfile::tempdir().unwrap();
        let registry = SqlRegistry::connect(&bench.address, &listed(&folder.path().join("list"))).await.unwrap();
        let family = told(&registry).await;
        std::fs::remove_dir(folder.path()).unwrap();
        let mut work = registry.begin().await.unwrap();
        work.erase_family(family).await.unwrap();
        assert!(work.commit().await.is_err());
        assert!(registry.read().await.unwrap().draft(family).await.unwrap().is_some());
        let kept = commit(&bench, async |work| work.draft(family).await).await.unwrap();
        assert!(kept.is_some());
        registry.close().await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_key_is_gone_from_the_bytes_of_the_file_sqlite() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("registry.db");
    let registry = SqlRegistry::connect(&sqlite_url(&file), &options()).await.unwrap();
    registry.migrate().await.unwrap();
    let bytes = || {
        let mut bytes = std::fs::read(&file).unwrap();
        bytes.extend(std::fs::read(file.with_extension("db-wal")).unwrap_or_default());
        bytes
    };
    let family = told(&registry).await;
    let raw = sea_orm::Database::connect(sqlite_url(&file)).await.unwrap();
    let key: Vec<u8> = {
        use sea_orm::{ConnectionTrait as _, Statement};
        let all = Statement::from_string(raw.get_database_backend(), "SELECT wrapped_key FROM family");
        raw.query_one_raw(all).await.unwrap().unwrap().try_get("", "wrapped_key").unwrap()
    };
    raw.close().await.unwrap();
    assert!(contains(&bytes(), &key), "where one looks for it, it is found");
    assert!(!contains(&bytes(), "金丝雀".as_bytes()), "nothing a family told is ever there in plain");
    erase(&registry, family).await;
    assert!(!contains(&bytes(), &key), "neither in the file nor in its log");
    registry.close().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_list_of_another_key_is_refused_sqlite() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("list");
    std::fs::write(&path, "00\n").unwrap();
    let address = sqlite_url(&folder.path().join("registry.db"));
    let refused = SqlRegistry::connect(&address, &listed(&path)).await;
    assert!(matches!(refused.err(), Some(ConnectError::ErasedList { .. })));
}

/// Every table that belongs to families: the section of a family's copy that shows it, or why none does. A new table is
/// a line here, a line in `erase_family`, and, if it tells something about the family, a section in
/// `casework::privacy::copy`.
const OF_FAMILIES: &[(&str, &str)] = &[
    ("account", "account"),
    ("audit_entry", "access-log"),
    ("child", "children"),
    ("child_beside", "children"),
    ("city_identity", "city-identities"),
    ("confirmation", "confirmations"),
    ("consent", "consents"),
    ("declaration", "declarations"),
    ("declared_child", "hashes of what stands in the declaration"),
    ("departure", "departures"),
    ("draft", "draft"),
    ("erasure", "erasures"),
    ("family_grant", "trusted"),
    ("file", "files"),
    ("kiosk_slip", "slips"),
    ("notice", "notices"),
    ("outbox", "empty once it is sent"),
    ("phone_change", "phone-changes"),
    ("question", "questions"),
    ("received", "received"),
    ("reminder", "days that follow from the record"),
    ("request", "requests"),
    ("request_draft", "request-draft"),
    ("request_message", "request-messages"),
    ("same_child", "for the office alone: it names another family"),
    ("session", "nothing but that it lasts"),
    ("watch", "watches"),
];

/// What stays after an erasure, because it holds ids and words only; of files until the store is swept.
const STAYS: &[&str] = &["audit_entry", "erasure", "file", "outbox"];

on_both! {
    async fn every_table_of_families_is_copied_and_erased(bench: Bench) {
        use sea_orm::{ConnectionTrait as _, DbBackend, Statement};
        let raw = bench.raw().await;
        let tables = match raw.get_database_backend() {
            DbBackend::Sqlite => "SELECT m.name AS name FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND c.name LIKE '%family' GROUP BY 1 ORDER BY 1",
            _ => "SELECT table_name::text AS name FROM information_schema.columns WHERE table_schema = current_schema() AND column_name LIKE '%family' GROUP BY 1 ORDER BY 1",
        };
        let found = raw.query_all_raw(Statement::from_string(raw.get_database_backend(), tables)).await.unwrap();
        let found: Vec<String> = found.into_iter().map(|row| row.try_get("", "name").unwrap()).collect();
        let listed: Vec<&str> = OF_FAMILIES.iter().map(|(table, _)| *table).collect();
        assert_eq!(found, listed, "a table of families is not listed here");
        let erases = include_str!("../../src/account.rs");
        for table in listed.iter().filter(|table| !STAYS.contains(table)) {
            assert!(erases.contains(&format!("            {table} where")), "erase_family forgets {table}");
        }
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../app/casework/src/privacy/copy");
        let files = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
        let copies: String = files.map(|file| std::fs::read_to_string(file).unwrap()).collect();
        for (table, section) in OF_FAMILIES.iter().filter(|(_, section)| !section.contains(' ')) {
            assert!(copies.contains(&format!("\"{section}\"")), "a copy shows nothing of {table}");
        }
    }
}
