//! Language and size of text: two small forms in the header, and what they post to. A choice is a cookie for a year.

use axum::{
    Router,
    http::header::SET_COOKIE,
    response::{AppendHeaders, IntoResponse, Redirect},
    routing::post,
};
use leptos::prelude::*;

use crate::{
    context::{Visit, visit},
    cookie,
    error::AppResult,
    form::{Csrf, Posted},
    i18n::Locale,
    routes, t,
};

#[component]
pub fn Switches() -> impl IntoView {
    let visit = visit();
    let languages = Locale::all()
        .into_iter()
        .map(|locale| {
            let current = (locale == visit.locale).then_some("true");
            view! {
                <button name="lang" value=locale.tag() lang=locale.tag() aria-current=current>{locale.name()}</button>
            }
        })
        .collect_view();
    let (size, label) = if visit.large_text { ("normal", "text-normal") } else { ("large", "text-large") };
    let path = visit.path.clone();
    view! {
        <div class="switches">
            <form method="post" action=routes::LANGUAGE aria-label=t!(visit, "language-switch")>
                <Csrf/>
                <input type="hidden" name="back" value=path.clone()/>
                {languages}
            </form>
            <form method="post" action=routes::TEXT_SIZE>
                <Csrf/>
                <input type="hidden" name="back" value=path/>
                <button name="text" value=size>{t!(visit, label)}</button>
            </form>
        </div>
    }
}

pub fn actions() -> Router {
    Router::new().route(routes::LANGUAGE, post(language)).route(routes::TEXT_SIZE, post(text_size))
}

async fn language(visit: Visit, form: Posted) -> AppResult<impl IntoResponse> {
    let locale = Locale::from_tag(form.get("lang")).unwrap_or(visit.locale);
    Ok(chosen(cookie::LANGUAGE, locale.tag(), &form))
}

async fn text_size(form: Posted) -> AppResult<impl IntoResponse> {
    let size = if form.get("text") == "large" { "large" } else { "normal" };
    Ok(chosen(cookie::TEXT, size, &form))
}

fn chosen(name: &str, value: &str, form: &Posted) -> impl IntoResponse + use<> {
    let back = routes::same_site(form.get("back")).to_owned();
    (AppendHeaders([(SET_COOKIE, cookie::prefer(name, value))]), Redirect::to(&back))
}
