//! Marks as read what the page showed.

use axum::{Router, response::Redirect, routing::post};

use crate::{
    context::Visit,
    error::{AppError, AppResult},
    form::Posted,
    routes,
};

pub fn actions() -> Router {
    Router::new().route(routes::FAMILY_NOTICES, post(read))
}

async fn read(visit: Visit, form: Posted) -> AppResult<Redirect> {
    let newest = form.get("newest").parse().map_err(|_| AppError::Unreadable)?;
    visit.casework.read_notices(&visit.actor, newest).await?;
    Ok(Redirect::to(routes::FAMILY_NOTICES))
}
