//! A visit that goes on at another device: how the screen hears of it, and what it says then.

use axum::{
    Router,
    http::{StatusCode, header::SET_COOKIE},
    routing::get,
};
use leptos::{either::Either, prelude::*};
use leptos_axum::ResponseOptions;

use super::{DeskPage, visit::forget};
use crate::{
    context::{Visit, visit},
    load,
    parent::go,
    routes, t,
};

/// In the family's language, once; everything else of it is gone already.
#[component]
pub fn TakenPage() -> impl IntoView {
    let visit = visit();
    let (casework, actor) = (visit.casework.clone(), visit.actor.clone());
    let over = visit.shared() && visit.assist().is_none();
    let taken = async move { if over { casework.taken_along(&actor).await } else { Ok(false) } };
    load(taken, move |taken| {
        let on = match (visit.shared(), visit.assist()) {
            (false, _) => Some(routes::START),
            (true, Some(_)) => Some(routes::VISIT),
            (true, None) => {
                forgotten();
                (!taken).then_some(routes::KIOSK)
            }
        };
        if let Some(to) = on {
            go(to);
            return Either::Left(());
        }
        let locale = visit.locale;
        let title = t!(locale, "kiosk-taken");
        Either::Right(view! {
            <DeskPage title=title.clone() busy=true>
                <h1>{title}</h1>
                <p class="lead">{t!(locale, "kiosk-taken.text")}</p>
                <p><a class="button quiet" href=routes::KIOSK>{t!(locale, "kiosk-taken.next")}</a></p>
            </DeskPage>
        })
    })
}

fn forgotten() {
    let Some(response) = use_context::<ResponseOptions>() else { return };
    for (name, value) in forget().0 {
        if name == SET_COOKIE { response.append_header(name, value) } else { response.insert_header(name, value) }
    }
}

pub fn actions() -> Router {
    Router::new().route(routes::VISIT_GOES_ON, get(goes_on))
}

async fn goes_on(visit: Visit) -> StatusCode {
    if visit.assist().is_some() { StatusCode::NO_CONTENT } else { StatusCode::GONE }
}
