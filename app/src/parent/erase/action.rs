//! Erases the draft; who was not signed in is a stranger again.

use axum::{
    Router,
    http::header::SET_COOKIE,
    response::{AppendHeaders, IntoResponse, Redirect, Response},
    routing::post,
};
use casework::Actor;

use crate::{context::Visit, cookie, error::AppResult, form::Posted, routes};

pub fn actions() -> Router {
    Router::new().route(routes::DECLARE_ERASE, post(erase))
}

async fn erase(visit: Visit, _: Posted) -> AppResult<Response> {
    visit.casework.drop_draft(&visit.actor).await?;
    if matches!(visit.actor, Actor::Guardian { .. }) {
        return Ok(Redirect::to(&format!("{}?erased=yes", routes::FAMILY)).into_response());
    }
    let forget = cookie::forget(cookie::SESSION);
    Ok((AppendHeaders([(SET_COOKIE, forget)]), Redirect::to(routes::START)).into_response())
}
