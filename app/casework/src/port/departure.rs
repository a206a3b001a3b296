use async_trait::async_trait;
use domain::words;
use jiff::Timestamp;

use super::{Page, Stored};
use crate::{
    actor::{Area, Place},
    id::{ChildId, DepartureId, FamilyId},
};

words! {
    /// Why a child's record is no longer in a ledger.
    Reason {
        /// Reached the age at which the registry ends.
        Sixteen = "sixteen",
        /// To another street of Shenzhen.
        Moved = "moved",
        LeftShenzhen = "left_shenzhen",
        /// The family no longer declares the child.
        TakenOut = "taken_out",
    }
}

/// One time that a child's record left the ledger of a place.
#[derive(Debug, Clone)]
pub struct Departure {
    pub id: DepartureId,
    pub family: FamilyId,
    pub child: ChildId,
    /// The child's number in the answers.
    pub number: u32,
    /// Whose ledger it was in.
    pub place: Place,
    pub reason: Reason,
    /// The street it moved to.
    pub to: Option<String>,
    pub name: String,
    pub at: Timestamp,
}

#[async_trait]
pub trait Departures {
    async fn add_departure(&mut self, departure: &Departure) -> Stored<()>;
    /// Newest first.
    async fn departures_of(&mut self, family: FamilyId) -> Stored<Vec<Departure>>;
    /// Of one child, newest first.
    async fn departures_of_child(&mut self, child: ChildId) -> Stored<Vec<Departure>>;
    /// Those of an area, newest first.
    async fn departures(&mut self, area: &Area, after: Option<&str>, limit: u64) -> Stored<Page<Departure>>;
}
