//! The page, read and answered.

use casework::{id::DeclarationId, review::ReviewView};
use jiff::Timestamp;
use leptos::prelude::*;

use super::{
    answers::answers,
    decide::{claim, decide, note},
    facts::facts,
    typed::Typed,
};
use crate::{
    answer,
    context::{Visit, param, visit},
    error::AppError,
    form::{ErrorSummary, Hidden, PostForm, Problems},
    half::half,
    i18n,
    layout::{Crumb, Details, Notice, StaffPage, Tone},
    load, routes,
    staff::{
        record::{History, Log, TakenBack},
        words::{StateTag, city_words, days_since, place_name, receipt, state_name},
    },
    t,
};

/// What was posted and could not be carried out.
#[derive(Debug, Clone, Default)]
pub struct Sent {
    /// None: nothing but a button was pressed.
    pub typed: Option<Typed>,
    pub problems: Problems,
    /// Somebody else was first.
    pub conflict: bool,
}

/// What the parts of the page look at.
pub struct Reading {
    pub visit: Visit,
    pub view: ReviewView,
    pub typed: Typed,
    pub problems: Problems,
    pub now: Timestamp,
}

impl Reading {
    /// The reader may tick, save and decide.
    pub fn deciding(&self) -> bool {
        self.view.mine && self.view.may_decide
    }

    pub fn here(&self) -> String {
        routes::staff_declaration(self.view.record.id)
    }
}

#[component]
pub fn ReviewPage() -> impl IntoView {
    view! { <Review id=param("id") sent=Sent::default()/> }
}

#[component]
pub fn Review(id: String, sent: Sent) -> impl IntoView {
    let visit = visit();
    let (casework, actor) = (visit.casework.clone(), visit.actor.clone());
    let review = async move {
        let id: DeclarationId = id.parse().map_err(|_| AppError::NotFound)?;
        Ok::<_, AppError>(casework.review(&actor, id).await?)
    };
    load(review, move |view| {
        let Sent { typed, problems, conflict } = sent;
        let lost = typed.clone().filter(|_| conflict && !view.mine);
        let half = half().map(|half| Typed::read(&half));
        let typed = typed.or(half).unwrap_or_else(|| Typed::kept(&view.record));
        let now = visit.casework.clock.now();
        let reading = Reading { visit, view, typed, problems, now };
        page(&reading, conflict, lost)
    })
}

fn page(reading: &Reading, conflict: bool, lost: Option<Typed>) -> impl IntoView + use<> {
    let Reading { visit, view, problems, .. } = reading;
    let record = &view.record;
    let title = t!(visit, "staff-review", number = receipt(&record.number));
    let crumbs = vec![Crumb::new(routes::STAFF_DECLARATIONS, t!(visit, "staff-queue"))];
    let (answers, facts) = (answers(reading), facts(reading));
    let content = if reading.deciding() {
        let (revision, decide) = (record.revision.to_string(), decide(reading));
        view! {
            <PostForm to=reading.here() typed=true>
                <Hidden name="revision" value=revision/>
                <div class="review">{answers}<div class="review-side">{facts}{decide}</div></div>
            </PostForm>
        }
        .into_any()
    } else {
        let note = note(reading);
        view! { <div class="review">{answers}<div class="review-side">{facts}{note}</div></div> }.into_any()
    };
    let (summary, claim) = (summary(reading), claim(reading));
    let conflict = conflict.then(|| conflict_notice(reading, lost));
    let (who, state, problems) = (visit.locale, record.status, problems.clone());
    let taken_back = view.taken_back.clone();
    let (events, log, people) = (view.events.clone(), view.log.clone(), view.people.clone());
    let typed = reading.deciding();
    view! {
        <StaffPage title=title.clone() problems=problems.any() crumbs typed>
            <header class="review-head">
                <h1>{title}</h1>
                <StateTag state/>
                {summary}
            </header>
            {conflict}
            <ErrorSummary problems/>
            <TakenBack consent=taken_back/>
            {claim}
            {content}
            <section id="history">
                <h2>{t!(who, "staff-history")}</h2>
                <History events/>
                <Details summary=t!(who, "staff-log")>
                    <Log entries=log people/>
                </Details>
            </section>
        </StaffPage>
    }
}

fn summary(reading: &Reading) -> impl IntoView + use<> {
    let Reading { visit, view, .. } = reading;
    let record = &view.record;
    let today = visit.casework.today();
    let age = t!(
        visit,
        "staff-review-sent",
        at = i18n::moment(visit, record.submitted_at),
        age = days_since(visit, today, record.submitted_at)
    );
    let version = t!(visit, "staff-version", n = record.version);
    let children = t!(visit, "staff-children", n = view.children.len());
    let changed = view.previous.as_ref().map(|_| t!(visit, "staff-changed", n = view.changed.len()));
    let city = city_words(visit, view.proven.as_ref());
    let parts =
        [Some(place_name(visit, &record.declared_in())), Some(version), Some(age), Some(children), changed, city];
    let earlier = view.previous.as_ref().map(|previous| {
        view! { " · " <a href=routes::staff_declaration(previous.id)>{t!(visit, "staff-version-before")}</a> }
    });
    view! {
        <p class="hint">{parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")}{earlier}</p>
        <nav class="review-jump" aria-label=t!(visit, "staff-jump")>
            <a href="#answers" accesskey="a">{t!(visit, "staff-jump-answers")} " " <kbd>"a"</kbd></a>
            <a href="#decide" accesskey="d">{t!(visit, "staff-jump-decide")} " " <kbd>"d"</kbd></a>
            <a href="#history" accesskey="h">{t!(visit, "staff-history")} " " <kbd>"h"</kbd></a>
            <a href=routes::STAFF_DECLARATIONS accesskey="q">{t!(visit, "staff-queue")} " " <kbd>"q"</kbd></a>
            <span class="hint">{t!(visit, "staff-jump-keys")}</span>
        </nav>
    }
}

/// Says what it is now; shows what was typed where the form no longer does.
fn conflict_notice(reading: &Reading, lost: Option<Typed>) -> impl IntoView + use<> {
    let Reading { visit, view, .. } = reading;
    let holder = view.record.claim.and_then(|claim| view.people.get(&claim.by)).cloned();
    let state = state_name(visit, view.record.status);
    let what = if let Some(who) = holder {
        t!(visit, "staff-conflict-by", state = state, who = who)
    } else {
        t!(visit, "staff-conflict-now", state = state)
    };
    let lost = lost.filter(|typed| *typed != Typed::default()).map(|typed| {
        let remarks = typed.written().remarks.into_iter();
        let remarks = remarks
            .map(|(key, remark)| view! { <li>{answer::office_label(visit, key)} ": " {remark}</li> })
            .collect_view();
        let note =
            (!typed.note.trim().is_empty()).then(|| view! { <li>{t!(visit, "staff-note")} ": " {typed.note}</li> });
        view! { <p>{t!(visit, "staff-conflict-typed")}</p> <ul>{remarks}{note}</ul> }
    });
    let (title, open, here) = (t!(visit, "staff-conflict"), t!(visit, "staff-conflict-open"), reading.here());
    view! {
        <Notice title tone=Tone::Warn news=true>
            <p>{what}</p>
            {lost}
            <p><a href=here>{open}</a></p>
        </Notice>
    }
}
