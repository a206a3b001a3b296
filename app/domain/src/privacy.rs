//! What a family decides about its own data: consent and its withdrawal, erasure with its deadline, questions about
//! who looked.
//!
//! A request waits, then is decided once: [`Open`] offers the decisions and each consumes it, so nothing is decided
//! twice. To add a ground for keeping: a word in [`Ground`] and its sentence in `mydata.ftl`.

use jiff::{Timestamp, civil::Date};

use crate::facts::words;

/// Which text of the consent page families agree to. A change of what it means is a new version; `app` compares the
/// texts with it in a test.
pub const CONSENT_TEXT: &str = "2026-11-24";

/// Within so many days of the calendar the office decides about an erasure (three weeks of working days).
pub const ERASURE_DAYS: i64 = 15;

/// Characters of a question about who looked, and of the answer to it.
pub const QUESTION_LENGTH: usize = 500;
pub const ANSWER_LENGTH: usize = 1_000;
/// Characters of what the office writes to the family when it keeps a record.
pub const REASON_LENGTH: usize = 500;

words! {
    /// On what the keeping of the data rests beside the consent.
    Basis {
        /// The legal duties of a state organ: Personal Information Protection Law, articles 13 (3) and 34.
        PublicDuty = "public_duty",
    }
}

words! {
    /// What is to be erased.
    Scope {
        Everything = "everything",
        /// Health and disability facts only: their consent was withdrawn.
        Health = "health",
    }
}

words! {
    /// Why it is to be erased.
    Cause { Asked = "asked", ConsentWithdrawn = "consent_withdrawn" }
}

words! {
    /// Why a record must be kept though its erasure was asked for.
    Ground {
        /// A term of keeping that a law sets has not run out: Personal Information Protection Law, article 47.
        KeptByLaw = "kept_by_law",
        /// A benefit is being paid out or accounted for.
        AidRunning = "aid_running",
        /// A child's protection depends on it.
        ChildProtection = "child_protection",
    }
}

words! {
    /// The state of a request for erasure.
    ErasureWord { Open = "open", Done = "done", Refused = "refused", TakenBack = "taken_back" }
}

words! {
    /// What holds a family's record up: meanwhile nothing of it is confirmed, and nobody is reminded of it.
    Held {
        /// The consent to keep the children's data was taken back and not given again.
        Consent = "consent",
        /// A request to erase everything waits for the office.
        Erasure = "erasure",
    }
}

words! {
    QuestionWord { Open = "open", Answered = "answered" }
}

/// A request for erasure that waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Open {
    /// The last day for deciding.
    pub due: Date,
}

/// Decided, one way or another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Decided {
    pub at: Timestamp,
    pub how: How,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    Erased,
    Refused(Ground),
    /// By the family that had asked.
    TakenBack,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Erasure {
    Open(Open),
    Decided(Decided),
}

impl Open {
    pub fn asked_on(day: Date) -> Self {
        Self { due: day.saturating_add(jiff::Span::new().days(ERASURE_DAYS)) }
    }

    /// The office let the last day pass.
    pub fn is_late(self, today: Date) -> bool {
        today > self.due
    }

    pub const fn erase(self, at: Timestamp) -> Decided {
        Decided { at, how: How::Erased }
    }

    pub const fn refuse(self, ground: Ground, at: Timestamp) -> Decided {
        Decided { at, how: How::Refused(ground) }
    }

    pub const fn take_back(self, at: Timestamp) -> Decided {
        Decided { at, how: How::TakenBack }
    }
}

impl Decided {
    pub const fn word(self) -> ErasureWord {
        match self.how {
            How::Erased => ErasureWord::Done,
            How::Refused(_) => ErasureWord::Refused,
            How::TakenBack => ErasureWord::TakenBack,
        }
    }

    /// Why the record is kept, where the office refused.
    pub const fn ground(self) -> Option<Ground> {
        match self.how {
            How::Refused(ground) => Some(ground),
            How::Erased | How::TakenBack => None,
        }
    }
}

impl Erasure {
    pub const fn word(self) -> ErasureWord {
        match self {
            Self::Open(_) => ErasureWord::Open,
            Self::Decided(decided) => decided.word(),
        }
    }

    /// `None` once it is decided.
    pub const fn open(self) -> Option<Open> {
        match self {
            Self::Open(open) => Some(open),
            Self::Decided(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_last_day_still_counts() {
        let open = Open::asked_on(date(2026, 11, 25));
        assert_eq!(open.due, date(2026, 12, 10));
        assert!(!open.is_late(date(2026, 12, 10)) && open.is_late(date(2026, 12, 11)));
        assert_eq!(Open::asked_on(Date::MAX).due, Date::MAX, "beyond the calendar nothing is late");
    }

    #[test]
    fn a_decision_has_one_word() {
        let open = Open::asked_on(date(2026, 11, 25));
        let at = Timestamp::UNIX_EPOCH;
        assert_eq!(open.erase(at).word(), ErasureWord::Done);
        assert_eq!(open.refuse(Ground::KeptByLaw, at).word(), ErasureWord::Refused);
        assert_eq!(open.refuse(Ground::KeptByLaw, at).ground(), Some(Ground::KeptByLaw));
        assert_eq!((open.take_back(at).word(), open.take_back(at).ground()), (ErasureWord::TakenBack, None));
        assert!(Erasure::Decided(open.erase(at)).open().is_none());
    }
}
