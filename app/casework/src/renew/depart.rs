//! A child's record leaves a ledger: at sixteen, to another street, with the family, or because it is no longer
//! declared. What it held goes with it; the ledger it was in keeps that it went, when, why and where to.

use domain::renewal::LEAVES_AT;
use jiff::{ToSpan as _, civil::Date};

use crate::{
    Actor, Casework,
    actor::Place,
    audit::{Record, Told},
    error::{CaseError, CaseResult},
    outbox::{Topic, keep_no},
    policy::{self, Act},
    port::{ChildRecord, DeclarationRecord, Departure, Reason, Status, Work},
    state,
};

impl Casework {
    /// Part of another deed's transaction. A record that moves stays; the others are taken out of the ledger.
    pub(crate) async fn depart(
        &self,
        work: &mut dyn Work,
        (actor, act): (&Actor, Act),
        child: &ChildRecord,
        reason: Reason,
        to: Option<&Place>,
    ) -> CaseResult<()> {
        work.add_departure(&Departure {
            id: self.new_id(),
            family: child.family,
            child: child.id,
            number: child.number,
            place: child.place.clone(),
            reason,
            to: to.map(|place| place.street.clone()),
            name: child.name.clone(),
            at: self.now(),
        })
        .await?;
        if reason != Reason::Moved {
            work.remove_child(child).await?;
            work.drop_watch(child.family, child.number).await?;
        }
        self.tell(work, Told { actor, act, record: Record::Child(child.id), purpose: None, family: Some(child.family) })
            .await
    }

    /// The record moves with its history: from now on the versions are the new street's to see.
    pub(crate) async fn move_record(
        &self,
        work: &mut dyn Work,
        by: (&Actor, Act),
        child: &ChildRecord,
        record: &DeclarationRecord,
    ) -> CaseResult<()> {
        self.depart(work, by, child, Reason::Moved, Some(&record.place)).await?;
        Ok(work.move_declarations(record.family, &record.place).await?)
    }

    /// Closes the records of those whose sixteenth birthday has come, and says good-bye. How many there were.
    pub async fn close_at_sixteen(&self, actor: &Actor, limit: u64) -> CaseResult<usize> {
        policy::allow(actor, Act::CloseAtSixteen)?;
        let mut work = self.registry.begin().await?;
        let leaving = work.children_born_until(last_birth(self.today()), limit).await?;
        for child in &leaving {
            self.depart(&mut *work, (actor, Act::CloseAtSixteen), child, Reason::Sixteen, None).await?;
            self.plan_reminders(&mut *work, child.family).await?;
            let versions = work.declarations_of(child.family).await?;
            if let Some(version) = versions.iter().find(|version| version.id == child.declaration) {
                self.inform_family(&mut *work, child.family, Topic::Farewell, &version.number).await?;
            }
        }
        work.commit().await?;
        Ok(leaving.len())
    }

    /// The family leaves Shenzhen: its record is closed, what waits at the office is taken back, requests for help end. It
    /// answers with the number of the version that was closed.
    pub async fn leave_shenzhen(&self, actor: &Actor, number: &str) -> CaseResult<String> {
        policy::allow(actor, Act::LeaveShenzhen)?;
        let family = actor.family().ok_or(CaseError::SignInNeeded)?;
        let mut work = self.registry.begin().await?;
        work.hold_family(family).await?;
        let versions = work.declarations_of(family).await?;
        if let Some(closed) = versions.iter().find(|it| it.status == Status::Closed && it.number == number) {
            return Ok(closed.number.clone()); // pressed twice
        }
        let approved = versions.iter().find(|version| version.status == Status::Approved);
        let approved = approved.filter(|it| it.number == number).ok_or(CaseError::Changed)?;
        for version in &versions {
            let open = matches!(version.status, Status::Submitted | Status::UnderReview | Status::Returned);
            let next = match version.status {
                Status::Approved => state::of(version)?.close(self.now())?,
                _ if open => state::of(version)?.withdraw(self.now())?,
                _ => continue,
            };
            if !work.change_declaration(version.id, version.revision, &state::change(&next)).await? {
                return Err(CaseError::Changed);
            }
            let record = Record::Declaration(version.id);
            self.tell(&mut *work, Told { actor, act: Act::LeaveShenzhen, record, purpose: None, family: Some(family) })
                .await?;
        }
        for child in work.children_of(family).await? {
            self.depart(&mut *work, (actor, Act::LeaveShenzhen), &child, Reason::LeftShenzhen, None).await?;
        }
        keep_no(&mut *work, family).await?;
        work.drop_draft(family).await?;
        self.end_requests(&mut *work, actor, family).await?;
        self.plan_reminders(&mut *work, family).await?;
        self.inform_family(&mut *work, family, Topic::Closed, &approved.number).await?;
        work.commit().await?;
        Ok(approved.number.clone())
    }

    /// One of the family's own children who left; anybody else's looks like none.
    pub async fn my_departures(&self, actor: &Actor) -> CaseResult<Vec<Departure>> {
        policy::allow(actor, Act::SeeOwnFamily)?;
        let family = actor.family().ok_or(CaseError::SignInNeeded)?;
        Ok(self.registry.read().await?.departures_of(family).await?)
    }
}

/// The last birth date that has reached the age by this day. Sixteen years divide by four, so that who was born on
/// 29 February has such a day again.
fn last_birth(today: Date) -> Date {
    today.saturating_sub(i32::from(LEAVES_AT).years())
}
