//! Pages for everybody: nothing is asked that is kept, nothing is stored.
//!
//! A new page: a file with one component, a path in `routes`, a line below, its words in `public.ftl`.

mod accessibility;
mod contact;
mod leaflets;
mod leaving;
mod offline;
mod privacy;
mod section;
mod services;
mod short;
mod start;

use leptos::prelude::*;
use leptos_router::{MatchNestedRoutes, SsrMode, any_nested_route::IntoAnyNestedRoute as _, components::Route};

use crate::routes::{self, at};

#[component(transparent)]
pub fn PublicRoutes() -> impl MatchNestedRoutes + Clone {
    view! {
        <Route path=at(routes::START) view=start::StartPage ssr=SsrMode::Async/>
        <Route path=at(routes::SERVICES) view=services::ServicesPage ssr=SsrMode::Async/>
        <Route path=at(routes::SERVICE) view=services::ServicePage ssr=SsrMode::Async/>
        <Route path=at(routes::CONTACT) view=contact::ContactPage ssr=SsrMode::Async/>
        <Route path=at(routes::PRIVACY) view=privacy::PrivacyPage ssr=SsrMode::Async/>
        <Route path=at(routes::ACCESSIBILITY) view=accessibility::AccessibilityPage ssr=SsrMode::Async/>
        <Route path=at(routes::LEAFLETS) view=leaflets::LeafletsPage ssr=SsrMode::Async/>
        <Route path=at(routes::LEAFLET_ALL) view=leaflets::AllPage ssr=SsrMode::Async/>
        <Route path=at(routes::LEAFLET_STREET) view=leaflets::StreetPage ssr=SsrMode::Async/>
        <Route path=at(routes::LEAFLET_PILLAR) view=leaflets::PillarPage ssr=SsrMode::Async/>
        <Route path=at(routes::LEAFLET) view=leaflets::ServicePage ssr=SsrMode::Async/>
        <Route path=at(routes::SHORT) view=short::ShortPage ssr=SsrMode::Async/>
        <Route path=at(routes::LEAVING) view=leaving::LeavingPage ssr=SsrMode::Async/>
        <Route path=at(routes::OFFLINE) view=offline::OfflinePage ssr=SsrMode::Async/>
    }
    .into_inner()
    .into_any_nested_route()
}
