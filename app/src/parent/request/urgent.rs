//! Whom to call at once: before anything else, wherever it is urgent.

use leptos::prelude::*;

use crate::{
    context::visit,
    layout::{Notice, Tone, hotline},
    t,
};

const HOTLINES: [&str; 5] = ["110", "120", "12345", "12355", "12356"];

#[component]
pub fn CallNow() -> impl IntoView {
    let visit = visit();
    let numbers =
        HOTLINES.map(|number| view! { <li>{hotline(number)} " " {t!(visit, format!("hotline-{number}"))}</li> });
    view! {
        <Notice title=t!(visit, "request-call-now") tone=Tone::Stop>
            <p>{t!(visit, "request-call-now.text")}</p>
            <ul>{numbers}</ul>
        </Notice>
    }
}
