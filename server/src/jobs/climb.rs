//! Has help requests that are late, or never confirmed, looked at one level higher.

use std::time::Duration;

use casework::{Actor, Casework};

use super::{Job, Round};

pub struct Climber {
    pub casework: Casework,
}

impl Job for Climber {
    const NAME: &'static str = "climbing requests";
    /// A target is a day: soon after midnight is soon enough.
    const EVERY: Duration = Duration::from_mins(10);

    fn round(&mut self) -> Round<'_> {
        Box::pin(async {
            while self.casework.climb_requests(&Actor::System).await.map_err(|error| error.to_string())? > 0 {}
            Ok(())
        })
    }
}
