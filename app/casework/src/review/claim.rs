//! Taking a declaration for a while, and what is written meanwhile.

use domain::declaration::Claim;
use jiff::SignedDuration;

use super::{Written, in_area};
use crate::{
    Actor, Casework,
    error::{CaseError, CaseResult},
    id::DeclarationId,
    policy::{self, Act},
    port::{DeclarationChange, Status},
    session::after,
    state,
};

/// A claim holds so long without a decision; then somebody else may take over.
pub const CLAIM: SignedDuration = SignedDuration::from_mins(30);

impl Casework {
    /// Takes the declaration for a while, so that two people don't do the same work.
    pub async fn claim(&self, actor: &Actor, id: DeclarationId) -> CaseResult<()> {
        let member = policy::staff(actor, Act::ClaimDeclaration)?;
        let mut work = self.registry.begin().await?;
        let record = in_area(&mut *work, member, id).await?;
        let now = self.now();
        let claim = Claim { reviewer: state::reviewer(member.id), until: after(now, CLAIM) };
        let change = state::change(&state::of(&record)?.claim(claim, now)?);
        self.change(work, actor, Act::ClaimDeclaration, &record, &change, None).await
    }

    /// Gives it back to the queue, at its old age, with what was written for whoever takes it next.
    pub async fn release(&self, actor: &Actor, id: DeclarationId, revision: i64, written: &Written) -> CaseResult<()> {
        let (work, record, me) = self.at_revision(actor, Act::ClaimDeclaration, id, revision).await?;
        let change = DeclarationChange {
            remarks: Some(written.stored()),
            note: Some(written.note()),
            ..state::change(&state::of(&record)?.release(me)?)
        };
        self.change(work, actor, Act::ClaimDeclaration, &record, &change, None).await
    }

    /// Keeps what was written so far, and the claim for longer; after a decision the note alone. The note is for the
    /// office only; remarks reach the family when the declaration is returned.
    pub async fn note(&self, actor: &Actor, id: DeclarationId, revision: i64, written: &Written) -> CaseResult<()> {
        let (work, record, me) = self.at_revision(actor, Act::NoteDeclaration, id, revision).await?;
        let reviewing = record.status == Status::UnderReview;
        if reviewing && record.claim.is_none_or(|claim| state::reviewer(claim.by) != me) {
            return Err(CaseError::Changed);
        }
        let mut state = state::of(&record)?;
        if reviewing {
            let now = self.now();
            state = state.claim(Claim { reviewer: me, until: after(now, CLAIM) }, now)?;
        }
        let change = DeclarationChange {
            remarks: reviewing.then(|| written.stored()),
            note: Some(written.note()),
            ..state::change(&state)
        };
        self.change(work, actor, Act::NoteDeclaration, &record, &change, None).await
    }
}
