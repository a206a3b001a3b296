//! What was decided about two declared children: by whom, when, with which note.

use casework::review::Decision;
use domain::same_child::Verdict;
use leptos::prelude::*;

use crate::{
    context::Visit,
    i18n,
    layout::{Tag, Tone},
    t,
};

pub fn decision(visit: &Visit, decision: &Decision) -> impl IntoView + use<> {
    let tone = match decision.verdict {
        Verdict::Same => Tone::Good,
        Verdict::Different => Tone::Plain,
        Verdict::Talk | Verdict::Handed => Tone::Warn,
    };
    let word = match decision.desk {
        Some(desk) => t!(visit, format!("same-child-handed-{desk}")),
        None => t!(visit, format!("same-child-{}", decision.verdict)),
    };
    let by = t!(visit, "same-child-by", who = decision.by.as_str(), at = i18n::moment(visit, decision.at));
    let note = (!decision.note.is_empty()).then(|| view! { <blockquote>{decision.note.clone()}</blockquote> });
    view! { <p><Tag text=word tone/> " " {by}</p> {note} }
}

/// Everything decided about one child; nothing where nothing was.
pub fn decisions(visit: &Visit, all: &[Decision]) -> impl IntoView + use<> {
    let each: Vec<_> = all.iter().map(|it| decision(visit, it)).collect();
    (!each.is_empty()).then(|| view! { <h2>{t!(visit, "same-child-decisions")}</h2> {each} })
}
