//! Taking, keeping and deciding a declaration.

use casework::{policy::Act, port::Status};
use leptos::prelude::*;

use super::page::Reading;
use crate::{
    form::{Field, Hidden, PostForm, Submit, TextArea},
    i18n,
    staff::{queue::Filter, words::state_name},
    t,
};

/// Who works on it, until when; and the button to take it, where the reader may.
pub fn claim(reading: &Reading) -> impl IntoView + use<> {
    let Reading { visit, view, now, .. } = reading;
    let record = &view.record;
    let claim = record.claim.filter(|_| record.status == Status::UnderReview);
    let holder = claim.and_then(|claim| view.people.get(&claim.by)).cloned().unwrap_or_default();
    let until = claim.map(|claim| i18n::moment(visit, claim.until)).unwrap_or_default();
    let over = claim.is_some_and(|claim| claim.until <= *now);
    let says = match claim {
        None if record.status == Status::Submitted => Some(t!(visit, "staff-claim-free")),
        None => None,
        Some(_) if view.mine && over => Some(t!(visit, "staff-claim-mine-over", until = until)),
        Some(_) if view.mine => Some(t!(visit, "staff-claim-mine", until = until)),
        Some(_) if over => Some(t!(visit, "staff-claim-over", who = holder, until = until)),
        Some(_) => Some(t!(visit, "staff-claim-held", who = holder, until = until)),
    };
    let takes = view.may_decide && !view.mine && (record.status == Status::Submitted || over);
    let button = takes.then(|| {
        let label = t!(visit, "staff-claim");
        view! {
            <PostForm to=reading.here()>
                <Submit label name="do" value="claim"/>
            </PostForm>
        }
    });
    says.map(|says| view! { <div class="claim"><p>{says}</p>{button}</div> })
}

/// The buttons of the form around the answers. The first is what Enter presses: it only saves.
pub fn decide(reading: &Reading) -> impl IntoView + use<> {
    let Reading { visit, view, typed, problems, .. } = reading;
    let note = Field::new("note", t!(visit, "staff-note"))
        .hint(t!(visit, "staff-note.hint"))
        .value(typed.note.clone())
        .problem(problems);
    let nothing = problems.of("return").map(|problem| {
        view! { <p class="problem"><strong>{t!(visit, "problem-before")}</strong> {problem.to_owned()}</p> }
    });
    let signs = view.children.iter().map(|child| child.signs.len()).sum::<usize>();
    let twins = view.children.iter().map(|child| child.elsewhere.len()).sum::<usize>();
    let counts = t!(visit, "staff-decide-counts", children = view.children.len(), signs = signs, twins = twins);
    view! {
        <section class="decide" id="decide" tabindex="-1">
            <h2>{t!(visit, "staff-decide")}</h2>
            <p class="hint">{counts}</p>
            <TextArea field=note rows=3/>
            <div class="wish">
                <p><Submit label=t!(visit, "staff-save") name="do" value="save" quiet=true/></p>
                <p class="hint">{t!(visit, "staff-save.hint")}</p>
                {saved(reading).map(|saved| view! { <p>{saved}</p> })}
            </div>
            <div class="wish" id="return" tabindex="-1">
                {nothing}
                <p><Submit label=t!(visit, "staff-return") name="do" value="return"/></p>
                <p class="hint">{t!(visit, "staff-return.hint")}</p>
            </div>
            <div class="wish">
                <p><Submit label=t!(visit, "staff-approve") name="do" value="approve"/></p>
                <p class="hint">{t!(visit, "staff-approve.hint")}</p>
            </div>
            <div class="wish">
                <p><Submit label=t!(visit, "staff-release") name="do" value="release" quiet=true/></p>
                <p class="hint">{t!(visit, "staff-release.hint")}</p>
            </div>
        </section>
    }
}

/// When somebody saved last: the answer to pressing "save".
fn saved(reading: &Reading) -> Option<String> {
    let Reading { visit, view, .. } = reading;
    let entry = view.log.iter().find(|entry| entry.act == Act::NoteDeclaration.word())?;
    Some(t!(visit, "staff-saved", at = i18n::moment(visit, entry.at)))
}

/// The note alone: to read, and after a decision to add to.
pub fn note(reading: &Reading) -> impl IntoView + use<> {
    let Reading { visit, view, typed, problems, .. } = reading;
    let record = &view.record;
    let open = matches!(record.status, Status::Submitted | Status::UnderReview);
    let content = if view.may_decide && !open {
        let note = Field::new("note", t!(visit, "staff-note"))
            .hint(t!(visit, "staff-note.hint"))
            .value(typed.note.clone())
            .problem(problems);
        let (label, revision) = (t!(visit, "staff-save"), record.revision.to_string());
        view! {
            <PostForm to=reading.here()>
                <Hidden name="revision" value=revision/>
                <TextArea field=note rows=3/>
                <Submit label name="do" value="save" quiet=true/>
            </PostForm>
            {saved(reading).map(|saved| view! { <p>{saved}</p> })}
        }
        .into_any()
    } else if record.note.is_empty() {
        view! { <p class="hint">{t!(visit, "staff-note-none")}</p> }.into_any()
    } else {
        view! { <h3>{t!(visit, "staff-note")}</h3> <p class="kept">{record.note.clone()}</p> }.into_any()
    };
    let done = (!open).then(|| {
        let who = record.claim.and_then(|claim| view.people.get(&claim.by)).cloned();
        let at = i18n::moment(visit, record.status_at);
        let state = state_name(visit, record.status);
        if let Some(who) = who {
            t!(visit, "staff-decided-by", state = state, at = at, who = who)
        } else {
            t!(visit, "staff-decided", state = state, at = at)
        }
    });
    let next = (view.may_decide && !open).then(|| {
        let waiting = Filter { state: Some(Status::Submitted), ..Filter::default() }.address();
        view! { <p class="wish"><a href=waiting accesskey="n">{t!(visit, "staff-next")} " " <kbd>"n"</kbd></a></p> }
    });
    view! {
        <section class="decide" id="decide" tabindex="-1">
            <h2>{t!(visit, "staff-decide")}</h2>
            {done.map(|done| view! { <p>{done}</p> })}
            {content}
            {next}
        </section>
    }
}
