//! The half-year refresh: what is on record, what of it is stale, "nothing else has changed", and the receipt.

mod action;
mod due;
mod page;
mod receipt;

pub use action::actions;
pub use due::due_notice;
pub use page::RenewPage;
pub use receipt::ConfirmationPage;
