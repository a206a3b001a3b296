//! Makes a code, ends the help.

use axum::{
    Router,
    http::{StatusCode, request::Parts},
    response::{IntoResponse, Redirect, Response},
    routing::post,
};
use casework::{CaseError, grant::NAME_LENGTH};
use domain::grant::Lasting;
use leptos::prelude::*;

use super::page::{CodeMade, HelperForm, Sent};
use crate::{
    again::again,
    context::Visit,
    error::{AppError, AppResult},
    form::{Posted, Problems},
    parent::guardians::CodeShown,
    routes, t,
};

pub fn actions() -> Router {
    Router::new().route(routes::FAMILY_HELPER, post(offer)).route(routes::FAMILY_HELPER_END, post(end))
}

async fn offer(request: Parts, visit: Visit, form: Posted) -> AppResult<Response> {
    let name = form.get("name").to_owned();
    let lasting = Lasting::from_word(form.get("lasting"));
    let mut problems = Problems::new();
    match name.trim().chars().count() {
        0 => problems.push("name", t!(visit, "helper-name-missing")),
        long if long > NAME_LENGTH => problems.push("name", t!(visit, "grant-name-long", n = NAME_LENGTH)),
        _ => {}
    }
    if lasting.is_none() {
        problems.push("lasting", t!(visit, "helper-lasting-missing"));
    }
    let sent = Sent { name: name.clone(), lasting: form.get("lasting").to_owned(), problems };
    let Some(lasting) = lasting.filter(|_| !sent.problems.any()) else {
        let page = move || view! { <HelperForm sent=sent.clone()/> };
        return Ok(again(StatusCode::UNPROCESSABLE_ENTITY, request, page).await);
    };
    match visit.casework.offer_help(&visit.actor, &name, lasting).await {
        Ok(offer) => {
            let shown = CodeShown { name: offer.grant.name, code: offer.code.to_string() };
            let page = move || view! { <CodeMade shown=shown.clone() lasting/> };
            Ok(again(StatusCode::OK, request, page).await)
        }
        // Somebody helps already, or a second press was first: the page shows how it is.
        Err(CaseError::Refused(_) | CaseError::Changed) => Ok(Redirect::to(routes::FAMILY_HELPER).into_response()),
        Err(error) => Err(error.into()),
    }
}

async fn end(visit: Visit, form: Posted) -> AppResult<Redirect> {
    let id = form.get("grant").parse().map_err(|_| AppError::NotFound)?;
    visit.casework.end_help(&visit.actor, id).await?;
    Ok(Redirect::to(&format!("{}?ended=yes", routes::FAMILY_HELPER)))
}
