//! Keeps what was typed; confirms the record, sends what has changed, or goes on with all the questions.

use axum::{Router, response::Redirect, routing::post};
use casework::{
    CaseError,
    renew::{Renewal, Renewed},
};

use crate::{context::Visit, error::AppResult, form::Posted, parent::check::submission, routes};

pub fn actions() -> Router {
    Router::new().route(routes::FAMILY_RENEW, post(renew))
}

async fn renew(visit: Visit, form: Posted) -> AppResult<Redirect> {
    let renewal = Renewal {
        submission: submission(&visit, &form)?,
        of: form.get("of").to_owned(),
        due: form.get("due").parse().ok(),
        typed: form.answers(),
        all_else: form.has("all_else"),
        more_changed: form.get("do") == "more",
    };
    let to = match visit.casework.renew(&visit.actor, &renewal).await {
        Ok(Renewed::Confirmed(number)) => routes::family_confirmation(&number),
        Ok(Renewed::Sent(receipt)) => routes::family_declaration(&receipt.number),
        // The page says what is left; a question that has just come along blames nobody.
        Ok(Renewed::Left { more: false }) => routes::FAMILY_RENEW.to_owned(),
        Ok(Renewed::Left { more: true }) => format!("{}?more=yes", routes::FAMILY_RENEW),
        Ok(Renewed::Begun) => routes::DECLARE.to_owned(),
        Ok(Renewed::Over) => return Err(form.gone()),
        Ok(Renewed::Changed) => format!("{}?changed=yes", routes::FAMILY_RENEW),
        Err(CaseError::SignInNeeded) => routes::sign_in_then(routes::FAMILY_RENEW),
        Err(error) => return Err(error.into()),
    };
    Ok(Redirect::to(&to))
}
