//! Types the code, goes on, stops. Each changes whose pages this browser is shown, so each changes the session.

use axum::{
    Router,
    http::{header::SET_COOKIE, request::Parts},
    response::{AppendHeaders, IntoResponse, Redirect, Response},
    routing::post,
};
use casework::{
    policy::{self, Act},
    session::SessionToken,
};
use leptos::prelude::*;

use super::page::HelpForm;
use crate::{
    again::again,
    context::{Network, Visit},
    cookie,
    error::{AppError, AppResult},
    form::Posted,
    parent::guardians::CodeTrouble,
    routes,
};

pub fn actions() -> Router {
    Router::new()
        .route(routes::HELP, post(begin))
        .route(routes::HELP_GO, post(go_on))
        .route(routes::HELP_STOP, post(stop))
}

async fn begin(request: Parts, visit: Visit, Network(network): Network, form: Posted) -> AppResult<Response> {
    // Who may not type one at all is asked to sign in, with or without a code.
    policy::allow(&visit.actor, Act::BeginHelping)?;
    let typed = form.get("code").to_owned();
    let trouble = if typed.trim().is_empty() {
        CodeTrouble::Missing
    } else {
        match visit.casework.begin_helping(&visit.actor, visit.session.as_ref(), &typed, &network).await {
            Ok(token) => return Ok(helping(&token)),
            Err(error) => CodeTrouble::of(error)?,
        }
    };
    let page = move || view! { <HelpForm typed=typed.clone() trouble/> };
    Ok(again(trouble.status(), request, page).await)
}

async fn go_on(visit: Visit, form: Posted) -> AppResult<Response> {
    let id = form.get("grant").parse().map_err(|_| AppError::NotFound)?;
    let token = visit.casework.go_on_helping(&visit.actor, visit.session.as_ref(), id).await?;
    Ok(helping(&token))
}

fn helping(token: &SessionToken) -> Response {
    (AppendHeaders([(SET_COOKIE, cookie::keep_session(token))]), Redirect::to(routes::HELP)).into_response()
}

async fn stop(visit: Visit, _: Posted) -> AppResult<Response> {
    visit.casework.stop_helping(&visit.actor).await?;
    let to = format!("{}?stopped=yes", routes::HELP);
    Ok((AppendHeaders([(SET_COOKIE, cookie::forget(cookie::SESSION))]), Redirect::to(&to)).into_response())
}
