//! Primary keys: UUID version 7, ordered by time, so no sequence is shared between areas or servers.

use jiff::Timestamp;
use uuid::Uuid;

use crate::chance::{self, Chance};

pub(crate) fn version_7(now: Timestamp, chance: &dyn Chance) -> Uuid {
    let millis = u64::try_from(now.as_millisecond()).unwrap_or_default();
    uuid::Builder::from_unix_timestamp_millis(millis, &chance::bytes(chance)).into_uuid()
}

macro_rules! ids {
    ($($(#[$meta:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self { Self(id) }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { self.0.fmt(f) }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> { Uuid::parse_str(text).map(Self) }
        }
    )+};
}

ids! {
    /// A household: the holder of the data key.
    FamilyId,
    /// A person's way in: a confirmed phone, or a slip.
    AccountId,
    DeclarationId,
    /// A child in the ledger.
    ChildId,
    StaffId,
    AuditId,
    MessageId,
    NoticeId,
    ConfirmationId,
    /// One time that a child's record left a ledger.
    DepartureId,
    FileId,
    RequestId,
    PhoneChangeId,
    /// A question to the auditor.
    QuestionId,
    ConsentId,
    /// A request to erase a record.
    ErasureId,
    CodeId,
    /// What a family lets a helper or another guardian do or see.
    GrantId,
    GuessId,
    /// What goes from one device to another.
    HandoverId,
    /// A decision about two declared children.
    SameChildId,
    /// A case about a child who may be in danger.
    ConcernId,
    ConcernEntryId,
    /// A device of a community centre.
    KioskId,
    /// One family at a kiosk, from "next family" to its end.
    VisitId,
    KioskGuessId,
    /// A slip of a family without a phone.
    SlipId,
    /// A number somebody waits with at a community centre.
    KioskNumberId,
}
