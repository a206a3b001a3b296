use async_trait::async_trait;
use domain::{
    grant::GrantCode,
    kiosk::{Device, Ending},
};
use jiff::Timestamp;

use super::Stored;
use crate::{
    actor::Place,
    id::{KioskGuessId, KioskId, StaffId, VisitId},
};

/// A device of a community centre.
#[derive(Debug, Clone)]
pub struct KioskRecord {
    pub id: KioskId,
    /// What the administrator calls it: where it stands.
    pub name: String,
    /// With its community.
    pub place: Place,
    pub state: Device,
    pub created_at: Timestamp,
    pub revision: i64,
}

/// What a step makes of a device, and what opens it from now on.
pub struct KioskChange<'a> {
    pub state: Device,
    /// Stored as a keyed hash; none: no code is open any more.
    pub code: Option<&'a GrantCode>,
    /// SHA-256 of what the device's cookie holds. What was stored before goes.
    pub token_hash: Option<[u8; 32]>,
}

/// One family at a kiosk. Nothing in it says which.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VisitRecord {
    pub id: VisitId,
    pub kiosk: KioskId,
    pub place: Place,
    /// Who sits beside.
    pub helper: StaffId,
    pub begun_at: Timestamp,
    /// The last sign that somebody is at the screen.
    pub seen_at: Timestamp,
    pub ended: Option<(Timestamp, Ending)>,
}

/// A community's figures of a day: numbers, no names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct TodaysFigures {
    /// Visits that ended with nothing left open, or that another device goes on with.
    pub helped: u64,
    /// Visits that ended with something left open, or in a hurry.
    pub unfinished: u64,
    /// Visits that go on.
    pub running: u64,
    /// Numbers that nobody has called yet.
    pub waiting: u64,
}

#[async_trait]
pub trait Kiosks {
    async fn add_kiosk(&mut self, kiosk: &KioskRecord, code: &GrantCode) -> Stored<()>;
    async fn kiosk(&mut self, id: KioskId) -> Stored<Option<KioskRecord>>;
    /// By place, then by name.
    async fn kiosks(&mut self) -> Stored<Vec<KioskRecord>>;
    async fn kiosk_by_code(&mut self, code: &GrantCode) -> Stored<Option<KioskRecord>>;
    /// Also a revoked one, so that the device learns of it.
    async fn kiosk_by_token(&mut self, token_hash: &[u8; 32]) -> Stored<Option<KioskRecord>>;
    /// False when somebody else was first. A revoked device keeps its token's hash whatever `change` says.
    async fn change_kiosk(&mut self, id: KioskId, revision: i64, change: &KioskChange<'_>) -> Stored<bool>;

    /// Until this work ends nobody else begins or ends a visit at this device.
    async fn hold_kiosk(&mut self, id: KioskId) -> Stored<()>;
    async fn add_visit(&mut self, visit: &VisitRecord) -> Stored<()>;
    async fn visit(&mut self, id: VisitId) -> Stored<Option<VisitRecord>>;
    /// The visit at this device that has not ended.
    async fn running_visit(&mut self, kiosk: KioskId) -> Stored<Option<VisitRecord>>;
    /// The newest at this device, whether it goes on or not.
    async fn last_visit(&mut self, kiosk: KioskId) -> Stored<Option<VisitRecord>>;
    /// Visits that nobody gave a sign of life in since then.
    async fn idle_visits(&mut self, before: Timestamp, limit: u64) -> Stored<Vec<VisitRecord>>;
    async fn touch_visit(&mut self, id: VisitId, seen_at: Timestamp) -> Stored<()>;
    /// False when it has ended before.
    async fn end_visit(&mut self, id: VisitId, at: Timestamp, ending: Ending) -> Stored<bool>;
    async fn figures(&mut self, community: &str, since: Timestamp) -> Stored<TodaysFigures>;

    /// A wrong code, typed at a device or to enrol one: from where.
    async fn add_kiosk_guess(&mut self, id: KioskGuessId, source: &str, at: Timestamp) -> Stored<()>;
    async fn kiosk_guesses(&mut self, source: &str, since: Timestamp) -> Stored<u64>;
    async fn sweep_kiosk_guesses(&mut self, before: Timestamp) -> Stored<u64>;
}
