//! Sends the browser to the city and takes it back.

use std::collections::HashMap;

use axum::{
    Router,
    extract::Query,
    http::{HeaderName, HeaderValue, StatusCode, header::SET_COOKIE, request::Parts},
    response::{AppendHeaders, IntoResponse, Redirect, Response},
    routing::{get, post},
};
use casework::{
    Actor, CaseResult,
    city::{CityAnswer, CityEnd, CitySorry, CityStart, TICKET_MINUTES},
    session::SessionToken,
};
use leptos::prelude::*;

use super::{NEW, link, page::GoingPage};
use crate::{
    again::again,
    context::Visit,
    cookie,
    error::{AppError, AppResult},
    form::Posted,
    parent::{code, sign_in},
    routes,
};

pub fn actions() -> Router {
    Router::new()
        .route(routes::SIGN_IN_CITY, post(begin))
        .route(routes::SIGN_IN_CITY_BACK, get(back))
        .route(routes::FAMILY_CITY, post(unbind))
        .route(routes::FAMILY_CITY_LINK, post(begin_link))
        .route(routes::FAMILY_CITY_CODE, post(link::link))
}

/// Answers with a page that leads on by itself: a redirect of a form would need every host the city leads to in our
/// policy.
async fn begin(head: Parts, visit: Visit, form: Posted) -> AppResult<Response> {
    let next = sign_in::wanted(form.get("next"));
    let start = visit.casework.city_begin(&visit.actor, &next).await?;
    go(head, start, routes::SIGN_IN, &sorry(CitySorry::Away)).await
}

/// From inside the account, to add it.
async fn begin_link(head: Parts, visit: Visit, _: Posted) -> AppResult<Response> {
    let start = visit.casework.city_begin_link(&visit.actor).await?;
    go(head, start, routes::FAMILY_CITY, &sorry_linking(CitySorry::Away)).await
}

async fn go(head: Parts, start: CityStart, from: &'static str, away: &str) -> AppResult<Response> {
    match start {
        CityStart::Away => Ok(Redirect::to(away).into_response()),
        CityStart::Go { to, ticket } => {
            let lead_on = HeaderValue::try_from(format!("0; url={to}")).map_err(|_| AppError::Broken)?;
            let mut page = again(StatusCode::OK, head, move || view! { <GoingPage to=to.clone() back=from/> }).await;
            let headers = page.headers_mut();
            headers.append(SET_COOKIE, keep(cookie::CITY, &ticket));
            headers.insert(HeaderName::from_static("refresh"), lead_on);
            Ok(page)
        }
    }
}

fn keep(name: &str, ticket: &SessionToken) -> HeaderValue {
    cookie::briefly(name, &ticket.reveal(), u32::try_from(TICKET_MINUTES).unwrap_or(10))
}

/// Whatever comes of it, the answer leads on: nothing is shown at an address that holds a code.
async fn back(head: Parts, visit: Visit, Query(mut said): Query<HashMap<String, String>>) -> Response {
    let mut take = |name: &str| said.remove(name).unwrap_or_default();
    let answer = CityAnswer { state: take("state"), code: take("code"), issuer: take("iss"), error: take("error") };
    let ticket = cookie::read(&head.headers, cookie::CITY).and_then(SessionToken::parse);
    let end = visit.casework.city_end(&visit.actor, visit.session.as_ref(), ticket.as_ref(), &answer).await;
    lead_on(&visit, end)
}

fn lead_on(visit: &Visit, end: CaseResult<CityEnd>) -> Response {
    let forget = (SET_COOKIE, cookie::forget(cookie::CITY));
    match end {
        Ok(CityEnd::In { signed_in, next }) => {
            let to = code::onwards(visit, &signed_in, next);
            let headers = [
                forget,
                (SET_COOKIE, cookie::keep_session(&signed_in.token)),
                (SET_COOKIE, cookie::keep(cookie::CITY_IN, "yes")),
            ];
            (AppendHeaders(headers), Redirect::to(&to)).into_response()
        }
        Ok(CityEnd::New { ticket, next }) => {
            let to = sign_in::address(&next, NEW);
            (AppendHeaders([forget, (SET_COOKIE, keep(cookie::CITY_NEW, &ticket))]), Redirect::to(&to)).into_response()
        }
        Ok(CityEnd::Link { ticket: Some(ticket) }) => {
            let headers = [forget, (SET_COOKIE, keep(cookie::CITY_NEW, &ticket))];
            (AppendHeaders(headers), Redirect::to(routes::FAMILY_CITY_CODE)).into_response()
        }
        Ok(CityEnd::Link { ticket: None }) => {
            let to = format!("{}?linked=yes", routes::FAMILY_CITY);
            (AppendHeaders([forget]), Redirect::to(&to)).into_response()
        }
        Ok(CityEnd::Sorry(why)) => {
            // Who is signed in can only have wanted to add it.
            let inside = matches!(visit.actor, Actor::Guardian { .. });
            let to = if inside { sorry_linking(why) } else { sorry(why) };
            // Somebody else's answer takes nobody's ticket away.
            let forget = (why != CitySorry::Over).then_some(forget);
            (AppendHeaders(forget), Redirect::to(&to)).into_response()
        }
        Err(error) => match AppError::from(error) {
            AppError::NotFound => Redirect::to(routes::SIGN_IN).into_response(),
            AppError::Forbidden => Redirect::to(routes::STAFF).into_response(),
            _ => Redirect::to(&sorry(CitySorry::Away)).into_response(),
        },
    }
}

fn sorry(why: CitySorry) -> String {
    format!("{}?sorry={}", routes::SIGN_IN_CITY, why.word())
}

/// The same, said in the account.
pub fn sorry_linking(why: CitySorry) -> String {
    format!("{}?sorry={}", routes::FAMILY_CITY, why.word())
}

async fn unbind(visit: Visit, _: Posted) -> AppResult<Redirect> {
    visit.casework.unbind_city(&visit.actor).await?;
    Ok(Redirect::to(&format!("{}?ended=yes", routes::FAMILY_CITY)))
}
