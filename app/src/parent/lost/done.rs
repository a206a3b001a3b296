//! The same for everybody, whether receipt and name belong together or not.

use leptos::prelude::*;

use crate::{
    context::visit,
    layout::{Page, Panel},
    routes, t,
};

#[component]
pub fn LostDonePage() -> impl IntoView {
    let who = visit().locale;
    let steps = ["lost-step-office", "lost-step-wait", "lost-step-sign-in"].map(|id| view! { <li>{t!(who, id)}</li> });
    view! {
        <Page title=t!(who, "lost-done")>
            <Panel title=t!(who, "lost-done")><p>{t!(who, "lost-done.text")}</p></Panel>
            <h2>{t!(who, "lost-next")}</h2>
            <ol>{steps}</ol>
            <p><a href=routes::CONTACT>{t!(who, "lost-where")}</a></p>
            <p>{t!(who, "lost-warned")}</p>
        </Page>
    }
}
