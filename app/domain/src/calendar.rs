//! Days as the rules count them: ages in completed years, six calendar months, the school year's 31 August.
//!
//! Everything here turns exactly once and stays turned, so a condition on time is known by its day of change alone:
//! to add one, write the function that gives that day and the question it answers (`today >= day`).
//! `None` is a day beyond the calendar (after the year 9999): it never comes.

use jiff::civil::Date;

/// The day on which somebody completes `years`. Born on 29 February, that is 1 March in a common year.
pub fn birthday(birth: Date, years: i16) -> Option<Date> {
    let year = birth.year().checked_add(years)?;
    match (birth.month(), birth.day()) {
        (2, 29) => Date::new(year, 2, 29).or_else(|_| Date::new(year, 3, 1)).ok(),
        (month, day) => Date::new(year, month, day).ok(),
    }
}

/// Completed years on a day; negative before birth.
pub fn age(birth: Date, day: Date) -> i16 {
    let had_birthday = (day.month(), day.day()) >= (birth.month(), birth.day());
    day.year() - birth.year() - i16::from(!had_birthday)
}

/// The day six calendar months after another; the end of a shorter month where there is no such day
/// (31 August → 28 or 29 February).
pub fn plus_six_months(date: Date) -> Option<Date> {
    let (year, month) =
        if date.month() > 6 { (date.year() + 1, date.month() - 6) } else { (date.year(), date.month() + 6) };
    let first = Date::new(year, month, 1).ok()?;
    Date::new(year, month, date.day().min(first.days_in_month())).ok()
}

/// The day `years` after another, 29 February becoming 28 in a common year.
pub fn plus_years(date: Date, years: i16) -> Option<Date> {
    let first = Date::new(date.year().checked_add(years)?, date.month(), 1).ok()?;
    Date::new(first.year(), first.month(), date.day().min(first.days_in_month())).ok()
}

/// The first day on which a child will be six by the coming 31 August, when 31 August itself still counts as coming:
/// the 1 September before the school year in which the child is six from the start.
pub fn six_by_august_from(birth: Date) -> Option<Date> {
    let sixth = birthday(birth, 6)?;
    Date::new(sixth.year() - i16::from(sixth.month() < 9), 9, 1).ok()
}

/// A day written `YYYY-MM-DD`, and only so.
pub fn parse(text: &str) -> Option<Date> {
    let bytes: &[u8; 10] = text.as_bytes().try_into().ok()?;
    let digit = |at: usize| bytes[at].is_ascii_digit().then(|| i16::from(bytes[at] - b'0'));
    let pair = |at: usize| Some(digit(at)? * 10 + digit(at + 1)?);
    if bytes[4] != b'-' || bytes[7] != b'-' {
        return None;
    }
    let year = pair(0)? * 100 + pair(2)?;
    Date::new(year, pair(5)?.try_into().ok()?, pair(8)?.try_into().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_leap_day_child_turns_on_the_first_of_march() {
        let birth = date(2020, 2, 29);
        assert_eq!(birthday(birth, 3), Some(date(2023, 3, 1)));
        assert_eq!(birthday(birth, 4), Some(date(2024, 2, 29)));
        assert_eq!(age(birth, date(2023, 2, 28)), 2);
        assert_eq!(age(birth, date(2023, 3, 1)), 3);
        assert_eq!(age(birth, date(2024, 2, 28)), 3);
        assert_eq!(age(birth, date(2024, 2, 29)), 4);
    }

    #[test]
    fn age_turns_on_the_birthday() {
        let birth = date(2010, 11, 23);
        assert_eq!(age(birth, date(2026, 11, 22)), 15);
        assert_eq!(age(birth, date(2026, 11, 23)), 16);
        assert_eq!(age(birth, date(2010, 11, 22)), -1);
    }

    #[test]
    fn six_months_are_calendar_months_clamped() {
        assert_eq!(plus_six_months(date(2025, 8, 31)), Some(date(2026, 2, 28)));
        assert_eq!(plus_six_months(date(2023, 8, 31)), Some(date(2024, 2, 29)));
        assert_eq!(plus_six_months(date(2026, 3, 31)), Some(date(2026, 9, 30)));
        assert_eq!(plus_six_months(date(2026, 6, 1)), Some(date(2026, 12, 1)));
        assert_eq!(plus_six_months(date(9999, 8, 31)), None);
    }

    #[test]
    fn six_by_august_begins_on_a_first_of_september() {
        // Six on 31 August 2026: from the day after the 31 August before.
        assert_eq!(six_by_august_from(date(2020, 8, 31)), Some(date(2025, 9, 1)));
        // Six a day later: only for the next school year.
        assert_eq!(six_by_august_from(date(2020, 9, 1)), Some(date(2026, 9, 1)));
        assert_eq!(six_by_august_from(date(2020, 2, 29)), Some(date(2025, 9, 1)));
    }

    #[test]
    fn a_day_is_written_in_one_way() {
        assert_eq!(parse("2024-02-29"), Some(date(2024, 2, 29)));
        for wrong in [
            "2023-02-29",
            "2024-2-29",
            "20240229",
            "2024-02-29 ",
            "2024/02/29",
            "2024-13-01",
            "２０２４-０２-２９",
            "-024-02-29",
            "",
        ] {
            assert_eq!(parse(wrong), None, "{wrong}");
        }
    }
}
