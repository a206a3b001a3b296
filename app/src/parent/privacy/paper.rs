//! `/family/privacy/copy/print`: the copy on paper, at a kiosk. As many sheets as there is to say; long numbers are masked,
//! as on all papers.

use casework::privacy::{Datum, OwnCopy, Section};
use domain::{
    journey::keys,
    presence::{Presence, Signature},
};
use leptos::{nonce::use_nonce, prelude::*};

use super::copy::{in_words, label};
use crate::{
    assets::asset,
    context::{Visit, visit},
    i18n::moment,
    kiosk::Signed,
    layout::{Card, Page, Row},
    load,
    parent::{cards::said, hidden},
    routes, t,
};

#[component]
pub fn CopyPaper() -> impl IntoView {
    let visit = visit();
    let work = {
        let visit = visit.clone();
        async move { visit.casework.print_copy(&visit.actor).await }
    };
    load(work, move |copy| paper(&visit, copy))
}

fn paper(visit: &Visit, copy: OwnCopy) -> impl IntoView + use<> {
    let locale = visit.locale;
    let filled = copy.sections.into_iter().filter(|section| !section.rows.is_empty());
    let sections: Vec<_> = filled.map(|section| part(visit, section)).collect();
    view! {
        <Page title=t!(locale, "mydata-copy-title") back=routes::FAMILY_PRIVACY>
            <h1>{t!(locale, "mydata-copy-title")}</h1>
            <p class="lead no-print">{t!(locale, "mydata-paper.lead")}</p>
            <p class="no-print" data-print hidden><button class="button" type="button">{t!(locale, "print-button")}</button></p>
            <p class="caption">{t!(locale, "mydata-paper-made", at = moment(locale, copy.at))} " " {t!(locale, "print-masked")}</p>
            {sections}
            <script src=asset("print.js") defer nonce=use_nonce()></script>
        </Page>
    }
}

fn part(visit: &Visit, section: Section) -> impl IntoView + use<> {
    let rows: Vec<_> = section.rows.into_iter().map(|row| fields(visit, row)).collect();
    let rows: Vec<_> = rows.into_iter().map(|fields| view! { <Card>{fields}</Card> }).collect();
    view! { <h2>{t!(visit, format!("copy-{}", section.name))}</h2> {rows} }
}

fn fields(visit: &Visit, row: casework::privacy::Row) -> Vec<AnyView> {
    let named = |(field, datum): (&'static str, Datum)| match datum {
        Datum::Answers(answers) => {
            let asked = |key| Some((label(visit, key), said(visit, key, &answers)?));
            let rows = keys(&answers).into_iter().filter_map(asked).filter(|(_, said)| !said.is_empty());
            rows.map(|(name, said)| view! { <Row name value=hidden(&said)/> }.into_any()).collect::<Vec<_>>()
        }
        Datum::Text(strokes) if field == "signature" => {
            let name = t!(visit, format!("copy-{field}"));
            let drawn = Signature::parse(&strokes).map(|it| view! { <Signed presence=Presence::Screen(it)/> });
            vec![view! { <div><dt>{name}</dt><dd class="row-value">{drawn}</dd></div> }.into_any()]
        }
        datum => {
            let text = in_words(visit, &datum);
            let value = match field {
                // Of a declaration or a request: asked for on the phone.
                "number" => text,
                "document" => masked(&text),
                _ => hidden(&text),
            };
            vec![view! { <Row name=t!(visit, format!("copy-{field}")) value/> }.into_any()]
        }
    };
    row.into_iter().flat_map(named).collect()
}

/// The ledger's number of a document: what kind it is, it does not say.
fn masked(text: &str) -> String {
    let length = text.chars().count();
    text.chars().enumerate().map(|(at, c)| if at == 0 || at + 2 >= length { c } else { '*' }).collect()
}
