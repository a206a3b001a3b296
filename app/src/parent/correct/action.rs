//! Starts the correction: a draft with the answers of the returned version. Then keeps what was typed, and sends it once
//! nothing is left.

use axum::{Router, extract::Path, response::Redirect, routing::post};
use casework::{
    CaseError,
    correct::{Corrected, Correction},
    port::Status,
};

use crate::{context::Visit, error::AppResult, form::Posted, parent::check::submission, routes};

pub fn actions() -> Router {
    Router::new().route(routes::FAMILY_CORRECT, post(begin)).route(routes::DECLARE_CORRECT, post(send))
}

async fn begin(visit: Visit, Path(number): Path<String>, _: Posted) -> AppResult<Redirect> {
    let (version, _) = visit.casework.my_declaration(&visit.actor, &number).await?;
    if version.status != Status::Returned {
        return Ok(Redirect::to(&routes::family_declaration(&version.number)));
    }
    visit.casework.begin_draft(&visit.actor, visit.session.as_ref()).await?;
    Ok(Redirect::to(routes::DECLARE_CORRECT))
}

async fn send(visit: Visit, form: Posted) -> AppResult<Redirect> {
    let correction = Correction { submission: submission(&visit, &form)?, typed: form.answers() };
    let to = match visit.casework.correct(&visit.actor, &correction).await {
        Ok(Corrected::Sent(receipt)) => routes::family_declaration(&receipt.number),
        Ok(Corrected::Kept) => format!("{}?kept=yes", routes::DECLARE_CORRECT),
        // The page says what is left; a question that has just come along blames nobody.
        Ok(Corrected::Left { more: false }) => routes::DECLARE_CORRECT.to_owned(),
        Ok(Corrected::Left { more: true }) => format!("{}?more=yes", routes::DECLARE_CORRECT),
        Ok(Corrected::Changed) => format!("{}?changed=yes", routes::DECLARE_CORRECT),
        // Another device was quicker: there is no draft any more, or the office has it.
        Err(CaseError::NotFound | CaseError::Refused(_)) => return Err(form.gone()),
        Err(CaseError::SignInNeeded) => routes::sign_in_then(routes::DECLARE_CORRECT),
        Err(error) => return Err(error.into()),
    };
    Ok(Redirect::to(&to))
}
