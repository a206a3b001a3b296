//! Random households: near the days on which rules turn, with some facts unknown, often close to meeting a rule.

use domain::facts::Fact;
use jiff::ToSpan;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::rows::rows;
use super::{Answer, Household, answers, set};

/// Around the end of a rule, leap days and school years.
pub fn day() -> impl Strategy<Value = Date> {
    prop_oneof![
        (2023i16..2030, 1i8..=12, 1i8..=31)
            .prop_map(|(year, month, day)| date(year, month, 1).saturating_add((day - 1).days())),
        select(vec![
            date(2026, 12, 31),
            date(2027, 1, 1),
            date(2027, 8, 31),
            date(2027, 9, 1),
            date(2028, 2, 29),
            date(2027, 3, 1)
        ]),
    ]
}

fn date_near(day: Date, years: i16, off: i32) -> Date {
    date(day.year() - years, day.month(), 1).saturating_add((i32::from(day.day()) - 1 + off).days())
}

pub fn answer(fact: Fact, day: Date) -> BoxedStrategy<Answer> {
    let off = || prop_oneof![-2i32..=2, -400i32..=400];
    match fact {
        Fact::BirthDate => prop_oneof![
            6 => (0i16..=19, off()).prop_map(move |(years, off)| Answer::Date(date_near(day, years, off).min(day))),
            1 => select(vec![2008i16, 2012, 2016, 2020]).prop_map(|year| Answer::Date(date(year, 2, 29))),
        ]
        .boxed(),
        Fact::InShenzhenSince => prop_oneof![
            (0i16..=3, off()).prop_map(move |(years, off)| Answer::Date(date_near(day, years, off))),
            (-2i32..=2).prop_map(move |off| Answer::Date(day.saturating_sub(6.months()).saturating_add(off.days()))),
        ]
        .boxed(),
        Fact::SocialInsuranceMonths => prop_oneof![Just(35), Just(36), 0u32..=600].prop_map(Answer::Months).boxed(),
        _ => select(answers(fact, day)).boxed(),
    }
}

/// A day and a household on it: one that meets some rule, with facts answered anew or forgotten.
pub fn household() -> impl Strategy<Value = (Date, Household)> {
    day().prop_flat_map(|day| {
        let changes = Fact::ALL.iter().map(|fact| {
            prop_oneof![
                4 => Just(None),
                1 => Just(Some(None)),
                2 => answer(*fact, day).prop_map(|answer| Some(Some(answer))),
            ]
        });
        let changes: Vec<_> = changes.collect();
        (any::<Index>(), changes).prop_map(move |(row, changes)| {
            let rows = rows();
            let mut household = rows[row.index(rows.len())].household();
            for (fact, change) in Fact::ALL.iter().zip(changes) {
                if let Some(answer) = change {
                    set(&mut household, *fact, answer);
                }
            }
            household.1.birth_date = household.1.birth_date.map(|birth| birth.min(day));
            (day, household)
        })
    })
}
