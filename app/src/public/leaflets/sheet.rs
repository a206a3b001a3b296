//! What all leaflets have: the name of the site, the square, whom to call.

use leptos::prelude::*;

use crate::{
    assets::asset,
    context::{origin, visit},
    layout::{Crumb, Page, Qr},
    routes, t,
};

/// Whom a family calls that does not know whom to call.
const CALLS: [&str; 3] = ["12345", "12355", "110"];

#[component]
pub fn Sheet(
    #[prop(into)] title: String,
    /// Above the title.
    #[prop(into)]
    caption: String,
    /// A path of this site: where the square leads.
    #[prop(into)]
    to: String,
    /// Much to say: smaller letters.
    #[prop(optional)]
    dense: bool,
    children: Children,
) -> impl IntoView {
    let locale = visit().locale;
    let address = format!("{}{to}", origin());
    let label = t!(locale, "leaflet-qr", address = address.as_str());
    // As people type it.
    let typed = address.split_once("://").map_or(address.clone(), |(_, rest)| rest.to_owned());
    let calls = CALLS.map(|number| {
        let what = t!(locale, format!("hotline-{number}"));
        view! { <li><strong>{number}</strong> " " {what}</li> }
    });
    let crumbs = vec![Crumb::new(routes::LEAFLETS, t!(locale, "leaflets-heading"))];
    view! {
        <Page title=title.clone() crumbs wide=true>
            <link rel="stylesheet" href=asset("leaflet.css")/>
            <p class="no-print hint">{t!(locale, "leaflet-print")}</p>
            <article class="leaflet" class:dense=dense>
                <p class="caption">{caption}</p>
                <h1>{title}</h1>
                {children()}
                <div class="leaflet-foot">
                    <Qr text=address label/>
                    <div>
                        <p class="leaflet-scan">{t!(locale, "leaflet-scan")}</p>
                        <p>{typed}</p>
                        <ul>{calls}</ul>
                    </div>
                </div>
                <p class="hint">{t!(locale, "footer-run-by")}</p>
            </article>
        </Page>
    }
}
