use axum::{
    Router,
    http::header::SET_COOKIE,
    response::{AppendHeaders, IntoResponse, Redirect},
    routing::post,
};
use casework::policy::{self, Act};

use super::search::{MOST, Search};
use crate::{
    context::Visit,
    cookie,
    error::{AppError, AppResult},
    form::Posted,
    routes,
};

pub fn actions() -> Router {
    Router::new().route(routes::STAFF_CHILDREN, post(search))
}

/// Keeps the text for the session and leads to the list; an empty one is forgotten.
async fn search(visit: Visit, form: Posted) -> AppResult<impl IntoResponse> {
    policy::staff(&visit.actor, Act::SearchLedger)?;
    let search = Search::from_words(form.get("order"), form.get("street"));
    let text: String = form.get("text").trim().chars().take(MOST).collect();
    if text.is_empty() {
        let forgotten = AppendHeaders([(SET_COOKIE, cookie::forget(cookie::SEARCH))]);
        return Ok((forgotten, Redirect::to(&search.address())));
    }
    let session = visit.session.as_ref().ok_or(AppError::SignInNeeded)?;
    let kept = session.keep(&text, &*visit.casework.chance).ok_or(AppError::Broken)?;
    let search = search.marked(Some(kept.mark().to_owned()));
    let cookie = AppendHeaders([(SET_COOKIE, cookie::keep(cookie::SEARCH, kept.as_str()))]);
    Ok((cookie, Redirect::to(&search.address())))
}
