//! The family sees what was asked in its name, and says no.

use domain::phone_change::PhoneChange;

use crate::{
    Actor, Casework,
    error::{CaseError, CaseResult},
    id::PhoneChangeId,
    outbox::Topic,
    policy::{self, Act},
    port::PhoneChangeRecord,
};

impl Casework {
    /// Newest first.
    pub async fn my_phone_changes(&self, actor: &Actor) -> CaseResult<Vec<PhoneChangeRecord>> {
        policy::allow(actor, Act::SeeOwnFamily)?;
        let family = actor.family().ok_or(CaseError::SignInNeeded)?;
        let mut work = self.registry.read().await?;
        Ok(work.phone_changes_of(family).await?)
    }

    /// Whoever still opens the account with the old phone says that it is not gone. Pressed again it is stopped already.
    pub async fn stop_phone_change(&self, actor: &Actor, id: PhoneChangeId) -> CaseResult<()> {
        policy::allow(actor, Act::StopPhoneChange)?;
        let mut work = self.registry.begin().await?;
        let record = work.phone_change(id).await?.filter(|it| Some(it.family) == actor.family());
        let record = record.ok_or(CaseError::NotFound)?;
        let stopped = PhoneChange::Over(record.state.stop(self.now())?);
        self.step_phone_change(&mut *work, actor, Act::StopPhoneChange, &record, stopped).await?;
        self.inform_family(&mut *work, record.family, Topic::PhoneStopped, &record.number).await?;
        Ok(work.commit().await?)
    }
}
