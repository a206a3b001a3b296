//! Saves a page, keeps and removes files, sends, drops.

use axum::{
    Router,
    extract::Path,
    http::{StatusCode, request::Parts},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use casework::{CaseError, file::FileFlaw, request::RequestSubmission};
use domain::request::AskPage as Part;
use leptos::prelude::*;

use super::files::AskFiles;
use crate::{
    again::again,
    context::Visit,
    error::{AppError, AppResult},
    form::{Posted, Upload},
    layout::hand_out,
    routes,
};

pub fn actions() -> Router {
    Router::new()
        .route(routes::FAMILY_NEW, post(what))
        .route(routes::FAMILY_NEW_REACH, post(reach))
        .route(routes::FAMILY_NEW_FILES, post(files))
        .route(routes::FAMILY_NEW_CHECK, post(send))
        .route(routes::FAMILY_NEW_DROP, post(drop_it))
        .route(routes::FAMILY_FILE, get(file))
}

async fn what(visit: Visit, form: Posted) -> AppResult<Redirect> {
    save(&visit, Part::What, &form, routes::FAMILY_NEW, routes::FAMILY_NEW_REACH).await
}

async fn reach(visit: Visit, form: Posted) -> AppResult<Redirect> {
    save(&visit, Part::Reach, &form, routes::FAMILY_NEW_REACH, routes::FAMILY_NEW_FILES).await
}

/// Saved first. The page again while something is missing, else on, or back to where the reader came from.
async fn save(visit: &Visit, part: Part, form: &Posted, here: &str, next: &str) -> AppResult<Redirect> {
    let draft = match visit.casework.save_request(&visit.actor, part, |field| form.get(field)).await {
        Ok(draft) => draft,
        // Not declared yet: the list says what comes first.
        Err(CaseError::NotFound) => return Ok(Redirect::to(routes::FAMILY_REQUESTS)),
        Err(error) => return Err(error.into()),
    };
    let asking = visit.casework.asking(&visit.actor).await?.ok_or(AppError::NotFound)?;
    let problems = draft.typed.read(&asking.numbers()).err().unwrap_or_default();
    let missing = problems.iter().any(|problem| problem.page() == part);
    let check = form.get("return") == "check";
    Ok(Redirect::to(match (missing, check) {
        (true, true) => return Ok(Redirect::to(&format!("{here}?return=check"))),
        (true, false) => here,
        (false, true) => routes::FAMILY_NEW_CHECK,
        (false, false) => next,
    }))
}

/// Files to keep, or one to remove.
async fn files(visit: Visit, request: Parts, upload: Upload) -> AppResult<Response> {
    let Upload { posted, files } = upload;
    if posted.has("remove") {
        let id = posted.get("remove").parse().map_err(|_| AppError::NotFound)?;
        visit.casework.remove_request_file(&visit.actor, id).await?;
        return Ok(Redirect::to(routes::FAMILY_NEW_FILES).into_response());
    }
    let mut refused = Vec::new();
    if files.is_empty() {
        refused.push((String::new(), FileFlaw::Empty));
    }
    for picked in files {
        let name = picked.name.clone();
        match visit.casework.add_request_file(&visit.actor, picked).await {
            Ok(_) => {}
            Err(CaseError::File(flaw)) => refused.push((name, flaw)),
            // Nothing is being asked: the first page comes first.
            Err(CaseError::NotFound) => return Ok(Redirect::to(routes::FAMILY_NEW).into_response()),
            Err(error) => return Err(error.into()),
        }
    }
    if refused.is_empty() {
        return Ok(Redirect::to(routes::FAMILY_NEW_FILES).into_response());
    }
    let page = move || view! { <AskFiles refused=refused.clone()/> };
    Ok(again(StatusCode::UNPROCESSABLE_ENTITY, request, page).await)
}

async fn send(visit: Visit, form: Posted) -> AppResult<Redirect> {
    let key = form.get("key");
    let well_made = key.len() == 32 && key.bytes().all(|byte| byte.is_ascii_hexdigit());
    let submission = RequestSubmission {
        idempotency_key: if well_made { key.to_owned() } else { return Err(AppError::Unreadable) },
        revision: form.get("revision").parse().map_err(|_| AppError::Unreadable)?,
        language: visit.locale.tag(),
    };
    let to = match visit.casework.send_request(&visit.actor, &submission).await {
        Ok(receipt) => routes::family_request(&receipt.number),
        // That page leads to what is left.
        Err(CaseError::Incomplete) => routes::FAMILY_NEW_CHECK.to_owned(),
        // Another tab changed an answer: look once more.
        Err(CaseError::Changed) => format!("{}?changed=yes", routes::FAMILY_NEW_CHECK),
        // Sent from another tab already.
        Err(CaseError::NotFound) => routes::FAMILY_REQUESTS.to_owned(),
        Err(error) => return Err(error.into()),
    };
    Ok(Redirect::to(&to))
}

async fn drop_it(visit: Visit, _: Posted) -> AppResult<Redirect> {
    visit.casework.drop_request(&visit.actor).await?;
    Ok(Redirect::to(&format!("{}?dropped=yes", routes::FAMILY_REQUESTS)))
}

/// One of the family's own files.
async fn file(visit: Visit, Path(id): Path<String>) -> AppResult<Response> {
    let id = id.parse().map_err(|_| AppError::NotFound)?;
    let (file, content) = visit.casework.my_file(&visit.actor, id).await?;
    Ok(hand_out(&file, content))
}
