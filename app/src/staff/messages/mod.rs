//! Messages that could not be delivered: for the administrator, who learns when and why, never to whom or what.

mod action;
mod page;

pub use action::actions;
pub use page::MessagesPage;

/// What the form posts instead of an id to try all of them again.
pub const ALL: &str = "all";
