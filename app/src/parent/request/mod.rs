//! Help requests of a family: ask (what, how urgent, photos, look over, send), see what becomes of it, answer.
//!
//! The pages of asking share one draft on the server; each saves before it checks, and leads on when it is in order.
//! Who has not declared yet is led there first, with the numbers to call and the street's office beside it.

mod action;
mod answer;
mod ask;
mod check;
mod files;
mod held;
mod list;
mod one;
mod urgent;
mod words;

pub use ask::{AskReachPage, AskWhatPage};
pub use check::{AskCheckPage, AskDropPage};
pub use files::AskFilesPage;
pub use list::RequestsPage;
pub use one::RequestPage;
pub use words::{RequestHistory, RequestTag, subject, whom};

use axum::Router;

use crate::{context::Visit, error::AppResult, parent::go::Found, routes};

/// Every form of asking and answering.
pub fn actions() -> Router {
    action::actions().merge(answer::actions())
}

/// What the pages of asking work on. Without a declaration they lead to the list, which says what comes first.
async fn asking(visit: &Visit) -> AppResult<Found<casework::request::Asking>> {
    Ok(match visit.casework.asking(&visit.actor).await? {
        Some(asking) => Found::Show(asking),
        None => Found::Go(routes::FAMILY_REQUESTS.to_owned()),
    })
}
