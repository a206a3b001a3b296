//! Starts the correction: a draft with the answers of the returned version.

use axum::{Router, extract::Path, response::Redirect, routing::post};
use casework::port::Status;

use crate::{context::Visit, error::AppResult, form::Posted, routes};

pub fn actions() -> Router {
    Router::new().route(routes::FAMILY_CORRECT, post(begin))
}

async fn begin(visit: Visit, Path(number): Path<String>, _: Posted) -> AppResult<Redirect> {
    let (version, _) = visit.casework.my_declaration(&visit.actor, &number).await?;
    if version.status != Status::Returned {
        return Ok(Redirect::to(&routes::family_declaration(&version.number)));
    }
    visit.casework.begin_draft(&visit.actor, visit.session.as_ref()).await?;
    Ok(Redirect::to(routes::DECLARE_CORRECT))
}
