//! After the waiting: the new phone opens the account. Requests that nobody decided end after a month.

use domain::phone_change::PhoneChange;
use jiff::SignedDuration;

use crate::{
    Actor, Casework,
    error::CaseResult,
    outbox::Topic,
    policy::{self, Act},
    port::PhoneChangeRecord,
    session::after,
};

/// Whoever did not come to the office by then does not come.
const FORGOTTEN: SignedDuration = SignedDuration::from_hours(30 * 24);
const A_ROUND: u64 = 100;

impl Casework {
    /// Every request whose time has come, each in a transaction of its own. The first that fails is told after the others
    /// had their turn.
    pub async fn carry_out_phone_changes(&self, actor: &Actor) -> CaseResult<()> {
        policy::allow(actor, Act::CarryOutPhoneChange)?;
        let now = self.now();
        let due = self.registry.read().await?.due_phone_changes(now, after(now, -FORGOTTEN), A_ROUND).await?;
        let mut result = Ok(());
        for record in due {
            let done = self.carry_out_phone_change(actor, &record).await;
            result = result.and(done);
        }
        result
    }

    async fn carry_out_phone_change(&self, actor: &Actor, record: &PhoneChangeRecord) -> CaseResult<()> {
        let now = self.now();
        let mut work = self.registry.begin().await?;
        let PhoneChange::Approved(approved) = record.state else {
            let stopped = PhoneChange::Over(record.state.stop(now)?);
            self.step_phone_change(&mut *work, actor, Act::CarryOutPhoneChange, record, stopped).await?;
            return Ok(work.commit().await?);
        };
        let account = work.account(record.account).await?;
        let free = work.account_by_phone(&record.phone).await?.is_none();
        let (state, topic) = match account.filter(|_| free) {
            Some(account) => {
                let done = approved.carry_out(now)?;
                self.put_phone(&mut *work, &account, &record.phone).await?;
                (done, Topic::PhoneChanged)
            }
            None => (approved.fail(now), Topic::PhoneRefused),
        };
        self.step_phone_change(&mut *work, actor, Act::CarryOutPhoneChange, record, PhoneChange::Over(state)).await?;
        self.inform_family(&mut *work, record.family, topic, &record.number).await?;
        Ok(work.commit().await?)
    }
}
