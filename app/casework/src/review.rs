//! The street office reviews a declaration: look, claim, decide. One decision wins; the other is told.
//!
//! [`queue`] lists what waits, [`view`] opens one, [`elsewhere`] finds the same child in other families' declarations,
//! [`same_child`] decides whether it is one, [`hukou`] what a hukou counts as whose code does not tell, [`claim`] takes one for a while, [`decide`] ends the review, [`enter`] puts what was approved into the ledger.

mod claim;
mod decide;
mod elsewhere;
mod enter;
mod hukou;
mod queue;
mod same_child;
mod view;

use std::collections::BTreeMap;

use domain::{
    declaration::{self, REMARK_LENGTH},
    identifier::normalise,
    journey::{Declared, Key, complete},
};

use crate::{
    Actor, Casework,
    actor::StaffMember,
    audit::{Record, Told},
    error::{CaseError, CaseResult},
    id::DeclarationId,
    outbox::Topic,
    policy::{self, Act},
    port::{DeclarationChange, DeclarationRecord, Work},
    state,
};

pub use claim::CLAIM;
pub use elsewhere::{Elsewhere, Same, Seen};
pub use hukou::HukouView;
pub(crate) use same_child::decisions_of;
pub use same_child::{Decision, Handed, SameChildView};
pub use view::{ReviewView, ReviewedChild};

/// Characters an internal note may have; more is cut.
pub const NOTE_LENGTH: usize = 2_000;

impl Casework {
    /// The typed content of a stored version, read as of the day it was sent.
    fn declared(&self, record: &DeclarationRecord) -> CaseResult<Declared> {
        let mut context = self.journey_context();
        context.today = crate::clock::civil_day(record.submitted_at);
        complete(&record.answers, &context).map_err(|_| CaseError::Incomplete)
    }

    /// A transaction on the declaration as the reader's page showed it.
    async fn at_revision(
        &self,
        actor: &Actor,
        act: Act,
        id: DeclarationId,
        revision: i64,
    ) -> CaseResult<(Box<dyn Work>, DeclarationRecord, declaration::StaffId)> {
        let member = policy::staff(actor, act)?;
        let mut work = self.registry.begin().await?;
        let record = in_area(&mut *work, member, id).await?;
        if record.revision == revision {
            Ok((work, record, state::reviewer(member.id)))
        } else {
            Err(CaseError::Changed)
        }
    }

    /// Compare-and-set, audit entry and message together.
    async fn change(
        &self,
        mut work: Box<dyn Work>,
        actor: &Actor,
        act: Act,
        record: &DeclarationRecord,
        change: &DeclarationChange,
        topic: Option<Topic>,
    ) -> CaseResult<()> {
        if !work.change_declaration(record.id, record.revision, change).await? {
            return Err(CaseError::Changed);
        }
        self.tell(
            &mut *work,
            Told { actor, act, record: Record::Declaration(record.id), purpose: None, family: Some(record.family) },
        )
        .await?;
        if let Some(topic) = topic {
            self.inform_family(&mut *work, record.family, topic, &record.number).await?;
        }
        Ok(work.commit().await?)
    }
}

/// What a reviewer wrote: the office's note, and a remark for each ticked answer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Written {
    pub note: String,
    /// Blank while the reviewer has only ticked.
    pub remarks: BTreeMap<Key, String>,
}

impl Written {
    fn note(&self) -> String {
        bounded(&self.note, NOTE_LENGTH)
    }

    fn stored(&self) -> BTreeMap<String, String> {
        self.remarks.iter().map(|(key, remark)| (key.to_string(), bounded(remark, REMARK_LENGTH))).collect()
    }
}

fn bounded(text: &str, most: usize) -> String {
    normalise::text(text).chars().take(most).collect()
}

/// Another street's declaration and a missing one look the same.
async fn in_area(work: &mut dyn Work, member: &StaffMember, id: DeclarationId) -> CaseResult<DeclarationRecord> {
    let record = work.declaration(id).await?.ok_or(CaseError::NotFound)?;
    policy::within(member, &record.place)?;
    Ok(record)
}
