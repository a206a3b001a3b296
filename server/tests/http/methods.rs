//! GET reads, POST writes, nothing else exists.

use axum::http::{Method, StatusCode};

use super::support::{Site, request};

#[tokio::test]
async fn other_methods_are_refused_everywhere() {
    let site = Site::open().await;
    for method in ["TRACE", "PUT", "DELETE", "PATCH", "OPTIONS", "CONNECT", "BREW"] {
        for path in ["/", "/nowhere", "/api/v1/assess", "/healthz", "/robots.txt"] {
            let page = site.browser().send(request(Method::from_bytes(method.as_bytes()).unwrap(), path)).await;
            assert_eq!(page.status, StatusCode::METHOD_NOT_ALLOWED, "{method} {path}");
            assert_eq!(page.header("allow"), "GET, HEAD, POST", "{method} {path}");
        }
    }
}

#[tokio::test]
async fn reading_an_action_or_writing_a_page_is_refused() {
    let site = Site::open().await;
    assert_eq!(site.browser().get("/language").await.status, StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(site.browser().get("/api/v1/assess").await.status, StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(site.browser().post("/privacy", &[]).await.status, StatusCode::METHOD_NOT_ALLOWED);
}
