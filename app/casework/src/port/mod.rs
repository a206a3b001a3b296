//! The port: what casework asks of a registry, in the words of the domain. One file a table.
//!
//! Nothing here knows how it is stored. Implementations seal what is personal; callers pass and get plain text.
//! A [`Work`] is one transaction: nothing it did is seen by others, or survives, until [`Work::commit`].

mod account;
mod audit;
mod bulk;
mod child;
mod city;
mod code;
mod concern;
mod confirmation;
mod consent;
mod declaration;
mod departure;
mod draft;
mod erased;
mod erasure;
mod file;
mod grant;
mod handover;
mod kiosk;
mod kiosk_number;
mod notice;
mod office;
mod outbox;
mod phone_change;
mod question;
mod received;
mod reminder;
mod request;
mod same_child;
mod session;
mod slip;
mod staff;

use async_trait::async_trait;

pub use account::{Account, Accounts};
pub use audit::{Audit, AuditEntry, Side};
pub use bulk::{BundledDeclaration, FamilyBundle};
pub use child::{ChildRecord, Children, LedgerFilter, LedgerOrder, LedgerRow};
pub use city::{BoundIdentity, CityDoor, CityIdentities};
pub use code::{CodeTry, Codes, OneTimeCode};
pub use concern::{ConcernChange, ConcernCount, ConcernEntry, ConcernFilter, ConcernRecord, Concerns};
pub use confirmation::{Confirmation, Confirmations};
pub use consent::{ConsentRecord, Consents};
pub use declaration::{
    Claim, DeclarationChange, DeclarationEvent, DeclarationRecord, DeclarationRow, Declarations, DeclaredChild,
    HukouDecision, HukouDecisions, QueueCount, QueueFilter, Status,
};
pub use departure::{Departure, Departures, Reason};
pub use draft::{Draft, Drafts};
pub use erased::{Erased, ErasedList};
pub use erasure::{ErasureFilter, ErasureRecord, ErasureRow, Erasures};
pub use file::{FilePlace, FileRecord, FileStore, Files};
pub use grant::{GrantChange, GrantRecord, Grants, Guess};
pub use handover::{Handover, HandoverGuess, HandoverGuesses, Handovers};
pub use kiosk::{KioskChange, KioskRecord, Kiosks, TodaysFigures, VisitRecord};
pub use kiosk_number::{KioskNumber, KioskNumbers};
pub use notice::{NoticeRecord, Notices};
pub use office::{Office, Offices};
pub use outbox::{Channel, DeadLetter, Message, Outbox};
pub use phone_change::{PhoneChangeRecord, PhoneChanges};
pub use question::{QuestionRecord, QuestionRow, Questions};
pub use received::{Received, ReceivedStore};
pub use reminder::{REMIND_BEFORE, Reminder, Reminders, Watch};
pub use request::{
    Party, RequestContent, RequestCount, RequestDraft, RequestEvent, RequestFilter, RequestMessage, RequestRecord,
    RequestRow, RequestStatus, RequestStep, Requests, Sight,
};
pub use same_child::{ChildOf, Pair, SameChildRecord, SameChildren};
pub use session::{SessionRecord, Sessions, Subject};
pub use slip::{SlipRecord, Slips};
pub use staff::{StaffRecord, StaffStore};

#[derive(Debug, Clone, thiserror::Error)]
pub enum RegistryError {
    /// The database is away, full or too slow: try again later.
    #[error("the registry is not reachable: {0}")]
    Unavailable(String),
    /// A stored value can't be read: wrong key, changed bytes, a newer program's row.
    #[error("a stored record can't be read: {0}")]
    Unreadable(String),
    /// Two transactions met; doing it again may work.
    #[error("two changes met")]
    Conflict,
}

pub type Stored<T> = Result<T, RegistryError>;

#[async_trait]
pub trait Registry: Send + Sync {
    /// For reading only; need not be committed.
    async fn read(&self) -> Stored<Box<dyn Work>>;
    /// For writing.
    async fn begin(&self) -> Stored<Box<dyn Work>>;
    /// Many new families in one transaction of its own. A few hundred a call keep memory small.
    async fn load_families(&self, families: Vec<FamilyBundle>) -> Stored<()>;
}

#[async_trait]
pub trait Work:
    Accounts
    + Drafts
    + Grants
    + Handovers
    + Declarations
    + Children
    + SameChildren
    + StaffStore
    + Sessions
    + Codes
    + Audit
    + Outbox
    + Notices
    + Files
    + Requests
    + Offices
    + Confirmations
    + Departures
    + Reminders
    + PhoneChanges
    + Questions
    + Consents
    + Erasures
    + ErasedList
    + Concerns
    + ReceivedStore
    + Kiosks
    + Slips
    + KioskNumbers
    + CityIdentities
    + Send
    + Sync
{
    async fn commit(self: Box<Self>) -> Stored<()>;
}

/// One page of a list and, if there is more, where the next begins.
#[derive(Debug, Clone)]
pub struct Page<T> {
    pub rows: Vec<T>,
    /// Opaque to everybody but the registry; goes into the URL, so it holds no personal data.
    pub next: Option<String>,
}
