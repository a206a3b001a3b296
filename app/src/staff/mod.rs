//! The office's side: sign in, look through the queue, compare, decide; search the ledger; keep the office's address.
//!
//! One folder a task, `page.rs` (what is read) and `action.rs` (what is posted). Pages hide what a role can't do;
//! whether it may is decided in casework, every time. Who may see a record somewhere else sees "not found".
//!
//! Nothing personal stands in an address: lists are filtered by words and codes in the query, a search for a name or a
//! number is posted (see [`ledger`]). A form that can't be carried out is answered by its own page (see [`crate::again`]) with
//! everything that was typed, so that reloading, switching the language and Back stay on an address that can be read.
//!
//! A new task: a folder, its path in `routes`, a line in both tables below, its words in `staff.ftl`.

mod child;
mod concern;
mod departures;
mod erasures;
mod filters;
mod home;
mod hukou;
mod kiosks;
mod ledger;
mod messages;
mod office;
mod phones;
mod questions;
mod queue;
mod record;
mod request;
mod review;
mod same_child;
mod sign_in;
mod words;

use axum::Router;
use leptos::prelude::*;
use leptos_router::{MatchNestedRoutes, SsrMode, any_nested_route::IntoAnyNestedRoute as _, components::Route};

use crate::routes::{self, at};

pub(crate) use words::area_of_code;

#[component(transparent)]
pub fn StaffRoutes() -> impl MatchNestedRoutes + Clone {
    view! {
        <Route path=at(routes::STAFF) view=home::HomePage ssr=SsrMode::Async/>
        <Route path=at(routes::STAFF_SIGN_IN) view=sign_in::SignInPage ssr=SsrMode::Async/>
        <Route path=at(routes::STAFF_DECLARATIONS) view=queue::QueuePage ssr=SsrMode::Async/>
        <Route path=at(routes::STAFF_DECLARATION) view=review::ReviewPage ssr=SsrMode::Async/>
        <Route path=at(routes::STAFF_SAME_CHILD) view=same_child::SameChildPage ssr=SsrMode::Async/>
        <Route path=at(routes::STAFF_HUKOU) view=hukou::HukouPage ssr=SsrMode::Async/>
        <Route path=at(routes::STAFF_HANDED) view=same_child::HandedPage ssr=SsrMode::Async/>
        <Route path=at(routes::STAFF_CHILDREN) view=ledger::LedgerPage ssr=SsrMode::Async/>
        <Route path=at(routes::STAFF_CHILD) view=child::ChildPage ssr=SsrMode::Async/>
        <Route path=at(routes::STAFF_REQUESTS) view=request::RequestsPage ssr=SsrMode::Async/>
        <Route path=at(routes::STAFF_REQUEST) view=request::RequestPage ssr=SsrMode::Async/>
        <Route path=at(routes::STAFF_CONCERNS) view=concern::ListPage ssr=SsrMode::Async/>
        <Route path=at(routes::STAFF_CONCERN_NEW) view=concern::NewPage ssr=SsrMode::Async/>
        <Route path=at(routes::STAFF_CONCERN) view=concern::CasePage ssr=SsrMode::Async/>
        <Route path=at(routes::STAFF_DEPARTURES) view=departures::DeparturesPage ssr=SsrMode::Async/>
        <Route path=at(routes::STAFF_OFFICE) view=office::OfficePage ssr=SsrMode::Async/>
        <Route path=at(routes::STAFF_MESSAGES) view=messages::MessagesPage ssr=SsrMode::Async/>
        <Route path=at(routes::STAFF_PHONES) view=phones::PhonesPage ssr=SsrMode::Async/>
        <Route path=at(routes::STAFF_PHONE) view=phones::PhonePage ssr=SsrMode::Async/>
        <Route path=at(routes::STAFF_ERASURES) view=erasures::ErasuresPage ssr=SsrMode::Async/>
        <Route path=at(routes::STAFF_ERASURE) view=erasures::ErasurePage ssr=SsrMode::Async/>
        <Route path=at(routes::STAFF_QUESTIONS) view=questions::QuestionsPage ssr=SsrMode::Async/>
        <Route path=at(routes::STAFF_KIOSKS) view=kiosks::KiosksPage ssr=SsrMode::Async/>
        <Route path=at(routes::STAFF_QUESTION) view=questions::QuestionPage ssr=SsrMode::Async/>
    }
    .into_inner()
    .into_any_nested_route()
}

pub fn actions() -> Router {
    Router::new()
        .merge(sign_in::actions())
        .merge(review::actions())
        .merge(same_child::actions())
        .merge(hukou::actions())
        .merge(ledger::actions())
        .merge(request::actions())
        .merge(office::actions())
        .merge(messages::actions())
        .merge(phones::actions())
        .merge(questions::actions())
        .merge(erasures::actions())
        .merge(concern::actions())
        .merge(kiosks::actions())
}
