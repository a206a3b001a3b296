//! "Confirmed": the number to keep, and when it is to be done again.

use casework::port::Confirmation;
use leptos::prelude::*;

use crate::{
    context::{Visit, param, visit},
    error::AppResult,
    i18n::{date, moment},
    layout::{Page, Panel, Qr},
    load, place, routes, t,
};

#[component]
pub fn ConfirmationPage() -> impl IntoView {
    let visit = visit();
    let number = param("number");
    let work = {
        let visit = visit.clone();
        async move { look(&visit, &number).await }
    };
    load(work, move |confirmation| {
        let locale = visit.locale;
        let office = place::street(locale, &confirmation.place.street).unwrap_or_default();
        let (number, title) = (confirmation.number.clone(), t!(locale, "renew-done"));
        let sent = t!(locale, "renew-done-at", at = moment(locale, confirmation.at), street = office);
        let next = t!(locale, "renew-done-next", date = date(locale, confirmation.due));
        view! {
            <Page title=title.clone() back=routes::FAMILY>
                <Panel title>
                    <p>{t!(locale, "receipt-number")}</p>
                    <p class="receipt-number">{number.clone()}</p>
                    <Qr text=number.clone() label=t!(locale, "receipt-qr", number = number)/>
                    <p>{sent}</p>
                </Panel>
                <h2>{t!(locale, "receipt-next")}</h2>
                <p>{next}</p>
                <p class="no-print"><a class="button" href=routes::FAMILY>{t!(locale, "family-title")}</a></p>
            </Page>
        }
    })
}

async fn look(visit: &Visit, number: &str) -> AppResult<Confirmation> {
    Ok(visit.casework.my_confirmation(&visit.actor, number).await?)
}
