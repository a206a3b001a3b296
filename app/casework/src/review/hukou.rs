//! "Does this hukou count as Shenzhen's?" Asked where the code does not tell: see [`domain::hukou`].

use domain::{
    hukou::{Counts, REASON_LENGTH, open_children},
    journey::ChildNo,
};

use super::{bounded, in_area};
use crate::{
    Actor, Casework,
    actor::StaffMember,
    audit::{REVIEW, Record, Told},
    error::{CaseError, CaseResult},
    id::DeclarationId,
    outbox::Topic,
    policy::{self, Act},
    port::{DeclarationChange, DeclarationRecord, HukouDecision, Status},
    state,
};

pub struct HukouView {
    pub record: DeclarationRecord,
    pub child: ChildNo,
    pub decision: Option<HukouDecision>,
    /// The user name of who decided.
    pub by: Option<String>,
}

impl Casework {
    /// The question about one child, as it stands; there is none where the code tells.
    pub async fn hukou_question(&self, actor: &Actor, id: DeclarationId, child: ChildNo) -> CaseResult<HukouView> {
        let member = policy::staff(actor, Act::CountHukou)?;
        let mut work = self.registry.begin().await?;
        let record = in_area(&mut *work, member, id).await?;
        if !is_asked(&record, child) {
            return Err(CaseError::NotFound);
        }
        let (act, family) = (Act::ViewDeclaration, Some(record.family));
        self.tell(&mut *work, Told { actor, act, record: Record::Declaration(id), purpose: Some(REVIEW), family })
            .await?;
        let decision = record.hukou.get(&child).cloned();
        let by = match &decision {
            Some(decision) => work.staff(decision.by).await?.map(|staff| staff.username),
            None => None,
        };
        work.commit().await?;
        Ok(HukouView { record, child, decision, by })
    }

    /// Stores the decision with every version of the family that is not over and says the same, in one transaction: it is
    /// about the child, not about one paper. The family is told when something changes for it.
    pub async fn count_hukou(
        &self,
        actor: &Actor,
        id: DeclarationId,
        child: ChildNo,
        revision: i64,
        counts: Counts,
        reason: &str,
    ) -> CaseResult<()> {
        let (mut work, record, _) = self.at_revision(actor, Act::CountHukou, id, revision).await?;
        let member = policy::staff(actor, Act::CountHukou)?;
        if !is_asked(&record, child) {
            return Err(CaseError::NotFound);
        }
        if !may_count(&record, member) {
            return Err(CaseError::Changed);
        }
        let reason = bounded(reason, REASON_LENGTH);
        if reason.is_empty() {
            return Err(CaseError::Incomplete);
        }
        let decision = HukouDecision { counts, reason, by: member.id, at: self.now() };
        for version in work.declarations_of(record.family).await? {
            let over = matches!(version.status, Status::Superseded | Status::Withdrawn | Status::Closed);
            if over || !is_asked(&version, child) || policy::within(member, &version.place).is_err() {
                continue;
            }
            let mut hukou = version.hukou.clone();
            hukou.insert(child, decision.clone());
            let change = DeclarationChange { hukou: Some(hukou), ..state::change(&state::of(&version)?) };
            // The paper on the desk as it was looked at: in between somebody else may have decided.
            let seen = if version.id == id { revision } else { version.revision };
            if !work.change_declaration(version.id, seen, &change).await? {
                return Err(CaseError::Changed);
            }
        }
        let (act, family) = (Act::CountHukou, Some(record.family));
        let told = Told { actor, act, record: Record::Declaration(id), purpose: Some(counts.word()), family };
        self.tell(&mut *work, told).await?;
        let before = record.hukou.get(&child).map_or(Counts::Elsewhere, |decision| decision.counts);
        if before != counts {
            self.inform_family(&mut *work, record.family, Topic::HukouCounted, &record.number).await?;
        }
        Ok(work.commit().await?)
    }
}

fn is_asked(record: &DeclarationRecord, child: ChildNo) -> bool {
    open_children(&record.answers).contains(&child)
}

/// Whoever reviews it now, and afterwards anybody of the office while it counts.
pub(super) fn may_count(record: &DeclarationRecord, member: &StaffMember) -> bool {
    match record.status {
        Status::UnderReview => record.claim.is_some_and(|claim| claim.by == member.id),
        Status::Approved => true,
        _ => false,
    }
}
