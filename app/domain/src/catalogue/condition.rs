//! One condition of a rule: a fact and what is needed of it.

use std::fmt;

use jiff::civil::Date;

use crate::facts::{Fact, Kind};

/// Written exactly as in the catalogue: `age < 16`, `stage in {primary, junior}`, `not orphan`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Condition {
    pub fact: Fact,
    pub need: Need,
}

/// What a condition asks of its fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Need {
    /// Age in completed years.
    AgeBelow(u8),
    AgeAtMost(u8),
    AgeAtLeast(u8),
    /// Six years old by the coming 31 August; today counts.
    SixByAugust,
    /// In Shenzhen for six calendar months.
    SixMonths,
    /// Hukou not in Shenzhen.
    OutsideShenzhen,
    WithGuardian,
    OneOf(Words),
    NotOneOf(Words),
    Is(bool),
    /// Months of social insurance.
    AtLeast(u16),
    Below(u16),
    /// Not a condition of a family but the rule's own last day; stands in reasons only.
    ValidUntil(Date),
}

impl Need {
    /// The opposite, where there is a word for it.
    pub fn negated(self) -> Option<Self> {
        match self {
            Self::AgeBelow(years) => Some(Self::AgeAtLeast(years)),
            Self::AgeAtLeast(years) => Some(Self::AgeBelow(years)),
            Self::AgeAtMost(years) => years.checked_add(1).map(Self::AgeAtLeast),
            Self::OneOf(words) => Some(Self::NotOneOf(words)),
            Self::NotOneOf(words) => Some(Self::OneOf(words)),
            Self::Is(value) => Some(Self::Is(!value)),
            Self::AtLeast(months) => Some(Self::Below(months)),
            Self::Below(months) => Some(Self::AtLeast(months)),
            Self::SixByAugust | Self::SixMonths | Self::OutsideShenzhen | Self::WithGuardian | Self::ValidUntil(_) => {
                None
            }
        }
    }
}

impl fmt::Display for Condition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.need {
            Need::Is(true) => write!(f, "{}", self.fact),
            Need::Is(false) => write!(f, "not {}", self.fact),
            Need::AtLeast(months) => write!(f, "{} >= {months}", self.fact),
            Need::Below(months) => write!(f, "{} < {months}", self.fact),
            need => write!(f, "{need}"),
        }
    }
}

impl fmt::Display for Need {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AgeBelow(years) => write!(f, "age < {years}"),
            Self::AgeAtMost(years) => write!(f, "age <= {years}"),
            Self::AgeAtLeast(years) => write!(f, "age >= {years}"),
            Self::SixByAugust => f.write_str("six_by_august"),
            Self::SixMonths => f.write_str("six_months"),
            Self::OutsideShenzhen => f.write_str("outside_shenzhen"),
            Self::WithGuardian => f.write_str("with_guardian"),
            Self::OneOf(words) => words.write(f, "=", "in"),
            Self::NotOneOf(words) => words.write(f, "!=", "not in"),
            Self::Is(value) => write!(f, "{value}"),
            Self::AtLeast(months) => write!(f, ">= {months}"),
            Self::Below(months) => write!(f, "< {months}"),
            Self::ValidUntil(date) => write!(f, "valid until {date}"),
        }
    }
}

/// Some of the words a fact takes, in the order of their set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Words {
    fact: Fact,
    bits: u8,
}

impl Words {
    pub(super) const fn new(fact: Fact, bits: u8) -> Self {
        Self { fact, bits }
    }

    /// No words yet, of a fact that takes words.
    pub fn none_of(fact: Fact) -> Self {
        Self { fact, bits: 0 }
    }

    /// Adds one; false when the fact does not take this word.
    pub fn add(&mut self, word: &str) -> bool {
        let Some(at) = self.vocabulary().iter().position(|known| *known == word) else { return false };
        self.bits |= 1 << at;
        true
    }

    pub(crate) const fn contains(self, place: u16) -> bool {
        self.bits as u16 >> place & 1 != 0
    }

    pub const fn fact(self) -> Fact {
        self.fact
    }

    pub(super) const fn bits(self) -> u8 {
        self.bits
    }

    pub fn iter(self) -> impl Iterator<Item = &'static str> {
        let words = self.vocabulary().iter().enumerate();
        words.filter(move |(at, _)| self.bits & 1 << at != 0).map(|(_, word)| *word)
    }

    fn vocabulary(self) -> &'static [&'static str] {
        match self.fact.kind() {
            Kind::Word(words) => words,
            _ => &[],
        }
    }

    fn write(self, f: &mut fmt::Formatter<'_>, one: &str, several: &str) -> fmt::Result {
        let mut words = self.iter();
        match (words.next(), self.bits.count_ones()) {
            (Some(word), 1) => write!(f, "{} {one} {word}", self.fact),
            (first, _) => {
                write!(f, "{} {several} {{{}", self.fact, first.unwrap_or_default())?;
                words.try_for_each(|word| write!(f, ", {word}"))?;
                f.write_str("}")
            }
        }
    }
}
