//! Approving, or returning with remarks.

use std::collections::BTreeMap;

use domain::{declaration::Remarks, journey::keys};

use super::Written;
use crate::{
    Actor, Casework,
    error::{CaseError, CaseResult},
    id::DeclarationId,
    outbox::Topic,
    policy::Act,
    port::{DeclarationChange, Status},
    state,
};

impl Casework {
    /// The answers become the family's record: the ledger's children are put, the version before is superseded.
    /// A ticked answer and an approval contradict each other.
    pub async fn approve(&self, actor: &Actor, id: DeclarationId, revision: i64, written: &Written) -> CaseResult<()> {
        let (mut work, record, me) = self.at_revision(actor, Act::ApproveDeclaration, id, revision).await?;
        if !written.remarks.is_empty() {
            return Err(CaseError::Incomplete);
        }
        let now = self.now();
        let change = DeclarationChange {
            remarks: Some(BTreeMap::new()),
            note: Some(written.note()),
            ..state::change(&state::of(&record)?.approve(me, now)?)
        };
        let before = work.declarations_of(record.family).await?;
        for version in &before {
            if version.id != id && version.status == Status::Approved {
                let superseded = state::change(&state::of(version)?.supersede(now)?);
                if !work.change_declaration(version.id, version.revision, &superseded).await? {
                    return Err(CaseError::Changed);
                }
            }
        }
        let declared = self.declared(&record)?;
        self.put_children(&mut *work, actor, &record, &declared).await?;
        self.open_matters_follow(&mut *work, (actor, Act::ApproveDeclaration), &before, &record).await?;
        self.change(work, actor, Act::ApproveDeclaration, &record, &change, Some(Topic::Approved)).await
    }

    /// Back to the family with a remark for each ticked answer.
    pub async fn return_for_correction(
        &self,
        actor: &Actor,
        id: DeclarationId,
        revision: i64,
        written: &Written,
    ) -> CaseResult<()> {
        let (work, record, me) = self.at_revision(actor, Act::ReturnDeclaration, id, revision).await?;
        let asked = keys(&record.answers);
        if !written.remarks.iter().all(|(key, remark)| asked.contains(key) && !remark.trim().is_empty()) {
            return Err(CaseError::Incomplete);
        }
        let remarks = Remarks::new(written.remarks.iter().map(|(key, remark)| (*key, remark)))
            .map_err(|_| CaseError::Incomplete)?;
        let change = DeclarationChange {
            note: Some(written.note()),
            ..state::change(&state::of(&record)?.give_back(me, remarks, self.now())?)
        };
        self.change(work, actor, Act::ReturnDeclaration, &record, &change, Some(Topic::Returned)).await
    }
}
