//! How often one client may ask. Wide enough for a carrier's shared address on an ordinary day; codes and passwords have
//! narrower caps of their own in casework.

use std::{num::NonZeroU32, sync::Arc};

use app::{context::Often, error::AppError, half, routes};
use axum::{
    extract::{Request, State},
    http::{HeaderValue, Method, StatusCode, header::RETRY_AFTER},
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use governor::{
    Quota, RateLimiter,
    clock::{Clock as _, DefaultClock},
    state::keyed::DefaultKeyedStateStore,
};

use super::client::Client;

type Limiter = RateLimiter<Client, DefaultKeyedStateStore<Client>, DefaultClock>;

/// So many at once, then so many a second.
#[derive(Debug, Clone, Copy)]
pub struct Rate {
    pub at_once: NonZeroU32,
    pub a_second: NonZeroU32,
}

impl Rate {
    pub const fn new(at_once: NonZeroU32, a_second: NonZeroU32) -> Self {
        Self { at_once, a_second }
    }

    fn limiter(self) -> Limiter {
        RateLimiter::keyed(Quota::per_second(self.a_second).allow_burst(self.at_once))
    }
}

const fn of(n: u32) -> NonZeroU32 {
    match NonZeroU32::new(n) {
        Some(n) => n,
        None => NonZeroU32::MIN,
    }
}

/// Questions to the public API.
pub const API: Rate = Rate::new(of(120), of(4));
/// Forms of all pages.
pub const FORMS: Rate = Rate::new(of(400), of(40));

/// Reports of concern from one network: more are taken as well, and marked.
pub const REPORTS_AN_HOUR: NonZeroU32 = of(20);

/// One limit, cheap to clone.
#[derive(Clone)]
pub struct Limit(Arc<Limiter>);

impl Limit {
    pub fn new(rate: Rate) -> Self {
        Self(Arc::new(rate.limiter()))
    }

    /// So many an hour.
    pub fn hourly(most: NonZeroU32) -> Self {
        Self(Arc::new(RateLimiter::keyed(Quota::per_hour(most))))
    }

    /// Forgets clients that have rested long enough to be new again.
    pub fn sweep(&self) {
        self.0.retain_recent();
        self.0.shrink_to_fit();
    }

    /// Seconds to wait, when it was too often.
    fn wait(&self, client: Client) -> Option<u64> {
        let early = self.0.check_key(&client).err()?;
        Some(early.wait_time_from(DefaultClock::default().now()).as_secs() + 1)
    }
}

/// For the API: a bare 429 with a sentence.
pub async fn api(State(limit): State<Limit>, request: Request, next: Next) -> Response {
    match wait(&limit, &request) {
        None => next.run(request).await,
        Some(seconds) => {
            let body =
                r#"{"errors":[{"path":"","problem":"too many requests from this network: wait, then ask again"}]}"#;
            let json = [(axum::http::header::CONTENT_TYPE, "application/json")];
            later(seconds, (StatusCode::TOO_MANY_REQUESTS, json, body).into_response())
        }
    }
}

/// For reports of concern: never a refusal. A real one may come from the same network as a thousand false ones.
pub async fn reports(State(limit): State<Limit>, mut request: Request, next: Next) -> Response {
    let sent = request.method() == Method::POST && half::pressed(request.method(), request.uri()).is_none();
    if sent && routes::is_report(request.uri().path()) {
        let often = wait(&limit, &request).is_some();
        request.extensions_mut().insert(Often(often));
    }
    next.run(request).await
}

/// For pages: reading is free, forms are counted, but those that tell of a child in danger.
pub async fn forms(State(limit): State<Limit>, request: Request, next: Next) -> Response {
    if routes::is_report(request.uri().path()) {
        return next.run(request).await;
    }
    match (request.method() == Method::POST).then(|| wait(&limit, &request)).flatten() {
        None => next.run(request).await,
        Some(seconds) => later(seconds, AppError::TooMany.into_response()),
    }
}

fn wait(limit: &Limit, request: &Request) -> Option<u64> {
    limit.wait(*request.extensions().get::<Client>()?)
}

fn later(seconds: u64, mut response: Response) -> Response {
    response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
    response
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::{IpAddr, Ipv4Addr};

    #[test]
    fn who_asks_too_often_waits_and_others_do_not() {
        let limit = Limit::new(Rate::new(of(2), of(1)));
        let [here, there] = [1, 2].map(|n| Client(IpAddr::V4(Ipv4Addr::new(192, 0, 2, n))));
        assert_eq!(limit.wait(here), None);
        assert_eq!(limit.wait(here), None);
        assert_eq!(limit.wait(here), Some(1));
        assert_eq!(limit.wait(there), None);
    }
}
