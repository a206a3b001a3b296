//! "A helper I trust": one person who fills in for the family for a while. The parent makes a code, sees what the
//! helper did, and ends it.
//!
//! The code is stored nowhere as it is read: the answer to the form is the page that shows it, once. Pressing again
//! makes another code and the one before works no longer.

mod action;
mod deeds;
mod page;

pub use action::actions;
pub use page::HelperPage;
