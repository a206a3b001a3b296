//! All pages and all actions. A side registers its own: `public/`, `parent/`, `staff/` each have a `routes` component
//! and an `actions` table; here they are put together once.

use axum::{Router, middleware};
use leptos::prelude::*;
use leptos_router::components::{FlatRoutes, Router as Pages};

use crate::{
    check::{self, CheckRoutes},
    error,
    error::NotFoundPage,
    kiosk::{self, KioskRoutes},
    layout,
    parent::{self, ParentRoutes},
    public::PublicRoutes,
    staff::{self, StaffRoutes},
};

/// Every page, for the server's route list. The types of the pages end here and at each side's routes: without that the
/// compiler writes the router out once for every combination, and the program is three times as large.
#[component]
pub fn App() -> impl IntoView {
    view! {
        <Pages>
            <FlatRoutes fallback=NotFoundPage>
                <PublicRoutes/>
                <CheckRoutes/>
                <ParentRoutes/>
                <StaffRoutes/>
                <KioskRoutes/>
            </FlatRoutes>
        </Pages>
    }
    .into_any()
}

/// Every form handler. What fails answers with a whole page.
pub fn actions() -> Router {
    Router::new()
        .merge(layout::switch_actions())
        .merge(layout::exit_actions())
        .merge(check::actions())
        .merge(parent::actions())
        .merge(staff::actions())
        .merge(kiosk::actions())
        .layer(middleware::from_fn(error::layer))
}
