use axum::{
    Router,
    extract::Path,
    http::{StatusCode, request::Parts},
    response::{IntoResponse, Redirect, Response},
    routing::post,
};
use casework::{CaseError, id::PhoneChangeId};
use leptos::prelude::*;

use super::page::{Request, Sent};
use crate::{
    again::again,
    context::Visit,
    error::{AppError, AppResult},
    form::{Posted, Problems},
    routes, t,
};

pub fn actions() -> Router {
    Router::new().route(routes::STAFF_PHONE, post(decide))
}

async fn decide(visit: Visit, Path(id): Path<String>, request: Parts, form: Posted) -> AppResult<Response> {
    let id: PhoneChangeId = id.parse().map_err(|_| AppError::NotFound)?;
    let revision = form.get("revision").parse().unwrap_or_default();
    let (casework, actor) = (&visit.casework, &visit.actor);
    let decided = match form.get("do") {
        "approve" if form.get("seen") == "yes" => casework.approve_phone_change(actor, id, revision).await,
        "approve" => {
            let problems = Problems::new().add("seen", t!(visit, "staff-phone-not-seen"));
            let sent = Sent { problems, conflict: false };
            return Ok(again(StatusCode::UNPROCESSABLE_ENTITY, request, page(id, sent)).await);
        }
        "refuse" => casework.refuse_phone_change(actor, id, revision).await,
        _ => return Err(AppError::Unreadable),
    };
    match decided {
        Ok(()) => Ok(Redirect::to(&routes::staff_phone(id)).into_response()),
        Err(CaseError::Changed) => {
            let sent = Sent { conflict: true, ..Sent::default() };
            Ok(again(StatusCode::CONFLICT, request, page(id, sent)).await)
        }
        Err(error) => Err(error.into()),
    }
}

fn page(id: PhoneChangeId, sent: Sent) -> impl Fn() -> AnyView + Clone + Send + Sync + 'static {
    move || view! { <Request id=id.to_string() sent=sent.clone()/> }.into_any()
}
