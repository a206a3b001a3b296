//! A declaration is sent once, looked at again when it has changed, taken back; a draft is erased.

use axum::http::StatusCode;

use super::{
    family::{self, begun, follow},
    support::Site,
};

const PHONE: &str = "13800138000";

#[tokio::test(flavor = "multi_thread")]
async fn a_declaration_is_sent_once_however_often_it_is_pressed() {
    let site = Site::open().await;
    let mut browser = begun(&site).await;
    family::fill(&mut browser, &[]).await;
    family::sign_in(&site, &mut browser, PHONE).await;
    let check = browser.get("/declare/check").await;
    let (key, revision) = (check.field("key"), check.field("revision"));
    let first = browser.post("/declare/check", &[("key", &key), ("revision", &revision)]).await;
    let receipt = first.location().to_owned();
    assert!(receipt.starts_with("/family/declarations/"), "{receipt}");
    for _ in 0..3 {
        let again = browser.post("/declare/check", &[("key", &key), ("revision", &revision)]).await;
        assert_eq!((again.status, again.location()), (StatusCode::SEE_OTHER, receipt.as_str()));
    }
    let other = browser.post("/declare/check", &[("key", &key), ("revision", "99")]).await;
    assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY, "the same key with another form");
    let new_key = browser.post("/declare/check", &[("key", &"0".repeat(32)), ("revision", &revision)]).await;
    assert_eq!(new_key.location(), "/declare/done");
    assert_eq!(browser.get("/declare/done").await.location(), receipt, "another tab ends at the receipt");
    for (key, revision) in [("", "1"), ("short", "1"), (key.as_str(), "x")] {
        assert_eq!(
            browser.post("/declare/check", &[("key", key), ("revision", revision)]).await.status,
            StatusCode::BAD_REQUEST
        );
    }
    let receipt = browser.get(&receipt).await;
    assert_eq!(receipt.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_changed_in_another_tab_is_looked_at_again() {
    let site = Site::open().await;
    let mut browser = begun(&site).await;
    family::fill(&mut browser, &[]).await;
    family::sign_in(&site, &mut browser, PHONE).await;
    let check = browser.get("/declare/check").await;
    let (key, revision) = (check.field("key"), check.field("revision"));
    browser.post("/declare/name", &[("guardian.name", "李小梅"), ("guardian.relation", "mother")]).await;
    let sent = browser.post("/declare/check", &[("key", &key), ("revision", &revision)]).await;
    assert_eq!(sent.location(), "/declare/check?changed=yes");
    family::send(&mut browser).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_declaration_is_taken_back() {
    let site = Site::open().await;
    let (mut browser, number) = family::declared(&site, PHONE, &[]).await;
    let path = format!("/family/declarations/{number}/withdraw");
    let revision = browser.get(&path).await.field("revision");
    assert_eq!(browser.post(&path, &[("revision", "x")]).await.status, StatusCode::BAD_REQUEST);
    let (mut stranger, _) = family::declared(&site, "13900139000", &[]).await;
    assert_eq!(stranger.post(&path, &[("revision", &revision)]).await.status, StatusCode::NOT_FOUND);
    let answer = browser.post(&path, &[("revision", &revision)]).await;
    follow(&mut browser, answer).await;
    let again = browser.post(&path, &[("revision", &revision)]).await;
    follow(&mut browser, again).await;
    assert_eq!(browser.get(&path).await.status, StatusCode::SEE_OTHER, "there is nothing left to take back");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_is_erased() {
    let site = Site::open().await;
    let mut browser = begun(&site).await;
    family::fill(&mut browser, &[]).await;
    assert_eq!(browser.get("/declare/erase").await.status, StatusCode::OK);
    let answer = browser.post("/declare/erase", &[]).await;
    assert_eq!(answer.location(), "/");
    assert!(!browser.cookies.contains_key("__Host-tongxing"));
    let mut guardian = begun(&site).await;
    family::sign_in(&site, &mut guardian, PHONE).await;
    let answer = guardian.post("/declare/erase", &[]).await;
    assert_eq!(answer.location(), "/family?erased=yes");
    follow(&mut guardian, answer).await;
}
