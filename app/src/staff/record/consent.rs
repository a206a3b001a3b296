//! A consent that the family took back: said above everything else.

use casework::port::ConsentRecord;
use leptos::prelude::*;

use crate::{
    context::visit,
    i18n,
    layout::{Notice, Tone},
    t,
};

#[component]
pub fn TakenBack(consent: Option<ConsentRecord>) -> impl IntoView {
    let visit = visit();
    consent.map(|consent| {
        let what = if consent.children { "health" } else { "children" };
        let text = t!(visit, format!("staff-consent-{what}-text"), at = i18n::moment(&visit, consent.at));
        view! { <Notice title=t!(visit, format!("staff-consent-{what}")) tone=Tone::Warn><p>{text}</p></Notice> }
    })
}
