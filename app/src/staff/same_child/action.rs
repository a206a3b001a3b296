use axum::{
    Router,
    extract::Path,
    http::{StatusCode, request::Parts},
    response::{IntoResponse, Redirect, Response},
    routing::post,
};
use casework::{
    CaseError,
    policy::{self, Act},
};
use domain::same_child::Verdict;
use leptos::prelude::*;

use super::page::{SameChildForm, Sent, Which};
use crate::{
    again::again,
    context::Visit,
    error::AppResult,
    form::{Posted, Problems},
    routes, t,
};

pub fn actions() -> Router {
    Router::new().route(routes::STAFF_SAME_CHILD, post(decide))
}

async fn decide(
    visit: Visit,
    Path((id, child, other)): Path<(String, String, String)>,
    request: Parts,
    form: Posted,
) -> AppResult<Response> {
    policy::allow(&visit.actor, Act::DecideSameChild)?;
    let which = Which { id, child, other };
    let (id, child, other) = which.parse()?;
    let verdict = Verdict::from_word(form.get("verdict"));
    let note = form.get("note").to_owned();
    let mut problems = Problems::new();
    if verdict.is_none() {
        problems.push("verdict", t!(visit, "same-child-missing"));
    }
    if verdict.is_some_and(Verdict::needs_note) && note.trim().is_empty() {
        let missing =
            if verdict == Some(Verdict::Handed) { "same-child-hand-missing" } else { "same-child-note-missing" };
        problems.push("note", t!(visit, missing));
    }
    let sent = Sent { verdict: form.get("verdict").to_owned(), note: note.clone(), problems, conflict: false };
    let Some(verdict) = verdict.filter(|_| !sent.problems.any()) else {
        return Ok(again(StatusCode::UNPROCESSABLE_ENTITY, request, page(which, sent)).await);
    };
    // A form without a revision is one of a pair nobody decided about.
    let revision = form.get("revision").parse().unwrap_or_default();
    let (casework, actor) = (&visit.casework, &visit.actor);
    let done = match verdict {
        Verdict::Handed => casework.hand_same_child(actor, id, child, other, revision, &note).await.map(drop),
        verdict => casework.decide_same_child(actor, id, child, other, revision, verdict, &note).await,
    };
    match done {
        Ok(()) if verdict != Verdict::Handed && policy::allow(actor, Act::SeeHanded).is_ok() => {
            Ok(Redirect::to(routes::STAFF_HANDED).into_response())
        }
        Ok(()) => Ok(Redirect::to(&routes::staff_declaration(id)).into_response()),
        Err(CaseError::Changed) => {
            let sent = Sent { conflict: true, ..sent };
            Ok(again(StatusCode::CONFLICT, request, page(which, sent)).await)
        }
        Err(error) => Err(error.into()),
    }
}

fn page(which: Which, sent: Sent) -> impl Fn() -> AnyView + Clone + Send + Sync + 'static {
    move || view! { <SameChildForm which=which.clone() sent=Some(sent.clone())/> }.into_any()
}
