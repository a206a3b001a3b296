//! Between a stored version and the states of the domain, where every step consumes the state it leaves.

use std::collections::BTreeMap;

use domain::declaration::{self, Refused, Remarks, State, Stored};
use uuid::Uuid;

use crate::{
    error::{CaseError, CaseResult},
    id::StaffId,
    port::{Claim, DeclarationChange, DeclarationRecord, RegistryError},
};

/// The state of a stored version.
pub(crate) fn of(record: &DeclarationRecord) -> CaseResult<State> {
    State::from_stored(Stored {
        word: record.status,
        since: record.status_at,
        submitted: Some(record.submitted_at),
        reviewer: record.claim.map(|claim| reviewer(claim.by)),
        claimed_until: record.claim.map(|claim| claim.until),
        remarks: Remarks::try_from(record.remarks.clone()).ok(),
    })
    .map_err(|corrupt| CaseError::Registry(RegistryError::Unreadable(corrupt.to_string())))
}

/// What storing the state changes; remarks and note only if the step brings some.
pub(crate) fn change(state: &State) -> DeclarationChange {
    let Stored { word, since, reviewer, claimed_until, remarks, .. } = state.to_stored();
    DeclarationChange {
        status: word,
        at: since,
        claim: reviewer.map(|by| Claim { by: StaffId(Uuid::from_u128(by.0)), until: claimed_until.unwrap_or(since) }),
        remarks: remarks.map(|remarks| {
            remarks.iter().map(|(key, text)| (key.to_owned(), text.to_owned())).collect::<BTreeMap<_, _>>()
        }),
        note: None,
        hukou: None,
    }
}

pub(crate) const fn reviewer(id: StaffId) -> declaration::StaffId {
    declaration::StaffId(id.0.as_u128())
}

/// A step that is not possible now: somebody else was first, or the page was old.
impl From<Refused> for CaseError {
    fn from(_: Refused) -> Self {
        Self::Changed
    }
}
