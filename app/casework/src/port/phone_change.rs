use async_trait::async_trait;
use domain::phone_change::PhoneChange;
use jiff::Timestamp;

use super::Stored;
use crate::{
    actor::{Area, Place},
    id::{AccountId, DeclarationId, FamilyId, PhoneChangeId},
};

/// A request to open an account with another phone, because the old one is gone.
#[derive(Debug, Clone)]
pub struct PhoneChangeRecord {
    pub id: PhoneChangeId,
    pub family: FamilyId,
    pub account: AccountId,
    /// The declaration that was named: its receipt's number stands in the notices.
    pub declaration: DeclarationId,
    pub number: String,
    pub place: Place,
    /// The new one, confirmed by a code. E.164.
    pub phone: String,
    pub asked_at: Timestamp,
    pub state: PhoneChange,
    pub revision: i64,
}

#[async_trait]
pub trait PhoneChanges {
    async fn add_phone_change(&mut self, change: &PhoneChangeRecord) -> Stored<()>;
    async fn phone_change(&mut self, id: PhoneChangeId) -> Stored<Option<PhoneChangeRecord>>;
    /// Newest first.
    async fn phone_changes_of(&mut self, family: FamilyId) -> Stored<Vec<PhoneChangeRecord>>;
    /// Those of an area that something can still become of, oldest first.
    async fn open_phone_changes(&mut self, area: &Area, limit: u64) -> Stored<Vec<PhoneChangeRecord>>;
    /// Approved ones whose waiting is over, and those nobody decided since `asked_before`.
    async fn due_phone_changes(
        &mut self,
        now: Timestamp,
        asked_before: Timestamp,
        limit: u64,
    ) -> Stored<Vec<PhoneChangeRecord>>;
    /// Compare-and-set on the revision.
    async fn step_phone_change(&mut self, id: PhoneChangeId, revision: i64, state: PhoneChange) -> Stored<bool>;
    /// Another office sees the person from now on. Compare-and-set on the revision.
    async fn move_phone_change(&mut self, id: PhoneChangeId, revision: i64, to: &Place) -> Stored<bool>;
}
