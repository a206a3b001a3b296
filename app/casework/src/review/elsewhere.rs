//! Likely duplicates: the same child declared by another family.

use domain::journey::{Answers, ChildNo};

use crate::{
    Actor, Casework,
    audit::{COMPARE, Record, Told},
    declare::declared_children,
    error::CaseResult,
    id::DeclarationId,
    policy::{self, Act},
    port::{ChildOf, DeclarationRecord, DeclarationRow, DeclaredChild, Pair, Work},
};

use super::same_child::{Decision, decided};

/// Another family's declaration about what may be the same child.
pub struct Elsewhere {
    pub same: Same,
    pub seen: Seen,
    /// Its number in the other declaration.
    pub child: Option<ChildNo>,
    /// What was decided about the two.
    pub decision: Option<Decision>,
}

/// What the two have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Same {
    Document,
    /// So twins, who share the birth date alone, are never among them.
    NameAndBirth,
}

/// What a reviewer learns of the other declaration.
pub enum Seen {
    /// In the reader's area: its answers stand beside these.
    Here { row: Box<DeclarationRow>, answers: Answers },
    /// In another area: only which street's office to talk to. Who opens the id sees nothing.
    Street { street: String, id: DeclarationId },
}

impl Casework {
    /// The same child in other families' declarations. Showing the answers of one is a view of it, and told.
    pub(super) async fn elsewhere(
        &self,
        work: &mut dyn Work,
        actor: &Actor,
        record: &DeclarationRecord,
        child: &DeclaredChild,
    ) -> CaseResult<Vec<Elsewhere>> {
        let member = policy::staff(actor, Act::ViewDeclaration)?;
        let mut found = Vec::new();
        for row in work.declared_elsewhere(record.family, child).await? {
            let Some(other) = work.declaration(row.id).await? else { continue };
            let theirs = self.declared(&other).map(|declared| declared_children(&declared)).unwrap_or_default();
            let same_document = |it: &&DeclaredChild| child.document.is_some() && it.document == child.document;
            let same_birth = |it: &&DeclaredChild| it.birth_date == child.birth_date && it.name == child.name;
            let twin = theirs.iter().find(same_document);
            let same = if twin.is_some() { Same::Document } else { Same::NameAndBirth };
            let number = twin.or_else(|| theirs.iter().find(same_birth)).and_then(|it| u16::try_from(it.number).ok());
            let decision = match number {
                Some(theirs) => {
                    let mine = ChildOf { family: record.family, number: child.number };
                    decided(work, Pair::new(mine, ChildOf { family: other.family, number: theirs.into() })).await?
                }
                None => None,
            };
            let seen = if member.area.covers(&row.place) {
                let (record, family) = (Record::Declaration(other.id), Some(other.family));
                let told = Told { actor, act: Act::ViewDeclaration, record, purpose: Some(COMPARE), family };
                self.tell(work, told).await?;
                Seen::Here { row: Box::new(row), answers: other.answers }
            } else {
                Seen::Street { street: row.place.street, id: other.id }
            };
            found.push(Elsewhere { same, seen, child: number.map(ChildNo), decision });
        }
        Ok(found)
    }
}
