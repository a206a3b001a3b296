//! Saves a page, good or not, and leads on.

use axum::{Router, extract::Path, response::Redirect, routing::post};
use casework::CaseError;

use crate::{
    context::Visit,
    error::{AppError, AppResult},
    form::Posted,
    parent::{returned::draft, way::Step},
    routes,
};

pub fn actions() -> Router {
    Router::new().route(routes::DECLARE_PAGE, post(save)).route(routes::DECLARE_CHILD, post(save_of_child))
}

async fn save(visit: Visit, Path(page): Path<String>, form: Posted) -> AppResult<Redirect> {
    let step = Step::parse(&page, None, form.get("return")).ok_or(AppError::NotFound)?;
    save_step(&visit, step, &form).await
}

async fn save_of_child(visit: Visit, Path((child, page)): Path<(String, String)>, form: Posted) -> AppResult<Redirect> {
    let step = Step::parse(&page, Some(&child), form.get("return")).ok_or(AppError::NotFound)?;
    save_step(&visit, step, &form).await
}

async fn save_step(visit: &Visit, step: Step, form: &Posted) -> AppResult<Redirect> {
    let Some(before) = draft(visit).await? else { return Ok(Redirect::to(routes::DECLARE)) };
    let fields: Vec<(String, String)> = form.iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect();
    let after = match visit.casework.save_page(&visit.actor, step.page, step.child, &fields).await {
        Ok(after) => after,
        // The page is not open yet: showing it leads to the one that comes first.
        Err(CaseError::Closed(domain::journey::Closed::First(first))) => {
            return Ok(Redirect::to(&Step { page: first, child: None, ..step }.path()));
        }
        Err(error) => return Err(error.into()),
    };
    let context = visit.casework.journey_context();
    Ok(Redirect::to(&step.onward(&before.answers, &after, &context, form.get("then"))))
}
