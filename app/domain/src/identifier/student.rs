//! 学籍号: the nationwide student number.

use super::{Flaw, masked, normalise, personal};

personal! {
    /// `G`, `J` or `L`, then eighteen letters or digits (for `G` usually the resident ID).
    StudentNumber
}

impl StudentNumber {
    pub fn parse(typed: &str) -> Result<Self, Flaw> {
        let number = normalise::code(typed);
        let found = number.chars().count();
        match () {
            () if found == 0 => Err(Flaw::Empty),
            () if !number.bytes().all(|b| b.is_ascii_alphanumeric()) => Err(Flaw::Character),
            () if !number.starts_with(['G', 'J', 'L']) => Err(Flaw::Shape),
            () if found != 19 => Err(Flaw::Length { found, wanted: 19 }),
            () => Ok(Self(number)),
        }
    }

    pub fn masked(&self) -> String {
        masked(&self.0, 1, 2)
    }
}
