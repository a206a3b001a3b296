//! Going on at another device: the short code that is typed or scanned there, once, within minutes.

pub use crate::grant::GrantCode as HandoverCode;

/// A code is over after so long.
pub const CODE_MINUTES: i64 = 10;
