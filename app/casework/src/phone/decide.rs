//! The office compares the request with the record and the person in front of it, and decides.

use domain::phone_change::PhoneChange;

use crate::{
    Actor, Casework,
    actor::StaffMember,
    audit::{People, Record, Told, people},
    error::{CaseError, CaseResult},
    id::PhoneChangeId,
    outbox::Topic,
    policy::{self, Act},
    port::{AuditEntry, DeclarationRecord, PhoneChangeRecord, Work},
    state,
};

const LISTED: u64 = 200;

/// A line of the list.
pub struct PhoneChangeRow {
    pub record: PhoneChangeRecord,
    /// As declared.
    pub guardian: String,
}

/// A request beside what is on record.
pub struct PhoneChangeView {
    pub record: PhoneChangeRecord,
    /// The family's newest declaration.
    pub declaration: DeclarationRecord,
    /// The phone that opens the account now.
    pub old_phone: Option<String>,
    /// The new phone opens another account already.
    pub taken: bool,
    /// How many other requests of the family wait: approving one ends them.
    pub others: usize,
    pub log: Vec<AuditEntry>,
    pub people: People,
}

impl Casework {
    pub async fn phone_changes(&self, actor: &Actor) -> CaseResult<Vec<PhoneChangeRow>> {
        let member = policy::staff(actor, Act::SeePhoneChanges)?;
        let mut work = self.registry.begin().await?;
        let told = Told {
            actor,
            act: Act::SeePhoneChanges,
            record: Record::List("phone_changes"),
            purpose: Some("identity"),
            family: None,
        };
        self.tell(&mut *work, told).await?;
        let mut rows = Vec::new();
        for record in work.open_phone_changes(&member.area, LISTED).await? {
            let declaration = work.declaration(record.declaration).await?;
            let guardian = declaration.map(|it| it.answers.field("guardian.name").trim().to_owned());
            rows.push(PhoneChangeRow { record, guardian: guardian.unwrap_or_default() });
        }
        work.commit().await?;
        Ok(rows)
    }

    pub async fn phone_change(&self, actor: &Actor, id: PhoneChangeId) -> CaseResult<PhoneChangeView> {
        let member = policy::staff(actor, Act::ViewPhoneChange)?;
        let mut work = self.registry.begin().await?;
        let record = in_area(&mut *work, member, id).await?;
        self.tell(
            &mut *work,
            Told {
                actor,
                act: Act::ViewPhoneChange,
                record: Record::PhoneChange(id),
                purpose: Some("identity"),
                family: Some(record.family),
            },
        )
        .await?;
        let versions = work.declarations_of(record.family).await?;
        let declaration = versions.into_iter().next().ok_or(CaseError::NotFound)?;
        let old_phone = work.account(record.account).await?.and_then(|account| account.phone().map(str::to_owned));
        let taken = work.account_by_phone(&record.phone).await?.is_some_and(|it| it.id != record.account);
        let others = work.phone_changes_of(record.family).await?;
        let others = others.iter().filter(|it| it.id != id && it.state.word().open()).count();
        let log = self.entries_of(&mut *work, &Record::PhoneChange(id)).await?;
        let people = people(&mut *work, log.iter().filter_map(AuditEntry::staff)).await?;
        work.commit().await?;
        Ok(PhoneChangeView { record, declaration, old_phone, taken, others, log, people })
    }

    /// The person was seen, the document compared: the waiting begins. Other open requests of the family end.
    pub async fn approve_phone_change(&self, actor: &Actor, id: PhoneChangeId, revision: i64) -> CaseResult<()> {
        let (mut work, record) = self.phone_change_at(actor, id, revision).await?;
        let by = state::reviewer(policy::staff(actor, Act::DecidePhoneChange)?.id);
        let approved = PhoneChange::Approved(record.state.asked()?.approve(by, self.now()));
        self.step_phone_change(&mut *work, actor, Act::DecidePhoneChange, &record, approved).await?;
        self.stop_others(&mut *work, actor, Act::DecidePhoneChange, record.family, Some(&record)).await?;
        self.inform_family(&mut *work, record.family, Topic::PhoneApproved, &record.number).await?;
        Ok(work.commit().await?)
    }

    pub async fn refuse_phone_change(&self, actor: &Actor, id: PhoneChangeId, revision: i64) -> CaseResult<()> {
        let (mut work, record) = self.phone_change_at(actor, id, revision).await?;
        let by = state::reviewer(policy::staff(actor, Act::DecidePhoneChange)?.id);
        let refused = PhoneChange::Over(record.state.asked()?.refuse(by, self.now()));
        self.step_phone_change(&mut *work, actor, Act::DecidePhoneChange, &record, refused).await?;
        self.inform_family(&mut *work, record.family, Topic::PhoneRefused, &record.number).await?;
        Ok(work.commit().await?)
    }

    /// A transaction on the request as the reader's page showed it.
    async fn phone_change_at(
        &self,
        actor: &Actor,
        id: PhoneChangeId,
        revision: i64,
    ) -> CaseResult<(Box<dyn Work>, PhoneChangeRecord)> {
        let member = policy::staff(actor, Act::DecidePhoneChange)?;
        let mut work = self.registry.begin().await?;
        let record = in_area(&mut *work, member, id).await?;
        if record.revision == revision { Ok((work, record)) } else { Err(CaseError::Changed) }
    }
}

/// Another street's request and a missing one look the same.
async fn in_area(work: &mut dyn Work, member: &StaffMember, id: PhoneChangeId) -> CaseResult<PhoneChangeRecord> {
    let record = work.phone_change(id).await?.ok_or(CaseError::NotFound)?;
    policy::within(member, &record.place)?;
    Ok(record)
}
