//! Something to know, and something done.

use leptos::prelude::*;

/// What a notice or a tag is about: said by its words first, by form and colour as well.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    #[default]
    Plain,
    /// Under way, new.
    Active,
    /// Done, granted.
    Good,
    /// Needs the reader.
    Warn,
    /// Over, refused, dangerous.
    Stop,
}

impl Tone {
    pub(super) const fn word(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Active => "active",
            Self::Good => "good",
            Self::Warn => "warn",
            Self::Stop => "stop",
        }
    }
}

/// A box beside the flow of the page, with a heading.
#[component]
pub fn Notice(
    #[prop(into)] title: String,
    #[prop(optional)] tone: Tone,
    /// Read out as soon as the page is there: for the answer to what was just sent.
    #[prop(optional)]
    news: bool,
    children: Children,
) -> impl IntoView {
    view! {
        <section class=format!("notice {}", tone.word()) role=news.then_some("status")>
            <h2>{title}</h2>
            {children()}
        </section>
    }
}

/// The end of a journey: what was done, in large; the number to keep below it.
#[component]
pub fn Panel(#[prop(into)] title: String, children: Children) -> impl IntoView {
    view! {
        <div class="panel">
            <h1>{title}</h1>
            {children()}
        </div>
    }
}
