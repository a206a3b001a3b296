//! The life of a declaration: one version of what a family says, from draft to approved record.
//!
//! ```text
//! Draft → Submitted ⇄ UnderReview → Approved → Superseded   (by the next version)
//!             ↑            ↓
//!             └─────── Returned → Superseded                 (by its correction, where that is a version of its own)
//! ```
//! Until it is approved the family may withdraw it. An approved one is `Closed` when the family leaves Shenzhen.
//! Each state is a type that offers only what may happen next, and every step consumes it: nothing can be approved
//! twice, because `Approved` has no such step. [`State`] is any of them, as the registry keeps it.
//!
//! To add a state: a type with its steps in `state.rs`, a variant and a word in [`StateWord`], two arms in
//! `stored.rs`; the compiler shows the rest.

mod receipt;
mod remarks;
mod signs;
mod state;
mod stored;

pub use receipt::{NotAReceipt, ReceiptNumber};
pub use remarks::{NoRemark, REMARK_LENGTH, Remarks};
pub use signs::{KeyCareSign, key_care_signs};
pub use state::{
    Approved, Claim, Closed, Draft, Refused, Returned, StaffId, State, StateWord, Submitted, Superseded, UnderReview,
    Withdrawn,
};
pub use stored::{Corrupt, Stored};

#[cfg(test)]
mod tests;
