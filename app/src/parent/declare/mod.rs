//! The start of a declaration and, once begun, its task list.

mod action;
mod page;
mod start;
mod tasks;

pub use action::actions;
pub use page::DeclarePage;
