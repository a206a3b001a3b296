use async_trait::async_trait;
use jiff::Timestamp;

use super::Stored;
use crate::id::{FamilyId, MessageId};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Channel {
    Sms,
}

impl Channel {
    pub const fn word(self) -> &'static str {
        match self {
            Self::Sms => "sms",
        }
    }
}

/// A message waiting to be sent. Recipient and text are sealed with the family's key where there is a family.
#[derive(Debug, Clone)]
pub struct Message {
    pub id: MessageId,
    pub family: Option<FamilyId>,
    pub to: String,
    pub channel: Channel,
    pub text: String,
    /// A word: `code`, `submitted`, `returned`, `approved`, …
    pub purpose: String,
    pub created_at: Timestamp,
    /// How often it was taken before.
    pub attempts: i32,
}

#[async_trait]
pub trait Outbox {
    async fn enqueue(&mut self, message: &Message) -> Stored<()>;
    /// Takes up to `limit` messages that are due, and holds them until `until` so that no other server sends them.
    async fn take_due(&mut self, now: Timestamp, until: Timestamp, limit: u64) -> Stored<Vec<Message>>;
    /// Sent: recipient and text are removed, the fact stays.
    async fn mark_sent(&mut self, id: MessageId, at: Timestamp) -> Stored<()>;
    async fn retry_later(&mut self, id: MessageId, at: Timestamp) -> Stored<()>;
}
