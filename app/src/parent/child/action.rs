//! Adds a child, takes one out.

use axum::{Router, extract::Path, response::Redirect, routing::post};
use casework::CaseError;
use domain::journey::{Closed, Page};

use crate::{
    context::Visit,
    error::{AppError, AppResult},
    form::Posted,
    parent::way::{From, Step},
    routes,
};

pub fn actions() -> Router {
    Router::new().route(routes::DECLARE_CHILDREN, post(add)).route(routes::DECLARE_CHILD_REMOVE, post(remove))
}

async fn add(visit: Visit, _: Posted) -> AppResult<Redirect> {
    let to = match visit.casework.add_child(&visit.actor).await {
        Ok(child) => Step::new(Page::ChildName, Some(child), From::Tasks).path(),
        Err(CaseError::Closed(Closed::First(first))) => Step::new(first, None, From::Tasks).path(),
        // The list says how many there can be, and what to do about more.
        Err(CaseError::Closed(Closed::TooManyChildren)) => routes::DECLARE.to_owned(),
        Err(error) => return Err(error.into()),
    };
    Ok(Redirect::to(&to))
}

async fn remove(visit: Visit, Path(child): Path<String>, _: Posted) -> AppResult<Redirect> {
    let child = child.parse().map_err(|_| AppError::NotFound)?;
    visit.casework.remove_child(&visit.actor, child).await?;
    Ok(Redirect::to(routes::DECLARE))
}
