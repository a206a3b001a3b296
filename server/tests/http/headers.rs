//! What every answer says about itself.

use axum::http::{Method, StatusCode};

use super::support::{Site, request};

#[tokio::test]
async fn every_answer_is_protected() {
    let site = Site::open().await;
    for path in ["/", "/nowhere", "/healthz", "/api/v1/openapi.json", "/robots.txt", "/staff", "/family"] {
        let page = site.browser().get(path).await;
        let policy = page.header("content-security-policy").to_owned();
        for part in [
            "default-src 'none'",
            "script-src 'self' 'nonce-",
            "'wasm-unsafe-eval'",
            "object-src 'none'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
        ] {
            assert!(policy.contains(part), "{path}: {policy}");
        }
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "{path}: {policy}");
        assert_eq!(page.header("x-content-type-options"), "nosniff", "{path}");
        assert!(page.header("strict-transport-security").starts_with("max-age="), "{path}");
        assert_eq!(page.header("referrer-policy"), "same-origin", "{path}");
        assert_eq!(page.header("cross-origin-opener-policy"), "same-origin", "{path}");
        assert!(!page.header("permissions-policy").is_empty(), "{path}");
        assert!(!page.header("x-request-id").is_empty(), "{path}");
        assert!(!page.header("cache-control").is_empty(), "{path}");
        assert!(page.headers.get("access-control-allow-origin").is_none(), "{path}");
    }
}

#[tokio::test]
async fn pages_are_not_kept_and_scripts_carry_the_nonce() {
    let site = Site::open().await;
    let page = site.browser().get("/").await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.header("cache-control"), "no-store");
    let policy = page.header("content-security-policy");
    let nonce = policy.split_once("'nonce-").unwrap().1.split('\'').next().unwrap();
    for script in page.body.split("<script").skip(1) {
        let tag = &script[..script.find('>').unwrap()];
        assert!(tag.contains(&format!("nonce=\"{nonce}\"")), "{tag}");
    }
    let again = site.browser().get("/").await;
    assert!(!again.header("content-security-policy").contains(nonce));
}

#[tokio::test]
async fn error_pages_carry_the_nonce_too() {
    let site = Site::open().await;
    for path in ["/nowhere", "/services/99"] {
        let page = site.browser().get(path).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        let policy = page.header("content-security-policy");
        let nonce = policy.split_once("'nonce-").unwrap().1.split('\'').next().unwrap();
        for script in page.body.split("<script").skip(1) {
            let tag = &script[..script.find('>').unwrap()];
            assert!(tag.contains(&format!("nonce=\"{nonce}\"")), "{path}: {tag}");
        }
    }
}

#[tokio::test]
async fn nothing_inline_needs_an_exception() {
    let site = Site::open().await;
    for path in ["/", "/services", "/services/1", "/check", "/privacy", "/nowhere"] {
        let page = site.browser().get(path).await;
        assert!(!page.body.contains(" style=\""), "{path}");
        assert!(!page.body.contains(" onclick="), "{path}");
        assert!(!page.body.contains("<style"), "{path}");
    }
}

#[tokio::test]
async fn other_sites_get_no_permission() {
    let site = Site::open().await;
    let mut asks = request(Method::GET, "/api/v1/openapi.json");
    asks.headers_mut().insert("origin", "https://elsewhere.example".parse().unwrap());
    let page = site.browser().send(asks).await;
    assert!(page.headers.get("access-control-allow-origin").is_none());
}
