//! `/leaflets/{number}`: one service.

use domain::catalogue::Item;
use leptos::{either::Either, prelude::*};

use super::Sheet;
use crate::{
    context::{param, visit},
    error::NotFoundPage,
    i18n::Locale,
    routes, t,
};

#[component]
pub fn ServicePage() -> impl IntoView {
    let visit = visit();
    let number = param("number");
    match visit.casework.catalogue.items.iter().find(|item| item.number.to_string() == number) {
        Some(item) => Either::Left(leaflet(visit.locale, item)),
        None => Either::Right(view! { <NotFoundPage/> }),
    }
}

fn leaflet(locale: Locale, item: &Item) -> impl IntoView + use<> {
    let n = item.number;
    let said = ["who", "get", "how"].map(|part| {
        view! {
            <h2>{t!(locale, format!("services-{part}"))}</h2>
            <p>{t!(locale, format!("service-{n}-{part}"))}</p>
        }
    });
    let documents = listed(locale, "services-documents", &item.documents(), |key| format!("document-{key}"));
    let places = listed(locale, "services-places", &item.places(), |key| format!("place-{key}"));
    view! {
        <Sheet title=t!(locale, format!("service-{n}-title")) caption=t!(locale, "leaflet-caption") to=routes::service(n)>
            {said}
            {documents}
            {places}
        </Sheet>
    }
}

fn listed(locale: Locale, heading: &str, keys: &[&str], id: fn(&str) -> String) -> Option<impl IntoView + use<>> {
    let items: Vec<_> = keys.iter().map(|key| view! { <li>{t!(locale, id(key))}</li> }).collect();
    (!items.is_empty()).then(|| view! { <h2>{t!(locale, heading)}</h2> <ul>{items}</ul> })
}
