//! Sends what waits in the outbox. A message is marked only after the messenger has it for good.

use std::time::Duration;

use casework::{Casework, port::RegistryError};
use jiff::SignedDuration;

use super::{Job, Round};
use crate::messenger::Messenger;

/// How long a round may hold its messages before another server may take them.
const HOLD: SignedDuration = SignedDuration::from_secs(30);
const A_ROUND: u64 = 100;

pub struct Postman<M> {
    pub casework: Casework,
    pub messenger: M,
}

impl<M: Messenger + 'static> Job for Postman<M> {
    const NAME: &'static str = "outbox";
    /// Somebody waits for a code.
    const EVERY: Duration = Duration::from_millis(200);

    fn round(&mut self) -> Round<'_> {
        Box::pin(async {
            while self.deliver().await? >= A_ROUND {}
            Ok(())
        })
    }
}

impl<M: Messenger> Postman<M> {
    async fn deliver(&mut self) -> Result<u64, String> {
        let clock = &self.casework.clock;
        let until = clock.now().saturating_add(HOLD).map_err(|error| error.to_string())?;
        let mut work = self.casework.registry.begin().await.map_err(told)?;
        let messages = work.take_due(clock.now(), until, A_ROUND).await.map_err(told)?;
        if messages.is_empty() {
            return Ok(0);
        }
        work.commit().await.map_err(told)?;
        self.messenger.send(&messages).map_err(|error| format!("the outbox file can't be written: {error}"))?;
        let mut work = self.casework.registry.begin().await.map_err(told)?;
        for message in &messages {
            work.mark_sent(message.id, clock.now()).await.map_err(told)?;
        }
        work.commit().await.map_err(told)?;
        Ok(u64::try_from(messages.len()).unwrap_or(u64::MAX))
    }
}

fn told(error: RegistryError) -> String {
    error.to_string()
}
