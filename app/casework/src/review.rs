//! The street office reviews a declaration: look, claim, decide. One decision wins; the other is told.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    assess::{self, Assessment},
    calendar,
    declaration::{self, Claim, KeyCareSign, REMARK_LENGTH, Remarks, key_care_signs},
    identifier::normalise,
    journey::{Answers, ChildNo, Declared, Key, changed, complete, facts, keys},
};
use jiff::SignedDuration;

use crate::{
    Actor, Casework,
    actor::StaffMember,
    audit::{People, Record, Told, people},
    declare::declared_children,
    error::{CaseError, CaseResult},
    id::{ChildId, DeclarationId},
    outbox::{Notice, may_text},
    policy::{self, Act},
    port::{
        AuditEntry, ChildRecord, DeclarationChange, DeclarationEvent, DeclarationRecord, DeclarationRow, DeclaredChild,
        Page, QueueCount, QueueFilter, Status, Work,
    },
    session::after,
    state,
};

/// A claim holds so long without a decision; then somebody else may take over.
pub const CLAIM: SignedDuration = SignedDuration::from_mins(30);

/// Characters an internal note may have; more is cut.
pub const NOTE_LENGTH: usize = 2_000;

/// One child of the declaration as the reviewer needs it.
pub struct ReviewedChild {
    pub number: ChildNo,
    pub assessment: Assessment,
    pub signs: Vec<KeyCareSign>,
    /// Other families' declarations that may be about the same child.
    pub elsewhere: Vec<Elsewhere>,
}

/// Another family's declaration about what may be the same child.
pub struct Elsewhere {
    pub same: Same,
    pub seen: Seen,
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
    Here { row: DeclarationRow, answers: Answers, child: Option<ChildNo> },
    /// In another area: only which street's office to talk to.
    Street(String),
}

pub struct ReviewView {
    pub record: DeclarationRecord,
    /// The version before, when there is one.
    pub previous: Option<DeclarationRecord>,
    /// Answers that differ from it.
    pub changed: BTreeSet<Key>,
    pub children: Vec<ReviewedChild>,
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
}

impl Casework {
    pub async fn queue(&self, actor: &Actor, filter: &QueueFilter) -> CaseResult<Page<DeclarationRow>> {
        let member = policy::staff(actor, Act::SeeQueue)?;
        let mut work = self.registry.begin().await?;
        self.tell(
            &mut *work,
            Told { actor, act: Act::SeeQueue, record: Record::List("queue"), purpose: Some("review"), family: None },
        )
        .await?;
        let page = work.queue(&member.area, filter).await?;
        work.commit().await?;
        Ok(page)
    }

    /// The user names of those who hold or decided these.
    pub async fn holders(&self, actor: &Actor, rows: &[DeclarationRow]) -> CaseResult<People> {
        policy::staff(actor, Act::SeeQueue)?;
        let mut work = self.registry.read().await?;
        people(&mut *work, rows.iter().filter_map(|row| Some(row.claim?.by))).await
    }

    pub async fn queue_counts(&self, actor: &Actor) -> CaseResult<Vec<QueueCount>> {
        let member = policy::staff(actor, Act::SeeQueue)?;
        let mut work = self.registry.read().await?;
        Ok(work.queue_counts(&member.area).await?)
    }

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
                purpose: Some("review"),
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
        let events = work.events(id).await?;
        let log = self.entries_of(&mut *work, &Record::Declaration(id)).await?;
        let holder = record.claim.map(|claim| claim.by);
        let people = people(&mut *work, log.iter().filter_map(AuditEntry::staff).chain(holder)).await?;
        let held_by = match record.claim.filter(|_| record.status == Status::UnderReview) {
            Some(claim) => work.staff(claim.by).await?.map(|staff| staff.username),
            None => None,
        };
        work.commit().await?;
        Ok(ReviewView {
            mine: record.status == Status::UnderReview && record.claim.is_some_and(|claim| claim.by == member.id),
            may_decide: policy::allow(actor, Act::ApproveDeclaration).is_ok(),
            previous,
            changed,
            children,
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
        let (family, children) = facts(&record.answers);
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
            });
        }
        Ok(reviewed)
    }

    /// The same child in other families' declarations. Showing the answers of one is a view of it, and told.
    async fn elsewhere(
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
            if !member.area.covers(&row.place) {
                found.push(Elsewhere { same, seen: Seen::Street(row.place.street) });
                continue;
            }
            self.tell(
                work,
                Told {
                    actor,
                    act: Act::ViewDeclaration,
                    record: Record::Declaration(other.id),
                    purpose: Some("compare"),
                    family: Some(other.family),
                },
            )
            .await?;
            let number = twin.or_else(|| theirs.iter().find(same_birth)).and_then(|it| u16::try_from(it.number).ok());
            let seen = Seen::Here { row, answers: other.answers, child: number.map(ChildNo) };
            found.push(Elsewhere { same, seen });
        }
        Ok(found)
    }

    /// The typed content of a stored version, read as of the day it was sent.
    fn declared(&self, record: &DeclarationRecord) -> CaseResult<Declared> {
        let mut context = self.journey_context();
        context.today = crate::clock::civil_day(record.submitted_at);
        complete(&record.answers, &context).map_err(|_| CaseError::Incomplete)
    }

    /// Takes the declaration for a while, so that two people don't do the same work.
    pub async fn claim(&self, actor: &Actor, id: DeclarationId) -> CaseResult<()> {
        let member = policy::staff(actor, Act::ClaimDeclaration)?;
        let mut work = self.registry.begin().await?;
        let record = in_area(&mut *work, member, id).await?;
        let now = self.now();
        let claim = Claim { reviewer: state::reviewer(member.id), until: after(now, CLAIM) };
        let change = state::change(&state::of(&record)?.claim(claim, now)?);
        self.change(work, actor, Act::ClaimDeclaration, &record, &change, None).await
    }

    /// Gives it back to the queue, at its old age, with what was written for whoever takes it next.
    pub async fn release(&self, actor: &Actor, id: DeclarationId, revision: i64, written: &Written) -> CaseResult<()> {
        let (work, record, me) = self.at_revision(actor, Act::ClaimDeclaration, id, revision).await?;
        let change = DeclarationChange {
            remarks: Some(written.stored()),
            note: Some(written.note()),
            ..state::change(&state::of(&record)?.release(me)?)
        };
        self.change(work, actor, Act::ClaimDeclaration, &record, &change, None).await
    }

    /// Keeps what was written so far, and the claim for longer; after a decision the note alone. The note is for the
    /// office only; remarks reach the family when the declaration is returned.
    pub async fn note(&self, actor: &Actor, id: DeclarationId, revision: i64, written: &Written) -> CaseResult<()> {
        let (work, record, me) = self.at_revision(actor, Act::NoteDeclaration, id, revision).await?;
        let reviewing = record.status == Status::UnderReview;
        if reviewing && record.claim.is_none_or(|claim| state::reviewer(claim.by) != me) {
            return Err(CaseError::Changed);
        }
        let mut state = state::of(&record)?;
        if reviewing {
            let now = self.now();
            state = state.claim(Claim { reviewer: me, until: after(now, CLAIM) }, now)?;
        }
        let change = DeclarationChange {
            remarks: reviewing.then(|| written.stored()),
            note: Some(written.note()),
            ..state::change(&state)
        };
        self.change(work, actor, Act::NoteDeclaration, &record, &change, None).await
    }

    /// The answers become the family's record: the ledger's children are put, the version before is superseded.
    /// A ticked answer and an approval contradict each other.
    pub async fn approve(&self, actor: &Actor, id: DeclarationId, revision: i64, written: &Written) -> CaseResult<()> {
        let (mut work, record, me) = self.at_revision(actor, Act::ApproveDeclaration, id, revision).await?;
        if !written.remarks.is_empty() {
            return Err(CaseError::Incomplete);
        }
        let now = self.now();
        let change = DeclarationChange {
            remarks: Some(BTreeMap::new()),
            note: Some(written.note()),
            ..state::change(&state::of(&record)?.approve(me, now)?)
        };
        for version in work.declarations_of(record.family).await? {
            if version.id != id && version.status == Status::Approved {
                let superseded = state::change(&state::of(&version)?.supersede(now)?);
                if !work.change_declaration(version.id, version.revision, &superseded).await? {
                    return Err(CaseError::Changed);
                }
            }
        }
        let declared = self.declared(&record)?;
        self.put_children(&mut *work, &record, &declared).await?;
        let notice = Notice::Approved { number: record.number.clone() };
        self.change(work, actor, Act::ApproveDeclaration, &record, &change, Some(notice)).await
    }

    /// Back to the family with a remark for each ticked answer.
    pub async fn return_for_correction(
        &self,
        actor: &Actor,
        id: DeclarationId,
        revision: i64,
        written: &Written,
    ) -> CaseResult<()> {
        let (work, record, me) = self.at_revision(actor, Act::ReturnDeclaration, id, revision).await?;
        let asked = keys(&record.answers);
        if !written.remarks.iter().all(|(key, remark)| asked.contains(key) && !remark.trim().is_empty()) {
            return Err(CaseError::Incomplete);
        }
        let remarks = Remarks::new(written.remarks.iter().map(|(key, remark)| (*key, remark)))
            .map_err(|_| CaseError::Incomplete)?;
        let change = DeclarationChange {
            note: Some(written.note()),
            ..state::change(&state::of(&record)?.give_back(me, remarks, self.now())?)
        };
        let notice = Notice::Returned { number: record.number.clone() };
        self.change(work, actor, Act::ReturnDeclaration, &record, &change, Some(notice)).await
    }

    async fn put_children(
        &self,
        work: &mut dyn Work,
        record: &DeclarationRecord,
        declared: &Declared,
    ) -> CaseResult<()> {
        let today = self.today();
        let (family, facts) = facts(&record.answers);
        let known = work.children_of(record.family).await?;
        for child in declared_children(declared) {
            let facts = facts.iter().find(|(number, _)| u32::from(number.0) == child.number).map(|(_, facts)| facts);
            let signs = facts.map(|facts| key_care_signs(&family, facts)).unwrap_or_default();
            let id =
                known.iter().find(|it| it.number == child.number).map_or_else(|| self.new_id::<ChildId>(), |it| it.id);
            work.put_child(&ChildRecord {
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
            })
            .await?;
        }
        for gone in
            known.iter().filter(|it| !declared.children.iter().any(|child| u32::from(child.number.0) == it.number))
        {
            work.remove_child(gone.id).await?;
        }
        Ok(())
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
        notice: Option<Notice>,
    ) -> CaseResult<()> {
        if !work.change_declaration(record.id, record.revision, change).await? {
            return Err(CaseError::Changed);
        }
        self.tell(
            &mut *work,
            Told { actor, act, record: Record::Declaration(record.id), purpose: None, family: Some(record.family) },
        )
        .await?;
        if let Some(notice) = notice.filter(|_| may_text(&record.answers))
            && let Some(account) = work.account_of(record.family).await?
        {
            self.notify(&mut *work, Some(record.family), &account.phone, &record.language, &notice).await?;
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
