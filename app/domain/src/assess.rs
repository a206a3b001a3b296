//! Which benefits apply to a child on a day, why, until when, and what to ask next.
//!
//! Pure, the same on the server and on the phone. [`assess`] explains; [`outcomes`] only decides, without allocating,
//! for millions of children. Both see the child as a row of small numbers (`sight.rs`) and decide all rules at once by
//! Kleene's three-valued logic (`table.rs`); what is to come is the same on the few days on which time turns a
//! condition (`time.rs`).

mod missing;
mod questions;
mod reason;
mod sight;
mod table;
mod time;

use std::sync::Arc;

use jiff::civil::Date;

pub use crate::catalogue::{Condition, Need, Words};
pub use reason::{Have, Reason};

use crate::catalogue::{Grant, Mask, Rule, Rules};
use crate::facts::{Child, Fact, FactSet, Family, Hukou, words};
use missing::missing;
use questions::next_questions;
use sight::Sight;
use table::Decision;
use time::Span;

pub(crate) use table::Table;

words! {
    /// From best to worst: an item's outcome is the first its benefits reach.
    Outcome {
        /// The rule is true, and the plan grants it to everyone meeting it.
        Yes = "yes",
        /// The rule is true, but an authority decides on application.
        Apply = "apply",
        /// Neither true nor false: facts are missing, or the rule has outlived its last day.
        Unknown = "unknown",
        No = "no",
    }
}

impl From<Grant> for Outcome {
    fn from(grant: Grant) -> Self {
        match grant {
            Grant::Yes => Self::Yes,
            Grant::Apply => Self::Apply,
        }
    }
}

/// Everything the portal can tell about one child.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// Whether the child is one the registry is for.
    pub scope: Verdict,
    /// Served because the plan encourages it: Hong Kong, Macao, Taiwan, foreign.
    pub extended: bool,
    /// Every item in order.
    pub services: Vec<Service>,
    pub next_questions: Vec<Fact>,
    /// By date, then the scope, then benefits in catalogue order.
    pub timeline: Vec<Change>,
}

/// One item of the checklist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Service {
    pub item: u8,
    /// The best of its benefits.
    pub outcome: Outcome,
    pub benefits: Vec<Verdict>,
}

/// What a rule says, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Verdict {
    /// The benefit's id, or `scope`.
    pub id: Arc<str>,
    pub outcome: Outcome,
    /// Every condition of the rule in order; never empty.
    pub reasons: Vec<Reason>,
    /// Unknown facts that still matter; empty unless the outcome is unknown.
    pub missing: FactSet,
    /// The one fact every answer to which settles the outcome.
    pub decided_by: Option<Fact>,
    /// For a no that time alone will turn: the first day.
    pub from: Option<Date>,
    /// For a yes or apply that time alone will end: the last day.
    pub until: Option<Date>,
}

/// An outcome that becomes another on a day, all else equal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    pub date: Date,
    /// The benefit's id, or `scope`.
    pub benefit: Arc<str>,
    pub outcome: Outcome,
}

impl Service {
    fn new(benefits: Vec<Verdict>, rules: &[Rule]) -> Self {
        let outcome = benefits.iter().map(|verdict| verdict.outcome).min().unwrap_or(Outcome::No);
        Self { item: rules.first().map_or(0, |rule| rule.item), outcome, benefits }
    }
}

impl Assessment {
    /// Every benefit in catalogue order.
    pub fn benefits(&self) -> impl Iterator<Item = &Verdict> {
        self.services.iter().flat_map(|service| &service.benefits)
    }
}

/// Assesses one child of a family as of a day.
pub fn assess(rules: &Rules, family: &Family, child: &Child, as_of: Date) -> Assessment {
    let sight = Sight::on(as_of, family, child);
    let looked = Looked {
        rules,
        as_of,
        today: rules.table.decide(&sight, as_of),
        reasons: reason::reasons(rules, &sight, family, child, as_of),
        spans: time::spans(rules, family, child, as_of),
    };
    let mut bits = 0..;
    let mut verdict = |rule| looked.verdict(rule, bits.next().unwrap_or_default());
    let scope = verdict(&rules.scope);
    let items = rules.benefits.chunk_by(|one, next| one.item == next.item);
    let services: Vec<Service> =
        items.map(|rules| Service::new(rules.iter().map(&mut verdict).collect(), rules)).collect();
    Assessment {
        extended: child.hukou.is_some_and(Hukou::extended),
        next_questions: next_questions(services.iter().flat_map(|service| &service.benefits).chain([&scope])),
        timeline: time::timeline(rules, child, &looked.spans),
        scope,
        services,
    }
}

/// The outcomes of every benefit in catalogue order, without reasons: nothing is allocated.
pub fn outcomes<'r>(
    rules: &'r Rules,
    family: &Family,
    child: &Child,
    as_of: Date,
) -> impl ExactSizeIterator<Item = Outcome> + use<'r> {
    let decision = rules.table.decide(&Sight::on(as_of, family, child), as_of);
    (0..rules.benefits.len()).map(move |place| rules.table.outcome(decision, place + 1))
}

/// A child as all rules see it: each condition looked at once, every rule decided for today and the spans to come.
struct Looked<'a> {
    rules: &'a Rules,
    as_of: Date,
    today: Decision,
    reasons: Vec<Reason>,
    spans: Vec<Span>,
}

impl Looked<'_> {
    fn verdict(&self, rule: &Rule, bit: usize) -> Verdict {
        let mask: Mask = 1 << bit;
        let mut verdict = Verdict {
            id: rule.id.clone(),
            outcome: self.rules.table.outcome(self.today, bit),
            reasons: Vec::with_capacity(rule.order.len()),
            missing: FactSet::default(),
            decided_by: None,
            from: None,
            until: None,
        };
        verdict.reasons.extend(rule.order.iter().filter_map(|place| self.reasons.get(usize::from(*place))));
        let expired = rule.last_day.filter(|last| self.as_of > *last);
        match (verdict.outcome, expired) {
            (Outcome::Yes | Outcome::Apply, _) => verdict.until = time::last_granted(&self.spans, mask),
            (Outcome::No, _) => verdict.from = time::first_granted(&self.spans, mask),
            (Outcome::Unknown, Some(last)) if self.today.late & mask != 0 => {
                verdict.reasons.push(Reason::expired(last, self.as_of));
            }
            (Outcome::Unknown, _) => {
                verdict.missing = missing(rule, &self.reasons);
                // After its last day no answer makes more of a rule than "unknown" or "no".
                verdict.decided_by = verdict.missing.only().filter(|_| expired.is_none());
            }
        }
        verdict
    }
}
