//! A person's name: any script, any length a person can have.

use super::{Flaw, normalise, personal};

/// Longer than the longest names on record, short enough to bound a form.
pub const NAME_LENGTH: usize = 200;

personal! {
    /// A name as its owner writes it. One letter of any script is enough.
    PersonName
}

impl PersonName {
    pub fn parse(typed: &str) -> Result<Self, Flaw> {
        let name = normalise::name(typed);
        if name.is_empty() {
            return Err(Flaw::Empty);
        }
        if name.chars().count() > NAME_LENGTH {
            return Err(Flaw::TooLong);
        }
        // Rare characters in names are still typed from private-use areas of older systems.
        let letter = |c: char| c.is_alphabetic() || matches!(c, '\u{E000}'..='\u{F8FF}' | '\u{F0000}'..);
        if name.chars().any(letter) { Ok(Self(name)) } else { Err(Flaw::NoLetter) }
    }
}
