//! Nothing can be asked for a child now: why, and what can be done.

use domain::privacy::Held;
use leptos::prelude::*;

use crate::{
    context::visit,
    layout::{Notice, Tone},
    routes, t,
};

/// Nothing where nothing holds the record up. A consent that was taken back says it all.
#[component]
pub fn HeldNotice(held: Vec<Held>) -> impl IntoView {
    let visit = visit();
    held.into_iter().next().map(|why| {
        view! {
            <Notice title=t!(visit, "request-held") tone=Tone::Warn>
                <p>{t!(visit, format!("request-held-{why}"))}</p>
                <p class="buttons">
                    <a href=routes::FAMILY_PRIVACY>{t!(visit, "mydata-title")}</a>
                    <a href=routes::CONTACT>{t!(visit, "request-office")}</a>
                </p>
            </Notice>
        }
    })
}
