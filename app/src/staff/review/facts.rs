//! What the rules and other records say beside the answers, child by child: signs of key care, the outcome of the
//! twenty services, declarations that may be about the same child.

use casework::{
    kiosk::InPerson,
    policy::{self, Act},
    review::{Elsewhere, ReviewedChild, Same, Seen},
};
use domain::{
    assess::{Assessment, Outcome},
    journey::ChildNo,
};
use leptos::prelude::*;

use super::page::Reading;
use crate::{
    context::Visit,
    i18n,
    kiosk::Signed,
    layout::{Details, OutcomeTag},
    place, routes,
    staff::{
        hukou::{Shown, shown},
        record::child_name,
        same_child::{compare, decision},
        words::SignTag,
    },
    t,
};

pub fn facts(reading: &Reading) -> impl IntoView + use<> {
    let Reading { visit, view, .. } = reading;
    let children = view
        .children
        .iter()
        .map(|child| {
            let name = child_name(&view.record.answers, child.number);
            let title = t!(visit, "staff-child", n = child.number.0, name = name);
            view! {
                <section class="facts">
                    <h2>{title}</h2>
                    {signs(visit, child)}
                    {hukou(reading, child)}
                    {elsewhere(reading, child)}
                    {services(visit, &child.assessment)}
                </section>
            }
        })
        .collect_view();
    let in_person = in_person(visit, view.in_person.as_ref());
    view! { {in_person} {children} }
}

/// The family has no phone: where it showed to be there, and what it signed.
fn in_person(visit: &Visit, shown: Option<&InPerson>) -> Option<impl IntoView + use<>> {
    let shown = shown?;
    let centre = shown.community.as_deref().and_then(|code| place::community_in_full(visit, code)).unwrap_or_default();
    let how = t!(visit, format!("staff-presence-{}", shown.presence.word().word()));
    let line = format!("{how} · {centre} · {}", i18n::moment(visit, shown.at));
    let signature = shown.presence.signature().map(|_| view! { <Signed presence=shown.presence.clone()/> });
    let title = t!(visit, "staff-presence");
    Some(view! { <section class="facts"><h2>{title}</h2><p>{line}</p>{signature}</section> })
}

fn signs(visit: &Visit, child: &ReviewedChild) -> impl IntoView + use<> {
    let signs = child.signs.iter().map(|sign| view! { <li><SignTag sign=sign.word()/></li> }).collect_view();
    (!child.signs.is_empty()).then(|| {
        view! {
            <h3>{t!(visit, "staff-signs")}</h3>
            <ul class="signs">{signs}</ul>
            <p class="hint">{t!(visit, "staff-signs.hint")}</p>
        }
    })
}

/// The code of the hukou does not tell whether it is Shenzhen's: what it counts as.
fn hukou(reading: &Reading, child: &ReviewedChild) -> Option<impl IntoView + use<>> {
    let Reading { visit, view, .. } = reading;
    let decision = view.record.hukou.get(&child.number);
    let by = decision.and_then(|it| view.people.get(&it.by)).map(String::as_str);
    let it = Shown { declaration: view.record.id, child: child.number, decision, by, may: view.may_count };
    child.open_hukou.then(|| shown(visit, &it))
}

/// Those of this area stand beside this one; of the others only the street is said.
fn elsewhere(reading: &Reading, child: &ReviewedChild) -> impl IntoView + use<> {
    let visit = &reading.visit;
    let found = child.elsewhere.iter().map(|other| one_elsewhere(reading, child.number, other)).collect_view();
    (!child.elsewhere.is_empty()).then(|| {
        view! {
            <h3>{t!(visit, "staff-elsewhere")}</h3>
            {found}
            <p class="hint">{t!(visit, "staff-elsewhere.hint")}</p>
        }
    })
}

fn one_elsewhere(reading: &Reading, child: ChildNo, other: &Elsewhere) -> impl IntoView + use<> {
    let visit = &reading.visit;
    let same = match other.same {
        Same::Document => t!(visit, "staff-elsewhere-document"),
        Same::NameAndBirth => t!(visit, "staff-elsewhere-name"),
    };
    let content = match &other.seen {
        Seen::Here { row, answers } => {
            let theirs = other.child;
            let ours = (&reading.view.record.answers, Some(child));
            let table = compare(visit, ours, (answers, theirs), row);
            let decided = other.decision.as_ref().map(|it| decision(visit, it));
            let id = reading.view.record.id;
            let apart = row.place.street != reading.view.record.place.street;
            let may = reading.view.may_decide || (apart && policy::allow(&visit.actor, Act::DecideSameChild).is_ok());
            let decide = theirs.filter(|_| may).map(|_| {
                let to = routes::staff_same_child(id, child, row.id);
                let label = if other.decision.is_some() { "same-child-again" } else { "same-child-decide" };
                view! { <p><a class="button quiet" href=to>{t!(visit, label)}</a></p> }
            });
            view! { {table} {decided} {decide} }.into_any()
        }
        Seen::Street { street, id } => {
            let decided = other.decision.as_ref().map(|it| decision(visit, it));
            let may = policy::allow(&visit.actor, Act::HandSameChild).is_ok();
            let hand = other.child.filter(|_| may).map(|_| {
                let to = routes::staff_same_child(reading.view.record.id, child, *id);
                view! { <p><a class="button quiet" href=to>{t!(visit, "same-child-decide")}</a></p> }
            });
            view! {
                <p>
                    <a href=routes::office(street)>{place::street(visit, street).unwrap_or_default()}</a> " "
                    {t!(visit, "staff-elsewhere-street")}
                </p>
                {decided}
                {hand}
            }
            .into_any()
        }
    };
    view! { <p><strong>{same}</strong></p> {content} }
}

/// Whether the child is served: yes or no, not what it can get.
const fn scope(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Yes | Outcome::Apply => "staff-scope-yes",
        Outcome::Unknown => "staff-scope-unknown",
        Outcome::No => "staff-scope-no",
    }
}

/// Twenty outcomes in four lines; what does not apply is folded.
fn services(visit: &Visit, assessment: &Assessment) -> impl IntoView + use<> {
    let of = |outcome: Outcome| {
        let found = assessment.services.iter().filter(move |service| service.outcome == outcome);
        i18n::list(visit, found.map(|service| t!(visit, format!("service-{}-title", service.item))))
    };
    let lines = [Outcome::Yes, Outcome::Apply, Outcome::Unknown]
        .into_iter()
        .map(|outcome| (outcome, of(outcome)))
        .filter(|(_, services)| !services.is_empty())
        .map(|(outcome, services)| view! { <p><OutcomeTag outcome/> " " {services}</p> })
        .collect_view();
    let rest = of(Outcome::No);
    let scope = t!(visit, scope(assessment.scope.outcome));
    let extended = assessment.extended.then(|| view! { <p class="hint">{t!(visit, "staff-extended")}</p> });
    view! {
        <h3>{t!(visit, "staff-services")}</h3>
        <p>{t!(visit, "staff-scope")} " " <OutcomeTag outcome=assessment.scope.outcome said=scope/></p>
        {extended}
        {lines}
        {(!rest.is_empty()).then(|| view! { <Details summary=t!(visit, "outcome-no")><p>{rest}</p></Details> })}
    }
}
