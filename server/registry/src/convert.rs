//! Between the port's types and what a column holds.

use casework::{actor::Place, port::RegistryError};
use jiff::{Timestamp, civil::Date};

/// Microseconds since 1970.
pub fn moment(at: Timestamp) -> i64 {
    at.as_microsecond()
}

pub fn timestamp(moment: i64) -> Result<Timestamp, RegistryError> {
    Timestamp::from_microsecond(moment).map_err(|_| unknown("moment", &moment.to_string()))
}

/// 1 May 2019 is 20190501.
pub fn day(date: Date) -> i32 {
    i32::from(date.year()) * 10_000 + i32::from(date.month()) * 100 + i32::from(date.day())
}

pub fn date(day: i32) -> Result<Date, RegistryError> {
    let part = |n: i32| i8::try_from(n % 100).ok();
    i16::try_from(day / 10_000)
        .ok()
        .zip(part(day / 100).zip(part(day)))
        .and_then(|(year, (month, day))| Date::new(year, month, day).ok())
        .ok_or_else(|| unknown("day", &day.to_string()))
}

/// A stored word that this program does not know: a newer program wrote it.
pub fn word<T>(kind: &str, text: &str, parse: impl FnOnce(&str) -> Option<T>) -> Result<T, RegistryError> {
    parse(text).ok_or_else(|| unknown(kind, text))
}

fn unknown(kind: &str, text: &str) -> RegistryError {
    RegistryError::Unreadable(format!("no such {kind}: {text:?}"))
}

/// A child's number in its answers.
pub fn number(stored: i32) -> Result<u32, RegistryError> {
    u32::try_from(stored).map_err(|_| unknown("number", &stored.to_string()))
}

pub fn stored_number(number: u32) -> Result<i32, RegistryError> {
    i32::try_from(number).map_err(|_| unknown("number", &number.to_string()))
}

pub fn place(district: String, street: String, community: Option<String>) -> Place {
    Place { district, street, community }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn days_come_back_and_sort_as_dates() {
        let dates = [Date::constant(1999, 12, 31), Date::constant(2000, 2, 29), Date::constant(2026, 11, 23)];
        for pair in dates.windows(2) {
            assert!(day(pair[0]) < day(pair[1]));
        }
        for d in dates {
            assert_eq!(date(day(d)).unwrap(), d);
        }
        assert!(date(20_190_230).is_err() && date(-1).is_err() && date(0).is_err());
    }

    #[test]
    fn moments_come_back() {
        let at: Timestamp = "2026-11-23T08:00:00.123456Z".parse().unwrap();
        assert_eq!(timestamp(moment(at)).unwrap(), at);
        assert!(timestamp(i64::MAX).is_err());
    }
}
