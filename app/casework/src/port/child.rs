use async_trait::async_trait;
use domain::facts::Stage;
use jiff::{Timestamp, civil::Date};

use super::{Page, Stored};
use crate::{
    actor::{Area, Place},
    id::{ChildId, DeclarationId, FamilyId},
};

/// An approved child as one family declared it. Everything else is in the declaration it came from.
#[derive(Debug, Clone)]
pub struct ChildRecord {
    /// The ledger's. Two families of one child have the same.
    pub id: ChildId,
    pub family: FamilyId,
    /// The approved version.
    pub declaration: DeclarationId,
    /// The child's number in that version's answers.
    pub number: u32,
    pub place: Place,
    pub name: String,
    pub document: Option<String>,
    pub birth_date: Date,
    pub stage: Option<Stage>,
    /// Words of the key-care signs, pointed out for the supervisor.
    pub signs: Vec<String>,
    pub guardian: String,
    /// E.164; none for a guardian without a phone.
    pub guardian_phone: Option<String>,
    pub approved_at: Timestamp,
    /// Half a year after the last confirmation.
    pub due: Date,
}

impl ChildRecord {
    /// Whether two records may be about one child: the same document, or the same name and birth date.
    pub fn resembles(&self, other: &Self) -> bool {
        let documents = self.document.is_some() && self.document == other.document;
        documents || (self.name == other.name && self.birth_date == other.birth_date)
    }
}

#[derive(Debug, Clone)]
pub struct LedgerRow {
    pub id: ChildId,
    pub name: String,
    pub birth_date: Date,
    pub place: Place,
    pub stage: Option<Stage>,
    pub signs: Vec<String>,
    pub due: Date,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum LedgerOrder {
    #[default]
    DueFirst,
    Youngest,
    Oldest,
    NewestRecord,
}

#[derive(Debug, Clone, Default)]
pub struct LedgerFilter {
    /// A name or a part of one, an identity number, or a phone: the caller says which.
    pub name: Option<String>,
    pub document: Option<String>,
    pub phone: Option<String>,
    pub street: Option<String>,
    pub order: LedgerOrder,
    pub after: Option<String>,
    pub limit: u64,
}

#[async_trait]
pub trait Children {
    /// Replaces the family's record of a child, by family and number, in the ledger or beside it: it stays where it is
    /// and keeps its id. Where there is none it enters the ledger, with its search tokens.
    async fn put_child(&mut self, child: &ChildRecord) -> Stored<()>;
    /// The ledger's own record.
    async fn child(&mut self, id: ChildId) -> Stored<Option<ChildRecord>>;
    /// By number: in the ledger, or beside another family's record of the same child.
    async fn children_of(&mut self, family: FamilyId) -> Stored<Vec<ChildRecord>>;
    /// The family's record is gone. If it was the ledger's and another family is attached, theirs takes its place, with
    /// the same id. A conflict where there is none.
    async fn remove_child(&mut self, child: &ChildRecord) -> Stored<()>;
    /// Compare-and-set: the record, due on `child.due` until now, is due on another day. False when somebody else was
    /// first.
    async fn change_due(&mut self, child: &ChildRecord, due: Date) -> Stored<bool>;
    /// Records of children born on this day or before, the eldest first, those of the ledger before those beside it.
    async fn children_born_until(&mut self, day: Date, limit: u64) -> Stored<Vec<ChildRecord>>;
    /// Attaches a second family to a record of the ledger: `child` is what that family declared, by family and number.
    /// It is neither listed nor counted.
    async fn put_beside(&mut self, ledger: ChildId, child: &ChildRecord) -> Stored<()>;
    /// The other families of a record, oldest first.
    async fn beside(&mut self, ledger: ChildId) -> Stored<Vec<ChildRecord>>;
    async fn ledger(&mut self, area: &Area, filter: &LedgerFilter) -> Stored<Page<LedgerRow>>;
    async fn ledger_size(&mut self, area: &Area) -> Stored<u64>;
}
