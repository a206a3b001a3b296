//! One street's office as its staff keep it.

use casework::port::Office;
use domain::area::Street;
use leptos::{either::Either, prelude::*};

use crate::{
    i18n::{self, Locale},
    layout::{Card, Notice, Row, hotline},
    place, t,
};

/// An office that has not entered anything yet is found through the city's line.
pub(super) fn show(locale: Locale, street: &Street, office: Option<Office>) -> impl IntoView + use<> {
    let name = place::street(locale, &street.code).unwrap_or_default();
    if let Some(office) = office {
        let updated = t!(
            locale,
            "contact-office-updated",
            date = i18n::date(locale, casework::clock::civil_day(office.updated_at))
        );
        Either::Left(view! {
            <Card title=name>
                <Row name=t!(locale, "contact-office-address") value=office.address/>
                <div>
                    <dt>{t!(locale, "contact-office-phone")}</dt>
                    <dd class="row-value">{hotline(&office.phone)}</dd>
                </div>
                <Row name=t!(locale, "contact-office-hours") value=office.hours/>
            </Card>
            <p class="hint">{updated}</p>
        })
    } else {
        let missing = t!(locale, "contact-office-missing", street = place::street_alone(locale, &street.code));
        Either::Right(view! { <Notice title=name><p>{missing}</p></Notice> })
    }
}
