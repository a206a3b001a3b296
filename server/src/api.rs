//! The public API: which services apply. Nothing is stored, nobody signs in.

use std::sync::Arc;

use axum::{
    Router,
    extract::{Request, State},
    http::{HeaderMap, StatusCode, header::CONTENT_TYPE},
    middleware,
    response::{IntoResponse, Response},
    routing::{get, post},
};
use casework::clock::{Clock as _, civil_day};
use domain::{api, catalogue::Catalogue};

use crate::clock::SystemClock;
use crate::security::{
    body::{self, Unread},
    limits::{self, Limit},
};

/// A family with a hundred children fits.
const LARGEST: usize = 256 * 1024;

pub fn router(catalogue: Arc<Catalogue>, limit: Limit) -> Router {
    Router::new()
        .route("/api/v1/assess", post(assess))
        .layer(middleware::from_fn_with_state(limit, limits::api))
        .route("/api/v1/openapi.json", get(openapi))
        .with_state(catalogue)
}

async fn openapi() -> Response {
    json(StatusCode::OK, api::openapi().to_string())
}

async fn assess(State(catalogue): State<Arc<Catalogue>>, request: Request) -> Response {
    if !is_json(request.headers()) {
        return refusal(
            StatusCode::UNSUPPORTED_MEDIA_TYPE,
            "send JSON, with the header Content-Type: application/json",
        );
    }
    let text = match body::read(request.into_body(), LARGEST).await {
        Ok(text) => text,
        Err(Unread::TooLarge) => return refusal(StatusCode::PAYLOAD_TOO_LARGE, "a question has at most 256 kB"),
        Err(Unread::TooSlow) => return refusal(StatusCode::REQUEST_TIMEOUT, "the question came too slowly"),
        Err(Unread::Broken) => return refusal(StatusCode::BAD_REQUEST, "the question could not be read"),
    };
    match api::answer(&text, civil_day(SystemClock.now()), &catalogue) {
        Ok(answer) => json(StatusCode::OK, answer),
        Err(problems) => json(StatusCode::UNPROCESSABLE_ENTITY, problems.to_json()),
    }
}

/// `application/json`, `application/…+json`, or nothing said.
fn is_json(headers: &HeaderMap) -> bool {
    let Some(kind) = headers.get(CONTENT_TYPE) else { return true };
    let kind = kind.to_str().unwrap_or_default().split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    kind == "application/json" || (kind.starts_with("application/") && kind.ends_with("+json"))
}

fn refusal(status: StatusCode, problem: &str) -> Response {
    json(status, serde_json::json!({"errors": [{"path": "", "problem": problem}]}).to_string())
}

fn json(status: StatusCode, body: String) -> Response {
    (status, [(CONTENT_TYPE, "application/json")], body).into_response()
}
