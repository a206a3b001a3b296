//! Headers of every answer. Scripts run only with the nonce of this very answer or from our own files; nothing is inline,
//! nothing may frame us, nothing of ours is kept by the browser unless a file says so itself.

use std::sync::Arc;

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

/// Where a form may lead besides our own site: quick exit answers with a redirect, and browsers ask the policy about
/// that too.
#[derive(Clone)]
pub struct Exit(Arc<str>);

impl Exit {
    /// The origin of the address.
    pub fn to(address: &str) -> Self {
        let end = address.find("://").and_then(|at| address[at + 3..].find('/').map(|slash| at + 3 + slash));
        Self(address[..end.unwrap_or(address.len())].into())
    }
}

/// Puts the nonce into the request, for the page, and the same one into the policy.
pub async fn layer(State(exit): State<Exit>, mut request: Request, next: Next) -> Response {
    let nonce = Nonce::new();
    request.extensions_mut().insert(nonce.clone());
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in FIXED {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if let Ok(policy) = HeaderValue::try_from(policy(&nonce, &exit.0)) {
        headers.insert(CONTENT_SECURITY_POLICY, policy);
    }
    headers.entry(CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    response
}

fn policy(nonce: &str, exit: &str) -> String {
    format!(
        "default-src 'none'; script-src 'self' 'nonce-{nonce}' 'wasm-unsafe-eval'; style-src 'self'; \
         img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self' {exit}; \
         base-uri 'none'; object-src 'none'; frame-ancestors 'none'"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_lets_nothing_inline_run() {
        let policy = policy("abc", &Exit::to("https://weather.example/today").0);
        assert!(policy.contains("'nonce-abc'") && policy.starts_with("default-src 'none'"));
        assert!(policy.contains("form-action 'self' https://weather.example;"));
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'") && !policy.contains('*'));
    }
}
