//! The rules as they travel to the phone: one line of words and numbers, read by a split.
//!
//! id, version; how many conditions, each as fact, kind of need, number or word bits; then the scope and every benefit:
//! id, item, grant, conditions, alternatives (none: all conditions), last day (none: 0). A list is its length and its parts.

use std::str::{FromStr, SplitWhitespace};

use super::condition::{Condition, Need, Words};
use super::rules::{Grant, Mask, Rule, Rules};
use crate::calendar;
use crate::facts::{Fact, Kind};

impl Rules {
    pub fn to_text(&self) -> String {
        let mut line = Line(format!("{} {}", self.id, self.version));
        line.number(self.conditions.len());
        for condition in &self.conditions {
            let (fact, kind, number) = condition_out(*condition);
            for part in [fact.into(), kind.into(), number] {
                line.number(part);
            }
        }
        line.rule(&self.scope);
        self.benefits.iter().for_each(|rule| line.rule(rule));
        line.0
    }

    /// None for what [`Rules::to_text`] did not write.
    pub fn from_text(text: &str) -> Option<Self> {
        let mut parts = Parts(text.split_whitespace());
        let (id, version) = (parts.word()?, parts.word()?);
        let count: usize = parts.number()?;
        let mut conditions = Vec::new();
        for _ in 0..count {
            conditions.push(condition_in((parts.number()?, parts.number()?, parts.number()?))?);
        }
        let scope = parts.rule(count)?;
        let mut benefits = Vec::new();
        while parts.0.clone().next().is_some() {
            benefits.push(parts.rule(count)?);
        }
        Self::new(id.to_owned(), version.to_owned(), conditions, scope, benefits)
    }
}

/// What is being written.
struct Line(String);

impl Line {
    fn number(&mut self, number: impl ToString) {
        self.0.push(' ');
        self.0.push_str(&number.to_string());
    }

    fn list(&mut self, numbers: &[u8]) {
        self.number(numbers.len());
        for number in numbers {
            self.number(number);
        }
    }

    fn rule(&mut self, rule: &Rule) {
        self.number(&rule.id);
        self.number(rule.item);
        self.number(rule.grant);
        self.list(&rule.order);
        let alternatives = if rule.any_of.len() == 1 { &[] } else { rule.any_of.as_slice() };
        self.number(alternatives.len());
        for all in alternatives {
            let places: Vec<u8> = rule.order.iter().copied().filter(|place| all >> place & 1 != 0).collect();
            self.list(&places);
        }
        match rule.last_day {
            Some(date) => self.number(date),
            None => self.number(0),
        }
    }
}

/// What is still to be read.
struct Parts<'t>(SplitWhitespace<'t>);

impl<'t> Parts<'t> {
    fn word(&mut self) -> Option<&'t str> {
        self.0.next()
    }

    fn number<N: FromStr>(&mut self) -> Option<N> {
        self.word()?.parse().ok()
    }

    fn list(&mut self) -> Option<Vec<u8>> {
        let count: usize = self.number()?;
        (0..count).map(|_| self.number()).collect()
    }

    fn rule(&mut self, conditions: usize) -> Option<Rule> {
        let mask = |places: &[u8]| {
            let known = places.iter().all(|place| usize::from(*place) < conditions && u32::from(*place) < Mask::BITS);
            known.then(|| places.iter().fold(0, |mask, place| mask | 1 << place))
        };
        let (id, item, grant) = (self.word()?, self.number()?, Grant::from_word(self.word()?)?);
        let order = self.list()?;
        let alternatives: usize = self.number()?;
        let mut any_of: Vec<Mask> = Vec::new();
        for _ in 0..alternatives {
            any_of.push(mask(&self.list()?)?);
        }
        if any_of.is_empty() {
            any_of.push(mask(&order)?);
        }
        let last_day = match self.word()? {
            "0" => None,
            day => Some(calendar::parse(day)?),
        };
        Some(Rule { id: id.into(), item, grant, order, any_of, last_day })
    }
}

fn condition_out(condition: Condition) -> (u8, u8, u16) {
    let (kind, number) = match condition.need {
        Need::AgeBelow(years) => (0, years.into()),
        Need::AgeAtMost(years) => (1, years.into()),
        Need::AgeAtLeast(years) => (2, years.into()),
        Need::SixByAugust => (3, 0),
        Need::SixMonths => (4, 0),
        Need::OutsideShenzhen => (5, 0),
        Need::WithGuardian => (6, 0),
        Need::OneOf(words) => (7, words.bits().into()),
        Need::NotOneOf(words) => (8, words.bits().into()),
        Need::Is(value) => (9, value.into()),
        Need::AtLeast(months) => (10, months),
        Need::Below(months) => (11, months),
        // Never a condition of a rule.
        Need::ValidUntil(_) => (u8::MAX, 0),
    };
    (condition.fact as u8, kind, number)
}

fn condition_in((fact, kind, number): (u8, u8, u16)) -> Option<Condition> {
    let fact = *Fact::ALL.get(usize::from(fact))?;
    let years = || u8::try_from(number).ok();
    let words = || {
        let Kind::Word(_) = fact.kind() else { return None };
        Some(Words::new(fact, u8::try_from(number).ok()?))
    };
    let need = match kind {
        0 => Need::AgeBelow(years()?),
        1 => Need::AgeAtMost(years()?),
        2 => Need::AgeAtLeast(years()?),
        3 => Need::SixByAugust,
        4 => Need::SixMonths,
        5 => Need::OutsideShenzhen,
        6 => Need::WithGuardian,
        7 => Need::OneOf(words()?),
        8 => Need::NotOneOf(words()?),
        9 => Need::Is(number == 1),
        10 => Need::AtLeast(number),
        11 => Need::Below(number),
        _ => return None,
    };
    Some(Condition { fact, need })
}

#[cfg(all(test, feature = "server"))]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::catalogue::Catalogue;

    #[test]
    fn rules_come_back_whole() {
        let catalogue = Catalogue::shenzhen().unwrap();
        let text = catalogue.rules().to_text();
        assert_eq!(Rules::from_text(&text).as_ref(), Some(catalogue.rules()));
        assert!(text.len() < 3_000, "{} bytes", text.len());
    }

    #[test]
    fn anything_else_is_nothing() {
        let text = Catalogue::shenzhen().unwrap().rules().to_text();
        for other in ["", "shenzhen", "a b 1", &text[..text.len() / 2], &text.replace(" yes ", " maybe ")] {
            assert_eq!(Rules::from_text(other), None);
        }
    }
}
