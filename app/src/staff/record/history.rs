//! What became of a version, oldest first.

use casework::port::DeclarationEvent;
use leptos::prelude::*;

use crate::{context::visit, i18n, staff::words::state_name};

#[component]
pub fn History(events: Vec<DeclarationEvent>) -> impl IntoView {
    let visit = visit();
    let events = events
        .into_iter()
        .map(|event| view! { <li>{i18n::moment(&visit, event.at)} " " {state_name(&visit, event.status)}</li> })
        .collect_view();
    view! { <ol class="history">{events}</ol> }
}
