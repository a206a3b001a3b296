//! A child as the conditions see it on one day: a small number an aspect.

use jiff::civil::Date;

use crate::calendar::{age, birthday, plus_six_months, six_by_august_from};
use crate::catalogue::{Condition, Need};
use crate::facts::{Child, Fact, Family, LivesWith};

/// Every fact is an aspect; the birth date is two: the age in years, and whether the child is six by August.
const ASPECTS: usize = Fact::ALL.len() + 1;
const SIX_BY_AUGUST: usize = Fact::ALL.len();

/// What is seen: 0 is unknown, else one more than the value (no 0, yes 1; a word's place; completed years; months).
#[derive(Debug, Clone, Copy)]
pub(super) struct Sight([u16; ASPECTS]);

impl Sight {
    pub fn on(day: Date, family: &Family, child: &Child) -> Self {
        let mut seen = [0; ASPECTS];
        for (fact, answer) in family.answers().into_iter().chain(child.answers()) {
            seen[fact as usize] = yes_no(answer);
        }
        for fact in [Fact::LivesWith, Fact::Stage, Fact::Insured] {
            seen[fact as usize] = child.word(fact).map_or(0, |place| u16::from(place) + 1);
        }
        let months = family.social_insurance_months;
        seen[Fact::SocialInsuranceMonths as usize] =
            months.map_or(0, |months| u16::try_from(months).unwrap_or(u16::MAX - 1) + 1);
        seen[Fact::Hukou as usize] = yes_no(child.hukou.map(|hukou| !hukou.in_shenzhen()));
        let reached = |change: Option<Date>| change.is_some_and(|change| day >= change);
        seen[Fact::InShenzhenSince as usize] =
            yes_no(child.in_shenzhen_since.map(|since| reached(plus_six_months(since))));
        if let Some(birth) = child.birth_date {
            seen[Fact::BirthDate as usize] = age(birth, day).max(0).unsigned_abs() + 1;
            seen[SIX_BY_AUGUST] = yes_no(Some(reached(six_by_august_from(birth))));
        }
        Self(seen)
    }

    pub fn of(&self, aspect: usize) -> u16 {
        self.0.get(aspect).copied().unwrap_or_default()
    }

    /// Kleene's true, false or unknown.
    pub fn holds(&self, condition: Condition) -> Option<bool> {
        holds(condition.need, self.of(aspect(condition)))
    }
}

const fn yes_no(answer: Option<bool>) -> u16 {
    match answer {
        None => 0,
        Some(false) => 1,
        Some(true) => 2,
    }
}

/// What a condition looks at.
pub(super) const fn aspect(condition: Condition) -> usize {
    match condition.need {
        Need::SixByAugust => SIX_BY_AUGUST,
        _ => condition.fact as usize,
    }
}

/// The meaning of a need, given what is seen of its aspect.
pub(super) fn holds(need: Need, seen: u16) -> Option<bool> {
    let value = seen.checked_sub(1)?;
    Some(match need {
        Need::AgeBelow(years) => value < years.into(),
        Need::AgeAtMost(years) => value <= years.into(),
        Need::AgeAtLeast(years) => value >= years.into(),
        Need::SixByAugust | Need::SixMonths | Need::OutsideShenzhen => value == 1,
        Need::WithGuardian => value != LivesWith::Nobody as u16,
        Need::OneOf(words) => words.contains(value),
        Need::NotOneOf(words) => !words.contains(value),
        Need::Is(wanted) => (value == 1) == wanted,
        Need::AtLeast(months) => value >= months,
        Need::Below(months) => value < months,
        Need::ValidUntil(_) => return None,
    })
}

/// The largest number of an aspect that a need tells from larger ones.
pub(super) fn reach(need: Need) -> u16 {
    match need {
        Need::AgeBelow(years) | Need::AgeAtMost(years) | Need::AgeAtLeast(years) => u16::from(years) + 2,
        Need::AtLeast(months) | Need::Below(months) => months.saturating_add(1),
        _ => 8,
    }
}

/// The one day on which time turns a condition, when it is one of time and its fact is known.
pub(super) fn turns_on(need: Need, child: &Child) -> Option<Date> {
    let birthday = |years: u8| birthday(child.birth_date?, years.into());
    match need {
        Need::AgeBelow(years) | Need::AgeAtLeast(years) => birthday(years),
        Need::AgeAtMost(years) => birthday(years.checked_add(1)?),
        Need::SixByAugust => six_by_august_from(child.birth_date?),
        Need::SixMonths => plus_six_months(child.in_shenzhen_since?),
        _ => None,
    }
}
