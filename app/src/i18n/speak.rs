//! Dates and lists as a reader of the language writes them.

use jiff::{Timestamp, civil::Date, tz::Offset};

use super::{Locale, Speaks};
use crate::t;

/// `2026年2月1日`, `1 February 2026`.
pub fn date(who: impl Speaks, date: Date) -> String {
    t!(who, "date", year = date.year(), month = date.month(), day = date.day())
}

/// Day and minute on the clocks of Shenzhen.
pub fn moment(who: impl Speaks, at: Timestamp) -> String {
    let local = Offset::constant(8).to_datetime(at);
    let time = format!("{:02}:{:02}", local.hour(), local.minute());
    t!(who, "moment", date = date(&who, local.date()), time = time)
}

/// Things one after another: `甲、乙`, `a, b`.
pub fn list<S: AsRef<str>>(who: impl Speaks, things: impl IntoIterator<Item = S>) -> String {
    let locale: Locale = who.locale();
    let between = t!(locale, "list-between");
    things.into_iter().fold(String::new(), |mut all, thing| {
        if !all.is_empty() {
            all.push_str(&between);
        }
        all.push_str(thing.as_ref());
        all
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_moments_and_lists() {
        let day = jiff::civil::date(2027, 12, 31);
        assert_eq!(date(Locale::ZH_HANS, day), "2027年12月31日");
        assert_eq!(date(Locale::EN, day), "31 December 2027");
        let at = Timestamp::UNIX_EPOCH;
        assert_eq!(moment(Locale::EN, at), "1 January 1970, 08:00");
        assert_eq!(list(Locale::ZH_HANS, ["甲", "乙"]), "甲、乙");
        assert_eq!(list(Locale::EN, ["a", "b", "c"]), "a, b, c");
    }
}
