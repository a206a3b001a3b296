//! From what was typed to what it means. Shape only; what depends on the day, on areas or on other answers is in
//! [`super::check`].

use jiff::civil::Date;

use super::field::is_tick;
use super::question::OUTSIDE_MAINLAND;
use super::{Answers, ChildNo, DatePart, Key, Kind, PersonalText, Problem, Question, Value, question};
use crate::identifier::{
    DisabilityNumber, Document, DocumentKind, Flaw, PersonName, StudentNumber, is_mainland_province, normalise,
};

/// Reads one question. `Ok(None)` is blank, or a number whose kind is not chosen yet.
pub fn read(question: &'static Question, child: Option<ChildNo>, answers: &Answers) -> Result<Option<Value>, Problem> {
    let typed = answers.get(question, child);
    if typed.chars().count() > question.room() {
        return Err(Problem::TooLong);
    }
    let value = match question.kind {
        Kind::Name => match PersonName::parse(typed) {
            Ok(name) => Value::Name(name),
            Err(Flaw::Empty) => return Ok(None),
            Err(Flaw::TooLong) => return Err(Problem::TooLong),
            Err(_) => return Err(Problem::NameLetters),
        },
        Kind::Text(_) => match normalise::text(typed) {
            text if text.is_empty() => return Ok(None),
            text => Value::Text(PersonalText::new(text)),
        },
        Kind::DocumentNumber(kind) => match (word(kind, child, answers).and_then(DocumentKind::from_word), typed) {
            (None, _) | (_, "") => return Ok(None),
            (Some(kind), _) => match Document::parse(kind, typed) {
                Ok(document) => Value::Document(document),
                Err(Flaw::Empty) => return Ok(None),
                Err(flaw) => return Err(Problem::of_document(kind, flaw)),
            },
        },
        Kind::StudentNumber => match StudentNumber::parse(typed) {
            Ok(number) => Value::Student(number),
            Err(Flaw::Empty) => return Ok(None),
            Err(_) => return Err(Problem::StudentNumberShape),
        },
        Kind::DisabilityNumber => match DisabilityNumber::parse(typed) {
            Ok(number) => Value::Disability(number),
            Err(Flaw::Empty) => return Ok(None),
            Err(Flaw::CheckDigit) => return Err(Problem::IdCheck),
            Err(_) => return Err(Problem::DisabilityNumberShape),
        },
        _ => return plain(question, child, answers),
    };
    Ok(Some(value))
}

/// The kinds a fact can come from. Kept apart from names and numbers, so that the phone carries no more than it needs.
pub(super) fn plain(
    question: &'static Question,
    child: Option<ChildNo>,
    answers: &Answers,
) -> Result<Option<Value>, Problem> {
    if question.kind == Kind::Date {
        return Key::new(question, child).map_or(Ok(None), |key| date(key, answers));
    }
    let typed = answers.get(question, child);
    if typed.is_empty() {
        return Ok(None);
    }
    let value = match question.kind {
        Kind::Tick if is_tick(typed) => Value::Ticked,
        Kind::Choice(words) => Value::Word(offered(words, typed)?),
        Kind::YesNo | Kind::YesNoUnknown => match offered(question.options(), typed)? {
            "yes" => Value::Known(Some(true)),
            "no" => Value::Known(Some(false)),
            _ => Value::Known(None),
        },
        Kind::Months => Value::Months(months(typed)?),
        Kind::Street => Value::Code(digits(typed, 9).ok_or(Problem::StreetUnknown)?),
        Kind::Community(_) if typed == "unknown" => Value::Word("unknown"),
        Kind::Community(_) => Value::Code(digits(typed, 12).ok_or(Problem::CommunityElsewhere)?),
        Kind::Province => match offered(&OUTSIDE_MAINLAND, typed) {
            Ok(word) => Value::Word(word),
            Err(_) => Value::Code(province(typed).ok_or(Problem::ProvinceUnknown)?),
        },
        Kind::County(of) => {
            let within = question_answer(of, child, answers);
            let county = digits(typed, 6).filter(|code| !code.ends_with("0000") && code.get(..2) == within.get(..2));
            Value::Code(county.ok_or(Problem::CountyElsewhere)?)
        }
        _ => return Err(Problem::NotOffered),
    };
    Ok(Some(value))
}

/// The answer to another question, raw.
fn question_answer<'a>(key: &'static str, child: Option<ChildNo>, answers: &'a Answers) -> &'a str {
    question(key).map_or("", |question| answers.get(question, child))
}

/// The answer to another question, if it is a word that question offers.
pub(super) fn word(key: &'static str, child: Option<ChildNo>, answers: &Answers) -> Option<&'static str> {
    let question = question(key)?;
    offered(question.options(), answers.get(question, child)).ok()
}

/// The code of a province of the mainland: `440000`.
pub(super) fn province(typed: &str) -> Option<String> {
    digits(typed, 6).filter(|code| code.ends_with("0000") && is_mainland_province(code))
}

fn offered(words: &'static [&'static str], typed: &str) -> Result<&'static str, Problem> {
    words.iter().copied().find(|word| *word == typed).ok_or(Problem::NotOffered)
}

fn digits(typed: &str, length: usize) -> Option<String> {
    let code = normalise::code(typed);
    (code.len() == length && code.bytes().all(|b| b.is_ascii_digit())).then_some(code)
}

/// `36`, `３６`, `36个月`, `3年`.
fn months(typed: &str) -> Result<u32, Problem> {
    let code = normalise::code(typed);
    let (number, times) = match code.strip_suffix('年') {
        Some(years) => (years, 12),
        None => (code.trim_end_matches(['个', '個', '月']), 1),
    };
    let number: u32 = match number.parse() {
        Ok(number) => number,
        Err(_) if !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()) => {
            return Err(Problem::MonthsTooMany);
        }
        Err(_) => return Err(Problem::MonthsNumber),
    };
    number.checked_mul(times).filter(|months| *months <= 600).ok_or(Problem::MonthsTooMany)
}

fn date(key: Key, answers: &Answers) -> Result<Option<Value>, Problem> {
    let [year, month, day] =
        [(DatePart::Year, '年'), (DatePart::Month, '月'), (DatePart::Day, '日')].map(|(part, unit)| {
            let typed = normalise::code(answers.field(&key.part(part)));
            typed.strip_suffix(unit).map_or(typed.clone(), str::to_owned)
        });
    match [&year, &month, &day].iter().filter(|part| part.is_empty()).count() {
        0 => {}
        3 => return Ok(None),
        _ => return Err(Problem::DateIncomplete),
    }
    real_date(&year, &month, &day).map(|date| Some(Value::Date(date))).ok_or(Problem::DateNotReal)
}

/// Two digits of a year mean 1950 to 2049.
fn real_date(year: &str, month: &str, day: &str) -> Option<Date> {
    let number = |text: &str| text.bytes().all(|b| b.is_ascii_digit()).then(|| text.parse::<i16>().ok()).flatten();
    let year = match (year.len(), number(year)?) {
        (4, year) => year,
        (2, short) if short < 50 => 2000 + short,
        (2, short) => 1900 + short,
        _ => return None,
    };
    Date::new(year, number(month)?.try_into().ok()?, number(day)?.try_into().ok()?).ok()
}
