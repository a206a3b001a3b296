//! What time alone changes, all else equal.
//!
//! Every condition of time turns on one day, so a child's future falls into a few spans in which nothing changes:
//! looking at the first day of each is looking at every day.

use jiff::civil::Date;

use super::Change;
use super::sight::{Sight, turns_on};
use super::table::Decision;
use crate::calendar::{birthday, plus_years};
use crate::catalogue::{Mask, Rules};
use crate::facts::{Child, Family};

/// A first day, and what the rules say from it until the next span begins.
#[derive(Debug, Clone, Copy)]
pub(super) struct Span {
    pub from: Date,
    pub decision: Decision,
}

/// The spans from a day on, that day's own first.
pub(super) fn spans(rules: &Rules, family: &Family, child: &Child, as_of: Date) -> Vec<Span> {
    let turns = rules.conditions.iter().filter_map(|condition| turns_on(condition.need, child));
    let ends = rules.all().filter_map(|rule| rule.last_day?.tomorrow().ok());
    let mut days: Vec<Date> = turns.chain(ends).filter(|day| *day > as_of).chain([as_of]).collect();
    days.sort_unstable();
    days.dedup();
    let decision = |day| rules.table.decide(&Sight::on(day, family, child), day);
    days.into_iter().map(|from| Span { from, decision: decision(from) }).collect()
}

/// The first day on which a rule is true and valid.
pub(super) fn first_granted(spans: &[Span], rule: Mask) -> Option<Date> {
    spans.iter().find(|span| span.decision.granted & rule != 0).map(|span| span.from)
}

/// The last day before a rule stops being true and valid.
pub(super) fn last_granted(spans: &[Span], rule: Mask) -> Option<Date> {
    spans.iter().find(|span| span.decision.granted & rule == 0)?.from.yesterday().ok()
}

/// Every change of outcome up to the 18th birthday, or for ten years when the birth date is unknown.
pub(super) fn timeline(rules: &Rules, child: &Child, spans: &[Span]) -> Vec<Change> {
    let Some(today) = spans.first() else { return Vec::new() };
    let end = match child.birth_date {
        Some(birth) => birthday(birth, 18),
        None => plus_years(today.from, 10),
    };
    let mut changes = Vec::new();
    for (before, now) in spans.iter().zip(&spans[1..]).take_while(|(_, now)| end.is_none_or(|end| now.from <= end)) {
        let turned =
            (before.decision.granted ^ now.decision.granted) | (before.decision.unknown ^ now.decision.unknown);
        for (rule, bit) in rules.all().zip(0..).filter(|(_, bit)| turned >> bit & 1 != 0) {
            let outcome = rules.table.outcome(now.decision, bit);
            changes.push(Change { date: now.from, benefit: rule.id.clone(), outcome });
        }
    }
    changes
}
