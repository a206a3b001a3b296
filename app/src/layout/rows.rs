//! Answers to check, facts of a record: a card of rows, each with its own "Change".

use leptos::prelude::*;

use crate::{context::visit, t};

#[component]
pub fn Card(
    /// Of whom or what; empty: no heading.
    #[prop(optional, into)]
    title: String,
    children: Children,
) -> impl IntoView {
    let heading = (!title.is_empty()).then(|| view! { <h2>{title}</h2> });
    view! {
        <section class="card">
            {heading}
            <dl class="rows">{children()}</dl>
        </section>
    }
}

/// One fact. Text keeps its line breaks; an empty one says that nothing was answered.
#[component]
pub fn Row(
    #[prop(into)] name: String,
    #[prop(into)] value: String,
    /// Where it is changed.
    #[prop(optional, into)]
    change: Option<String>,
    /// Something about this answer: it was changed, it has a remark, it does not fit.
    #[prop(optional, into)]
    note: Option<String>,
) -> impl IntoView {
    let visit = visit();
    let shown = if value.is_empty() {
        view! { <span class="hint">{t!(visit, "row-empty")}</span> }.into_any()
    } else {
        value.into_any()
    };
    let link = change.map(|to| {
        view! { <dd class="row-change"><a href=to>{t!(visit, "row-change")}<span class="vh">" " {name.clone()}</span></a></dd> }
    });
    let note = note.map(|note| view! { <p class="row-note">{note}</p> });
    view! {
        <div>
            <dt>{name.clone()}</dt>
            <dd class="row-value">{shown}{note}</dd>
            {link}
        </div>
    }
}
