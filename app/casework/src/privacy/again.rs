//! What a restored backup brought back is erased again, by the code that erased it the first time.
//!
//! A line reaches as far as its own moment ([`Erased`]): what was written later, agreed to again later or approved is
//! left. So nothing is listed anew. Nobody is told a second time, but where the office has to be asked again because its
//! request is lost too.

use domain::privacy::{Cause, Erasure, Scope};
use jiff::Timestamp;

use super::{
    Known,
    consent::{Agreed, add_consent, take_health_out},
};
use crate::{
    Actor, Casework,
    audit::{Record, Told},
    error::CaseResult,
    id::{ConsentId, ErasureId, FamilyId},
    outbox::keep_no,
    policy::{self, Act},
    port::{ConsentRecord, DeclarationRecord, Erased, ErasureRecord, Work},
    request::forget_request,
};

impl Casework {
    /// Whoever keeps the list of the erased calls this before anybody is served. How many of these there was something
    /// to erase of.
    pub async fn erase_again(&self, actor: &Actor, came_back: &[Erased]) -> CaseResult<usize> {
        policy::allow(actor, Act::EraseAgain)?;
        let mut again = 0;
        for (at, erased) in came_back.iter().enumerate() {
            let later = &came_back[at + 1..];
            let decided = |it: &Erased| matches!(it, Erased::Health { .. }) && it.family() == erased.family();
            again += usize::from(self.erase_one_again(actor, erased, later.iter().any(decided)).await?);
        }
        Ok(again)
    }

    /// `decided`: the office did not only hear of it, it erased too.
    async fn erase_one_again(&self, actor: &Actor, erased: &Erased, decided: bool) -> CaseResult<bool> {
        let mut work = self.registry.begin().await?;
        let family = erased.family();
        if let Erased::Family(_) = erased {
            self.erase_own(&mut *work, actor, family, Act::EraseAgain).await?;
            work.commit().await?;
            return Ok(true);
        }
        // Another server may be about to commit this very deed: then it is done when the family is free.
        work.hold_family(family).await?;
        let (done, purpose) = match *erased {
            Erased::Family(_) => (false, None),
            Erased::Draft { at, .. } => (drop_draft_of(&mut *work, family, at).await?, None),
            Erased::RequestDraft { at, .. } => (drop_request_of(&mut *work, family, at).await?, None),
            Erased::Version { version, .. } => {
                let known = Known::of(&mut *work, family).await?;
                (drop_versions(&mut *work, family, &known, |it| it.id == version).await?, None)
            }
            Erased::Consent { consent, at, children, .. } => {
                let asks = (!decided).then_some(actor);
                let done = self.take_back_again(&mut *work, asks, family, (consent, at, children)).await?;
                (done, Some(if children { "children" } else { "health" }))
            }
            Erased::Health { request, at, .. } => {
                (self.erase_health_again(&mut *work, family, request, at).await?, Some("health"))
            }
        };
        if done {
            let record = Record::Family(family);
            let told = Told { actor, act: Act::EraseAgain, record, purpose, family: Some(family) };
            self.tell(&mut *work, told).await?;
            work.commit().await?;
        }
        Ok(done)
    }

    /// The consent is taken back again, unless it was given again after that. Who `asks` the office about what it keeps,
    /// if it is to be asked.
    async fn take_back_again(
        &self,
        work: &mut dyn Work,
        asks: Option<&Actor>,
        family: FamilyId,
        (consent, at, children): (ConsentId, Timestamp, bool),
    ) -> CaseResult<bool> {
        let rows = work.consents_of(family).await?;
        let given = |back: bool, row: &ConsentRecord| if back { row.children } else { row.health };
        if rows.iter().any(|row| row.id == consent || row.at > at && given(children, row)) {
            return Ok(false);
        }
        let known = Known::of(work, family).await?;
        let now = known.consent(&rows);
        let mut done = false;
        if let Some(now) = now.filter(|now| now.health || children && now.children)
            && let Some(account) = work.account_of(family).await?
        {
            let (account, left) = (account.id, now.children && !children);
            add_consent(work, Agreed { id: consent, family, account, children: left, health: false, at }, None).await?;
            done = true;
        }
        let (scope, kept) = if children {
            done |= drop_draft_of(work, family, at).await?;
            done |= drop_request_of(work, family, at).await?;
            done |= drop_versions(work, family, &known, |version| version.submitted_at <= at).await?;
            (Scope::Everything, known.approved)
        } else {
            let (taken, kept) = take_health_out(work, &known, at).await?;
            done |= taken;
            (Scope::Health, kept)
        };
        if let Some(actor) = asks.filter(|_| kept) {
            self.request_erasure(work, actor, family, scope, Cause::ConsentWithdrawn).await?;
        }
        Ok(done)
    }

    /// As the office decided: unless it did so meanwhile, or kept the record after all.
    async fn erase_health_again(
        &self,
        work: &mut dyn Work,
        family: FamilyId,
        request: ErasureId,
        at: Timestamp,
    ) -> CaseResult<bool> {
        // The request itself may be lost with what came after the backup.
        let Some(request) = work.erasure(request).await? else { return self.erase_health(work, family, at).await };
        let Some(open) = request.state.open() else { return Ok(false) };
        if !work.decide_erasure(&ErasureRecord { state: Erasure::Decided(open.erase(at)), ..request }).await? {
            return Ok(false);
        }
        self.erase_health(work, family, at).await?;
        Ok(true)
    }
}

async fn drop_draft_of(work: &mut dyn Work, family: FamilyId, at: Timestamp) -> CaseResult<bool> {
    if work.draft(family).await?.is_none_or(|draft| draft.updated_at > at) {
        return Ok(false);
    }
    keep_no(work, family).await?;
    work.drop_draft(family).await?;
    Ok(true)
}

async fn drop_request_of(work: &mut dyn Work, family: FamilyId, at: Timestamp) -> CaseResult<bool> {
    let draft = work.request_draft(family).await?.filter(|draft| draft.updated_at <= at);
    let Some(draft) = draft else { return Ok(false) };
    forget_request(work, &draft).await?;
    Ok(true)
}

/// Of those that were never approved.
async fn drop_versions(
    work: &mut dyn Work,
    family: FamilyId,
    known: &Known,
    which: impl Fn(&DeclarationRecord) -> bool + Send,
) -> CaseResult<bool> {
    let gone = known.versions.iter().filter(|(version, ever)| !ever && which(version));
    let gone: Vec<_> = gone.map(|(version, _)| version.id).collect();
    if !gone.is_empty() {
        keep_no(work, family).await?;
    }
    for version in &gone {
        work.remove_declaration(*version).await?;
    }
    Ok(!gone.is_empty())
}
