//! One family's visit: begun by the helper, ended by the family, by the next one, or by nobody being there.

use domain::kiosk::Ending;
use jiff::SignedDuration;

use super::Spot;
use crate::{
    Actor, Casework,
    actor::StaffMember,
    audit::{Record, Told},
    clock,
    declare::forget_draft,
    error::{CaseError, CaseResult},
    id::{FamilyId, KioskId, KioskNumberId},
    policy::{self, Act},
    port::{KioskNumber, KioskRecord, Subject, TodaysFigures, VisitRecord, Work},
    session::{SessionToken, after},
};

/// Visits that the job looks after at a time.
const AT_ONCE: u64 = 100;

/// So long it is said that the last family goes on elsewhere; a page without scripts hears of it late.
const SAID_FOR: SignedDuration = SignedDuration::from_mins(12);

/// What the helper sees between two families.
pub struct Desk {
    pub kiosk: KioskRecord,
    /// A family is at the screen, or has just left it.
    pub running: Option<VisitRecord>,
    pub figures: TodaysFigures,
    /// Whose turn it is.
    pub next: Option<KioskNumber>,
    /// For the number that is given out next.
    pub fresh: KioskNumberId,
}

impl Casework {
    /// Numbers of today in this community, no names.
    pub async fn desk(&self, actor: &Actor) -> CaseResult<Desk> {
        let (_, kiosk) = self.serving(actor)?;
        let mut work = self.registry.read().await?;
        let running = self.running(&mut *work, kiosk).await?;
        let community = kiosk.place.community.clone().unwrap_or_default();
        let figures = work.figures(&community, clock::midnight(self.now())).await?;
        let next = work.next_number(&community, self.today()).await?;
        Ok(Desk { kiosk: kiosk.clone(), running, figures, next, fresh: self.new_id() })
    }

    /// "Next family": what was open at this device ends, and a clean session begins.
    pub async fn begin_visit(&self, actor: &Actor) -> CaseResult<SessionToken> {
        policy::allow(actor, Act::ServeAtKiosk)?;
        let mut work = self.registry.begin().await?;
        let token = self.begin(&mut *work, actor).await?;
        work.commit().await?;
        Ok(token)
    }

    pub(super) async fn begin(&self, work: &mut dyn Work, actor: &Actor) -> CaseResult<SessionToken> {
        let (member, kiosk) = self.serving(actor)?;
        let now = self.now();
        self.end_visits_of(work, actor, kiosk.id).await?;
        let visit = VisitRecord {
            id: self.new_id(),
            kiosk: kiosk.id,
            place: kiosk.place.clone(),
            helper: member.id,
            begun_at: now,
            seen_at: now,
            ended: None,
        };
        work.add_visit(&visit).await?;
        let record = Record::Visit(visit.id);
        self.tell(work, Told { actor, act: Act::ServeAtKiosk, record, purpose: Some("begin"), family: None }).await?;
        let community = kiosk.place.community.clone().unwrap_or_default();
        let assist = super::Assist { visit: visit.id, helper: member.clone(), kiosk: kiosk.id, community };
        let there = self.clone().at(Spot::Kiosk { kiosk: kiosk.clone(), assist: Some(assist) });
        there.rotate(work, None, Subject::Visiting).await
    }

    /// Ends the visit this request belongs to. Nothing to end does no harm.
    pub async fn end_visit(&self, actor: &Actor, ending: Option<Ending>) -> CaseResult<()> {
        policy::allow(actor, Act::EndVisit)?;
        let Some(assist) = self.spot.assist() else { return Ok(()) };
        let mut work = self.registry.begin().await?;
        let Some(visit) = work.visit(assist.visit).await? else { return Ok(()) };
        self.finish(&mut *work, actor, &visit, ending.unwrap_or(Ending::Finished), actor.family()).await?;
        Ok(work.commit().await?)
    }

    /// The family that was here last goes on at another device: the screen says so for a while.
    pub async fn taken_along(&self, actor: &Actor) -> CaseResult<bool> {
        policy::allow(actor, Act::EndVisit)?;
        let Some(kiosk) = self.spot.kiosk() else { return Ok(false) };
        let last = self.registry.read().await?.last_visit(kiosk.id).await?;
        Ok(last
            .and_then(|visit| visit.ended)
            .is_some_and(|(at, ending)| ending == Ending::HandedOver && self.now().duration_since(at) < SAID_FOR))
    }

    /// Visits that nobody is at any more. How many there were.
    pub async fn end_idle_visits(&self, actor: &Actor) -> CaseResult<usize> {
        policy::allow(actor, Act::EndVisit)?;
        let mut work = self.registry.begin().await?;
        let idle = work.idle_visits(after(self.now(), -self.idle.server()), AT_ONCE).await?;
        for visit in &idle {
            self.finish(&mut *work, actor, visit, Ending::WalkedAway, None).await?;
        }
        work.commit().await?;
        Ok(idle.len())
    }

    pub(super) async fn end_visits_of(&self, work: &mut dyn Work, actor: &Actor, kiosk: KioskId) -> CaseResult<()> {
        work.hold_kiosk(kiosk).await?;
        if let Some(visit) = work.running_visit(kiosk).await? {
            let ending = if self.gone(&visit) { Ending::WalkedAway } else { Ending::Unfinished };
            self.finish(work, actor, &visit, ending, None).await?;
        }
        Ok(())
    }

    /// The sessions go at once, and with them a draft that nobody could come back to; after somebody walked away a code
    /// of the last minutes may still lead to it, so that one is swept later. Whoever comes second ends nothing.
    pub(crate) async fn finish(
        &self,
        work: &mut dyn Work,
        actor: &Actor,
        visit: &VisitRecord,
        ending: Ending,
        family: Option<FamilyId>,
    ) -> CaseResult<()> {
        work.hold_kiosk(visit.kiosk).await?;
        let there = work.subjects_of_visit(visit.id).await?;
        work.end_sessions_of_visit(visit.id).await?;
        let ending = said(work, &there, ending).await?;
        if !work.end_visit(visit.id, self.now(), ending).await? {
            return Ok(());
        }
        let record = Record::Visit(visit.id);
        self.tell(work, Told { actor, act: Act::EndVisit, record, purpose: Some(ending.word()), family }).await?;
        if !matches!(ending, Ending::HandedOver | Ending::WalkedAway | Ending::Left) {
            for subject in there {
                if let Subject::Drafting(family) = subject {
                    forget_draft(work, family).await?;
                }
            }
        }
        Ok(())
    }

    /// Once it is known which family a helper sits beside, the family's log says so among the deeds of the office.
    pub(crate) async fn tell_assist(&self, work: &mut dyn Work, subject: Subject) -> CaseResult<()> {
        let Some(assist) = self.spot.assist() else { return Ok(()) };
        let Some(family) = subject.family() else { return Ok(()) };
        let actor = Actor::Staff(assist.helper.clone());
        policy::allow(&actor, Act::AssistFamily)?;
        let record = Record::Visit(assist.visit);
        let told = Told { actor: &actor, act: Act::AssistFamily, record, purpose: Some("kiosk"), family: Some(family) };
        self.tell(work, told).await
    }

    /// The helper who is signed in at this device, and the device.
    pub(super) fn serving<'a>(&'a self, actor: &'a Actor) -> CaseResult<(&'a StaffMember, &'a KioskRecord)> {
        let member = policy::staff(actor, Act::ServeAtKiosk)?;
        let kiosk = self.spot.kiosk().ok_or(CaseError::Forbidden)?;
        policy::within(member, &kiosk.place)?;
        Ok((member, kiosk))
    }

    /// The visit at this device that goes on.
    pub(super) async fn running(&self, work: &mut dyn Work, kiosk: &KioskRecord) -> CaseResult<Option<VisitRecord>> {
        Ok(work.running_visit(kiosk.id).await?.filter(|it| !self.gone(it)))
    }

    fn gone(&self, visit: &VisitRecord) -> bool {
        self.now().duration_since(visit.seen_at) >= self.idle.server()
    }
}

/// What an ending is called: whether something was left open, the family's draft tells.
async fn said(work: &mut dyn Work, there: &[Subject], ending: Ending) -> CaseResult<Ending> {
    let families: Vec<FamilyId> = there.iter().filter_map(|subject| subject.family()).collect();
    let mut open = false;
    for family in &families {
        open |= work.draft(*family).await?.is_some();
    }
    Ok(match ending {
        Ending::Finished if open => Ending::Unfinished,
        Ending::Unfinished | Ending::WalkedAway if families.is_empty() => Ending::Nobody,
        Ending::Unfinished if !open => Ending::Finished,
        Ending::WalkedAway if !open => Ending::Left,
        as_it_is => as_it_is,
    })
}
