//! What happened, in order, each with its moment.

use casework::port::DeclarationEvent;
use leptos::prelude::*;

use crate::{context::visit, i18n::moment, t};

#[component]
pub fn History(events: Vec<DeclarationEvent>) -> impl IntoView {
    let visit = visit();
    let lines: Vec<_> = events
        .into_iter()
        .map(|event| view! { <li>{moment(&visit, event.at)} " " {t!(visit, format!("state-{}", event.status))}</li> })
        .collect();
    view! { <ol class="history">{lines}</ol> }
}
