//! 残疾人证: the holder's resident ID, the kind, the level, and a suffix when it was issued again.

use super::{Flaw, ResidentId, masked, normalise, personal};

personal! {
    DisabilityNumber
}

impl DisabilityNumber {
    pub fn parse(typed: &str) -> Result<Self, Flaw> {
        let number = normalise::code(typed);
        let found = number.chars().count();
        if found == 0 {
            return Err(Flaw::Empty);
        }
        if !number.bytes().all(|b| b.is_ascii_alphanumeric()) {
            return Err(Flaw::Character);
        }
        if found < 20 {
            return Err(Flaw::Length { found, wanted: 20 });
        }
        ResidentId::parse(&number[..18])?;
        let kind = (b'1'..=b'7').contains(&number.as_bytes()[18]);
        let level = (b'1'..=b'4').contains(&number.as_bytes()[19]);
        if kind && level && reissue(&number[20..]) { Ok(Self(number)) } else { Err(Flaw::Shape) }
    }

    /// 1 sight, 2 hearing, 3 speech, 4 limbs, 5 intellect, 6 mind, 7 several.
    pub fn kind(&self) -> u8 {
        self.0.as_bytes()[18] - b'0'
    }

    /// 1 is the most severe, 4 the least.
    pub fn level(&self) -> u8 {
        self.0.as_bytes()[19] - b'0'
    }

    pub fn masked(&self) -> String {
        masked(&self.0, 3, 2)
    }
}

/// Nothing, or a letter and a count: `B1`, `B12`.
fn reissue(suffix: &str) -> bool {
    let mut chars = suffix.chars();
    match chars.next() {
        None => true,
        Some(letter) => {
            letter.is_ascii_uppercase() && (1..=2).contains(&chars.as_str().len()) && chars.all(|c| c.is_ascii_digit())
        }
    }
}
