//! The ledger: the approved children of the area, by name or its part, document number or phone.
//!
//! What is searched for is personal, so it never stands in an address: addresses are kept by browsers, shown on screens
//! and written to logs. The form posts it; the action seals it into a cookie of the session ([`casework::kept`]) and
//! redirects to an address that holds order, street and an eight-digit mark of the search. So the list can be reloaded,
//! paged, returned to from a child's page, and re-read in another language. Sealed rather than kept in memory, because
//! any of several servers may answer next; a cookie rather than a page answered to the post, because Back to such a page
//! asks to send the form again. The mark tells whether the cookie still holds this search or a later one of another tab.

mod action;
mod page;
mod search;

pub use action::actions;
pub use page::LedgerPage;
