//! "Is this one child?" Two declarations side by side, the decision, and who decided before.

mod action;
mod compare;
mod decision;
mod hand;
mod handed;
mod page;

pub use action::actions;
pub use compare::compare;
pub use decision::{decision, decisions};
pub use handed::HandedPage;
pub use page::SameChildPage;
