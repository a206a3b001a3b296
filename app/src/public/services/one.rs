//! `/services/{number}`: one item of the checklist: for whom, what, how, with what, where, who is responsible.

use domain::catalogue::{Catalogue, Grant, Item, once_each};
use leptos::{either::Either, prelude::*};

use super::rule::Rule;
use crate::{
    context::{param, visit},
    error::NotFoundPage,
    i18n::Locale,
    layout::{Crumb, Details, Notice, Page, Tag, Tone, hotline},
    routes, t,
};

#[component]
pub fn ServicePage() -> impl IntoView {
    let visit = visit();
    let number = param("number");
    let catalogue = visit.casework.catalogue.clone();
    match catalogue.items.iter().find(|item| item.number.to_string() == number) {
        Some(item) => Either::Left(page(visit.locale, &catalogue, item)),
        None => Either::Right(view! { <NotFoundPage/> }),
    }
}

fn page(locale: Locale, catalogue: &Catalogue, item: &Item) -> impl IntoView + use<> {
    let n = item.number;
    let title = t!(locale, format!("service-{n}-title"));
    let crumbs = vec![
        Crumb::new(routes::START, t!(locale, "brand")),
        Crumb::new(routes::SERVICES, t!(locale, "start-services-heading")),
    ];
    let said = ["who", "get", "how"].map(|part| {
        view! {
            <section>
                <h2>{t!(locale, format!("services-{part}"))}</h2>
                <p>{t!(locale, format!("service-{n}-{part}"))}</p>
            </section>
        }
    });
    let hotlines: Vec<_> = item
        .hotlines
        .iter()
        .map(|number| view! { <li>{hotline(number)} " " {t!(locale, format!("hotline-{number}"))}</li> })
        .collect();
    let benefits = benefits(locale, catalogue, item);
    let places = listed(locale, &item.places(), |key| format!("place-{key}"));
    let departments = listed(locale, &once_each(&item.departments), |key| format!("department-{key}"));
    let neighbours = neighbours(locale, catalogue, n);
    let ask = routes::family_new_request(n, None::<u32>);
    let documents = item.documents();
    let documents = if documents.is_empty() {
        view! { <p>{t!(locale, "services-documents-none")}</p> }.into_any()
    } else {
        listed(locale, &documents, |key| format!("document-{key}")).into_any()
    };
    view! {
        <Page title=title.clone() crumbs>
            <p class="caption">{t!(locale, "services-number", n = n)}</p>
            <h1>{title}</h1>
            {said}
            <section>
                <h2>{t!(locale, "services-benefits")}</h2>
                {benefits}
            </section>
            <section><h2>{t!(locale, "services-documents")}</h2>{documents}</section>
            <section><h2>{t!(locale, "services-places")}</h2>{places}</section>
            <section><h2>{t!(locale, "services-hotlines")}</h2><ul>{hotlines}</ul></section>
            <section><h2>{t!(locale, "services-departments")}</h2>{departments}</section>
            <Notice title=t!(locale, "services-ask-first-heading")><p>{t!(locale, "services-ask-first")}</p></Notice>
            <p class="buttons">
                <a class="button" href=routes::CHECK>{t!(locale, "services-check")}</a>
                <a href=ask>{t!(locale, "request-want-this")}</a>
            </p>
            <p class="no-print"><a href=routes::leaflet(n)>{t!(locale, "leaflet-of-service")}</a></p>
            {neighbours}
        </Page>
    }
}

/// Each benefit with what it is, whether it is granted or applied for, and its rule.
fn benefits(locale: Locale, catalogue: &Catalogue, item: &Item) -> impl IntoView + use<> {
    let rules = catalogue.rules();
    item.benefits
        .iter()
        .map(|benefit| {
            let id = format!("benefit-{}", benefit.id.replace('.', "-"));
            let (word, tone) = match benefit.grant {
                Grant::Yes => ("outcome-yes", Tone::Good),
                Grant::Apply => ("outcome-apply", Tone::Active),
            };
            let rule = Rule::of(rules, &benefit.id).map(|rule| {
                view! { <Details summary=t!(locale, "services-conditions")>{rule.show(locale)}</Details> }
            });
            let note = benefit
                .note
                .as_ref()
                .map(|note| view! { <p class="row-note">{t!(locale, format!("note-{note}"))}</p> });
            view! {
                <div class="benefit">
                    <h3>{t!(locale, id)} " " <Tag text=t!(locale, word) tone/></h3>
                    <p>{t!(locale, format!("{id}-get"))}</p>
                    {note}
                    {rule}
                </div>
            }
        })
        .collect_view()
}

fn listed(locale: Locale, keys: &[&str], id: fn(&str) -> String) -> impl IntoView + use<> {
    let items: Vec<_> = keys.iter().map(|key| view! { <li>{t!(locale, id(key))}</li> }).collect();
    view! { <ul>{items}</ul> }
}

/// To the items before and after.
fn neighbours(locale: Locale, catalogue: &Catalogue, number: u8) -> impl IntoView + use<> {
    let link = |number: Option<u8>, id: &str, rel: &'static str| {
        let number = number.filter(|n| catalogue.items.iter().any(|item| item.number == *n))?;
        let title = t!(locale, format!("service-{number}-title"));
        Some(view! { <a href=routes::service(number) rel=rel>{t!(locale, id, title = title)}</a> })
    };
    view! {
        <nav class="pager" aria-label=t!(locale, "start-services-heading")>
            {link(number.checked_sub(1), "services-previous", "prev")}
            {link(number.checked_add(1), "services-next", "next")}
        </nav>
    }
}
