//! A child may be in danger: anybody tells it here, without signing in and without a name.
//!
//! The form has an address of its own (`/report/{key}`, a random word): once it was sent, that address leads to the start
//! page, so that Back shows nothing of it. Nothing is kept in the browser, and a session that happens to be there is not
//! looked at: casework is always asked as a visitor. What was typed comes back with every mistake.

mod action;
mod add;
mod alone;
mod form;
mod receipt;
mod tell;

pub use action::actions;
pub use add::{AddFormPage, AddPage};
pub use alone::AloneNotice;
pub use form::{Sent, TellForm, long, typed};
pub use receipt::NotKept;
pub use tell::{ReportFormPage, ReportPage};
