use async_trait::async_trait;
use domain::request::{Level, Reach, Typed, Urgency, Waits};
use jiff::{Timestamp, civil::Date};

use super::{Page, Stored};
use crate::{
    actor::{Area, Place},
    id::{FamilyId, MessageId, RequestId, StaffId},
};

pub use domain::request::StateWord as RequestStatus;

/// What a family has typed so far: at most one each.
#[derive(Debug, Clone)]
pub struct RequestDraft {
    pub family: FamilyId,
    /// Becomes the request's: its files are of this matter from the beginning.
    pub id: RequestId,
    pub typed: Typed,
    /// 0: not there yet.
    pub revision: i64,
    pub updated_at: Timestamp,
}

/// The part of a request that is sealed.
#[derive(Clone, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct RequestContent {
    /// In the family's words; may be empty where an item says it.
    pub text: String,
    pub reach_note: String,
    pub guardian: String,
    /// E.164; none for a guardian without a phone.
    pub phone: Option<String>,
    /// Empty where it is for the whole family.
    pub child: String,
    /// `2019-05-01`; empty where it is not known.
    pub child_birth: String,
}

impl RequestContent {
    pub fn born(&self) -> Option<Date> {
        self.child_birth.parse().ok()
    }
}

impl std::fmt::Debug for RequestContent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("RequestContent(…)")
    }
}

/// What was asked never changes; the fields of the second half do, by compare-and-set.
#[derive(Debug, Clone)]
pub struct RequestRecord {
    pub id: RequestId,
    pub family: FamilyId,
    /// As on a receipt.
    pub number: String,
    pub item: Option<u8>,
    /// Its number in the answers of the declaration; none: for the whole family.
    pub child: Option<u32>,
    pub urgency: Urgency,
    pub reach: Reach,
    pub content: RequestContent,
    /// The language it was asked in: for messages about it.
    pub language: String,
    pub asked_at: Timestamp,
    /// Of the form that sent it; with the hash of what it sent.
    pub idempotency_key: String,
    pub request_hash: Vec<u8>,

    /// The street that handles it.
    pub place: Place,
    pub status: RequestStatus,
    pub status_at: Timestamp,
    pub level: Level,
    /// The last day before it is looked at one level higher; of a closed one, the last there was.
    pub due: Date,
    /// The department it is referred to: the catalogue's word.
    pub department: Option<String>,
    /// Who did the last step.
    pub handler: Option<StaffId>,
    /// What was delivered, why it was not, or why the family took it back.
    pub outcome: String,
    /// From 1 to 5; none again once it is reopened.
    pub rating: Option<u8>,
    pub rating_words: String,
    pub revision: i64,
}

domain::words! {
    /// What happened to a request.
    RequestStep {
        Asked = "asked", Accepted = "accepted", Referred = "referred", TakenUp = "taken_up", Delivered = "delivered",
        Declined = "declined", Confirmed = "confirmed", Reopened = "reopened", Climbed = "climbed", Rated = "rated",
        Withdrawn = "withdrawn",
        /// It ended because the family left Shenzhen.
        Left = "left",
    }
}

domain::words! {
    Party { Family = "family", Office = "office", Program = "program" }
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RequestEvent {
    pub step: RequestStep,
    pub by: Party,
    pub at: Timestamp,
    /// Where it went: a department's word, a street's code, a level. Of a rating, the mark.
    pub to: Option<String>,
}

/// A line of the conversation.
#[derive(Clone, PartialEq, Eq)]
pub struct RequestMessage {
    pub id: MessageId,
    pub request: RequestId,
    pub family: FamilyId,
    pub from: Party,
    pub staff: Option<StaffId>,
    pub text: String,
    pub at: Timestamp,
    /// Of the form that sent it.
    pub idempotency_key: String,
}

impl std::fmt::Debug for RequestMessage {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "RequestMessage({})", self.id)
    }
}

/// A line of the queue.
#[derive(Debug, Clone)]
pub struct RequestRow {
    pub id: RequestId,
    pub number: String,
    pub item: Option<u8>,
    pub content: RequestContent,
    pub urgency: Urgency,
    pub place: Place,
    pub status: RequestStatus,
    pub level: Level,
    pub department: Option<String>,
    pub asked_at: Timestamp,
    pub due: Date,
}

/// Which requests somebody sees: those of the area; of a department, only those referred to it.
#[derive(Debug, Clone, Copy)]
pub struct Sight<'a> {
    pub area: &'a Area,
    pub department: Option<&'a str>,
}

#[derive(Debug, Clone)]
pub struct RequestFilter {
    /// Who has to do the next thing.
    pub waits: Waits,
    pub status: Option<RequestStatus>,
    pub street: Option<String>,
    pub level: Option<Level>,
    pub urgent: bool,
    /// Due before this day.
    pub late: Option<Date>,
    pub item: Option<u8>,
    /// Opaque, of the page before.
    pub after: Option<String>,
    pub limit: u64,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RequestCount {
    pub status: RequestStatus,
    pub level: Level,
    pub urgency: Urgency,
    pub count: u64,
    pub oldest: Option<Timestamp>,
}

#[async_trait]
pub trait Requests {
    async fn request_draft(&mut self, family: FamilyId) -> Stored<Option<RequestDraft>>;
    /// Compare-and-set on the revision. False when somebody else was first.
    async fn put_request_draft(&mut self, draft: &RequestDraft) -> Stored<bool>;
    async fn drop_request_draft(&mut self, family: FamilyId) -> Stored<()>;

    /// Inserts the request and its first event.
    async fn add_request(&mut self, record: &RequestRecord) -> Stored<()>;
    async fn request(&mut self, id: RequestId) -> Stored<Option<RequestRecord>>;
    async fn request_by_number(&mut self, number: &str) -> Stored<Option<RequestRecord>>;
    async fn request_by_key(&mut self, idempotency_key: &str) -> Stored<Option<RequestRecord>>;
    /// Newest first.
    async fn requests_of(&mut self, family: FamilyId) -> Stored<Vec<RequestRecord>>;
    /// Stores the second half of `after` and appends the event, if the revision is still that of `after`. False when
    /// somebody else was first.
    async fn change_request(&mut self, after: &RequestRecord, event: &RequestEvent) -> Stored<bool>;
    /// Oldest first.
    async fn request_events(&mut self, id: RequestId) -> Stored<Vec<RequestEvent>>;
    /// False when the same form has said it already.
    async fn add_request_message(&mut self, message: &RequestMessage) -> Stored<bool>;
    /// Oldest first.
    async fn request_messages(&mut self, id: RequestId) -> Stored<Vec<RequestMessage>>;

    /// Due first.
    async fn request_queue(&mut self, sight: Sight<'_>, filter: &RequestFilter) -> Stored<Page<RequestRow>>;
    async fn request_counts(&mut self, sight: Sight<'_>) -> Stored<Vec<RequestCount>>;
    /// How many wait for somebody and were due before the day.
    async fn late_requests(&mut self, sight: Sight<'_>, today: Date) -> Stored<u64>;
    /// Those that have to climb: due before the day, and not with the city yet.
    async fn requests_to_climb(&mut self, today: Date, limit: u64) -> Stored<Vec<RequestId>>;
}
