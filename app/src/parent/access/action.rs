//! Sends a question to the auditor, once.

use axum::{
    Router,
    http::{StatusCode, request::Parts},
    response::{IntoResponse as _, Redirect, Response},
    routing::post,
};
use casework::{
    access::{Asked, checked},
    id::AuditId,
};
use domain::privacy::QUESTION_LENGTH;
use leptos::prelude::*;

use super::ask::{AskForm, Sent};
use crate::{
    again::again,
    context::Visit,
    error::{AppError, AppResult},
    form::Posted,
    routes,
};

pub fn actions() -> Router {
    Router::new().route(routes::FAMILY_ASK, post(ask))
}

async fn ask(visit: Visit, request: Parts, form: Posted) -> AppResult<Response> {
    let (key, entry) = (form.get("key").to_owned(), form.get("entry").to_owned());
    if key.len() != 32 || !key.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(AppError::Unreadable);
    }
    let about: Option<AuditId> = match entry.as_str() {
        "" => None,
        id => Some(id.parse().map_err(|_| AppError::NotFound)?),
    };
    let text = form.get("text").to_owned();
    if let Err(flaw) = checked(&text, QUESTION_LENGTH) {
        let sent = Sent { key, text, flaw: Some(flaw) };
        let page = move || view! { <AskForm entry=entry.clone() sent=sent.clone()/> };
        return Ok(again(StatusCode::UNPROCESSABLE_ENTITY, request, page).await);
    }
    visit.casework.ask_auditor(&visit.actor, &Asked { idempotency_key: key, entry: about, text }).await?;
    Ok(Redirect::to(&format!("{}?asked=yes", routes::FAMILY_ACCESS)).into_response())
}
