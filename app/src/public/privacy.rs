//! `/privacy`: what is kept, who sees it, what the reader can ask for.

use jiff::civil::{Date, date};
use leptos::prelude::*;

use super::section::{listed, section};
use crate::{context::visit, i18n, layout::Page, routes, t};

/// Since when the text is as it is. A change of meaning is a new date.
const SINCE: Date = date(2026, 11, 25);

#[component]
pub fn PrivacyPage() -> impl IntoView {
    let locale = visit().locale;
    let since = i18n::date(locale, SINCE);
    view! {
        <Page title=t!(locale, "privacy-heading")>
            <h1>{t!(locale, "privacy-heading")}</h1>
            <p class="lead">{t!(locale, "privacy-summary")}</p>
            {section(locale, "privacy-controller-heading", &["privacy-controller"])}
            {listed(locale, "privacy-collect-heading", &[
                "privacy-collect-family",
                "privacy-collect-child",
                "privacy-collect-sensitive",
                "privacy-collect-not",
            ])}
            {section(locale, "privacy-check-heading", &["privacy-check"])}
            {section(locale, "privacy-why-heading", &["privacy-why"])}
            {section(locale, "privacy-law-heading", &["privacy-law"])}
            {section(locale, "privacy-children-heading", &[
                "privacy-children",
                "privacy-children-health",
                "privacy-children-refuse",
            ])}
            {section(locale, "privacy-sealed-heading", &["privacy-sealed"])}
            {listed(locale, "privacy-who-sees-heading", &[
                "privacy-who-sees-street",
                "privacy-who-sees-department",
                "privacy-who-sees-city",
                "privacy-who-sees-nobody",
            ])}
            {section(locale, "privacy-log-heading", &["privacy-log"])}
            {section(locale, "privacy-decision-heading", &["privacy-decision"])}
            {section(locale, "privacy-keep-heading", &["privacy-keep", "privacy-keep-draft"])}
            {section(locale, "privacy-rights-heading", &["privacy-rights", "privacy-rights-how"])}
            {section(locale, "privacy-erase-heading", &["privacy-erase"])}
            <p>
                <a href=routes::FAMILY_PRIVACY>{t!(locale, "mydata-title")}</a> " · "
                <a href=routes::FAMILY_ACCESS>{t!(locale, "access-title")}</a>
            </p>
            {section(locale, "privacy-cookies-heading", &["privacy-cookies"])}
            {section(locale, "privacy-complain-heading", &["privacy-complain"])}
            {section(locale, "privacy-contact-heading", &["privacy-contact"])}
            <p><a href=routes::CONTACT>{t!(locale, "contact-heading")}</a></p>
            <p class="hint">{t!(locale, "privacy-version", date = since)}</p>
        </Page>
    }
}
