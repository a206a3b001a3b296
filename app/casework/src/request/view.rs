//! What the office sees: the queue of its area, one request with everything about it.

use domain::request::{Level, Waits};
use jiff::Timestamp;

use super::{in_sight, only_of, sight};
use crate::{
    Actor, Casework,
    audit::{People, Record, Told, people},
    error::{CaseError, CaseResult},
    id::{ChildId, FileId, RequestId},
    policy::{self, Act},
    port::{
        AuditEntry, FileRecord, Page, RequestEvent, RequestFilter, RequestMessage, RequestRecord, RequestRow,
        RequestStatus,
    },
};

/// Everything about one request.
pub struct RequestView {
    pub record: RequestRecord,
    pub events: Vec<RequestEvent>,
    pub messages: Vec<RequestMessage>,
    pub files: Vec<FileRecord>,
    /// The child in the ledger, where it is there and the reader may open it.
    pub child: Option<ChildId>,
    /// Who looked and who wrote, newest first.
    pub log: Vec<AuditEntry>,
    /// The colleagues named in the conversation and the log.
    pub people: People,
}

/// What waits, for the page of one's work.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct RequestCounts {
    /// Waiting for the office, and since when the oldest.
    pub open: (u64, Option<Timestamp>),
    pub urgent: (u64, Option<Timestamp>),
    /// Delivered, waiting for the family's word.
    pub unconfirmed: (u64, Option<Timestamp>),
    /// Climbed to the reader's level or above.
    pub climbed: (u64, Option<Timestamp>),
    pub late: u64,
}

impl Casework {
    pub async fn request_queue(&self, actor: &Actor, filter: &RequestFilter) -> CaseResult<Page<RequestRow>> {
        let member = policy::staff(actor, Act::SeeRequests)?;
        let mut work = self.registry.begin().await?;
        let told = Told {
            actor,
            act: Act::SeeRequests,
            record: Record::List("requests"),
            purpose: Some("casework"),
            family: None,
        };
        self.tell(&mut *work, told).await?;
        let department = only_of(&mut *work, member).await?;
        let page = work.request_queue(sight(member, department.as_deref()), filter).await?;
        work.commit().await?;
        Ok(page)
    }

    pub async fn request_counts(&self, actor: &Actor) -> CaseResult<RequestCounts> {
        let member = policy::staff(actor, Act::SeeRequests)?;
        let mut work = self.registry.read().await?;
        let department = only_of(&mut *work, member).await?;
        let sight = sight(member, department.as_deref());
        let mut counts = RequestCounts { late: work.late_requests(sight, self.today()).await?, ..Default::default() };
        let own = match member.area {
            crate::Area::City => Level::City,
            crate::Area::District(_) => Level::District,
            crate::Area::Street(_) | crate::Area::Community(_) => Level::Street,
        };
        for row in work.request_counts(sight).await? {
            let more = |count: &mut (u64, Option<Timestamp>)| {
                count.0 += row.count;
                count.1 = [count.1, row.oldest].into_iter().flatten().min();
            };
            match row.status.waits() {
                domain::request::Waits::Office => {
                    more(&mut counts.open);
                    if row.urgency.urgent() {
                        more(&mut counts.urgent);
                    }
                }
                domain::request::Waits::Family => more(&mut counts.unconfirmed),
                domain::request::Waits::Nobody => continue,
            }
            if row.level != Level::Street && row.level >= own {
                more(&mut counts.climbed);
            }
        }
        Ok(counts)
    }

    pub async fn view_request(&self, actor: &Actor, id: RequestId) -> CaseResult<RequestView> {
        let member = policy::staff(actor, Act::ViewRequest)?;
        let mut work = self.registry.begin().await?;
        let record = in_sight(&mut *work, member, id).await?;
        self.tell_request(&mut *work, actor, Act::ViewRequest, &record, Some("casework")).await?;
        let messages = work.request_messages(id).await?;
        let log = self.entries_of(&mut *work, &Record::Request(id)).await?;
        let named = log.iter().filter_map(AuditEntry::staff).chain(messages.iter().filter_map(|it| it.staff));
        let people = people(&mut *work, named.chain(record.handler)).await?;
        let child = if policy::allow(actor, Act::ViewChild).is_ok() {
            let children = work.children_of(record.family).await?;
            children.into_iter().find(|it| Some(it.number) == record.child && member.area.covers(&it.place))
        } else {
            None
        };
        let view = RequestView {
            events: work.request_events(id).await?,
            files: work.files_of(id.0).await?,
            child: child.map(|child| child.id),
            messages,
            log,
            people,
            record,
        };
        work.commit().await?;
        Ok(view)
    }

    /// A file of a request the reader sees. Each look is told.
    pub async fn request_file(
        &self,
        actor: &Actor,
        request: RequestId,
        id: FileId,
    ) -> CaseResult<(FileRecord, Vec<u8>)> {
        let member = policy::staff(actor, Act::ViewFile)?;
        let mut work = self.registry.begin().await?;
        let record = in_sight(&mut *work, member, request).await?;
        let file = work.file(id).await?.filter(|file| file.matter == request.0).ok_or(CaseError::NotFound)?;
        self.tell_request(&mut *work, actor, Act::ViewFile, &record, Some("casework")).await?;
        work.commit().await?;
        let content = self.file_content(&file).await?.ok_or(CaseError::NotFound)?;
        Ok((file, content))
    }
}

/// Steps the office may take now, by their words.
impl RequestRecord {
    pub const fn open(&self) -> bool {
        !matches!(
            self.status,
            RequestStatus::Delivered
                | RequestStatus::Confirmed
                | RequestStatus::NotDelivered
                | RequestStatus::Withdrawn
        )
    }

    /// Somebody has to do something about it still: the office, or the family whose word is waited for.
    pub fn waits(&self) -> bool {
        self.status.waits() != Waits::Nobody
    }

    /// Taken back: nothing is said or done about it any more.
    pub const fn withdrawn(&self) -> bool {
        matches!(self.status, RequestStatus::Withdrawn)
    }
}
