//! What is on record, what of it is stale, and what was begun.

use domain::{
    journey::{Key, changed},
    privacy::Held,
    renewal::{Stale, Why, has_left, stale},
};
use jiff::civil::Date;

use crate::{
    Actor, Casework,
    clock::civil_day,
    error::{CaseError, CaseResult},
    id::FamilyId,
    policy::{self, Act},
    port::{ChildRecord, Confirmation, DeclarationRecord, Draft, Status, Work},
    privacy,
};

/// The record of a family that can be confirmed.
pub struct RenewalView {
    /// The approved version, without what its family no longer agrees to: that is neither confirmed nor sent again.
    pub version: DeclarationRecord,
    /// Something of it is left out: on record still, though it is no longer agreed to.
    pub left_out: bool,
    /// Why nothing can be confirmed or sent now; empty where it can.
    pub held: Vec<Held>,
    /// The children on record who have not left.
    pub children: Vec<ChildRecord>,
    /// The first day on which one of them is due.
    pub due: Date,
    /// When the answers were last given or confirmed.
    pub since: Date,
    pub stale: Vec<Stale>,
    pub draft: Option<Draft>,
}

impl RenewalView {
    /// The answers to give once more.
    pub fn picked(&self) -> Vec<Key> {
        self.stale.iter().map(|stale| stale.key).collect()
    }

    /// A draft that the page of the renewal began, or nothing: an update begun elsewhere comes first. Not while the
    /// record is held up.
    pub fn may_confirm(&self) -> bool {
        self.held.is_empty() && self.draft.as_ref().is_none_or(|draft| draft.answers.renewing().is_some())
    }

    /// What stands in the draft, or would: the approved answers. Those that are stale are looked at once more; only what
    /// can't be so any longer is to be given anew.
    pub fn answers(&self) -> domain::journey::Answers {
        match &self.draft {
            Some(draft) => draft.answers.clone(),
            None => self.version.answers.clone().without(&self.outgrown()),
        }
    }

    fn outgrown(&self) -> Vec<Key> {
        self.stale.iter().filter(|stale| stale.why == Why::StageAge).map(|stale| stale.key).collect()
    }

    /// The draft's revision; 0 where there is none yet.
    pub fn revision(&self) -> i64 {
        self.draft.as_ref().map_or(0, |draft| draft.revision)
    }

    /// Whether an answer differs from the record.
    pub fn differs(&self, answers: &domain::journey::Answers) -> bool {
        !changed(&self.version.answers, answers).is_empty()
    }
}

impl Casework {
    /// None where nothing is on record, the office has a newer version, or all children have left.
    pub async fn renewal(&self, actor: &Actor) -> CaseResult<Option<RenewalView>> {
        policy::allow(actor, Act::ConfirmRecord)?;
        let family = actor.family().ok_or(CaseError::SignInNeeded)?;
        let mut work = self.registry.read().await?;
        self.renewal_of(&mut *work, family).await
    }

    pub(super) async fn renewal_of(&self, work: &mut dyn Work, family: FamilyId) -> CaseResult<Option<RenewalView>> {
        let today = self.today();
        let newest = work.declarations_of(family).await?.into_iter().find(|it| it.status != Status::Withdrawn);
        let Some(mut version) = newest.filter(|version| version.status == Status::Approved) else { return Ok(None) };
        let held = privacy::held(work, family).await?;
        let approved = version.answers.clone();
        privacy::respect(&mut version.answers, work.consents_of(family).await?.first());
        let left_out = version.answers != approved;
        let mut children = work.children_of(family).await?;
        children.retain(|child| !has_left(child.birth_date, today));
        let Some(due) = children.iter().map(|child| child.due).min() else { return Ok(None) };
        let confirmed = work.confirmations_of(family).await?.into_iter().next();
        let since = last_said(&version, confirmed.as_ref());
        let stale = stale(&version.answers, since, today);
        let draft = work.draft(family).await?;
        Ok(Some(RenewalView { version, left_out, held, children, due, since, stale, draft }))
    }

    /// One of the family's own confirmations; anybody else's looks like none.
    pub async fn my_confirmation(&self, actor: &Actor, number: &str) -> CaseResult<Confirmation> {
        policy::allow(actor, Act::SeeOwnFamily)?;
        let mut work = self.registry.read().await?;
        let found = work.confirmation_by_number(number).await?;
        found.filter(|it| Some(it.family) == actor.family()).ok_or(CaseError::NotFound)
    }
}

/// The day the answers were sent, or the last time this version was confirmed.
fn last_said(version: &DeclarationRecord, confirmed: Option<&Confirmation>) -> Date {
    let confirmed = confirmed.filter(|it| it.declaration == version.id).map(|it| it.at);
    civil_day(confirmed.map_or(version.submitted_at, |at| at.max(version.submitted_at)))
}
