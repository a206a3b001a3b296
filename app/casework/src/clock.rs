//! Time comes in from outside, so that a test can choose it.

use jiff::{Timestamp, civil::Date, tz::Offset};

pub trait Clock: Send + Sync {
    fn now(&self) -> Timestamp;
}

/// The day in Shenzhen: UTC+8 all year (China has kept no summer time since 1991).
pub fn civil_day(at: Timestamp) -> Date {
    Offset::constant(8).to_datetime(at).date()
}
