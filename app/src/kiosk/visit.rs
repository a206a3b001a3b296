//! A family's visit: where it begins, the sign that somebody is there, its end.

use axum::{
    Router,
    http::{HeaderName, HeaderValue, StatusCode, header::SET_COOKIE},
    response::{AppendHeaders, IntoResponse, Redirect, Response},
    routing::post,
};
use casework::Actor;
use domain::kiosk::Ending;
use leptos::prelude::*;

use super::around::BigChoice;
use crate::{
    context::{Visit, query, visit},
    cookie,
    form::Posted,
    layout::Page,
    parent::go,
    routes, t,
};

/// What would you like to do? For who is not at a kiosk, the site's start is the same.
#[component]
pub fn VisitPage() -> impl IntoView {
    let visit = visit();
    if visit.assist().is_none() {
        go(routes::START);
    }
    let locale = visit.locale;
    let choices: &[(&str, &str)] = match visit.actor {
        Actor::Guardian { .. } => &[
            (routes::FAMILY, "kiosk-do-family"),
            (routes::DECLARE, "kiosk-do-declare"),
            (routes::CHECK, "kiosk-do-check"),
        ],
        Actor::Drafting { .. } => &[
            (routes::DECLARE, "kiosk-do-go-on"),
            (routes::SIGN_IN, "kiosk-do-phone"),
            (routes::VISIT_SLIP, "kiosk-do-slip"),
            (routes::CHECK, "kiosk-do-check"),
        ],
        _ => &[
            (routes::SIGN_IN, "kiosk-do-phone"),
            (routes::VISIT_BACK, "kiosk-do-back"),
            (routes::DECLARE, "kiosk-do-declare"),
            (routes::HANDOVER_TAKE, "kiosk-do-handover"),
            (routes::CHECK, "kiosk-do-check"),
            (routes::SERVICES, "kiosk-do-services"),
        ],
    };
    let choices = choices
        .iter()
        .map(|(to, id)| {
            let (label, hint) = (t!(locale, *id), t!(locale, format!("{id}.hint")));
            view! { <BigChoice to label hint/> }
        })
        .collect_view();
    // As it was called a moment ago, so that the family sees it is its turn.
    let number = query("number").parse::<u32>().ok();
    let number = number.map(|n| view! { <p class="receipt-number">{t!(locale, "kiosk-number", n = n)}</p> });
    view! {
        <Page title=t!(locale, "kiosk-visit")>
            <h1>{t!(locale, "kiosk-visit")}</h1>
            {number}
            <p class="lead">{t!(locale, "kiosk-visit-lead")}</p>
            <ul class="bigs">{choices}</ul>
        </Page>
    }
}

pub fn actions() -> Router {
    Router::new().route(routes::VISIT_HERE, post(here)).route(routes::VISIT_END, post(end))
}

/// Arriving is the sign. Who has no visit hears so.
async fn here(visit: Visit, _: Posted) -> StatusCode {
    if visit.assist().is_some() { StatusCode::NO_CONTENT } else { StatusCode::GONE }
}

async fn end(visit: Visit, form: Posted) -> Response {
    let ending = (form.get("why") == Ending::WalkedAway.word()).then_some(Ending::WalkedAway);
    leave(&visit, ending).await
}

/// Whatever happens, the browser forgets this family: a registry that is away must not keep anybody here, and ends the
/// visit by itself soon.
pub async fn leave(visit: &Visit, ending: Option<Ending>) -> Response {
    if let Err(error) = visit.casework.end_visit(&visit.actor, ending).await {
        tracing::error!(%error, "a visit ends by time alone");
    }
    (forget(), Redirect::to(routes::KIOSK)).into_response()
}

/// Everything that could bring a family's page back.
pub fn forget() -> AppendHeaders<Vec<(HeaderName, HeaderValue)>> {
    let cookies = cookie::OF_A_FAMILY.map(|name| (SET_COOKIE, cookie::forget(name)));
    let clear = (HeaderName::from_static("clear-site-data"), HeaderValue::from_static(r#""cache", "storage""#));
    AppendHeaders(cookies.into_iter().chain([clear]).collect())
}
