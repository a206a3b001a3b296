//! What a family took back or asked for holds its record up.

use domain::privacy::{Cause, Held, Scope};

use crate::{error::CaseResult, id::FamilyId, port::Work};

/// Nothing where the record may be confirmed and its family reminded.
pub(crate) async fn held(work: &mut dyn Work, family: FamilyId) -> CaseResult<Vec<Held>> {
    let consent = work.consents_of(family).await?.first().is_some_and(|newest| !newest.children);
    let erasure = work.erasures_of(family).await?.iter().any(|request| request.waits(Scope::Everything));
    let held = [(Held::Consent, consent), (Held::Erasure, erasure)];
    Ok(held.into_iter().filter_map(|(held, is)| is.then_some(held)).collect())
}

/// The family has asked for all of it to be erased, and has not taken that back.
pub(crate) async fn to_be_erased(work: &mut dyn Work, family: FamilyId) -> CaseResult<bool> {
    let asked = work.erasures_of(family).await?;
    Ok(asked.iter().any(|request| request.waits(Scope::Everything) && request.cause == Cause::Asked))
}
