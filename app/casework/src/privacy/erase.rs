//! Erasure by the family: at once where nothing is approved, else what is not approved at once and the record by
//! request to the office.

use domain::{
    declaration::ReceiptNumber,
    privacy::{Cause, Decided, Erasure, How, Open, Scope},
};

use jiff::SignedDuration;

use super::{Known, own};
use crate::{
    Actor, Casework,
    audit::{Record, Told},
    chance,
    error::{CaseError, CaseResult},
    id::{ErasureId, FamilyId},
    outbox::{Topic, keep_no},
    policy::{self, Act},
    port::{Draft, Erased, ErasureRecord, Work},
    session::after,
};

/// Longer than any session of somebody who has not confirmed a phone.
const ABANDONED: SignedDuration = SignedDuration::from_hours(25);
const A_FEW: u64 = 100;

impl Casework {
    /// Everything about the family, its key first. Refused where a record is approved.
    pub async fn erase_family(&self, actor: &Actor) -> CaseResult<()> {
        let family = own(actor, Act::EraseFamily)?;
        let mut work = self.registry.begin().await?;
        work.hold_family(family).await?;
        if Known::of(&mut *work, family).await?.approved {
            return Err(CaseError::Refused("approved"));
        }
        self.erase_own(&mut *work, actor, family, Act::EraseFamily).await?;
        Ok(work.commit().await?)
    }

    pub(super) async fn erase_own(
        &self,
        work: &mut dyn Work,
        actor: &Actor,
        family: FamilyId,
        act: Act,
    ) -> CaseResult<()> {
        work.erase_family(family).await?;
        self.tell(work, Told { actor, act, record: Record::Family(family), purpose: None, family: Some(family) }).await
    }

    /// Asked twice it is one request.
    pub async fn ask_erasure(&self, actor: &Actor) -> CaseResult<()> {
        let family = own(actor, Act::AskErasure)?;
        let mut work = self.registry.begin().await?;
        work.hold_family(family).await?;
        let known = Known::of(&mut *work, family).await?;
        if !known.approved {
            return Err(CaseError::Refused("nothing approved"));
        }
        self.drop_unapproved(&mut *work, family, &known).await?;
        self.request_erasure(&mut *work, actor, family, Scope::Everything, Cause::Asked).await?;
        Ok(work.commit().await?)
    }

    /// The family wants to keep its record after all, while the office has not decided. Pressed twice it is once. What
    /// was deleted at once when it asked stays deleted.
    pub async fn take_back_erasure(&self, actor: &Actor, id: ErasureId, revision: i64) -> CaseResult<()> {
        let family = own(actor, Act::TakeBackErasure)?;
        let mut work = self.registry.begin().await?;
        let request = work.erasure(id).await?.filter(|it| it.family == family && it.cause == Cause::Asked);
        let request = request.ok_or(CaseError::NotFound)?;
        let open = match request.state {
            Erasure::Open(open) if request.revision == revision => open,
            Erasure::Decided(Decided { how: How::TakenBack, .. }) => return Ok(()),
            _ => return Err(CaseError::Changed),
        };
        self.keep_after_all(&mut *work, actor, request, open).await?;
        Ok(work.commit().await?)
    }

    pub(super) async fn keep_after_all(
        &self,
        work: &mut dyn Work,
        actor: &Actor,
        request: ErasureRecord,
        open: Open,
    ) -> CaseResult<()> {
        let (record, family) = (Record::Erasure(request.id), Some(request.family));
        let kept = ErasureRecord { state: Erasure::Decided(open.take_back(self.now())), ..request };
        if !work.decide_erasure(&kept).await? {
            return Err(CaseError::Changed);
        }
        self.tell(work, Told { actor, act: Act::TakeBackErasure, record, purpose: None, family }).await
    }

    /// Drafts, of a request for help too with its files, and versions that were never approved.
    pub(super) async fn drop_unapproved(&self, work: &mut dyn Work, family: FamilyId, known: &Known) -> CaseResult<()> {
        keep_no(work, family).await?;
        if let Some(draft) = &known.draft {
            self.drop_unsent(work, draft).await?;
        }
        self.drop_unsent_request(work, family).await?;
        for (version, _) in known.versions.iter().filter(|(_, ever)| !ever) {
            work.list_erased(Erased::Version { family, version: version.id });
            work.remove_declaration(version.id).await?;
        }
        Ok(())
    }

    pub(crate) async fn drop_unsent(&self, work: &mut dyn Work, draft: &Draft) -> CaseResult<()> {
        let at = self.now().max(draft.updated_at);
        work.list_erased(Erased::Draft { family: draft.family, at });
        Ok(work.drop_draft(draft.family).await?)
    }

    /// To the office that keeps the record; one that waits already is enough.
    pub(super) async fn request_erasure(
        &self,
        work: &mut dyn Work,
        actor: &Actor,
        family: FamilyId,
        scope: Scope,
        cause: Cause,
    ) -> CaseResult<()> {
        if work.erasures_of(family).await?.iter().any(|earlier| earlier.waits(scope)) {
            return Ok(());
        }
        let child = work.children_of(family).await?.into_iter().next().map(|child| child.place);
        let place = match child {
            Some(place) => place,
            None => work.declarations_of(family).await?.into_iter().next().ok_or(CaseError::NotFound)?.place,
        };
        let open = Open::asked_on(self.today());
        let request = ErasureRecord {
            id: self.new_id(),
            family,
            number: ReceiptNumber::from_random(chance::bytes(&*self.chance)).to_string(),
            place,
            scope,
            cause,
            asked_at: self.now(),
            due: open.due,
            state: Erasure::Open(open),
            decided_by: None,
            reason: String::new(),
            revision: 1,
        };
        work.add_erasure(&request).await?;
        let record = Record::Erasure(request.id);
        self.tell(work, Told { actor, act: Act::AskErasure, record, purpose: None, family: Some(family) }).await?;
        self.inform_family(work, family, Topic::ErasureAsked, &request.number).await
    }

    /// Drafts whose session is over and that no phone leads back to. A few at a time; says how many.
    pub async fn erase_abandoned(&self, actor: &Actor) -> CaseResult<usize> {
        policy::allow(actor, Act::EraseAbandoned)?;
        let mut work = self.registry.begin().await?;
        let gone = work.erase_abandoned(after(self.now(), -ABANDONED), A_FEW).await?;
        for family in &gone {
            let record = Record::Family(*family);
            let told = Told { actor, act: Act::EraseAbandoned, record, purpose: None, family: Some(*family) };
            self.tell(&mut *work, told).await?;
        }
        work.commit().await?;
        Ok(gone.len())
    }
}
