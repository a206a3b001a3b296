//! `/family/children/{child}/print`: what fits one child, what to bring in one go, where to go and whom to call.

use std::collections::BTreeSet;

use domain::{
    assess::{Assessment, Outcome, assess},
    catalogue::{Benefit, Item, once_each},
    journey::ChildNo,
};
use leptos::prelude::*;

use super::slip::{Letters, Slip, Square};
use crate::{
    context::{Visit, param, visit},
    error::{AppError, AppResult},
    i18n::{Locale, date, list},
    layout::OutcomeTag,
    load,
    parent::cards::child_name,
    routes, t,
};

struct Seen {
    child: ChildNo,
    name: String,
    assessment: Assessment,
}

#[component]
pub fn ServicesSlipPage() -> impl IntoView {
    let visit = visit();
    let child = param("child").parse::<ChildNo>();
    let work = {
        let visit = visit.clone();
        async move { look(&visit, child.map_err(|_| AppError::NotFound)?).await }
    };
    load(work, move |seen| paper(&visit, &seen))
}

async fn look(visit: &Visit, child: ChildNo) -> AppResult<Seen> {
    let family = visit.casework.my_family(&visit.actor).await?;
    let answers = family.answers().ok_or(AppError::NotFound)?;
    let (household, children) = family.facts().ok_or(AppError::NotFound)?;
    let (child, facts) = children.into_iter().find(|(number, _)| *number == child).ok_or(AppError::NotFound)?;
    let assessment = assess(visit.casework.catalogue.rules(), &household, &facts, visit.casework.today());
    Ok(Seen { child, name: child_name(visit, answers, child), assessment })
}

/// A service that fits, with those of its benefits that do.
struct Fit<'a> {
    item: &'a Item,
    outcome: Outcome,
    benefits: Vec<&'a Benefit>,
}

fn fits<'a>(visit: &'a Visit, seen: &Seen) -> Vec<Fit<'a>> {
    let catalogue = &visit.casework.catalogue;
    let applies = |outcome| matches!(outcome, Outcome::Yes | Outcome::Apply);
    let services = seen.assessment.services.iter().filter(|service| applies(service.outcome));
    services
        .filter_map(|service| {
            let benefits = service.benefits.iter().filter(|benefit| applies(benefit.outcome));
            let benefits = benefits.filter_map(|benefit| catalogue.benefit(&benefit.id)).collect();
            Some(Fit { item: catalogue.item(service.item)?, outcome: service.outcome, benefits })
        })
        .collect()
}

fn paper(visit: &Visit, seen: &Seen) -> impl IntoView + use<> {
    let locale = visit.locale;
    let fits = fits(visit, seen);
    let letters = match fits.len() {
        0..=6 => Letters::Plain,
        7..=11 => Letters::Dense,
        _ => Letters::Tight,
    };
    // Each paper once, in the order in which the services ask for it: the table names them by their number.
    let papers = once_each(fits.iter().flat_map(|fit| &fit.benefits).flat_map(|benefit| &benefit.documents));
    let rows: Vec<_> = fits.iter().map(|fit| row(locale, fit, &papers)).collect();
    let unknown = seen.assessment.services.iter().filter(|it| it.outcome == Outcome::Unknown).count();
    let bring: Vec<_> = papers.iter().map(|key| view! { <li>{t!(locale, format!("document-{key}"))}</li> }).collect();
    let head = ["print-service", "print-papers", "services-places", "services-hotlines"]
        .map(|id| view! { <th scope="col">{t!(locale, id)}</th> });
    let none = rows.is_empty();
    let about = t!(locale, "print-services-of", name = seen.name.as_str(), date = date(locale, visit.casework.today()));
    view! {
        <Slip title=t!(locale, "print-services") about square=Square::Path(routes::SERVICES) scan=t!(locale, "print-services-scan") letters back=routes::family_child(seen.child)>
            {none.then(|| view! { <p>{t!(locale, "print-none")}</p> })}
            {(!none).then(|| view! {
                <h2>{t!(locale, "print-bring")}</h2>
                <ol class="slip-bring">{bring}</ol>
                <table class="slip-services">
                    <thead><tr>{head}</tr></thead>
                    <tbody>{rows}</tbody>
                </table>
                <p>{t!(locale, "services-ask-first")} " " {t!(locale, "print-decided")}</p>
            })}
            {(unknown > 0).then(|| view! { <p>{t!(locale, "print-unknown", n = unknown)}</p> })}
        </Slip>
    }
}

fn row(locale: Locale, Fit { item, outcome, benefits }: &Fit<'_>, papers: &[&str]) -> impl IntoView + use<> {
    let n = item.number;
    let names = list(locale, benefits.iter().map(|it| t!(locale, format!("benefit-{}", it.id.replace('.', "-")))));
    let numbers: BTreeSet<usize> = benefits
        .iter()
        .flat_map(|benefit| &benefit.documents)
        .filter_map(|key| Some(papers.iter().position(|it| it == key)? + 1))
        .collect();
    let numbers = list(locale, numbers.into_iter().map(|number| number.to_string()));
    let numbers = if numbers.is_empty() { t!(locale, "print-no-papers") } else { numbers };
    let places = once_each(benefits.iter().flat_map(|benefit| &benefit.places));
    let places = list(locale, places.iter().map(|key| t!(locale, format!("place-{key}"))));
    let calls = list(locale, &item.hotlines);
    view! {
        <tr>
            <th scope="row">{n} ". " {t!(locale, format!("service-{n}-title"))} " " <OutcomeTag outcome=*outcome/> <small>{names}</small></th>
            <td data-label=t!(locale, "print-papers")>{numbers}</td>
            <td data-label=t!(locale, "services-places")>{places}</td>
            <td data-label=t!(locale, "services-hotlines")>{calls}</td>
        </tr>
    }
}
