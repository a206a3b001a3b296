//! By when something should have happened. The plan promises no days, so all of these are the office's own targets:
//! they say when a request is looked at one level higher, and are told to families as targets, never as promises.

use jiff::{Span, civil::Date};

use super::Urgency;
use crate::words;

/// For what is asked in free words, and items whose catalogue entry names no days: two working weeks.
pub const DEFAULT_DAYS: u8 = 14;
/// How long a family is waited for after something was delivered.
pub const CONFIRM_DAYS: u8 = 7;
/// How long the next level has before the one above it looks too.
pub const CLIMB_DAYS: u8 = 3;

words! {
    /// Who has to look at a request.
    Level { Street = "street", District = "district", City = "city" }
}

impl Level {
    pub const fn next(self) -> Option<Self> {
        match self {
            Self::Street => Some(Self::District),
            Self::District => Some(Self::City),
            Self::City => None,
        }
    }
}

/// The last day of the target. `days` is the item's.
pub fn due(asked: Date, urgency: Urgency, days: Option<u8>) -> Date {
    let days = days.unwrap_or(DEFAULT_DAYS);
    plus_days(
        asked,
        match urgency {
            _ if urgency.urgent() => 1,
            Urgency::Soon => days.min(3),
            _ => days,
        },
    )
}

pub fn plus_days(day: Date, days: u8) -> Date {
    day.checked_add(Span::new().days(i64::from(days))).unwrap_or(day)
}
