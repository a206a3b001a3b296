//! One version a family sent: its receipt, its state, what happened to it, what happens next.
//!
//! The page is the receipt, so a bookmark of it always answers: with the state of the day, with the sign-in and the way
//! back, or with "no such page" when it is somebody else's.

mod history;
mod page;
mod state;

pub use history::History;
pub use page::{DeclarationPage, DonePage, own};
pub use state::{StateTag, next_step, title};
