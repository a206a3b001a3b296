//! Where a helper begins: signs in with an own phone, types the family's code, comes back within the time, stops.

mod action;
mod page;

pub use action::actions;
pub use page::HelpPage;
