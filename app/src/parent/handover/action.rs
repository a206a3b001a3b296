//! Makes a code; takes one and goes on where the other end was.

use axum::{
    Router,
    http::{StatusCode, header::SET_COOKIE, request::Parts},
    response::{AppendHeaders, IntoResponse, Redirect, Response},
    routing::post,
};
use casework::policy::{self, Act};
use leptos::prelude::*;

use super::{page::HandoverShown, take::TakeOverForm, way};
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
    Router::new().route(routes::HANDOVER, post(make)).route(routes::HANDOVER_TAKE, post(take))
}

async fn make(request: Parts, visit: Visit, form: Posted) -> AppResult<Response> {
    policy::allow(&visit.actor, Act::HandOver)?;
    let session = visit.session.as_ref().ok_or(AppError::SignInNeeded)?;
    let at = way(&visit.actor, form.get("at"));
    let offer = visit.casework.hand_over(&visit.actor, session, &at).await?;
    let (code, until) = (offer.code.to_string(), offer.until);
    let page = move || view! { <HandoverShown code=code.clone() until at=at.clone()/> };
    Ok(again(StatusCode::OK, request, page).await)
}

async fn take(request: Parts, visit: Visit, Network(network): Network, form: Posted) -> AppResult<Response> {
    policy::allow(&visit.actor, Act::TakeOver)?;
    let typed = form.get("code").to_owned();
    let trouble = if typed.trim().is_empty() {
        CodeTrouble::Missing
    } else {
        match visit.casework.take_over(&visit.actor, visit.session.as_ref(), &typed, &network).await {
            Ok(taken) => {
                let to = way(&visit.casework.actor_of(&taken.token).await?, &taken.path);
                let keep = cookie::keep_session(&taken.token);
                return Ok((AppendHeaders([(SET_COOKIE, keep)]), Redirect::to(&to)).into_response());
            }
            Err(error) => CodeTrouble::of(error)?,
        }
    };
    let page = move || view! { <TakeOverForm typed=typed.clone() trouble/> };
    Ok(again(trouble.status(), request, page).await)
}
