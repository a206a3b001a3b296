//! Pages and answers of the API are sent compressed; files are compressed when the site is built.
//!
//! The length of a compressed page could tell a listener, guess by guess, what stands on it beside something the listener
//! may choose (BREACH). The form token is therefore masked anew on each page; the cookie, `SameSite=Lax`, does not come
//! along with the many requests another site would have to send in silence.

use axum::http::{Extensions, HeaderMap, StatusCode, Version, header::CONTENT_TYPE};
use tower_http::{CompressionLevel, compression::CompressionLayer};

/// Of brotli's eleven: beyond it a page gets a few per cent smaller and takes several times as long.
const EFFORT: i32 = 5;

type Wanted = fn(StatusCode, Version, &HeaderMap, &Extensions) -> bool;

pub fn layer() -> CompressionLayer<Wanted> {
    CompressionLayer::new().quality(CompressionLevel::Precise(EFFORT)).compress_when(written as Wanted)
}

/// HTML and JSON: what is written at the moment of the answer.
fn written(_: StatusCode, _: Version, headers: &HeaderMap, _: &Extensions) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    kind.starts_with("text/html") || kind.starts_with("application/json")
}
