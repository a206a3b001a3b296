//! The way to say something new: the first declaration, a change, or why neither can be said now.

use casework::family::FamilyView;
use leptos::prelude::*;

use crate::{
    form::{Csrf, Submit},
    i18n::Locale,
    routes, t,
};

/// What a page that misses answers offers: to go on with what was begun, to begin, or to wait for the office.
pub fn update(locale: Locale, family: &FamilyView) -> AnyView {
    if family.draft.is_some() {
        view! { <p><a class="button quiet" href=routes::DECLARE>{t!(locale, "family-draft.link")}</a></p> }.into_any()
    } else if family.with_office() {
        view! { <h2>{t!(locale, "family-waiting")}</h2> <p>{t!(locale, "family-waiting.text")}</p> }.into_any()
    } else {
        begin(locale, family).into_any()
    }
}

/// The first declaration, what has changed since the last, or the first after coming back to Shenzhen.
pub fn begin(locale: Locale, family: &FamilyView) -> impl IntoView + use<> {
    let id = match (family.closed(), family.current()) {
        (Some(_), _) => "family-back",
        (None, Some(_)) => "family-update",
        (None, None) => "family-first",
    };
    view! {
        <h2>{t!(locale, id)}</h2>
        <p>{t!(locale, format!("{id}.text"))}</p>
        <form method="post" action=routes::DECLARE>
            <Csrf/>
            <Submit label=t!(locale, format!("{id}.button"))/>
        </form>
    }
}
