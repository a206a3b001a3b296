//! What the street office decided about a hukou whose code does not tell: said to the family wherever it counts.

use casework::port::HukouDecision;
use leptos::prelude::*;

use crate::{
    context::Visit,
    i18n::moment,
    layout::{Notice, Tone},
    routes, t,
};

/// `street` is the office's.
pub fn hukou(visit: &Visit, name: &str, street: &str, decision: &HukouDecision) -> impl IntoView + use<> {
    let locale = visit.locale;
    let (counts, title) = (decision.counts, t!(locale, format!("hukou-family-{}", decision.counts), name = name));
    let said = t!(locale, "hukou-family-why", at = moment(locale, decision.at), reason = decision.reason.as_str());
    let contact = routes::office(street);
    view! {
        <Notice title tone=Tone::Plain>
            <p>{t!(locale, format!("hukou-family-{counts}.text"))}</p>
            <p>{said}</p>
            <p class="no-print"><a href=contact>{t!(locale, "hukou-family-wrong")}</a></p>
        </Notice>
    }
}
