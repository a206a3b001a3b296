//! The flagged answers, each with its remark and the way to change it.

use casework::port::{DeclarationRecord, Draft};
use domain::journey::{Answers, ChildNo, Key, changed};
use leptos::prelude::*;

use crate::{
    answer,
    context::{Visit, visit},
    error::AppResult,
    layout::{Page, Tag, Tone},
    parent::{
        cards::{child_name, said},
        go::{Found, find},
        returned::{draft, returned},
        way::{From, change},
    },
    routes, t,
};

#[component]
pub fn CorrectPage() -> impl IntoView {
    let visit = visit();
    find(async move { look(&visit).await }, |(draft, version)| view! { <Correct draft version/> })
}

async fn look(visit: &Visit) -> AppResult<Found<(Draft, DeclarationRecord)>> {
    let nothing = if visit.helps() { routes::DECLARE } else { routes::FAMILY };
    let Some(draft) = draft(visit).await? else { return Ok(Found::Go(nothing.to_owned())) };
    Ok(match returned(visit, &draft).await? {
        Some(version) => Found::Show((draft, version)),
        None => Found::Go(routes::DECLARE.to_owned()),
    })
}

#[component]
fn Correct(draft: Draft, version: DeclarationRecord) -> impl IntoView {
    let visit = visit();
    let corrected = changed(&version.answers, &draft.answers);
    let flagged: Vec<_> = version
        .remarks
        .iter()
        .map(|(name, remark)| match name.parse::<Key>() {
            Ok(key) => flag(&visit, key, remark, &draft.answers, corrected.contains(&key)).into_any(),
            // A question of an older journey: its remark still counts.
            Err(_) => view! { <section class="card"><p>{remark.clone()}</p></section> }.into_any(),
        })
        .collect();
    view! {
        <Page title=t!(visit, "correct-title") back=routes::DECLARE>
            <h1>{t!(visit, "correct-title")}</h1>
            <p>{t!(visit, "correct-text")}</p>
            {flagged}
            <h2>{t!(visit, "correct-then")}</h2>
            <p>{t!(visit, "correct-then.text")}</p>
            <p><a class="button" href=routes::DECLARE_CHECK>{t!(visit, "tasks-check")}</a></p>
            <p><a href=routes::DECLARE>{t!(visit, "correct-all")}</a></p>
        </Page>
    }
}

fn flag(visit: &Visit, key: Key, remark: &str, answers: &Answers, corrected: bool) -> impl IntoView + use<> {
    let whose = key.child().map(|child: ChildNo| child_name(visit, answers, child));
    let gone = key.child().is_some_and(|child| !answers.children().contains(&child));
    let value = said(visit, key, answers).filter(|value| !value.is_empty()).unwrap_or_else(|| t!(visit, "row-empty"));
    let (state, tone) = if corrected || gone { ("correct-done", Tone::Good) } else { ("correct-open", Tone::Warn) };
    let label = answer::label(visit, key);
    let link = change(key, From::Correct).filter(|_| !gone).map(|to| {
        view! { <p><a class="button quiet" href=to>{t!(visit, "correct-change")}<span class="vh">" " {label.clone()}</span></a></p> }
    });
    view! {
        <section class="card flag">
            {whose.map(|name| view! { <p class="caption">{name}</p> })}
            <h2>{label.clone()}</h2>
            <p><Tag text=t!(visit, state) tone/></p>
            <p>{t!(visit, "correct-now", answer = value)}</p>
            <blockquote>{remark.to_owned()}</blockquote>
            {link}
        </section>
    }
}
