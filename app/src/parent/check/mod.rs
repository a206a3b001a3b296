//! Look everything over, then send.

mod action;
mod page;
mod unfinished;

pub use action::actions;
pub use page::CheckPage;
