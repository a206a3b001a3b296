use async_trait::async_trait;
use jiff::{ToSpan as _, civil::Date};

use super::Stored;
use crate::id::FamilyId;

/// How often a family was reminded of a day on which its record is due: children due on one day share a reminder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminder {
    pub family: FamilyId,
    pub due: Date,
    /// 0: not yet; then one for each of [`REMIND_BEFORE`].
    pub stage: usize,
    /// When to look again; none once the last reminder was sent.
    pub next_on: Option<Date>,
}

/// Days before the record is due.
pub const REMIND_BEFORE: [i32; 3] = [30, 7, 0];

impl Reminder {
    pub fn planned(family: FamilyId, due: Date) -> Self {
        Self { family, due, stage: 0, next_on: Self::day(due, 0) }
    }

    /// After so many reminders, the day of the next.
    pub fn day(due: Date, stage: usize) -> Option<Date> {
        REMIND_BEFORE.get(stage).map(|days| due.saturating_sub(days.days()))
    }

    /// The reminders whose day has come.
    pub fn reached(&self, today: Date) -> usize {
        (0..REMIND_BEFORE.len()).filter(|stage| Self::day(self.due, *stage).is_some_and(|day| day <= today)).count()
    }
}

/// A family wants to hear of what changes for one child.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Watch {
    pub family: FamilyId,
    /// The child's number in the answers.
    pub child: u32,
    pub next_on: Date,
    /// What comes until this day was told.
    pub told_until: Date,
}

#[async_trait]
pub trait Reminders {
    /// The same family and day is planned once.
    async fn plan_reminder(&mut self, reminder: &Reminder) -> Stored<()>;
    async fn reminders_of(&mut self, family: FamilyId) -> Stored<Vec<Reminder>>;
    async fn drop_reminder(&mut self, family: FamilyId, due: Date) -> Stored<()>;
    /// Those whose day has come, for this transaction: another server passes them over.
    async fn take_reminders(&mut self, today: Date, limit: u64) -> Stored<Vec<Reminder>>;
    /// Compare-and-set on the stage. False when another server was first: then nobody is told.
    async fn advance_reminder(&mut self, before: &Reminder, stage: usize, next_on: Option<Date>) -> Stored<bool>;

    async fn watches_of(&mut self, family: FamilyId) -> Stored<Vec<Watch>>;
    /// The same child is watched once.
    async fn add_watch(&mut self, watch: &Watch) -> Stored<()>;
    async fn drop_watch(&mut self, family: FamilyId, child: u32) -> Stored<()>;
    /// Those whose day has come, for this transaction.
    async fn take_watches(&mut self, today: Date, limit: u64) -> Stored<Vec<Watch>>;
    /// Compare-and-set on both days. False when another server was first.
    async fn advance_watch(&mut self, before: &Watch, after: &Watch) -> Stored<bool>;
    /// The family's record has changed: its watches look again on this day.
    async fn wake_watches(&mut self, family: FamilyId, on: Date) -> Stored<()>;
}
