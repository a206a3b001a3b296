//! What the family was told, newest first. Reading a page writes nothing: a press says that all of it was read.

mod action;
mod lead;
mod page;

pub use action::actions;
pub use page::NoticesPage;
