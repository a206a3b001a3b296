use async_trait::async_trait;
use domain::privacy::{Cause, Erasure, ErasureWord, Scope};
use jiff::{Timestamp, civil::Date};

use super::{Page, Stored};
use crate::{
    actor::{Area, Place},
    id::{ErasureId, FamilyId, StaffId},
};

/// A family's request to erase an approved record. After it was carried out the row stays: it holds ids and words only.
#[derive(Debug, Clone)]
pub struct ErasureRecord {
    pub id: ErasureId,
    pub family: FamilyId,
    pub number: String,
    /// Whose office decides.
    pub place: Place,
    pub scope: Scope,
    pub cause: Cause,
    pub asked_at: Timestamp,
    /// The last day for deciding.
    pub due: Date,
    pub state: Erasure,
    pub decided_by: Option<StaffId>,
    /// What the office wrote to the family when it refused; sealed.
    pub reason: String,
    pub revision: i64,
}

impl ErasureRecord {
    /// Whether it asks for this and is not decided yet.
    pub fn waits(&self, scope: Scope) -> bool {
        self.scope == scope && self.state.open().is_some()
    }

    /// Whether the family may say that it wants to keep its record after all. What follows from a consent that was taken
    /// back goes on until it is given again.
    pub fn may_take_back(&self) -> bool {
        self.cause == Cause::Asked && self.state.open().is_some()
    }
}

#[derive(Debug, Clone)]
pub struct ErasureFilter {
    /// Still waiting, or decided.
    pub open: bool,
    /// Only those whose last day is before this one.
    pub due_before: Option<Date>,
    /// Opaque, of the page before.
    pub after: Option<String>,
    pub limit: u64,
}

/// A line of the office's list: nobody's name.
#[derive(Debug, Clone)]
pub struct ErasureRow {
    pub id: ErasureId,
    pub number: String,
    pub place: Place,
    pub scope: Scope,
    pub cause: Cause,
    pub asked_at: Timestamp,
    pub due: Date,
    pub word: ErasureWord,
}

#[async_trait]
pub trait Erasures {
    /// At most one of a scope waits for a family: a second one is a conflict.
    async fn add_erasure(&mut self, erasure: &ErasureRecord) -> Stored<()>;
    async fn erasure(&mut self, id: ErasureId) -> Stored<Option<ErasureRecord>>;
    /// Newest first.
    async fn erasures_of(&mut self, family: FamilyId) -> Stored<Vec<ErasureRecord>>;
    /// By the last day for deciding: open ones first due first, decided ones last due first.
    async fn erasures(&mut self, area: &Area, filter: &ErasureFilter) -> Stored<Page<ErasureRow>>;
    /// Stores the decision, if the revision is still that of the request. False when somebody was first.
    async fn decide_erasure(&mut self, erasure: &ErasureRecord) -> Stored<bool>;
    /// Another office decides from now on. Compare-and-set on the revision.
    async fn move_erasure(&mut self, id: ErasureId, revision: i64, to: &Place) -> Stored<bool>;
}
