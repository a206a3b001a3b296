//! The receipt.

use casework::port::{DeclarationEvent, DeclarationRecord, Status};
use domain::declaration::ReceiptNumber;
use leptos::prelude::*;

use super::{History, next_step, state::title};
use crate::{
    context::{Visit, param, visit},
    error::{AppError, AppResult},
    form::{Csrf, Submit},
    i18n::moment,
    layout::{Details, Notice, Page, Panel, Qr, Tone},
    parent::{
        cards::{AnswerCards, child_name},
        go::{Found, find},
        hukou::hukou,
        withdraw::possible,
    },
    place, routes, t,
};

/// Leads to the newest receipt: where a sent form ends when it was sent twice.
#[component]
pub fn DonePage() -> impl IntoView {
    let visit = visit();
    let work = async move {
        let family = visit.casework.my_family(&visit.actor).await?;
        let to =
            family.current().map_or_else(|| routes::FAMILY.to_owned(), |it| routes::family_declaration(&it.number));
        Ok::<_, AppError>(Found::<()>::Go(to))
    };
    find(work, |()| ())
}

#[component]
pub fn DeclarationPage() -> impl IntoView {
    let visit = visit();
    let number = param("number");
    find(
        async move {
            let (version, events) = own(&visit, &number).await?;
            let approved = version.status == Status::Approved;
            let grown_up = approved && visit.casework.my_family(&visit.actor).await?.has_grown_up();
            Ok(Found::Show((version, events, grown_up)))
        },
        |(version, events, grown_up)| view! { <Receipt version events grown_up/> },
    )
}

type Seen = (DeclarationRecord, Vec<DeclarationEvent>);

/// One of the family's own, by its number.
pub async fn own(visit: &Visit, number: &str) -> AppResult<Seen> {
    // However it was typed or copied: with or without hyphens, in small letters.
    let number = ReceiptNumber::parse(number).map_err(|_| AppError::NotFound)?.to_string();
    Ok(visit.casework.my_declaration(&visit.actor, &number).await?)
}

#[component]
fn Receipt(
    version: DeclarationRecord,
    events: Vec<DeclarationEvent>,
    /// Nothing of it is on record any more.
    grown_up: bool,
) -> impl IntoView {
    let visit = visit();
    let heading = title(&visit, version.status);
    let next = if grown_up { t!(visit, "family-grown-up") } else { next_step(&visit, &version) };
    let office = place::street(&visit, &version.place.street).unwrap_or_default();
    let contact = routes::office(&version.place.street);
    let withdraw = possible(version.status).then(|| {
        let to = routes::family_withdraw(&version.number);
        view! { <p class="no-print"><a href=to>{t!(visit, "withdraw-title")}</a></p> }
    });
    let returned = returned(&visit, &version);
    let decided: Vec<_> = version
        .hukou
        .iter()
        .map(|(child, it)| hukou(&visit, &child_name(&visit, &version.answers, *child), &version.place.street, it))
        .collect();
    let print = routes::family_print(&version.number);
    let then = place::street(&visit, &version.declared_in().street).unwrap_or_default();
    let sent = t!(visit, "receipt-sent", at = moment(&visit, version.submitted_at), street = then);
    let whom = t!(visit, "receipt-office", street = office.as_str());
    let qr = t!(visit, "receipt-qr", number = version.number.as_str());
    let (number, answers, locale) = (version.number, version.answers, visit.locale);
    view! {
        <Page title=heading.clone() back=routes::FAMILY>
            <Panel title=heading>
                <p>{t!(locale, "receipt-number")}</p>
                <p class="receipt-number">{number.clone()}</p>
                <Qr text=number.clone() label=qr/>
                <p>{sent}</p>
            </Panel>
            {returned}
            {decided}
            <h2>{t!(locale, "receipt-next")}</h2>
            <p>{next}</p>
            <p><a href=contact>{whom}</a></p>
            <p class="no-print hint">{t!(locale, "receipt-keep")}</p>
            <p class="no-print"><a href=print>{t!(locale, "print-receipt-link")}</a></p>
            <h2>{t!(locale, "receipt-history")}</h2>
            <History events/>
            <Details summary=t!(locale, "receipt-answers")>
                <p>{t!(locale, "receipt-answers.text")}</p>
                <AnswerCards answers/>
            </Details>
            {withdraw}
        </Page>
    }
}

/// What is to be corrected, before anything else.
fn returned(visit: &Visit, version: &DeclarationRecord) -> impl IntoView + use<> {
    (version.status == Status::Returned).then(|| {
        let (locale, correct) = (visit.locale, routes::family_correct(&version.number));
        let print = routes::family_returned(&version.number);
        view! {
            <Notice title=t!(locale, "tasks-returned", n = version.remarks.len()) tone=Tone::Warn>
                <p>{t!(locale, "tasks-returned.text")}</p>
                <form class="no-print" method="post" action=correct>
                    <Csrf/>
                    <Submit label=t!(locale, "tasks-returned.link")/>
                </form>
                <p class="no-print"><a href=print>{t!(locale, "print-returned-link")}</a></p>
            </Notice>
        }
    })
}
