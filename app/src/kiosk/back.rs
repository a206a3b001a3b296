//! A family without a phone comes back: the code of its slip.

use axum::{
    Router,
    http::{header::SET_COOKIE, request::Parts},
    response::{AppendHeaders, IntoResponse, Redirect, Response},
    routing::post,
};
use casework::{
    Actor, CaseError,
    policy::{self, Act},
};
use leptos::prelude::*;

use crate::{
    again::again,
    context::{Network, Visit, visit},
    cookie,
    error::AppResult,
    form::{ErrorSummary, Field, PostForm, Posted, Problems, Submit, TextField, TextKind},
    layout::{Details, Page, Prose},
    parent::{CodeTrouble, go, onwards},
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
fn BackForm(#[prop(optional)] typed: String, #[prop(optional)] trouble: Option<CodeTrouble>) -> impl IntoView {
    let locale = visit().locale;
    let problems: Problems = trouble.map(|it| ("code", t!(locale, message(it)))).into_iter().collect();
    let code = Field::new("code", t!(locale, "slip-back"))
        .hint(t!(locale, "slip-back.hint"))
        .value(typed)
        .problem(&problems)
        .heading();
    view! {
        <Page title=t!(locale, "slip-back") problems=problems.any() back=routes::VISIT typed=true>
            <ErrorSummary problems/>
            <PostForm to=routes::VISIT_BACK typed=true>
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
    policy::allow(&visit.actor, Act::ComeBack)?;
    let session = visit.session.as_ref().ok_or(CaseError::Forbidden)?;
    let typed: String = form.get("code").chars().take(LONGEST).collect();
    let trouble = if typed.trim().is_empty() {
        CodeTrouble::Missing
    } else {
        match visit.casework.come_back(&visit.actor, session, &typed, &network).await {
            Ok(signed_in) => {
                let to = onwards(&visit, &signed_in, String::new());
                let keep = [(SET_COOKIE, cookie::keep_session(&signed_in.token))];
                return Ok((AppendHeaders(keep), Redirect::to(&to)).into_response());
            }
            Err(error) => CodeTrouble::of(error)?,
        }
    };
    Ok(again(trouble.status(), request, move || view! { <BackForm typed=typed.clone() trouble/> }).await)
}

const fn message(trouble: CodeTrouble) -> &'static str {
    match trouble {
        CodeTrouble::Missing => "slip-code-missing",
        CodeTrouble::Wrong => "slip-code-wrong",
        CodeTrouble::TooMany => "slip-code-many",
    }
}
