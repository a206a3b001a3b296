//! Good-bye to a child who has turned sixteen, and what is still there until eighteen.

use casework::port::{Departure, Reason};
use leptos::prelude::*;

use crate::{
    context::visit,
    error::AppError,
    i18n::moment,
    layout::{Card, Page, Row},
    load, routes, t,
};

/// The services that reach on to the eighteenth birthday (4, 5 and 10 of the checklist, and the school part of 12).
const REMAIN: [u8; 4] = [4, 5, 10, 12];

#[component]
pub fn FarewellPage() -> impl IntoView {
    let visit = visit();
    let work = {
        let visit = visit.clone();
        async move { Ok::<_, AppError>(visit.casework.my_departures(&visit.actor).await?) }
    };
    load(work, move |departures: Vec<Departure>| {
        let (locale, title) = (visit.locale, t!(visit, "farewell-title"));
        let rows = departures
            .iter()
            .filter(|it| it.reason == Reason::Sixteen)
            .map(|it| view! { <Row name=it.name.clone() value=moment(locale, it.at)/> })
            .collect_view();
        let remain = REMAIN.map(
            |item| view! { <li><a href=routes::service(item)>{t!(locale, format!("service-{item}-title"))}</a></li> },
        );
        view! {
            <Page title=title.clone() back=routes::FAMILY>
                <h1>{title}</h1>
                <p>{t!(locale, "farewell-text")}</p>
                <Card>{rows}</Card>
                <h2>{t!(locale, "farewell-remain")}</h2>
                <ul>{remain}</ul>
                <p>{t!(locale, "farewell-ask")} " " <a href=routes::CONTACT>{t!(locale, "footer-contact")}</a></p>
            </Page>
        }
    })
}
