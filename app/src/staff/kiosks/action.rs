use axum::{
    Router,
    http::{StatusCode, request::Parts},
    response::{IntoResponse, Redirect, Response},
    routing::post,
};
use casework::{Area, CaseError, id::KioskId, kiosk::NewCode};
use leptos::prelude::*;

use super::page::{KioskList, Sent};
use crate::{
    again::again,
    context::Visit,
    error::{AppError, AppResult},
    form::{Posted, Problems},
    routes, t,
};

pub fn actions() -> Router {
    Router::new().route(routes::STAFF_KIOSKS, post(change))
}

async fn change(visit: Visit, request: Parts, form: Posted) -> AppResult<Response> {
    let (casework, actor) = (&visit.casework, &visit.actor);
    let target = || -> AppResult<(KioskId, i64)> {
        let id = form.get("id").parse().map_err(|_| AppError::Unreadable)?;
        Ok((id, form.get("revision").parse().map_err(|_| AppError::Unreadable)?))
    };
    let made = match form.get("do") {
        "add" => casework.add_kiosk(actor, form.get("name"), form.get("community")).await,
        "code" => {
            let (id, revision) = target()?;
            casework.new_kiosk_code(actor, id, revision).await
        }
        "revoke" => {
            let (id, revision) = target()?;
            casework.revoke_kiosk(actor, id, revision).await?;
            return Ok(Redirect::to(routes::STAFF_KIOSKS).into_response());
        }
        _ => return Err(AppError::Unreadable),
    };
    let (status, sent) = match made {
        Ok(NewCode { kiosk, code }) => {
            (StatusCode::OK, Sent { code: Some((kiosk.name, code.to_string())), ..Sent::default() })
        }
        Err(CaseError::Incomplete) => (StatusCode::UNPROCESSABLE_ENTITY, kept(&visit, &form)),
        Err(error) => return Err(error.into()),
    };
    Ok(again(status, request, move || view! { <KioskList sent=sent.clone()/> }).await)
}

fn kept(visit: &Visit, form: &Posted) -> Sent {
    let nameless = form.get("name").trim().is_empty();
    let nowhere = !matches!(Area::parse(form.get("community")), Some(Area::Community(_)));
    let problems: Problems = [("name", nameless), ("community", nowhere)]
        .into_iter()
        .filter(|(_, missing)| *missing)
        .map(|(field, _)| (field, t!(visit, format!("staff-kiosks-{field}-missing"))))
        .collect();
    Sent { name: form.get("name").to_owned(), community: form.get("community").to_owned(), problems, code: None }
}
