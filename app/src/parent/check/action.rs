//! Sends the declaration, once.

use axum::{Router, response::Redirect, routing::post};
use casework::{CaseError, declare::Submission};

use crate::{
    context::Visit,
    error::{AppError, AppResult},
    form::Posted,
    routes,
};

pub fn actions() -> Router {
    Router::new().route(routes::DECLARE_CHECK, post(send))
}

async fn send(visit: Visit, form: Posted) -> AppResult<Redirect> {
    let key = form.get("key");
    let well_made = key.len() == 32 && key.bytes().all(|byte| byte.is_ascii_hexdigit());
    let submission = Submission {
        idempotency_key: if well_made { key.to_owned() } else { return Err(AppError::Unreadable) },
        revision: form.get("revision").parse().map_err(|_| AppError::Unreadable)?,
        language: visit.locale.tag(),
    };
    let to = match visit.casework.submit(&visit.actor, &submission).await {
        Ok(receipt) => routes::family_declaration(&receipt.number),
        // The check page says what is left.
        Err(CaseError::Incomplete) => routes::DECLARE_CHECK.to_owned(),
        // Another tab changed an answer: look once more.
        Err(CaseError::Changed) => format!("{}?changed=yes", routes::DECLARE_CHECK),
        // Sent from another tab already: there is no draft any more, or the office has it.
        Err(CaseError::NotFound | CaseError::Refused(_)) => routes::DECLARE_DONE.to_owned(),
        Err(CaseError::SignInNeeded) => routes::sign_in_then(routes::DECLARE_CHECK),
        Err(error) => return Err(error.into()),
    };
    Ok(Redirect::to(&to))
}
