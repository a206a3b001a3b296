//! Help requests: a family asks ([`write`]), sees what becomes of it and answers ([`family`]); the office looks
//! ([`view`]) and acts ([`handle`]); what is late, or never confirmed, climbs ([`climb`]).
//!
//! Whoever acts looks at one revision of the record; who comes second is told. Each step is one transaction: record,
//! event, audit entry, notice to the family.

mod climb;
mod family;
mod handle;
mod view;
mod write;

use domain::{
    identifier::normalise,
    request::{self, Reach, Reason, Referral, Refused, State},
};

use crate::{
    Actor, Casework, Role,
    actor::StaffMember,
    audit::{Record, Told},
    error::{CaseError, CaseResult},
    id::RequestId,
    outbox::Topic,
    policy::{self, Act},
    port::{Party, RegistryError, RequestEvent, RequestRecord, RequestStep, Sight, Work},
};

pub use family::{Answer, MyRequest};
pub use handle::{Deed, Reply};
pub use view::{RequestCounts, RequestView};
pub(crate) use write::forget_request;
pub use write::{Asking, RequestReceipt, RequestSubmission};

/// Characters a line of the conversation may have; more is cut.
pub const LINE_LENGTH: usize = 2_000;

/// A text of the conversation; none for a blank one.
fn line(typed: &str) -> Option<String> {
    let text: String = normalise::text(typed).chars().take(LINE_LENGTH).collect();
    (!text.is_empty()).then_some(text)
}

/// The state of a stored request.
fn state(record: &RequestRecord) -> CaseResult<State> {
    let to =
        record.department.clone().map_or_else(|| Referral::Street(record.place.street.clone()), Referral::Department);
    State::from_stored(request::Stored {
        word: record.status,
        since: record.status_at,
        to: Some(to),
        reason: Reason::new(&record.outcome).ok(),
    })
    .map_err(|corrupt| CaseError::Registry(RegistryError::Unreadable(corrupt.to_string())))
}

impl From<Refused> for CaseError {
    fn from(_: Refused) -> Self {
        Self::Changed
    }
}

impl RequestRecord {
    /// The record after a step.
    fn moved(&self, to: &State) -> Self {
        Self { status: to.word(), status_at: to.since(), ..self.clone() }
    }
}

/// The department whose requests alone this member sees; none for who sees an area's. An officer whose department
/// nobody has entered yet sees none at all.
async fn only_of(work: &mut dyn Work, member: &StaffMember) -> CaseResult<Option<String>> {
    if member.role != Role::DepartmentOfficer {
        return Ok(None);
    }
    Ok(Some(work.staff_department(member.id).await?.unwrap_or_default()))
}

fn sight<'a>(member: &'a StaffMember, department: Option<&'a str>) -> Sight<'a> {
    Sight { area: &member.area, department }
}

/// Another street's request and a missing one look the same.
async fn in_sight(work: &mut dyn Work, member: &StaffMember, id: RequestId) -> CaseResult<RequestRecord> {
    let record = work.request(id).await?.ok_or(CaseError::NotFound)?;
    policy::within(member, &record.place)?;
    let department = only_of(work, member).await?;
    if department.is_some() && record.department != department {
        return Err(CaseError::NotFound);
    }
    Ok(record)
}

impl Casework {
    /// Compare-and-set, event, audit entry and notice together.
    async fn step_request(
        &self,
        work: &mut dyn Work,
        actor: &Actor,
        act: Act,
        after: &RequestRecord,
        (step, to): (RequestStep, Option<String>),
    ) -> CaseResult<()> {
        let by = match actor {
            Actor::Staff(_) => Party::Office,
            Actor::System => Party::Program,
            _ => Party::Family,
        };
        if !work.change_request(after, &RequestEvent { step, by, at: self.now(), to }).await? {
            return Err(CaseError::Changed);
        }
        self.tell_request(work, actor, act, after, None).await?;
        if by != Party::Family {
            self.news(work, after).await?;
        }
        Ok(())
    }

    async fn tell_request(
        &self,
        work: &mut dyn Work,
        actor: &Actor,
        act: Act,
        record: &RequestRecord,
        purpose: Option<&'static str>,
    ) -> CaseResult<()> {
        let told = Told { actor, act, record: Record::Request(record.id), purpose, family: Some(record.family) };
        self.tell(work, told).await
    }

    /// The family learns that there is something new. A text message only where it said, for this request and in
    /// general, that one does no harm.
    async fn news(&self, work: &mut dyn Work, record: &RequestRecord) -> CaseResult<()> {
        let topic = Topic::RequestNews;
        if record.reach == Reach::Here {
            self.inform_page(work, record.family, topic, &record.number).await
        } else {
            self.inform_family(work, record.family, topic, &record.number).await
        }
    }
}
