//! To the next rows, and back to the first: lists are read by key, so there are no page numbers.

use leptos::prelude::*;

use crate::{context::visit, t};

#[component]
pub fn Pager(
    /// Where the first rows are; none while they are shown.
    first: Option<String>,
    /// Where the next rows are; none at the end.
    next: Option<String>,
) -> impl IntoView {
    let visit = visit();
    (first.is_some() || next.is_some()).then(|| {
        view! {
            <nav class="pager" aria-label=t!(visit, "pager")>
                {first.map(|to| view! { <a href=to rel="first">{t!(visit, "pager-first")}</a> })}
                {next.map(|to| view! { <a href=to rel="next">{t!(visit, "pager-next")}</a> })}
            </nav>
        }
    })
}
