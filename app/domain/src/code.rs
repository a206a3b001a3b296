//! Codes that people read out, type and find on paper: letters that cannot be taken for one another.

use std::fmt;

use crate::identifier::normalise;

/// No vowel, so no word by chance; and of what looks alike (0 D O Q, 1 I L, 2 Z, 5 S, 6 G, 8 B, U V) one at most.
pub const LETTERS: &[u8; 23] = b"23456789CDFHJKMNPRTVWXY";

/// `N` letters drawn at random, about 4.5 bits each; shown in two groups: `7KM4-RX2P`. `Debug` shows none of them.
#[derive(Clone, PartialEq, Eq)]
pub struct Code<const N: usize>(String);

/// `N` places of a number drawn at random, each below the number of letters.
pub fn digits<const N: usize>(random: [u8; 16]) -> [u8; N] {
    let mut rest = u128::from_be_bytes(random);
    [(); N].map(|()| {
        let digit = u8::try_from(rest % 23).unwrap_or(0);
        rest /= 23;
        digit
    })
}

pub fn letters(digits: impl IntoIterator<Item = u8>) -> String {
    digits.into_iter().map(|digit| char::from(LETTERS[usize::from(digit)])).collect()
}

impl<const N: usize> Code<N> {
    pub fn from_random(bytes: [u8; 16]) -> Self {
        Self(letters(digits::<N>(bytes)))
    }

    /// Spaces, hyphens, case and width do not matter. None for what no code looks like.
    pub fn parse(typed: &str) -> Option<Self> {
        let code = normalise::code(typed);
        (code.len() == N && code.bytes().all(|letter| LETTERS.contains(&letter))).then_some(Self(code))
    }

    /// Without the hyphen: the form to hash.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl<const N: usize> fmt::Display for Code<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, rest) = self.0.split_at(N / 2);
        write!(f, "{first}-{rest}")
    }
}

impl<const N: usize> fmt::Debug for Code<N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_as_people_type_it() {
        let code = Code::<8>::from_random([7; 16]);
        let shown = code.to_string();
        for typed in [shown.clone(), shown.to_lowercase(), shown.replace('-', " "), shown.replace('-', "")] {
            assert_eq!(Code::parse(&typed), Some(code.clone()), "{typed}");
        }
        for typed in ["", "7KM4", "7KM4-RX2O", "7KM4-RX2P-9"] {
            assert_eq!(Code::<8>::parse(typed), None, "{typed}");
        }
        assert_eq!(format!("{code:?}"), "Code(…)");
    }

    #[test]
    fn longer_codes_have_longer_groups() {
        let code = Code::<10>::from_random([255; 16]);
        assert_eq!((code.as_str().len(), code.to_string().find('-')), (10, Some(5)));
        assert_eq!(Code::parse(&code.to_string()), Some(code));
    }
}
