//! Assessing as a service: JSON in, JSON out, for the command line and for other programs. Nothing is stored.
//!
//! Asking is strict: an unknown field, a word that isn't one, a birth to come are told with their path, all at once.
//! Good input takes the short way (`request.rs`); only when it fails is the text read again into a tree and every
//! part checked (`check.rs`). A new fact needs nothing here: both go by the fact list.

mod check;
mod node;
mod openapi;
mod problem;
mod request;
mod response;
#[cfg(test)]
mod tests;

use jiff::civil::Date;

pub use openapi::openapi;
pub use problem::{Problem, Problems};
pub use request::Request;

pub(crate) use check::request as read_tree;
pub(crate) use node::Node;

use crate::assess::{assess, outcomes};
use crate::catalogue::Catalogue;

/// The most months of insurance anybody can have.
const MOST_MONTHS: u32 = 1200;

/// The most children of one question: an answer is a thousand times as long.
const MOST_CHILDREN: usize = 100;

/// Answers one family; `today` is the day when it names none.
pub fn answer(text: &[u8], today: Date, catalogue: &Catalogue) -> Result<String, Problems> {
    let request = Request::read(text, today)?;
    let assessed = request.children.iter().map(|(reference, child)| {
        (reference.as_str(), assess(catalogue.rules(), &request.family, child, request.as_of))
    });
    Ok(response::full(catalogue, request.as_of, assessed))
}

/// `[[ref, [outcome, …]], …]`: the outcome of every benefit in catalogue order, and nothing else.
pub fn answer_outcomes(text: &[u8], today: Date, catalogue: &Catalogue) -> Result<String, Problems> {
    let request = Request::read(text, today)?;
    Ok(response::short(request.children.iter().map(|(reference, child)| {
        (reference.as_str(), outcomes(catalogue.rules(), &request.family, child, request.as_of))
    })))
}
