//! Keeps what the family has already.

use axum::{Router, extract::Path, response::Redirect, routing::post};
use domain::journey::ChildNo;

use crate::{
    context::Visit,
    error::{AppError, AppResult},
    form::Posted,
    routes,
};

pub fn actions() -> Router {
    Router::new().route(routes::FAMILY_CHILD, post(mark))
}

async fn mark(visit: Visit, Path(child): Path<String>, form: Posted) -> AppResult<Redirect> {
    let child: ChildNo = child.parse().map_err(|_| AppError::NotFound)?;
    let benefits = form.all("have").map(str::to_owned).collect();
    visit.casework.mark_received(&visit.actor, child, &benefits).await?;
    Ok(Redirect::to(&format!("{}?saved=yes", routes::family_child(child))))
}
