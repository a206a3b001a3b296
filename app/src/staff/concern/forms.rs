//! What the reader may do now: one small form a step, each with the revision it was made for.

use casework::concern::ConcernView;
use domain::{
    area,
    concern::{Outcome, StateWord},
};
use leptos::prelude::*;

use super::case::Sent;
use crate::{
    context::Visit,
    form::{Choice, Choices, Field, Hidden, PostForm, Radios, Select, Submit, TextArea, streets},
    i18n, routes, t,
};

pub fn forms(visit: &Visit, view: &ConcernView, sent: &Sent) -> impl IntoView + use<> {
    let (state, may) = (view.record.status, view.may);
    let open = state != StateWord::Closed;
    let take_up = (may.take_up && open).then(|| take_up(visit, view));
    let note = may.note.then(|| note(visit, view, sent));
    let assign = (may.assign && open).then(|| assign(visit, view, sent)).flatten();
    let close = (may.close && state == StateWord::TakenUp).then(|| close(visit, view, sent));
    let first = (may.close && state == StateWord::Received)
        .then(|| view! { <p class="hint">{t!(visit, "staff-concern-first")}</p> });
    let pass = (may.pass_on && open).then(|| pass(visit, view, sent));
    view! { {take_up}{first}{note}{assign}{close}{pass} }
}

/// The part every form of a case begins with.
#[component]
fn Step(view_of: (String, i64), step: &'static str, children: Children) -> impl IntoView {
    let (id, revision) = view_of;
    view! {
        <PostForm to=routes::staff_concern(id)>
            <Hidden name="revision" value=revision.to_string()/>
            <Hidden name="do" value=step/>
            {children()}
        </PostForm>
    }
}

fn of(view: &ConcernView) -> (String, i64) {
    (view.record.id.to_string(), view.record.revision)
}

fn field(visit: &Visit, sent: &Sent, name: &str, value: &str) -> Field {
    Field::new(name, t!(visit, format!("staff-concern-{name}")))
        .hint(i18n::find(visit.locale, &format!("staff-concern-{name}.hint")))
        .value(value)
        .problem(&sent.problems)
}

fn take_up(visit: &Visit, view: &ConcernView) -> impl IntoView + use<> {
    let mine = view.record.taken_by.is_some() && view.record.taken_by == visit.actor.staff().map(|member| member.id);
    let id = if view.record.status == StateWord::TakenUp { "staff-concern-take-over" } else { "staff-concern-take-up" };
    let label = t!(visit, id);
    (!mine).then(|| view! { <Step view_of=of(view) step="take_up"><p><Submit label/></p></Step> })
}

fn note(visit: &Visit, view: &ConcernView, sent: &Sent) -> impl IntoView + use<> {
    let field = field(visit, sent, "note", &sent.note);
    let label = t!(visit, "staff-concern-note-save");
    view! {
        <h2>{t!(visit, "staff-concern-noting")}</h2>
        <Step view_of=of(view) step="note"><TextArea field rows=3/><Submit label quiet=true/></Step>
    }
}

/// Nothing where the street is not known yet.
fn assign(visit: &Visit, view: &ConcernView, sent: &Sent) -> Option<impl IntoView + use<>> {
    let street = area::street(&view.record.place.street)?;
    let communities = street.communities.iter().map(|it| Choice::new(&it.code, &it.name)).collect::<Vec<_>>();
    let now = view.record.place.community.clone().unwrap_or_default();
    let chosen = if sent.community.is_empty() { &now } else { &sent.community };
    let field = field(visit, sent, "community", chosen);
    let label = t!(visit, "staff-concern-assign");
    Some(view! {
        <h2>{t!(visit, "staff-concern-assigning")}</h2>
        <Step view_of=of(view) step="assign">
            <Select field groups=vec![Choices::from(communities)]/>
            <Submit label quiet=true/>
        </Step>
    })
}

fn close(visit: &Visit, view: &ConcernView, sent: &Sent) -> impl IntoView + use<> {
    let outcomes = Outcome::ALL
        .iter()
        .map(|outcome| Choice::new(outcome.word(), t!(visit, format!("staff-concern-outcome-{outcome}"))))
        .collect();
    let (outcome, report) = (field(visit, sent, "outcome", &sent.outcome), field(visit, sent, "report", &sent.report));
    let label = t!(visit, "staff-concern-close");
    view! {
        <h2>{t!(visit, "staff-concern-closing")}</h2>
        <Step view_of=of(view) step="close">
            <Radios field=outcome choices=outcomes/>
            <TextArea field=report rows=4/>
            <Submit label/>
        </Step>
    }
}

fn pass(visit: &Visit, view: &ConcernView, sent: &Sent) -> impl IntoView + use<> {
    let field = field(visit, sent, "street", &sent.street);
    let label = t!(visit, "staff-concern-pass");
    let groups = streets(visit);
    view! {
        <h2>{t!(visit, "staff-concern-passing")}</h2>
        <Step view_of=of(view) step="pass"><Select field groups/><Submit label quiet=true/></Step>
    }
}
