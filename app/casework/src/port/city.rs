use async_trait::async_trait;
use domain::identity::Assurance;
use jiff::Timestamp;

use super::{Account, Stored};
use crate::{
    city::{CityAnswer, CityIdentity, CityKeys, CityTrouble},
    id::{AccountId, FamilyId},
};

/// The way to the city's sign-in and back. Whoever implements it knows its protocol; casework decides what a proof opens.
#[async_trait]
pub trait CityDoor: Send + Sync {
    /// What the settings call it in this language; nothing where they leave it to our texts.
    fn name(&self, language: &str) -> Option<String>;
    /// The address the browser is sent to.
    async fn entrance(&self, keys: &CityKeys) -> Result<String, CityTrouble>;
    /// Whom the answer the browser brought back proves.
    async fn prove(&self, answer: &CityAnswer, keys: &CityKeys) -> Result<CityIdentity, CityTrouble>;
    /// Where the city's own session is ended, if the city has told.
    async fn way_out(&self) -> Option<String>;
}

/// An identity of the city that opens an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BoundIdentity {
    pub account: AccountId,
    pub family: FamilyId,
    /// How sure the city was of it last; nothing where it did not say.
    pub level: Option<Assurance>,
    pub bound_at: Timestamp,
    pub seen_at: Timestamp,
}

/// Identities are stored by a keyed hash of issuer and subject: who reads the table learns nobody's.
#[async_trait]
pub trait CityIdentities {
    async fn city_identity(&mut self, identity: &CityIdentity) -> Stored<Option<BoundIdentity>>;
    /// Used again, perhaps at another level.
    async fn see_city_identity(&mut self, identity: &CityIdentity, at: Timestamp) -> Stored<()>;
    /// Those that open the family's account, the one used last first.
    async fn city_identities_of(&mut self, family: FamilyId) -> Stored<Vec<BoundIdentity>>;
    /// None of them opens it any more.
    async fn unbind_city_identities(&mut self, family: FamilyId) -> Stored<u64>;
    /// On the way to the city. `next` is where the person wants to go on afterwards.
    async fn add_city_ticket(&mut self, id_hash: &[u8; 32], next: &str, expires_at: Timestamp) -> Stored<()>;
    /// Back from the city: uses the ticket up and gives its `next`. None where there is none (any more).
    async fn take_city_ticket(&mut self, id_hash: &[u8; 32], now: Timestamp) -> Stored<Option<String>>;
    /// Proven for an errand, and waiting for the phone whose account it shall open.
    async fn add_city_proof(
        &mut self,
        id_hash: &[u8; 32],
        identity: &CityIdentity,
        errand: &str,
        expires_at: Timestamp,
    ) -> Stored<()>;
    /// Uses the proof up: its identity opens this account. False where there is none for this errand, or it opens one
    /// already.
    async fn bind_city_identity(
        &mut self,
        id_hash: &[u8; 32],
        errand: &str,
        account: &Account,
        at: Timestamp,
    ) -> Stored<bool>;
    async fn sweep_city_tickets(&mut self, now: Timestamp) -> Stored<u64>;
}
