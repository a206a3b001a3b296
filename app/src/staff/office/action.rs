use axum::{
    Router,
    http::{StatusCode, request::Parts},
    response::{IntoResponse, Redirect, Response},
    routing::post,
};
use casework::{Area, CaseError, port::Office};
use leptos::prelude::*;

use super::page::{OfficeForm, Sent, problems};
use crate::{again::again, context::Visit, error::AppResult, form::Posted, routes, staff::filters::address};

pub fn actions() -> Router {
    Router::new().route(routes::STAFF_OFFICE, post(save))
}

async fn save(visit: Visit, request: Parts, form: Posted) -> AppResult<Response> {
    // A form without a revision is one of an office that is not there yet.
    let revision = form.get("revision").parse().unwrap_or_default();
    let street = form.get("street").to_owned();
    let office = Office::typed(&street, revision, form.get("address"), form.get("phone"), form.get("hours"));
    let flaws = office.flaws();
    let (status, conflict) = match visit.casework.edit_office(&visit.actor, office.clone()).await {
        Ok(()) => return Ok(Redirect::to(&back(&visit, &street)).into_response()),
        Err(CaseError::Incomplete) => (StatusCode::UNPROCESSABLE_ENTITY, false),
        Err(CaseError::Changed) => (StatusCode::CONFLICT, true),
        Err(error) => return Err(error.into()),
    };
    let sent = Sent { office, problems: problems(&visit, &flaws), conflict };
    let page = move || view! { <OfficeForm street=street.clone() sent=sent.clone()/> };
    Ok(again(status, request, page).await)
}

/// An office of one street needs no street in its address.
fn back(visit: &Visit, street: &str) -> String {
    let single = visit.actor.staff().is_some_and(|member| matches!(member.area, Area::Street(_)));
    let part = (!single).then(|| format!("street={street}"));
    address(routes::STAFF_OFFICE, part.into_iter())
}
