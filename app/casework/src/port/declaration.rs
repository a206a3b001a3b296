use std::collections::BTreeMap;

use async_trait::async_trait;
use domain::{
    area,
    facts::{Child, Family},
    hukou::{self, Counts},
    journey::{Answers, ChildNo},
};
use jiff::{Timestamp, civil::Date};

use super::{Page, Stored};
use crate::{
    actor::{Area, Place},
    id::{DeclarationId, FamilyId, StaffId},
};

pub use domain::declaration::StateWord as Status;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Claim {
    pub by: StaffId,
    pub until: Timestamp,
}

/// What an officer decided about a child's hukou where its code does not tell.
#[derive(Clone, PartialEq, Eq)]
pub struct HukouDecision {
    pub counts: Counts,
    pub reason: String,
    pub by: StaffId,
    pub at: Timestamp,
}

/// Without the reason, which is somebody's.
impl std::fmt::Debug for HukouDecision {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "HukouDecision({} at {})", self.counts, self.at)
    }
}

/// By child.
pub type HukouDecisions = BTreeMap<ChildNo, HukouDecision>;

/// One submitted version. The answers never change; the fields of the second half do, by compare-and-set.
#[derive(Debug, Clone)]
pub struct DeclarationRecord {
    pub id: DeclarationId,
    pub family: FamilyId,
    /// The receipt number.
    pub number: String,
    /// 1, 2, … within the family.
    pub version: i32,
    pub previous: Option<DeclarationId>,
    /// Whose it is to see: the street that keeps the family's record now.
    pub place: Place,
    pub answers: Answers,
    pub catalogue_version: String,
    pub submitted_at: Timestamp,
    /// Of the form that sent it; with the hash of what it sent.
    pub idempotency_key: String,
    pub request_hash: Vec<u8>,
    /// The language it was sent in: for messages about it.
    pub language: String,

    pub status: Status,
    pub status_at: Timestamp,
    /// Who holds it under review; afterwards, who decided.
    pub claim: Option<Claim>,
    /// A remark for each answer to correct, by the answer's key.
    pub remarks: BTreeMap<String, String>,
    /// For the office only.
    pub note: String,
    pub hukou: HukouDecisions,
    pub revision: i64,
}

impl DeclarationRecord {
    /// The facts of the family and of each child, as they count for the rules.
    pub fn facts(&self) -> (Family, Vec<(ChildNo, Child)>) {
        hukou::counted(&self.answers, |child| self.hukou.get(&child).map(|decision| decision.counts))
    }

    /// Where the family lived when it declared this: a record that moves takes its versions along, what they say stays.
    pub fn declared_in(&self) -> Place {
        let community = Some(self.answers.field("home.community")).filter(|code| area::community(code).is_some());
        Place::of_street(self.answers.field("home.street"), community).unwrap_or_else(|| self.place.clone())
    }
}

/// What a step changes. The claim becomes what is given, or nobody's; what else is left `None` stays.
#[derive(Debug, Clone)]
pub struct DeclarationChange {
    pub status: Status,
    pub at: Timestamp,
    pub claim: Option<Claim>,
    pub remarks: Option<BTreeMap<String, String>>,
    pub note: Option<String>,
    pub hukou: Option<HukouDecisions>,
}

/// A child as declared: for finding the same child in another declaration.
#[derive(Debug, Clone)]
pub struct DeclaredChild {
    /// The child's number in the answers.
    pub number: u32,
    pub name: String,
    pub birth_date: Date,
    /// Normalised document number, if there is one.
    pub document: Option<String>,
}

/// A line of the queue: no answers.
#[derive(Debug, Clone)]
pub struct DeclarationRow {
    pub id: DeclarationId,
    pub number: String,
    pub version: i32,
    pub place: Place,
    pub guardian: String,
    pub children: i32,
    pub status: Status,
    pub submitted_at: Timestamp,
    pub status_at: Timestamp,
    pub claim: Option<Claim>,
}

#[derive(Debug, Clone, Default)]
pub struct QueueFilter {
    pub status: Option<Status>,
    pub street: Option<String>,
    pub claimed_by: Option<StaffId>,
    /// The one with this number of a receipt.
    pub number: Option<String>,
    /// Opaque, of the page before.
    pub after: Option<String>,
    pub limit: u64,
    /// Oldest first unless set.
    pub newest_first: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueueCount {
    pub status: Status,
    pub count: u64,
    pub oldest: Option<Timestamp>,
}

/// What happened to a declaration, for the family and the office.
#[derive(Debug, Clone)]
pub struct DeclarationEvent {
    pub status: Status,
    pub at: Timestamp,
}

#[async_trait]
pub trait Declarations {
    /// Inserts the version, its children and its first event.
    async fn add_declaration(
        &mut self,
        record: &DeclarationRecord,
        guardian: &str,
        children: &[DeclaredChild],
    ) -> Stored<()>;
    async fn declaration(&mut self, id: DeclarationId) -> Stored<Option<DeclarationRecord>>;
    async fn declaration_by_number(&mut self, number: &str) -> Stored<Option<DeclarationRecord>>;
    async fn declaration_by_key(&mut self, idempotency_key: &str) -> Stored<Option<DeclarationRecord>>;
    /// Newest version first.
    async fn declarations_of(&mut self, family: FamilyId) -> Stored<Vec<DeclarationRecord>>;
    /// Compare-and-set on the revision; when the status changed, so does `status_at`, and an event is appended. False
    /// when somebody else was first.
    async fn change_declaration(
        &mut self,
        id: DeclarationId,
        revision: i64,
        change: &DeclarationChange,
    ) -> Stored<bool>;
    /// All versions of a family, with the children they declare, are kept at another place from now on.
    async fn move_declarations(&mut self, family: FamilyId, to: &Place) -> Stored<()>;
    /// Replaces answers and remarks where a consent was taken back, by compare-and-set on the revision: the only change
    /// that answers ever see.
    async fn redact_declaration(
        &mut self,
        id: DeclarationId,
        revision: i64,
        answers: &Answers,
        remarks: &BTreeMap<String, String>,
    ) -> Stored<bool>;
    /// Deletes a version that was never approved, with its children and its events.
    async fn remove_declaration(&mut self, id: DeclarationId) -> Stored<()>;
    async fn events(&mut self, id: DeclarationId) -> Stored<Vec<DeclarationEvent>>;
    async fn queue(&mut self, area: &Area, filter: &QueueFilter) -> Stored<Page<DeclarationRow>>;
    async fn queue_counts(&mut self, area: &Area) -> Stored<Vec<QueueCount>>;
    /// Other families' open or approved declarations that hold this document number, or this name and birth date.
    async fn declared_elsewhere(&mut self, family: FamilyId, child: &DeclaredChild) -> Stored<Vec<DeclarationRow>>;
}
