use jiff::Timestamp;

use super::{Account, ChildRecord, DeclarationEvent, DeclarationRecord, DeclaredChild};
use crate::id::FamilyId;

/// A whole family that the registry does not know yet: for made-up families and for imports.
#[derive(Debug, Clone)]
pub struct FamilyBundle {
    pub family: FamilyId,
    pub created_at: Timestamp,
    pub account: Option<Account>,
    /// Oldest version first.
    pub declarations: Vec<BundledDeclaration>,
    /// Those that are approved, each with the version it came from.
    pub children: Vec<ChildRecord>,
}

#[derive(Debug, Clone)]
pub struct BundledDeclaration {
    pub record: DeclarationRecord,
    pub guardian: String,
    pub children: Vec<DeclaredChild>,
    /// Oldest first; the last is the present status.
    pub events: Vec<DeclarationEvent>,
}
