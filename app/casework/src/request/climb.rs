//! A request that is late, or that the family never confirmed, is looked at one level higher: street, district, city.

use domain::request::{CLIMB_DAYS, plus_days};

use crate::{
    Actor, Casework,
    error::{CaseError, CaseResult},
    policy::{self, Act},
    port::{RequestRecord, RequestStep},
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
            let mut work = self.registry.begin().await?;
            let Some(record) = work.request(id).await? else { continue };
            let Some(level) = record.level.next().filter(|_| record.due < today) else { continue };
            let after = RequestRecord { level, due: plus_days(today, CLIMB_DAYS), ..record };
            let step = (RequestStep::Climbed, Some(level.word().to_owned()));
            match self.step_request(&mut *work, actor, Act::ClimbRequest, &after, step).await {
                Ok(()) => {
                    work.commit().await?;
                    climbed += 1;
                }
                // Somebody acted on it at this moment.
                Err(CaseError::Changed) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(climbed)
    }
}
