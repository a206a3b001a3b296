//! The children: which services fit each, and what the office has on record.

use casework::{family::FamilyView, port::Reason};
use domain::assess::{Outcome, assess};
use leptos::prelude::*;

use crate::{
    context::Visit,
    i18n::date,
    layout::{Tag, Tone},
    parent::cards::child_name,
    routes, t,
};

/// A card a child; nothing while there is none.
pub fn children(visit: &Visit, family: &FamilyView) -> Option<impl IntoView + use<>> {
    let answers = family.answers()?;
    let (household, children) = family.facts()?;
    let today = visit.casework.today();
    let cards: Vec<_> = children
        .into_iter()
        .map(|(number, facts)| {
            let assessment = assess(visit.casework.catalogue.rules(), &household, &facts, today);
            let count = |outcome| assessment.services.iter().filter(|service| service.outcome == outcome).count();
            let on_record = family.children.iter().find(|child| child.number == u32::from(number.0));
            let grown = family
                .departures
                .iter()
                .any(|it| it.number == u32::from(number.0) && it.reason == Reason::Sixteen && on_record.is_none());
            let farewell = grown.then(|| {
                view! {
                    <p><Tag text=t!(visit, "family-sixteen") tone=Tone::Plain/> " " <a href=routes::FAMILY_FAREWELL>{t!(visit, "farewell-remain")}</a></p>
                }
            });
            let record = on_record.map(|child| {
                let next = if family.with_office() {
                    ().into_any()
                } else if family.held.is_empty() {
                    t!(visit, "family-due", date = date(visit, child.due)).into_any()
                } else {
                    view! { <a href=routes::FAMILY_RENEW>{t!(visit, "renew-held")}</a> }.into_any()
                };
                view! { <p><Tag text=t!(visit, "family-on-record") tone=Tone::Good/> " " {next}</p> }
            });
            let outside = (assessment.scope.outcome == Outcome::No && !grown)
                .then(|| view! { <p><Tag text=t!(visit, "family-outside") tone=Tone::Warn/> " " {t!(visit, "family-outside.text")}</p> });
            view! {
                <section class="way">
                    <h3>{child_name(visit, answers, number)}</h3>
                    {record}
                    {farewell}
                    {outside}
                    <p>{t!(visit, "family-fits", yes = count(Outcome::Yes), apply = count(Outcome::Apply), unknown = count(Outcome::Unknown))}</p>
                    <p><a href=routes::family_child(number)>{t!(visit, "services-of-child")}</a></p>
                    <p><a href=routes::family_next(number)>{t!(visit, "next-link")}</a></p>
                    <p class="no-print"><a href=routes::family_child_print(number)>{t!(visit, "print-services-link")}</a></p>
                </section>
            }
        })
        .collect();
    (!cards.is_empty()).then(|| view! { <h2>{t!(visit, "family-children")}</h2> <div class="columns">{cards}</div> })
}
