use async_trait::async_trait;
use domain::kiosk::Turn;
use jiff::{Timestamp, civil::Date};

use super::Stored;
use crate::{
    actor::Place,
    id::{KioskId, KioskNumberId},
};

/// A number of a day at a community centre. Nothing in it says who waits with it, or when it was called.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KioskNumber {
    pub id: KioskNumberId,
    /// With its community.
    pub place: Place,
    pub day: Date,
    /// From one up, without a gap.
    pub number: u32,
    pub given_at: Timestamp,
    pub turn: Turn,
    /// Where it was called.
    pub device: Option<KioskId>,
}

#[async_trait]
pub trait KioskNumbers {
    /// The next of the day. With the same id again it is the same number.
    async fn give_number(&mut self, id: KioskNumberId, place: &Place, day: Date, at: Timestamp) -> Stored<KioskNumber>;
    async fn number(&mut self, id: KioskNumberId) -> Stored<Option<KioskNumber>>;
    /// The lowest that waits.
    async fn next_number(&mut self, community: &str, day: Date) -> Stored<Option<KioskNumber>>;
    /// How many wait with a lower one.
    async fn numbers_before(&mut self, number: &KioskNumber) -> Stored<u64>;
    /// False when it waits no longer.
    async fn end_waiting(&mut self, id: KioskNumberId, turn: Turn, kiosk: KioskId) -> Stored<bool>;
    async fn sweep_numbers(&mut self, before: Date) -> Stored<u64>;
}
