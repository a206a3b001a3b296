//! Around every page: what a helper sees beside a family is told before it is shown. One place for all of them; which page
//! is whose: [`routes::seen`].

use axum::{
    extract::{MatchedPath, Request},
    http::StatusCode,
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use domain::kiosk::Seen;

use crate::{context::Visit, error::AppError, routes};

pub async fn layer(request: Request, next: Next) -> Response {
    let seen = beside(&request);
    let response = next.run(request).await;
    let Some((visit, page)) = seen.filter(|_| shows(&response)) else { return response };
    match visit.casework.tell_page(&visit.actor, page).await {
        Ok(()) => response,
        Err(error) => AppError::from(error).into_response(),
    }
}

fn beside(request: &Request) -> Option<(Visit, Seen)> {
    let visit: &Visit = request.extensions().get()?;
    visit.assist()?;
    let pattern: &MatchedPath = request.extensions().get()?;
    Some((visit.clone(), routes::seen(pattern.as_str())?))
}

/// A page, also one that shows again what was posted: not where it led on, nor an error.
fn shows(response: &Response) -> bool {
    matches!(response.status(), StatusCode::OK | StatusCode::UNPROCESSABLE_ENTITY | StatusCode::TOO_MANY_REQUESTS)
}
