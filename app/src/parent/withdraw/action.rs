//! Takes it back, if the office was not first.

use axum::{Router, extract::Path, response::Redirect, routing::post};

use super::possible;
use crate::{
    context::Visit,
    error::{AppError, AppResult},
    form::Posted,
    routes,
};

pub fn actions() -> Router {
    Router::new().route(routes::FAMILY_WITHDRAW, post(withdraw))
}

async fn withdraw(visit: Visit, Path(number): Path<String>, form: Posted) -> AppResult<Redirect> {
    let revision = form.get("revision").parse().map_err(|_| AppError::Unreadable)?;
    let (version, _) = visit.casework.my_declaration(&visit.actor, &number).await?;
    if possible(version.status) {
        visit.casework.withdraw(&visit.actor, version.id, revision).await?;
    }
    Ok(Redirect::to(&routes::family_declaration(&version.number)))
}
