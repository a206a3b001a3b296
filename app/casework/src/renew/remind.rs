//! Families are reminded 30 days and 7 days before their record is due, and on the day.

use jiff::{ToSpan as _, civil::Date};

use crate::{
    Actor, Casework,
    audit::{Record, Told},
    declare::waiting,
    error::{CaseError, CaseResult},
    id::FamilyId,
    outbox::Topic,
    policy::{self, Act},
    port::{RegistryError, Reminder, Status, Work},
    privacy::held,
};

impl Casework {
    /// Plans what a family is to be reminded of, from the days on which its children are due now.
    pub(crate) async fn plan_reminders(&self, work: &mut dyn Work, family: FamilyId) -> CaseResult<()> {
        let due: Vec<Date> = work.children_of(family).await?.iter().map(|child| child.due).collect();
        for old in work.reminders_of(family).await? {
            if !due.contains(&old.due) {
                work.drop_reminder(family, old.due).await?;
            }
        }
        for due in due {
            work.plan_reminder(&Reminder::planned(family, due)).await?;
        }
        Ok(work.wake_watches(family, self.today()).await?)
    }

    /// Tells the families whose day has come; how many were looked at. Two servers at once never tell one twice: each
    /// step is compared and set in the transaction that queues the message.
    pub async fn remind(&self, actor: &Actor, limit: u64) -> CaseResult<usize> {
        policy::allow(actor, Act::RemindFamilies)?;
        let mut work = self.registry.begin().await?;
        let due = work.take_reminders(self.today(), limit).await?;
        for reminder in &due {
            match self.remind_of(&mut *work, actor, reminder).await {
                // One that can't be read must not keep the others waiting.
                Err(CaseError::Registry(RegistryError::Unreadable(_))) => {
                    work.advance_reminder(reminder, reminder.stage, Some(self.tomorrow())).await?;
                }
                done => done?,
            }
        }
        work.commit().await?;
        Ok(due.len())
    }

    async fn remind_of(&self, work: &mut dyn Work, actor: &Actor, reminder: &Reminder) -> CaseResult<()> {
        let Reminder { family, due, stage, .. } = *reminder;
        let reached = reminder.reached(self.today());
        let Some(topic) = topic(reached).filter(|_| reached > stage) else {
            work.advance_reminder(reminder, stage, Reminder::day(due, stage)).await?;
            return Ok(());
        };
        let versions = work.declarations_of(family).await?;
        let newest = versions.iter().find(|version| version.status != Status::Withdrawn);
        let Some(newest) = newest.filter(|version| version.status != Status::Closed) else {
            work.advance_reminder(reminder, reached, None).await?;
            return Ok(());
        };
        if waiting(newest.status) {
            // News is with the office already: to ask for it now would confuse.
            work.advance_reminder(reminder, stage, Some(self.tomorrow())).await?;
            return Ok(());
        }
        if !held(work, family).await?.is_empty() {
            // What is to be erased is not to be confirmed; if it is kept, the reminder comes then.
            work.advance_reminder(reminder, stage, Some(self.tomorrow())).await?;
            return Ok(());
        }
        if work.advance_reminder(reminder, reached, Reminder::day(due, reached)).await? {
            self.inform_family(work, family, topic, &newest.number).await?;
            self.told_of(work, actor, family).await?;
        }
        Ok(())
    }

    pub(super) async fn told_of(&self, work: &mut dyn Work, actor: &Actor, family: FamilyId) -> CaseResult<()> {
        let (act, record) = (Act::RemindFamilies, Record::Family(family));
        self.tell(work, Told { actor, act, record, purpose: None, family: Some(family) }).await
    }

    fn tomorrow(&self) -> Date {
        self.today().saturating_add(1.day())
    }
}

/// What is said at each time.
const fn topic(reached: usize) -> Option<Topic> {
    match reached {
        0 => None,
        1 => Some(Topic::RenewSoon),
        2 => Some(Topic::RenewWeek),
        _ => Some(Topic::RenewNow),
    }
}
