use async_trait::async_trait;
use domain::grant::{GrantCode, GrantKind, GrantState, Lasting, Shared};
use jiff::Timestamp;

use super::Stored;
use crate::id::{AccountId, FamilyId, GrantId, GuessId};

/// What a family lets one person do or see: a helper, or another guardian.
#[derive(Debug, Clone)]
pub struct GrantRecord {
    pub id: GrantId,
    /// Whose data it is about.
    pub family: FamilyId,
    pub kind: GrantKind,
    /// What the family calls the person.
    pub name: String,
    /// Of a helper.
    pub lasting: Option<Lasting>,
    /// With another guardian.
    pub shared: Shared,
    /// Who typed the code.
    pub account: Option<AccountId>,
    pub state: GrantState,
    pub created_at: Timestamp,
    pub revision: i64,
}

impl GrantRecord {
    /// Whether this person acts for this family now.
    pub fn helps(&self, account: AccountId, family: FamilyId, now: Timestamp) -> bool {
        self.kind == GrantKind::Helper && self.family == family && self.opened_by(account, now)
    }

    /// Whether this person typed its code and it still holds.
    pub fn opened_by(&self, account: AccountId, now: Timestamp) -> bool {
        self.account == Some(account) && matches!(self.state.now(now), GrantState::Active(_))
    }
}

/// What a step changes. A code works until the state is no longer "offered".
#[derive(Debug, Clone)]
pub struct GrantChange {
    pub state: GrantState,
    pub account: Option<AccountId>,
    pub shared: Shared,
}

/// One code typed that opened nothing.
#[derive(Debug, Clone)]
pub struct Guess {
    pub id: GuessId,
    pub account: AccountId,
    /// Keyed by the network it came from, for the cap.
    pub network: String,
    pub at: Timestamp,
}

#[async_trait]
pub trait Grants {
    /// `slot` is a place among those of the family that are offered or active: a second grant in the same place is a
    /// conflict.
    async fn add_grant(&mut self, grant: &GrantRecord, slot: i32, code: &GrantCode) -> Stored<()>;
    async fn grant(&mut self, id: GrantId) -> Stored<Option<GrantRecord>>;
    /// Newest first, over ones too.
    async fn grants_of(&mut self, family: FamilyId) -> Stored<Vec<GrantRecord>>;
    /// Those this person typed the code of, newest first.
    async fn grants_opened_by(&mut self, account: AccountId) -> Stored<Vec<GrantRecord>>;
    /// The one offered under this code.
    async fn grant_by_code(&mut self, kind: GrantKind, code: &GrantCode) -> Stored<Option<GrantRecord>>;
    /// Compare-and-set on the revision. False when somebody else was first.
    async fn change_grant(&mut self, id: GrantId, revision: i64, change: &GrantChange) -> Stored<bool>;
    /// The places of the family that are taken.
    async fn places_taken(&mut self, family: FamilyId) -> Stored<Vec<i32>>;
    async fn add_guess(&mut self, guess: &Guess) -> Stored<()>;
    /// How many since then: by this person, from this network. Who guesses in parallel waits here for himself.
    async fn guesses(&mut self, account: AccountId, network: &str, since: Timestamp) -> Stored<(u64, u64)>;
    async fn sweep_guesses(&mut self, before: Timestamp) -> Stored<u64>;
}
