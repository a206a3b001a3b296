//! Devices of community centres: for the administrator. A new code is shown once, in the answer to the form.

mod action;
mod page;

pub use action::actions;
pub use page::KiosksPage;
