//! What changes for a child is told two weeks before, to families that want to hear of it.

use domain::{
    assess::{Assessment, assess},
    facts::{Child, Family},
    journey::ChildNo,
    renewal::{What, to_come},
};
use jiff::{ToSpan as _, civil::Date};

use crate::{
    Actor, Casework,
    audit::{Record, Told},
    error::{CaseError, CaseResult},
    outbox::Topic,
    policy::{self, Act},
    port::{RegistryError, Status, Watch, Work},
    privacy::held,
};

/// How long before a change it is told.
const BEFORE: i32 = 14;
/// How often one without a change in sight is looked at.
const QUIET: i32 = 180;

impl Casework {
    /// What is to come for a child, by these facts; `due` is when its record is to be confirmed.
    pub fn to_come(&self, facts: (Family, Vec<(ChildNo, Child)>), child: ChildNo, due: Option<Date>) -> Option<Coming> {
        let (family, children) = facts;
        let (_, facts) = children.into_iter().find(|(number, _)| *number == child)?;
        let assessment = assess(self.catalogue.rules(), &family, &facts, self.today());
        let days = to_come(&assessment, facts.birth_date, due, self.today());
        Some(Coming { assessment, days })
    }

    pub async fn watched(&self, actor: &Actor) -> CaseResult<Vec<u32>> {
        policy::allow(actor, Act::SeeOwnFamily)?;
        let family = actor.family().ok_or(CaseError::SignInNeeded)?;
        let watches = self.registry.read().await?.watches_of(family).await?;
        Ok(watches.into_iter().map(|watch| watch.child).collect())
    }

    /// Switches the reminders of one child on or off. Doing it twice is doing it once.
    pub async fn watch(&self, actor: &Actor, child: ChildNo, on: bool) -> CaseResult<()> {
        policy::allow(actor, Act::ChooseReminders)?;
        let family = actor.family().ok_or(CaseError::SignInNeeded)?;
        let mut work = self.registry.begin().await?;
        let number = u32::from(child.0);
        let known = work.children_of(family).await?.into_iter().find(|it| it.number == number);
        let known = known.ok_or(CaseError::NotFound)?;
        let today = self.today();
        if on {
            work.add_watch(&Watch { family, child: number, next_on: today, told_until: today }).await?;
        } else {
            work.drop_watch(family, number).await?;
        }
        let (act, record) = (Act::ChooseReminders, Record::Child(known.id));
        self.tell(&mut *work, Told { actor, act, record, purpose: None, family: Some(family) }).await?;
        Ok(work.commit().await?)
    }

    /// Tells the families that want to hear of it; how many were looked at.
    pub async fn tell_changes(&self, actor: &Actor, limit: u64) -> CaseResult<usize> {
        policy::allow(actor, Act::RemindFamilies)?;
        let mut work = self.registry.begin().await?;
        let watches = work.take_watches(self.today(), limit).await?;
        for watch in &watches {
            match self.tell_change(&mut *work, actor, watch).await {
                Err(CaseError::Registry(RegistryError::Unreadable(_))) => {
                    let later = Watch { next_on: self.later(QUIET), ..watch.clone() };
                    work.advance_watch(watch, &later).await?;
                }
                done => done?,
            }
        }
        work.commit().await?;
        Ok(watches.len())
    }

    async fn tell_change(&self, work: &mut dyn Work, actor: &Actor, watch: &Watch) -> CaseResult<()> {
        if !held(work, watch.family).await?.is_empty() {
            // Of what is to be erased nothing is told; if it is kept, what is still to come is told then.
            work.advance_watch(watch, &Watch { next_on: self.later(1), ..watch.clone() }).await?;
            return Ok(());
        }
        let versions = work.declarations_of(watch.family).await?;
        let approved = versions.iter().find(|version| version.status == Status::Approved);
        let number = u16::try_from(watch.child).ok().map(ChildNo);
        let coming = approved.zip(number).and_then(|(version, child)| self.to_come(version.facts(), child, None));
        let days = coming.map(|coming| coming.days).unwrap_or_default();
        let horizon = self.later(BEFORE);
        let new = days.iter().map(|(day, _)| *day).filter(|day| *day > watch.told_until);
        let soon = new.clone().filter(|day| *day <= horizon).max();
        let told_until = soon.unwrap_or(watch.told_until);
        let next = new.filter(|day| *day > horizon).min();
        let next_on = next.map_or_else(|| self.later(QUIET), |day| day.saturating_sub(BEFORE.days()));
        let after = Watch { next_on: next_on.max(self.later(1)), told_until, ..watch.clone() };
        if work.advance_watch(watch, &after).await?
            && let (Some(_), Some(version)) = (soon, approved)
        {
            self.inform_family(work, watch.family, Topic::Upcoming, &version.number).await?;
            self.told_of(work, actor, watch.family).await?;
        }
        Ok(())
    }

    fn later(&self, days: i32) -> Date {
        self.today().saturating_add(days.days())
    }
}

/// A child's assessment today, and the days on which something changes.
pub struct Coming {
    pub assessment: Assessment,
    pub days: Vec<(Date, What)>,
}
