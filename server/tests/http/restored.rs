//! A backup from before an erasure is put back: the family is erased again before anybody is served.

use std::{fs, path::Path};

use axum::http::StatusCode;

use super::{family, program::run, support::Site};

const PHONE: &str = "13800138000";

/// Declares, makes a backup, erases itself; answers with the bytes of the backup.
async fn erased_after_a_backup(data: &Path) -> Vec<u8> {
    let site = Site::open_in(data).await;
    let (parent, number) = family::declared(&site, PHONE, &[]).await;
    site.close().await;
    let database = data.join("tongxing.db");
    let backup = fs::read(&database).unwrap();

    let site = Site::open_in(data).await;
    let mut browser = site.browser();
    browser.cookies = parent.cookies;
    let receipt = format!("/family/declarations/{number}");
    assert_eq!(browser.get(&receipt).await.status, StatusCode::OK);
    browser.get("/family/privacy/erase").await;
    let erased = browser.post("/family/privacy/erase", &[("wish", "now")]).await;
    assert_eq!(erased.location(), "/privacy/erased", "{}", erased.body);
    assert_eq!(browser.get(erased.location()).await.status, StatusCode::OK);
    site.close().await;
    backup
}

fn restore(data: &Path, backup: &[u8]) {
    for end in ["tongxing.db-wal", "tongxing.db-shm"] {
        let _ = fs::remove_file(data.join(end));
    }
    fs::write(data.join("tongxing.db"), backup).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_restored_backup_brings_nobody_back() {
    let folder = tempfile::tempdir().unwrap();
    let backup = erased_after_a_backup(folder.path()).await;
    restore(folder.path(), &backup);
    let site = Site::open_in(folder.path()).await;
    assert_eq!(site.portal.erased_again, 1);
    let work = &mut site.portal.casework.registry.read().await.unwrap();
    assert!(work.account_by_phone("+8613800138000").await.unwrap().is_none());
    let mut browser = site.browser();
    family::sign_in(&site, &mut browser, PHONE).await;
    assert!(!browser.get("/family").await.body.contains("/family/declarations/"), "a new family, without a past");
    site.close().await;
    let again = Site::open_in(folder.path()).await;
    assert_eq!(again.portal.erased_again, 0, "once is enough");
    again.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_consent_that_was_taken_back_stays_taken_back() {
    let folder = tempfile::tempdir().unwrap();
    let site = Site::open_in(folder.path()).await;
    let (parent, _) = family::declared(&site, PHONE, &[]).await;
    site.close().await;
    let backup = fs::read(folder.path().join("tongxing.db")).unwrap();

    let open = async |folder: &Path| {
        let site = Site::open_in(folder).await;
        let mut browser = site.browser();
        browser.cookies.clone_from(&parent.cookies);
        let given = !browser.get("/family/privacy/consent/health").await.location().contains("/family/privacy");
        (site, browser, given)
    };
    let (site, mut browser, given) = open(folder.path()).await;
    assert!(given);
    let done = browser.post("/family/privacy/consent/health", &[]).await;
    assert_eq!(done.location(), "/family/privacy?done=health");
    site.close().await;

    restore(folder.path(), &backup);
    let (site, _, given) = open(folder.path()).await;
    assert_eq!((site.portal.erased_again, given), (1, false));
    site.close().await;
    let (site, _, given) = open(folder.path()).await;
    assert_eq!((site.portal.erased_again, given), (0, false), "once is enough");
    site.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn without_the_list_the_backup_would_have_brought_it_back() {
    let folder = tempfile::tempdir().unwrap();
    let backup = erased_after_a_backup(folder.path()).await;
    restore(folder.path(), &backup);
    fs::remove_file(folder.path().join("erased-families.txt")).unwrap();
    let site = Site::open_in(folder.path()).await;
    let work = &mut site.portal.casework.registry.read().await.unwrap();
    assert!(work.account_by_phone("+8613800138000").await.unwrap().is_some(), "so the list is what keeps it away");
    site.close().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_doctor_erases_again_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let backup = erased_after_a_backup(folder.path()).await;
    restore(folder.path(), &backup);
    let output = run(folder.path(), &["doctor"], "");
    let said = String::from_utf8(output.stdout).unwrap();
    assert!(said.contains("brought back by a backup and erased again: 1"), "{said}");
    let verified = run(folder.path(), &["audit", "verify"], "");
    assert!(String::from_utf8_lossy(&verified.stdout).contains("sound") || !verified.status.success());
    // A list that was spoilt is told, and nobody is served.
    fs::write(folder.path().join("erased-families.txt"), "00\n").unwrap();
    let refused = run(folder.path(), &["serve", "--listen", "127.0.0.1:0"], "");
    assert!(String::from_utf8_lossy(&refused.stderr).contains("the list of what was erased"), "{refused:?}");
    assert!(!refused.status.success());
}
