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
use domain::hukou::Counts;
use leptos::prelude::*;

use super::page::{HukouForm, Sent, Which};
use crate::{
    again::again,
    context::Visit,
    error::AppResult,
    form::{Posted, Problems},
    routes, t,
};

pub fn actions() -> Router {
    Router::new().route(routes::STAFF_HUKOU, post(decide))
}

async fn decide(
    visit: Visit,
    Path((id, child)): Path<(String, String)>,
    request: Parts,
    form: Posted,
) -> AppResult<Response> {
    policy::allow(&visit.actor, Act::CountHukou)?;
    let which = Which { id, child };
    let (id, child) = which.parse()?;
    let counts = Counts::from_word(form.get("counts"));
    let reason = form.get("reason").to_owned();
    let mut problems = Problems::new();
    if counts.is_none() {
        problems.push("counts", t!(visit, "hukou-missing"));
    }
    if reason.trim().is_empty() {
        problems.push("reason", t!(visit, "hukou-reason-missing"));
    }
    let sent = Sent { counts: form.get("counts").to_owned(), reason, problems, conflict: false };
    let Some(counts) = counts.filter(|_| !sent.problems.any()) else {
        return Ok(again(StatusCode::UNPROCESSABLE_ENTITY, request, page(which, sent)).await);
    };
    // A form without a revision is older than any.
    let revision = form.get("revision").parse().unwrap_or_default();
    match visit.casework.count_hukou(&visit.actor, id, child, revision, counts, &sent.reason).await {
        Ok(()) => Ok(Redirect::to(&routes::staff_declaration(id)).into_response()),
        Err(CaseError::Changed) => {
            let sent = Sent { conflict: true, ..sent };
            Ok(again(StatusCode::CONFLICT, request, page(which, sent)).await)
        }
        Err(error) => Err(error.into()),
    }
}

fn page(which: Which, sent: Sent) -> impl Fn() -> AnyView + Clone + Send + Sync + 'static {
    move || view! { <HukouForm which=which.clone() sent=Some(sent.clone())/> }.into_any()
}
