//! The rules in the form that is evaluated: each a choice of conjunctions over the conditions of the catalogue.

use std::sync::Arc;

use jiff::civil::Date;

use super::condition::Condition;
use crate::assess::Table;
use crate::facts::words;

words! {
    /// What a true rule means: everyone who meets it gets it, or an authority decides on application.
    Grant { Yes = "yes", Apply = "apply" }
}

/// Some of the conditions, or of the rules and their alternatives, of a catalogue: one bit each. A wider number
/// makes room for more.
pub(crate) type Mask = u64;

/// A catalogue without its texts: what evaluating and explaining need, small enough to send to a phone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rules {
    pub id: String,
    pub version: String,
    /// Every distinct condition once.
    pub(crate) conditions: Vec<Condition>,
    pub(crate) scope: Rule,
    /// In catalogue order.
    pub(crate) benefits: Vec<Rule>,
    pub(crate) table: Table,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rule {
    /// `scope`, or the benefit's id: `1.health`.
    pub id: Arc<str>,
    /// The number of the item it belongs to; 0 for the scope.
    pub item: u8,
    pub grant: Grant,
    /// The conditions in the order in which they are written.
    pub(crate) order: Vec<u8>,
    /// True when all conditions of one of these hold.
    pub(crate) any_of: Vec<Mask>,
    /// The rule's own last day, if it has one.
    pub last_day: Option<Date>,
}

impl Rules {
    /// None when there are more rules and alternatives than can be decided at once.
    pub(super) fn new(
        id: String,
        version: String,
        conditions: Vec<Condition>,
        scope: Rule,
        benefits: Vec<Rule>,
    ) -> Option<Self> {
        let table = Table::new(&conditions, std::iter::once(&scope).chain(&benefits))?;
        Some(Self { id, version, conditions, scope, benefits, table })
    }

    /// Every benefit's rule in catalogue order.
    pub fn benefits(&self) -> &[Rule] {
        &self.benefits
    }

    /// The scope, then every benefit.
    pub(crate) fn all(&self) -> impl Iterator<Item = &Rule> {
        std::iter::once(&self.scope).chain(&self.benefits)
    }

    /// Who the registry is for.
    pub const fn scope(&self) -> &Rule {
        &self.scope
    }

    /// The ways to meet a rule: all conditions of one of them hold. Each in the order in which they are written.
    pub fn ways(&self, rule: &Rule) -> impl Iterator<Item = Vec<Condition>> {
        rule.any_of.iter().map(|all| {
            let order = rule.order.iter().filter(|at| all & 1 << **at != 0);
            order.filter_map(|at| self.conditions.get(usize::from(*at)).copied()).collect()
        })
    }

    /// Every distinct condition, in the order of [`crate::assess::Reason::place`].
    pub fn all_conditions(&self) -> &[Condition] {
        &self.conditions
    }

    /// A rule's conditions as written, terms spelt out.
    pub fn conditions(&self, rule: &Rule) -> impl Iterator<Item = Condition> {
        rule.order.iter().filter_map(|at| self.conditions.get(usize::from(*at)).copied())
    }
}
