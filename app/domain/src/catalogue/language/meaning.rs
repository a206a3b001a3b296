//! What a single condition means: its name and what it is compared with.

use crate::catalogue::condition::{Condition, Need, Words};
use crate::facts::{Fact, Kind};

/// What follows a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Comparison<'t> {
    None,
    Number(&'t str, u32),
    Among { negated: bool, words: Vec<&'t str> },
}

/// The conditions with a name of their own.
const NAMED: [(&str, Fact, Need); 4] = [
    ("six_months", Fact::InShenzhenSince, Need::SixMonths),
    ("six_by_august", Fact::BirthDate, Need::SixByAugust),
    ("outside_shenzhen", Fact::Hukou, Need::OutsideShenzhen),
    ("with_guardian", Fact::LivesWith, Need::WithGuardian),
];

pub(super) fn is_taken(name: &str) -> bool {
    name == "age" || Fact::from_word(name).is_some() || NAMED.iter().any(|(named, ..)| *named == name)
}

/// The condition, or what is wrong with it.
pub(super) fn meaning(name: &str, comparison: Comparison) -> Result<Condition, String> {
    if name == "age" {
        return age(comparison).map(|need| Condition { fact: Fact::BirthDate, need });
    }
    if let Some((_, fact, need)) = NAMED.into_iter().find(|(named, ..)| *named == name) {
        return match comparison {
            Comparison::None => Ok(Condition { fact, need }),
            _ => Err(format!("`{name}` stands alone, without a comparison")),
        };
    }
    let fact = Fact::from_word(name).ok_or_else(|| format!("`{name}` is neither a fact nor a term defined before"))?;
    let need = match fact.kind() {
        Kind::YesNo if comparison == Comparison::None => Need::Is(true),
        Kind::YesNo => return Err(format!("`{name}` is a yes or no: write `{name}` or `not {name}`")),
        Kind::Months => months(name, comparison)?,
        Kind::Word(words) => among(fact, words, comparison)?,
        Kind::Date | Kind::Hukou => {
            return Err(format!("`{name}` can be asked for only by age, six_by_august, six_months, outside_shenzhen"));
        }
    };
    Ok(Condition { fact, need })
}

fn age(comparison: Comparison) -> Result<Need, String> {
    let usage = || "`age` is compared with a number by <, <=, > or >=".to_owned();
    let Comparison::Number(sign, number) = comparison else { return Err(usage()) };
    let years = u8::try_from(number)
        .ok()
        .filter(|years| *years < 150)
        .ok_or_else(|| format!("nobody is {number} years old"))?;
    match sign {
        "<" => Ok(Need::AgeBelow(years)),
        "<=" => Ok(Need::AgeAtMost(years)),
        ">=" => Ok(Need::AgeAtLeast(years)),
        ">" => Ok(Need::AgeAtLeast(years + 1)),
        _ => Err(usage()),
    }
}

fn months(name: &str, comparison: Comparison) -> Result<Need, String> {
    let usage = || format!("`{name}` is compared with a number by <, <=, > or >=");
    let Comparison::Number(sign, number) = comparison else { return Err(usage()) };
    let too_many = || format!("nobody has {number} months of insurance");
    let months = u16::try_from(number).ok().filter(|months| *months <= 1200).ok_or_else(too_many)?;
    match sign {
        ">=" => Ok(Need::AtLeast(months)),
        ">" => Ok(Need::AtLeast(months + 1)),
        "<" => Ok(Need::Below(months)),
        "<=" => Ok(Need::Below(months + 1)),
        _ => Err(usage()),
    }
}

fn among(fact: Fact, vocabulary: &[&str], comparison: Comparison) -> Result<Need, String> {
    let Comparison::Among { negated, words } = comparison else {
        return Err(format!("`{fact}` is compared with words: {}", vocabulary.join(", ")));
    };
    let mut chosen = Words::none_of(fact);
    let unknown: Vec<&str> = words.into_iter().filter(|word| !chosen.add(word)).collect();
    if !unknown.is_empty() {
        let (unknown, known) = (unknown.join("`, `"), vocabulary.join(", "));
        return Err(format!("`{fact}` is never `{unknown}`; its words are {known}"));
    }
    Ok(if negated { Need::NotOneOf(chosen) } else { Need::OneOf(chosen) })
}
