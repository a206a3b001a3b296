use async_trait::async_trait;
use domain::concern::{Outcome, Sighting, StateWord, Step};
use jiff::Timestamp;

use super::{Page, Stored};
use crate::{
    actor::{Area, Place},
    id::{ConcernEntryId, ConcernId, StaffId},
};

/// A case that somebody's report opened. It belongs to no family: nothing leads from here to an account, and what was
/// told is sealed with a key of the case's own.
#[derive(Debug, Clone)]
pub struct ConcernRecord {
    pub id: ConcernId,
    /// Given to the one who told it.
    pub number: String,
    /// District and street are empty where nobody knows them: then it is for the city to pass on.
    pub place: Place,
    pub sighting: Sighting,
    /// The colleague who told it; none for the public.
    pub filed_by: Option<StaffId>,
    pub urgent: bool,
    /// One of very many from the same network: looked at all the same.
    pub flagged: bool,
    /// The language it was told in.
    pub language: String,
    pub received_at: Timestamp,
    /// Of the form that sent it; and of the form with what was in it.
    pub form: String,
    pub idempotency_key: String,

    pub status: StateWord,
    pub status_at: Timestamp,
    /// Who took it up or closed it.
    pub taken_by: Option<StaffId>,
    pub outcome: Option<Outcome>,
    pub revision: i64,
}

/// What a step changes; the place only if the step brings one.
#[derive(Debug, Clone)]
pub struct ConcernChange {
    pub status: StateWord,
    pub at: Timestamp,
    pub taken_by: Option<StaffId>,
    pub outcome: Option<Outcome>,
    pub place: Option<Place>,
}

/// What happened to a case, and what was written about it.
#[derive(Debug, Clone)]
pub struct ConcernEntry {
    pub id: ConcernEntryId,
    pub concern: ConcernId,
    /// The case's revision that this made: one entry each, in order.
    pub revision: i64,
    pub step: Step,
    pub at: Timestamp,
    /// None: the one who told it.
    pub by: Option<StaffId>,
    /// Where it was passed on or assigned to: a street's or a community's code.
    pub to: Option<String>,
    pub outcome: Option<Outcome>,
    pub text: String,
    /// Of the form that sent it, for additions.
    pub form: Option<String>,
}

#[derive(Debug, Clone, Default)]
pub struct ConcernFilter {
    /// None: all that are open.
    pub status: Option<StateWord>,
    pub street: Option<String>,
    pub after: Option<String>,
    pub limit: u64,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ConcernCount {
    /// Not closed.
    pub open: u64,
    /// Of them nobody has taken up.
    pub received: u64,
    /// Of the open ones.
    pub urgent: u64,
    /// When the oldest that nobody has taken up came in.
    pub oldest: Option<Timestamp>,
}

#[async_trait]
pub trait Concerns {
    /// Makes the case's own key. The code is stored hashed.
    async fn add_concern(&mut self, concern: &ConcernRecord, code: &str) -> Stored<()>;
    async fn concern(&mut self, id: ConcernId) -> Stored<Option<ConcernRecord>>;
    async fn concern_by_key(&mut self, idempotency_key: &str) -> Stored<Option<ConcernRecord>>;
    /// Number and code of the one who told it; a wrong code is told apart from an unknown number by nothing.
    async fn concern_by_code(&mut self, number: &str, code: &str) -> Stored<Option<ConcernRecord>>;
    /// Whether something was sent with this form, a report or an addition.
    async fn concern_form_sent(&mut self, form: &str) -> Stored<bool>;
    /// Compare-and-set on the revision. False when somebody else was first.
    async fn change_concern(&mut self, id: ConcernId, revision: i64, change: &ConcernChange) -> Stored<bool>;
    async fn add_concern_entry(&mut self, entry: &ConcernEntry) -> Stored<()>;
    /// Oldest first.
    async fn concern_entries(&mut self, id: ConcernId) -> Stored<Vec<ConcernEntry>>;
    /// Open ones: urgent before others, then the oldest. Closed ones: the newest first.
    async fn concerns(&mut self, area: &Area, filter: &ConcernFilter) -> Stored<Page<ConcernRecord>>;
    async fn concern_count(&mut self, area: &Area) -> Stored<ConcernCount>;
}
