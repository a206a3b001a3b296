//! The copy a family saves: a page to read, with everything as inert text and nothing fetched, or JSON for programs.

use std::fmt::Write as _;

use casework::privacy::{Datum, OwnCopy, Section};
use domain::journey::{Answers, keys};
use jiff::tz::Offset;
use serde_json::{Map, Value, json as object};

use crate::{
    answer,
    context::Visit,
    i18n::{self, Speaks, date, moment},
    parent::on_screen,
    staff::area_of_code,
    t,
};

/// One file that shows everything, wherever it is opened: no script runs in it and nothing is loaded.
pub fn html(visit: &Visit, copy: &OwnCopy) -> String {
    let title = text(&t!(visit, "mydata-copy-title"));
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{}\"><head><meta charset=\"utf-8\">\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\
         <meta name=\"viewport\" content=\"width=device-width\"><title>{title}</title><style>{STYLE}</style></head>\
         <body><h1>{title}</h1><p>{}</p>",
        visit.locale.tag(),
        visit.locale.direction(),
        text(&t!(visit, "mydata-copy-made", at = moment(visit, copy.at))),
    );
    for section in &copy.sections {
        let _ = write!(page, "<h2>{}</h2>", text(&t!(visit, format!("copy-{}", section.name))));
        if section.rows.is_empty() {
            let _ = write!(page, "<p>{}</p>", text(&t!(visit, "mydata-copy-nothing")));
        }
        for row in &section.rows {
            page.push_str("<dl>");
            for (field, datum) in row {
                let _ = write!(page, "<dt>{}</dt><dd>", text(&t!(visit, format!("copy-{field}"))));
                match datum {
                    Datum::Answers(answers) => page.push_str(&answers_html(visit, answers)),
                    other => page.push_str(&text(&in_words(visit, other))),
                }
                page.push_str("</dd>");
            }
            page.push_str("</dl>");
        }
    }
    page.push_str("</body></html>\n");
    page
}

const STYLE: &str = "body{font:16px/1.6 sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}\
    dl{border-top:1px solid #999;padding-top:.5rem}dt{color:#555}dd{margin:0 0 .5rem;white-space:pre-line}dd dl{margin-left:1rem}";

/// Every question that was asked, with its answer as the family reads it.
fn answers_html(visit: &Visit, answers: &Answers) -> String {
    let mut list = "<dl>".to_owned();
    for (label, said) in said(visit, answers) {
        let _ = write!(list, "<dt>{}</dt><dd>{}</dd>", text(&label), text(&said));
    }
    list + "</dl>"
}

fn said(visit: &Visit, answers: &Answers) -> Vec<(String, String)> {
    keys(answers).into_iter().filter_map(|key| Some((label(visit, key), answer::said(visit, key, answers)?))).collect()
}

/// The question, and of which child it was asked.
pub fn label(visit: &Visit, key: domain::journey::Key) -> String {
    match key.child() {
        Some(child) => t!(visit, "mydata-copy-child", n = child.0, question = answer::label(visit, key)),
        None => answer::label(visit, key),
    }
}

/// Words of ours keep their stable spelling beside their text; moments are those of Shenzhen with their offset.
pub fn json(visit: &Visit, copy: &OwnCopy) -> String {
    let sections: Map<String, Value> =
        copy.sections.iter().map(|section| (section.name.to_owned(), rows(visit, section))).collect();
    let all = object!({ "made": instant(copy.at), "language": visit.locale.tag(), "data": sections });
    serde_json::to_string_pretty(&all).unwrap_or_default()
}

fn rows(visit: &Visit, section: &Section) -> Value {
    let row = |row: &casework::privacy::Row| {
        let mut fields = Map::new();
        for (field, datum) in row {
            let value = value(visit, datum);
            // A field that comes several times becomes a list.
            match fields.get_mut(*field) {
                Some(Value::Array(values)) => values.push(value),
                Some(first) => *first = Value::Array(vec![first.take(), value]),
                None => drop(fields.insert((*field).to_owned(), value)),
            }
        }
        Value::Object(fields)
    };
    section.rows.iter().map(row).collect()
}

fn value(visit: &Visit, datum: &Datum) -> Value {
    match datum {
        Datum::Text(text) => text.as_str().into(),
        Datum::Number(number) => (*number).into(),
        Datum::Flag(flag) => (*flag).into(),
        Datum::At(at) => instant(*at).into(),
        Datum::On(day) => day.to_string().into(),
        Datum::Word(_, word) => object!({ "word": word, "text": in_words(visit, datum) }),
        Datum::Area(code) => object!({ "code": code, "text": in_words(visit, datum) }),
        Datum::Answers(answers) => {
            let said: Vec<Value> = said(visit, answers)
                .into_iter()
                .map(|(question, answer)| object!({ "question": question, "answer": answer }))
                .collect();
            let stored: Map<String, Value> =
                answers.fields().map(|(field, text)| (field.to_owned(), text.into())).collect();
            object!({ "said": said, "stored": stored })
        }
    }
}

fn instant(at: jiff::Timestamp) -> String {
    at.display_with_offset(Offset::constant(8)).to_string()
}

/// A value as the family reads it.
pub fn in_words(visit: &Visit, datum: &Datum) -> String {
    match datum {
        Datum::Text(text) => text.clone(),
        Datum::Number(number) => number.to_string(),
        Datum::Flag(true) => t!(visit, "yes"),
        Datum::Flag(false) => t!(visit, "no"),
        Datum::At(at) => moment(visit, *at),
        Datum::On(day) => date(visit, *day),
        Datum::Word(kind, word) => i18n::find(visit.locale(), &format!("{kind}-{word}"))
            .or_else(|| on_screen(visit, word))
            .unwrap_or_else(|| word.clone()),
        Datum::Area(code) => area_of_code(visit, code),
        Datum::Answers(_) => String::new(),
    }
}

/// Text that stays text.
fn text(plain: &str) -> String {
    plain.chars().filter(|c| *c != '\0').fold(String::with_capacity(plain.len()), |mut safe, c| {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            c => safe.push(c),
        }
        safe
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use jiff::Timestamp;

    use super::*;
    use crate::{i18n::Locale, testing::visit};

    const HOSTILE: &str = "</dd><script>alert(1)</script><img src=x onerror=\"alert(2)\">&amp;\u{0}";

    fn copy() -> OwnCopy {
        let answers = Answers::from_fields([("guardian.name", HOSTILE), ("home.address", HOSTILE)]);
        let rows = vec![vec![
            ("remark", Datum::Text(HOSTILE.to_owned())),
            ("remark", Datum::Text("second".to_owned())),
            ("state", Datum::Word("state", "approved".to_owned())),
            ("act", Datum::Word("access-act", "new_word".to_owned())),
            ("street", Datum::Area("440304002".to_owned())),
            ("answers", Datum::Answers(Box::new(answers))),
        ]];
        let empty = Section { name: "notices", rows: Vec::new() };
        OwnCopy { at: Timestamp::UNIX_EPOCH, sections: vec![Section { name: "declarations", rows }, empty] }
    }

    #[test]
    fn hostile_text_stays_text() {
        for locale in Locale::all() {
            let page = html(&visit(locale), &copy());
            assert!(!page.contains("<script") && !page.contains("<img") && !page.contains("</dd></dd>"), "{page}");
            assert!(page.contains("&lt;script&gt;alert(1)") && page.contains("&amp;amp;"), "{page}");
            assert!(
                page.contains("default-src 'none'")
                    && page.contains(&crate::place::street(locale, "440304002").unwrap())
            );
        }
    }

    #[test]
    fn json_is_whole_and_keeps_stored_and_said_apart() {
        let all: Value = serde_json::from_str(&json(&visit(Locale::EN), &copy())).unwrap();
        let row = &all["data"]["declarations"][0];
        assert_eq!(row["remark"][0], HOSTILE);
        assert_eq!((row["remark"][1].as_str(), row["state"]["word"].as_str()), (Some("second"), Some("approved")));
        assert_eq!(row["act"]["text"], "new_word", "a word without a text is itself");
        assert_eq!(row["answers"]["stored"]["guardian.name"], row["answers"]["said"][0]["answer"]);
        assert_eq!(all["made"], "1970-01-01T08:00:00+08:00");
        assert_eq!(all["data"]["notices"], Value::Array(Vec::new()));
    }
}
