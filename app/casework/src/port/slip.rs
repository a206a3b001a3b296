use async_trait::async_trait;
use domain::presence::{FamilyCode, Presence};
use jiff::Timestamp;

use super::Stored;
use crate::id::{AccountId, FamilyId, SlipId, VisitId};

/// What a parent without a phone signed at a kiosk, and comes back with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SlipRecord {
    pub id: SlipId,
    pub family: FamilyId,
    pub account: AccountId,
    /// Where and beside whom.
    pub visit: VisitId,
    pub presence: Presence,
    pub made_at: Timestamp,
    /// The code on it opens the family; false once another slip, or a phone, took its place.
    pub works: bool,
}

#[async_trait]
pub trait Slips {
    /// The code is stored as a keyed hash. Codes of the account's earlier slips work no more.
    async fn add_slip(&mut self, slip: &SlipRecord, code: &FamilyCode) -> Stored<()>;
    /// No slip of the account opens it any more.
    async fn void_slips(&mut self, account: AccountId) -> Stored<()>;
    async fn slip_by_code(&mut self, code: &FamilyCode) -> Stored<Option<SlipRecord>>;
    /// Newest first.
    async fn slips_of(&mut self, family: FamilyId) -> Stored<Vec<SlipRecord>>;
}
