//! `/leaflets/street?street=…`: a street's own poster, with its office and its short link.

use casework::port::Office;
use domain::area;
use leptos::prelude::*;

use super::Sheet;
use crate::{
    context::{query, visit},
    error::AppError,
    i18n::Locale,
    load, place, routes, t,
};

#[component]
pub fn StreetPage() -> impl IntoView {
    let visit = visit();
    let (casework, code) = (visit.casework.clone(), query("street"));
    let office = async move {
        area::street(&code).ok_or(AppError::NotFound)?;
        let office = casework.office(&code).await?;
        Ok::<_, AppError>((code, office))
    };
    load(office, move |(code, office)| {
        let locale = visit.locale;
        let name = place::street(locale, &code).unwrap_or_default();
        let points =
            ["check", "declare", "family"].map(|word| view! { <li>{t!(locale, format!("start-{word}-heading"))}</li> });
        view! {
            <Sheet title=t!(locale, "leaflet-street", street = name.as_str()) caption=t!(locale, "leaflet-caption") to=routes::short(&code)>
                <p>{t!(locale, "start-intro")}</p>
                <ul>{points}</ul>
                {office.map(|office| lines(locale, office))}
            </Sheet>
        }
    })
}

fn lines(locale: Locale, office: Office) -> impl IntoView + use<> {
    view! {
        <h2>{t!(locale, "contact-office-heading")}</h2>
        <p>{office.address}<br/>{office.phone}<br/>{office.hours}</p>
    }
}
