use async_trait::async_trait;
use jiff::Timestamp;

use super::{Page, Stored};
use crate::id::{AuditId, FamilyId};

/// Who did or saw what, which record, why, when. Holds ids and words only, never a personal datum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AuditEntry {
    pub id: AuditId,
    pub at: Timestamp,
    /// `staff:<id>`, `guardian:<account id>`, `helper:<grant id>`, `drafting:<family id>`, `system`.
    pub actor: String,
    /// Word of the role, for staff.
    pub role: Option<String>,
    /// Area code of the office, for staff.
    pub area: Option<String>,
    /// A word of [`crate::audit::Act`].
    pub act: String,
    /// `declaration:<id>`, `child:<id>`, `family:<id>`, `grant:<id>`, `staff:<id>`, `street:<code>`, `concern:<id>`.
    pub record: String,
    /// For what purpose, in a word; every view of a case has one.
    pub purpose: Option<String>,
    /// Whose access log it belongs to.
    pub family: Option<FamilyId>,
    /// With a helper beside, at a kiosk: `visit:<id> staff:<id> kiosk:<id> area:<code>`.
    pub assisted: Option<String>,
}

/// Whose deeds of a family's access log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Staff of any office.
    Office,
    /// The family itself, and the program.
    Own,
}

#[async_trait]
pub trait Audit {
    /// Part of the transaction: if it can't be written, nothing is.
    async fn append_audit(&mut self, entry: &AuditEntry) -> Stored<()>;
    async fn audit_of_record(&mut self, record: &str, limit: u64) -> Stored<Vec<AuditEntry>>;
    async fn audit_of_family(&mut self, family: FamilyId, limit: u64) -> Stored<Vec<AuditEntry>>;
    /// What one of those in the family's log did, newest first.
    async fn audit_of_actor(&mut self, family: FamilyId, actor: &str, limit: u64) -> Stored<Vec<AuditEntry>>;
    /// One side of the family's log, newest first, from where the page before ended.
    async fn access_log(
        &mut self,
        family: FamilyId,
        side: Side,
        after: Option<&str>,
        limit: u64,
    ) -> Stored<Page<AuditEntry>>;
    async fn audit_entry(&mut self, id: AuditId) -> Stored<Option<AuditEntry>>;
}
