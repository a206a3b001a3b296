//! A row a benefit: who gets it, and each change that takes it away.
#![allow(clippy::unwrap_used)]

mod common;

use std::collections::BTreeSet;

use common::{catalogue, rows::rows};
use domain::assess::{Assessment, Outcome, assess};

fn outcome(assessment: &Assessment, id: &str) -> Outcome {
    assessment.benefits().chain([&assessment.scope]).find(|verdict| *verdict.id == *id).unwrap().outcome
}

#[test]
fn every_rule_is_met_and_broken() {
    let rules = catalogue().rules();
    for row in rows() {
        let (family, child) = row.household();
        assert_eq!(outcome(&assess(rules, &family, &child, row.day), row.id), row.outcome, "{}", row.id);
        for (at, (family, child)) in row.broken().enumerate() {
            assert_eq!(
                outcome(&assess(rules, &family, &child, row.day), row.id),
                Outcome::No,
                "{} broken by {at}",
                row.id
            );
        }
    }
}

#[test]
fn every_rule_has_a_row() {
    let rows: BTreeSet<String> = rows().iter().map(|row| row.id.to_owned()).collect();
    let rules = catalogue().rules().benefits().iter().map(|rule| rule.id.to_string());
    assert_eq!(rows, rules.chain(["scope".to_owned()]).collect());
}

#[test]
fn an_items_outcome_is_its_best() {
    let rules = catalogue().rules();
    for row in rows() {
        let (family, child) = row.household();
        for service in assess(rules, &family, &child, row.day).services {
            let best = [Outcome::Yes, Outcome::Apply, Outcome::Unknown, Outcome::No];
            let best =
                best.into_iter().find(|outcome| service.benefits.iter().any(|verdict| verdict.outcome == *outcome));
            assert_eq!(Some(service.outcome), best);
        }
    }
}
