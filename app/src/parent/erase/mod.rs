//! Erase a draft.

mod action;
mod page;

pub use action::actions;
pub use page::ErasePage;
