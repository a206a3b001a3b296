//! What a family answers about a request that was sent.

use axum::{
    Router,
    extract::Path,
    http::{StatusCode, request::Parts},
    response::{IntoResponse, Redirect, Response},
    routing::post,
};
use casework::{CaseError, port::RequestStatus, request::Answer};
use leptos::prelude::*;

use super::one::{OneRequest, Sent};
use crate::{
    again::again,
    context::Visit,
    error::{AppError, AppResult},
    form::{Posted, Problems},
    routes, t,
};

pub fn actions() -> Router {
    Router::new().route(routes::FAMILY_REQUEST, post(answer))
}

async fn answer(visit: Visit, Path(number): Path<String>, request: Parts, form: Posted) -> AppResult<Response> {
    let revision = form.get("revision").parse().unwrap_or_default();
    let key = form.get("key");
    let well_made = key.len() == 32 && key.bytes().all(|byte| byte.is_ascii_hexdigit());
    let text = |field: &str| form.get(field).to_owned();
    // Which field is to be put right when something is missing.
    let (answer, field) = match form.get("do") {
        "say" if well_made => (Answer::Say { text: text("text"), key: key.to_owned() }, "text"),
        "confirm" => (Answer::Confirm, ""),
        "withdraw" => (Answer::Withdraw { why: text("why") }, ""),
        "reopen" => (Answer::Reopen { text: text("again") }, "again"),
        "rate" => {
            (Answer::Rate { stars: form.get("stars").parse().unwrap_or_default(), words: text("words") }, "stars")
        }
        _ => return Err(AppError::Unreadable),
    };
    let wanted = match answer {
        Answer::Confirm => Some(RequestStatus::Confirmed),
        Answer::Reopen { .. } => Some(RequestStatus::Reopened),
        Answer::Withdraw { .. } => Some(RequestStatus::Withdrawn),
        Answer::Say { .. } | Answer::Rate { .. } => None,
    };
    let here = routes::family_request(&number);
    let (status, problems, conflict) =
        match visit.casework.answer_request(&visit.actor, &number, revision, answer).await {
            Ok(()) => return Ok(Redirect::to(&here).into_response()),
            Err(CaseError::Incomplete) => {
                let problems = Problems::new().add(field, t!(visit, format!("request-missing-{field}")));
                (StatusCode::UNPROCESSABLE_ENTITY, problems, false)
            }
            // Left Shenzhen in another tab.
            Err(CaseError::Refused(_)) => {
                let problems = Problems::new().add(field, t!(visit, "request-reopen-left"));
                (StatusCode::CONFLICT, problems, false)
            }
            // Pressed twice: the first press has done it.
            Err(CaseError::Changed)
                if wanted.is_some()
                    && wanted == Some(visit.casework.my_request(&visit.actor, &number).await?.record.status) =>
            {
                return Ok(Redirect::to(&here).into_response());
            }
            Err(CaseError::Changed) => (StatusCode::CONFLICT, Problems::new(), true),
            Err(error) => return Err(error.into()),
        };
    let sent = Sent {
        problems,
        text: text("text"),
        again: text("again"),
        why: text("why"),
        words: text("words"),
        stars: text("stars"),
        conflict,
    };
    let page = move || view! { <OneRequest number=number.clone() sent=sent.clone()/> };
    Ok(again(status, request, page).await)
}
