//! Children come into the declaration and out of it. Their numbers stay, so that no link ever means another child.

mod action;
mod page;

pub use action::actions;
pub use page::RemoveChildPage;
