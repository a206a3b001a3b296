//! iCalendar (RFC 5545): whole-day events. Written by hand, because the library for it brings a second one for dates.

use std::fmt::Write as _;

use jiff::{Timestamp, civil::Date, tz::Offset};

pub struct Event {
    /// Stays the same for the same matter.
    pub uid: String,
    pub day: Date,
    pub summary: String,
}

/// Octets of a line, its end not counted (§3.1).
const LINE: usize = 75;

pub fn calendar(made: Timestamp, events: impl Iterator<Item = Event>) -> String {
    let stamp = Offset::UTC.to_datetime(made).strftime("%Y%m%dT%H%M%SZ").to_string();
    let mut out = String::new();
    let mut line = |text: &str| fold(&mut out, text);
    for text in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Tongxing//Tongxing//ZH", "CALSCALE:GREGORIAN"] {
        line(text);
    }
    for event in events {
        line("BEGIN:VEVENT");
        line(&format!("UID:{}@tongxing", event.uid));
        line(&format!("DTSTAMP:{stamp}"));
        line(&format!("DTSTART;VALUE=DATE:{}", event.day.strftime("%Y%m%d")));
        line(&format!("SUMMARY:{}", escaped(&event.summary)));
        line("TRANSP:TRANSPARENT");
        line("END:VEVENT");
    }
    line("END:VCALENDAR");
    out
}

/// §3.3.11
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => {
                out.push('\\');
                out.push(c);
            }
            '\n' => out.push_str("\\n"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// A long line goes on after a blank; a character is never split.
fn fold(out: &mut String, text: &str) {
    let mut used = 0;
    for c in text.chars() {
        if used + c.len_utf8() > LINE {
            out.push_str("\r\n ");
            used = 1;
        }
        used += c.len_utf8();
        let _ = out.write_char(c);
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn made(summary: &str) -> String {
        let event = Event { uid: "1-renewal".to_owned(), day: date(2027, 5, 1), summary: summary.to_owned() };
        calendar(Timestamp::UNIX_EPOCH, std::iter::once(event))
    }

    #[test]
    fn a_calendar_has_whole_days_and_ends_its_lines_as_the_standard_says() {
        let text = made("确认一次");
        assert!(
            text.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && text.ends_with("END:VCALENDAR\r\n"),
            "{text}"
        );
        assert!(
            text.contains("DTSTART;VALUE=DATE:20270501\r\n") && text.contains("DTSTAMP:19700101T000000Z\r\n"),
            "{text}"
        );
        assert_eq!(text.matches('\n').count(), text.matches("\r\n").count());
    }

    #[test]
    fn long_lines_are_folded_between_characters_and_come_back() {
        let long = "很长的一句话，有逗号;分号\\和英文 words".repeat(5);
        let text = made(&long);
        assert!(text.split("\r\n").all(|line| line.len() <= LINE), "{text}");
        let whole = text.replace("\r\n ", "");
        let summary = whole.lines().find_map(|line| line.strip_prefix("SUMMARY:")).unwrap_or_default();
        let plain = summary.replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\");
        assert_eq!(plain, long);
    }

    #[test]
    fn nothing_in_a_text_begins_a_line_of_its_own() {
        let text = made("a\r\nBEGIN:VALARM\n,");
        assert!(text.contains("SUMMARY:a\\nBEGIN:VALARM\\n\\,\r\n"), "{text}");
    }
}
