//! One shared version: its state, what happened to it, and those of its answers that are shared.

use casework::guardian::{SharedFamily, SharedVersion};
use domain::{declaration::ReceiptNumber, grant::Shared};
use leptos::prelude::*;

use super::{cards::SharedCards, family};
use crate::{
    context::{Visit, param, visit},
    error::{AppError, AppResult},
    i18n::moment,
    layout::{Card, Page, Row},
    load,
    parent::declaration::{History, StateTag},
    place, routes, t,
};

#[component]
pub fn SharedDeclarationPage() -> impl IntoView {
    let visit = visit();
    let (grant, number) = (param("grant"), param("number"));
    let back = routes::family_shared(&grant);
    let work = {
        let visit = visit.clone();
        async move { look(&visit, &grant, &number).await }
    };
    load(work, move |(shared, version)| {
        let title = t!(visit, "family-version", n = version.version);
        let (sent, locale) = (moment(&visit, version.submitted_at), visit.locale);
        let office =
            version.place.and_then(|it| place::street(&visit, &it.street)).unwrap_or_else(|| t!(visit, "shared-not"));
        view! {
            <Page title=title.clone() back>
                <h1>{title}</h1>
                <p><StateTag status=version.status/></p>
                <Card>
                    <Row name=t!(locale, "receipt-number") value=version.number/>
                    <Row name=t!(locale, "family-sent") value=sent/>
                    <Row name=t!(locale, "shared-office") value=office/>
                </Card>
                <h2>{t!(locale, "receipt-history")}</h2>
                <History events=version.events/>
                <h2>{t!(locale, "receipt-answers")}</h2>
                <p>{t!(locale, "receipt-answers.text")}</p>
                <SharedCards answers=version.answers shared/>
            </Page>
        }
    })
}

async fn look(visit: &Visit, grant: &str, number: &str) -> AppResult<(Shared, SharedVersion)> {
    let number = ReceiptNumber::parse(number).map_err(|_| AppError::NotFound)?.to_string();
    let SharedFamily { shared, declarations, .. } = family(visit, grant).await?;
    let found = declarations.into_iter().flatten().find(|version| version.number == number);
    Ok((shared, found.ok_or(AppError::NotFound)?))
}
