//! `/leaflets/pillar/{number}` and `/leaflets/all`: several services on one sheet.

use domain::catalogue::{Item, Pillar};
use leptos::{either::Either, prelude::*};

use super::Sheet;
use crate::{
    context::{param, visit},
    error::NotFoundPage,
    i18n::Locale,
    routes, t,
};

#[component]
pub fn PillarPage() -> impl IntoView {
    let visit = visit();
    let (locale, number) = (visit.locale, param("number"));
    let Some(pillar) = Pillar::ALL.into_iter().find(|pillar| pillar.number().to_string() == number) else {
        return Either::Right(view! { <NotFoundPage/> });
    };
    let items: Vec<_> = visit
        .casework
        .catalogue
        .items
        .iter()
        .filter(|item| item.pillar == pillar)
        .map(|item| {
            let n = item.number;
            view! {
            <h2>{t!(locale, format!("service-{n}-title"))}</h2>
            <p>{t!(locale, format!("service-{n}-get"))}</p>
            }
        })
        .collect();
    let (id, dense) = (format!("pillar-{number}"), items.len() > 4);
    let to = format!("{}#{id}", routes::SERVICES);
    Either::Left(view! {
        <Sheet title=t!(locale, id) caption=t!(locale, "leaflet-caption") to dense>{items}</Sheet>
    })
}

/// The way in is the quick check: it says which of the twenty fit.
#[component]
pub fn AllPage() -> impl IntoView {
    let visit = visit();
    let locale = visit.locale;
    let pillars: Vec<_> = visit
        .casework
        .catalogue
        .items
        .chunk_by(|one, next| one.pillar == next.pillar)
        .map(|items| pillar(locale, items))
        .collect();
    view! {
        <Sheet title=t!(locale, "leaflet-all") caption=t!(locale, "leaflet-caption") to=routes::CHECK dense=true>
            <p>{t!(locale, "start-intro")}</p>
            <div class="leaflet-items">{pillars}</div>
        </Sheet>
    }
}

fn pillar(locale: Locale, items: &[Item]) -> impl IntoView + use<> {
    let number = items.first().map_or(0, |item| item.pillar.number());
    let lines: Vec<_> = items
        .iter()
        .map(|item| {
            let n = item.number;
            view! { <li>{n} ". " {t!(locale, format!("service-{n}-title"))}</li> }
        })
        .collect();
    view! { <section><h2>{t!(locale, format!("pillar-{number}"))}</h2><ul>{lines}</ul></section> }
}
