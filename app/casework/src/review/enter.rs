//! What was approved becomes the ledger's record of each child.

use domain::{
    calendar,
    declaration::key_care_signs,
    journey::{Declared, facts},
};

use crate::{
    Casework,
    declare::declared_children,
    error::CaseResult,
    id::ChildId,
    port::{ChildRecord, DeclarationRecord, Work},
};

impl Casework {
    pub(super) async fn put_children(
        &self,
        work: &mut dyn Work,
        record: &DeclarationRecord,
        declared: &Declared,
    ) -> CaseResult<()> {
        let today = self.today();
        let (family, facts) = facts(&record.answers);
        let known = work.children_of(record.family).await?;
        let beside = work.beside_of(record.family).await?;
        for child in declared_children(declared) {
            let facts = facts.iter().find(|(number, _)| u32::from(number.0) == child.number).map(|(_, facts)| facts);
            let signs = facts.map(|facts| key_care_signs(&family, facts)).unwrap_or_default();
            let id =
                known.iter().find(|it| it.number == child.number).map_or_else(|| self.new_id::<ChildId>(), |it| it.id);
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
                guardian_phone: declared.guardian.phone.as_str().to_owned(),
                approved_at: self.now(),
                due: calendar::plus_six_months(today).unwrap_or(today),
            };
            let counted = known.iter().any(|it| it.number == child.number);
            let under_another = if counted { None } else { self.kept_under_another(work, &child).await? };
            match under_another {
                // One child, one record: the ledger counts it once.
                Some(ledger) => work.put_beside(ledger, &child).await?,
                None => {
                    work.remove_beside(child.family, child.number).await?;
                    work.put_child(&child).await?;
                }
            }
        }
        let gone = |it: &&ChildRecord| !declared.children.iter().any(|child| u32::from(child.number.0) == it.number);
        for gone in known.iter().filter(gone) {
            work.remove_child(gone.id).await?;
        }
        for gone in beside.iter().filter(gone) {
            work.remove_beside(gone.family, gone.number).await?;
        }
        Ok(())
    }
}
