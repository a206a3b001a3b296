//! What was approved becomes the ledger's record of each child; those it no longer declares, or who are sixteen, leave.

use domain::{calendar, declaration::key_care_signs, journey::Declared, renewal::has_left};

use super::same_child::in_ledger;
use crate::{
    Actor, Casework,
    declare::declared_children,
    error::CaseResult,
    id::ChildId,
    policy::Act,
    port::{ChildRecord, DeclarationRecord, DeclaredChild, Reason, Work},
};

impl Casework {
    pub(super) async fn put_children(
        &self,
        work: &mut dyn Work,
        actor: &Actor,
        record: &DeclarationRecord,
        declared: &Declared,
    ) -> CaseResult<()> {
        let children = declared_children(declared);
        let known = work.children_of(record.family).await?;
        for child in &known {
            let now = children.iter().find(|it| it.number == child.number);
            self.leave_or_move(work, (actor, Act::ApproveDeclaration), child, now, record).await?;
        }
        let departed = work.departures_of(record.family).await?;
        for child in self.records(record, declared, children) {
            let on_record = known.iter().find(|it| it.number == child.number);
            let before = departed.iter().find(|it| it.number == child.number).map(|it| it.child);
            self.enter_record(work, child, on_record, before).await?;
        }
        self.plan_reminders(work, record.family).await
    }

    /// What is on record of a child, and what the family declares of it now.
    async fn leave_or_move(
        &self,
        work: &mut dyn Work,
        by: (&Actor, Act),
        child: &ChildRecord,
        now: Option<&DeclaredChild>,
        record: &DeclarationRecord,
    ) -> CaseResult<()> {
        match now {
            None => self.depart(work, by, child, Reason::TakenOut, None).await,
            Some(now) if has_left(now.birth_date, self.today()) => {
                self.depart(work, by, child, Reason::Sixteen, None).await
            }
            Some(_) if child.place.street != record.place.street => self.move_record(work, by, child, record).await,
            Some(_) => Ok(()),
        }
    }

    /// The declared children who are young enough, each with an id of its own.
    fn records(
        &self,
        record: &DeclarationRecord,
        declared: &Declared,
        children: Vec<DeclaredChild>,
    ) -> Vec<ChildRecord> {
        let today = self.today();
        let (family, facts) = record.facts();
        let young = children.into_iter().filter(|child| !has_left(child.birth_date, today));
        // Where they are alike in all else, a list has them in the family's order.
        let mut ids: Vec<ChildId> = (0..declared.children.len()).map(|_| self.new_id()).collect();
        ids.sort_unstable();
        let each = young.zip(ids).map(|(child, id)| {
            let facts = facts.iter().find(|(number, _)| u32::from(number.0) == child.number).map(|(_, facts)| facts);
            let signs = facts.map(|facts| key_care_signs(&family, facts)).unwrap_or_default();
            ChildRecord {
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
            }
        });
        each.collect()
    }

    /// A record stays where it stands. A new one stands beside another family's if that is the same child: one child,
    /// one record, the ledger counts it once.
    async fn enter_record(
        &self,
        work: &mut dyn Work,
        child: ChildRecord,
        on_record: Option<&ChildRecord>,
        before: Option<ChildId>,
    ) -> CaseResult<()> {
        if let Some(known) = on_record
            && in_ledger(work, known).await?
        {
            return Ok(work.put_child(&child).await?);
        }
        if let Some(ledger) = self.kept_under_another(work, &child).await? {
            return Ok(work.put_beside(ledger, &child).await?);
        }
        if let Some(beside) = on_record {
            work.remove_child(beside).await?;
        }
        // A child that comes back finds its record again, unless another family has it by now.
        let id = match before {
            Some(id) if work.child(id).await?.is_none() => id,
            _ => child.id,
        };
        Ok(work.put_child(&ChildRecord { id, ..child }).await?)
    }
}
