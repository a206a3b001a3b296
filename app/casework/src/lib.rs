//! What people do with the registry and who may do it.
//!
//! A use case is a method of [`Casework`] in the file of its task: it takes the [`Actor`] and typed input, asks
//! [`policy`], works on one [`port::Work`] and commits. It never knows HTML, HTTP or SQL. To add one: a file, a row
//! in the policy table, a test in `server/registry/tests` against both databases.

pub mod access;
pub mod account;
pub mod actor;
pub mod audit;
pub mod chance;
pub mod city;
pub mod clock;
pub mod concern;
pub mod correct;
pub mod declare;
pub mod delivery;
mod digest;
pub mod error;
pub mod family;
pub mod file;
pub mod grant;
pub mod guardian;
pub mod handover;
pub mod helper;
pub mod id;
pub mod kept;
pub mod kiosk;
pub mod ledger;
mod letter;
pub mod notices;
pub mod office;
pub mod outbox;
pub mod password;
pub mod phone;
pub mod policy;
pub mod port;
pub mod privacy;
pub mod received;
pub mod renew;
pub mod request;
pub mod review;
pub mod session;
pub mod staff;
mod state;

use std::sync::Arc;

pub use actor::{Actor, Area, Role};
pub use error::{CaseError, CaseResult};

/// Everything a use case works with. Cheap to clone; one per process.
#[derive(Clone)]
pub struct Casework {
    pub registry: Arc<dyn port::Registry>,
    pub clock: Arc<dyn clock::Clock>,
    pub chance: Arc<dyn chance::Chance>,
    pub catalogue: Arc<domain::catalogue::Catalogue>,
    pub wording: Arc<dyn outbox::Wording>,
    pub files: Arc<dyn port::FileStore>,
    /// How long a visit at a kiosk goes on with nobody at the screen.
    pub idle: domain::kiosk::Idle,
    /// Where this request comes from: the program's own is anywhere; see [`Casework::at`].
    pub spot: kiosk::Spot,
    /// A second way to sign in; none unless the settings name one.
    pub city: Option<Arc<dyn port::CityDoor>>,
}

impl Casework {
    pub(crate) fn now(&self) -> jiff::Timestamp {
        self.clock.now()
    }

    /// The civil day in Shenzhen.
    pub fn today(&self) -> jiff::civil::Date {
        clock::civil_day(self.now())
    }

    pub(crate) fn new_id<T: From<uuid::Uuid>>(&self) -> T {
        T::from(id::version_7(self.now(), &*self.chance))
    }
}
