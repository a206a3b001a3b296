use async_trait::async_trait;
use jiff::Timestamp;

use super::Stored;
use crate::{
    delivery::Failure,
    id::{FamilyId, MessageId},
};

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

/// A message that nobody tries to deliver any more. Without recipient and text: who looks after it needs neither.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeadLetter {
    pub id: MessageId,
    pub purpose: String,
    pub created_at: Timestamp,
    pub dead_at: Timestamp,
    pub attempts: i32,
    pub failure: Failure,
    /// It can be tried again.
    pub kept: bool,
}

#[async_trait]
pub trait Outbox {
    async fn enqueue(&mut self, message: &Message) -> Stored<()>;
    /// Takes up to `limit` messages that are due, and holds them until `until` so that no other server sends them.
    async fn take_due(&mut self, now: Timestamp, until: Timestamp, limit: u64) -> Stored<Vec<Message>>;
    /// Sent: recipient and text are removed, the fact stays.
    async fn mark_sent(&mut self, id: MessageId, at: Timestamp) -> Stored<()>;
    async fn retry_later(&mut self, id: MessageId, at: Timestamp, failure: Failure) -> Stored<()>;
    /// Not sent, and not to be tried again; unless `keep`, recipient and text are removed.
    async fn bury(&mut self, id: MessageId, at: Timestamp, failure: Failure, keep: bool) -> Stored<()>;
    /// Newest first.
    async fn dead_letters(&mut self, limit: u64) -> Stored<Vec<DeadLetter>>;
    /// Due again, counted from nothing. False when it is not dead, or nothing of it is left.
    async fn revive(&mut self, id: MessageId, at: Timestamp) -> Stored<bool>;
    /// Removes dead letters from before.
    async fn sweep_dead_letters(&mut self, before: Timestamp) -> Stored<u64>;
}
