//! Before the first answer: how long it takes, what to have at hand, what becomes of it.

use casework::Actor;
use leptos::prelude::*;

use crate::{
    context::visit,
    form::{PostForm, Submit},
    layout::{Notice, Page},
    routes, t,
};

/// What to have at hand: `start-need-<word>`.
const AT_HAND: [&str; 4] = ["documents", "hukou", "address", "school"];

#[component]
pub fn Start() -> impl IntoView {
    let visit = visit();
    let locale = visit.locale;
    let signed_in = matches!(visit.actor, Actor::Guardian { .. } | Actor::Helper { .. });
    let needs: Vec<_> =
        AT_HAND.iter().map(|word| view! { <li>{t!(locale, format!("declare-need-{word}"))}</li> }).collect();
    view! {
        <Page title=t!(locale, "declare-title") back=routes::START>
            <h1>{t!(locale, "declare-title")}</h1>
            <p class="lead">{t!(locale, "declare-lead")}</p>
            <p>{t!(locale, "declare-time")}</p>
            <h2>{t!(locale, "declare-needs")}</h2>
            <ul>{needs}</ul>
            <p>{t!(locale, "declare-needs-missing")}</p>
            <h2>{t!(locale, "declare-then")}</h2>
            <p>{t!(locale, "declare-then.text")}</p>
            <PostForm to=routes::DECLARE>
                <Submit label=t!(locale, "declare-begin")/>
            </PostForm>
            {(!signed_in).then(|| view! {
                <Notice title=t!(locale, "declare-before")>
                    <p>{t!(locale, "declare-before.text")}</p>
                    <p><a href=routes::sign_in_then(routes::DECLARE)>{t!(locale, "declare-before.link")}</a></p>
                    <p><a href=routes::HANDOVER_TAKE>{t!(locale, "handover-take-link")}</a></p>
                </Notice>
            })}
        </Page>
    }
}
