//! "We have this already": said on the page of a child, shown among its services.

use axum::http::StatusCode;

use super::{family, support::Site};

const CHILD: &str = "/family/children/1";

#[tokio::test(flavor = "multi_thread")]
async fn what_a_family_has_is_shown_as_such() {
    let site = Site::open().await;
    let (mut browser, _) = family::declared(&site, "13800138000", &[]).await;
    let page = browser.get(CHILD).await;
    assert!(page.body.contains("value=\"3.free\"") && !page.body.contains("已经在享受</strong>"));
    let said = [("have", "3.free"), ("have", "6.basic_care"), ("have", "99.nothing")];
    for _ in 0..2 {
        let saved = browser.post(CHILD, &said).await;
        assert_eq!((saved.status, saved.location()), (StatusCode::SEE_OTHER, "/family/children/1?saved=yes"));
    }
    let page = browser.get(&format!("{CHILD}?saved=yes")).await;
    assert!(page.body.contains("已经在享受</strong>") && page.body.contains("role=\"status\""));
    assert_eq!(page.body.matches("checked").count(), 2);
    assert!(!browser.get("/family/children/2").await.body.contains("已经在享受</strong>"), "each child for itself");
    browser.post(CHILD, &[]).await;
    assert_eq!(browser.get(CHILD).await.body.matches("checked").count(), 0, "taken back");
    assert_eq!(browser.post("/family/children/9", &said).await.status, StatusCode::NOT_FOUND);
}
