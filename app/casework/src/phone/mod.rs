//! Another phone for an account.
//!
//! With the old one at hand: a code to each ([`change`]). With the old one gone: [`ask`] for it with the receipt and a
//! code to the new one; the office sees the person ([`decide`]); then three days pass in which whoever holds the old
//! phone is told and can stop it ([`watch`]); then a job carries it out ([`carry_out`]).

mod ask;
mod carry_out;
mod change;
mod decide;
mod watch;

use domain::phone_change::{NotNow, PhoneChange};

use crate::{
    Actor, Casework,
    audit::{Record, Told},
    error::{CaseError, CaseResult},
    id::FamilyId,
    policy::Act,
    port::{Account, PhoneChangeRecord, Work},
};

pub use ask::Asking;
pub use change::{Changed, NewPhone, SentTo};
pub use decide::{PhoneChangeRow, PhoneChangeView};

/// A step that is not possible now: somebody else was first, or the page was old.
impl From<NotNow> for CaseError {
    fn from(_: NotNow) -> Self {
        Self::Changed
    }
}

impl Casework {
    /// Compare-and-set and the audit entry together.
    async fn step_phone_change(
        &self,
        work: &mut dyn Work,
        actor: &Actor,
        act: Act,
        record: &PhoneChangeRecord,
        state: PhoneChange,
    ) -> CaseResult<()> {
        if !work.step_phone_change(record.id, record.revision, state).await? {
            return Err(CaseError::Changed);
        }
        self.tell(
            work,
            Told { actor, act, record: Record::PhoneChange(record.id), purpose: None, family: Some(record.family) },
        )
        .await
    }

    /// Every open request of the family but one ends: another phone opens the account by now.
    async fn stop_others(
        &self,
        work: &mut dyn Work,
        actor: &Actor,
        act: Act,
        family: FamilyId,
        but: Option<&PhoneChangeRecord>,
    ) -> CaseResult<()> {
        for other in work.phone_changes_of(family).await? {
            if other.state.word().open() && but.is_none_or(|but| but.id != other.id) {
                let stopped = PhoneChange::Over(other.state.stop(self.now())?);
                self.step_phone_change(work, actor, act, &other, stopped).await?;
            }
        }
        Ok(())
    }

    /// The new phone opens the account and stands in the ledger; every session ends, wherever it is.
    async fn put_phone(&self, work: &mut dyn Work, account: &Account, phone: &str) -> CaseResult<()> {
        if !work.set_account_phone(account, phone).await? {
            return Err(CaseError::Changed);
        }
        // The slip of somebody who had no phone before.
        work.void_slips(account.id).await?;
        for mut child in work.children_of(account.family).await? {
            if child.guardian_phone.as_deref() == account.phone() {
                child.guardian_phone = Some(phone.to_owned());
                work.put_child(&child).await?;
            }
        }
        Ok(work.end_sessions_of_family(account.family).await?)
    }
}
