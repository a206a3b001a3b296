//! Going on at another device: a code that is made here and typed, or scanned, there.
//!
//! The code is shown once, by the answer to the form. The square holds the address of the page that takes it, with the
//! code behind a `#`: browsers keep that part to themselves, so no log of a server knows it. Without JavaScript the code
//! is typed.

mod action;
mod page;
mod take;

pub use action::actions;
pub use page::{HandoverLink, HandoverPage};
pub use take::TakeOverPage;

use casework::Actor;

use crate::routes;

/// Where the other end goes on: the page it was left at, or the beginning of what the person has.
fn way(actor: &Actor, path: &str) -> String {
    let path = path.split('?').next().unwrap_or_default();
    if routes::goes_on(path) {
        return path.to_owned();
    }
    match actor {
        Actor::Guardian { .. } => routes::FAMILY.to_owned(),
        _ => routes::DECLARE.to_owned(),
    }
}
