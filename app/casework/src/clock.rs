//! Time comes in from outside, so that a test can choose it.

use jiff::{Timestamp, civil::Date, tz::Offset};

pub trait Clock: Send + Sync {
    fn now(&self) -> Timestamp;
}

/// The day in Shenzhen: UTC+8 all year (China has kept no summer time since 1991).
pub fn civil_day(at: Timestamp) -> Date {
    Offset::constant(8).to_datetime(at).date()
}

/// When that day began.
pub fn midnight(at: Timestamp) -> Timestamp {
    let begin = civil_day(at).at(0, 0, 0, 0);
    Offset::constant(8).to_timestamp(begin).unwrap_or(at)
}
