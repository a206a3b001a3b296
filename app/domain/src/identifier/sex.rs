//! Sex as GB/T 2261.1 codes it.

use crate::facts::words;

words! {
    Sex { Unknown = "unknown", Male = "male", Female = "female", Unstated = "unstated" }
}

impl Sex {
    /// The digit of GB/T 2261.1.
    pub const fn code(self) -> char {
        match self {
            Self::Unknown => '0',
            Self::Male => '1',
            Self::Female => '2',
            Self::Unstated => '9',
        }
    }

    pub fn from_code(code: char) -> Option<Self> {
        Self::ALL.iter().copied().find(|sex| sex.code() == code)
    }
}
