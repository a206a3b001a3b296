//! What the rules and other records say beside the answers, child by child: signs of key care, the outcome of the
//! twenty services, declarations that may be about the same child.

use casework::review::{Elsewhere, ReviewedChild};
use domain::assess::{Assessment, Outcome};
use leptos::prelude::*;

use super::page::Reading;
use crate::{
    answer,
    context::Visit,
    i18n,
    layout::{Details, OutcomeTag},
    routes,
    staff::{
        record::child_name,
        words::{SignTag, StateTag, place_name, receipt},
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
                    {elsewhere(visit, child)}
                    {services(visit, &child.assessment)}
                </section>
            }
        })
        .collect_view();
    view! { {children} }
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

/// Those of this area can be opened; of the others only the street is said.
fn elsewhere(visit: &Visit, child: &ReviewedChild) -> impl IntoView + use<> {
    let found = child
        .elsewhere
        .iter()
        .map(|other| match other {
            Elsewhere::Here(row) => view! {
                <li>
                    <a class="code" href=routes::staff_declaration(row.id)>{receipt(&row.number)}</a> " "
                    {row.guardian.clone()} " · " {place_name(&row.place)} " " <StateTag state=row.status/>
                </li>
            }
            .into_any(),
            Elsewhere::Street(street) => view! {
                <li>
                    <a href=routes::office(street)>{answer::street(street).unwrap_or_default()}</a> " "
                    {t!(visit, "staff-elsewhere-street")}
                </li>
            }
            .into_any(),
        })
        .collect_view();
    (!child.elsewhere.is_empty()).then(|| {
        view! {
            <h3>{t!(visit, "staff-elsewhere")}</h3>
            <ul>{found}</ul>
            <p class="hint">{t!(visit, "staff-elsewhere.hint")}</p>
        }
    })
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
    let extended = assessment.extended.then(|| view! { <p class="hint">{t!(visit, "staff-extended")}</p> });
    view! {
        <h3>{t!(visit, "staff-services")}</h3>
        <p>{t!(visit, "staff-scope")} " " <OutcomeTag outcome=assessment.scope.outcome/></p>
        {extended}
        {lines}
        {(!rest.is_empty()).then(|| view! { <Details summary=t!(visit, "outcome-no")><p>{rest}</p></Details> })}
    }
}
