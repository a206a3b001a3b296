//! `/family/declarations/{number}/print`: the receipt on paper. The answers stay where they are; the children are named.

use casework::port::{DeclarationRecord, Office};
use domain::journey::{Answers, ChildNo, Key, question};
use leptos::prelude::*;

use super::slip::{Letters, Slip, Square};
use crate::{
    context::{Visit, param, visit},
    error::AppResult,
    i18n::{date, moment},
    load,
    parent::{
        cards::{child_name, said},
        declaration::{next_step, own, title},
    },
    place, routes, t,
};

/// More children stand in two columns.
const COLUMN: usize = 5;

#[component]
pub fn ReceiptSlipPage() -> impl IntoView {
    let visit = visit();
    let number = param("number");
    let work = {
        let visit = visit.clone();
        async move { look(&visit, &number).await }
    };
    load(work, move |(version, office)| paper(&visit, version, office))
}

async fn look(visit: &Visit, number: &str) -> AppResult<(DeclarationRecord, Option<Office>)> {
    let (version, _) = own(visit, number).await?;
    let office = visit.casework.office(&version.place.street).await?;
    Ok((version, office))
}

fn paper(visit: &Visit, version: DeclarationRecord, office: Option<Office>) -> impl IntoView + use<> {
    let locale = visit.locale;
    let street = place::street(locale, &version.place.street).unwrap_or_default();
    let then = place::street(locale, &version.declared_in().street).unwrap_or_default();
    let sent = t!(locale, "receipt-sent", at = moment(locale, version.submitted_at), street = then);
    let since = date(locale, casework::clock::civil_day(version.status_at));
    let (state, next) = (title(visit, version.status), next_step(visit, &version));
    let children: Vec<_> =
        version.answers.children().into_iter().map(|child| row(visit, &version.answers, child)).collect();
    let many = children.len() > COLUMN;
    let letters = if many { Letters::Dense } else { Letters::Plain };
    let (number, back) = (version.number.clone(), routes::family_declaration(&version.number));
    let office = where_to(visit, &street, office);
    view! {
        <Slip title=t!(locale, "print-receipt") about=state square=Square::Number(number.clone()) scan=t!(locale, "print-show-number") letters back>
            <p class="receipt-number">{number}</p>
            <p>{sent}</p>
            <p>{t!(locale, "print-since", date = since)}</p>
            <h2>{t!(locale, "print-children")}</h2>
            <ul class="slip-children" class:many=many>{children}</ul>
            <h2>{t!(locale, "receipt-next")}</h2>
            <p>{next}</p>
            {office}
        </Slip>
    }
}

/// Name and document, the latter masked.
fn row(visit: &Visit, answers: &Answers, child: ChildNo) -> impl IntoView + use<> {
    let number = question("child.document_number").and_then(|it| Key::new(it, Some(child)));
    let number = number.and_then(|key| said(visit, key, answers)).filter(|it| !it.is_empty());
    view! { <li><span>{child_name(visit, answers, child)}</span> " " <small>{number}</small></li> }
}

/// The street's office, or how to reach it where it has entered nothing yet.
pub fn where_to(visit: &Visit, street: &str, office: Option<Office>) -> impl IntoView + use<> {
    let locale = visit.locale;
    let lines = match office {
        Some(office) => view! { <p>{office.address} <br/> {office.phone} <br/> {office.hours}</p> }.into_any(),
        None => view! { <p>{t!(locale, "contact-office-missing", street = street)}</p> }.into_any(),
    };
    view! { <h2>{t!(locale, "print-office", street = street)}</h2> {lines} }
}
