//! `/services`: the 20 items under their six pillars.

use domain::catalogue::Item;
use leptos::prelude::*;

use crate::{
    context::visit,
    i18n::Locale,
    layout::{Crumb, Page},
    routes, t,
};

#[component]
pub fn ServicesPage() -> impl IntoView {
    let visit = visit();
    let locale = visit.locale;
    let pillars = visit
        .casework
        .catalogue
        .items
        .chunk_by(|one, next| one.pillar == next.pillar)
        .map(|items| pillar(locale, items))
        .collect_view();
    view! {
        <Page title=t!(locale, "services-heading") wide=true crumbs=vec![Crumb::new(routes::START, t!(locale, "brand"))]>
            <h1>{t!(locale, "services-heading")}</h1>
            <p class="lead">{t!(locale, "services-intro")}</p>
            {pillars}
            <p><a href=routes::LEAFLETS>{t!(locale, "leaflets-heading")}</a></p>
            <p class="hint">{t!(locale, "services-source")}</p>
        </Page>
    }
}

fn pillar(locale: Locale, items: &[Item]) -> impl IntoView + use<> {
    let number = items.first().map_or(0, |item| item.pillar.number());
    let id = format!("pillar-{number}");
    let entries = items
        .iter()
        .map(|item| {
            let number = item.number;
            view! {
                <li class="service">
                    <span aria-hidden="true">{number}</span>
                    <div>
                        <h3><a href=routes::service(number)>{t!(locale, format!("service-{number}-title"))}</a></h3>
                        <p class="hint">{t!(locale, format!("service-{number}-who"))}</p>
                    </div>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="pillar">
            <h2 id=id.clone()>{t!(locale, id)}</h2>
            <ul class="services">{entries}</ul>
        </section>
    }
}
