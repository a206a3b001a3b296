use jiff::Timestamp;

use crate::id::{ConsentId, DeclarationId, ErasureId, FamilyId};

/// Something that is to stay erased also when a backup from before is restored: ids and moments, nobody's data.
///
/// The list of these stands outside the database and is written before the deed is committed. The other way round a
/// program that ended in between would leave a deed that a backup undoes. This way it leaves a line without its deed:
/// somebody asked for it and was told that it failed, and the next opening does it. So a line never reaches further
/// than its own moment. What was written, or agreed to again, after it stays, and so does what the office approved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Erased {
    /// Everything: its key is destroyed.
    Family(FamilyId),
    /// Answers that were not sent, as they stood then.
    Draft { family: FamilyId, at: Timestamp },
    /// A request for help that was not sent, as it stood then.
    RequestDraft { family: FamilyId, at: Timestamp },
    /// A version that was never approved.
    Version { family: FamilyId, version: DeclarationId },
    /// A consent was taken back, and with it what it covered: health facts, or (`children`) all that is not approved.
    Consent { family: FamilyId, consent: ConsentId, at: Timestamp, children: bool },
    /// The office took health facts out of the record.
    Health { family: FamilyId, request: ErasureId, at: Timestamp },
}

impl Erased {
    pub const fn family(&self) -> FamilyId {
        match *self {
            Self::Family(family)
            | Self::Draft { family, .. }
            | Self::RequestDraft { family, .. }
            | Self::Version { family, .. }
            | Self::Consent { family, .. }
            | Self::Health { family, .. } => family,
        }
    }
}

/// The list outside the database.
pub trait ErasedList {
    /// A line of it, written when this work is committed. [`super::Accounts::erase_family`] adds its own.
    fn list_erased(&mut self, erased: Erased);
}
