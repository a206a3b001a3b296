//! Requests to use another phone because the old one is gone: the office sees the person and decides.

mod action;
mod list;
mod page;
mod tag;

pub use action::actions;
pub use list::PhonesPage;
pub use page::PhonePage;
