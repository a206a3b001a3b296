use axum::{
    Router,
    http::{HeaderName, HeaderValue, StatusCode, header::SET_COOKIE, request::Parts},
    response::{AppendHeaders, IntoResponse, Redirect, Response},
    routing::post,
};
use casework::CaseError;
use leptos::prelude::*;

use super::page::SignInForm;
use crate::{
    again::again,
    context::Visit,
    cookie,
    error::{AppError, AppResult},
    form::{Posted, Problems},
    routes, t,
};

pub fn actions() -> Router {
    Router::new().route(routes::STAFF_SIGN_IN, post(sign_in)).route(routes::STAFF_SIGN_OUT, post(sign_out))
}

async fn sign_in(visit: Visit, request: Parts, form: Posted) -> AppResult<Response> {
    let home = super::home(&visit);
    if visit.actor.staff().is_some() {
        return Ok(Redirect::to(home).into_response());
    }
    let username = form.get("username").trim();
    let answer = visit
        .casework
        .staff_sign_in(&visit.actor, visit.session.as_ref(), username, form.get("password"), form.get("code"))
        .await;
    let (status, problem) = match answer {
        Ok(token) => {
            let name = if visit.shared() { cookie::HELPER } else { cookie::SESSION };
            let cookie = AppendHeaders([(SET_COOKIE, cookie::keep(name, &token.reveal()))]);
            return Ok((cookie, Redirect::to(home)).into_response());
        }
        Err(CaseError::WrongLogin) => (StatusCode::UNPROCESSABLE_ENTITY, t!(visit, "staff-wrong-login")),
        // Told only to who knows the password.
        Err(CaseError::TooMany) => (StatusCode::TOO_MANY_REQUESTS, t!(visit, "staff-locked")),
        // As is that this is not the place.
        Err(CaseError::Refused(place)) => (StatusCode::FORBIDDEN, t!(visit, format!("staff-sign-in-{place}"))),
        Err(error) => return Err(AppError::from(error)),
    };
    let problems = Problems::new().add("username", problem);
    let username: String = username.chars().take(64).collect();
    let page = move || view! { <SignInForm username=username.clone() problems=problems.clone()/> };
    Ok(again(status, request, page).await)
}

/// The browser forgets the session, the last search and its copies of our pages.
async fn sign_out(visit: Visit, _form: Posted) -> AppResult<impl IntoResponse> {
    if let Some(session) = &visit.session {
        visit.casework.sign_out(session).await?;
    }
    let headers = [
        (SET_COOKIE, cookie::forget(cookie::SESSION)),
        (SET_COOKIE, cookie::forget(cookie::HELPER)),
        (SET_COOKIE, cookie::forget(cookie::SEARCH)),
        (HeaderName::from_static("clear-site-data"), HeaderValue::from_static(r#""cache", "storage""#)),
    ];
    let to = if visit.shared() { routes::KIOSK } else { routes::STAFF_SIGN_IN };
    Ok((AppendHeaders(headers), Redirect::to(to)))
}
