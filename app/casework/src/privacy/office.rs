//! The office decides about a request for erasure: carries it out, or keeps the record with a reason that the law knows.

use domain::{
    declaration::key_care_signs,
    identifier::normalise,
    privacy::{Erasure, Ground, REASON_LENGTH, Scope},
};
use jiff::{Timestamp, civil::Date};

use super::{Known, consent::redact};
use crate::{
    Actor, Casework,
    actor::StaffMember,
    audit::{Record, Told},
    error::{CaseError, CaseResult},
    id::{ErasureId, FamilyId},
    outbox::{Notice, Topic, reachable},
    policy::{self, Act},
    port::{ChildRecord, Erased, ErasureFilter, ErasureRecord, ErasureRow, Page, Work},
};

/// More than an office has at a time.
const A_LIST: u64 = 200;

/// One request with what an officer needs to decide about it.
pub struct ErasureView {
    pub request: ErasureRecord,
    /// Who asks; empty once it is erased.
    pub guardian: String,
    pub children: Vec<ChildRecord>,
    /// The reader's role decides.
    pub may_decide: bool,
}

/// What the officer decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Decision {
    Erase,
    /// With a sentence to the family.
    Refuse {
        ground: Ground,
        reason: String,
    },
}

impl Decision {
    const fn act(&self) -> Act {
        match self {
            Self::Erase => Act::CarryOutErasure,
            Self::Refuse { .. } => Act::RefuseErasure,
        }
    }
}

impl Casework {
    pub async fn erasures(&self, actor: &Actor, filter: &ErasureFilter) -> CaseResult<Page<ErasureRow>> {
        let member = policy::staff(actor, Act::SeeErasures)?;
        let filter = ErasureFilter { due_before: self.late_only(actor), ..filter.clone() };
        let mut work = self.registry.begin().await?;
        self.tell(
            &mut *work,
            Told {
                actor,
                act: Act::SeeErasures,
                record: Record::List("erasures"),
                purpose: Some("erasure"),
                family: None,
            },
        )
        .await?;
        let page = work.erasures(&member.area, &filter).await?;
        work.commit().await?;
        Ok(page)
    }

    /// How many wait, up to a list, and the first last day: for the page of one's own work.
    pub async fn waiting_erasures(&self, actor: &Actor) -> CaseResult<(usize, Option<Date>)> {
        let member = policy::staff(actor, Act::SeeErasures)?;
        let open = ErasureFilter { open: true, due_before: self.late_only(actor), after: None, limit: A_LIST };
        let rows = self.registry.read().await?.erasures(&member.area, &open).await?.rows;
        Ok((rows.len(), rows.iter().map(|row| row.due).min()))
    }

    /// Whoever does not decide sees only what the deciding office let pass.
    fn late_only(&self, actor: &Actor) -> Option<Date> {
        policy::allow(actor, Act::CarryOutErasure).is_err().then(|| self.today())
    }

    pub async fn erasure(&self, actor: &Actor, id: ErasureId) -> CaseResult<ErasureView> {
        let member = policy::staff(actor, Act::ViewErasure)?;
        let mut work = self.registry.begin().await?;
        let request = self.erasure_in_area(&mut *work, actor, member, id).await?;
        self.tell(
            &mut *work,
            Told {
                actor,
                act: Act::ViewErasure,
                record: Record::Erasure(id),
                purpose: Some("erasure"),
                family: Some(request.family),
            },
        )
        .await?;
        let newest = work.declarations_of(request.family).await?.into_iter().next();
        let guardian = newest.map(|version| version.answers.field("guardian.name").to_owned()).unwrap_or_default();
        let children = work.children_of(request.family).await?;
        work.commit().await?;
        let may_decide = policy::allow(actor, Act::CarryOutErasure).is_ok() && request.state.open().is_some();
        Ok(ErasureView { request, guardian, children, may_decide })
    }

    async fn erasure_in_area(
        &self,
        work: &mut dyn Work,
        actor: &Actor,
        member: &StaffMember,
        id: ErasureId,
    ) -> CaseResult<ErasureRecord> {
        let request = work.erasure(id).await?.ok_or(CaseError::NotFound)?;
        policy::within(member, &request.place)?;
        let seen = self.late_only(actor).is_none_or(|today| request.state.open().is_some() && request.due < today);
        if seen { Ok(request) } else { Err(CaseError::NotFound) }
    }

    /// One decision wins. After an erasure of everything the family is told one last time, where that is safe.
    pub async fn decide_erasure(
        &self,
        actor: &Actor,
        id: ErasureId,
        revision: i64,
        decision: &Decision,
    ) -> CaseResult<()> {
        let member = policy::staff(actor, decision.act())?;
        let mut work = self.registry.begin().await?;
        let request = self.erasure_in_area(&mut *work, actor, member, id).await?;
        let open = request.state.open().filter(|_| request.revision == revision).ok_or(CaseError::Changed)?;
        let (decided, reason) = match decision {
            Decision::Erase => (open.erase(self.now()), String::new()),
            Decision::Refuse { ground, reason } => {
                let reason = normalise::text(reason);
                if reason.is_empty() || reason.chars().count() > REASON_LENGTH {
                    return Err(CaseError::Incomplete);
                }
                (open.refuse(*ground, self.now()), reason)
            }
        };
        let decided =
            ErasureRecord { state: Erasure::Decided(decided), decided_by: Some(member.id), reason, ..request.clone() };
        if !work.decide_erasure(&decided).await? {
            return Err(CaseError::Changed);
        }
        self.tell(
            &mut *work,
            Told {
                actor,
                act: decision.act(),
                record: Record::Erasure(id),
                purpose: None,
                family: Some(request.family),
            },
        )
        .await?;
        match (decision, request.scope) {
            (Decision::Refuse { .. }, _) => {
                self.inform_family(&mut *work, request.family, Topic::ErasureRefused, &request.number).await?;
            }
            (Decision::Erase, Scope::Health) => {
                let until = Known::of(&mut *work, request.family).await?.until(self.now());
                work.list_erased(Erased::Health { family: request.family, request: id, at: until });
                self.erase_health(&mut *work, request.family, until).await?;
                self.inform_family(&mut *work, request.family, Topic::ErasureDone, &request.number).await?;
            }
            (Decision::Erase, Scope::Everything) => {
                self.say_farewell(&mut *work, &request).await?;
                work.erase_family(request.family).await?;
            }
        }
        Ok(work.commit().await?)
    }

    /// Out of every version sent until then, and out of the ledger's signs. Says whether there was anything.
    pub(super) async fn erase_health(
        &self,
        work: &mut dyn Work,
        family: FamilyId,
        until: Timestamp,
    ) -> CaseResult<bool> {
        let mut done = false;
        for version in work.declarations_of(family).await?.iter().filter(|version| version.submitted_at <= until) {
            done |= redact(work, version).await?;
        }
        let versions = work.declarations_of(family).await?;
        for child in work.children_of(family).await? {
            let Some(version) = versions.iter().find(|version| version.id == child.declaration) else { continue };
            let (family, children) = version.facts();
            let own = children.iter().find(|(number, _)| u32::from(number.0) == child.number);
            let signs = own.map(|(_, facts)| key_care_signs(&family, facts)).unwrap_or_default();
            let signs = signs.iter().map(|sign| sign.word().to_owned()).collect();
            work.put_child(&ChildRecord { signs, ..child }).await?;
        }
        Ok(done)
    }

    /// Sealed with a key of the system, because the family's is about to go: if it can't be delivered nothing of it stays.
    async fn say_farewell(&self, work: &mut dyn Work, request: &ErasureRecord) -> CaseResult<()> {
        if let Some(to) = reachable(work, request.family).await? {
            let notice = Notice::News { topic: Topic::ErasureDone, number: request.number.clone() };
            self.notify(work, None, &to.phone, &to.language, &notice).await?;
        }
        Ok(())
    }
}
