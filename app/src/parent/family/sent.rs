//! What was sent: the newest with what to do about it, the earlier ones as a history.

use casework::{
    family::FamilyView,
    port::{DeclarationRecord, Status},
};
use leptos::prelude::*;

use crate::{
    context::Visit,
    form::{Csrf, Submit},
    i18n::{Locale, moment},
    layout::{Card, Details, Notice, Row, Tone},
    parent::{
        declaration::{History, StateTag, next_step},
        withdraw::possible,
    },
    routes, t,
};

/// The newest version: its state in words, since when, what happens next.
pub fn current(visit: &Visit, family: &FamilyView) -> Option<impl IntoView + use<>> {
    let locale = visit.locale;
    family.current().map(|version| {
        let receipt = routes::family_declaration(&version.number);
        let withdraw = possible(version.status).then(|| {
            view! { <a href=routes::family_withdraw(&version.number)>{t!(locale, "withdraw-title")}</a> }
        });
        let (number, sent) = (version.number.clone(), moment(locale, version.submitted_at));
        view! {
            <h2>{t!(locale, "family-current")}</h2>
            {(version.status == Status::Returned).then(|| returned(locale, version, family.draft.is_some()))}
            <p><StateTag status=version.status/> " " {moment(locale, version.status_at)}</p>
            <p>{if family.has_grown_up() { t!(visit, "family-grown-up") } else { next_step(visit, version) }}</p>
            <Card>
                <Row name=t!(locale, "receipt-number") value=number/>
                <Row name=t!(locale, "family-sent") value=sent/>
            </Card>
            <p class="buttons"><a href=receipt>{t!(locale, "family-receipt")}</a> {withdraw}</p>
        }
    })
}

/// A correction that was begun goes on; else it begins with a press.
fn returned(locale: Locale, version: &DeclarationRecord, begun: bool) -> impl IntoView + use<> {
    let press = if begun {
        view! { <p><a class="button" href=routes::DECLARE_CORRECT>{t!(locale, "tasks-returned.link")}</a></p> }
            .into_any()
    } else {
        view! {
            <form method="post" action=routes::family_correct(&version.number)>
                <Csrf/>
                <Submit label=t!(locale, "tasks-returned.link")/>
            </form>
        }
        .into_any()
    };
    view! {
        <Notice title=t!(locale, "tasks-returned", n = version.remarks.len()) tone=Tone::Warn>
            <p>{t!(locale, "tasks-returned.text")}</p>
            {press}
        </Notice>
    }
}

/// Every version with what happened to it.
pub fn earlier(visit: &Visit, family: &FamilyView) -> Option<impl IntoView + use<>> {
    let locale = visit.locale;
    let versions: Vec<_> = family
        .versions
        .iter()
        .map(|(version, events)| {
            view! {
                <h3><a href=routes::family_declaration(&version.number)>{t!(locale, "family-version", n = version.version)}</a></h3>
                <p>{version.number.clone()} " " <StateTag status=version.status/></p>
                <History events=events.clone()/>
            }
        })
        .collect();
    (!versions.is_empty()).then(|| view! { <Details summary=t!(locale, "family-history")>{versions}</Details> })
}
