//! Sends both codes; changes the phone; stops a change that was asked for.

use axum::{
    Router,
    http::{StatusCode, header::SET_COOKIE, request::Parts},
    response::{AppendHeaders, IntoResponse, Redirect, Response},
    routing::post,
};
use casework::{CaseError, phone::Changed};
use domain::identifier::Mobile;
use leptos::prelude::*;

use super::{Trouble, codes::CodesForm, page::PhoneForm, read, written};
use crate::{
    again::again,
    context::{Network, Visit},
    cookie,
    error::{AppError, AppResult},
    form::Posted,
    parent::{
        code::{self, six_digits},
        sign_in,
    },
    routes,
};

pub fn actions() -> Router {
    Router::new()
        .route(routes::FAMILY_PHONE, post(send))
        .route(routes::FAMILY_PHONE_CODES, post(change))
        .route(routes::FAMILY_PHONE_STOP, post(stop))
}

async fn send(head: Parts, visit: Visit, Network(network): Network, form: Posted) -> AppResult<Response> {
    let typed = form.get("phone").to_owned();
    let phone = match Mobile::parse(&typed) {
        Ok(phone) => phone,
        Err(flaw) => return Ok(ask_again(head, typed, Trouble::Number(sign_in::Trouble::of(flaw))).await),
    };
    match visit.casework.request_phone_codes(&visit.actor, &phone, &network, visit.locale.tag()).await {
        Ok(codes) => {
            let keep = cookie::briefly(cookie::CODES, &written(codes), sign_in::minutes());
            Ok((AppendHeaders([(SET_COOKIE, keep)]), Redirect::to(routes::FAMILY_PHONE_CODES)).into_response())
        }
        Err(CaseError::Refused(_)) => Ok(ask_again(head, typed, Trouble::Same).await),
        Err(CaseError::TooMany) => Ok(ask_again(head, typed, Trouble::Number(sign_in::Trouble::TooMany)).await),
        Err(error) => Err(error.into()),
    }
}

async fn ask_again(head: Parts, typed: String, trouble: Trouble) -> Response {
    let status = match trouble {
        Trouble::Number(sign_in::Trouble::TooMany) => StatusCode::TOO_MANY_REQUESTS,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    again(status, head, move || view! { <PhoneForm typed=typed.clone() trouble/> }).await
}

async fn change(head: Parts, visit: Visit, form: Posted) -> AppResult<Response> {
    let sent = cookie::read(&head.headers, cookie::CODES).and_then(read);
    let Some(codes) = sent else {
        visit.casework.my_family(&visit.actor).await?;
        return Ok(Redirect::to(routes::FAMILY_PHONE).into_response());
    };
    let typed = ["old", "new"].map(|name| form.get(name).to_owned());
    let [old, new] = typed.clone().map(|typed| six_digits(&typed));
    // A slip opens the account: there is no old phone to prove.
    let old = if codes.old.is_some() { old } else { Ok(String::new()) };
    let troubles = match (old, new) {
        (Ok(old), Ok(new)) => match visit.casework.change_phone(&visit.actor, codes, &old, &new).await {
            Ok(Changed::Done(token)) => {
                let headers = [(SET_COOKIE, cookie::keep_session(&token)), (SET_COOKIE, cookie::forget(cookie::CODES))];
                let to = format!("{}?renumbered=yes", routes::FAMILY);
                return Ok((AppendHeaders(headers), Redirect::to(&to)).into_response());
            }
            Ok(Changed::Taken) => return Ok(ask_again(head, String::new(), Trouble::Taken).await),
            Ok(Changed::Wrong { old, new }) => [old, new].map(|wrong| wrong.then_some(code::Trouble::Wrong)),
            Err(CaseError::WrongCode) => [codes.old.map(|_| code::Trouble::Wrong), Some(code::Trouble::Wrong)],
            Err(CaseError::TooMany) => [codes.old.map(|_| code::Trouble::TooMany), Some(code::Trouble::TooMany)],
            Err(error) => return Err(error.into()),
        },
        (old, new) => [old.err(), new.err()],
    };
    let Some(sent_to) = visit.casework.phone_codes_sent_to(&visit.actor, codes).await? else {
        return Ok(Redirect::to(routes::FAMILY_PHONE).into_response());
    };
    let status = if troubles.contains(&Some(code::Trouble::TooMany)) {
        StatusCode::TOO_MANY_REQUESTS
    } else {
        StatusCode::UNPROCESSABLE_ENTITY
    };
    let page = move || view! { <CodesForm sent_to=sent_to.clone() typed=typed.clone() troubles/> };
    Ok(again(status, head, page).await)
}

async fn stop(visit: Visit, form: Posted) -> AppResult<Redirect> {
    let id = form.get("id").parse().map_err(|_| AppError::NotFound)?;
    match visit.casework.stop_phone_change(&visit.actor, id).await {
        // Pressed twice, or just carried out: the page says what is now.
        Ok(()) | Err(CaseError::Changed) => Ok(Redirect::to(routes::FAMILY_PHONE)),
        Err(error) => Err(error.into()),
    }
}
