//! Sends the declaration, once.

use axum::{Router, response::Redirect, routing::post};
use casework::{CaseError, chance, declare::Submission};

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
    let to = match visit.casework.submit(&visit.actor, &submission(&visit, &form)?).await {
        Ok(receipt) => routes::family_declaration(&receipt.number),
        // The check page says what is left.
        Err(CaseError::Incomplete) => routes::DECLARE_CHECK.to_owned(),
        // Another tab changed an answer: look once more.
        Err(CaseError::Changed) => format!("{}?changed=yes", routes::DECLARE_CHECK),
        // The same answers were sent from another tab already, or there is no draft any more.
        Err(CaseError::NotFound | CaseError::Refused(_)) => match visit.casework.my_family(&visit.actor).await? {
            family if family.with_office() => routes::DECLARE_DONE.to_owned(),
            _ => return Err(form.gone()),
        },
        Err(CaseError::SignInNeeded) => routes::sign_in_then(routes::DECLARE_CHECK),
        Err(error) => return Err(error.into()),
    };
    Ok(Redirect::to(&to))
}

/// The key and the revision that a form which sends something carries.
pub fn submission(visit: &Visit, form: &Posted) -> AppResult<Submission> {
    Ok(Submission {
        idempotency_key: well_made(form.get("key")).ok_or(AppError::Unreadable)?,
        revision: form.get("revision").parse().map_err(|_| AppError::Unreadable)?,
        language: visit.locale.tag(),
    })
}

fn well_made(key: &str) -> Option<String> {
    (key.len() == 32 && key.bytes().all(|byte| byte.is_ascii_hexdigit())).then(|| key.to_owned())
}

/// The key makes a second press the same sending: it gets the same receipt.
pub fn new_key(visit: &Visit) -> String {
    let bytes: [u8; 16] = chance::bytes(&*visit.casework.chance);
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
