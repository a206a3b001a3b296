//! More, for those who want it; and several paragraphs in one message.

use leptos::prelude::*;

#[component]
pub fn Details(#[prop(into)] summary: String, #[prop(optional)] open: bool, children: Children) -> impl IntoView {
    view! {
        <details class="details" open=open>
            <summary>{summary}</summary>
            <div>{children()}</div>
        </details>
    }
}

/// A paragraph for every part of the text between empty lines.
#[component]
pub fn Prose(#[prop(into)] text: String) -> impl IntoView {
    text.split("\n\n").map(|part| view! { <p>{part.trim().to_owned()}</p> }).collect_view()
}
