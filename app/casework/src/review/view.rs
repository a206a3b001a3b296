//! One declaration with everything a reviewer weighs.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    area,
    assess::{self, Assessment},
    declaration::{KeyCareSign, key_care_signs},
    hukou,
    identifier::{Document, Warning},
    journey::{Answers, ChildNo, Key, Value, WayIn, changed, keys, question, read},
};

use super::{Elsewhere, hukou::may_count, in_area};
use crate::{
    Actor, Casework,
    audit::{People, REVIEW, Record, Told, people},
    city,
    declare::declared_children,
    error::CaseResult,
    id::DeclarationId,
    kiosk::{InPerson, in_person},
    policy::{self, Act},
    port::{AuditEntry, BoundIdentity, ConsentRecord, DeclarationEvent, DeclarationRecord, Status, Work},
    privacy,
};

/// One child of the declaration as the reviewer needs it.
pub struct ReviewedChild {
    pub number: ChildNo,
    pub assessment: Assessment,
    pub signs: Vec<KeyCareSign>,
    /// Other families' declarations that may be about the same child.
    pub elsewhere: Vec<Elsewhere>,
    /// The code of the hukou does not tell whether it is Shenzhen's.
    pub open_hukou: bool,
}

pub struct ReviewView {
    pub record: DeclarationRecord,
    /// The version before, when there is one.
    pub previous: Option<DeclarationRecord>,
    /// Answers that differ from it.
    pub changed: BTreeSet<Key>,
    /// Identity numbers to compare with the paper once more.
    pub second_looks: BTreeMap<Key, Warning>,
    pub children: Vec<ReviewedChild>,
    /// The consent that the family took back, if it did.
    pub taken_back: Option<ConsentRecord>,
    /// The city has proven who the family is.
    pub proven: Option<BoundIdentity>,
    /// It has no phone, and showed to be there at a community centre.
    pub in_person: Option<InPerson>,
    pub events: Vec<DeclarationEvent>,
    pub log: Vec<AuditEntry>,
    /// The colleagues named in the log, and who holds or decided it.
    pub people: People,
    /// User name of who holds the claim now, if somebody does.
    pub held_by: Option<String>,
    /// The reader holds the claim and may decide. It holds after its time until somebody else takes it.
    pub mine: bool,
    /// The reader's role may claim and decide.
    pub may_decide: bool,
    /// The reader may say what a child's hukou counts as.
    pub may_count: bool,
}

impl Casework {
    pub async fn review(&self, actor: &Actor, id: DeclarationId) -> CaseResult<ReviewView> {
        let member = policy::staff(actor, Act::ViewDeclaration)?;
        let mut work = self.registry.begin().await?;
        let record = in_area(&mut *work, member, id).await?;
        self.tell(
            &mut *work,
            Told {
                actor,
                act: Act::ViewDeclaration,
                record: Record::Declaration(id),
                purpose: Some(REVIEW),
                family: Some(record.family),
            },
        )
        .await?;
        let previous = match record.previous {
            Some(previous) => work.declaration(previous).await?,
            None => None,
        };
        let changed = previous.as_ref().map(|previous| changed(&previous.answers, &record.answers)).unwrap_or_default();
        let children = self.reviewed_children(&mut *work, actor, &record).await?;
        let taken_back = privacy::taken_back(&mut *work, record.family).await?;
        let proven = city::proven(&mut *work, record.family).await?;
        let in_person = match record.answers.way_in() {
            Some(WayIn::Slip) => in_person(&mut *work, record.family).await?,
            _ => None,
        };
        let events = work.events(id).await?;
        let log = self.entries_of(&mut *work, &Record::Declaration(id)).await?;
        let holder = record.claim.map(|claim| claim.by);
        let deciders = record.hukou.values().map(|decision| decision.by);
        let people = people(&mut *work, log.iter().filter_map(AuditEntry::staff).chain(holder).chain(deciders)).await?;
        let held_by = match record.claim.filter(|_| record.status == Status::UnderReview) {
            Some(claim) => work.staff(claim.by).await?.map(|staff| staff.username),
            None => None,
        };
        work.commit().await?;
        Ok(ReviewView {
            mine: record.status == Status::UnderReview && record.claim.is_some_and(|claim| claim.by == member.id),
            may_decide: policy::allow(actor, Act::ApproveDeclaration).is_ok(),
            may_count: policy::allow(actor, Act::CountHukou).is_ok() && may_count(&record, member),
            previous,
            changed,
            second_looks: second_looks(&record.answers),
            children,
            taken_back,
            proven,
            in_person,
            events,
            log,
            people,
            held_by,
            record,
        })
    }

    async fn reviewed_children(
        &self,
        work: &mut dyn Work,
        actor: &Actor,
        record: &DeclarationRecord,
    ) -> CaseResult<Vec<ReviewedChild>> {
        let (family, children) = record.facts();
        let open = hukou::open_children(&record.answers);
        let declared = self.declared(record).map(|declared| declared_children(&declared)).unwrap_or_default();
        let mut reviewed = Vec::new();
        for (number, child) in children {
            let elsewhere = match declared.iter().find(|it| it.number == u32::from(number.0)) {
                Some(declared) => self.elsewhere(work, actor, record, declared).await?,
                None => Vec::new(),
            };
            reviewed.push(ReviewedChild {
                number,
                assessment: assess::assess(self.catalogue.rules(), &family, &child, self.today()),
                signs: key_care_signs(&family, &child),
                elsewhere,
                open_hukou: open.contains(&number),
            });
        }
        Ok(reviewed)
    }
}

fn second_looks(answers: &Answers) -> BTreeMap<Key, Warning> {
    let warning = |key: Key| match read(question(key.question())?, key.child(), answers).ok()?? {
        Value::Document(Document::ResidentId(number)) => area::second_look(&number),
        _ => None,
    };
    keys(answers).into_iter().filter_map(|key| Some((key, warning(key)?))).collect()
}
