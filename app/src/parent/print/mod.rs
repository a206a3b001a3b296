//! What a family takes along on paper: the receipt, the services of a child, the answers to correct. Each is one sheet of
//! A4 in the language of the page, with a square; numbers of documents and phones are never on it in full.
//!
//! To add a paper: a page here that fills a [`slip::Slip`], its path in `routes/mod.rs`, a `<Route>` in the side's list.
//! `end2end/pages/slips.spec.ts` counts its sheets.

mod hide;
mod receipt;
mod returned;
mod services;
mod slip;

pub use hide::hidden;
pub use receipt::ReceiptSlipPage;
pub use returned::ReturnedSlipPage;
pub use services::ServicesSlipPage;
pub use slip::{Letters, Slip, Square};
