use async_trait::async_trait;
use jiff::Timestamp;

use super::Stored;
use crate::id::{AccountId, FamilyId, GrantId, StaffId, VisitId};

/// For whom a session stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    Drafting(FamilyId),
    Account(AccountId, FamilyId),
    /// Whose phone it is, the family helped, and by what right.
    Helper(AccountId, FamilyId, GrantId),
    Staff(StaffId),
    /// A family at a kiosk that has neither begun nor signed in.
    Visiting,
}

impl Subject {
    pub const fn family(&self) -> Option<FamilyId> {
        match self {
            Self::Drafting(family) | Self::Account(_, family) | Self::Helper(_, family, _) => Some(*family),
            Self::Staff(_) | Self::Visiting => None,
        }
    }
}

#[derive(Debug, Clone)]
pub struct SessionRecord {
    /// SHA-256 of the 256-bit id in the cookie.
    pub id_hash: [u8; 32],
    pub subject: Subject,
    /// The visit at a kiosk it belongs to, and ends with.
    pub visit: Option<VisitId>,
    pub created_at: Timestamp,
    pub seen_at: Timestamp,
    pub expires_at: Timestamp,
}

#[async_trait]
pub trait Sessions {
    async fn add_session(&mut self, session: &SessionRecord) -> Stored<()>;
    async fn session(&mut self, id_hash: &[u8; 32]) -> Stored<Option<SessionRecord>>;
    async fn touch_session(&mut self, id_hash: &[u8; 32], seen_at: Timestamp) -> Stored<()>;
    async fn end_session(&mut self, id_hash: &[u8; 32]) -> Stored<()>;
    /// At once, wherever they are signed in.
    async fn end_sessions_of_staff(&mut self, staff: StaffId) -> Stored<()>;
    async fn end_sessions_of_family(&mut self, family: FamilyId) -> Stored<()>;
    /// Whoever was at the screen in this visit, as far as the sessions tell.
    async fn subjects_of_visit(&mut self, visit: VisitId) -> Stored<Vec<Subject>>;
    async fn end_sessions_of_visit(&mut self, visit: VisitId) -> Stored<()>;
    async fn end_sessions_of_grant(&mut self, grant: GrantId) -> Stored<()>;
    async fn sweep_sessions(&mut self, now: Timestamp) -> Stored<u64>;
}
