//! The address of one answer: which question, and of which child.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{Kind, PHONE, Question, question};
use crate::facts::words;

/// A child's number in its declaration: small, stable, never given twice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ChildNo(pub u16);

impl fmt::Display for ChildNo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::str::FromStr for ChildNo {
    type Err = UnknownKey;

    /// `3`; not `0`, `03` or `+3`, so that one child has one spelling.
    fn from_str(text: &str) -> Result<Self, UnknownKey> {
        let number: u16 = text.parse().map_err(|_| UnknownKey)?;
        if number > 0 && number.to_string() == text { Ok(Self(number)) } else { Err(UnknownKey) }
    }
}

words! {
    DatePart { Year = "year", Month = "month", Day = "day" }
}

/// `guardian.name`, or `child.3.name`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Key {
    child: Option<ChildNo>,
    question: &'static str,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("no question has this key")]
pub struct UnknownKey;

impl Key {
    /// `None` when the question is asked of each child and no child is named, or the other way round.
    pub fn new(question: &'static Question, child: Option<ChildNo>) -> Option<Self> {
        (question.child() == child.is_some()).then_some(Self { child, question: question.key })
    }

    /// The guardian's confirmed phone, which no page asks for.
    pub const fn phone() -> Self {
        Self { child: None, question: PHONE }
    }

    /// Without the child's number: `child.name`.
    pub const fn question(self) -> &'static str {
        self.question
    }

    pub const fn child(self) -> Option<ChildNo> {
        self.child
    }

    /// The field names in forms and in [`super::Answers`]: three for a date, else one.
    pub fn fields(self) -> Vec<String> {
        match question(self.question).map(|question| question.kind) {
            Some(Kind::Date) => DatePart::ALL.iter().map(|part| self.part(*part)).collect(),
            _ => vec![self.to_string()],
        }
    }

    /// One box of a date: `child.3.birth_date.year`.
    pub fn part(self, part: DatePart) -> String {
        format!("{self}.{part}")
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.child, self.question.strip_prefix("child.")) {
            (Some(child), Some(rest)) => write!(f, "child.{child}.{rest}"),
            _ => f.write_str(self.question),
        }
    }
}

impl std::str::FromStr for Key {
    type Err = UnknownKey;

    fn from_str(text: &str) -> Result<Self, UnknownKey> {
        if text == PHONE {
            return Ok(Self::phone());
        }
        let (child, name) = match text.strip_prefix("child.") {
            Some(rest) => {
                let (number, name) = rest.split_once('.').ok_or(UnknownKey)?;
                (Some(number.parse()?), format!("child.{name}"))
            }
            None => (None, text.to_owned()),
        };
        question(&name).and_then(|question| Self::new(question, child)).ok_or(UnknownKey)
    }
}

impl Serialize for Key {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}
