//! What is wrong with a page, with all that depends on the day, on areas and on other answers.

use jiff::civil::Date;

use super::{Answers, ChildNo, Key, Kind, Page, Places, Problem, Question, Value, applies, question, questions, read};
use crate::calendar;
use crate::identifier::{Document, Sex};

/// The day it is asked about, and the areas there are.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    pub today: Date,
    pub places: &'a dyn Places,
}

/// At most one problem a question, in the order of the page. Empty: the page is done.
pub fn check_page(page: Page, child: Option<ChildNo>, answers: &Answers, context: &Context) -> Vec<(Key, Problem)> {
    questions(page)
        .iter()
        .filter(|question| applies(question, answers, child))
        .filter_map(|question| {
            let problem = check(question, child, answers, context).err()?;
            Some((Key::new(question, child)?, problem))
        })
        .collect()
}

/// What is wrong with one answer; nothing where it is not asked.
pub fn problem_of(key: Key, answers: &Answers, context: &Context) -> Option<Problem> {
    let question = question(key.question()).filter(|question| applies(question, answers, key.child()))?;
    check(question, key.child(), answers, context).err()
}

/// The value of a question that applies, or why it does not count.
pub(super) fn check(
    question: &'static Question,
    child: Option<ChildNo>,
    answers: &Answers,
    context: &Context,
) -> Result<Option<Value>, Problem> {
    match read(question, child, answers)? {
        Some(value) => match conflict(question, child, &value, answers, context) {
            Some(problem) => Err(problem),
            None => Ok(Some(value)),
        },
        // One problem is enough: choose the kind first, then the number is looked at.
        None if number_without_kind(question, child, answers) => Ok(None),
        None if question.required => Err(Problem::Missing),
        None => Ok(None),
    }
}

fn number_without_kind(question: &'static Question, child: Option<ChildNo>, answers: &Answers) -> bool {
    matches!(question.kind, Kind::DocumentNumber(kind) if value(kind, child, answers).is_none())
}

/// Why a well-formed answer can't stand beside the others.
fn conflict(
    question: &Question,
    child: Option<ChildNo>,
    answer: &Value,
    answers: &Answers,
    context: &Context,
) -> Option<Problem> {
    let born = || value("child.birth_date", child, answers)?.date();
    match (question.key, answer) {
        ("child.birth_date", Value::Date(date)) => day(question, *date, context.today, born)
            .or_else(|| (calendar::age(*date, context.today) >= 18).then_some(Problem::NotUnder18)),
        (_, Value::Date(date)) => day(question, *date, context.today, born),
        ("home.street", Value::Code(code)) => (!context.places.street(code)).then_some(Problem::StreetUnknown),
        (_, Value::Code(code)) => match question.kind {
            Kind::Community(street) => {
                let within = value(street, child, answers)
                    .and_then(Value::code)
                    .is_some_and(|street| context.places.community_in(code, &street));
                (!within).then_some(Problem::CommunityElsewhere)
            }
            Kind::County(province) => {
                let within = value(province, child, answers)
                    .and_then(Value::code)
                    .is_some_and(|province| context.places.county_in(code, &province));
                (!within).then_some(Problem::CountyElsewhere)
            }
            _ => None,
        },
        ("child.document_number", Value::Document(document)) => {
            child_document(child?, document, answers, context.today)
        }
        (_, Value::Document(document)) => born_later(document, context.today),
        _ => None,
    }
}

/// Why a day can't be: it is still to come, nobody remembers it, or a child came before it was born.
pub(super) fn day(
    question: &Question,
    date: Date,
    today: Date,
    born: impl FnOnce() -> Option<Date>,
) -> Option<Problem> {
    match date {
        date if date > today => Some(Problem::DateFuture),
        date if date.year() < 1900 => Some(Problem::DateTooEarly),
        _ if question.key != "child.in_shenzhen_since" => None,
        _ => born().filter(|born| date < *born).map(|_| Problem::SinceBeforeBirth),
    }
}

/// The number has to fit the child it is given for, and nobody else of the family.
fn child_document(child: ChildNo, document: &Document, answers: &Answers, today: Date) -> Option<Problem> {
    let own = |key| value(key, Some(child), answers);
    let number_of = |child| value("child.document_number", Some(child), answers)?.document();
    let guardians = value("guardian.document_number", None, answers).and_then(Value::document);
    let born = own("child.birth_date").and_then(Value::date);
    let sex = own("child.sex").and_then(Value::word).and_then(Sex::from_word).filter(|sex| *sex != Sex::Unstated);
    let differs =
        |ours: Option<Date>| ours.is_some_and(|ours| document.birth_date().is_some_and(|theirs| theirs != ours));
    match () {
        () if guardians.as_ref() == Some(document) => Some(Problem::SameAsGuardian),
        () if siblings(child, answers).any(|other| number_of(other).as_ref() == Some(document)) => {
            Some(Problem::SameAsSibling)
        }
        () if differs(born) => Some(Problem::BirthDateDiffers),
        () if sex.is_some_and(|ours| document.sex().is_some_and(|theirs| theirs != ours)) => Some(Problem::SexDiffers),
        () => born_later(document, today),
    }
}

fn born_later(document: &Document, today: Date) -> Option<Problem> {
    document.birth_date().filter(|born| *born > today).map(|_| Problem::IdBirthDate)
}

fn siblings(child: ChildNo, answers: &Answers) -> impl Iterator<Item = ChildNo> {
    answers.children().into_iter().filter(move |other| *other != child)
}

/// Another answer, if it has the right shape and is asked for.
fn value(key: &'static str, child: Option<ChildNo>, answers: &Answers) -> Option<Value> {
    let question = question(key).filter(|question| applies(question, answers, child))?;
    read(question, child, answers).ok().flatten()
}
