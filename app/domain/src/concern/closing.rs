//! How a case ends.

use crate::{facts::words, identifier::normalise};

words! {
    /// What became of it.
    Outcome {
        Police = "police",
        Safe = "safe",
        Help = "help",
        Station = "station",
        Care = "care",
        NoGround = "no_ground",
    }
}

/// The only way to close a case.
#[derive(Clone, PartialEq, Eq)]
pub struct Closing {
    outcome: Outcome,
    report: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClosingFlaw {
    NoOutcome,
    /// What was done, and how it was made sure: nobody could learn it later.
    NoReport,
    TooLong,
}

impl Closing {
    pub const LENGTH: usize = 2_000;

    pub fn new(outcome: Option<Outcome>, report: &str) -> Result<Self, ClosingFlaw> {
        let report = normalise::text(report);
        match outcome {
            None => Err(ClosingFlaw::NoOutcome),
            Some(_) if report.is_empty() => Err(ClosingFlaw::NoReport),
            Some(_) if report.chars().count() > Self::LENGTH => Err(ClosingFlaw::TooLong),
            Some(outcome) => Ok(Self { outcome, report }),
        }
    }

    pub const fn outcome(&self) -> Outcome {
        self.outcome
    }

    /// What was done and found.
    pub fn report(&self) -> &str {
        &self.report
    }
}

impl std::fmt::Debug for Closing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Closing({})", self.outcome)
    }
}
