//! The draft, and the version it corrects.

use casework::{
    CaseError,
    port::{DeclarationRecord, Draft},
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
    match draft.base {
        Some(base) => Ok(visit.casework.to_correct(&visit.actor, base).await?),
        None => Ok(None),
    }
}
