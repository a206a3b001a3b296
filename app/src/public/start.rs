//! `/`: what this is, and the three things one can do here.

use domain::{area, catalogue::Pillar};
use leptos::prelude::*;

use crate::{
    context::{cookie, visit},
    cookie,
    layout::{Notice, Page, Tone},
    place, routes, t,
};

#[component]
pub fn StartPage() -> impl IntoView {
    let locale = visit().locale;
    let ways =
        [("check", routes::CHECK), ("declare", routes::DECLARE), ("family", routes::FAMILY)].map(|(word, to)| {
            let quiet = word != "check";
            view! {
                <section class="way">
                    <h2>{t!(locale, format!("start-{word}-heading"))}</h2>
                    <p>{t!(locale, format!("start-{word}-text"))}</p>
                    <a class="button" class:quiet=quiet href=to>{t!(locale, format!("start-{word}-action"))}</a>
                </section>
            }
        });
    let street = cookie(cookie::STREET).filter(|code| area::street(code).is_some());
    let street = street.map(|code| {
        let name = place::street(locale, &code).unwrap_or_default();
        view! { <p><a href=routes::office(&code)>{t!(locale, "start-street", street = name)}</a></p> }
    });
    let pillars = Pillar::ALL.map(|pillar| {
        let id = format!("pillar-{}", pillar.number());
        view! { <li><a href=format!("{}#{id}", routes::SERVICES)>{t!(locale, id)}</a></li> }
    });
    view! {
        <Page title=t!(locale, "start-title") wide=true>
            <div class="opening">
                <img class="scene" src="/scene.svg" alt="" width="480" height="220"/>
                <div>
                    <h1>{t!(locale, "start-heading")}</h1>
                    <p class="lead">{t!(locale, "start-intro")}</p>
                </div>
            </div>
            <h2 class="vh">{t!(locale, "start-things-heading")}</h2>
            <div class="columns">{ways}</div>
            <div class="after">
                <p>{t!(locale, "start-reassure")}</p>
                <p>{t!(locale, "start-assist")}</p>
                {street}
            </div>
            <section>
                <h2>{t!(locale, "start-services-heading")}</h2>
                <p>{t!(locale, "start-services-text")}</p>
                <ul class="pillars">{pillars}</ul>
                <p><a href=routes::SERVICES>{t!(locale, "start-services-action")}</a></p>
            </section>
            <Notice title=t!(locale, "contact-urgent-heading") tone=Tone::Warn>
                <p>{t!(locale, "start-urgent")}</p>
                <p><a href=routes::REPORT>{t!(locale, "concern-link")}</a></p>
            </Notice>
            <p class="hint">{t!(locale, "start-who-runs")}</p>
        </Page>
    }
}
