//! "Is this one child?" Two declarations side by side, the decision, and who decided before.

mod action;
mod compare;
mod decision;
mod page;

pub use action::actions;
pub use compare::compare;
pub use decision::{decision, decisions};
pub use page::SameChildPage;
