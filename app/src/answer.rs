//! Answers of a declaration in the reader's words: for check pages, receipts, the office.
//!
//! [`said`] is total: whatever is stored can be shown. What reads well becomes words (an option's text, a date as
//! people write it, the name of a place); what does not is shown as it was typed.

use domain::{
    area,
    journey::{Answers, Key, Kind, Question, Value, applies, question, read},
};

use crate::{
    i18n::{Speaks, date},
    t,
};

/// The question's label.
pub fn label(who: impl Speaks, key: Key) -> String {
    t!(who, format!("q-{}", key.question().replace('.', "-")))
}

/// The answer; empty where nothing was answered, `None` where the question is not asked.
pub fn said(who: impl Speaks, key: Key, answers: &Answers) -> Option<String> {
    if key == Key::phone() {
        return Some(answers.phone().map(|phone| phone.as_str().to_owned()).unwrap_or_default());
    }
    let question = question(key.question()).filter(|question| applies(question, answers, key.child()))?;
    Some(match read(question, key.child(), answers) {
        Ok(Some(value)) => words(who, question, value),
        Ok(None) if question.kind == Kind::Tick => t!(who, "no"),
        Ok(None) => String::new(),
        Err(_) => typed(key, answers),
    })
}

fn words(who: impl Speaks, question: &Question, value: Value) -> String {
    match value {
        Value::Word("unknown") | Value::Known(None) => t!(who, "dont-know"),
        Value::Word(word) => t!(who, question.option(word)),
        Value::Known(Some(true)) | Value::Ticked => t!(who, "yes"),
        Value::Known(Some(false)) => t!(who, "no"),
        Value::Date(day) => date(who, day),
        Value::Months(months) => t!(who, "months", n = months),
        Value::Code(code) => place(question.kind, &code).unwrap_or(code),
        // Numbers in full: whoever reads them compares them with the paper.
        value => value.text(),
    }
}

fn place(kind: Kind, code: &str) -> Option<String> {
    match kind {
        Kind::Street => street(code),
        Kind::Community(_) => Some(area::community(code)?.name.clone()),
        Kind::Province => Some(area::province(code)?.name.clone()),
        Kind::County(_) => Some(area::county(code)?.full_name.clone()),
        _ => None,
    }
}

/// With the district before it: 罗湖区桂园街道.
pub fn street(code: &str) -> Option<String> {
    let street = area::street(code)?;
    let district = area::district(&street.district)?;
    Some(format!("{}{}", district.name, street.name))
}

fn typed(key: Key, answers: &Answers) -> String {
    key.fields().iter().map(|field| answers.field(field)).collect::<Vec<_>>().join("-")
}
