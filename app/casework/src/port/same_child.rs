use async_trait::async_trait;
use domain::same_child::{Desk, Verdict};
use jiff::Timestamp;

use super::Stored;
use crate::{
    actor::{Area, Place},
    id::{FamilyId, SameChildId, StaffId},
};

/// A child as one family declares it: its number stays from version to version.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChildOf {
    pub family: FamilyId,
    pub number: u32,
}

/// Two declared children in a fixed order, so that both declarations find the same decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Pair {
    low: ChildOf,
    high: ChildOf,
}

impl Pair {
    pub fn new(one: ChildOf, other: ChildOf) -> Self {
        Self { low: one.min(other), high: one.max(other) }
    }

    pub const fn low(self) -> ChildOf {
        self.low
    }

    pub const fn high(self) -> ChildOf {
        self.high
    }

    pub fn other(self, one: ChildOf) -> ChildOf {
        if self.low == one { self.high } else { self.low }
    }
}

/// What a street office decided about two declared children.
#[derive(Debug, Clone)]
pub struct SameChildRecord {
    pub id: SameChildId,
    pub pair: Pair,
    /// Of the declaration under which it was decided.
    pub place: Place,
    pub verdict: Verdict,
    /// To whom it was handed.
    pub desk: Option<Desk>,
    /// For the office only.
    pub note: String,
    pub by: StaffId,
    pub at: Timestamp,
    pub revision: i64,
}

#[async_trait]
pub trait SameChildren {
    async fn same_child(&mut self, pair: Pair) -> Stored<Option<SameChildRecord>>;
    /// Every decision that names this child.
    async fn same_child_of(&mut self, child: ChildOf) -> Stored<Vec<SameChildRecord>>;
    /// Handed to whoever is responsible for this area, oldest first.
    async fn same_children_handed(&mut self, area: &Area, limit: u64) -> Stored<Vec<SameChildRecord>>;
    /// Compare-and-set on the revision (0: not there yet). False when somebody else was first.
    async fn put_same_child(&mut self, record: &SameChildRecord) -> Stored<bool>;
}
