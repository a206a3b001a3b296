//! Poor networks and long-open tabs: what is kept for later, what comes back later, what is switched half-way.

use axum::{
    body::Body,
    http::{Request, StatusCode, header::CONTENT_TYPE},
};
use casework::{
    Actor,
    port::{SessionRecord, Subject},
};
use sha2::{Digest as _, Sha256};

use super::{
    family,
    support::{Browser, ORIGIN_OF_SITE, Page, Site},
};

/// A session that began before the upgrade, and a page of it as the release before wrote it: its token, its fields.
const OLD_SESSION: [u8; 32] = [0xaa; 32];
const OLD_FORM: &str = "csrf=00000000000000000000000000000000882aa662ebe3f1d78f1550feca7232b6&guardian.name=%E6%9D%8E%E6%A2%85\
                        &guardian.relation=mother&return=";
const OLD_SWITCH: &str =
    "csrf=00000000000000000000000000000000882aa662ebe3f1d78f1550feca7232b6&back=%2Fdeclare%2Fname&lang=en";

async fn post_body(browser: &mut Browser, path: &str, body: &'static str) -> Page {
    let request = Request::post(path)
        .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("origin", ORIGIN_OF_SITE)
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(body))
        .unwrap();
    browser.send(request).await
}

#[tokio::test]
async fn a_tab_from_before_the_upgrade_still_sends_its_form() {
    let site = Site::open().await;
    let casework = &site.portal.casework;
    let token = casework.begin_draft(&Actor::Visitor, None).await.unwrap().unwrap();
    let Actor::Drafting { family } = casework.actor_of(&token).await.unwrap() else { panic!("no draft") };
    let now = casework.clock.now();
    let mut work = casework.registry.begin().await.unwrap();
    work.add_session(&SessionRecord {
        id_hash: Sha256::digest(OLD_SESSION).into(),
        subject: Subject::Drafting(family),
        visit: None,
        created_at: now,
        seen_at: now,
        expires_at: now + jiff::SignedDuration::from_hours(1),
    })
    .await
    .unwrap();
    work.commit().await.unwrap();
    let mut browser = site.browser();
    browser.cookies.insert("__Host-tongxing".to_owned(), "aa".repeat(32));
    let saved = post_body(&mut browser, "/declare/name", OLD_FORM).await;
    assert_eq!((saved.status, saved.location()), (StatusCode::SEE_OTHER, "/declare/document"), "{}", saved.body);
    assert!(browser.get("/declare/name").await.body.contains("value=\"李梅\""));
    let switched = post_body(&mut browser, "/language", OLD_SWITCH).await;
    assert_eq!((switched.status, switched.location()), (StatusCode::SEE_OTHER, "/declare/name"));
}

#[tokio::test]
async fn another_language_half_way_keeps_what_was_typed() {
    let site = Site::open().await;
    let mut browser = site.browser();
    family::begin(&mut browser).await;
    let page = browser.get("/declare/name").await;
    assert!(page.body.contains("name=\"lang\" value=\"en\" form=\"step\""));
    let fields = [("guardian.name", "12"), ("return", "check"), ("lang", "en")];
    let page = browser.post("/declare/name", &fields).await;
    assert_eq!((page.status, page.location()), (StatusCode::SEE_OTHER, "/declare/name?return=check&half=yes"));
    let page = browser.get("/declare/name?return=check&half=yes").await;
    assert!(page.body.contains("lang=\"en\"") && page.body.contains("value=\"12\""));
    assert!(!page.body.contains("summary-title"), "nobody is blamed half-way");
    // The quick check keeps nothing: its answers go along and come back.
    let fields = [("child.1", ""), ("child.1.stage", "primary"), ("text", "large")];
    let page = browser.post("/check", &fields).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("class=\"large\"") && page.body.contains("value=\"primary\" checked"));
    assert_eq!(browser.cookies.get("__Host-text").map(String::as_str), Some("large"));
}

#[tokio::test]
async fn large_text_and_language_outlive_signing_in_and_out() {
    let site = Site::open().await;
    let mut browser = site.browser();
    browser.get("/").await;
    browser.post("/text-size", &[("text", "large"), ("back", "/")]).await;
    browser.post("/language", &[("lang", "en"), ("back", "/")]).await;
    family::begin(&mut browser).await;
    family::fill(&mut browser, &[]).await;
    family::sign_in(&site, &mut browser, "13800138000").await;
    let large = |page: &Page| page.body.contains("class=\"large\"") && page.body.contains("lang=\"en\"");
    for path in ["/family", "/declare", "/declare/check", "/", "/nowhere", "/staff/sign-in"] {
        assert!(large(&browser.get(path).await), "{path}");
    }
    browser.get("/family").await;
    browser.post("/sign-out", &[]).await;
    assert!(large(&browser.get("/").await));
}

#[tokio::test]
async fn what_is_kept_for_everybody_holds_nothing_of_a_session() {
    let site = Site::open().await;
    let mut browser = site.browser();
    for path in ["/offline", "/offline/form/name", "/offline/form/home", "/check", "/services/3"] {
        let page = browser.get(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert_eq!(page.field("csrf"), "", "{path}");
        assert!(!page.body.contains("name=\"keep\""));
    }
    // What the worker says instead of a cookie.
    let request = Request::get("/offline").header("accept-language", "en").header("text-size", "large");
    let page = browser.send(request.body(Body::empty()).unwrap()).await;
    assert!(page.body.contains("class=\"large\"") && page.body.contains("lang=\"en\""));
    for path in ["/offline/form/consent", "/offline/form/child-name", "/offline/form/nothing"] {
        assert_eq!(browser.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn a_letter_that_nobody_can_open_is_refused() {
    let site = Site::open().await;
    let mut browser = site.browser();
    family::begin(&mut browser).await;
    let page = browser.get("/declare/name").await;
    assert_eq!(page.field("keep").len(), 130);
    assert_eq!(page.field("revision"), "1");
    for letter in ["", "04", &"04".repeat(100)] {
        let quiet = browser.post("/declare/kept", &[("quiet", "yes"), ("letter", letter)]).await;
        assert_eq!(quiet.status, StatusCode::GONE);
        assert_eq!(browser.post("/declare/kept", &[("letter", letter)]).await.status, StatusCode::FORBIDDEN);
        browser.get("/declare").await;
    }
    assert_eq!(browser.get("/declare/kept").await.location(), "/declare");
}

#[tokio::test]
async fn the_worker_is_asked_for_where_a_family_is_and_nowhere_else() {
    let site = Site::open().await;
    let mut browser = site.browser();
    assert!(browser.get("/check").await.body.contains("data-worker=\"/worker.js?lang=zh-Hans\""));
    assert!(!browser.get("/staff/sign-in").await.body.contains("data-worker"));
    let worker = browser.get("/worker.js").await;
    assert_eq!(worker.header("cache-control"), "no-cache");
    assert!(worker.header("content-type").starts_with("text/javascript"));
    assert!(!worker.body.contains("BUILD_") && worker.body.contains("/pkg/app-"), "{}", worker.body);
}
