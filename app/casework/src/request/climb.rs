//! A request that is late, or that the family never confirmed, is looked at one level higher: street, district, city.

use domain::request::{CLIMB_DAYS, plus_days};
use jiff::civil::Date;

use crate::{
    Actor, Casework,
    error::{CaseError, CaseResult},
    id::RequestId,
    policy::{self, Act},
    port::{RegistryError, RequestRecord, RequestStep},
};

/// Requests a round looks at.
const A_ROUND: u64 = 100;

impl Casework {
    /// How many climbed. Two servers at once, or one round after another, lift none of them twice: the second finds
    /// another revision, or a due day that has not passed.
    pub async fn climb_requests(&self, actor: &Actor) -> CaseResult<usize> {
        policy::allow(actor, Act::ClimbRequest)?;
        let today = self.today();
        let due = self.registry.read().await?.requests_to_climb(today, A_ROUND).await?;
        let mut climbed = 0;
        for id in due {
            match self.climb(actor, id, today).await {
                Ok(done) => climbed += usize::from(done),
                // Somebody acted on it at this moment; or it can't be read, and must not keep the others down.
                Err(CaseError::Changed | CaseError::Registry(RegistryError::Unreadable(_))) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(climbed)
    }

    /// Whether it climbed.
    async fn climb(&self, actor: &Actor, id: RequestId, today: Date) -> CaseResult<bool> {
        let mut work = self.registry.begin().await?;
        let Some(record) = work.request(id).await? else { return Ok(false) };
        let Some(level) = record.level.next().filter(|_| record.due < today) else { return Ok(false) };
        let after = RequestRecord { level, due: plus_days(today, CLIMB_DAYS), ..record };
        let step = (RequestStep::Climbed, Some(level.word().to_owned()));
        self.step_request(&mut *work, actor, Act::ClimbRequest, &after, step).await?;
        work.commit().await?;
        Ok(true)
    }
}
