//! Two families declare what may be one child: what the street office decides about it.

use crate::facts::words;

words! {
    /// A decision can be changed: the newest one counts.
    Verdict {
        /// One child with two families: the ledger keeps one record.
        Same = "same",
        Different = "different",
        /// Not clear yet: somebody talks to both.
        Talk = "talk",
    }
}

/// Characters the note of a decision may have; more is cut.
pub const NOTE_LENGTH: usize = 500;

impl Verdict {
    /// A talk without a word about what is to be cleared up helps nobody.
    pub const fn needs_note(self) -> bool {
        matches!(self, Self::Talk)
    }
}
