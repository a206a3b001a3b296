//! `/leaflets`: what there is to print.

use domain::catalogue::Pillar;
use leptos::prelude::*;

use crate::{
    context::visit,
    form::{Field, Select, Submit, streets},
    layout::{Crumb, Page},
    routes, t,
};

#[component]
pub fn LeafletsPage() -> impl IntoView {
    let visit = visit();
    let locale = visit.locale;
    let pillars = Pillar::ALL.map(|pillar| {
        let items = visit.casework.catalogue.items.iter().filter(|item| item.pillar == pillar);
        let items: Vec<_> = items
            .map(|item| {
                let n = item.number;
                view! { <li><a href=routes::leaflet(n)>{t!(locale, format!("service-{n}-title"))}</a></li> }
            })
            .collect();
        let n = pillar.number();
        let name = t!(locale, format!("pillar-{n}"));
        view! {
            <section>
                <h2>{name.clone()}</h2>
                <ul>
                    <li><a href=routes::leaflet_pillar(n)>{t!(locale, "leaflet-pillar", pillar = name)}</a></li>
                    {items}
                </ul>
            </section>
        }
    });
    let fill = visit.shared().then_some("off");
    let field = Field::new("street", t!(locale, "contact-office-street"));
    let crumbs = vec![Crumb::new(routes::START, t!(locale, "brand"))];
    view! {
        <Page title=t!(locale, "leaflets-heading") crumbs>
            <h1>{t!(locale, "leaflets-heading")}</h1>
            <p class="lead">{t!(locale, "leaflets-intro")}</p>
            <p><a class="button" href=routes::LEAFLET_ALL>{t!(locale, "leaflet-all")}</a></p>
            <section>
                <h2>{t!(locale, "leaflets-street")}</h2>
                <p>{t!(locale, "leaflets-street-text")}</p>
                <form method="get" action=routes::LEAFLET_STREET autocomplete=fill>
                    <Select field groups=streets(locale)/>
                    <Submit label=t!(locale, "contact-office-show") quiet=true/>
                </form>
            </section>
            {pillars}
        </Page>
    }
}
