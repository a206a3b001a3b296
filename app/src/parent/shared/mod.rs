//! What another guardian sees of a family that shares: the children and their services, declarations and receipts,
//! each if it is shared. What is not shared is said to be so. Nothing here knows more than casework handed out.

mod cards;
mod child;
mod declaration;
mod page;

pub use child::SharedChildPage;
pub use declaration::SharedDeclarationPage;
pub use page::SharedPage;

use casework::{guardian::SharedFamily, id::GrantId};

use crate::{
    context::Visit,
    error::{AppError, AppResult},
};

/// The family behind the address; one that does not share with this reader looks like none.
async fn family(visit: &Visit, grant: &str) -> AppResult<SharedFamily> {
    let id: GrantId = grant.parse().map_err(|_| AppError::NotFound)?;
    Ok(visit.casework.shared_family(&visit.actor, id).await?)
}
