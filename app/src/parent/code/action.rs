//! Compares the code, opens the session; sends another code.

use axum::{
    Router,
    http::{HeaderMap, StatusCode, header::SET_COOKIE, request::Parts},
    response::{AppendHeaders, IntoResponse, Redirect, Response},
    routing::post,
};
use casework::{
    Actor, CaseError, CaseResult,
    account::{Begun, SignedIn},
    id::CodeId,
    session::SessionToken,
};
use domain::identifier::normalise;
use leptos::prelude::*;

use super::{Trouble, address, page::CodeForm};
use crate::{
    again::again,
    context::{Network, Visit},
    cookie,
    error::AppResult,
    form::Posted,
    parent::{city, sign_in},
    routes,
};

pub fn actions() -> Router {
    Router::new().route(routes::SIGN_IN_CODE, post(confirm)).route(routes::SIGN_IN_AGAIN, post(send_again))
}

async fn confirm(head: Parts, visit: Visit, form: Posted) -> AppResult<Response> {
    let typed = form.get("code").to_owned();
    let next = sign_in::wanted(form.get("next"));
    let Some(id) = asked_for(&head.headers) else { return Ok(Redirect::to(routes::SIGN_IN).into_response()) };
    let proof = city::proof(&head.headers, form.get("city"));
    let trouble = match six_digits(&typed) {
        Ok(code) => match check(&visit, id, &code, proof.as_ref()).await {
            Ok(signed_in) => return Ok(welcome(&visit, &signed_in, next, proof.is_some())),
            Err(CaseError::WrongCode) => Trouble::Wrong,
            Err(CaseError::TooMany) => Trouble::TooMany,
            Err(error) => return Err(error.into()),
        },
        Err(trouble) => trouble,
    };
    let Some(sent_to) = visit.casework.code_sent_to(&visit.actor, id).await? else {
        return Ok(Redirect::to(routes::SIGN_IN).into_response());
    };
    let status = match trouble {
        Trouble::TooMany => StatusCode::TOO_MANY_REQUESTS,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    let proven = proof.is_some();
    let page =
        move || view! { <CodeForm next=next.clone() sent_to=sent_to.clone() typed=typed.clone() trouble proven/> };
    Ok(again(status, head, page).await)
}

async fn check(visit: &Visit, id: CodeId, code: &str, proof: Option<&SessionToken>) -> CaseResult<SignedIn> {
    let (casework, session) = (&visit.casework, visit.session.as_ref());
    match proof {
        Some(proof) => casework.confirm_code_and_bind(&visit.actor, session, id, code, proof).await,
        None => casework.confirm_code(&visit.actor, session, id, code).await,
    }
}

fn welcome(visit: &Visit, signed_in: &SignedIn, next: String, by_city: bool) -> Response {
    let to = onwards(visit, signed_in, next);
    let city = if by_city { cookie::keep(cookie::CITY_IN, "yes") } else { cookie::forget(cookie::CITY_IN) };
    let headers = [
        (SET_COOKIE, cookie::keep_session(&signed_in.token)),
        (SET_COOKIE, cookie::forget(cookie::CODE)),
        (SET_COOKIE, cookie::forget(cookie::CITY_NEW)),
        (SET_COOKIE, city),
    ];
    (AppendHeaders(headers), Redirect::to(&to)).into_response()
}

/// Signed in: on to where the person wanted to go. Who had begun a declaration goes on with it.
pub fn onwards(visit: &Visit, signed_in: &SignedIn, next: String) -> String {
    match (&visit.actor, signed_in.begun) {
        (_, Begun::PutAside) => format!("{}?kept=yes", routes::FAMILY),
        (_, Begun::Added) => format!("{}?added=yes", routes::DECLARE),
        _ if !next.is_empty() => next,
        (Actor::Drafting { .. }, _) => routes::DECLARE.to_owned(),
        _ if signed_in.bound => format!("{}?bound=yes", routes::FAMILY),
        _ => routes::FAMILY.to_owned(),
    }
}

async fn send_again(visit: Visit, Network(network): Network, headers: HeaderMap, form: Posted) -> AppResult<Response> {
    let Some(id) = asked_for(&headers) else { return Ok(Redirect::to(routes::SIGN_IN).into_response()) };
    let next = sign_in::wanted(form.get("next"));
    match visit.casework.send_again(&visit.actor, id, &network, visit.locale.tag()).await {
        Ok(id) => {
            let keep = cookie::briefly(cookie::CODE, &id.to_string(), sign_in::minutes());
            let to = address(&next, city::word(city::proof(&headers, form.get("city")).is_some()));
            let to = format!("{to}{}sent=again", if to.contains('?') { '&' } else { '?' });
            Ok((AppendHeaders([(SET_COOKIE, keep)]), Redirect::to(&to)).into_response())
        }
        Err(CaseError::WrongCode) => Ok(Redirect::to(routes::SIGN_IN).into_response()),
        Err(error) => Err(error.into()),
    }
}

/// The code this browser asked for.
fn asked_for(headers: &HeaderMap) -> Option<CodeId> {
    cookie::read(headers, cookie::CODE)?.parse().ok()
}

/// Spaces, hyphens and full-width digits are fine.
pub fn six_digits(typed: &str) -> Result<String, Trouble> {
    let code = normalise::code(typed);
    match code.len() {
        0 => Err(Trouble::Missing),
        6 if code.bytes().all(|byte| byte.is_ascii_digit()) => Ok(code),
        _ => Err(Trouble::Shape),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_as_people_type_it() {
        for typed in ["012345", " 012 345 ", "０１２３４５", "012-345"] {
            assert_eq!(six_digits(typed), Ok("012345".to_owned()), "{typed}");
        }
        assert_eq!(six_digits("  "), Err(Trouble::Missing));
        for typed in ["01234", "0123456", "abcdef"] {
            assert_eq!(six_digits(typed), Err(Trouble::Shape), "{typed}");
        }
    }
}
