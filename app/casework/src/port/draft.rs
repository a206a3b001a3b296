use async_trait::async_trait;
use domain::journey::Answers;
use jiff::Timestamp;

use super::Stored;
use crate::id::{DeclarationId, FamilyId};

#[derive(Debug, Clone)]
pub struct Draft {
    pub family: FamilyId,
    pub answers: Answers,
    /// The version it continues or corrects.
    pub base: Option<DeclarationId>,
    pub revision: i64,
    pub updated_at: Timestamp,
}

/// At most one draft a family.
#[async_trait]
pub trait Drafts {
    async fn draft(&mut self, family: FamilyId) -> Stored<Option<Draft>>;
    async fn add_draft(&mut self, draft: &Draft) -> Stored<()>;
    /// Compare-and-set on `draft.revision`; stores `revision + 1`. False when somebody else was first.
    async fn save_draft(&mut self, draft: &Draft) -> Stored<bool>;
    async fn drop_draft(&mut self, family: FamilyId) -> Stored<()>;
}
