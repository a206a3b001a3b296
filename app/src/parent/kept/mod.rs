//! Answers that were typed without a network and left on the phone: they come back sealed (see casework's `letter`), are
//! saved where nothing newer stands, and are laid beside what is newer where something does.

mod action;
mod merge;
mod notice;
mod page;

pub use action::actions;
pub use notice::{KeptNotice, KeptScript};
pub use page::KeptPage;
