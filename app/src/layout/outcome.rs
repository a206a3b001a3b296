//! An outcome of the rules, in words and in form.

use domain::assess::Outcome;
use leptos::prelude::*;

use crate::{context::visit, t};

/// The four differ by word, by sign and by outline, so that colour is never needed.
#[component]
pub fn OutcomeTag(
    outcome: Outcome,
    /// Where the outcome answers another question than "can the child get this?".
    #[prop(optional, into)]
    said: Option<String>,
) -> impl IntoView {
    let (word, sign) = match outcome {
        Outcome::Yes => ("yes", "✓"),
        Outcome::Apply => ("apply", "✎"),
        Outcome::Unknown => ("unknown", "?"),
        Outcome::No => ("no", "–"),
    };
    view! {
        <strong class=format!("outcome {word}")>
            <span aria-hidden="true">{sign}</span>
            {said.unwrap_or_else(|| t!(visit(), format!("outcome-{word}")))}
        </strong>
    }
}
