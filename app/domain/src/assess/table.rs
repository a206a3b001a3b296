//! All rules decided at once: what each possible answer does to every rule, worked out when the catalogue is read.
//!
//! A rule is a choice of conjunctions, and a conjunction is decided by the worst of its conditions: it fails with the
//! first that fails, is open while one is unknown, and holds otherwise. So each answer has an effect that does not
//! depend on the others: the conjunctions it fails and those it leaves open. Deciding a child is adding up the
//! effects of some thirty answers, a bit a conjunction.

use jiff::civil::Date;

use super::Outcome;
use super::sight::{Sight, aspect, holds, reach};
use crate::catalogue::{Condition, Grant, Mask, Rule};

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Table {
    columns: Vec<Column>,
    effects: Vec<Effect>,
    /// One bit a rule. The bit of a rule is also that of its first conjunction; further ones have bits beyond.
    rules: Mask,
    /// Rules and their further conjunctions.
    further: Vec<(usize, usize)>,
    apply: Mask,
    ends: Vec<(Mask, Date)>,
}

/// An aspect's effects: one for each number it can show, the last for all beyond.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Column {
    aspect: usize,
    first: usize,
    last: usize,
}

/// The conjunctions that an answer fails and leaves open.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Effect {
    fails: Mask,
    opens: Mask,
}

/// What all rules say on a day: one bit a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Decision {
    /// True, and still valid.
    pub granted: Mask,
    /// Neither true nor false, or late.
    pub unknown: Mask,
    /// True, but after the rule's last day.
    pub late: Mask,
}

impl Table {
    /// None when there are more conditions or conjunctions than bits.
    pub fn new<'r>(conditions: &[Condition], rules: impl Iterator<Item = &'r Rule> + Clone) -> Option<Self> {
        let count = rules.clone().count();
        let numbered = || rules.clone().zip(0usize..);
        let mut conjunctions: Vec<Mask> =
            rules.clone().map(|rule| rule.any_of.first().copied()).collect::<Option<_>>()?;
        let mut further = Vec::new();
        for (rule, bit) in numbered() {
            for conjunction in rule.any_of.iter().skip(1) {
                further.push((bit, conjunctions.len()));
                conjunctions.push(*conjunction);
            }
        }
        if conjunctions.len().max(conditions.len()) > Mask::BITS as usize {
            return None;
        }
        let mut table = Self {
            columns: Vec::new(),
            effects: Vec::new(),
            rules: Mask::MAX >> (Mask::BITS as usize - count),
            further,
            apply: numbered().filter(|(rule, _)| rule.grant == Grant::Apply).map(|(_, bit)| 1 << bit).sum(),
            ends: numbered().filter_map(|(rule, bit)| Some((1 << bit, rule.last_day?))).collect(),
        };
        let mut aspects: Vec<usize> = conditions.iter().copied().map(aspect).collect();
        aspects.sort_unstable();
        aspects.dedup();
        for aspect in aspects {
            table.column(aspect, conditions, &conjunctions);
        }
        Some(table)
    }

    fn column(&mut self, of: usize, conditions: &[Condition], conjunctions: &[Mask]) {
        let looking = || conditions.iter().enumerate().filter(|(_, condition)| aspect(**condition) == of);
        let last = looking().map(|(_, condition)| reach(condition.need)).max().unwrap_or_default();
        let first = self.effects.len();
        for seen in 0..=last {
            let mut effect = Effect::default();
            for (place, condition) in looking() {
                let concerned =
                    conjunctions.iter().enumerate().filter(|(_, conjunction)| *conjunction >> place & 1 != 0);
                let concerned: Mask = concerned.map(|(bit, _)| 1 << bit).sum();
                match holds(condition.need, seen) {
                    Some(true) => {}
                    Some(false) => effect.fails |= concerned,
                    None => effect.opens |= concerned,
                }
            }
            self.effects.push(effect);
        }
        self.columns.push(Column { aspect: of, first, last: last.into() });
    }

    pub(super) fn decide(&self, sight: &Sight, day: Date) -> Decision {
        let (mut fails, mut opens) = (0, 0);
        for column in &self.columns {
            let seen = usize::from(sight.of(column.aspect)).min(column.last);
            if let Some(effect) = self.effects.get(column.first + seen) {
                fails |= effect.fails;
                opens |= effect.opens;
            }
        }
        let (mut holds, mut open) = (!fails & !opens, opens & !fails);
        for (rule, conjunction) in &self.further {
            holds |= (holds >> conjunction & 1) << rule;
            open |= (open >> conjunction & 1) << rule;
        }
        let expired: Mask = self.ends.iter().filter(|(_, last)| day > *last).map(|(rule, _)| rule).sum();
        let holds = holds & self.rules;
        let late = holds & expired;
        Decision { granted: holds & !expired, unknown: open & !holds & self.rules | late, late }
    }

    /// What a decision means for the rule with this bit.
    pub(super) fn outcome(&self, decision: Decision, bit: usize) -> Outcome {
        let has = |mask: Mask| mask >> bit & 1 != 0;
        match (has(decision.granted), has(decision.unknown)) {
            (true, _) if has(self.apply) => Outcome::Apply,
            (true, _) => Outcome::Yes,
            (_, true) => Outcome::Unknown,
            _ => Outcome::No,
        }
    }
}
