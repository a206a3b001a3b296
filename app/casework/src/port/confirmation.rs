use async_trait::async_trait;
use jiff::{Timestamp, civil::Date};

use super::Stored;
use crate::{
    actor::Place,
    id::{ConfirmationId, DeclarationId, FamilyId},
};

/// A family has said that its record still holds: an event of its own, the approved version stays.
#[derive(Debug, Clone)]
pub struct Confirmation {
    pub id: ConfirmationId,
    pub family: FamilyId,
    /// The version that was confirmed.
    pub declaration: DeclarationId,
    /// The receipt number.
    pub number: String,
    pub place: Place,
    pub children: u32,
    pub at: Timestamp,
    /// When it is to be confirmed again.
    pub due: Date,
    /// Of the form that sent it; with the hash of what it sent.
    pub idempotency_key: String,
    pub request_hash: Vec<u8>,
}

#[async_trait]
pub trait Confirmations {
    async fn add_confirmation(&mut self, confirmation: &Confirmation) -> Stored<()>;
    async fn confirmation_by_key(&mut self, idempotency_key: &str) -> Stored<Option<Confirmation>>;
    async fn confirmation_by_number(&mut self, number: &str) -> Stored<Option<Confirmation>>;
    /// Newest first.
    async fn confirmations_of(&mut self, family: FamilyId) -> Stored<Vec<Confirmation>>;
}
