//! A family lives in another street now: what is open follows its record there. What is closed stays where it was handled,
//! and what an office handed to a third street stays there.

use std::collections::BTreeSet;

use domain::request::Waits;

use crate::{
    Actor, Casework,
    audit::{Record, Told},
    error::{CaseError, CaseResult},
    policy::Act,
    port::{DeclarationRecord, Work},
};

impl Casework {
    /// Part of the transaction that enters `record`; `before` are the family's versions as they were kept until now.
    pub(crate) async fn open_matters_follow(
        &self,
        work: &mut dyn Work,
        (actor, act): (&Actor, Act),
        before: &[DeclarationRecord],
        record: &DeclarationRecord,
    ) -> CaseResult<()> {
        let (family, to) = (record.family, &record.place);
        let left: BTreeSet<&str> =
            before.iter().map(|version| &*version.place.street).filter(|street| *street != to.street).collect();
        if left.is_empty() {
            return Ok(());
        }
        for request in work.requests_of(family).await? {
            if request.status.waits() != Waits::Nobody && left.contains(&*request.place.street) {
                self.request_follows(work, (actor, act), &request, to).await?;
            }
        }
        for erasure in work.erasures_of(family).await? {
            if erasure.state.open().is_some() && left.contains(&*erasure.place.street) {
                let moved = work.move_erasure(erasure.id, erasure.revision, to).await?;
                self.followed(work, (actor, act), moved, record, Record::Erasure(erasure.id)).await?;
            }
        }
        for change in work.phone_changes_of(family).await? {
            if change.state.word().open() && left.contains(&*change.place.street) {
                let moved = work.move_phone_change(change.id, change.revision, to).await?;
                self.followed(work, (actor, act), moved, record, Record::PhoneChange(change.id)).await?;
            }
        }
        Ok(())
    }

    async fn followed(
        &self,
        work: &mut dyn Work,
        (actor, act): (&Actor, Act),
        moved: bool,
        of: &DeclarationRecord,
        record: Record,
    ) -> CaseResult<()> {
        if !moved {
            return Err(CaseError::Changed);
        }
        self.tell(work, Told { actor, act, record, purpose: None, family: Some(of.family) }).await
    }
}
