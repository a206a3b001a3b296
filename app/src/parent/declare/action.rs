//! Begins a declaration: from here on a session keeps the answers on the server.

use axum::{
    Router,
    http::header::SET_COOKIE,
    response::{AppendHeaders, IntoResponse, Redirect, Response},
    routing::post,
};
use casework::CaseError;

use crate::{context::Visit, cookie, error::AppResult, form::Posted, routes};

pub fn actions() -> Router {
    Router::new().route(routes::DECLARE, post(begin))
}

async fn begin(visit: Visit, _: Posted) -> AppResult<Response> {
    match visit.casework.begin_draft(&visit.actor, visit.session.as_ref()).await {
        Ok(Some(token)) => {
            let keep = cookie::keep_session(&token);
            Ok((AppendHeaders([(SET_COOKIE, keep)]), Redirect::to(routes::DECLARE)).into_response())
        }
        Ok(None) => Ok(Redirect::to(routes::DECLARE).into_response()),
        // The page of the record says why, and what to do.
        Err(CaseError::Refused("erasure")) if !visit.helps() => Ok(Redirect::to(routes::FAMILY_RENEW).into_response()),
        // The last one is still with the office: its page says so.
        Err(CaseError::Refused(_)) => {
            let to = if visit.helps() { routes::HELP.to_owned() } else { format!("{}?waiting=yes", routes::FAMILY) };
            Ok(Redirect::to(&to).into_response())
        }
        Err(error) => Err(error.into()),
    }
}
