//! Pages are sent small.

use axum::{
    body::Body,
    http::{Request, header::ACCEPT_ENCODING},
};
use http_body_util::BodyExt as _;
use tower::ServiceExt as _;

use super::support::Site;

/// The bytes as they go over the wire, and what they are encoded with.
async fn asked(site: &Site, path: &str, encodings: &str) -> (Vec<u8>, String) {
    let request = Request::get(path).header(ACCEPT_ENCODING, encodings).body(Body::empty()).unwrap();
    let response = site.router.clone().oneshot(request).await.unwrap();
    let header = |name: &str| response.headers().get(name).map_or("", |value| value.to_str().unwrap()).to_owned();
    let encoding = header("content-encoding");
    assert!(header("vary").to_ascii_lowercase().contains("accept-encoding"), "{path}");
    (response.into_body().collect().await.unwrap().to_bytes().to_vec(), encoding)
}

#[tokio::test]
async fn pages_and_answers_are_compressed_as_the_browser_asks() {
    let site = Site::open().await;
    for path in ["/", "/services", "/check", "/api/v1/openapi.json"] {
        let (plain, none) = asked(&site, path, "identity").await;
        assert_eq!(none, "", "{path}");
        let (small, encoding) = asked(&site, path, "gzip, deflate, br").await;
        assert_eq!(encoding, "br", "{path}");
        assert!(small.len() * 2 < plain.len(), "{path}: {} of {}", small.len(), plain.len());
        let (_, encoding) = asked(&site, path, "gzip").await;
        assert_eq!(encoding, "gzip", "{path}");
    }
    // Each page has its own nonce; the file has not.
    let (plain, _) = asked(&site, "/api/v1/openapi.json", "identity").await;
    let (small, _) = asked(&site, "/api/v1/openapi.json", "br").await;
    let mut unpacked = Vec::new();
    brotli::BrotliDecompress(&mut small.as_slice(), &mut unpacked).unwrap();
    assert_eq!(unpacked, plain);
}
