//! Sends a code to the new phone; takes what was typed.

use axum::{
    Router,
    http::{StatusCode, header::SET_COOKIE, request::Parts},
    response::{AppendHeaders, IntoResponse, Redirect, Response},
    routing::post,
};
use casework::{CaseError, phone::Asking};
use domain::{declaration::ReceiptNumber, identifier::Mobile};
use leptos::prelude::*;

use super::{
    code::{FIELDS, LostCodeForm},
    page::LostForm,
};
use crate::{
    again::again,
    context::{Network, Visit},
    cookie,
    error::AppResult,
    form::{Posted, Problems},
    i18n::Locale,
    parent::{
        code::{self, six_digits},
        sign_in::{Trouble, minutes},
    },
    routes, t,
};

pub fn actions() -> Router {
    Router::new().route(routes::SIGN_IN_LOST, post(send)).route(routes::SIGN_IN_LOST_CODE, post(ask))
}

async fn send(head: Parts, visit: Visit, Network(network): Network, form: Posted) -> AppResult<Response> {
    let typed = form.get("phone").to_owned();
    let phone = match Mobile::parse(&typed) {
        Ok(phone) => phone,
        Err(flaw) => return Ok(ask_again(head, typed, Trouble::of(flaw)).await),
    };
    match visit.casework.request_lost_code(&visit.actor, &phone, &network, visit.locale.tag()).await {
        Ok(id) => {
            let keep = cookie::briefly(cookie::CODE, &id.to_string(), minutes());
            Ok((AppendHeaders([(SET_COOKIE, keep)]), Redirect::to(routes::SIGN_IN_LOST_CODE)).into_response())
        }
        Err(CaseError::TooMany) => Ok(ask_again(head, typed, Trouble::TooMany).await),
        Err(error) => Err(error.into()),
    }
}

async fn ask_again(head: Parts, typed: String, trouble: Trouble) -> Response {
    let status = match trouble {
        Trouble::TooMany => StatusCode::TOO_MANY_REQUESTS,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    again(status, head, move || view! { <LostForm typed=typed.clone() trouble/> }).await
}

async fn ask(head: Parts, visit: Visit, form: Posted) -> AppResult<Response> {
    let id = cookie::read(&head.headers, cookie::CODE).and_then(|id| id.parse().ok());
    let Some(id) = id else { return Ok(Redirect::to(routes::SIGN_IN_LOST).into_response()) };
    let typed = FIELDS.map(|(name, _)| form.get(name).to_owned());
    let [code, receipt, name] = &typed;
    let (mut problems, code) = check(visit.locale, code, receipt, name);
    let mut status = StatusCode::UNPROCESSABLE_ENTITY;
    if !problems.any() {
        let asking = Asking { code, receipt: receipt.clone(), name: name.clone() };
        let trouble = match visit.casework.start_phone_change(&visit.actor, id, &asking).await {
            Ok(()) => {
                let forget = [(SET_COOKIE, cookie::forget(cookie::CODE))];
                return Ok((AppendHeaders(forget), Redirect::to(routes::SIGN_IN_LOST_DONE)).into_response());
            }
            Err(CaseError::WrongCode) => code::Trouble::Wrong,
            Err(CaseError::TooMany) => {
                status = StatusCode::TOO_MANY_REQUESTS;
                code::Trouble::TooMany
            }
            Err(error) => return Err(error.into()),
        };
        problems.push("code", t!(visit, trouble.message()));
    }
    let Some(sent_to) = visit.casework.code_sent_to(&visit.actor, id).await? else {
        return Ok(Redirect::to(routes::SIGN_IN_LOST).into_response());
    };
    let page = move || {
        view! { <LostCodeForm sent_to=sent_to.clone() typed=typed.clone() problems=problems.clone()/> }
    };
    Ok(again(status, head, page).await)
}

/// What can be told from the typing alone: nothing of it says whether there is such a receipt.
fn check(who: Locale, code: &str, receipt: &str, name: &str) -> (Problems, String) {
    let mut problems = Problems::new();
    let code = six_digits(code).unwrap_or_else(|trouble| {
        problems.push("code", t!(who, trouble.message()));
        String::new()
    });
    if ReceiptNumber::parse(receipt).is_err() {
        problems.push("receipt", t!(who, "lost-receipt-shape"));
    }
    if name.trim().is_empty() {
        problems.push("name", t!(who, "lost-name-missing"));
    }
    (problems, code)
}
