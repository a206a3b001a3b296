//! A heading and what is said under it, by message ids.

use leptos::prelude::*;

use crate::{i18n::Locale, layout::Prose, t};

pub(super) fn section(locale: Locale, heading: &str, paragraphs: &[&str]) -> impl IntoView + use<> {
    let said: Vec<_> = paragraphs.iter().map(|id| view! { <Prose text=t!(locale, id)/> }).collect();
    view! { <section><h2>{t!(locale, heading)}</h2>{said}</section> }
}

pub(super) fn listed(locale: Locale, heading: &str, items: &[&str]) -> impl IntoView + use<> {
    let items: Vec<_> = items.iter().map(|id| view! { <li>{t!(locale, id)}</li> }).collect();
    view! { <section><h2>{t!(locale, heading)}</h2><ul>{items}</ul></section> }
}
