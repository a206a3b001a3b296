//! The states and the steps between them. Errors are values: who lost a race is told what became of it.

use jiff::Timestamp;

use super::Remarks;
use crate::facts::words;

words! {
    /// The stable word of a state: in storage, in addresses, in message ids.
    StateWord {
        Draft = "draft", Submitted = "submitted", UnderReview = "under_review", Returned = "returned",
        Approved = "approved", Withdrawn = "withdrawn", Superseded = "superseded", Closed = "closed",
    }
}

/// Whoever works on it: the account's identity as a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct StaffId(pub u128);

/// A reviewer's hold on a declaration. Once it has run out, anybody may take it over; until somebody does, it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Claim {
    pub reviewer: StaffId,
    pub until: Timestamp,
}

/// Why a step did not happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    #[error("not possible while the declaration is {0}")]
    NotNow(StateWord),
    #[error("another reviewer holds it until {until}")]
    Claimed { until: Timestamp },
    #[error("only the reviewer who claimed it can decide")]
    NotClaimed,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Draft {
    pub since: Timestamp,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Submitted {
    pub since: Timestamp,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnderReview {
    /// When the family sent it: its age in the queue.
    pub submitted: Timestamp,
    pub since: Timestamp,
    pub claim: Claim,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Returned {
    pub since: Timestamp,
    pub reviewer: StaffId,
    pub remarks: Remarks,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Approved {
    pub since: Timestamp,
    pub reviewer: StaffId,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Withdrawn {
    pub since: Timestamp,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Superseded {
    pub since: Timestamp,
    pub reviewer: StaffId,
}

/// The family has left Shenzhen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Closed {
    pub since: Timestamp,
    pub reviewer: StaffId,
}

impl Draft {
    pub const fn submit(self, now: Timestamp) -> Submitted {
        Submitted { since: now }
    }

    pub const fn withdraw(self, now: Timestamp) -> Withdrawn {
        Withdrawn { since: now }
    }
}

impl Submitted {
    pub const fn claim(self, claim: Claim, now: Timestamp) -> UnderReview {
        UnderReview { submitted: self.since, since: now, claim }
    }

    pub const fn withdraw(self, now: Timestamp) -> Withdrawn {
        Withdrawn { since: now }
    }
}

impl UnderReview {
    /// By the same reviewer: for longer. By another: once the first claim has run out.
    pub fn claim(self, claim: Claim, now: Timestamp) -> Result<Self, Refused> {
        let mine = self.claim.reviewer == claim.reviewer;
        if !mine && now < self.claim.until {
            return Err(Refused::Claimed { until: self.claim.until });
        }
        let since = if mine { self.since } else { now };
        Ok(Self { since, claim, ..self })
    }

    /// Back to the queue, at its old age.
    pub fn release(self, reviewer: StaffId) -> Result<Submitted, Refused> {
        self.held_by(reviewer)?;
        Ok(Submitted { since: self.submitted })
    }

    pub fn give_back(self, reviewer: StaffId, remarks: Remarks, now: Timestamp) -> Result<Returned, Refused> {
        self.held_by(reviewer)?;
        Ok(Returned { since: now, reviewer, remarks })
    }

    pub fn approve(self, reviewer: StaffId, now: Timestamp) -> Result<Approved, Refused> {
        self.held_by(reviewer)?;
        Ok(Approved { since: now, reviewer })
    }

    pub const fn withdraw(self, now: Timestamp) -> Withdrawn {
        Withdrawn { since: now }
    }

    fn held_by(&self, reviewer: StaffId) -> Result<(), Refused> {
        if self.claim.reviewer == reviewer { Ok(()) } else { Err(Refused::NotClaimed) }
    }
}

impl Returned {
    pub fn submit(self, now: Timestamp) -> Submitted {
        Submitted { since: now }
    }

    pub fn withdraw(self, now: Timestamp) -> Withdrawn {
        Withdrawn { since: now }
    }

    /// When its correction is sent as the next version.
    pub fn supersede(self, now: Timestamp) -> Superseded {
        Superseded { since: now, reviewer: self.reviewer }
    }
}

impl Approved {
    /// When the next version is approved.
    pub const fn supersede(self, now: Timestamp) -> Superseded {
        Superseded { since: now, reviewer: self.reviewer }
    }

    /// When the family leaves Shenzhen. Should it come back, it declares a next version.
    pub const fn close(self, now: Timestamp) -> Closed {
        Closed { since: now, reviewer: self.reviewer }
    }
}

/// A declaration in whatever state it is. The steps here are those of the types, or [`Refused::NotNow`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum State {
    Draft(Draft),
    Submitted(Submitted),
    UnderReview(UnderReview),
    Returned(Returned),
    Approved(Approved),
    Withdrawn(Withdrawn),
    Superseded(Superseded),
    Closed(Closed),
}

macro_rules! from_each {
    ($($state:ident),+) => {
        $(impl From<$state> for State {
            fn from(state: $state) -> Self {
                Self::$state(state)
            }
        })+
    };
}
from_each!(Draft, Submitted, UnderReview, Returned, Approved, Withdrawn, Superseded, Closed);

impl State {
    pub const fn draft(now: Timestamp) -> Self {
        Self::Draft(Draft { since: now })
    }

    pub fn submit(self, now: Timestamp) -> Result<Self, Refused> {
        match self {
            Self::Draft(it) => Ok(it.submit(now).into()),
            Self::Returned(it) => Ok(it.submit(now).into()),
            other => Err(Refused::NotNow(other.word())),
        }
    }

    pub fn claim(self, claim: Claim, now: Timestamp) -> Result<Self, Refused> {
        match self {
            Self::Submitted(it) => Ok(it.claim(claim, now).into()),
            Self::UnderReview(it) => it.claim(claim, now).map(Self::UnderReview),
            other => Err(Refused::NotNow(other.word())),
        }
    }

    pub fn release(self, reviewer: StaffId) -> Result<Self, Refused> {
        self.under_review()?.release(reviewer).map(Self::Submitted)
    }

    pub fn give_back(self, reviewer: StaffId, remarks: Remarks, now: Timestamp) -> Result<Self, Refused> {
        self.under_review()?.give_back(reviewer, remarks, now).map(Self::Returned)
    }

    pub fn approve(self, reviewer: StaffId, now: Timestamp) -> Result<Self, Refused> {
        self.under_review()?.approve(reviewer, now).map(Self::Approved)
    }

    pub fn withdraw(self, now: Timestamp) -> Result<Self, Refused> {
        match self {
            Self::Draft(it) => Ok(it.withdraw(now).into()),
            Self::Submitted(it) => Ok(it.withdraw(now).into()),
            Self::UnderReview(it) => Ok(it.withdraw(now).into()),
            Self::Returned(it) => Ok(it.withdraw(now).into()),
            other => Err(Refused::NotNow(other.word())),
        }
    }

    pub fn supersede(self, now: Timestamp) -> Result<Self, Refused> {
        match self {
            Self::Approved(it) => Ok(it.supersede(now).into()),
            Self::Returned(it) => Ok(it.supersede(now).into()),
            other => Err(Refused::NotNow(other.word())),
        }
    }

    pub fn close(self, now: Timestamp) -> Result<Self, Refused> {
        match self {
            Self::Approved(it) => Ok(it.close(now).into()),
            other => Err(Refused::NotNow(other.word())),
        }
    }

    /// Whether the family may change its answers.
    pub const fn open_to_family(&self) -> bool {
        matches!(self, Self::Draft(_) | Self::Returned(_))
    }

    pub const fn word(&self) -> StateWord {
        match self {
            Self::Draft(_) => StateWord::Draft,
            Self::Submitted(_) => StateWord::Submitted,
            Self::UnderReview(_) => StateWord::UnderReview,
            Self::Returned(_) => StateWord::Returned,
            Self::Approved(_) => StateWord::Approved,
            Self::Withdrawn(_) => StateWord::Withdrawn,
            Self::Superseded(_) => StateWord::Superseded,
            Self::Closed(_) => StateWord::Closed,
        }
    }

    /// When it came into this state.
    pub const fn since(&self) -> Timestamp {
        match self {
            Self::Draft(it) => it.since,
            Self::Submitted(it) => it.since,
            Self::UnderReview(it) => it.since,
            Self::Returned(it) => it.since,
            Self::Approved(it) => it.since,
            Self::Withdrawn(it) => it.since,
            Self::Superseded(it) => it.since,
            Self::Closed(it) => it.since,
        }
    }

    fn under_review(self) -> Result<UnderReview, Refused> {
        match self {
            Self::UnderReview(it) => Ok(it),
            other => Err(Refused::NotNow(other.word())),
        }
    }
}
