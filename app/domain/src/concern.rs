//! A child who may be in danger: what somebody tells about it, and the case that is opened by it.
//!
//! Nobody needs to be sure, and nobody is blamed: a [`Sighting`] is what somebody saw, in ticks and in their own words.
//! A case goes from [`state::Received`] over [`state::TakenUp`] to [`state::Closed`], and only with a [`Closing`], which
//! can't be made without an outcome.

mod closing;
mod sighting;
pub mod state;

pub use closing::{Closing, ClosingFlaw, Outcome};
pub use sighting::{Flaw, Now, Sighting, Sign, Since};
pub use state::{Refused, State, StateWord};

use crate::facts::words;

words! {
    /// What has happened to a case, one after another.
    Step {
        Received = "received",
        /// The one who told it told more.
        Added = "added",
        TakenUp = "taken_up",
        /// What a colleague found out or did.
        Noted = "noted",
        /// Handed to the child director of a community.
        Assigned = "assigned",
        /// Handed to the street where the child is.
        PassedOn = "passed_on",
        Closed = "closed",
        /// Somebody told more after it was closed.
        Reopened = "reopened",
    }
}

#[cfg(test)]
mod tests;
