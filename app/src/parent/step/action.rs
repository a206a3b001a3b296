//! Saves a page, good or not, and leads on.

use axum::{
    Router,
    extract::Path,
    http::header::SET_COOKIE,
    response::{AppendHeaders, IntoResponse, Redirect, Response},
    routing::post,
};
use casework::CaseError;
use domain::journey::Closed;

use crate::{
    context::Visit,
    error::{AppError, AppResult},
    form::Posted,
    layout::choice,
    parent::{returned::draft, way::Step},
    routes,
};

/// The task list, with a word about a child that is no longer there.
const GONE: &str = "/declare?gone=yes";

pub fn actions() -> Router {
    Router::new().route(routes::DECLARE_PAGE, post(save)).route(routes::DECLARE_CHILD, post(save_of_child))
}

async fn save(visit: Visit, Path(page): Path<String>, form: Posted) -> AppResult<Response> {
    let step = Step::parse(&page, None, form.get("return")).ok_or(AppError::NotFound)?;
    save_step(&visit, step, &form).await
}

async fn save_of_child(visit: Visit, Path((child, page)): Path<(String, String)>, form: Posted) -> AppResult<Response> {
    let step = Step::parse(&page, Some(&child), form.get("return")).ok_or(AppError::NotFound)?;
    save_step(&visit, step, &form).await
}

async fn save_step(visit: &Visit, step: Step, form: &Posted) -> AppResult<Response> {
    let before = draft(visit).await?.ok_or_else(|| form.gone())?;
    let fields: Vec<(String, String)> = form.iter().map(|(name, text)| (name.to_owned(), text.to_owned())).collect();
    let after = match visit.casework.save_page(&visit.actor, step.page, step.child, &fields).await {
        Ok(after) => after,
        // The page is not open yet: showing it leads to the one that comes first.
        Err(CaseError::Closed(Closed::First(first))) => {
            return Ok(Redirect::to(&Step { page: first, child: None, ..step }.path()).into_response());
        }
        // Taken out in another window meanwhile.
        Err(CaseError::Closed(Closed::NoSuchChild)) => return Ok(Redirect::to(GONE).into_response()),
        Err(error) => return Err(error.into()),
    };
    // A switch in the header was pressed, half-way through: the same page once more, nothing is blamed yet.
    if let Some(cookie) = choice(form) {
        return Ok((AppendHeaders([(SET_COOKIE, cookie)]), Redirect::to(&step.path_half_way())).into_response());
    }
    let context = visit.casework.journey_context();
    Ok(Redirect::to(&step.onward(&before.answers, &after, &context, form.get("then"))).into_response())
}
