//! Who looked at the family's data, in plain words; questions about it go to the auditor.

mod action;
mod ask;
mod page;
mod words;

pub use action::actions;
pub use ask::AskPage;
pub use page::AccessPage;
pub use words::on_screen;
