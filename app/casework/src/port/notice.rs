use async_trait::async_trait;
use jiff::Timestamp;

use super::Stored;
use crate::{
    id::{FamilyId, NoticeId},
    outbox::Topic,
};

/// A line on the family's page of notices: that something is new, and where; never what.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoticeRecord {
    pub id: NoticeId,
    pub family: FamilyId,
    pub topic: Topic,
    /// Of the matter: a receipt's, a request's.
    pub number: String,
    pub at: Timestamp,
    pub read_at: Option<Timestamp>,
}

#[async_trait]
pub trait Notices {
    async fn add_notice(&mut self, notice: &NoticeRecord) -> Stored<()>;
    /// Newest first.
    async fn notices_of(&mut self, family: FamilyId, limit: u64) -> Stored<Vec<NoticeRecord>>;
    async fn unread_notices(&mut self, family: FamilyId) -> Stored<u64>;
    /// Those up to this one; what is read already keeps its moment.
    async fn mark_notices_read(&mut self, family: FamilyId, newest: NoticeId, at: Timestamp) -> Stored<()>;
}
