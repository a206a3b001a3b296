//! Forms of other sites, and forms of other sessions, do nothing.

use axum::{
    body::Body,
    http::{Request, StatusCode, header::CONTENT_TYPE},
};
use casework::Actor;

use super::support::{Browser, Page, Site, form};

async fn post_as(browser: &mut Browser, headers: &[(&str, &str)], fields: &[(&str, &str)]) -> Page {
    let mut request = Request::post("/language").header(CONTENT_TYPE, "application/x-www-form-urlencoded");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    browser.send(request.body(Body::from(form(fields.iter().copied()))).unwrap()).await
}

#[tokio::test]
async fn a_form_must_come_from_the_site() {
    let site = Site::open().await;
    let fields = [("lang", "en"), ("back", "/")];
    for (headers, status) in [
        (&[("sec-fetch-site", "same-origin")][..], StatusCode::SEE_OTHER),
        (&[("sec-fetch-site", "none")], StatusCode::SEE_OTHER),
        (&[("origin", "http://portal.test")], StatusCode::SEE_OTHER),
        (&[("sec-fetch-site", "cross-site"), ("origin", "https://evil.example")], StatusCode::FORBIDDEN),
        (&[("sec-fetch-site", "same-site"), ("origin", "http://portal.test")], StatusCode::FORBIDDEN),
        (&[("origin", "https://evil.example")], StatusCode::FORBIDDEN),
        (&[("origin", "http://portal.test:81")], StatusCode::FORBIDDEN),
        (&[("origin", "null")], StatusCode::FORBIDDEN),
    ] {
        let page = post_as(&mut site.browser(), headers, &fields).await;
        assert_eq!(page.status, status, "{headers:?}");
        if status == StatusCode::FORBIDDEN {
            assert!(page.body.contains("<h1"), "a page explains it: {}", page.body);
            assert!(page.headers.get("set-cookie").is_none());
        }
    }
}

#[tokio::test]
async fn a_form_in_a_session_carries_its_token() {
    let site = Site::open().await;
    let token = site.portal.casework.begin_draft(&Actor::Visitor, None).await.unwrap().unwrap();
    let mut browser = site.browser();
    browser.cookies.insert("__Host-tongxing".to_owned(), token.reveal());
    let here = [("sec-fetch-site", "same-origin")];
    for wrong in ["", "0123456789abcdef0123456789abcdef"] {
        let page = post_as(&mut browser, &here, &[("lang", "en"), ("back", "/"), ("csrf", wrong)]).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN);
    }
    assert_eq!(post_as(&mut browser, &here, &[("lang", "en")]).await.status, StatusCode::FORBIDDEN);
    browser.get("/").await;
    assert!(token.csrf_fits(&browser.token));
    let before = browser.token.clone();
    browser.get("/").await;
    assert_ne!(browser.token, before, "masked anew for each page");
    assert_eq!(browser.post("/language", &[("lang", "en"), ("back", "/")]).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn quick_exit_is_never_refused() {
    let site = Site::open().await;
    let token = site.portal.casework.begin_draft(&Actor::Visitor, None).await.unwrap().unwrap();
    let mut browser = site.browser();
    browser.cookies.insert("__Host-tongxing".to_owned(), token.reveal());
    browser.token = "of another tab".to_owned();
    let page = browser.post("/exit", &[]).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    assert_eq!(page.location(), "https://weather.example/today");
    assert!(page.header("content-security-policy").contains("form-action 'self' https://weather.example;"));
    assert_eq!(site.portal.casework.actor_of(&token).await.unwrap(), Actor::Visitor);
}

#[tokio::test]
async fn what_is_not_a_form_is_not_read() {
    let site = Site::open().await;
    let json = Request::post("/language")
        .header("sec-fetch-site", "same-origin")
        .header(CONTENT_TYPE, "application/json")
        .body(Body::from("{}"))
        .unwrap();
    assert_eq!(site.browser().send(json).await.status, StatusCode::BAD_REQUEST);
    let long = "x".repeat(70_000);
    assert_eq!(site.browser().post("/language", &[("back", &long)]).await.status, StatusCode::PAYLOAD_TOO_LARGE);
}
