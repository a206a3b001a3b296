//! Language and size of text: two small forms in the header, and what they post to. A choice is a cookie for a year.
//!
//! On a page with a form their buttons belong to that form, so that they send what is typed along: to the page itself,
//! which shows it back ([`crate::half`]), or to the form's action, which saves it and takes the [`choice`]. Scripts make
//! them small forms again and keep what is typed in the window.

use axum::{
    Router,
    http::{HeaderValue, header::SET_COOKIE},
    response::{AppendHeaders, IntoResponse, Redirect},
    routing::post,
};
use leptos::prelude::*;

use crate::{
    context::visit,
    cookie,
    form::{Csrf, Posted, TYPED},
    half::address,
    i18n::Locale,
    routes, t,
};

#[component]
pub fn Switches(form: Option<&'static str>) -> impl IntoView {
    let visit = visit();
    let half = form == Some(TYPED);
    let to = |word| half.then(|| address(&visit.path, word));
    // Files stay behind: only their names are sent.
    let plain = half.then_some("application/x-www-form-urlencoded");
    let languages = Locale::all()
        .into_iter()
        .map(|locale| {
            let current = (locale == visit.locale).then_some("true");
            view! {
                <button name="lang" value=locale.tag() form=form formaction=to(locale.tag()) formenctype=plain lang=locale.tag() aria-current=current>{locale.name()}</button>
            }
        })
        .collect_view();
    let (size, label) = if visit.large_text { ("normal", "text-normal") } else { ("large", "text-large") };
    let path = visit.path.clone();
    // Enter in a field presses the first button of its form: not one of these.
    let first = form.map(|form| view! { <button form=form hidden></button> });
    view! {
        <div class="switches">
            {first}
            <form method="post" action=routes::LANGUAGE aria-label=t!(visit, "language-switch")>
                <Csrf/>
                <input type="hidden" name="back" value=path.clone()/>
                {languages}
            </form>
            <form method="post" action=routes::TEXT_SIZE>
                <Csrf/>
                <input type="hidden" name="back" value=path/>
                <button name="text" value=size form=form formaction=to(size) formenctype=plain>{t!(visit, label)}</button>
            </form>
        </div>
    }
}

pub fn actions() -> Router {
    Router::new().route(routes::LANGUAGE, post(switch)).route(routes::TEXT_SIZE, post(switch))
}

async fn switch(form: Posted) -> impl IntoResponse {
    let back = Redirect::to(routes::same_site(form.get("back")));
    (AppendHeaders(choice(&form).map(|cookie| (SET_COOKIE, cookie))), back)
}

/// The cookie of the switch that was pressed, if it was one.
pub fn choice(form: &Posted) -> Option<HeaderValue> {
    let size = |text| if text == "large" { "large" } else { "normal" };
    match (form.get("lang"), form.get("text")) {
        ("", "") => None,
        ("", text) => Some(cookie::prefer(cookie::TEXT, size(text))),
        (tag, _) => Locale::from_tag(tag).map(|locale| cookie::prefer(cookie::LANGUAGE, locale.tag())),
    }
}
