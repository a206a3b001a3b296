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
        /// The families live in two streets: somebody who sees both decides. See [`Desk`].
        Handed = "handed",
    }
}

impl Verdict {
    /// What can be said by somebody who sees both declarations.
    pub const ANSWERS: [Self; 3] = [Self::Same, Self::Different, Self::Talk];
}

words! {
    /// Who sees both streets.
    Desk { District = "district", City = "city" }
}

/// Characters the note of a decision may have; more is cut.
pub const NOTE_LENGTH: usize = 500;

impl Verdict {
    /// A talk, or a question to others, without a word about what is to be cleared up helps nobody.
    pub const fn needs_note(self) -> bool {
        matches!(self, Self::Talk | Self::Handed)
    }
}
