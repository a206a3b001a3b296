//! Sends the code, and signs out.

use axum::{
    Router,
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header::SET_COOKIE, request::Parts},
    response::{AppendHeaders, IntoResponse, Redirect, Response},
    routing::post,
};
use casework::{CaseError, account::CODE_MINUTES};
use domain::identifier::Mobile;
use leptos::prelude::*;

use super::{Trouble, page::PhonePage, wanted};
use crate::{
    again::again,
    context::{Network, Visit},
    cookie,
    error::AppResult,
    form::Posted,
    kiosk,
    parent::{city, code},
    routes,
};

pub fn actions() -> Router {
    Router::new().route(routes::SIGN_IN, post(send)).route(routes::SIGN_OUT, post(sign_out))
}

async fn send(head: Parts, visit: Visit, Network(network): Network, form: Posted) -> AppResult<Response> {
    let typed = form.get("phone").to_owned();
    let next = wanted(form.get("next"));
    let proven = city::proof(&head.headers, form.get("city")).is_some();
    let sent = match Mobile::parse(&typed) {
        Ok(phone) => visit.casework.request_code(&visit.actor, &phone, &network, visit.locale.tag()).await,
        Err(flaw) => return Ok(ask_again(head, typed, next, proven, Trouble::of(flaw)).await),
    };
    match sent {
        Ok(id) => {
            let keep = cookie::briefly(cookie::CODE, &id.to_string(), minutes());
            let to = code::address(&next, city::word(proven));
            Ok((AppendHeaders([(SET_COOKIE, keep)]), Redirect::to(&to)).into_response())
        }
        Err(CaseError::TooMany) => Ok(ask_again(head, typed, next, proven, Trouble::TooMany).await),
        Err(error) => Err(error.into()),
    }
}

async fn ask_again(head: Parts, typed: String, next: String, proven: bool, trouble: Trouble) -> Response {
    let status = match trouble {
        Trouble::TooMany => StatusCode::TOO_MANY_REQUESTS,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    again(status, head, move || view! { <PhonePage next=next.clone() typed=typed.clone() trouble proven/> }).await
}

/// The cookie that names the code lives as long as the code.
pub fn minutes() -> u32 {
    u32::try_from(CODE_MINUTES).unwrap_or(10)
}

/// Ends the session and asks the browser to drop its copies of our pages. Somebody who came by the city hears that its
/// own session goes on.
async fn sign_out(head: HeaderMap, visit: Visit, _: Posted) -> AppResult<Response> {
    if visit.shared() {
        return Ok(kiosk::leave(&visit, None).await);
    }
    if let Some(session) = &visit.session {
        visit.casework.sign_out(session).await?;
    }
    let headers = [
        (SET_COOKIE, cookie::forget(cookie::SESSION)),
        (SET_COOKIE, cookie::forget(cookie::CODE)),
        (SET_COOKIE, cookie::forget(cookie::CODES)),
        (SET_COOKIE, cookie::forget(cookie::CITY)),
        (SET_COOKIE, cookie::forget(cookie::CITY_NEW)),
        (SET_COOKIE, cookie::forget(cookie::CITY_IN)),
        (HeaderName::from_static("clear-site-data"), HeaderValue::from_static(r#""cache", "storage""#)),
    ];
    let by_city = cookie::read(&head, cookie::CITY_IN).is_some();
    let to = if by_city { routes::SIGN_IN_CITY_OUT } else { routes::START };
    Ok((AppendHeaders(headers), Redirect::to(to)).into_response())
}
