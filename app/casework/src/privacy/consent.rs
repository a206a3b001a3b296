//! Consent: kept with every declaration as a row of its own, taken back at any time.

use std::collections::BTreeMap;

use domain::{
    journey::{Answers, Key, Sensitivity, question},
    privacy::{Basis, CONSENT_TEXT, Cause, Scope},
};
use jiff::Timestamp;

use super::{Known, own};
use crate::{
    Actor, Casework,
    audit::{Record, Told},
    error::{CaseError, CaseResult},
    id::{AccountId, ConsentId, DeclarationId, FamilyId},
    policy::Act,
    port::{ConsentRecord, DeclarationRecord, Erased, Status, Work},
};

/// What a family agrees to now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Consent {
    pub children: bool,
    pub health: bool,
    /// When it was given with a declaration, or taken back; none: it stands in a draft only.
    pub at: Option<Timestamp>,
}

impl Consent {
    /// The newest row counts.
    pub fn newest(rows: &[ConsentRecord]) -> Option<Self> {
        rows.first().map(|row| Self { children: row.children, health: row.health, at: Some(row.at) })
    }
}

/// The consent that was taken back and not given again since, if there is one.
pub(crate) async fn taken_back(work: &mut dyn Work, family: FamilyId) -> CaseResult<Option<ConsentRecord>> {
    let rows = work.consents_of(family).await?;
    let again = |back: &ConsentRecord, row: &ConsentRecord| {
        row.version > back.version && if back.children { row.health } else { row.children }
    };
    let holds = |back: &&ConsentRecord| back.declaration.is_none() && !rows.iter().any(|row| again(back, row));
    Ok(rows.iter().find(holds).cloned())
}

impl Known {
    /// Families that declared before consents had rows of their own agreed in their declaration.
    pub(super) fn consent(&self, rows: &[ConsentRecord]) -> Option<Consent> {
        let ticks = |answers: &Answers, at| Consent {
            children: answers.consents_to_children(),
            health: answers.consents_to_health(),
            at,
        };
        let sent = || self.versions.iter().map(|(version, _)| version).find(|it| it.status != Status::Withdrawn);
        Consent::newest(rows)
            .or_else(|| sent().map(|version| ticks(&version.answers, Some(version.submitted_at))))
            .or_else(|| self.draft.as_ref().map(|draft| ticks(&draft.answers, None)))
            .filter(|consent| consent.children || consent.at.is_some())
    }
}

/// A new draft begins with the last answers, without those whose consent was taken back meanwhile.
pub fn respect(answers: &mut Answers, newest: Option<&ConsentRecord>) {
    match newest {
        Some(consent) if !consent.children => answers.withdraw_children(),
        Some(consent) if !consent.health => drop(answers.withdraw_health()),
        _ => {}
    }
}

impl Casework {
    /// What was ticked, kept beside the declaration it was sent with.
    pub(crate) async fn keep_consent(
        &self,
        work: &mut dyn Work,
        account: AccountId,
        record: &DeclarationRecord,
    ) -> CaseResult<()> {
        let (children, health) = (record.answers.consents_to_children(), record.answers.consents_to_health());
        let now = Agreed { id: self.new_id(), family: record.family, account, children, health, at: self.now() };
        add_consent(work, now, Some(record.id)).await
    }

    /// Health and disability facts go at once from what is not approved; for the approved record the office is asked.
    pub async fn withdraw_health_consent(&self, actor: &Actor) -> CaseResult<()> {
        let family = own(actor, Act::WithdrawConsent)?;
        let mut work = self.registry.begin().await?;
        work.hold_family(family).await?;
        let known = Known::of(&mut *work, family).await?;
        let now = known.consent(&work.consents_of(family).await?);
        let Some(now) = now.filter(|now| now.health) else { return Ok(()) };
        self.take_back(&mut *work, actor, &known, (family, now.children)).await?;
        let (_, kept) = take_health_out(&mut *work, &known, Timestamp::MAX).await?;
        if kept {
            self.request_erasure(&mut *work, actor, family, Scope::Health, Cause::ConsentWithdrawn).await?;
        }
        Ok(work.commit().await?)
    }

    /// Without this consent nothing about the children may be kept: what is not approved goes at once, for the approved
    /// record the office is asked. True where the whole family was erased, because nothing was approved.
    pub async fn withdraw_children_consent(&self, actor: &Actor) -> CaseResult<bool> {
        let family = own(actor, Act::WithdrawConsent)?;
        let mut work = self.registry.begin().await?;
        work.hold_family(family).await?;
        let known = Known::of(&mut *work, family).await?;
        if !known.approved {
            self.erase_own(&mut *work, actor, family, Act::WithdrawConsent).await?;
            work.commit().await?;
            return Ok(true);
        }
        let now = known.consent(&work.consents_of(family).await?);
        if now.is_some_and(|now| now.children) {
            self.take_back(&mut *work, actor, &known, (family, false)).await?;
        }
        self.drop_unapproved(&mut *work, family, &known).await?;
        self.request_erasure(&mut *work, actor, family, Scope::Everything, Cause::ConsentWithdrawn).await?;
        work.commit().await?;
        Ok(false)
    }

    /// From now on only the children's data, or nothing, may be kept.
    async fn take_back(
        &self,
        work: &mut dyn Work,
        actor: &Actor,
        known: &Known,
        (family, children): (FamilyId, bool),
    ) -> CaseResult<()> {
        let Actor::Guardian { account, .. } = *actor else { return Err(CaseError::Forbidden) };
        let left = Agreed { id: self.new_id(), family, account, children, health: false, at: known.until(self.now()) };
        work.list_erased(Erased::Consent { family, consent: left.id, at: left.at, children: !children });
        add_consent(work, left, None).await?;
        let purpose = Some(if children { "health" } else { "children" });
        let record = Record::Family(family);
        self.tell(work, Told { actor, act: Act::WithdrawConsent, record, purpose, family: Some(family) }).await
    }
}

/// What may be kept from now on.
pub(super) struct Agreed {
    pub id: ConsentId,
    pub family: FamilyId,
    pub account: AccountId,
    pub children: bool,
    pub health: bool,
    pub at: Timestamp,
}

/// With a declaration it is given; without one it was taken back.
pub(super) async fn add_consent(
    work: &mut dyn Work,
    agreed: Agreed,
    declaration: Option<DeclarationId>,
) -> CaseResult<()> {
    let Agreed { id, family, account, children, health, at } = agreed;
    let version = work.consents_of(family).await?.first().map_or(0, |row| row.version) + 1;
    let (text, basis) = (CONSENT_TEXT.to_owned(), Basis::PublicDuty);
    Ok(work
        .add_consent(&ConsentRecord { id, family, version, account, declaration, text, children, health, basis, at })
        .await?)
}

/// Out of the draft and the versions never approved, as far as they were written until this moment. Says whether anything
/// was there, and whether something is left that was approved.
pub(super) async fn take_health_out(work: &mut dyn Work, known: &Known, until: Timestamp) -> CaseResult<(bool, bool)> {
    let (mut taken, mut kept) = (false, false);
    if let Some(mut draft) = known.draft.clone().filter(|draft| draft.updated_at <= until)
        && draft.answers.withdraw_health()
    {
        if !work.save_draft(&draft).await? {
            return Err(CaseError::Changed);
        }
        taken = true;
    }
    for (version, ever) in known.versions.iter().filter(|(version, _)| version.submitted_at <= until) {
        if *ever {
            kept |= version.answers.clone().withdraw_health();
        } else {
            taken |= redact(work, version).await?;
        }
    }
    Ok((taken, kept))
}

/// Takes health and disability facts out of a stored version, with the remarks about them. Says whether there were any.
pub(super) async fn redact(work: &mut dyn Work, version: &DeclarationRecord) -> CaseResult<bool> {
    let mut answers = version.answers.clone();
    if !answers.withdraw_health() {
        return Ok(false);
    }
    let remarks: BTreeMap<_, _> =
        version.remarks.iter().filter(|(key, _)| !about_health(key)).map(|(k, v)| (k.clone(), v.clone())).collect();
    if work.redact_declaration(version.id, version.revision, &answers, &remarks).await? {
        Ok(true)
    } else {
        Err(CaseError::Changed)
    }
}

fn about_health(key: &str) -> bool {
    let question = key.parse::<Key>().ok().and_then(|key| question(key.question()));
    question.is_some_and(|question| question.sensitivity == Sensitivity::ChildHealth)
}
