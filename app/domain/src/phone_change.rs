//! The way to another phone when the old one is gone.
//!
//! ```text
//! Asked → Approved → Done
//!    ↘       ↓  ↘
//!  Refused  Stopped   (by the family, until it is done)
//! ```
//! Asking, the office's look at the person, and the waiting in which whoever holds the old phone can say no: each state
//! is a type that offers only what may happen next, and every step consumes it.

use jiff::{SignedDuration, Timestamp};

use crate::{declaration::StaffId, facts::words};

words! {
    /// The stable word of a state.
    PhoneChangeWord { Asked = "asked", Approved = "approved", Refused = "refused", Stopped = "stopped", Done = "done" }
}

impl PhoneChangeWord {
    /// Something can still become of it.
    pub const fn open(self) -> bool {
        matches!(self, Self::Asked | Self::Approved)
    }
}

/// So long after the approval the old phone still opens the account, and can stop the change.
pub const WAIT: SignedDuration = SignedDuration::from_hours(72);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked {
    pub since: Timestamp,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Approved {
    pub since: Timestamp,
    pub by: StaffId,
    pub due: Timestamp,
}

/// Over, whatever became of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Over {
    pub word: PhoneChangeWord,
    pub since: Timestamp,
    /// Who decided, where somebody of the office did.
    pub by: Option<StaffId>,
}

/// Why a step did not happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not possible while the request is {0}")]
pub struct NotNow(pub PhoneChangeWord);

impl Asked {
    /// After the person was seen and the document compared.
    pub fn approve(self, by: StaffId, now: Timestamp) -> Approved {
        Approved { since: now, by, due: now.saturating_add(WAIT).unwrap_or(Timestamp::MAX) }
    }

    pub const fn refuse(self, by: StaffId, now: Timestamp) -> Over {
        Over { word: PhoneChangeWord::Refused, since: now, by: Some(by) }
    }

    pub const fn stop(self, now: Timestamp) -> Over {
        Over { word: PhoneChangeWord::Stopped, since: now, by: None }
    }
}

impl Approved {
    pub const fn stop(self, now: Timestamp) -> Over {
        Over { word: PhoneChangeWord::Stopped, since: now, by: Some(self.by) }
    }

    /// Not before its time.
    pub fn carry_out(self, now: Timestamp) -> Result<Over, NotNow> {
        if now < self.due {
            return Err(NotNow(PhoneChangeWord::Approved));
        }
        Ok(Over { word: PhoneChangeWord::Done, since: now, by: Some(self.by) })
    }

    /// The new phone opens another family by now.
    pub const fn fail(self, now: Timestamp) -> Over {
        Over { word: PhoneChangeWord::Refused, since: now, by: Some(self.by) }
    }
}

/// Any of them, as the registry keeps it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PhoneChange {
    Asked(Asked),
    Approved(Approved),
    Over(Over),
}

impl PhoneChange {
    pub const fn word(&self) -> PhoneChangeWord {
        match self {
            Self::Asked(_) => PhoneChangeWord::Asked,
            Self::Approved(_) => PhoneChangeWord::Approved,
            Self::Over(it) => it.word,
        }
    }

    pub const fn since(&self) -> Timestamp {
        match self {
            Self::Asked(it) => it.since,
            Self::Approved(it) => it.since,
            Self::Over(it) => it.since,
        }
    }

    pub const fn by(&self) -> Option<StaffId> {
        match self {
            Self::Asked(_) => None,
            Self::Approved(it) => Some(it.by),
            Self::Over(it) => it.by,
        }
    }

    /// When it is carried out, if nobody stops it.
    pub const fn due(&self) -> Option<Timestamp> {
        match self {
            Self::Approved(it) => Some(it.due),
            Self::Asked(_) | Self::Over(_) => None,
        }
    }

    /// From its columns; none for a row that this program can't have written.
    pub fn from_stored(
        word: PhoneChangeWord,
        since: Timestamp,
        by: Option<StaffId>,
        due: Option<Timestamp>,
    ) -> Option<Self> {
        Some(match word {
            PhoneChangeWord::Asked => Self::Asked(Asked { since }),
            PhoneChangeWord::Approved => Self::Approved(Approved { since, by: by?, due: due? }),
            PhoneChangeWord::Refused | PhoneChangeWord::Stopped | PhoneChangeWord::Done => {
                Self::Over(Over { word, since, by })
            }
        })
    }

    pub fn asked(self) -> Result<Asked, NotNow> {
        match self {
            Self::Asked(it) => Ok(it),
            other => Err(NotNow(other.word())),
        }
    }

    pub fn approved(self) -> Result<Approved, NotNow> {
        match self {
            Self::Approved(it) => Ok(it),
            other => Err(NotNow(other.word())),
        }
    }

    /// The family says no, as long as nothing is done.
    pub fn stop(self, now: Timestamp) -> Result<Over, NotNow> {
        match self {
            Self::Asked(it) => Ok(it.stop(now)),
            Self::Approved(it) => Ok(it.stop(now)),
            Self::Over(it) => Err(NotNow(it.word)),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const SOMEBODY: StaffId = StaffId(7);

    fn at(hour: i64) -> Timestamp {
        Timestamp::from_second(hour * 3600).unwrap()
    }

    #[test]
    fn it_is_carried_out_after_the_waiting_and_not_before() {
        let approved = Asked { since: at(0) }.approve(SOMEBODY, at(1));
        assert_eq!(approved.carry_out(at(72)), Err(NotNow(PhoneChangeWord::Approved)));
        let done = approved.carry_out(at(73)).unwrap();
        assert_eq!((done.word, done.by), (PhoneChangeWord::Done, Some(SOMEBODY)));
    }

    #[test]
    fn it_can_be_stopped_until_it_is_over() {
        let asked = Asked { since: at(0) };
        let approved = asked.approve(SOMEBODY, at(1));
        for open in [PhoneChange::Asked(asked), PhoneChange::Approved(approved)] {
            assert!(open.word().open());
            assert_eq!(open.stop(at(2)).unwrap().word, PhoneChangeWord::Stopped);
        }
        let over = PhoneChange::Over(approved.carry_out(at(99)).unwrap());
        assert_eq!(over.stop(at(100)), Err(NotNow(PhoneChangeWord::Done)));
    }

    #[test]
    fn columns_come_back() {
        let asked = Asked { since: at(0) };
        let approved = asked.approve(SOMEBODY, at(1));
        for state in [
            PhoneChange::Asked(asked),
            PhoneChange::Approved(approved),
            PhoneChange::Over(asked.refuse(SOMEBODY, at(2))),
            PhoneChange::Over(approved.stop(at(2))),
        ] {
            assert_eq!(PhoneChange::from_stored(state.word(), state.since(), state.by(), state.due()), Some(state));
        }
        assert_eq!(PhoneChange::from_stored(PhoneChangeWord::Approved, at(0), None, None), None);
    }
}
