//! Sends what waits in the outbox. A message is marked only after the messenger has it for good; what it does not take
//! is tried again later, or put aside for an administrator.

use std::time::Duration;

use casework::{CaseError, Casework};
use tokio::time::Instant;

use super::{Job, Round};
use crate::messenger::Messenger;

/// While there is more to send a round goes on so long: a program that is to stop must not wait for a slow gateway.
const LONGEST: Duration = Duration::from_secs(1);

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
            let begun = Instant::now();
            while self.deliver().await? >= M::A_ROUND && begun.elapsed() < LONGEST {}
            Ok(())
        })
    }
}

impl<M: Messenger> Postman<M> {
    async fn deliver(&mut self) -> Result<u64, String> {
        let messages = self.casework.take_messages(M::A_ROUND).await.map_err(told)?;
        if messages.is_empty() {
            return Ok(0);
        }
        let fates = self.messenger.send(&messages).await;
        let fates = fates.map_err(|error| format!("messages can't be handed over: {error}"))?;
        let fates: Vec<_> = messages.iter().zip(fates).collect();
        let buried = self.casework.settle(&fates).await.map_err(told)?;
        if buried > 0 {
            tracing::warn!(buried, "messages could not be delivered: an administrator finds them at /staff/messages");
        }
        Ok(u64::try_from(messages.len()).unwrap_or(u64::MAX))
    }
}

fn told(error: CaseError) -> String {
    error.to_string()
}
