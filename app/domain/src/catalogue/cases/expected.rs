//! What a child is to get, and whether it does.

use jiff::civil::Date;

use crate::assess::{Assessment, Outcome, Verdict};
use crate::catalogue::reader::{Reader, Table, date};

#[derive(Default)]
pub(super) struct Expected {
    named: Vec<(String, Wanted)>,
    /// Of every benefit, and of the scope, that no list names.
    others: Option<Outcome>,
}

enum Wanted {
    Outcome(Outcome),
    /// A day, or never.
    From(Option<Date>),
    Until(Option<Date>),
    Missing(Vec<String>),
}

impl Expected {
    pub fn read<'t>(mut table: Table<'t>, reader: &mut Reader<'t>) -> Self {
        let mut expected = Self::default();
        for outcome in Outcome::ALL.iter().filter(|outcome| table.has(outcome.word())).collect::<Vec<_>>() {
            let benefits = table.list(outcome.word(), reader);
            expected.named.extend(benefits.into_iter().map(|benefit| (benefit, Wanted::Outcome(*outcome))));
        }
        if table.has("others") {
            expected.others = table.text("others", reader).and_then(|(word, at)| {
                let outcome = Outcome::from_word(word);
                if outcome.is_none() {
                    reader.problem(at.start, format!("`others` is yes, apply, unknown or no, not `{word}`"));
                }
                outcome
            });
        }
        for (key, wanted) in [("from", Wanted::From as fn(_) -> _), ("until", Wanted::Until)] {
            expected
                .named
                .extend(days(&mut table, key, reader).into_iter().map(|(benefit, day)| (benefit, wanted(day))));
        }
        if let Some(mut missing) = table.has("missing").then(|| table.table("missing", reader)).flatten() {
            for benefit in missing.keys() {
                let facts = missing.list(benefit, reader);
                expected.named.push((benefit.to_owned(), Wanted::Missing(facts)));
            }
        }
        table.finish(reader);
        expected
    }

    /// Tells of each expectation what was expected and what came.
    pub fn compare(&self, assessment: &Assessment, mut tell: impl FnMut(&str, String, String)) {
        let verdicts = || std::iter::once(&assessment.scope).chain(assessment.benefits());
        for (benefit, wanted) in &self.named {
            let got = verdicts().find(|verdict| *verdict.id == **benefit);
            tell(
                benefit,
                wanted.to_string(),
                got.map_or_else(|| "no such benefit".to_owned(), |got| wanted.in_place_of(got)),
            );
        }
        let Some(others) = self.others else { return };
        let is_named =
            |id: &str| self.named.iter().any(|(benefit, wanted)| benefit == id && matches!(wanted, Wanted::Outcome(_)));
        for verdict in verdicts().filter(|verdict| !is_named(&verdict.id)) {
            tell(&verdict.id, others.to_string(), verdict.outcome.to_string());
        }
    }
}

impl Wanted {
    /// What came instead of this, in the same words.
    fn in_place_of(&self, got: &Verdict) -> String {
        let same = match self {
            Self::Outcome(_) => Self::Outcome(got.outcome),
            Self::From(_) => Self::From(got.from),
            Self::Until(_) => Self::Until(got.until),
            Self::Missing(_) => Self::Missing(got.missing.iter().map(|fact| fact.to_string()).collect()),
        };
        same.to_string()
    }
}

impl std::fmt::Display for Wanted {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let day = |day: &Option<Date>| day.map_or_else(|| "never".to_owned(), |day| day.to_string());
        match self {
            Self::Outcome(outcome) => write!(f, "{outcome}"),
            Self::From(from) => write!(f, "from {}", day(from)),
            Self::Until(until) => write!(f, "until {}", day(until)),
            Self::Missing(facts) => write!(f, "missing [{}]", facts.join(", ")),
        }
    }
}

/// A table of benefits and days; "never" for none.
fn days<'t>(table: &mut Table<'t>, key: &str, reader: &mut Reader<'t>) -> Vec<(String, Option<Date>)> {
    let Some(days) = table.has(key).then(|| table.table(key, reader)).flatten() else { return Vec::new() };
    let mut read = Vec::new();
    for (benefit, at, value) in days.entries() {
        match (date(value.get_ref()), value.get_ref().as_str()) {
            (Some(day), _) => read.push((benefit.to_owned(), Some(day))),
            (None, Some("never")) => read.push((benefit.to_owned(), None)),
            _ => reader.problem(at, format!("`{benefit}` has to be a day like 2026-12-31, or \"never\"")),
        }
    }
    read
}
