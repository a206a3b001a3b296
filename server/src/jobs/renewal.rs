//! Reminds families in time, tells them what is about to change, and closes the records of those who turn sixteen.
//! Small batches, so that nobody waits for the one who writes.

use std::time::Duration;

use casework::{Actor, Casework};

use super::{Job, Round};

const A_BATCH: u64 = 50;

pub struct Reminder {
    pub casework: Casework,
}

impl Job for Reminder {
    const NAME: &'static str = "renewal";
    const EVERY: Duration = Duration::from_mins(1);

    fn round(&mut self) -> Round<'_> {
        Box::pin(async { self.remind().await.map_err(|error| error.to_string()) })
    }
}

impl Reminder {
    async fn remind(&self) -> casework::CaseResult<()> {
        let full = |done: usize| u64::try_from(done).is_ok_and(|done| done >= A_BATCH);
        while full(self.casework.close_at_sixteen(&Actor::System, A_BATCH).await?) {}
        while full(self.casework.remind(&Actor::System, A_BATCH).await?) {}
        while full(self.casework.tell_changes(&Actor::System, A_BATCH).await?) {}
        Ok(())
    }
}
