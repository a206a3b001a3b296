//! What the office does with a case. Each step is one entry of its history and one of the audit log.

use domain::{
    area,
    concern::{Closing, State, Step},
    identifier::normalise,
};

use super::{change, in_area, state_of, tell::Entry};
use crate::{
    Actor, Casework,
    actor::Place,
    error::{CaseError, CaseResult},
    id::ConcernId,
    policy::{self, Act},
    port::{ConcernChange, ConcernRecord},
    state::reviewer,
};

/// Characters a note may have.
pub const NOTE: usize = 2_000;

/// What was found out or done, in words.
#[derive(Clone, PartialEq, Eq)]
pub struct CaseNote(String);

impl CaseNote {
    /// None when it says nothing or too much.
    pub fn new(text: &str) -> Option<Self> {
        let text = normalise::text(text);
        (!text.is_empty() && text.chars().count() <= NOTE).then_some(Self(text))
    }
}

/// Where a case goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Target {
    /// The child director of a community of the same street.
    Community(String),
    Street(String),
}

impl Target {
    fn place(&self, from: &Place) -> Option<Place> {
        match self {
            Self::Community(code) => {
                let here = code.get(..9) == Some(&*from.street);
                area::community(code).filter(|_| here)?;
                Place::of_street(&from.street, Some(code))
            }
            Self::Street(code) => Place::of_street(code, None).filter(|to| to.street != from.street),
        }
    }

    fn code(&self) -> &str {
        match self {
            Self::Community(code) | Self::Street(code) => code,
        }
    }
}

impl Casework {
    pub async fn take_up_concern(&self, actor: &Actor, id: ConcernId, revision: i64) -> CaseResult<()> {
        let me = reviewer(policy::staff(actor, Act::TakeUpConcern)?.id);
        let now = self.now();
        let step = |state: State, _: &ConcernRecord| Ok(change(&state.take_up(me, now)?));
        self.step(actor, Act::TakeUpConcern, id, revision, Entry::of(Step::TakenUp), step).await
    }

    /// A visit, a call, what was found: at any time, also after it was closed.
    pub async fn note_concern(&self, actor: &Actor, id: ConcernId, revision: i64, note: CaseNote) -> CaseResult<()> {
        policy::staff(actor, Act::NoteConcern)?;
        let entry = Entry { text: note.0, ..Entry::of(Step::Noted) };
        self.step(actor, Act::NoteConcern, id, revision, entry, |state, _| Ok(change(&state))).await
    }

    /// To a community's director, or to the street where the child is, which then begins anew.
    pub async fn send_concern(&self, actor: &Actor, id: ConcernId, revision: i64, to: &Target) -> CaseResult<()> {
        let (act, step) = match to {
            Target::Community(_) => (Act::AssignConcern, Step::Assigned),
            Target::Street(_) => (Act::PassConcern, Step::PassedOn),
        };
        policy::staff(actor, act)?;
        let now = self.now();
        let entry = Entry { to: Some(to.code().to_owned()), ..Entry::of(step) };
        let passed = matches!(to, Target::Street(_));
        let step = |state: State, record: &ConcernRecord| {
            let place = to.place(&record.place).ok_or(CaseError::Incomplete)?;
            let state = if passed { state.pass_on(now)? } else { state };
            Ok(ConcernChange { place: Some(place), ..change(&state) })
        };
        self.step(actor, act, id, revision, entry, step).await
    }

    pub async fn close_concern(
        &self,
        actor: &Actor,
        id: ConcernId,
        revision: i64,
        closing: &Closing,
    ) -> CaseResult<()> {
        let me = reviewer(policy::staff(actor, Act::CloseConcern)?.id);
        let now = self.now();
        let (outcome, text) = (Some(closing.outcome()), closing.report().to_owned());
        let entry = Entry { outcome, text, ..Entry::of(Step::Closed) };
        let step = |state: State, _: &ConcernRecord| Ok(change(&state.close(me, closing, now)?));
        self.step(actor, Act::CloseConcern, id, revision, entry, step).await
    }

    async fn step(
        &self,
        actor: &Actor,
        act: Act,
        id: ConcernId,
        revision: i64,
        entry: Entry,
        step: impl FnOnce(State, &ConcernRecord) -> CaseResult<ConcernChange> + Send,
    ) -> CaseResult<()> {
        let member = policy::staff(actor, act)?;
        let mut work = self.registry.begin().await?;
        let record = in_area(&mut *work, member, id).await?;
        let change = step(state_of(&record)?, &record)?;
        if !work.change_concern(id, revision, &change).await? {
            return Err(CaseError::Changed);
        }
        self.add_entry(&mut *work, actor, (id, revision + 1), entry).await?;
        self.tell_of(&mut *work, actor, act, id).await?;
        Ok(work.commit().await?)
    }
}
