use axum::{Router, response::Redirect, routing::post};

use super::ALL;
use crate::{
    context::Visit,
    error::{AppError, AppResult},
    form::Posted,
    routes,
};

pub fn actions() -> Router {
    Router::new().route(routes::STAFF_MESSAGES, post(try_again))
}

async fn try_again(visit: Visit, form: Posted) -> AppResult<Redirect> {
    match form.get("id") {
        ALL => visit.casework.revive_letters(&visit.actor).await?,
        id => {
            let id = id.parse().map_err(|_| AppError::Unreadable)?;
            visit.casework.revive_letter(&visit.actor, id).await?;
        }
    }
    Ok(Redirect::to(&format!("{}?again=yes", routes::STAFF_MESSAGES)))
}
