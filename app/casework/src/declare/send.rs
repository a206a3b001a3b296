//! What the family has filled in is sent: version, children, consent, entry and message in one transaction, once.

use domain::{
    declaration::{ReceiptNumber, State},
    hukou::open_children,
    journey::{Answers, Declared, complete},
};
use sha2::{Digest, Sha256};

use super::{waiting, with_way_in};
use crate::{
    Actor, Casework,
    actor::Place,
    audit::{Record, Told},
    chance,
    error::{CaseError, CaseResult},
    id::{DeclarationId, FamilyId},
    outbox::Topic,
    policy::{self, Act},
    port::{DeclarationRecord, DeclaredChild, HukouDecisions, RegistryError, Status, Work},
    state,
};

/// What the check page posts: everything that must be the same when the same form is sent again.
#[derive(Debug, Clone)]
pub struct Submission {
    pub idempotency_key: String,
    /// The revision of the draft that the person looked at.
    pub revision: i64,
    pub language: &'static str,
}

#[derive(Debug, Clone)]
pub struct Receipt {
    pub id: DeclarationId,
    pub number: String,
}

impl Casework {
    /// Version, children, audit entry and message in one transaction. The same form again gives the same receipt.
    pub async fn submit(&self, actor: &Actor, submission: &Submission) -> CaseResult<Receipt> {
        policy::allow(actor, Act::SubmitDeclaration)?;
        let mut tries = 0;
        loop {
            match self.submit_once(actor, submission).await {
                Err(error) if tries < 3 && self.may_try_again(&error, &submission.idempotency_key).await? => tries += 1,
                done => return done,
            }
        }
    }

    /// Whether a form that was refused is to be tried once more.
    pub(crate) async fn may_try_again(&self, error: &CaseError, key: &str) -> CaseResult<bool> {
        match error {
            // Two of the same form at once: the second try finds the first one's receipt.
            CaseError::Registry(RegistryError::Conflict) => Ok(true),
            // The first one was stored while the second looked: it is no longer a draft, and its receipt is there.
            CaseError::NotFound | CaseError::Changed | CaseError::Refused(_) => {
                let mut work = self.registry.read().await?;
                Ok(work.declaration_by_key(key).await?.is_some())
            }
            _ => Ok(false),
        }
    }

    async fn submit_once(&self, actor: &Actor, submission: &Submission) -> CaseResult<Receipt> {
        let family = actor.family().ok_or(CaseError::SignInNeeded)?;
        let mut work = self.registry.begin().await?;
        // A consent that is taken back at this moment is taken back before or after, not in between.
        work.hold_family(family).await?;
        let hash = submission.hash(&[]);
        if let Some(receipt) = receipt_of(&mut *work, family, submission, &hash).await? {
            return Ok(receipt);
        }
        let draft = work.draft(family).await?.ok_or(CaseError::NotFound)?;
        if draft.revision != submission.revision {
            return Err(CaseError::Changed);
        }
        let answers = with_way_in(&mut *work, &draft).await?;
        let receipt = self.send(&mut *work, actor, &answers, submission, hash).await?;
        work.commit().await?;
        Ok(receipt)
    }

    /// The draft becomes a version that the office sees. In the caller's transaction; refused while anything is missing.
    pub(crate) async fn send(
        &self,
        work: &mut dyn Work,
        actor: &Actor,
        answers: &Answers,
        submission: &Submission,
        hash: Vec<u8>,
    ) -> CaseResult<Receipt> {
        let Actor::Guardian { account, family } = *actor else { return Err(CaseError::SignInNeeded) };
        let declared = complete(answers, &self.journey_context()).map_err(|_| CaseError::Incomplete)?;
        let versions = work.declarations_of(family).await?;
        if let Some(last) = versions.first() {
            self.replace_returned(work, last).await?;
        }
        let record = self.new_version(family, &declared, answers.only_applicable(), (submission, hash), &versions)?;
        work.add_declaration(&record, declared.guardian.name.as_str(), &declared_children(&declared)).await?;
        self.keep_consent(work, actor, account, &record).await?;
        work.drop_draft(family).await?;
        self.tell(
            work,
            Told {
                actor,
                act: Act::SubmitDeclaration,
                record: Record::Declaration(record.id),
                purpose: None,
                family: Some(family),
            },
        )
        .await?;
        self.inform_family(work, family, Topic::Submitted, &record.number).await?;
        Ok(Receipt { id: record.id, number: record.number })
    }

    /// A returned version is superseded by its correction; one that waits for the office must be withdrawn first.
    async fn replace_returned(&self, work: &mut dyn Work, last: &DeclarationRecord) -> CaseResult<()> {
        if waiting(last.status) {
            return Err(CaseError::Refused("waiting"));
        }
        let state @ State::Returned(_) = state::of(last)? else { return Ok(()) };
        let superseded = state::change(&state.supersede(self.now())?);
        if work.change_declaration(last.id, last.revision, &superseded).await? {
            Ok(())
        } else {
            Err(CaseError::Changed)
        }
    }

    fn new_version(
        &self,
        family: FamilyId,
        declared: &Declared,
        answers: Answers,
        (submission, request_hash): (&Submission, Vec<u8>),
        versions: &[DeclarationRecord],
    ) -> CaseResult<DeclarationRecord> {
        let (now, last) = (self.now(), versions.first());
        let place =
            Place::of_street(&declared.home.street, declared.home.community.as_deref()).ok_or(CaseError::Incomplete)?;
        Ok(DeclarationRecord {
            id: self.new_id(),
            family,
            number: ReceiptNumber::from_random(chance::bytes(&*self.chance)).to_string(),
            version: last.map_or(1, |last| last.version + 1),
            previous: last.map(|last| last.id),
            place,
            hukou: still_decided(versions, &answers),
            answers,
            catalogue_version: self.catalogue.version.clone(),
            submitted_at: now,
            idempotency_key: submission.idempotency_key.clone(),
            request_hash,
            language: submission.language.to_owned(),
            status: Status::Submitted,
            status_at: now,
            claim: None,
            remarks: std::collections::BTreeMap::new(),
            note: String::new(),
            revision: 1,
        })
    }
}

impl Submission {
    /// Of what must be the same when the form is sent again: the revision seen, and what was typed beside it.
    pub(crate) fn hash(&self, typed: &[(String, String)]) -> Vec<u8> {
        let mut hash = Sha256::new_with_prefix(self.revision.to_le_bytes());
        for part in typed.iter().flat_map(|(name, text)| [name, text]) {
            hash.update(part.len().to_le_bytes());
            hash.update(part);
        }
        hash.finalize().to_vec()
    }
}

/// The receipt of a form that was sent before. Another content under its key is refused.
pub(crate) async fn receipt_of(
    work: &mut dyn Work,
    family: FamilyId,
    submission: &Submission,
    hash: &[u8],
) -> CaseResult<Option<Receipt>> {
    match work.declaration_by_key(&submission.idempotency_key).await? {
        Some(sent) if sent.family == family && sent.request_hash == hash => {
            Ok(Some(Receipt { id: sent.id, number: sent.number }))
        }
        Some(_) => Err(CaseError::AlreadySent),
        None => Ok(None),
    }
}

/// What was decided about a child's hukou holds for its next version too, as long as the answer is the same.
fn still_decided(versions: &[DeclarationRecord], answers: &Answers) -> HukouDecisions {
    let open = open_children(answers);
    let before = versions.iter().find(|version| version.status != Status::Withdrawn);
    let decided = before.map(|version| version.hukou.clone()).unwrap_or_default();
    decided.into_iter().filter(|(child, _)| open.contains(child)).collect()
}

pub fn declared_children(declared: &Declared) -> Vec<DeclaredChild> {
    declared
        .children
        .iter()
        .filter_map(|child| {
            Some(DeclaredChild {
                number: child.number.0.into(),
                name: child.name.as_str().to_owned(),
                birth_date: child.facts.birth_date?,
                document: child.document.as_ref().map(|document| document.number().to_owned()),
            })
        })
        .collect()
}
