//! Carries out changes of phones whose waiting is over.

use std::time::Duration;

use casework::{Actor, Casework};

use super::{Job, Round};

pub struct PhoneMover {
    pub casework: Casework,
}

impl Job for PhoneMover {
    const NAME: &'static str = "phones";
    const EVERY: Duration = Duration::from_mins(1);

    fn round(&mut self) -> Round<'_> {
        Box::pin(async {
            self.casework.carry_out_phone_changes(&Actor::System).await.map_err(|error| error.to_string())
        })
    }
}
