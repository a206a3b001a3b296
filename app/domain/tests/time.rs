//! `from`, `until` and the timeline, against looking at every single day.
#![allow(clippy::unwrap_used)]

mod common;

use std::collections::BTreeMap;

use common::random::household;
use common::{catalogue, oracle};
use domain::assess::{Outcome, assess};
use domain::calendar::{birthday, plus_years};
use jiff::civil::Date;
use proptest::prelude::*;

/// All changes of outcome from the day after, to the end.
fn by_day(
    family: &domain::facts::Family,
    child: &domain::facts::Child,
    day: Date,
    end: Date,
) -> Vec<(Date, &'static str, &'static str)> {
    let mut changes = Vec::new();
    let mut before = oracle::outcomes(family, child, day);
    let mut next = day.tomorrow().unwrap();
    while next <= end {
        let now = oracle::outcomes(family, child, next);
        let turned = now.iter().zip(&before).filter(|(now, before)| now != before);
        changes.extend(turned.map(|((id, outcome), _)| (next, *id, *outcome)));
        before = now;
        next = next.tomorrow().unwrap();
    }
    changes
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn looking_ahead_is_looking_at_every_day((day, (family, child)) in household()) {
        let assessment = assess(catalogue().rules(), &family, &child, day);
        let end = child.birth_date.map_or_else(|| plus_years(day, 10), |birth| birthday(birth, 18)).unwrap();
        // No rule turns after the age of 18, but somebody may arrive at any age.
        let changes = by_day(&family, &child, day, end.max(plus_years(day, 4).unwrap()));

        let timeline: Vec<_> = assessment.timeline.iter().map(|change| (change.date, &*change.benefit, change.outcome.word())).collect();
        let expected: Vec<_> = changes.iter().copied().filter(|(date, ..)| *date <= end).collect();
        prop_assert_eq!(timeline, expected);

        let mut of: BTreeMap<&str, Vec<(Date, &str)>> = BTreeMap::new();
        for (date, id, outcome) in changes {
            of.entry(id).or_default().push((date, outcome));
        }
        for verdict in assessment.benefits().chain([&assessment.scope]) {
            let changes = of.remove(&*verdict.id).unwrap_or_default();
            let grants = |outcome: &str| matches!(outcome, "yes" | "apply");
            let from = changes.iter().find(|(_, outcome)| grants(outcome)).map(|(date, _)| *date);
            let until = changes.first().map(|(date, _)| date.yesterday().unwrap());
            prop_assert_eq!(verdict.from, from.filter(|_| verdict.outcome == Outcome::No), "{}", &verdict.id);
            prop_assert_eq!(verdict.until, until.filter(|_| grants(verdict.outcome.word())), "{}", &verdict.id);
        }
    }
}
