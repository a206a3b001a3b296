//! `/leaving`: what quick exit does, what it can't hide, and how to hide more.

use leptos::prelude::*;

use super::section::{listed, section};
use crate::{context::visit, layout::Page, routes, t};

#[component]
pub fn LeavingPage() -> impl IntoView {
    let locale = visit().locale;
    view! {
        <Page title=t!(locale, "leaving-heading")>
            <h1>{t!(locale, "leaving-heading")}</h1>
            <p class="lead">{t!(locale, "leaving-intro")}</p>
            {listed(locale, "leaving-does-heading", &["leaving-does-page", "leaving-does-session", "leaving-does-draft"])}
            {listed(locale, "leaving-cannot-heading", &[
                "leaving-cannot-history",
                "leaving-cannot-network",
                "leaving-cannot-phone",
            ])}
            {listed(locale, "leaving-more-heading", &["leaving-more-private", "leaving-more-device", "leaving-more-message"])}
            {section(locale, "leaving-danger-heading", &["leaving-danger"])}
            <p><a href=routes::CONTACT>{t!(locale, "contact-heading")}</a></p>
        </Page>
    }
}
