//! The family's page of notices: newest first, new ones marked, read by a press and never by looking.

use axum::http::StatusCode;

use super::{
    family::{self, follow},
    staff::{press, reviewer, take, waiting},
    support::Site,
};

const NOTICES: &str = "/family/notices";

#[tokio::test(flavor = "multi_thread")]
async fn news_are_marked_until_the_family_says_that_it_read_them() {
    let site = Site::open().await;
    let (mut family, number) = family::declared(&site, "13800138000", &[]).await;
    assert!(family.get("/family").await.body.contains("您有 1 条新通知"));
    let first = family.get(NOTICES).await;
    assert!(first.body.contains("已经收到您的申报") && first.body.contains(&number));
    assert!(first.body.contains(&format!("href=\"/family/declarations/{number}\"")));
    assert!(family.get("/family").await.body.contains("您有 1 条新通知"), "looking writes nothing");

    let mut mei = reviewer(&site, "mei").await;
    let case = waiting(&mut mei).await;
    let page = take(&mut mei, &case).await;
    assert_eq!(press(&mut mei, &case, &page, "approve", &[]).await.status, StatusCode::SEE_OTHER);

    // Presses the button of the page that showed one notice: the newer one stays new.
    let read = family.post(NOTICES, &[("newest", &first.field("newest"))]).await;
    let page = follow(&mut family, read).await;
    let (approved, submitted) = (page.body.find("您的申报通过了"), page.body.find("已经收到您的申报"));
    assert!(approved.is_some() && approved < submitted, "newest first");
    assert!(family.get("/family").await.body.contains("您有 1 条新通知"));
    let read = family.post(NOTICES, &[("newest", &page.field("newest"))]).await;
    let page = follow(&mut family, read).await;
    assert!(!page.body.contains("都看过了"), "nothing is left to read");
    assert!(!family.get("/family").await.body.contains("条新通知"));
}

#[tokio::test(flavor = "multi_thread")]
async fn another_familys_notices_are_its_own() {
    let site = Site::open().await;
    let (mut one, _) = family::declared(&site, "13800138000", &[]).await;
    let mut other = site.browser();
    family::sign_in(&site, &mut other, "13900139000").await;
    let page = other.get(NOTICES).await;
    assert!(page.body.contains("还没有通知"));
    let newest = one.get(NOTICES).await.field("newest");
    assert_eq!(other.post(NOTICES, &[("newest", &newest)]).await.status, StatusCode::SEE_OTHER);
    assert!(one.get("/family").await.body.contains("您有 1 条新通知"));
    assert_eq!(other.post(NOTICES, &[("newest", "x")]).await.status, StatusCode::BAD_REQUEST);
}
