//! Removes what is over: ended sessions, visits nobody is at, old codes, letters nobody could deliver, drafts that nobody can come back to,
//! files nobody sees any more, limits of clients that have gone.

use std::time::Duration;

use casework::{Actor, CaseResult, Casework, delivery::DEAD_LETTERS};
use jiff::SignedDuration;

use super::{Job, Round};
use crate::security::limits::Limit;

/// Codes are kept this long for the caps on guessing.
const CODES: SignedDuration = SignedDuration::from_hours(24);

/// Numbers of who waited at a community centre: of today and of the days before it.
const NUMBERS: SignedDuration = SignedDuration::from_hours(2 * 24);

pub struct Sweeper {
    pub casework: Casework,
    pub limits: Vec<Limit>,
}

impl Job for Sweeper {
    const NAME: &'static str = "sweep";
    const EVERY: Duration = Duration::from_mins(1);

    fn round(&mut self) -> Round<'_> {
        self.limits.iter().for_each(Limit::sweep);
        Box::pin(async {
            self.sweep().await.map_err(|error| error.to_string())?;
            self.casework.end_idle_visits(&Actor::System).await.map_err(|error| error.to_string())?;
            self.casework.erase_abandoned(&Actor::System).await.map_err(|error| error.to_string())?;
            Ok(())
        })
    }
}

impl Sweeper {
    async fn sweep(&self) -> CaseResult<()> {
        let now = self.casework.clock.now();
        let mut work = self.casework.registry.begin().await?;
        work.sweep_sessions(now).await?;
        work.sweep_city_tickets(now).await?;
        work.sweep_codes(now.saturating_sub(CODES).unwrap_or(now)).await?;
        work.sweep_handovers(now, now.saturating_sub(CODES).unwrap_or(now)).await?;
        work.sweep_guesses(now.saturating_sub(CODES).unwrap_or(now)).await?;
        work.sweep_kiosk_guesses(now.saturating_sub(CODES).unwrap_or(now)).await?;
        work.sweep_numbers(self.casework.today().saturating_sub(NUMBERS)).await?;
        work.sweep_dead_letters(now.saturating_sub(DEAD_LETTERS).unwrap_or(now)).await?;
        work.commit().await?;
        self.casework.sweep_files(&Actor::System).await.map(drop)
    }
}
