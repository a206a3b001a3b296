//! `/accessibility`: what works, how it is checked, whom to tell.

use leptos::prelude::*;

use super::section::{listed, section};
use crate::{context::visit, layout::Page, routes, t};

#[component]
pub fn AccessibilityPage() -> impl IntoView {
    let locale = visit().locale;
    view! {
        <Page title=t!(locale, "accessibility-heading")>
            <h1>{t!(locale, "accessibility-heading")}</h1>
            <p class="lead">{t!(locale, "accessibility-intro")}</p>
            <p>{t!(locale, "accessibility-standard")}</p>
            {listed(locale, "accessibility-works-heading", &[
                "accessibility-keyboard",
                "accessibility-screen-reader",
                "accessibility-no-script",
                "accessibility-text",
                "accessibility-colour",
                "accessibility-time",
                "accessibility-slow",
                "accessibility-languages",
                "accessibility-print",
            ])}
            {section(locale, "accessibility-checked-heading", &["accessibility-checked"])}
            {section(locale, "accessibility-tell-heading", &["accessibility-tell"])}
            {section(locale, "accessibility-other-heading", &["accessibility-other"])}
            <p><a href=routes::CONTACT>{t!(locale, "contact-heading")}</a></p>
        </Page>
    }
}
