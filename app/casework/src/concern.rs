//! A child may be in danger: anybody tells it, the street looks after it.
//!
//! A report belongs to no family and to no account. Whoever tells it is nobody to us, even in a browser where a family
//! is signed in: [`Casework::report_concern`] forgets who was asking, and no entry of the audit log about a case names a
//! family, so that no access log, export or notice of a family can show one.

mod handle;
mod tell;
mod view;

use domain::{
    area,
    concern::{Refused, State},
};
use uuid::Uuid;

pub use handle::{CaseNote, NOTE, Target};
pub use tell::{ADDITION, Addition, Received, Refusals, Report, ReportForm};
pub use view::{ConcernView, May};

use crate::{
    actor::{Place, StaffMember},
    error::{CaseError, CaseResult},
    id::{ConcernId, StaffId},
    policy,
    port::{ConcernChange, ConcernRecord, RegistryError, Work},
    state::reviewer,
};

/// For what purpose a case is looked at.
const PURPOSE: Option<&str> = Some("protection");

impl Place {
    /// Of a street, of a district where the street is not known, or nowhere at all.
    pub fn of_area(code: &str) -> Self {
        Self::of_street(code, None).unwrap_or_else(|| Self {
            district: area::district(code).map(|district| district.code.clone()).unwrap_or_default(),
            street: String::new(),
            community: None,
        })
    }
}

/// A case of the member's area; another one looks like none.
async fn in_area(work: &mut dyn Work, member: &StaffMember, id: ConcernId) -> CaseResult<ConcernRecord> {
    let record = work.concern(id).await?.ok_or(CaseError::NotFound)?;
    policy::within(member, &record.place)?;
    Ok(record)
}

fn state_of(record: &ConcernRecord) -> CaseResult<State> {
    State::from_stored(record.status, record.status_at, record.taken_by.map(reviewer), record.outcome)
        .ok_or_else(|| CaseError::Registry(RegistryError::Unreadable(format!("state of concern {}", record.id))))
}

fn change(state: &State) -> ConcernChange {
    ConcernChange {
        status: state.word(),
        at: state.since(),
        taken_by: state.by().map(|by| StaffId(Uuid::from_u128(by.0))),
        outcome: state.outcome(),
        place: None,
    }
}

/// A step that is not possible now: somebody else was first, or the page was old.
impl From<Refused> for CaseError {
    fn from(_: Refused) -> Self {
        Self::Changed
    }
}
