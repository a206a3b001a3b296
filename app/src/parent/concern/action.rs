//! Takes a report, and more about it. Asked as a visitor, whoever is signed in.

use axum::{
    Router,
    extract::Path,
    http::{HeaderName, HeaderValue, StatusCode, request::Parts},
    response::{IntoResponse as _, Redirect, Response},
    routing::post,
};
use casework::{
    Actor, CaseError,
    concern::{ADDITION, Addition, Report, ReportForm},
};
use leptos::prelude::*;

use super::{
    add::{Add, Added, Typed},
    form::{Sent, long, typed},
    receipt::Receipt,
    tell::Tell,
};
use crate::{
    again::again,
    context::{Often, Visit},
    error::AppResult,
    form::{Problems, Upload, refused_text},
    routes, t,
};

pub fn actions() -> Router {
    Router::new().route(routes::REPORT_FORM, post(tell)).route(routes::REPORT_ADD_FORM, post(add))
}

async fn tell(
    visit: Visit,
    often: Often,
    request: Parts,
    Path(key): Path<String>,
    upload: Upload,
) -> AppResult<Response> {
    let Upload { posted: form, files } = upload;
    let photos = !files.is_empty();
    let form_of = ReportForm { key, code: form.get("code").to_owned() };
    let sighting = typed(&form);
    let report =
        Report { form: form_of.clone(), sighting: sighting.clone(), flagged: often.0, language: visit.locale.tag() };
    let (status, away) = match visit.casework.report_concern(&Actor::Visitor, &report, files).await {
        Ok(received) => {
            let code = form_of.code;
            let page = move || view! { <Receipt received=received.clone() code=code.clone()/> };
            return Ok(forgotten(again(StatusCode::OK, request, page).await));
        }
        Err(CaseError::Incomplete) if visit.casework.report_sent(&form_of.key).await? => {
            return Ok(Redirect::to(routes::START).into_response());
        }
        Err(CaseError::Incomplete) => (StatusCode::UNPROCESSABLE_ENTITY, false),
        // What was typed must not be lost with the database.
        Err(CaseError::Registry(error)) => {
            tracing::error!(%error, "a report could not be stored");
            (StatusCode::SERVICE_UNAVAILABLE, true)
        }
        Err(error) => return Err(error.into()),
    };
    let sent = Sent::new(&visit, sighting).with_photos(&visit, photos);
    let page = move || view! { <Tell form=form_of.clone() sent=sent.clone() away/> };
    Ok(again(status, request, page).await)
}

async fn add(visit: Visit, request: Parts, Path(key): Path<String>, upload: Upload) -> AppResult<Response> {
    let Upload { posted: form, files } = upload;
    let photos = !files.is_empty();
    let typed = Typed {
        number: form.get("number").to_owned(),
        code: form.get("code").to_owned(),
        more: form.get("more").to_owned(),
        problems: Problems::new(),
    };
    let addition = Addition {
        form: key.clone(),
        number: typed.number.clone(),
        code: typed.code.clone(),
        text: typed.more.clone(),
        photos: files,
    };
    let mut problems = match visit.casework.add_to_concern(&Actor::Visitor, addition).await {
        Ok((Some(state), refused)) => {
            let page = move || view! { <Added state refused=refused.clone()/> };
            return Ok(forgotten(again(StatusCode::OK, request, page).await));
        }
        Ok((None, refused)) => {
            let said: Vec<_> = refused.iter().map(|(name, flaw)| refused_text(&visit, name, *flaw)).collect();
            Problems::new().add("file", said.join(" "))
        }
        Err(CaseError::Incomplete) if typed.more.trim().is_empty() => {
            Problems::new().add("more", t!(visit, "concern-add-nothing"))
        }
        Err(CaseError::Incomplete) => Problems::new().add("more", long(&visit, ADDITION)),
        Err(CaseError::WrongCode) => Problems::new().add("number", t!(visit, "concern-add-unknown")),
        Err(error) => return Err(error.into()),
    };
    if photos && problems.of("file").is_none() {
        problems.push("file", t!(visit, "concern-photos-again"));
    }
    let typed = Typed { problems, ..typed };
    let page = move || view! { <Add key=key.clone() typed=typed.clone()/> };
    Ok(again(StatusCode::UNPROCESSABLE_ENTITY, request, page).await)
}

/// The browser drops its copies of our pages, the filled-in form among them.
fn forgotten(mut response: Response) -> Response {
    let everything = HeaderValue::from_static(r#""cache""#);
    response.headers_mut().insert(HeaderName::from_static("clear-site-data"), everything);
    response
}
