//! Kiosks: a device at a community centre, a helper who signs in at it, and one family after another in front of it.
//!
//! The pages are the parent's own. What makes a visit different is the [`Spot`] a request comes from: the server finds it
//! by the device's cookie and gives the request a [`Casework`] that stands there ([`Casework::at`]). Every session begun
//! there belongs to the visit and ends with it, and every entry of the audit log that concerns the family says which
//! helper sat beside, at which device. No actor is another one at a kiosk, so no use case has to know.

mod arrive;
mod device;
mod number;
mod seen;
mod slip;
mod visit;

pub use arrive::{Arrival, DeviceToken};
pub use device::NewCode;
pub use number::{Called, Given};
pub(crate) use slip::in_person;
pub use slip::{InPerson, NewSlip};
pub use visit::Desk;

use crate::{
    Casework,
    actor::StaffMember,
    error::{CaseError, CaseResult},
    id::{KioskId, VisitId},
    port::KioskRecord,
};

/// Where a request comes from.
#[derive(Debug, Clone, Default)]
#[expect(clippy::large_enum_variant, reason = "there is one a request")]
pub enum Spot {
    /// From a browser of somebody's own.
    #[default]
    Anywhere,
    /// From a device that is enrolled no longer.
    Revoked,
    Kiosk {
        kiosk: KioskRecord,
        /// None between two families.
        assist: Option<Assist>,
    },
}

/// A visit that goes on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assist {
    pub visit: VisitId,
    /// Who sits beside the family.
    pub helper: StaffMember,
    pub kiosk: KioskId,
    /// The community the device stands in: twelve digits.
    pub community: String,
}

impl Assist {
    /// As an entry of the audit log has it: ids and a code, no name.
    pub(crate) fn in_words(&self) -> String {
        format!("visit:{} staff:{} kiosk:{} area:{}", self.visit, self.helper.id, self.kiosk, self.community)
    }
}

impl Spot {
    /// The visit that goes on there, and who sits beside.
    pub const fn assist(&self) -> Option<&Assist> {
        match self {
            Self::Kiosk { assist, .. } => assist.as_ref(),
            Self::Anywhere | Self::Revoked => None,
        }
    }

    pub(crate) fn visit(&self) -> Option<VisitId> {
        self.assist().map(|assist| assist.visit)
    }

    /// The enrolled device.
    pub const fn kiosk(&self) -> Option<&KioskRecord> {
        match self {
            Self::Kiosk { kiosk, .. } => Some(kiosk),
            Self::Anywhere | Self::Revoked => None,
        }
    }

    /// A device that many people share, enrolled or not any more.
    pub const fn shared(&self) -> bool {
        !matches!(self, Self::Anywhere)
    }

    /// The same device with nobody's visit: for the helper's own pages.
    #[must_use]
    pub fn desk(self) -> Self {
        match self {
            Self::Kiosk { kiosk, .. } => Self::Kiosk { kiosk, assist: None },
            other => other,
        }
    }
}

impl Casework {
    /// A file to keep would stay at a device that many people share.
    pub fn hands_out(&self) -> CaseResult<()> {
        if self.spot.shared() { Err(CaseError::Forbidden) } else { Ok(()) }
    }

    /// The same for a request from there. The city's identity is no way in at a device that many people share: its own
    /// session would stay in the browser.
    #[must_use]
    pub fn at(mut self, spot: Spot) -> Self {
        if spot.shared() {
            self.city = None;
        }
        self.spot = spot;
        self
    }
}
