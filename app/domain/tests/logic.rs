//! What has to hold of every assessment, tried on random households.
#![allow(clippy::unwrap_used)]

mod common;

use common::random::{answer, household};
use common::rows::rows;
use common::{Answer, Household, answers, catalogue, get, oracle, set};
use domain::assess::{Assessment, Outcome, Verdict, assess, outcomes};
use domain::calendar::plus_years;
use domain::facts::Fact;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use proptest::sample::Index;

fn look((family, child): &Household, day: Date) -> Assessment {
    assess(catalogue().rules(), family, child, day)
}

fn verdicts(assessment: &Assessment) -> impl Iterator<Item = &Verdict> {
    std::iter::once(&assessment.scope).chain(assessment.benefits())
}

fn unknown_facts(household: &Household) -> Vec<Fact> {
    Fact::ALL.iter().copied().filter(|fact| get(household, *fact).is_none()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn the_catalogue_says_what_the_table_says((day, household) in household()) {
        let expected = oracle::outcomes(&household.0, &household.1, day);
        let assessment = look(&household, day);
        let found: Vec<(&str, &str)> = verdicts(&assessment).map(|verdict| (&*verdict.id, verdict.outcome.word())).collect();
        prop_assert_eq!(found, expected);
    }

    #[test]
    fn deciding_alone_decides_the_same((day, household) in household()) {
        let quick: Vec<Outcome> = outcomes(catalogue().rules(), &household.0, &household.1, day).collect();
        let full: Vec<Outcome> = look(&household, day).benefits().map(|verdict| verdict.outcome).collect();
        prop_assert_eq!(quick, full);
    }

    #[test]
    fn rules_that_travelled_decide_the_same((day, household) in household()) {
        let travelled = domain::catalogue::Rules::from_text(&catalogue().rules().to_text()).unwrap();
        prop_assert_eq!(assess(&travelled, &household.0, &household.1, day), look(&household, day));
    }

    /// An answer settles outcomes or leaves them open; it never turns a settled one.
    #[test]
    fn answering_never_turns_a_settled_outcome(
        (day, household, answers) in household().prop_flat_map(|(day, household)| {
            let unknown: Vec<_> = unknown_facts(&household).into_iter().map(|fact| (Just(fact), answer(fact, day))).collect();
            (Just(day), Just(household), Just(unknown).prop_flat_map(|unknown| unknown).prop_shuffle())
        })
    ) {
        let mut known = household.clone();
        let mut before = look(&known, day);
        for (fact, answer) in &answers {
            set(&mut known, *fact, Some(*answer));
            let after = look(&known, day);
            for (before, after) in verdicts(&before).zip(verdicts(&after)) {
                prop_assert!(before.outcome == Outcome::Unknown || before.outcome == after.outcome, "{} by {fact}", before.id);
                if before.outcome == Outcome::Unknown && !before.missing.contains(*fact) {
                    prop_assert_eq!((before.outcome, before.missing), (after.outcome, after.missing), "{} does not need {}", &before.id, fact);
                }
            }
            before = after;
        }
        // Everything known: whatever the order, the same is settled, but for a rule that has outlived itself.
        let mut other = household;
        for (fact, answer) in answers.iter().rev() {
            set(&mut other, *fact, Some(*answer));
        }
        let end = look(&other, day);
        prop_assert_eq!(&before, &end);
        prop_assert!(end.next_questions.is_empty());
        let late = |verdict: &Verdict| *verdict.id == *"3.zhongkao" && day > date(2026, 12, 31);
        prop_assert!(verdicts(&end).all(|verdict| verdict.outcome != Outcome::Unknown || late(verdict)));
    }

    #[test]
    fn the_deciding_fact_decides_whatever_the_answer((day, household) in household()) {
        let assessment = look(&household, day);
        for (place, verdict) in verdicts(&assessment).enumerate() {
            let late = *verdict.id == *"3.zhongkao" && day > date(2026, 12, 31);
            prop_assert_eq!(verdict.decided_by, if late { None } else { verdict.missing.only() });
            let Some(fact) = verdict.decided_by else { continue };
            for answer in answers(fact, day) {
                let mut answered = household.clone();
                set(&mut answered, fact, Some(answer));
                let after = look(&answered, day);
                prop_assert_ne!(verdicts(&after).nth(place).unwrap().outcome, Outcome::Unknown, "{} by {:?}", &verdict.id, answer);
            }
        }
    }

    /// With the other missing facts as somebody who meets the rule has them, each one turns the outcome.
    #[test]
    fn every_missing_fact_matters((day, household) in household()) {
        let assessment = look(&household, day);
        // The benefits only: the scope's rule is also a benefit's.
        for (place, verdict) in assessment.benefits().enumerate() {
            for fact in verdict.missing.iter() {
                prop_assert!(get(&household, fact).is_none());
                let turns = |model: &Household| {
                    let mut answered = household.clone();
                    verdict.missing.iter().for_each(|other| set(&mut answered, other, get(model, other)));
                    let outcomes = answers(fact, day).into_iter().map(|answer| {
                        set(&mut answered, fact, Some(answer));
                        outcomes(catalogue().rules(), &answered.0, &answered.1, day).nth(place)
                    });
                    let outcomes: Vec<_> = outcomes.collect();
                    outcomes.iter().any(|outcome| *outcome != outcomes[0])
                };
                let mut models = rows().into_iter().filter(|row| *row.id == *verdict.id).flat_map(|row| {
                    answers(Fact::BirthDate, day).into_iter().map(move |birth| {
                        let mut model = row.household();
                        set(&mut model, Fact::BirthDate, Some(birth));
                        set(&mut model, Fact::InShenzhenSince, plus_years(day, -1).map(Answer::Date));
                        model
                    })
                });
                prop_assert!(models.any(|model| turns(&model)), "{} is missing in {} for nothing", fact, &verdict.id);
            }
        }
    }

    #[test]
    fn verdicts_are_whole((day, household) in household()) {
        let assessment = look(&household, day);
        for verdict in verdicts(&assessment) {
            prop_assert!(!verdict.reasons.is_empty());
            let expired = verdict.reasons.iter().any(|reason| reason.fact.is_none());
            let unknown = verdict.outcome == Outcome::Unknown;
            prop_assert_eq!(verdict.missing.is_empty(), !unknown || expired, "{}", &verdict.id);
            prop_assert!(verdict.from.is_none() || verdict.outcome == Outcome::No);
            prop_assert!(verdict.until.is_none() || matches!(verdict.outcome, Outcome::Yes | Outcome::Apply));
            for reason in &verdict.reasons {
                prop_assert_eq!(reason.have.is_none(), reason.holds.is_none() && reason.fact.is_some());
            }
        }
    }

    #[test]
    fn questions_come_in_order_of_use((day, household) in household()) {
        let assessment = look(&household, day);
        let count = |fact: Fact| {
            let decides = verdicts(&assessment).filter(|verdict| verdict.decided_by == Some(fact)).count();
            (decides, verdicts(&assessment).filter(|verdict| verdict.missing.contains(fact)).count())
        };
        let mut expected: Vec<Fact> = Fact::ALL.iter().copied().filter(|fact| count(*fact).1 > 0).collect();
        expected.sort_by(|a, b| count(*b).cmp(&count(*a)).then(a.cmp(b)));
        prop_assert_eq!(assessment.next_questions, expected);
    }

    /// All rules but 4.study are one conjunction: its weakest condition decides.
    #[test]
    fn reasons_agree_with_outcomes((day, household) in household(), at in any::<Index>()) {
        let assessment = look(&household, day);
        let all: Vec<&Verdict> = verdicts(&assessment).collect();
        let verdict = all[at.index(all.len())];
        if *verdict.id != *"4.study" && verdict.reasons.iter().all(|reason| reason.fact.is_some()) {
            let fails = verdict.reasons.iter().any(|reason| reason.holds == Some(false));
            let holds = verdict.reasons.iter().all(|reason| reason.holds == Some(true));
            prop_assert_eq!(verdict.outcome == Outcome::No, fails);
            prop_assert_eq!(matches!(verdict.outcome, Outcome::Yes | Outcome::Apply), holds);
        }
    }
}
