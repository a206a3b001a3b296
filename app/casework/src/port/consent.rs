use async_trait::async_trait;
use domain::privacy::Basis;
use jiff::Timestamp;

use super::Stored;
use crate::id::{AccountId, ConsentId, DeclarationId, FamilyId};

/// What a guardian agreed to, or took back. Rows are only added: the newest one counts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConsentRecord {
    pub id: ConsentId,
    pub family: FamilyId,
    /// 1, 2, … within the family.
    pub version: i32,
    /// Whose phone was signed in.
    pub account: AccountId,
    /// The declaration it was given with; none: it was taken back.
    pub declaration: Option<DeclarationId>,
    /// Which text was agreed to: see [`domain::privacy::CONSENT_TEXT`].
    pub text: String,
    /// Keeping the children's data.
    pub children: bool,
    /// Keeping health and disability facts.
    pub health: bool,
    /// On what the keeping rests beside the consent.
    pub basis: Basis,
    pub at: Timestamp,
}

#[async_trait]
pub trait Consents {
    async fn add_consent(&mut self, consent: &ConsentRecord) -> Stored<()>;
    /// Newest first.
    async fn consents_of(&mut self, family: FamilyId) -> Stored<Vec<ConsentRecord>>;
}
