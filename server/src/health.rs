//! For whoever watches the program: `/healthz` says it runs, `/readyz` that it can work.

use axum::{Router, extract::State, http::StatusCode, routing::get};
use casework::Casework;

pub fn router(casework: Casework) -> Router {
    Router::new().route("/healthz", get(|| async { "ok\n" })).route("/readyz", get(ready)).with_state(casework)
}

async fn ready(State(casework): State<Casework>) -> (StatusCode, &'static str) {
    match reachable(&casework).await {
        Ok(()) => (StatusCode::OK, "ready\n"),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the database is away\n"),
    }
}

/// Asks for a session nobody can have: the cheapest question that goes all the way.
async fn reachable(casework: &Casework) -> Result<(), casework::port::RegistryError> {
    casework.registry.read().await?.session(&[0; 32]).await?;
    Ok(())
}
