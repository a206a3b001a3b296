//! A state in a word.

use leptos::prelude::*;

use super::Tone;

#[component]
pub fn Tag(#[prop(into)] text: String, #[prop(optional)] tone: Tone) -> impl IntoView {
    view! { <strong class=format!("tag {}", tone.word())>{text}</strong> }
}
