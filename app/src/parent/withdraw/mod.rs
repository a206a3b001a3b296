//! Take back what the office has not approved yet.

mod action;
mod page;

pub use action::actions;
pub use page::WithdrawPage;

use casework::port::Status;

/// Whether there is something to take back.
pub const fn possible(status: Status) -> bool {
    matches!(status, Status::Submitted | Status::UnderReview | Status::Returned)
}
