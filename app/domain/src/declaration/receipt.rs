//! The number on a receipt: `7KM4-RX2P-9DTV`. Random, so it says nothing; checked, so a slip of the pen is noticed.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::code::{LETTERS, digits, letters};

/// Eleven letters and a check letter in three groups of four. About 50 bits: store it under a unique key and draw
/// again should one ever come twice.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct ReceiptNumber(String);

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NotAReceipt {
    #[error("a receipt number has twelve letters and digits")]
    Length,
    #[error("a letter or digit that no receipt number has")]
    Letter,
    #[error("the letters do not belong together")]
    Check,
}

impl ReceiptNumber {
    pub fn from_random(bytes: [u8; 16]) -> Self {
        let digits: [u8; 11] = digits(bytes);
        Self(letters(digits.into_iter().chain([check(&digits)])))
    }

    /// Spaces, hyphens, case and width do not matter.
    pub fn parse(typed: &str) -> Result<Self, NotAReceipt> {
        let code = crate::identifier::normalise::code(typed);
        let mut digits = Vec::with_capacity(12);
        for letter in code.bytes() {
            let digit = LETTERS.iter().position(|known| *known == letter).ok_or(NotAReceipt::Letter)?;
            digits.push(u8::try_from(digit).unwrap_or(0));
        }
        match digits.split_last() {
            Some((last, first)) if first.len() == 11 && check(first) == *last => Ok(Self(code)),
            Some((_, first)) if first.len() == 11 => Err(NotAReceipt::Check),
            _ => Err(NotAReceipt::Length),
        }
    }

    /// Twelve characters without groups: the form to store.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Different weights modulo a prime: one wrong letter or any two swapped ones change the sum.
fn check(digits: &[u8]) -> u8 {
    let sum: u32 = digits.iter().zip(2_u32..).map(|(digit, weight)| u32::from(*digit) * weight).sum();
    u8::try_from((23 - sum % 23) % 23).unwrap_or(0)
}

impl fmt::Display for ReceiptNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}-{}", &self.0[..4], &self.0[4..8], &self.0[8..])
    }
}

impl From<ReceiptNumber> for String {
    fn from(number: ReceiptNumber) -> Self {
        number.0
    }
}

impl TryFrom<String> for ReceiptNumber {
    type Error = NotAReceipt;

    fn try_from(text: String) -> Result<Self, NotAReceipt> {
        Self::parse(&text)
    }
}
