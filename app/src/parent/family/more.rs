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
pub fn More(
    /// The family has left Shenzhen: there is nothing to confirm and nothing to close.
    closed: bool,
) -> impl IntoView {
    let visit = visit();
    let shown = |to: &str| match to {
        routes::FAMILY_CITY => visit.casework.has_city(),
        routes::FAMILY_RENEW | routes::FAMILY_LEAVE => !closed,
        _ => true,
    };
    let pages = PAGES.iter().filter(|(to, _)| shown(to));
    let links = pages.map(|(to, id)| view! { <li><a href=*to>{t!(visit, *id)}</a></li> }).collect_view();
    view! {
        <h2>{t!(visit, "family-more")}</h2>
        <ul>{links}</ul>
    }
}
