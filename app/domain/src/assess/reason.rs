//! Why an outcome is what it is: each condition beside what is known.

use std::fmt;

use jiff::civil::Date;

use super::sight::Sight;
use crate::calendar;
use crate::catalogue::{Condition, Need, Rules};
use crate::facts::{Child, Fact, Family, Hukou, Kind};

/// One condition of a rule, looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reason {
    /// None for the rule's own last day.
    pub fact: Option<Fact>,
    pub need: Need,
    /// What we know; none when unknown.
    pub have: Option<Have>,
    /// None when unknown.
    pub holds: Option<bool>,
    /// The condition's place in the rules; `u8::MAX` for a rule's last day.
    pub(crate) place: u8,
}

/// What is known of a fact, in the form in which a condition looks at it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Have {
    /// Completed years.
    Age(i16),
    Date(Date),
    Hukou(Hukou),
    Word(&'static str),
    Is(bool),
    Months(u32),
}

impl Reason {
    /// Stands in place of a fact's word where a rule's last day has passed.
    pub const RULE_EXPIRED: &'static str = "rule_expired";

    /// The fact's word, or `rule_expired`.
    pub fn word(&self) -> &'static str {
        self.fact.map_or(Self::RULE_EXPIRED, Fact::word)
    }

    /// Which of [`Rules::all_conditions`] this is; none for a rule's own last day.
    pub fn place(&self) -> Option<usize> {
        self.fact.map(|_| usize::from(self.place))
    }

    /// The condition as the catalogue writes it: `age < 16`.
    pub fn need_text(&self) -> String {
        match self.fact {
            Some(fact) => Condition { fact, need: self.need }.to_string(),
            None => self.need.to_string(),
        }
    }

    pub(super) const fn expired(last_day: Date, day: Date) -> Self {
        let have = Some(Have::Date(day));
        Self { fact: None, need: Need::ValidUntil(last_day), have, holds: None, place: u8::MAX }
    }
}

/// Every condition of the catalogue, looked at once.
pub(super) fn reasons(rules: &Rules, sight: &Sight, family: &Family, child: &Child, day: Date) -> Vec<Reason> {
    let conditions = rules.conditions.iter().zip(0u8..);
    let age = child.birth_date.map(|birth| Have::Age(calendar::age(birth, day)));
    let reason = |(&Condition { fact, need }, place): (&Condition, u8)| Reason {
        fact: Some(fact),
        need,
        have: match need {
            Need::AgeBelow(_) | Need::AgeAtMost(_) | Need::AgeAtLeast(_) => age,
            _ => have(fact, family, child),
        },
        holds: sight.holds(Condition { fact, need }),
        place,
    };
    conditions.map(reason).collect()
}

fn have(fact: Fact, family: &Family, child: &Child) -> Option<Have> {
    match fact.kind() {
        Kind::YesNo => family.yes_no(fact).or(child.yes_no(fact)).map(Have::Is),
        Kind::Months => family.social_insurance_months.map(Have::Months),
        Kind::Date if fact == Fact::BirthDate => child.birth_date.map(Have::Date),
        Kind::Date => child.in_shenzhen_since.map(Have::Date),
        Kind::Hukou => child.hukou.map(Have::Hukou),
        Kind::Word(words) => child.word(fact).and_then(|at| words.get(usize::from(at))).map(|word| Have::Word(word)),
    }
}

impl fmt::Display for Have {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Age(years) => write!(f, "{years}"),
            Self::Date(date) => write!(f, "{date}"),
            Self::Hukou(hukou) => write!(f, "{hukou}"),
            Self::Word(word) => f.write_str(word),
            Self::Is(value) => write!(f, "{value}"),
            Self::Months(months) => write!(f, "{months}"),
        }
    }
}
