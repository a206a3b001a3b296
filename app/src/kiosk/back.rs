//! A family without a phone comes back: the code of its slip.

use axum::{
    Router,
    http::{StatusCode, header::SET_COOKIE, request::Parts},
    response::{AppendHeaders, IntoResponse, Redirect, Response},
    routing::post,
};
use casework::{Actor, CaseError};
use leptos::prelude::*;

use crate::{
    again::again,
    context::{Network, Visit, visit},
    cookie,
    error::AppResult,
    form::{ErrorSummary, Field, PostForm, Posted, Problems, Submit, TextField, TextKind},
    layout::{Details, Page, Prose},
    parent::{go, onwards},
    routes, t,
};

/// A code and its hyphen, with room for how people write it.
const LONGEST: usize = 30;

#[component]
pub fn BackPage() -> impl IntoView {
    let visit = visit();
    match visit.actor {
        _ if visit.assist().is_none() => go(routes::START),
        Actor::Guardian { .. } => go(routes::FAMILY),
        _ => {}
    }
    view! { <BackForm/> }
}

#[component]
fn BackForm(
    #[prop(optional)] typed: String,
    /// Id of the text that says what to do.
    #[prop(optional)]
    trouble: Option<&'static str>,
) -> impl IntoView {
    let locale = visit().locale;
    let problems: Problems = trouble.map(|id| ("code", t!(locale, id))).into_iter().collect();
    let code = Field::new("code", t!(locale, "slip-back"))
        .hint(t!(locale, "slip-back.hint"))
        .value(typed)
        .problem(&problems)
        .heading();
    view! {
        <Page title=t!(locale, "slip-back") problems=problems.any() back=routes::VISIT>
            <ErrorSummary problems/>
            <PostForm to=routes::VISIT_BACK>
                <TextField field=code kind=TextKind::Number/>
                <Submit label=t!(locale, "slip-back-go")/>
            </PostForm>
            <Details summary=t!(locale, "slip-lost")><Prose text=t!(locale, "slip-lost.text")/></Details>
        </Page>
    }
}

pub fn actions() -> Router {
    Router::new().route(routes::VISIT_BACK, post(come))
}

async fn come(visit: Visit, Network(network): Network, request: Parts, form: Posted) -> AppResult<Response> {
    let typed: String = form.get("code").chars().take(LONGEST).collect();
    let session = visit.session.as_ref().ok_or(CaseError::Forbidden)?;
    let (status, trouble) = match visit.casework.come_back(&visit.actor, session, &typed, &network).await {
        Ok(signed_in) => {
            let to = onwards(&visit, &signed_in, String::new());
            let keep = [(SET_COOKIE, cookie::keep_session(&signed_in.token))];
            return Ok((AppendHeaders(keep), Redirect::to(&to)).into_response());
        }
        Err(CaseError::WrongCode) if typed.trim().is_empty() => (StatusCode::UNPROCESSABLE_ENTITY, "slip-code-missing"),
        Err(CaseError::WrongCode) => (StatusCode::UNPROCESSABLE_ENTITY, "slip-code-wrong"),
        Err(CaseError::TooMany) => (StatusCode::TOO_MANY_REQUESTS, "slip-code-many"),
        Err(error) => return Err(error.into()),
    };
    Ok(again(status, request, move || view! { <BackForm typed=typed.clone() trouble/> }).await)
}
