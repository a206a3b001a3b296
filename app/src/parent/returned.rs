//! The draft, and the version it corrects.

use casework::{
    Actor, CaseError,
    port::{DeclarationRecord, Draft, Status},
};

use crate::{context::Visit, error::AppResult};

/// The draft to go on with; `None` while nothing was begun, also for who just looks around.
pub async fn draft(visit: &Visit) -> AppResult<Option<Draft>> {
    match visit.casework.draft(&visit.actor).await {
        Err(CaseError::SignInNeeded) => Ok(None),
        found => Ok(found?),
    }
}

/// The version the street office returned, if this draft is its correction.
pub async fn returned(visit: &Visit, draft: &Draft) -> AppResult<Option<DeclarationRecord>> {
    let (Some(base), Actor::Guardian { .. }) = (draft.base, &visit.actor) else { return Ok(None) };
    let family = visit.casework.my_family(&visit.actor).await?;
    let mut versions = family.versions.into_iter().map(|(version, _)| version);
    Ok(versions.find(|version| version.id == base && version.status == Status::Returned))
}
