//! What the rules and other records say beside the answers, child by child: signs of key care, the outcome of the
//! twenty services, declarations that may be about the same child.

use casework::{
    port::DeclarationRow,
    review::{Elsewhere, ReviewedChild, Same, Seen},
};
use domain::{
    assess::{Assessment, Outcome},
    journey::{Answers, ChildNo, Key},
};
use leptos::prelude::*;

use super::page::Reading;
use crate::{
    answer,
    context::Visit,
    i18n,
    layout::{Details, OutcomeTag, Table},
    place, routes,
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
                    {elsewhere(reading, child)}
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
        Seen::Here { row, answers, child: theirs } => {
            let ours = (&reading.view.record.answers, Some(child));
            let table = compare(visit, ours, (answers, *theirs), row);
            view! { {table} }.into_any()
        }
        Seen::Street(street) => view! {
            <p>
                <a href=routes::office(street)>{place::street(visit, street).unwrap_or_default()}</a> " "
                {t!(visit, "staff-elsewhere-street")}
            </p>
        }
        .into_any(),
    };
    view! { <p><strong>{same}</strong></p> {content} }
}

/// What tells one child from another, and whom to call.
const COMPARED: [&str; 7] = [
    "child.name",
    "child.birth_date",
    "child.document_number",
    "guardian.name",
    "guardian.relation",
    "guardian.phone",
    "home.address",
];

fn compare(
    visit: &Visit,
    ours: (&Answers, Option<ChildNo>),
    theirs: (&Answers, Option<ChildNo>),
    row: &DeclarationRow,
) -> impl IntoView + use<> {
    let said = |question: &str, (answers, child): (&Answers, Option<ChildNo>)| {
        let key = key_of(question, child)?;
        answer::said(visit, key, answers)
    };
    let rows = COMPARED
        .into_iter()
        .filter_map(|question| {
            let label = answer::office_label(visit, key_of(question, ours.1)?);
            let (here, there) = (said(question, ours).unwrap_or_default(), said(question, theirs).unwrap_or_default());
            let same = !here.is_empty() && here == there;
            Some(view! {
                <tr>
                    <th scope="row">{label}</th>
                    <td class:same=same>{here}</td>
                    <td class:same=same>{there}</td>
                </tr>
            })
        })
        .collect_view();
    let number = receipt(&row.number);
    let caption = t!(visit, "staff-elsewhere-with", number = number.clone());
    let head = ["question", "this", "other"].map(|column| t!(visit, format!("staff-elsewhere-{column}")));
    view! {
        <p>
            <a class="code" href=routes::staff_declaration(row.id)>{number}</a> " " {place_name(visit, &row.place)} " "
            <StateTag state=row.status/>
        </p>
        <div class="compare"><Table caption head=head.to_vec() quiet=true>{rows}</Table></div>
    }
}

fn key_of(question: &str, child: Option<ChildNo>) -> Option<Key> {
    match (question.strip_prefix("child."), child) {
        (Some(rest), Some(child)) => format!("child.{child}.{rest}").parse().ok(),
        (Some(_), None) => None,
        (None, _) if question == "guardian.phone" => Some(Key::phone()),
        (None, _) => question.parse().ok(),
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
    let extended = assessment.extended.then(|| view! { <p class="hint">{t!(visit, "staff-extended")}</p> });
    view! {
        <h3>{t!(visit, "staff-services")}</h3>
        <p>{t!(visit, "staff-scope")} " " <OutcomeTag outcome=assessment.scope.outcome/></p>
        {extended}
        {lines}
        {(!rest.is_empty()).then(|| view! { <Details summary=t!(visit, "outcome-no")><p>{rest}</p></Details> })}
    }
}
