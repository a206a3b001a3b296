//! The pages of the account beside "my family": one line each.

use leptos::prelude::*;

use crate::{context::visit, routes, t};

/// Path and name. A new page of the account is a row here.
const PAGES: &[(&str, &str)] = &[
    (routes::FAMILY_REQUESTS, "request-list"),
    (routes::FAMILY_NOTICES, "notices-title"),
    (routes::FAMILY_RENEW, "renew-title"),
    (routes::FAMILY_LEAVE, "leave-title"),
    (routes::FAMILY_HELPER, "helper-title"),
    (routes::FAMILY_GUARDIANS, "guardians-title"),
    (routes::HANDOVER, "handover-title"),
    (routes::FAMILY_PHONE, "phone-title"),
    (routes::FAMILY_CITY, "city-mine"),
    (routes::FAMILY_PRIVACY, "mydata-title"),
    (routes::FAMILY_ACCESS, "access-title"),
];

#[component]
pub fn More() -> impl IntoView {
    let visit = visit();
    let shown = |to: &str| to != routes::FAMILY_CITY || visit.casework.has_city();
    let pages = PAGES.iter().filter(|(to, _)| shown(to));
    let links = pages.map(|(to, id)| view! { <li><a href=*to>{t!(visit, *id)}</a></li> }).collect_view();
    view! {
        <h2>{t!(visit, "family-more")}</h2>
        <ul>{links}</ul>
    }
}
