//! The quick check in the frames of partner sites: of those, and of nobody else.

use axum::http::StatusCode;

use super::support::Site;

const PARTNERS: [&str; 2] = ["https://partner.example", "https://school.example:8443"];

#[tokio::test]
async fn only_the_partners_may_frame_only_this_page() {
    let site = Site::with_partners(&PARTNERS).await;
    let mut browser = site.browser();
    let page = browser.get("/embed/check").await;
    assert_eq!(page.status, StatusCode::OK);
    let policy = page.header("content-security-policy");
    assert!(policy.ends_with("frame-ancestors https://partner.example https://school.example:8443"), "{policy}");
    assert!(page.headers.get("x-frame-options").is_none());
    assert!(page.headers.get("set-cookie").is_none());
    assert!(page.body.contains(r#"<base target="_top">"#) && page.body.contains("target=\"_self\""), "{}", page.body);
    for path in ["/", "/check", "/embed/check/x", "/report", "/staff/sign-in"] {
        let other = browser.get(path).await;
        assert!(other.header("content-security-policy").ends_with("frame-ancestors 'none'"), "{path}");
        assert_eq!(other.header("x-frame-options"), "DENY", "{path}");
    }
}

#[tokio::test]
async fn it_answers_without_cookies_and_keeps_nothing() {
    let site = Site::with_partners(&PARTNERS).await;
    let mut browser = site.browser();
    browser.get("/embed/check").await;
    let born = [
        ("child.1", ""),
        ("child.1.birth_date.year", "2019"),
        ("child.1.birth_date.month", "5"),
        ("child.1.birth_date.day", "1"),
    ];
    let page = browser.post("/embed/check", &[&born[..], &[("see", "yes")]].concat()).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("第 1 个孩子的服务") && page.body.contains("value=\"2019\""));
    assert!(page.header("content-security-policy").contains("frame-ancestors https://partner.example"));
    assert!(!page.body.contains("/check/declare"), "nothing that would need a session");
    assert!(browser.cookies.is_empty());
}

#[tokio::test]
async fn without_partners_there_is_no_such_page() {
    let site = Site::open().await;
    let mut browser = site.browser();
    for page in [browser.get("/embed/check").await, browser.post("/embed/check", &[("see", "yes")]).await] {
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        assert_eq!(page.header("x-frame-options"), "DENY");
    }
}
