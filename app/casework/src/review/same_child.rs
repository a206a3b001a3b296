//! Two parents, one child: the office decides, and the ledger keeps one record with two families attached.
//!
//! Each family's record stays sealed with its own key: the one that was approved first is the ledger's, the other stands
//! beside it, neither listed nor counted. Neither family learns of the other's address or phone; the decision is for
//! the office. Twins are never asked about: they share a birth date, not a name or a number.

use domain::{
    area,
    journey::ChildNo,
    same_child::{Desk, NOTE_LENGTH, Verdict},
};
use jiff::Timestamp;

use super::{Elsewhere, Seen, bounded, in_area};
use crate::{
    Actor, Casework, Role,
    actor::{Place, StaffMember},
    audit::{COMPARE, Record, Told},
    declare::declared_children,
    error::{CaseError, CaseResult},
    id::{ChildId, DeclarationId},
    policy::{self, Act},
    port::{ChildOf, ChildRecord, DeclarationRecord, Pair, SameChildRecord, Status, Work},
};

/// A decision as a colleague reads it.
#[derive(Debug, Clone)]
pub struct Decision {
    pub verdict: Verdict,
    /// To whom it was handed.
    pub desk: Option<Desk>,
    pub note: String,
    /// User name.
    pub by: String,
    pub at: Timestamp,
    /// For the next one: compare-and-set.
    pub revision: i64,
}

/// Two declared children side by side.
pub struct SameChildView {
    pub record: DeclarationRecord,
    pub child: ChildNo,
    pub elsewhere: Elsewhere,
    /// Every decision there was stands in the log; this is the one that counts.
    pub decision: Option<Decision>,
}

/// Handed on by one of two streets: see [`Casework::handed_same_children`].
pub struct Handed {
    pub one: DeclarationRecord,
    pub other: DeclarationRecord,
    /// Its number in `one`.
    pub child: ChildNo,
    /// By whom, when, with which words.
    pub decision: Decision,
}

/// More than an officer has at a time.
const A_LIST: u64 = 200;

impl Casework {
    /// Side by side, for who decides.
    pub async fn same_child(
        &self,
        actor: &Actor,
        id: DeclarationId,
        child: ChildNo,
        other: DeclarationId,
    ) -> CaseResult<SameChildView> {
        let member = policy::staff(actor, Act::DecideSameChild)?;
        let mut work = self.registry.begin().await?;
        let record = in_area(&mut *work, member, id).await?;
        let (record_of, family) = (Record::Declaration(id), Some(record.family));
        let told = Told { actor, act: Act::ViewDeclaration, record: record_of, purpose: Some(COMPARE), family };
        self.tell(&mut *work, told).await?;
        let (elsewhere, _) = self.pair(&mut *work, actor, &record, child, other).await?;
        if let Seen::Here { row, .. } = &elsewhere.seen {
            may_decide(member, &record.place, &row.place)?;
        }
        work.commit().await?;
        let decision = elsewhere.decision.clone();
        Ok(SameChildView { record, child, elsewhere, decision })
    }

    /// The two declared children, as far as they still look alike. The first lies in the reader's area, of the second
    /// only what [`Seen`] shows.
    async fn pair(
        &self,
        work: &mut dyn Work,
        actor: &Actor,
        record: &DeclarationRecord,
        child: ChildNo,
        other: DeclarationId,
    ) -> CaseResult<(Elsewhere, Pair)> {
        let declared = declared_children(&self.declared(record)?);
        let mine = declared.iter().find(|it| it.number == u32::from(child.0)).ok_or(CaseError::NotFound)?;
        let found = self.elsewhere(work, actor, record, mine).await?;
        for elsewhere in found {
            let theirs = match &elsewhere.seen {
                Seen::Here { row, .. } if row.id == other => elsewhere.child,
                Seen::Street { id, .. } if *id == other => elsewhere.child,
                _ => None,
            };
            if let Some(theirs) = theirs {
                let family = work.declaration(other).await?.ok_or(CaseError::NotFound)?.family;
                let one = ChildOf { family: record.family, number: mine.number };
                return Ok((elsewhere, Pair::new(one, ChildOf { family, number: theirs.0.into() })));
            }
        }
        Err(CaseError::NotFound)
    }

    /// Stores the decision and brings the ledger in line with it, in one transaction.
    #[allow(clippy::too_many_arguments, reason = "the form has as many fields")]
    pub async fn decide_same_child(
        &self,
        actor: &Actor,
        id: DeclarationId,
        child: ChildNo,
        other: DeclarationId,
        revision: i64,
        verdict: Verdict,
        note: &str,
    ) -> CaseResult<()> {
        let member = policy::staff(actor, Act::DecideSameChild)?;
        let note = bounded(note, NOTE_LENGTH);
        if verdict.needs_note() && note.is_empty() {
            return Err(CaseError::Incomplete);
        }
        let mut work = self.registry.begin().await?;
        let record = in_area(&mut *work, member, id).await?;
        let theirs = in_area(&mut *work, member, other).await?;
        let (_, pair) = self.pair(&mut *work, actor, &record, child, other).await?;
        may_decide(member, &record.place, &theirs.place)?;
        let decision = SameChildRecord {
            id: self.new_id(),
            pair,
            place: record.place.clone(),
            verdict,
            desk: None,
            note,
            by: member.id,
            at: self.now(),
            revision,
        };
        if !work.put_same_child(&decision).await? {
            return Err(CaseError::Changed);
        }
        match verdict {
            Verdict::Same => join(&mut *work, pair).await?,
            Verdict::Different | Verdict::Talk | Verdict::Handed => self.part(&mut *work, pair).await?,
        }
        self.tell_pair(&mut *work, actor, Act::DecideSameChild, verdict, [id, other]).await?;
        Ok(work.commit().await?)
    }

    /// The other family lives where the reader sees nothing: the question goes to whoever sees both, the district's
    /// officer or the city's. Both streets read the note, nobody reads more than before.
    pub async fn hand_same_child(
        &self,
        actor: &Actor,
        id: DeclarationId,
        child: ChildNo,
        other: DeclarationId,
        revision: i64,
        note: &str,
    ) -> CaseResult<Desk> {
        let member = policy::staff(actor, Act::HandSameChild)?;
        let note = bounded(note, NOTE_LENGTH);
        if note.is_empty() {
            return Err(CaseError::Incomplete);
        }
        let mut work = self.registry.begin().await?;
        let record = in_area(&mut *work, member, id).await?;
        let (elsewhere, pair) = self.pair(&mut *work, actor, &record, child, other).await?;
        let Seen::Street { street, .. } = &elsewhere.seen else { return Err(CaseError::Refused("here")) };
        let desk = desk(&record.place, street);
        let handed = SameChildRecord {
            id: self.new_id(),
            pair,
            place: record.place.clone(),
            verdict: Verdict::Handed,
            desk: Some(desk),
            note,
            by: member.id,
            at: self.now(),
            revision,
        };
        if !work.put_same_child(&handed).await? {
            return Err(CaseError::Changed);
        }
        self.part(&mut *work, pair).await?;
        self.tell_pair(&mut *work, actor, Act::HandSameChild, Verdict::Handed, [id, other]).await?;
        work.commit().await?;
        Ok(desk)
    }

    /// What was handed to the reader's area, oldest first.
    pub async fn handed_same_children(&self, actor: &Actor) -> CaseResult<Vec<Handed>> {
        let member = policy::staff(actor, Act::SeeHanded)?;
        let mut work = self.registry.begin().await?;
        let record = Record::List("same-children");
        let told = Told { actor, act: Act::SeeHanded, record, purpose: Some(COMPARE), family: None };
        self.tell(&mut *work, told).await?;
        let mut found = Vec::new();
        for record in work.same_children_handed(&member.area, A_LIST).await? {
            let (low, high) = (record.pair.low(), record.pair.high());
            let (Some(one), Some(other)) = (newest(&mut *work, low).await?, newest(&mut *work, high).await?) else {
                continue;
            };
            if !member.area.covers(&one.place) || !member.area.covers(&other.place) {
                continue;
            }
            let child = ChildNo(u16::try_from(low.number).map_err(|_| CaseError::NotFound)?);
            found.push(Handed { one, other, child, decision: read(&mut *work, record).await? });
        }
        work.commit().await?;
        Ok(found)
    }

    /// How many wait: for the page of one's own work.
    pub async fn handed_count(&self, actor: &Actor) -> CaseResult<usize> {
        let member = policy::staff(actor, Act::SeeHanded)?;
        Ok(self.registry.read().await?.same_children_handed(&member.area, A_LIST).await?.len())
    }

    /// For the office's log alone: in a family's own it would say that somebody else declared this child.
    async fn tell_pair(
        &self,
        work: &mut dyn Work,
        actor: &Actor,
        act: Act,
        verdict: Verdict,
        of: [DeclarationId; 2],
    ) -> CaseResult<()> {
        for id in of {
            let record = Record::Declaration(id);
            self.tell(work, Told { actor, act, record, purpose: Some(verdict.word()), family: None }).await?;
        }
        Ok(())
    }

    /// The record of the ledger that this child shares with another family's, by decision. Children that no longer look
    /// alike are two again.
    pub(super) async fn kept_under_another(
        &self,
        work: &mut dyn Work,
        child: &ChildRecord,
    ) -> CaseResult<Option<ChildId>> {
        let me = ChildOf { family: child.family, number: child.number };
        for decision in work.same_child_of(me).await? {
            if decision.verdict == Verdict::Same
                && let Some(theirs) = record_of(work, decision.pair.other(me)).await?
                && theirs.resembles(child)
            {
                return Ok(Some(theirs.id));
            }
        }
        Ok(None)
    }

    /// Not one child, or not yet clear: who stood beside the other has a record of its own again.
    async fn part(&self, work: &mut dyn Work, pair: Pair) -> CaseResult<()> {
        for (one, other) in [(pair.low(), pair.high()), (pair.high(), pair.low())] {
            let Some(mine) = record_of(work, one).await? else { continue };
            let shared = record_of(work, other).await?.is_some_and(|theirs| theirs.id == mine.id);
            if shared && !in_ledger(work, &mine).await? {
                work.remove_child(&mine).await?;
                work.put_child(&ChildRecord { id: self.new_id(), ..mine }).await?;
            }
        }
        Ok(())
    }
}

/// Within one street its own office decides; where there are two, whoever sees both.
fn may_decide(member: &StaffMember, one: &Place, other: &Place) -> CaseResult<()> {
    let officer = matches!(member.role, Role::DistrictOfficer | Role::CityOfficer);
    if officer && one.street == other.street { Err(CaseError::Forbidden) } else { Ok(()) }
}

fn desk(here: &Place, street: &str) -> Desk {
    let there = area::street(street).map(|street| street.district.as_str());
    if there == Some(&*here.district) { Desk::District } else { Desk::City }
}

/// What the family says about itself now.
async fn newest(work: &mut dyn Work, child: ChildOf) -> CaseResult<Option<DeclarationRecord>> {
    let versions = work.declarations_of(child.family).await?;
    Ok(versions.into_iter().find(|version| version.status != Status::Withdrawn))
}

/// Two records become one: the older stays, the other family stands beside it. With one record or none there is nothing
/// to do yet.
async fn join(work: &mut dyn Work, pair: Pair) -> CaseResult<()> {
    let (Some(low), Some(high)) = (counted(work, pair.low()).await?, counted(work, pair.high()).await?) else {
        return Ok(());
    };
    let (stays, goes) =
        if (low.approved_at, low.id) <= (high.approved_at, high.id) { (low, high) } else { (high, low) };
    for beside in work.beside(goes.id).await? {
        work.put_beside(stays.id, &beside).await?;
    }
    work.remove_child(&goes).await?;
    Ok(work.put_beside(stays.id, &goes).await?)
}

/// A family's record of a child, if it is the ledger's own.
async fn counted(work: &mut dyn Work, child: ChildOf) -> CaseResult<Option<ChildRecord>> {
    match record_of(work, child).await? {
        Some(record) if in_ledger(work, &record).await? => Ok(Some(record)),
        _ => Ok(None),
    }
}

/// A family's record of a child, in the ledger or beside it.
async fn record_of(work: &mut dyn Work, child: ChildOf) -> CaseResult<Option<ChildRecord>> {
    Ok(work.children_of(child.family).await?.into_iter().find(|it| it.number == child.number))
}

/// Whether the ledger keeps the child under this family; if not, this record stands beside another family's.
pub(super) async fn in_ledger(work: &mut dyn Work, record: &ChildRecord) -> CaseResult<bool> {
    Ok(work.child(record.id).await?.is_some_and(|ledger| ledger.family == record.family))
}

pub(super) async fn decided(work: &mut dyn Work, pair: Pair) -> CaseResult<Option<Decision>> {
    match work.same_child(pair).await? {
        Some(record) => Ok(Some(read(work, record).await?)),
        None => Ok(None),
    }
}

/// What was decided about this child, newest first.
pub(crate) async fn decisions_of(work: &mut dyn Work, child: ChildOf) -> CaseResult<Vec<Decision>> {
    let mut found = Vec::new();
    for record in work.same_child_of(child).await? {
        found.push(read(work, record).await?);
    }
    found.sort_by_key(|decision| std::cmp::Reverse(decision.at));
    Ok(found)
}

async fn read(work: &mut dyn Work, record: SameChildRecord) -> CaseResult<Decision> {
    let by = work.staff(record.by).await?.map(|staff| staff.username).unwrap_or_default();
    let SameChildRecord { verdict, desk, note, at, revision, .. } = record;
    Ok(Decision { verdict, desk, note, by, at, revision })
}
