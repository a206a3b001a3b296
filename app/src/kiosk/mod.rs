//! Kiosks of community centres.
//!
//! A family at a kiosk reads the parent's own pages: [`Beside`] says who helps and holds the way out, [`KioskScript`]
//! notices when nobody is there any more. What is here beside that are the pages around a visit: the helper's desk between
//! two families, where a device is enrolled, where a visit begins and ends, and where a family without a phone signs and
//! comes back. What a visit is: `casework::kiosk`.

mod around;
mod back;
mod desk;
mod enrol;
mod number;
mod presence;
mod taken;
pub mod told;
mod visit;

pub use around::{Beside, DeskPage, KioskScript, KioskSheet, SilentTimer};
pub use presence::Signed;
pub use visit::{forget, leave};

use axum::Router;
use leptos::prelude::*;
use leptos_router::{MatchNestedRoutes, SsrMode, any_nested_route::IntoAnyNestedRoute as _, components::Route};

use crate::routes::{self, at};

#[component(transparent)]
pub fn KioskRoutes() -> impl MatchNestedRoutes + Clone {
    view! {
        <Route path=at(routes::KIOSK) view=desk::KioskPage ssr=SsrMode::Async/>
        <Route path=at(routes::KIOSK_ENROL) view=enrol::EnrolPage ssr=SsrMode::Async/>
        <Route path=at(routes::KIOSK_PAPER) view=number::NumberPage ssr=SsrMode::Async/>
        <Route path=at(routes::VISIT) view=visit::VisitPage ssr=SsrMode::Async/>
        <Route path=at(routes::VISIT_TAKEN) view=taken::TakenPage ssr=SsrMode::Async/>
        <Route path=at(routes::VISIT_SLIP) view=presence::PresencePage ssr=SsrMode::Async/>
        <Route path=at(routes::VISIT_SLIP_MADE) view=presence::SlipPage ssr=SsrMode::Async/>
        <Route path=at(routes::VISIT_BACK) view=back::BackPage ssr=SsrMode::Async/>
    }
    .into_inner()
    .into_any_nested_route()
}

pub fn actions() -> Router {
    Router::new()
        .merge(enrol::actions())
        .merge(desk::actions())
        .merge(number::actions())
        .merge(taken::actions())
        .merge(visit::actions())
        .merge(presence::actions())
        .merge(back::actions())
}
