//! Answers of a declaration in the reader's words: for check pages, receipts, the office.
//!
//! [`said`] is total: whatever is stored can be shown. What reads well becomes words (an option's text, a date as
//! people write it, the name of a place); what does not is shown as it was typed.

use domain::journey::{Answers, Key, Kind, Question, Value, WayIn, applies, question, read};

use crate::{
    i18n::{self, Speaks, date},
    place, t,
};

/// The question's label, as it speaks to the family.
pub fn label(who: impl Speaks, key: Key) -> String {
    t!(who, message(key))
}

/// The question's label on the office's pages: about the family where the other one speaks to it.
pub fn office_label(who: impl Speaks, key: Key) -> String {
    let id = message(key);
    i18n::find(who.locale(), &format!("{id}.office")).unwrap_or_else(|| t!(who, id))
}

fn message(key: Key) -> String {
    format!("q-{}", key.question().replace('.', "-"))
}

/// The answer; empty where nothing was answered, `None` where the question is not asked.
pub fn said(who: impl Speaks, key: Key, answers: &Answers) -> Option<String> {
    if key == Key::phone() {
        let words = |way: WayIn| way.phone().map_or_else(|| t!(who, "way-in-slip"), |phone| phone.as_str().to_owned());
        return Some(answers.way_in().map(words).unwrap_or_default());
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
        Value::Code(code) => place(who, question.kind, &code).unwrap_or(code),
        // Numbers in full: whoever reads them compares them with the paper.
        value => value.text(),
    }
}

fn place(who: impl Speaks, kind: Kind, code: &str) -> Option<String> {
    match kind {
        Kind::Street => place::street(who, code),
        Kind::Community(_) => place::community(who, code),
        Kind::Province => place::province(who, code),
        Kind::County(_) => place::county(who, code),
        _ => None,
    }
}

fn typed(key: Key, answers: &Answers) -> String {
    key.fields().iter().map(|field| answers.field(field)).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use domain::journey::{ChildNo, Page, questions};

    use super::*;
    use crate::i18n::Locale;

    #[test]
    fn the_office_reads_about_the_family_not_to_it() {
        let every = Page::ALL.iter().flat_map(|page| questions(*page));
        let keys =
            every.filter_map(|question| Key::new(question, None).or_else(|| Key::new(question, Some(ChildNo(1)))));
        for key in keys.chain([Key::phone()]) {
            for locale in Locale::all() {
                let label = office_label(locale, key);
                let mut words = label.split(|c: char| !c.is_alphabetic()).map(str::to_lowercase);
                let to_them =
                    label.contains(['您', '你']) || words.any(|word| ["you", "your", "here"].contains(&&*word));
                assert!(!to_them, "{}: {label}", locale.tag());
            }
        }
    }
}
