//! What was approved becomes the ledger's record of each child; those it no longer declares, or who are sixteen, leave.

use domain::{calendar, declaration::key_care_signs, journey::Declared, renewal::has_left};

use super::same_child::in_ledger;
use crate::{
    Actor, Casework,
    declare::declared_children,
    error::CaseResult,
    id::ChildId,
    policy::Act,
    port::{ChildRecord, DeclarationRecord, Reason, Work},
};

impl Casework {
    pub(super) async fn put_children(
        &self,
        work: &mut dyn Work,
        actor: &Actor,
        record: &DeclarationRecord,
        declared: &Declared,
    ) -> CaseResult<()> {
        let today = self.today();
        let (family, facts) = record.facts();
        let by = (actor, Act::ApproveDeclaration);
        let known = work.children_of(record.family).await?;
        let departed = work.departures_of(record.family).await?;
        let still_declared = |number: u32| declared.children.iter().any(|child| u32::from(child.number.0) == number);
        for child in &known {
            if !still_declared(child.number) {
                self.depart(work, by, child, Reason::TakenOut, None).await?;
            } else if has_left(child.birth_date, today) {
                self.depart(work, by, child, Reason::Sixteen, None).await?;
            } else if child.place.street != record.place.street {
                self.move_record(work, by, child, record).await?;
            }
        }
        for child in declared_children(declared) {
            if has_left(child.birth_date, today) {
                continue;
            }
            let facts = facts.iter().find(|(number, _)| u32::from(number.0) == child.number).map(|(_, facts)| facts);
            let signs = facts.map(|facts| key_care_signs(&family, facts)).unwrap_or_default();
            let before = departed.iter().find(|it| it.number == child.number).map(|it| it.child);
            let on_record = known.iter().find(|it| it.number == child.number);
            let counted = match on_record {
                Some(record) => in_ledger(work, record).await?,
                None => false,
            };
            let id = match on_record.filter(|_| counted) {
                Some(record) => record.id,
                None => self.id_before(work, before).await?,
            };
            let child = ChildRecord {
                id,
                family: record.family,
                declaration: record.id,
                number: child.number,
                place: record.place.clone(),
                name: child.name,
                document: child.document,
                birth_date: child.birth_date,
                stage: facts.and_then(|facts| facts.stage),
                signs: signs.iter().map(|sign| sign.word().to_owned()).collect(),
                guardian: declared.guardian.name.as_str().to_owned(),
                guardian_phone: declared.guardian.way_in.phone().map(|phone| phone.as_str().to_owned()),
                approved_at: self.now(),
                due: calendar::plus_six_months(today).unwrap_or(today),
            };
            let under_another = if counted { None } else { self.kept_under_another(work, &child).await? };
            match under_another {
                // One child, one record: the ledger counts it once.
                Some(ledger) => work.put_beside(ledger, &child).await?,
                None => {
                    if let Some(beside) = on_record.filter(|_| !counted) {
                        work.remove_child(beside).await?;
                    }
                    work.put_child(&child).await?;
                }
            }
        }
        self.plan_reminders(work, record.family).await
    }

    /// A child that comes back finds its record again, unless another family has it by now.
    async fn id_before(&self, work: &mut dyn Work, before: Option<ChildId>) -> CaseResult<ChildId> {
        if let Some(id) = before
            && work.child(id).await?.is_none()
        {
            return Ok(id);
        }
        Ok(self.new_id())
    }
}
