use axum::{
    Router,
    extract::Path,
    http::{StatusCode, request::Parts},
    response::{IntoResponse as _, Redirect, Response},
    routing::post,
};
use casework::{CaseError, access::checked, id::QuestionId};
use domain::privacy::ANSWER_LENGTH;
use leptos::prelude::*;

use super::page::{Answering, Sent};
use crate::{
    again::again,
    context::Visit,
    error::{AppError, AppResult},
    form::Posted,
    routes,
};

pub fn actions() -> Router {
    Router::new().route(routes::STAFF_QUESTION, post(answer))
}

async fn answer(visit: Visit, Path(id): Path<String>, request: Parts, form: Posted) -> AppResult<Response> {
    let id: QuestionId = id.parse().map_err(|_| AppError::NotFound)?;
    let answer = form.get("answer").to_owned();
    // A form without a revision is older than any.
    let revision = form.get("revision").parse().unwrap_or_default();
    let (status, sent) = match visit.casework.answer_question(&visit.actor, id, revision, &answer).await {
        Ok(()) => return Ok(Redirect::to(&routes::staff_question(id)).into_response()),
        Err(CaseError::Incomplete) => {
            let flaw = checked(&answer, ANSWER_LENGTH).err();
            (StatusCode::UNPROCESSABLE_ENTITY, Sent { answer, flaw, conflict: false })
        }
        Err(CaseError::Changed) => (StatusCode::CONFLICT, Sent { answer, flaw: None, conflict: true }),
        Err(error) => return Err(error.into()),
    };
    let page = move || view! { <Answering id=id.to_string() sent=sent.clone()/> };
    Ok(again(status, request, page).await)
}
