use async_trait::async_trait;
use domain::{identifier::Mobile, journey::WayIn};
use jiff::Timestamp;

use super::Stored;
use crate::id::{AccountId, FamilyId};

#[derive(Debug, Clone)]
pub struct Account {
    pub id: AccountId,
    pub family: FamilyId,
    pub way_in: WayIn,
    pub created_at: Timestamp,
}

impl Account {
    /// E.164; none where the way in is a slip.
    pub fn phone(&self) -> Option<&str> {
        self.way_in.phone().map(Mobile::as_str)
    }
}

/// Families and what opens them.
#[async_trait]
pub trait Accounts {
    /// Creates the family and its data key.
    async fn add_family(&mut self, family: FamilyId, at: Timestamp) -> Stored<()>;
    /// Until this work ends nobody else writes about the family: what is read from now on stays true.
    async fn hold_family(&mut self, family: FamilyId) -> Stored<()>;
    /// Until when the family has said that it is not safe to text it, where what said so was deleted.
    async fn no_text(&mut self, family: FamilyId) -> Stored<Option<Timestamp>>;
    async fn keep_no_text(&mut self, family: FamilyId, until: Option<Timestamp>) -> Stored<()>;
    /// Destroys the family's data key and every row that only it used: nothing sealed with it can be read again.
    async fn erase_family(&mut self, family: FamilyId) -> Stored<()>;
    /// Erases families that nobody can come back to: a draft untouched since this moment, and no phone. At most so many;
    /// says which. They are on no list of the erased: a backup that brings one back brings it back abandoned.
    async fn erase_abandoned(&mut self, before: Timestamp, limit: u64) -> Stored<Vec<FamilyId>>;
    async fn account_by_phone(&mut self, phone: &str) -> Stored<Option<Account>>;
    async fn account(&mut self, id: AccountId) -> Stored<Option<Account>>;
    async fn account_of(&mut self, family: FamilyId) -> Stored<Option<Account>>;
    async fn add_account(&mut self, account: &Account) -> Stored<()>;
    /// Another phone opens the account from now on. False when what opened it before does so no more. A phone that opens
    /// another account is a conflict.
    async fn set_account_phone(&mut self, account: &Account, phone: &str) -> Stored<bool>;
}
