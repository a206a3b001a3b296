//! The street office's address, phone and hours, as families see them.

mod action;
mod page;

pub use action::actions;
pub use page::OfficePage;
