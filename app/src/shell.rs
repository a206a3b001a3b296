//! The document around every page: language, title, head. What is seen (header, skip link, quick exit, footer) is the
//! layout's, inside `<body>`.

use crate::{assets::asset, context::visit, kiosk::SilentTimer, routes};
use leptos::prelude::*;

/// A whole HTML document.
#[component]
pub fn Shell(
    /// The language of the page as HTML says it: `zh-Hans`, `zh-Hant`, `en`.
    #[prop(into)]
    language: String,
    /// `ltr` or `rtl`.
    #[prop(into, default = "ltr".into())]
    direction: String,
    /// The whole title, with "Error:" before it when the page shows errors.
    #[prop(into)]
    title: String,
    /// The reader asked for larger text and targets.
    #[prop(optional)]
    large_text: bool,
    /// The page stands in another site's frame: its links open in the whole window.
    #[prop(optional)]
    leaves: bool,
    children: Children,
) -> impl IntoView {
    // At a kiosk a page without scripts leads away by itself, when its visit is over on the server already.
    let visit = visit();
    let refresh = visit.assist().map(|_| format!("{}; url={}", visit.casework.idle.refresh(), routes::VISIT_TAKEN));
    // Only islands are hydrated: what is outside of them needs no data for the browser.
    if let Some(context) = Owner::current_shared_context() {
        context.set_is_hydrating(false);
    }
    view! {
        <!DOCTYPE html>
        <html lang=language dir=direction class:large=large_text>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"/>
                <meta name="color-scheme" content="light dark"/>
                <meta name="theme-color" media="(prefers-color-scheme: light)" content="#0f5f63"/>
                <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#101a1c"/>
                <meta name="format-detection" content="telephone=no"/>
                {visit.assist().map(|_| view! { <SilentTimer/> })}
                {leaves.then(|| view! { <base target="_top"/> })}
                {refresh.map(|to| view! { <noscript><meta http-equiv="refresh" content=to/></noscript> })}
                <title>{title}</title>
                <link rel="stylesheet" href=asset("app.css")/>
                <link rel="icon" href="/icon.svg" type="image/svg+xml"/>
                <link rel="apple-touch-icon" href="/icon-180.png"/>
                <link rel="manifest" href="/manifest.webmanifest"/>
            </head>
            <body>{children()}</body>
        </html>
    }
}
