//! Which services fit one child, from the family's own answers.

mod action;
mod page;

pub use action::actions;
pub use page::ChildServicesPage;
