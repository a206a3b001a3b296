//! Logs: one line a request, without personal data. The route's template stands for the path; queries, bodies, cookies
//! and addresses are never written. To log something else: `tracing`, with ids and words as fields.

use std::{io::IsTerminal as _, time::Instant};

use axum::{
    extract::{MatchedPath, Request},
    http::{HeaderName, HeaderValue},
    middleware::Next,
    response::Response,
};
use tracing_subscriber::EnvFilter;
use uuid::Uuid;

use crate::{
    failure::{Failure, OrFail as _},
    settings::{Log, LogFormat},
};

/// Names one request in the log and in the answer, so that a caller can quote it.
pub const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// Starts writing to standard error. Libraries that tell of every connection are kept quiet.
pub fn start(log: &Log) -> Result<(), Failure> {
    let filter = EnvFilter::try_new(format!("hyper=error,{},{}", registry::QUIET, log.filter))
        .or_wrong(|error| format!("the log filter \"{}\" can't be used: {error}", log.filter))?;
    let colours = std::io::stderr().is_terminal();
    let writer = tracing_subscriber::fmt().with_env_filter(filter).with_ansi(colours).with_writer(std::io::stderr);
    let started = match log.format {
        LogFormat::Pretty => writer.try_init(),
        LogFormat::Json => writer.json().flatten_event(true).try_init(),
    };
    started.or_trouble(|error| format!("logging can't start: {error}"))
}

/// The outermost layer.
pub async fn layer(request: Request, next: Next) -> Response {
    let began = Instant::now();
    #[expect(clippy::disallowed_methods, reason = "it names a line of the log, not a record")]
    let id = Uuid::now_v7();
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().cloned();
    let mut response = next.run(request).await;
    let route = route.as_ref().map_or("-", MatchedPath::as_str);
    let status = response.status().as_u16();
    let ms = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
    if response.status().is_server_error() {
        tracing::error!(%id, %method, route, status, ms, "answered");
    } else {
        tracing::info!(%id, %method, route, status, ms, "answered");
    }
    if let Ok(value) = HeaderValue::try_from(id.to_string()) {
        response.headers_mut().insert(REQUEST_ID, value);
    }
    response
}
