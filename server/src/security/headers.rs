//! Headers of every answer. Scripts run only with the nonce of this very answer or from our own files; nothing is inline
//! but a kiosk's timer, nothing may frame us, nothing of ours is kept by the browser unless a file says so itself.

use std::sync::Arc;

use app::routes;
use axum::{
    extract::{Request, State},
    http::{
        HeaderName, HeaderValue,
        header::{
            CACHE_CONTROL, CONTENT_SECURITY_POLICY, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY, X_CONTENT_TYPE_OPTIONS,
            X_FRAME_OPTIONS,
        },
    },
    middleware::Next,
    response::Response,
};
use leptos::nonce::Nonce;

const FIXED: [(HeaderName, &str); 7] = [
    (STRICT_TRANSPORT_SECURITY, "max-age=63072000; includeSubDomains"),
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (X_FRAME_OPTIONS, "DENY"),
    (REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (
        HeaderName::from_static("permissions-policy"),
        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    ),
];

/// Other sites that our pages have to do with.
#[derive(Clone)]
pub struct Sites {
    /// The origin where quick exit leads: it answers a form with a redirect, and browsers ask the policy about that too.
    exit: Arc<str>,
    /// Who may show the quick check in a frame, as the policy lists them; empty: nobody.
    partners: Arc<str>,
}

impl Sites {
    pub fn new(exit: &str, partners: &[String]) -> Self {
        let end = exit.find("://").and_then(|at| exit[at + 3..].find('/').map(|slash| at + 3 + slash));
        Self { exit: exit[..end.unwrap_or(exit.len())].into(), partners: partners.join(" ").into() }
    }

    /// Nobody but the partners, and they the one page that is made for it.
    fn may_frame(&self, path: &str) -> Option<&str> {
        (path == routes::EMBED_CHECK && !self.partners.is_empty()).then_some(&*self.partners)
    }
}

/// Puts the nonce into the request, for the page, and the same one into the policy.
pub async fn layer(State(sites): State<Sites>, mut request: Request, next: Next) -> Response {
    let nonce = Nonce::new();
    request.extensions_mut().insert(nonce.clone());
    let framed = sites.may_frame(request.uri().path()).map(str::to_owned);
    let back = request.uri().path() == routes::SIGN_IN_CITY_BACK;
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in FIXED {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if back {
        // What stands in its address is for nobody else.
        headers.insert(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    }
    if framed.is_some() {
        // It knows no list of sites; the policy does.
        headers.remove(X_FRAME_OPTIONS);
    }
    if let Ok(policy) = HeaderValue::try_from(policy(&nonce, &sites.exit, framed.as_deref().unwrap_or("'none'"))) {
        headers.insert(CONTENT_SECURITY_POLICY, policy);
    }
    headers.entry(CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}

fn policy(nonce: &str, exit: &str, ancestors: &str) -> String {
    format!(
        "default-src 'none'; script-src 'self' 'nonce-{nonce}' 'wasm-unsafe-eval'; style-src 'self'; \
         img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self' {exit}; \
         base-uri 'none'; object-src 'none'; frame-ancestors {ancestors}"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_lets_nothing_inline_run() {
        let sites = Sites::new("https://weather.example/today", &[]);
        let policy = policy("abc", &sites.exit, "'none'");
        assert!(policy.contains("'nonce-abc'") && policy.starts_with("default-src 'none'"));
        assert!(policy.contains("form-action 'self' https://weather.example;"));
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'") && !policy.contains('*'));
    }

    #[test]
    fn partners_frame_one_page_and_nobody_else_any() {
        let sites = Sites::new("https://weather.example", &["https://a.example".into(), "https://b.example".into()]);
        assert_eq!(sites.may_frame("/embed/check"), Some("https://a.example https://b.example"));
        for path in ["/", "/check", "/embed/check/", "/embed", "/staff"] {
            assert_eq!(sites.may_frame(path), None, "{path}");
        }
        assert_eq!(Sites::new("https://weather.example", &[]).may_frame("/embed/check"), None);
    }
}
