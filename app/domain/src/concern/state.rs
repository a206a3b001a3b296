//! The states of a case and the steps between them; each consumes the state it leaves.

use jiff::Timestamp;

use super::{Closing, Outcome};
pub use crate::declaration::StaffId;
use crate::facts::words;

words! {
    StateWord { Received = "received", TakenUp = "taken_up", Closed = "closed" }
}

/// A step that the case's state does not offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not possible while the case is {0}")]
pub struct Refused(pub StateWord);

/// Nobody has looked yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Received {
    pub since: Timestamp,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TakenUp {
    pub since: Timestamp,
    pub by: StaffId,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Closed {
    pub since: Timestamp,
    pub by: StaffId,
    pub outcome: Outcome,
}

impl Received {
    pub const fn take_up(self, by: StaffId, now: Timestamp) -> TakenUp {
        TakenUp { since: now, by }
    }

    /// To the street where the child is, at its old age.
    #[must_use]
    pub const fn pass_on(self) -> Self {
        self
    }
}

impl TakenUp {
    /// A colleague goes on with it.
    #[must_use]
    pub fn take_over(self, by: StaffId, now: Timestamp) -> Self {
        if self.by == by { self } else { Self { since: now, by } }
    }

    pub const fn pass_on(self, now: Timestamp) -> Received {
        Received { since: now }
    }

    pub const fn close(self, by: StaffId, closing: &Closing, now: Timestamp) -> Closed {
        Closed { since: now, by, outcome: closing.outcome() }
    }
}

impl Closed {
    /// Somebody told more: it is looked at again.
    pub const fn reopen(self, now: Timestamp) -> Received {
        Received { since: now }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    Received(Received),
    TakenUp(TakenUp),
    Closed(Closed),
}

impl State {
    pub const fn word(&self) -> StateWord {
        match self {
            Self::Received(_) => StateWord::Received,
            Self::TakenUp(_) => StateWord::TakenUp,
            Self::Closed(_) => StateWord::Closed,
        }
    }

    /// Of stored parts; none where they don't belong together.
    pub fn from_stored(
        word: StateWord,
        since: Timestamp,
        by: Option<StaffId>,
        outcome: Option<Outcome>,
    ) -> Option<Self> {
        match (word, by, outcome) {
            (StateWord::Received, None, None) => Some(Self::Received(Received { since })),
            (StateWord::TakenUp, Some(by), None) => Some(Self::TakenUp(TakenUp { since, by })),
            (StateWord::Closed, Some(by), Some(outcome)) => Some(Self::Closed(Closed { since, by, outcome })),
            _ => None,
        }
    }

    pub const fn since(&self) -> Timestamp {
        match self {
            Self::Received(it) => it.since,
            Self::TakenUp(it) => it.since,
            Self::Closed(it) => it.since,
        }
    }

    pub const fn by(&self) -> Option<StaffId> {
        match self {
            Self::Received(_) => None,
            Self::TakenUp(it) => Some(it.by),
            Self::Closed(it) => Some(it.by),
        }
    }

    pub const fn outcome(&self) -> Option<Outcome> {
        match self {
            Self::Closed(it) => Some(it.outcome),
            _ => None,
        }
    }

    pub fn take_up(self, by: StaffId, now: Timestamp) -> Result<Self, Refused> {
        match self {
            Self::Received(it) => Ok(Self::TakenUp(it.take_up(by, now))),
            Self::TakenUp(it) => Ok(Self::TakenUp(it.take_over(by, now))),
            Self::Closed(_) => Err(Refused(StateWord::Closed)),
        }
    }

    pub fn pass_on(self, now: Timestamp) -> Result<Self, Refused> {
        match self {
            Self::Received(it) => Ok(Self::Received(it.pass_on())),
            Self::TakenUp(it) => Ok(Self::Received(it.pass_on(now))),
            Self::Closed(_) => Err(Refused(StateWord::Closed)),
        }
    }

    /// Only what somebody took up: nobody closes what nobody looked at.
    pub fn close(self, by: StaffId, closing: &Closing, now: Timestamp) -> Result<Self, Refused> {
        match self {
            Self::TakenUp(it) => Ok(Self::Closed(it.close(by, closing, now))),
            other => Err(Refused(other.word())),
        }
    }

    /// Somebody told more: a closed case is looked at again, an open one goes on.
    #[must_use]
    pub const fn told_more(self, now: Timestamp) -> Self {
        match self {
            Self::Closed(it) => Self::Received(it.reopen(now)),
            open => open,
        }
    }
}
