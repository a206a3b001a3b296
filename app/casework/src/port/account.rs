use async_trait::async_trait;
use jiff::Timestamp;

use super::Stored;
use crate::id::{AccountId, FamilyId};

#[derive(Debug, Clone)]
pub struct Account {
    pub id: AccountId,
    pub family: FamilyId,
    /// E.164.
    pub phone: String,
    pub created_at: Timestamp,
}

/// Families and the confirmed phones that open them.
#[async_trait]
pub trait Accounts {
    /// Creates the family and its data key.
    async fn add_family(&mut self, family: FamilyId, at: Timestamp) -> Stored<()>;
    /// Destroys the family's data key and every row that only it used: nothing sealed with it can be read again.
    async fn erase_family(&mut self, family: FamilyId) -> Stored<()>;
    /// Erases families that nobody can come back to: a draft untouched since this moment, and no phone. At most so many;
    /// says which. They are on no list of the erased: a backup that brings one back brings it back abandoned.
    async fn erase_abandoned(&mut self, before: Timestamp, limit: u64) -> Stored<Vec<FamilyId>>;
    async fn account_by_phone(&mut self, phone: &str) -> Stored<Option<Account>>;
    async fn account(&mut self, id: AccountId) -> Stored<Option<Account>>;
    async fn account_of(&mut self, family: FamilyId) -> Stored<Option<Account>>;
    async fn add_account(&mut self, account: &Account) -> Stored<()>;
    /// Another phone opens the account from now on. False when the old one does not open it any more. A phone that opens
    /// another account is a conflict.
    async fn set_account_phone(&mut self, account: &Account, phone: &str) -> Stored<bool>;
}
