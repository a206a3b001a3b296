//! Both declarations beside one another, and three answers.

use casework::{
    id::DeclarationId,
    review::{Decision, SameChildView, Seen},
};
use domain::{journey::ChildNo, same_child::Verdict};
use leptos::prelude::*;

use super::{compare::compare, decision::decision, hand::hand};
use crate::{
    context::{Visit, param, visit},
    error::{AppError, AppResult},
    form::{Choice, ErrorSummary, Field, Hidden, PostForm, Problems, Radios, Submit, TextArea},
    layout::{Crumb, Notice, StaffPage, Tone},
    load, routes,
    staff::{record::child_name, words::receipt},
    t,
};

/// What was posted and could not be carried out.
#[derive(Debug, Clone, Default)]
pub struct Sent {
    pub verdict: String,
    pub note: String,
    pub problems: Problems,
    /// A colleague decided first.
    pub conflict: bool,
}

/// The two children by their declarations, as the address has them.
#[derive(Debug, Clone)]
pub struct Which {
    pub id: String,
    pub child: String,
    pub other: String,
}

impl Which {
    pub fn parse(&self) -> AppResult<(DeclarationId, ChildNo, DeclarationId)> {
        let id = self.id.parse().map_err(|_| AppError::NotFound)?;
        let child = self.child.parse().map_err(|_| AppError::NotFound)?;
        let other = self.other.parse().map_err(|_| AppError::NotFound)?;
        Ok((id, child, other))
    }
}

#[component]
pub fn SameChildPage() -> impl IntoView {
    let which = Which { id: param("id"), child: param("child"), other: param("other") };
    view! { <SameChildForm which sent=None/> }
}

#[component]
pub fn SameChildForm(which: Which, sent: Option<Sent>) -> impl IntoView {
    let visit = visit();
    let work = {
        let visit = visit.clone();
        async move { look(&visit, &which).await }
    };
    load(work, move |view| page(&visit, &view, sent))
}

async fn look(visit: &Visit, which: &Which) -> AppResult<SameChildView> {
    let (id, child, other) = which.parse()?;
    Ok(visit.casework.same_child(&visit.actor, id, child, other).await?)
}

fn page(visit: &Visit, view: &SameChildView, sent: Option<Sent>) -> AnyView {
    let locale = visit.locale;
    let (row, answers) = match &view.elsewhere.seen {
        Seen::Here { row, answers } => (row, answers),
        Seen::Street { street, id } => return hand(visit, view, (street.as_str(), *id), sent),
    };
    let child = view.elsewhere.child;
    let number = receipt(&view.record.number);
    let crumbs = vec![
        Crumb::new(routes::STAFF_DECLARATIONS, t!(locale, "staff-queue")),
        Crumb::new(routes::staff_declaration(view.record.id), t!(locale, "staff-review", number = number.as_str())),
    ];
    let name = child_name(&view.record.answers, view.child);
    let table = compare(visit, (&view.record.answers, Some(view.child)), (answers, child), row);
    let now = view.decision.as_ref().map(|it| {
        let decided = decision(visit, it);
        view! { <h2>{t!(locale, "same-child-now")}</h2> {decided} }
    });
    let conflict = sent.as_ref().is_some_and(|sent| sent.conflict);
    let conflict = conflict.then(|| {
        view! { <Notice title=t!(locale, "same-child-conflict") tone=Tone::Warn news=true><p>{t!(locale, "same-child-conflict.text")}</p></Notice> }
    });
    let sent = sent.unwrap_or_else(|| Sent {
        verdict: decided(view).map(|it| it.verdict.word().to_owned()).unwrap_or_default(),
        note: decided(view).map(|it| it.note.clone()).unwrap_or_default(),
        ..Sent::default()
    });
    let verdict = Field::new("verdict", t!(locale, "same-child-question")).value(sent.verdict).problem(&sent.problems);
    let choice = |it: &Verdict| {
        Choice::new(it.word(), t!(locale, format!("same-child-{it}"))).hint(t!(locale, format!("same-child-{it}.hint")))
    };
    let choices = Verdict::ANSWERS.iter().map(choice).collect();
    let apart = (row.place.street != view.record.place.street)
        .then(|| view! { <p class="hint">{t!(locale, "same-child-apart")}</p> });
    let note = Field::new("note", t!(locale, "same-child-note"))
        .hint(t!(locale, "same-child-note.hint"))
        .value(sent.note)
        .problem(&sent.problems);
    let revision = view.decision.as_ref().map_or(0, |it| it.revision).to_string();
    let (here, back) =
        (routes::staff_same_child(view.record.id, view.child, row.id), routes::staff_declaration(view.record.id));
    let problems = sent.problems;
    let title = t!(locale, "same-child-title");
    view! {
        <StaffPage title=title.clone() problems=problems.any() crumbs>
            <h1>{title}</h1>
            <p class="lead">{name}</p>
            {conflict}
            <ErrorSummary problems/>
            {table}
            <p class="hint">{t!(locale, "staff-elsewhere.hint")}</p>
            {apart}
            {now}
            <PostForm to=here>
                <Hidden name="revision" value=revision/>
                <Radios field=verdict choices/>
                <TextArea field=note/>
                <div class="buttons">
                    <Submit label=t!(locale, "same-child-save")/>
                    <a class="button quiet" href=back>{t!(locale, "same-child-leave")}</a>
                </div>
            </PostForm>
        </StaffPage>
    }
    .into_any()
}

/// What was answered before; a question that was handed on is none.
fn decided(view: &SameChildView) -> Option<&Decision> {
    view.decision.as_ref().filter(|it| it.verdict != Verdict::Handed)
}
