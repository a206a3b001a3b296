//! Kiosks of community centres: an enrolled device, and the visits of families at it.
//!
//! ```text
//! Waiting → Enrolled → Revoked        a device: by its one-time code, until somebody takes it back
//!    ↑__________|                     a new code ends what was enrolled before
//! Running → Over                      a visit: one family, until it ends, walks away or leaves quickly
//! Waiting → Called | Absent           a number of the day: who waits, no name
//! ```

use jiff::{SignedDuration, Timestamp};

use crate::facts::words;

words! {
    /// The stable word of a device's state.
    DeviceWord { Waiting = "waiting", Enrolled = "enrolled", Revoked = "revoked" }
}

words! {
    /// How a visit ended.
    Ending {
        /// Nothing was left open.
        Finished = "finished",
        /// Another device goes on with it.
        HandedOver = "handed_over",
        /// A draft was left open.
        Unfinished = "unfinished",
        /// Nobody touched the screen, and a draft was left open.
        WalkedAway = "walked_away",
        /// Nobody touched the screen, and nothing was left open.
        Left = "left",
        /// By quick exit.
        Exit = "exit",
        /// Nobody began anything, and nobody ended it: pressed twice, or by mistake.
        Nobody = "nobody",
    }
}

words! {
    /// What became of a number somebody waits with.
    Turn {
        Waiting = "waiting", Called = "called",
        /// It was called out, and nobody came.
        Absent = "absent",
    }
}

words! {
    /// A page of a family that a helper saw beside it: the purpose of an entry in the family's access log.
    Seen {
        /// What is being filled in.
        Draft = "page-draft",
        Check = "page-check", Correct = "page-correct",
        /// What was sent.
        Declaration = "page-declaration",
        /// Papers.
        Receipt = "page-receipt", Returned = "page-returned",
        Slip = "page-slip", Handover = "page-handover", Family = "page-family", Child = "page-child",
        /// What changes next for a child.
        Next = "page-next",
        Notices = "page-notices", Phone = "page-phone", City = "page-city", Renew = "page-renew",
        Leave = "page-leave", Requests = "page-requests", Ask = "page-ask", Helper = "page-helper",
        /// For whom somebody else's helper fills in.
        Helping = "page-helping",
        Guardians = "page-guardians",
        /// What another guardian shares.
        Shared = "page-shared",
        Access = "page-access", Privacy = "page-privacy",
    }
}

/// A device's code that nobody typed is over after so long.
pub const CODE_LASTS: SignedDuration = SignedDuration::from_hours(24);

/// A code was made and not typed yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Waiting {
    pub until: Timestamp,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Enrolled {
    pub since: Timestamp,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Revoked {
    pub since: Timestamp,
}

/// Why a step did not happen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not possible while the device is {0}")]
pub struct NotNow(pub DeviceWord);

impl Waiting {
    pub fn new(now: Timestamp) -> Self {
        Self { until: now.saturating_add(CODE_LASTS).unwrap_or(Timestamp::MAX) }
    }

    /// The code was typed at the device.
    pub fn enrol(self, now: Timestamp) -> Result<Enrolled, NotNow> {
        if now >= self.until { Err(NotNow(DeviceWord::Waiting)) } else { Ok(Enrolled { since: now }) }
    }
}

/// Any of them, as the registry keeps it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Device {
    Waiting(Waiting),
    Enrolled(Enrolled),
    Revoked(Revoked),
}

impl Device {
    pub const fn word(self) -> DeviceWord {
        match self {
            Self::Waiting(_) => DeviceWord::Waiting,
            Self::Enrolled(_) => DeviceWord::Enrolled,
            Self::Revoked(_) => DeviceWord::Revoked,
        }
    }

    /// Another code: what was enrolled before is so no longer. A revoked device stays revoked.
    pub fn new_code(self, now: Timestamp) -> Result<Waiting, NotNow> {
        match self {
            Self::Revoked(_) => Err(NotNow(DeviceWord::Revoked)),
            Self::Waiting(_) | Self::Enrolled(_) => Ok(Waiting::new(now)),
        }
    }

    pub const fn revoke(self, now: Timestamp) -> Result<Revoked, NotNow> {
        match self {
            Self::Revoked(_) => Err(NotNow(DeviceWord::Revoked)),
            Self::Waiting(_) | Self::Enrolled(_) => Ok(Revoked { since: now }),
        }
    }
}

/// How long a visit goes on with nobody at the screen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Idle {
    /// Seconds until the page asks whether somebody is there.
    pub warn: u32,
    /// Seconds until everything is wiped.
    pub wipe: u32,
}

impl Default for Idle {
    fn default() -> Self {
        Self::of(90)
    }
}

impl Idle {
    /// The page asks after two thirds of the time.
    pub const fn of(wipe: u32) -> Self {
        Self { warn: wipe / 3 * 2, wipe }
    }

    /// The server gives the page's own clock a moment; then it ends the visit whatever the page does.
    pub fn server(self) -> SignedDuration {
        SignedDuration::from_secs(i64::from(self.wipe) + 2)
    }

    /// A page without scripts leads on by itself, when the visit is over already.
    pub const fn refresh(self) -> u32 {
        self.wipe + 3
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_second(seconds).unwrap()
    }

    #[test]
    fn a_code_enrols_for_a_day() {
        let waiting = Waiting::new(at(0));
        assert_eq!(waiting.enrol(at(86_399)), Ok(Enrolled { since: at(86_399) }));
        assert_eq!(waiting.enrol(at(86_400)), Err(NotNow(DeviceWord::Waiting)));
    }

    #[test]
    fn what_is_revoked_stays_so() {
        let enrolled = Device::Enrolled(Enrolled { since: at(1) });
        assert_eq!(enrolled.new_code(at(5)), Ok(Waiting::new(at(5))));
        let revoked = Device::Revoked(enrolled.revoke(at(7)).unwrap());
        assert_eq!(revoked.new_code(at(8)), Err(NotNow(DeviceWord::Revoked)));
        assert_eq!(revoked.revoke(at(8)), Err(NotNow(DeviceWord::Revoked)));
    }

    #[test]
    fn the_page_asks_first_then_wipes_and_the_server_ends_it_all_the_same() {
        let idle = Idle::default();
        assert_eq!((idle.warn, idle.wipe), (60, 90));
        assert!(idle.server().as_secs() > i64::from(idle.wipe) && i64::from(idle.refresh()) > idle.server().as_secs());
    }
}
