//! Look everything over, then send.

mod action;
mod page;
mod unfinished;

pub use action::{actions, new_key, submission};
pub use page::CheckPage;
pub use unfinished::left;
