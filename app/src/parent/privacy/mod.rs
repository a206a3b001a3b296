//! My data: what was agreed to, a copy of everything, taking back, erasing.
//!
//! [`copy`] is the copy that a family saves; what it holds is decided in `casework::privacy::copy`.

mod action;
mod consent;
mod copy;
mod erase;
mod page;
mod paper;
mod requests;

pub use action::actions;
pub use consent::ConsentPage;
pub use erase::{ErasePage, ErasedPage};
pub use page::PrivacyPage;
pub use paper::CopyPaper;
