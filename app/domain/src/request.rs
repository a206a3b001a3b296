//! A help request (求助): what a family asks for, and what becomes of it.
//!
//! ```text
//! Received ─→ Accepted ─→ InProgress ─→ Delivered ─→ Confirmed     (by the family)
//!     │   ╲      │  ↑         │  ↑           │           │
//!     │    ╲     ↓  │         ↓  │           │           │
//!     │     └─→ Referred ─────┴──┘           │           │
//!     ↓          ↓            ↓              ↓           ↓
//!     └──────→ NotDelivered (with a reason) ─────→ Reopened ─→ as Received
//! ```
//! What is not delivered yet the family may take back: `Withdrawn`, from where no step leads on. A family that leaves
//! Shenzhen takes back whatever still waits for somebody.
//!
//! Each state is a type that offers only what may happen next, and every step consumes it. Beside its state a request
//! has a [`Level`]: one that is late, or that nobody confirms, is looked at one level higher, where it is handled goes on.
//!
//! To add a state: a type with its steps in `state.rs`, a variant and a word in [`StateWord`]; the compiler shows the rest.

mod ask;
mod state;
mod target;

pub use ask::{Ask, AskPage, NOTE_LENGTH, Problem, Reach, TEXT_LENGTH, Typed, Urgency, Whom};
pub use state::{
    Accepted, Confirmed, Corrupt, Delivered, InProgress, NoReason, NotDelivered, REASON_LENGTH, Reason, Received,
    Referral, Referred, Refused, Reopened, State, StateWord, Stored, Waits, Withdrawn,
};
pub use target::{CLIMB_DAYS, CONFIRM_DAYS, DEFAULT_DAYS, Level, due, plus_days};

#[cfg(test)]
mod tests;
