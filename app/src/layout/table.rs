//! Rows of records. Narrow screens scroll the table, not the page; the keyboard can too.

use leptos::prelude::*;

/// The children are the `<tr>`s of the body, each beginning with a `<th scope="row">`.
#[component]
pub fn Table(
    /// What the rows are; read out first, shown above.
    #[prop(into)]
    caption: String,
    /// The columns' names.
    head: Vec<String>,
    /// Hide the caption where a heading says the same.
    #[prop(optional)]
    quiet: bool,
    children: Children,
) -> impl IntoView {
    let head = head.into_iter().map(|name| view! { <th scope="col">{name}</th> }).collect_view();
    let label = caption.clone();
    view! {
        <div class="table" role="region" tabindex="0" aria-label=label>
            <table>
                <caption class:vh=quiet>{caption}</caption>
                <thead><tr>{head}</tr></thead>
                <tbody>{children()}</tbody>
            </table>
        </div>
    }
}
