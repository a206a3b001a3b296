//! `/check`: which services apply, without a name, without signing in, without anything being stored.
//!
//! With JavaScript the island works the results out on the phone and sends nothing. Without it the same form posts;
//! the server answers with the same page and forgets. Only "use these answers to declare" keeps anything.
//!
//! `/embed/check` is the same for the frames of partner sites that the settings name, without anything that keeps.

mod action;
mod embed;
mod form;
mod page;

use axum::{Router, routing::post};
use leptos::prelude::*;
use leptos_router::{MatchNestedRoutes, SsrMode, any_nested_route::IntoAnyNestedRoute as _, components::Route};

use crate::routes::{self, at};

#[component(transparent)]
pub fn CheckRoutes() -> impl MatchNestedRoutes + Clone {
    view! {
        <Route path=at(routes::CHECK) view=page::EmptyCheckPage ssr=SsrMode::Async/>
        <Route path=at(routes::EMBED_CHECK) view=embed::EmptyEmbedPage ssr=SsrMode::Async/>
    }
    .into_inner()
    .into_any_nested_route()
}

pub fn actions() -> Router {
    Router::new()
        .route(routes::CHECK, post(action::check))
        .route(routes::CHECK_DECLARE, post(action::declare))
        .route(routes::EMBED_CHECK, post(action::embedded))
}
