//! Takes back, gives the copy, erases.

use axum::{
    Router,
    extract::Path,
    http::{
        HeaderValue,
        header::{CACHE_CONTROL, CONTENT_DISPOSITION, CONTENT_TYPE, SET_COOKIE},
    },
    response::{AppendHeaders, IntoResponse as _, Redirect, Response},
    routing::post,
};
use casework::CaseError;

use super::{
    consent::What,
    copy::{html, json},
};
use crate::{
    context::Visit,
    cookie,
    error::{AppError, AppResult},
    form::Posted,
    routes,
};

pub fn actions() -> Router {
    Router::new()
        .route(routes::FAMILY_CONSENT, post(withdraw))
        .route(routes::FAMILY_COPY, post(copy))
        .route(routes::FAMILY_ERASE, post(erase))
        .route(routes::FAMILY_KEEP, post(keep))
}

async fn withdraw(visit: Visit, Path(what): Path<String>, _: Posted) -> AppResult<Response> {
    let what = What::from_word(&what).ok_or(AppError::NotFound)?;
    let erased = match what {
        What::Health => {
            visit.casework.withdraw_health_consent(&visit.actor).await?;
            false
        }
        What::Children => visit.casework.withdraw_children_consent(&visit.actor).await?,
    };
    Ok(if erased { gone() } else { back(what.word()) })
}

/// By POST, so that no other site can have it fetched and no browser fetches it ahead.
async fn copy(visit: Visit, form: Posted) -> AppResult<Response> {
    let copy = visit.casework.take_copy(&visit.actor).await?;
    let day = visit.casework.today();
    let (kind, ending, content) = match form.get("form") {
        "json" => ("application/json", "json", json(&visit, &copy)),
        _ => ("text/html; charset=utf-8", "html", html(&visit, &copy)),
    };
    let name = HeaderValue::try_from(format!("attachment; filename=\"tongxing-{day}.{ending}\""))
        .unwrap_or(HeaderValue::from_static("attachment"));
    let headers = [
        (CONTENT_TYPE, HeaderValue::from_static(kind)),
        (CONTENT_DISPOSITION, name),
        (CACHE_CONTROL, HeaderValue::from_static("no-store")),
    ];
    Ok((headers, content).into_response())
}

/// What the page said and nothing else: when a record was approved meanwhile, it is read once more.
async fn erase(visit: Visit, form: Posted) -> AppResult<Response> {
    let done = match form.get("wish") {
        "now" => visit.casework.erase_family(&visit.actor).await.map(|()| gone()),
        "ask" => visit.casework.ask_erasure(&visit.actor).await.map(|()| back("asked")),
        _ => return Err(AppError::Unreadable),
    };
    match done {
        Err(CaseError::Refused(_)) => Ok(Redirect::to(routes::FAMILY_ERASE).into_response()),
        done => Ok(done?),
    }
}

/// Where the office was quicker, the page shows what it decided.
async fn keep(visit: Visit, form: Posted) -> AppResult<Response> {
    let id = form.get("request").parse().map_err(|_| AppError::NotFound)?;
    let revision = form.get("revision").parse().map_err(|_| AppError::Unreadable)?;
    match visit.casework.take_back_erasure(&visit.actor, id, revision).await {
        Err(CaseError::Changed) => Ok(back("changed")),
        done => done.map(|()| back("kept")).map_err(AppError::from),
    }
}

fn back(done: &str) -> Response {
    Redirect::to(&format!("{}?done={done}", routes::FAMILY_PRIVACY)).into_response()
}

/// The session is over, and so is the account.
fn gone() -> Response {
    (AppendHeaders([(SET_COOKIE, cookie::forget(cookie::SESSION))]), Redirect::to(routes::ERASED)).into_response()
}
