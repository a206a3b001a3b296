//! Signed out here; the city's own session is the city's to end.

use leptos::{either::Either, prelude::*};

use super::name;
use crate::{
    context::visit,
    error::{AppError, NotFoundPage},
    layout::{Page, Panel},
    load, routes, t,
};

#[component]
pub fn CityOutPage() -> impl IntoView {
    let visit = visit();
    if !visit.casework.has_city() {
        return Either::Left(view! { <NotFoundPage/> });
    }
    let casework = visit.casework.clone();
    let page = load(async move { Ok::<_, AppError>(casework.city_way_out().await) }, move |way_out| {
        let (who, city) = (visit.locale, name(&visit));
        let link = way_out.map(|to| {
            let text = t!(who, "city-out.link", city = city.as_str());
            view! { <p><a class="button quiet" href=to rel="noreferrer">{text}</a></p> }
        });
        view! {
            <Page title=t!(who, "city-out")>
                <Panel title=t!(who, "city-out")><p>{t!(who, "city-out.text", city = city)}</p></Panel>
                {link}
                <p><a href=routes::START>{t!(who, "fault-start")}</a></p>
            </Page>
        }
    });
    Either::Right(page)
}
