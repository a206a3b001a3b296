use async_trait::async_trait;
use jiff::Timestamp;

use super::Stored;
use crate::{actor::Place, id::FamilyId};

/// "We have this already": one benefit of one child, by the child's number in the answers.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Received {
    pub child: u32,
    /// A benefit of the catalogue: `3.free`.
    pub benefit: String,
}

/// Kept with the place and without a name, so that need and delivery can be counted.
#[async_trait]
pub trait ReceivedStore {
    async fn received_of(&mut self, family: FamilyId) -> Stored<Vec<Received>>;
    /// Saying it twice changes nothing.
    async fn mark_received(
        &mut self,
        family: FamilyId,
        place: &Place,
        received: &Received,
        at: Timestamp,
    ) -> Stored<()>;
    async fn unmark_received(&mut self, family: FamilyId, received: &Received) -> Stored<()>;
}
