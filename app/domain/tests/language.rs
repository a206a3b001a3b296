//! Any rule the language can say means what it says: `and` the weakest, `or` the strongest, `not` the opposite.
#![allow(clippy::unwrap_used)]

mod common;

use std::collections::BTreeMap;

use common::oracle::K;
use common::{Answer, Household, TODAY, get, rows::plain, set};
use domain::assess::{Outcome, assess};
use domain::catalogue::language::{Expr, parse};
use domain::catalogue::{Catalogue, Condition, Need};
use domain::facts::Fact;
use proptest::prelude::*;
use proptest::sample::select;

const SHENZHEN: &str = include_str!("../catalogue/shenzhen.toml");

/// The city's catalogue with this rule for 20.jobs.
fn with_rule(rule: &str) -> Catalogue {
    Catalogue::parse(&SHENZHEN.replace("M and parent_seeking_work", rule)).unwrap()
}

fn yes_no_facts() -> Vec<Fact> {
    let (family, child) = plain();
    Fact::ALL.iter().copied().filter(|fact| family.yes_no(*fact).or(child.yes_no(*fact)).is_some()).collect()
}

fn rule() -> impl Strategy<Value = Expr> {
    let fact = select(yes_no_facts()).prop_map(|fact| Expr::Is(Condition { fact, need: Need::Is(true) }));
    fact.prop_recursive(4, 12, 3, |inner| {
        prop_oneof![
            inner.clone().prop_map(|part| Expr::Not(Box::new(part))),
            prop::collection::vec(inner.clone(), 2..4).prop_map(Expr::All),
            prop::collection::vec(inner, 2..4).prop_map(Expr::Any),
        ]
    })
}

fn write(rule: &Expr) -> String {
    let join = |parts: &[Expr], word: &str| {
        parts.iter().map(|part| format!("({})", write(part))).collect::<Vec<_>>().join(word)
    };
    match rule {
        Expr::Is(condition) => condition.to_string(),
        Expr::Not(part) => format!("not ({})", write(part)),
        Expr::All(parts) => join(parts, " and "),
        Expr::Any(parts) => join(parts, " or "),
    }
}

fn value(rule: &Expr, household: &Household) -> K {
    match rule {
        Expr::Is(condition) => match get(household, condition.fact) {
            Some(Answer::YesNo(true)) => K::True,
            Some(_) => K::False,
            None => K::Unknown,
        },
        Expr::Not(part) => match value(part, household) {
            K::True => K::False,
            K::False => K::True,
            K::Unknown => K::Unknown,
        },
        Expr::All(parts) => parts.iter().map(|part| value(part, household)).min().unwrap(),
        Expr::Any(parts) => parts.iter().map(|part| value(part, household)).max().unwrap(),
    }
}

fn jobs(catalogue: &Catalogue, (family, child): &Household) -> (Outcome, Vec<&'static str>) {
    let assessment = assess(catalogue.rules(), family, child, TODAY);
    let verdict = assessment.benefits().last().unwrap();
    (verdict.outcome, verdict.missing.iter().map(Fact::word).collect())
}

proptest! {
    #[test]
    fn a_rule_means_what_it_says(rule in rule(), answers in prop::collection::vec(any::<Option<bool>>(), 21)) {
        prop_assert_eq!(parse(&write(&rule), &BTreeMap::new()), Ok(rule.clone()));
        let mut household = plain();
        for (fact, answer) in yes_no_facts().into_iter().zip(answers) {
            set(&mut household, fact, answer.map(Answer::YesNo));
        }
        let expected = match value(&rule, &household) {
            K::True => Outcome::Apply,
            K::Unknown => Outcome::Unknown,
            K::False => Outcome::No,
        };
        prop_assert_eq!(jobs(&with_rule(&write(&rule)), &household).0, expected);
    }

    /// Nothing that can be typed breaks the reading.
    #[test]
    fn any_text_is_a_rule_or_a_problem(text in r"([a-z_ ]|and |or |not |age |<|\(|\)|\{|[0-9]|中){0,30}") {
        let _ = parse(&text, &BTreeMap::new());
    }
}

#[test]
fn what_no_longer_matters_is_not_missing() {
    let mut household = plain();
    for fact in [Fact::Orphan, Fact::Xueji, Fact::Dibao] {
        set(&mut household, fact, None);
    }
    for (rule, missing) in [
        ("orphan and xueji", vec!["xueji", "orphan"]),
        // Known to hold: gone.
        ("orphan and not medical_aid", vec!["orphan"]),
        // A branch that fails takes its unknown facts along.
        ("orphan or (xueji and medical_aid)", vec!["orphan"]),
        // What asks for more than another branch adds nothing.
        ("orphan or (orphan and xueji)", vec!["orphan"]),
        ("(orphan or not xueji) and not dibao", vec!["dibao", "xueji", "orphan"]),
        ("not (orphan and medical_aid) and xueji", vec!["xueji"]),
        ("(orphan or not medical_aid) and xueji", vec!["xueji"]),
    ] {
        assert_eq!(jobs(&with_rule(rule), &household), (Outcome::Unknown, missing), "{rule}");
    }
}

#[test]
fn not_binds_before_and_before_or() {
    let read = |text| parse(text, &BTreeMap::new()).unwrap();
    assert_eq!(read("not orphan and xueji or dibao"), read("((not orphan) and xueji) or dibao"));
    assert_eq!(read("orphan or xueji and dibao"), read("orphan or (xueji and dibao)"));
    assert_eq!(read("stage not in {junior, primary}"), read("stage not in {primary, junior}"));
    assert_eq!(read("age > 5"), read("age >= 6"));
    assert_eq!(read("social_insurance_months <= 35"), read("social_insurance_months < 36"));
}

#[test]
fn a_rule_can_grow_too_large() {
    let choices = [
        "(orphan or xueji)",
        "(dibao or medical_aid)",
        "(stable_job or stable_home)",
        "(lives_at_home or no_livelihood)",
        "(residence_permit or sudden_hardship)",
        "(economic_hardship or housing_difficulty)",
        "(under_120cm or guardian_consents)",
    ];
    let told =
        |rule: &str| Catalogue::parse(&SHENZHEN.replace("M and parent_seeking_work", rule)).unwrap_err().to_string();
    assert!(told(&choices.join(" and ")).contains("more than 64 alternatives"));
    assert!(told(&choices[..6].join(" and ")).contains("more alternatives than can be decided at once"));
    assert!(told(&format!("{}orphan{}", "(".repeat(40), ")".repeat(40))).contains("nested too deeply"));
    assert!(
        told(&(60..150).map(|years| format!("age < {years}")).collect::<Vec<_>>().join(" and "))
            .contains("one condition too many")
    );
}
