use async_trait::async_trait;
use domain::facts::Stage;
use jiff::{Timestamp, civil::Date};

use super::{Page, Stored};
use crate::{
    actor::{Area, Place},
    id::{ChildId, DeclarationId, FamilyId},
};

/// An approved child in the ledger. Everything else is in the declaration it came from.
#[derive(Debug, Clone)]
pub struct ChildRecord {
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
    /// Inserts or replaces the record of this family's child (by family and number) and its search tokens. A record
    /// that is there keeps its id.
    async fn put_child(&mut self, child: &ChildRecord) -> Stored<()>;
    async fn child(&mut self, id: ChildId) -> Stored<Option<ChildRecord>>;
    async fn children_of(&mut self, family: FamilyId) -> Stored<Vec<ChildRecord>>;
    /// Where another family is attached, the record becomes theirs, with the same id; else it is gone.
    async fn remove_child(&mut self, id: ChildId) -> Stored<()>;
    /// Compare-and-set: the record is due on another day. False when somebody else was first.
    async fn change_due(&mut self, id: ChildId, before: Date, due: Date) -> Stored<bool>;
    /// Children born on this day or before, the eldest first.
    async fn children_born_until(&mut self, day: Date, limit: u64) -> Stored<Vec<ChildRecord>>;
    /// Attaches a second family to a record of the ledger: `child` is what that family declared, by family and number.
    /// It is neither listed nor counted.
    async fn put_beside(&mut self, ledger: ChildId, child: &ChildRecord) -> Stored<()>;
    /// The other families of a record, oldest first. Each has the ledger's id.
    async fn beside(&mut self, ledger: ChildId) -> Stored<Vec<ChildRecord>>;
    /// This family's children that the ledger keeps under another family. Each has the ledger's id.
    async fn beside_of(&mut self, family: FamilyId) -> Stored<Vec<ChildRecord>>;
    async fn remove_beside(&mut self, family: FamilyId, number: u32) -> Stored<()>;
    async fn ledger(&mut self, area: &Area, filter: &LedgerFilter) -> Stored<Page<LedgerRow>>;
    async fn ledger_size(&mut self, area: &Area) -> Stored<u64>;
}
