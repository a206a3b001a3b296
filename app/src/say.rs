//! What the rules say, in the reader's words: conditions, what we have, outcomes. The texts are `facts.ftl`.

use domain::{
    assess::{Condition, Have, Need, Words},
    facts::Fact,
};

use crate::{
    i18n::{Speaks, date, list},
    place, t,
};

/// The short name of a fact.
pub fn fact(who: impl Speaks, fact: Fact) -> String {
    t!(who, format!("fact-{fact}"))
}

/// A condition of a rule, readable both when it is met and when it is not.
pub fn condition(who: impl Speaks, condition: Condition) -> String {
    need(who, Some(condition.fact), condition.need)
}

/// The need of a [`domain::assess::Reason`]; without a fact it is the rule's own last day.
pub fn need(who: impl Speaks, fact: Option<Fact>, need: Need) -> String {
    match need {
        Need::AgeBelow(years) => t!(who, "need-age-below", n = years),
        Need::AgeAtMost(years) => t!(who, "need-age-at-most", n = years),
        Need::AgeAtLeast(years) => t!(who, "need-age-at-least", n = years),
        Need::SixByAugust => t!(who, "need-six-by-august"),
        Need::SixMonths => t!(who, "need-six-months"),
        Need::OutsideShenzhen => t!(who, "need-outside-shenzhen"),
        Need::WithGuardian => t!(who, "need-with-guardian"),
        Need::OneOf(words) => one_of(who, words),
        Need::NotOneOf(words) => not_one_of(who, words),
        Need::Is(true) => t!(who, format!("need-{}", word(fact))),
        Need::Is(false) => t!(who, format!("need-not-{}", word(fact))),
        Need::AtLeast(months) => t!(who, "need-at-least-months", n = months),
        Need::Below(months) => t!(who, "condition-below-months", n = months),
        Need::ValidUntil(last) => t!(who, "need-rule-expired", date = date(&who, last)),
    }
}

/// What is known of a fact.
pub fn have(who: impl Speaks, fact: Option<Fact>, have: Option<Have>) -> String {
    match have {
        None => t!(who, "have-unknown"),
        Some(Have::Age(years)) => t!(who, "have-age", n = years),
        Some(Have::Date(day)) => match fact {
            Some(Fact::InShenzhenSince) => t!(who, "have-since", date = date(&who, day)),
            Some(Fact::BirthDate) => t!(who, "have-born", date = date(&who, day)),
            _ => date(who, day),
        },
        Some(Have::Hukou(at)) => place::hukou(who, at),
        Some(Have::Word(value)) => t!(who, format!("value-{}-{value}", word(fact))),
        Some(Have::Is(true)) => t!(who, "yes"),
        Some(Have::Is(false)) => t!(who, "no"),
        Some(Have::Months(months)) => t!(who, "months", n = months),
    }
}

fn word(fact: Option<Fact>) -> &'static str {
    fact.map_or("", Fact::word)
}

fn one_of(who: impl Speaks, words: Words) -> String {
    match words.fact() {
        Fact::Stage => t!(who, "need-stage-in", list = names(&who, words)),
        Fact::LivesWith if words.iter().eq(["nobody"]) => t!(who, "need-lives-with-nobody"),
        Fact::Insured if words.iter().eq(["elsewhere"]) => t!(who, "need-insured-elsewhere"),
        other => t!(who, "condition-in", fact = fact(&who, other), list = names(&who, words)),
    }
}

fn not_one_of(who: impl Speaks, words: Words) -> String {
    match words.fact() {
        Fact::Stage => t!(who, "need-stage-not-in", list = names(&who, words)),
        Fact::Insured if words.iter().eq(["shenzhen"]) => t!(who, "need-insured-not-shenzhen"),
        other => t!(who, "condition-not-in", fact = fact(&who, other), list = names(&who, words)),
    }
}

fn names(who: impl Speaks, words: Words) -> String {
    list(&who, words.iter().map(|word| t!(who, format!("value-{}-{word}", words.fact()))))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::i18n::Locale;

    #[test]
    fn conditions_in_words() {
        let mut schools = Words::none_of(Fact::Stage);
        assert!(schools.add("primary") && schools.add("junior"));
        for (fact, need, words) in [
            (Fact::BirthDate, Need::AgeBelow(16), "未满 16 岁"),
            (Fact::Stage, Need::OneOf(schools), "小学、初中"),
            (Fact::SocialInsuranceMonths, Need::AtLeast(36), "36"),
        ] {
            let said = condition(Locale::ZH_HANS, Condition { fact, need });
            assert!(said.contains(words), "{said}");
        }
    }

    #[test]
    fn every_condition_of_the_catalogue_has_words_in_every_language() {
        let catalogue = domain::catalogue::Catalogue::shenzhen().unwrap();
        let rules = catalogue.rules();
        for locale in Locale::all() {
            for rule in rules.benefits() {
                for known in rules.conditions(rule) {
                    let said = condition(locale, known);
                    assert!(!said.starts_with("need-") && !said.contains('{'), "{} {known}: {said}", locale.tag());
                }
            }
        }
    }

    #[test]
    fn what_we_have_in_words() {
        assert_eq!(have(Locale::EN, Some(Fact::Stage), Some(Have::Word("junior"))), "Junior school");
        assert_eq!(have(Locale::EN, None, None), "Not known yet");
        assert_eq!(have(Locale::EN, Some(Fact::BirthDate), Some(Have::Age(7))), "age 7");
    }
}
