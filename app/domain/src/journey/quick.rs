//! The quick check: a family's facts without names and numbers, so that nothing has to be stored or sent.
//!
//! It asks questions of the declaration under the same keys, all of them optional; only the hukou place is asked in
//! one question (`child.hukou_place`) instead of two. Phone and server run the same functions. To ask one more fact:
//! its key in [`FAMILY`] or [`CHILD`].

use jiff::civil::Date;

use super::check::day;
use super::facts::Known;
use super::read::plain;
use super::{Answers, ChildNo, Key, MOST_CHILDREN, Problem, Question, Sensitivity, Value, question, route};
use crate::facts::{Child, Family, Hukou};

const FAMILY: &[&str] = &[
    "family.residence_permit",
    "family.social_insurance_months",
    "family.stable_job",
    "family.parent_seeking_work",
    "family.stable_home",
    "family.economic_hardship",
    "family.dibao",
    "family.sudden_hardship",
    "family.housing_difficulty",
];

const CHILD: &[&str] = &[
    "child.birth_date",
    "child.hukou_place",
    "child.in_shenzhen_since",
    "child.lives_with",
    "child.stage",
    "child.inclusive_kindergarten",
    "child.xueji",
    "child.xueji_full_junior",
    "child.under_120cm",
    "child.insured",
    "child.medical_aid",
    "child.disability_certificate",
    "child.guardian_consents",
    "child.severe_mental_disorder",
    "child.lives_at_home",
    "child.orphan",
    "child.de_facto_unsupported",
    "child.no_livelihood",
];

/// Stands for "somewhere on the mainland, not Shenzhen": no county has this code.
pub const ELSEWHERE: Hukou = Hukou::County(100_000);
/// Stands for "Shenzhen, whichever district".
pub const SHENZHEN: Hukou = Hukou::County(440_300);

/// The questions about the household, in order.
pub fn family() -> impl Iterator<Item = &'static Question> {
    FAMILY.iter().filter_map(|key| question(key))
}

/// The questions about each child, in order.
pub fn child() -> impl Iterator<Item = &'static Question> {
    CHILD.iter().filter_map(|key| question(key))
}

/// Whether a question follows from the answers so far.
pub fn asked(question: &Question, answers: &Answers, child: Option<ChildNo>) -> bool {
    route::holds(question.when, answers, child)
}

/// The quick check's own fields out of a form; the rest is dropped.
pub fn answers<K: AsRef<str>, V: AsRef<str>>(form: impl IntoIterator<Item = (K, V)>) -> Answers {
    let answers = Answers::from_fields(form);
    let kept: Vec<ChildNo> = answers.children().into_iter().take(MOST_CHILDREN).collect();
    let children = kept.iter().flat_map(|number| child().filter_map(|question| Key::new(question, Some(*number))));
    let fields = family().filter_map(|question| Key::new(question, None)).chain(children).flat_map(Key::fields);
    let marks = kept.iter().map(|number| format!("child.{number}"));
    Answers::from_fields(fields.chain(marks).map(|field| {
        let text = answers.field(&field).to_owned();
        (field, text)
    }))
}

/// What can't count as typed. Blank is never a problem here: it is "I don't know".
pub fn check(answers: &Answers, today: Date) -> Vec<(Key, Problem)> {
    let children = answers.children();
    let each = children.iter().flat_map(|number| child().map(|question| (question, Some(*number))));
    each.chain(family().map(|question| (question, None)))
        .filter(|(question, child)| asked(question, answers, *child))
        .filter_map(|(question, child)| {
            let problem = match plain(question, child, answers) {
                Err(problem) => Some(problem),
                Ok(Some(Value::Date(date))) => day(question, date, today, || born(answers, child)),
                Ok(_) => None,
            };
            Some((Key::new(question, child)?, problem?))
        })
        .collect()
}

fn born(answers: &Answers, child: Option<ChildNo>) -> Option<Date> {
    plain(question("child.birth_date")?, child, answers).ok()??.date()
}

/// The facts of the family and of its children in order. What does not read well, and any day to come, is unknown.
pub fn facts(answers: &Answers, today: Date) -> (Family, Vec<Child>) {
    let children = answers.children().into_iter().map(|number| {
        let mut facts = Known::of(answers, Some(number), asked).child();
        facts.birth_date = facts.birth_date.filter(|date| *date <= today);
        facts.in_shenzhen_since = facts.in_shenzhen_since.filter(|date| *date <= today);
        facts.hukou = match place(answers, number) {
            Some("shenzhen") => Some(SHENZHEN),
            Some("mainland") => Some(ELSEWHERE),
            Some("hk") => Some(Hukou::HongKong),
            Some("mo") => Some(Hukou::Macao),
            Some("tw") => Some(Hukou::Taiwan),
            Some("foreign") => Some(Hukou::Foreign),
            _ => None,
        };
        facts
    });
    (Known::of(answers, None, asked).family(), children.collect())
}

/// "Use these answers to declare": fills what the draft leaves blank. Children come along once the guardian has
/// consented, and only into a draft without children; health facts only with the consent of their own.
pub fn carry_over(quick: &Answers, draft: &mut Answers) {
    let mut pairs: Vec<(Key, Key)> =
        family().filter_map(|question| Key::new(question, None)).map(|key| (key, key)).collect();
    let mut places = Vec::new();
    let old = if draft.children().is_empty() { quick.children() } else { Vec::new() };
    for number in old {
        let Ok(new) = draft.add_child() else { break };
        let health = draft.consents_to_health();
        pairs.extend(
            child()
                .filter(|question| question.sensitivity != Sensitivity::ChildHealth || health)
                .filter(|question| asked(question, quick, Some(number)))
                .filter_map(|question| Some((Key::new(question, Some(number))?, Key::new(question, Some(new))?))),
        );
        if let Some(place @ ("hk" | "mo" | "tw" | "foreign")) = place(quick, number) {
            places.push((format!("child.{new}.hukou_province"), place.to_owned()));
        }
    }
    let filled: Vec<(String, String)> = pairs
        .into_iter()
        .filter(|(_, to)| to.question() != "child.hukou_place")
        .flat_map(|(from, to)| from.fields().into_iter().zip(to.fields()))
        .map(|(from, to)| (to, quick.field(&from).to_owned()))
        .chain(places)
        .filter(|(to, text)| !text.is_empty() && draft.field(to).is_empty())
        .collect();
    let before = draft.fields().map(|(field, text)| (field.to_owned(), text.to_owned()));
    *draft = Answers::from_fields(before.chain(filled).collect::<Vec<_>>());
}

fn place(answers: &Answers, child: ChildNo) -> Option<&'static str> {
    Known::of(answers, Some(child), asked).word("child.hukou_place")
}
