//! A state as columns, and back. Words and columns are stable: old rows have to be read for years.

use jiff::Timestamp;

use super::Remarks;
use super::state::{
    Approved, Claim, Closed, Draft, Returned, StaffId, State, StateWord, Submitted, Superseded, UnderReview, Withdrawn,
};

/// One row's worth of state. Which columns are filled follows from the word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stored {
    pub word: StateWord,
    pub since: Timestamp,
    /// When the family sent what is under review.
    pub submitted: Option<Timestamp>,
    pub reviewer: Option<StaffId>,
    pub claimed_until: Option<Timestamp>,
    pub remarks: Option<Remarks>,
}

/// A row that this program cannot have written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a declaration stored as {word} lacks {column}")]
pub struct Corrupt {
    pub word: StateWord,
    pub column: &'static str,
}

impl State {
    pub fn to_stored(&self) -> Stored {
        let row = Stored {
            word: self.word(),
            since: self.since(),
            submitted: None,
            reviewer: None,
            claimed_until: None,
            remarks: None,
        };
        match self {
            Self::Draft(_) | Self::Submitted(_) | Self::Withdrawn(_) => row,
            Self::UnderReview(it) => Stored {
                submitted: Some(it.submitted),
                reviewer: Some(it.claim.reviewer),
                claimed_until: Some(it.claim.until),
                ..row
            },
            Self::Returned(it) => Stored { reviewer: Some(it.reviewer), remarks: Some(it.remarks.clone()), ..row },
            Self::Approved(it) => Stored { reviewer: Some(it.reviewer), ..row },
            Self::Superseded(it) => Stored { reviewer: Some(it.reviewer), ..row },
            Self::Closed(it) => Stored { reviewer: Some(it.reviewer), ..row },
        }
    }

    pub fn from_stored(row: Stored) -> Result<Self, Corrupt> {
        let Stored { word, since, .. } = row;
        let lacks = |column| Corrupt { word, column };
        let reviewer = row.reviewer.ok_or(lacks("reviewer"));
        Ok(match word {
            StateWord::Draft => Draft { since }.into(),
            StateWord::Submitted => Submitted { since }.into(),
            StateWord::UnderReview => UnderReview {
                since,
                submitted: row.submitted.ok_or(lacks("submitted"))?,
                claim: Claim { reviewer: reviewer?, until: row.claimed_until.ok_or(lacks("claimed_until"))? },
            }
            .into(),
            StateWord::Returned => {
                Returned { since, reviewer: reviewer?, remarks: row.remarks.ok_or(lacks("remarks"))? }.into()
            }
            StateWord::Approved => Approved { since, reviewer: reviewer? }.into(),
            StateWord::Withdrawn => Withdrawn { since }.into(),
            StateWord::Superseded => Superseded { since, reviewer: reviewer? }.into(),
            StateWord::Closed => Closed { since, reviewer: reviewer? }.into(),
        })
    }
}
