//! The family's page of notices: what was told to it, newest first, and that it has read them.

use crate::{
    Actor, Casework,
    error::{CaseError, CaseResult},
    id::NoticeId,
    policy::{self, Act},
    port::NoticeRecord,
};

/// More than a family gets in years; older ones are not shown.
pub const SHOWN: u64 = 100;

impl Casework {
    pub async fn my_notices(&self, actor: &Actor) -> CaseResult<Vec<NoticeRecord>> {
        policy::allow(actor, Act::SeeOwnFamily)?;
        let family = actor.family().ok_or(CaseError::SignInNeeded)?;
        let mut work = self.registry.read().await?;
        Ok(work.notices_of(family, SHOWN).await?)
    }

    /// The notices up to the newest one that was shown: what came meanwhile stays new.
    pub async fn read_notices(&self, actor: &Actor, newest: NoticeId) -> CaseResult<()> {
        policy::allow(actor, Act::ReadNotices)?;
        let family = actor.family().ok_or(CaseError::SignInNeeded)?;
        let mut work = self.registry.begin().await?;
        work.mark_notices_read(family, newest, self.now()).await?;
        Ok(work.commit().await?)
    }
}
