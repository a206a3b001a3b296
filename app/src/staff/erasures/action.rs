use axum::{
    Router,
    extract::Path,
    http::{StatusCode, request::Parts},
    response::{IntoResponse as _, Redirect, Response},
    routing::post,
};
use casework::{
    CaseError,
    access::{TextFlaw, checked},
    id::ErasureId,
    policy::{self, Act},
    privacy::Decision,
};
use domain::privacy::{Ground, REASON_LENGTH};
use leptos::prelude::*;

use super::{
    confirm::Confirming,
    page::{Deciding, Sent},
};
use crate::{
    again::again,
    context::Visit,
    error::{AppError, AppResult},
    form::{Posted, Problems},
    routes, t,
};

pub fn actions() -> Router {
    Router::new().route(routes::STAFF_ERASURE, post(decide))
}

/// The first press asks whether it is meant, the second does it.
async fn decide(visit: Visit, Path(id): Path<String>, request: Parts, form: Posted) -> AppResult<Response> {
    let id: ErasureId = id.parse().map_err(|_| AppError::NotFound)?;
    policy::allow(&visit.actor, Act::CarryOutErasure)?;
    let decision = match read(&visit, &form) {
        Ok(decision) => decision,
        Err(sent) => return Ok(again(StatusCode::UNPROCESSABLE_ENTITY, request, page(id, sent)).await),
    };
    // A form without a revision is older than any.
    let revision = form.get("revision").parse().unwrap_or_default();
    if form.get("confirmed") != "yes" {
        let page = move || view! { <Confirming id revision decision=decision.clone()/> };
        return Ok(again(StatusCode::OK, request, page).await);
    }
    match visit.casework.decide_erasure(&visit.actor, id, revision, &decision).await {
        Ok(()) => Ok(Redirect::to(&routes::staff_erasure(id)).into_response()),
        Err(CaseError::Changed) => {
            let sent = Sent { conflict: true, ..Sent::default() };
            Ok(again(StatusCode::CONFLICT, request, page(id, sent)).await)
        }
        Err(error) => Err(error.into()),
    }
}

fn read(visit: &Visit, form: &Posted) -> Result<Decision, Sent> {
    if form.get("do") == "erase" {
        return Ok(Decision::Erase);
    }
    let ground = Ground::from_word(form.get("ground"));
    let reason = checked(form.get("reason"), REASON_LENGTH);
    if let (Some(ground), Ok(reason)) = (ground, &reason) {
        return Ok(Decision::Refuse { ground, reason: reason.clone() });
    }
    let mut problems = Problems::new();
    if ground.is_none() {
        problems.push("ground", t!(visit, "staff-erasure-ground-missing"));
    }
    match reason {
        Ok(_) => {}
        Err(TextFlaw::Blank) => problems.push("reason", t!(visit, "staff-erasure-reason-missing")),
        Err(TextFlaw::TooLong) => problems.push("reason", t!(visit, "staff-problem-long", n = REASON_LENGTH)),
    }
    let (ground, reason) = (form.get("ground").to_owned(), form.get("reason").to_owned());
    Err(Sent { ground, reason, problems, conflict: false })
}

fn page(id: ErasureId, sent: Sent) -> impl Fn() -> AnyView + Clone + Send + Sync + 'static {
    move || view! { <Deciding id=id.to_string() sent=sent.clone()/> }.into_any()
}
