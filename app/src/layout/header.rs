//! Who this is and who runs it, and the switches.

use leptos::prelude::*;

use super::switches::Switches;
use crate::{context::visit, routes, t};

#[component]
pub fn Header(form: Option<&'static str>) -> impl IntoView {
    let home = if visit().shared() { routes::VISIT } else { routes::START };
    view! {
        <header class="head">
            <div class="head-in">
                <Brand to=home/>
                <Switches form/>
            </div>
        </header>
    }
}

/// The name, linked to the start, and the office behind it.
#[component]
pub fn Brand(#[prop(default = routes::START)] to: &'static str) -> impl IntoView {
    let visit = visit();
    view! {
        <p class="brand">
            <a href=to><img src="/icon.svg" alt="" width="36" height="36"/>{t!(visit, "brand")}</a>
            <small>{t!(visit, "brand-run-by")}</small>
        </p>
    }
}
