//! Serves the site that `cargo xtask web` builds: `/pkg/…` and the files of `public/`. The release program carries it, a
//! development build reads it from `target/site`.
//!
//! A new file for the browser goes into `public/` or into the build; there is nothing to add here.

use axum::{
    Router,
    body::Body,
    extract::Path,
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
    routing::get,
};
use rust_embed::{Embed, EmbeddedFile};

#[derive(Embed)]
#[folder = "../target/site"]
#[allow_missing = true]
struct Site;

/// The encodings we have beside each file, best first.
const ENCODINGS: [(&str, &str); 2] = [("br", "br"), ("gzip", "gz")];
/// The name of these files changes with their content.
const FOR_EVER: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");
const AN_HOUR: HeaderValue = HeaderValue::from_static("public, max-age=3600");
/// The worker decides what is kept of everything else: it must be the newest one.
const EACH_TIME: HeaderValue = HeaderValue::from_static("no-cache");

/// The addresses of the hashed files, for the pages. Empty when the site was not built.
pub fn manifest() -> app::assets::Assets {
    Site::get("manifest.json")
        .and_then(|file| {
            app::assets::Assets::parse(&file.data)
                .inspect_err(|error| tracing::error!(%error, "the site's manifest is unreadable"))
                .ok()
        })
        .unwrap_or_default()
}

/// `/pkg/…` and one route for each file of `public/`.
pub fn router<S: Clone + Send + Sync + 'static>() -> Router<S> {
    let packed = Router::new().route(
        "/pkg/{file}",
        get(|Path(file): Path<String>, headers: HeaderMap| async move {
            answer(&format!("pkg/{file}"), &headers, FOR_EVER)
        }),
    );
    public_files().fold(packed, |router, name| {
        let address = format!("/{name}");
        let keep = if address == app::routes::WORKER { EACH_TIME } else { AN_HOUR };
        router.route(&address, get(|headers: HeaderMap| async move { answer(&name, &headers, keep) }))
    })
}

fn public_files() -> impl Iterator<Item = String> {
    Site::iter().map(String::from).filter(|name| !name.contains('/') && name != "manifest.json" && !is_encoded(name))
}

fn is_encoded(name: &str) -> bool {
    ENCODINGS.iter().any(|(_, suffix)| name.rsplit_once('.').is_some_and(|(_, extension)| extension == *suffix))
}

/// The file in the best encoding the browser takes, `304` when it has this very one, `404` when there is none.
fn answer(name: &str, request: &HeaderMap, keep: HeaderValue) -> Response {
    let Some(plain) = Site::get(name).filter(|_| !is_encoded(name) && !name.contains("..")) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let (file, encoding) = encoded(name, request).unwrap_or((plain.clone(), "identity"));
    let tag = tag(&file);
    let mut response = if request.get(header::IF_NONE_MATCH) == Some(&tag) {
        StatusCode::NOT_MODIFIED.into_response()
    } else {
        Body::from(file.data).into_response()
    };
    let headers = response.headers_mut();
    if let Ok(kind) = HeaderValue::from_str(plain.metadata.mimetype()) {
        headers.insert(header::CONTENT_TYPE, kind);
    }
    if encoding != "identity" {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    headers.insert(header::ETAG, tag);
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    headers.insert(header::CACHE_CONTROL, keep);
    response
}

fn encoded(name: &str, request: &HeaderMap) -> Option<(EmbeddedFile, &'static str)> {
    ENCODINGS
        .into_iter()
        .filter(|(encoding, _)| takes(request, encoding))
        .find_map(|(encoding, suffix)| Some((Site::get(&format!("{name}.{suffix}"))?, encoding)))
}

/// Is this encoding in `Accept-Encoding`, and not with a weight of nought?
fn takes(request: &HeaderMap, encoding: &str) -> bool {
    let lists = request.get_all(header::ACCEPT_ENCODING).iter().filter_map(|value| value.to_str().ok());
    lists.flat_map(|list| list.split(',')).any(|entry| {
        let (name, weight) = entry.split_once(";q=").unwrap_or((entry, "1"));
        name.trim().eq_ignore_ascii_case(encoding) && weight.trim().parse().is_ok_and(|weight: f32| weight > 0.0)
    })
}

/// A strong tag from the first bytes of the content's SHA-256, which `rust-embed` knows.
fn tag(file: &EmbeddedFile) -> HeaderValue {
    let hash = u64::from_be_bytes(file.metadata.sha256_hash().first_chunk().copied().unwrap_or_default());
    HeaderValue::from_str(&format!("\"{hash:016x}\"")).unwrap_or(HeaderValue::from_static("\"\""))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn asking(encodings: &'static str) -> HeaderMap {
        HeaderMap::from_iter([(header::ACCEPT_ENCODING, HeaderValue::from_static(encodings))])
    }

    /// The address of a file of the built site, without the slash. `cargo xtask web` builds it.
    fn built(name: &str) -> String {
        manifest().address(name).unwrap()[1..].to_owned()
    }

    #[test]
    fn an_encoding_counts_when_listed_with_weight() {
        assert!(takes(&asking("gzip, deflate, br"), "br"));
        assert!(takes(&asking("gzip;q=0.5,BR;q=1.0"), "br"));
        assert!(!takes(&asking("gzip, br;q=0"), "br"));
        assert!(!takes(&HeaderMap::new(), "gzip"));
    }

    #[test]
    fn the_module_is_served_small_typed_and_kept() {
        let response = answer(&built("browser.wasm"), &asking("gzip, br"), FOR_EVER);
        let header = |name| response.headers().get(name).unwrap().to_str().unwrap();
        assert_eq!(response.status(), StatusCode::OK);
        assert_eq!(header(header::CONTENT_TYPE), "application/wasm");
        assert_eq!(header(header::CONTENT_ENCODING), "br");
        assert_eq!(header(header::VARY), "accept-encoding");
        assert!(header(header::CACHE_CONTROL).contains("immutable"));
    }

    #[test]
    fn each_kind_of_file_has_its_type() {
        for (name, kind) in [
            (built("browser.js").as_str(), "text/javascript"),
            (built("app.css").as_str(), "text/css"),
            ("icon.svg", "image/svg+xml"),
            ("manifest.webmanifest", "application/manifest+json"),
            ("robots.txt", "text/plain"),
        ] {
            let response = answer(name, &HeaderMap::new(), AN_HOUR);
            assert_eq!(response.headers()[header::CONTENT_TYPE], kind, "{name}");
            assert!(!response.headers().contains_key(header::CONTENT_ENCODING), "{name}");
        }
    }

    #[test]
    fn what_the_browser_has_is_not_sent_again() {
        let first = answer("robots.txt", &HeaderMap::new(), AN_HOUR);
        let again = HeaderMap::from_iter([(header::IF_NONE_MATCH, first.headers()[header::ETAG].clone())]);
        assert_eq!(answer("robots.txt", &again, AN_HOUR).status(), StatusCode::NOT_MODIFIED);
    }

    #[test]
    fn only_what_is_meant_is_served() {
        for name in ["pkg/none.js", "pkg/../manifest.json", "robots.txt.br", ""] {
            assert_eq!(answer(name, &HeaderMap::new(), AN_HOUR).status(), StatusCode::NOT_FOUND, "{name}");
        }
        assert!(public_files().any(|name| name == "robots.txt"));
        assert!(public_files().all(|name| !["manifest.json", "robots.txt.gz"].contains(&name.as_str())));
    }
}
