//! Closes the record.

use axum::{Router, response::Redirect, routing::post};

use crate::{context::Visit, error::AppResult, form::Posted, routes};

pub fn actions() -> Router {
    Router::new().route(routes::FAMILY_LEAVE, post(leave))
}

async fn leave(visit: Visit, form: Posted) -> AppResult<Redirect> {
    let number = visit.casework.leave_shenzhen(&visit.actor, form.get("number")).await?;
    Ok(Redirect::to(&routes::family_declaration(&number)))
}
