use axum::{
    Router,
    extract::Path,
    http::{StatusCode, request::Parts},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use casework::{
    CaseError,
    id::RequestId,
    request::{Deed, Reply},
};
use domain::request::Referral;
use leptos::prelude::*;

use super::{deeds::Sent, page::OneRequest};
use crate::{
    again::again,
    context::Visit,
    error::{AppError, AppResult},
    form::{Posted, Problems},
    layout::hand_out,
    routes, t,
};

pub fn actions() -> Router {
    Router::new().route(routes::STAFF_REQUEST, post(act)).route(routes::STAFF_REQUEST_FILE, get(file))
}

/// Every button of the page comes here.
async fn act(visit: Visit, Path(id): Path<String>, request: Parts, form: Posted) -> AppResult<Response> {
    let id: RequestId = id.parse().map_err(|_| AppError::NotFound)?;
    // A form without a revision is older than any.
    let revision = form.get("revision").parse().unwrap_or_default();
    let words = form.get("words").to_owned();
    let reply = Reply { text: words.clone(), key: form.get("key").to_owned() };
    let (deed, field) = match form.get("do") {
        "accept" => (Some(Deed::Accept), "words"),
        "take_up" => (Some(Deed::TakeUp), "words"),
        "deliver" => (Some(Deed::Deliver(words.clone())), "words"),
        "decline" => (Some(Deed::Decline(words.clone())), "words"),
        "refer" => (Some(Deed::Refer(Referral::Department(form.get("department").to_owned()))), "department"),
        "move" => (Some(Deed::Refer(Referral::Street(form.get("street").to_owned()))), "street"),
        "reply" => (None, "words"),
        _ => return Err(AppError::Unreadable),
    };
    let moved = form.get("do") == "move";
    let done = match deed {
        // What was delivered, or why not, is said once: as the outcome.
        Some(deed @ (Deed::Deliver(_) | Deed::Decline(_))) => {
            visit.casework.handle_request(&visit.actor, id, revision, deed, &Reply::default()).await
        }
        Some(deed) => visit.casework.handle_request(&visit.actor, id, revision, deed, &reply).await,
        None => visit.casework.reply_request(&visit.actor, id, &reply).await,
    };
    let (status, problems, conflict) = match done {
        // Another street's now: this office no longer sees it.
        Ok(()) if moved => return Ok(Redirect::to(routes::STAFF_REQUESTS).into_response()),
        Ok(()) => return Ok(Redirect::to(&routes::staff_request(id)).into_response()),
        Err(CaseError::Incomplete) => {
            let problems = Problems::new().add(field, t!(visit, format!("staff-request-missing-{field}")));
            (StatusCode::UNPROCESSABLE_ENTITY, problems, false)
        }
        Err(CaseError::Changed) => (StatusCode::CONFLICT, Problems::new(), true),
        Err(error) => return Err(error.into()),
    };
    let sent = Sent {
        words,
        department: form.get("department").to_owned(),
        street: form.get("street").to_owned(),
        problems,
        conflict,
    };
    let page = move || view! { <OneRequest id=id.to_string() sent=sent.clone()/> };
    Ok(again(status, request, page).await)
}

async fn file(visit: Visit, Path((id, file)): Path<(String, String)>) -> AppResult<Response> {
    let (id, file) = (id.parse().map_err(|_| AppError::NotFound)?, file.parse().map_err(|_| AppError::NotFound)?);
    let (file, content) = visit.casework.request_file(&visit.actor, id, file).await?;
    Ok(hand_out(&file, content))
}
