//! The half-year refresh: what age and time have made stale since a family last confirmed its record, when a child
//! leaves the registry, and what is to come for it.
//!
//! To add something that becomes stale: a word in [`Why`] and a line in [`stale`]; its words are `renew-why-<word>`.

use std::sync::Arc;

use jiff::civil::Date;

use crate::{
    assess::{Assessment, Outcome},
    calendar::{age, birthday},
    facts::{Child, Stage, words},
    journey::{Answers, ChildNo, Key, facts, question},
};

/// The age from which a child is no longer in the registry.
pub const LEAVES_AT: i16 = 16;
const GROWN_UP: i16 = 18;

/// Months of social insurance that the examinations ask for: what was less may be enough by now.
const MONTHS_ASKED: u32 = 36;

words! {
    /// Why an answer is to be given once more.
    Why {
        TurnedThree = "turned_three",
        TurnedSix = "turned_six",
        /// The stage is one of another age.
        StageAge = "stage_age",
        /// A first of September has passed.
        SchoolYear = "school_year",
        /// Old enough to have grown past 1.2 metres.
        Grown = "grown",
        /// A new year has begun: the permit may have run out.
        Permit = "permit",
        /// A new year has begun: and with it a new year of insurance.
        Insurance = "insurance",
        Months = "months",
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stale {
    pub key: Key,
    pub why: Why,
}

/// The answers that can't simply be confirmed any more, in the order of the journey; `since` is the day they were last
/// given or confirmed. Children who have left the registry are not asked about.
pub fn stale(answers: &Answers, since: Date, today: Date) -> Vec<Stale> {
    let (family, children) = facts(answers);
    let new_year = passed(since, today, 1);
    let here = |child: &Child| child.birth_date.is_none_or(|born| age(born, today) < LEAVES_AT);
    let children: Vec<_> = children.into_iter().filter(|(_, child)| here(child)).collect();
    let examined = |child: &Child| matches!(child.stage, Some(Stage::Junior | Stage::Senior));
    let mut found = Vec::new();
    let mut add = |key, child, why: Option<Why>| {
        let key = question(key).and_then(|question| Key::new(question, child));
        found.extend(key.zip(why).map(|(key, why)| Stale { key, why }));
    };
    add("family.residence_permit", None, (new_year && family.residence_permit == Some(true)).then_some(Why::Permit));
    let few = family.social_insurance_months.is_some_and(|months| months < MONTHS_ASKED);
    let months = few && children.iter().any(|(_, child)| examined(child));
    add("family.social_insurance_months", None, (months && since < today).then_some(Why::Months));
    for (number, child) in children {
        let (number, born): (Option<ChildNo>, _) = (Some(number), child.birth_date);
        add("child.stage", number, born.and_then(|born| stage(&child, born, since, today)));
        add("child.insured", number, new_year.then_some(Why::Insurance));
        let grown = child.under_120cm == Some(true) && born.is_some_and(|born| age(born, today) >= 5);
        add("child.under_120cm", number, (grown && since < today).then_some(Why::Grown));
    }
    found
}

fn stage(child: &Child, born: Date, since: Date, today: Date) -> Option<Why> {
    let turned = |years| birthday(born, years).is_some_and(|day| since < day && day <= today);
    let age = age(born, today);
    let fits = match child.stage {
        Some(Stage::Childcare) => age < 4,
        Some(Stage::None | Stage::Kindergarten) => age < 7,
        Some(Stage::Primary) => age < 14,
        Some(_) | None => true,
    };
    match () {
        () if turned(3) => Some(Why::TurnedThree),
        () if turned(6) => Some(Why::TurnedSix),
        () if !fits && since < today => Some(Why::StageAge),
        () if age >= 3 && passed(since, today, 9) => Some(Why::SchoolYear),
        () => None,
    }
}

/// Whether a first of this month lies after `since` and not after `today`.
fn passed(since: Date, today: Date, month: i8) -> bool {
    (since.year()..=today.year())
        .filter_map(|year| Date::new(year, month, 1).ok())
        .any(|day| since < day && day <= today)
}

/// The birthday on which a child leaves the registry.
pub fn leaves_on(born: Date) -> Option<Date> {
    birthday(born, LEAVES_AT)
}

/// Whether a child has left by this day.
pub fn has_left(born: Date, today: Date) -> bool {
    age(born, today) >= LEAVES_AT
}

/// Something that a day brings, all else equal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum What {
    /// The record is to be confirmed.
    Renewal,
    /// Six months are reached: the child belongs to the services of the plan.
    InScope,
    /// The child leaves the registry.
    Sixteen,
    /// The last services end.
    Eighteen,
    /// A benefit begins: granted, or open to an application.
    Begins(Arc<str>, Outcome),
    /// A benefit ends.
    Ends(Arc<str>),
    /// Nobody can promise it beyond this day.
    Uncertain(Arc<str>),
}

impl What {
    /// Stays the same when the day moves: for calendars that are loaded again.
    pub fn slug(&self) -> String {
        match self {
            Self::Renewal => "renewal".to_owned(),
            Self::InScope => "in-scope".to_owned(),
            Self::Sixteen => "sixteen".to_owned(),
            Self::Eighteen => "eighteen".to_owned(),
            Self::Begins(benefit, outcome) => format!("{outcome}-{benefit}"),
            Self::Ends(benefit) => format!("ends-{benefit}"),
            Self::Uncertain(benefit) => format!("uncertain-{benefit}"),
        }
    }
}

/// What is to come, by day: the few birthdays that change everything as one line each, single benefits between them.
pub fn to_come(assessment: &Assessment, born: Option<Date>, due: Option<Date>, today: Date) -> Vec<(Date, What)> {
    let ahead = |day: &Date| *day > today;
    let [sixteen, eighteen] = [LEAVES_AT, GROWN_UP].map(|years| born.and_then(|born| birthday(born, years)));
    let begins = |change: &&crate::assess::Change| change.outcome == Outcome::Yes || change.outcome == Outcome::Apply;
    let in_scope = assessment.timeline.iter().filter(begins).find(|change| &*change.benefit == "scope");
    let in_scope = in_scope.map(|change| change.date);
    let whole = [
        (due, What::Renewal),
        (in_scope, What::InScope),
        (sixteen.filter(ahead), What::Sixteen),
        (eighteen.filter(ahead), What::Eighteen),
    ];
    let single = assessment
        .timeline
        .iter()
        .filter(|change| &*change.benefit != "scope" && ![in_scope, sixteen, eighteen].contains(&Some(change.date)));
    let single = single.map(|change| {
        let benefit = change.benefit.clone();
        let what = match change.outcome {
            Outcome::Yes | Outcome::Apply => What::Begins(benefit, change.outcome),
            Outcome::No => What::Ends(benefit),
            Outcome::Unknown => What::Uncertain(benefit),
        };
        (change.date, what)
    });
    let mut all: Vec<_> = whole.into_iter().filter_map(|(day, what)| Some((day?, what))).chain(single).collect();
    all.sort_by_key(|(day, _)| *day);
    all
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use jiff::civil::date;

    use super::*;
    use crate::{assess::assess, catalogue::Catalogue};

    fn child(born: Date, more: &[(&str, &str)]) -> Answers {
        let day = [("year", i32::from(born.year())), ("month", born.month().into()), ("day", born.day().into())];
        let day = day.map(|(part, number)| (format!("child.1.birth_date.{part}"), number.to_string()));
        let more = more.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
        let own = [
            ("consent.children", "yes"),
            ("child.1.hukou_province", "450000"),
            ("child.1.hukou_county", "450103"),
            ("child.1.in_shenzhen_since.year", "2022"),
            ("child.1.in_shenzhen_since.month", "3"),
            ("child.1.in_shenzhen_since.day", "1"),
            ("child.1.lives_with", "both_parents"),
        ];
        let own = own.map(|(name, text)| (name.to_owned(), text.to_owned()));
        Answers::from_fields(own.into_iter().chain(day).chain(more))
    }

    fn found(answers: &Answers, since: Date, today: Date) -> Vec<String> {
        stale(answers, since, today).iter().map(|stale| format!("{} {}", stale.key, stale.why)).collect()
    }

    #[test]
    fn birthdays_and_school_years_ask_for_the_stage() {
        let small = child(date(2023, 10, 5), &[("child.1.stage", "none")]);
        assert_eq!(found(&small, date(2026, 3, 1), date(2026, 10, 4)), [""; 0]);
        assert_eq!(found(&small, date(2026, 5, 1), date(2026, 10, 5)), ["child.1.stage turned_three"]);
        assert_eq!(found(&small, date(2026, 10, 5), date(2026, 12, 1)), [""; 0], "it was asked that day");
        let pupil = child(date(2016, 1, 5), &[("child.1.stage", "primary")]);
        assert_eq!(found(&pupil, date(2026, 3, 1), date(2026, 8, 31)), [""; 0]);
        assert_eq!(found(&pupil, date(2026, 3, 1), date(2026, 9, 1)), ["child.1.stage school_year"]);
        assert_eq!(found(&pupil, date(2026, 9, 1), date(2026, 12, 1)), [""; 0]);
        let late = child(date(2019, 2, 1), &[("child.1.stage", "kindergarten")]);
        assert_eq!(found(&late, date(2026, 3, 1), date(2026, 8, 1)), ["child.1.stage stage_age"]);
    }

    #[test]
    fn a_new_year_asks_for_permit_and_insurance_and_height_grows() {
        let more =
            [("family.residence_permit", "yes"), ("child.1.insured", "shenzhen"), ("child.1.under_120cm", "yes")];
        let answers = child(date(2021, 6, 1), &more);
        let all = ["family.residence_permit permit", "child.1.insured insurance", "child.1.under_120cm grown"];
        assert_eq!(found(&answers, date(2026, 9, 1), date(2027, 1, 1)), all);
        assert_eq!(found(&answers, date(2026, 9, 2), date(2026, 12, 31)), [all[2]]);
        let without = child(date(2022, 6, 1), &[("family.residence_permit", "no"), ("child.1.under_120cm", "yes")]);
        assert_eq!(found(&without, date(2026, 9, 2), date(2026, 12, 31)), [""; 0]);
    }

    #[test]
    fn too_few_months_may_be_enough_by_now() {
        let more = [("family.social_insurance_months", "33"), ("child.1.stage", "junior")];
        let answers = child(date(2013, 6, 1), &more);
        assert_eq!(found(&answers, date(2026, 10, 1), date(2026, 12, 1)), ["family.social_insurance_months months"]);
        let enough = [("family.social_insurance_months", "36"), ("child.1.stage", "junior")];
        assert_eq!(found(&child(date(2013, 6, 1), &enough), date(2026, 10, 1), date(2026, 12, 1)), [""; 0]);
    }

    #[test]
    fn who_has_left_is_not_asked_about() {
        let answers = child(date(2010, 11, 25), &[("child.1.stage", "primary"), ("child.1.insured", "none")]);
        assert_eq!(found(&answers, date(2026, 5, 1), date(2026, 11, 24)).len(), 1);
        assert_eq!(found(&answers, date(2026, 5, 1), date(2026, 11, 25)), [""; 0]);
        assert!(has_left(date(2010, 11, 25), date(2026, 11, 25)) && !has_left(date(2010, 11, 26), date(2026, 11, 25)));
        assert_eq!(leaves_on(date(2012, 2, 29)), Some(date(2028, 2, 29)));
    }

    #[test]
    fn the_great_birthdays_are_one_line_each() {
        let catalogue = Catalogue::shenzhen().unwrap();
        let answers = child(date(2020, 3, 2), &[("child.1.stage", "kindergarten"), ("family.residence_permit", "yes")]);
        let (family, children) = facts(&answers);
        let today = date(2026, 1, 10);
        let assessment = assess(catalogue.rules(), &family, &children[0].1, today);
        let all = to_come(&assessment, Some(date(2020, 3, 2)), Some(date(2026, 5, 1)), today);
        let slugs: Vec<_> = all.iter().map(|(day, what)| format!("{day} {}", what.slug())).collect();
        assert!(slugs.contains(&"2026-05-01 renewal".to_owned()), "{slugs:?}");
        assert!(slugs.contains(&"2027-03-02 ends-1.health".to_owned()), "{slugs:?}");
        assert_eq!(slugs.iter().filter(|slug| slug.starts_with("2036-03-02")).count(), 1, "{slugs:?}");
        assert_eq!(slugs.last().unwrap(), "2038-03-02 eighteen");
        assert!(all.is_sorted_by_key(|(day, _)| *day));
    }
}
