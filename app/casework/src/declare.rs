//! A family declares: the draft from the first page, the submission in one transaction.

use domain::{
    area::Areas,
    declaration::{ReceiptNumber, State},
    hukou::open_children,
    journey::{Answers, ChildNo, Context, Declared, Page, complete, quick},
};
use sha2::{Digest, Sha256};

use crate::{
    Actor, Casework,
    actor::Place,
    audit::{Record, Told},
    chance,
    error::{CaseError, CaseResult},
    id::{DeclarationId, FamilyId},
    outbox::Topic,
    policy::{self, Act},
    port::{DeclarationRecord, DeclaredChild, Draft, HukouDecisions, RegistryError, Status, Subject, Work},
    privacy,
    session::SessionToken,
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
    /// Day and places for the parsers of the journey.
    pub fn journey_context(&self) -> Context<'static> {
        Context { today: self.today(), places: &Areas }
    }

    /// The draft to continue; a visitor gets a family, a data key and a session for it, a guardian one that starts
    /// with the answers of the last version.
    pub async fn begin_draft(&self, actor: &Actor, session: Option<&SessionToken>) -> CaseResult<Option<SessionToken>> {
        policy::allow(actor, Act::BeginDraft)?;
        let mut work = self.registry.begin().await?;
        let (family, token) = if let Some(family) = actor.family() {
            (family, None)
        } else {
            let family = self.begun_here(&mut *work).await?;
            // At a kiosk the session before goes on till the visit ends: the answer to a first press may never come.
            let old = session.filter(|_| self.spot.assist().is_none());
            (family, Some(self.rotate(&mut *work, old, Subject::Drafting(family)).await?))
        };
        if work.draft(family).await?.is_none() {
            let last = work.declarations_of(family).await?.into_iter().next();
            if last.as_ref().is_some_and(|last| waiting(last.status)) {
                return Err(CaseError::Refused("waiting"));
            }
            // It would be erased with the rest.
            if privacy::to_be_erased(&mut *work, family).await? {
                return Err(CaseError::Refused("erasure"));
            }
            let (mut answers, base) = last.map_or_else(Default::default, |last| (last.answers, Some(last.id)));
            privacy::respect(&mut answers, work.consents_of(family).await?.first());
            self.store_new_draft(&mut *work, family, answers, base).await?;
            self.tell_help(&mut *work, actor, Act::BeginDraft, family, "begin").await?;
        }
        work.commit().await?;
        Ok(token)
    }

    /// A new family; the one that a first press began, when somebody presses twice in a visit.
    async fn begun_here(&self, work: &mut dyn Work) -> CaseResult<FamilyId> {
        if let Some(assist) = self.spot.assist() {
            work.hold_kiosk(assist.kiosk).await?;
            for subject in work.subjects_of_visit(assist.visit).await? {
                let Subject::Drafting(family) = subject else { continue };
                if work.draft(family).await?.is_some() && work.account_of(family).await?.is_none() {
                    return Ok(family);
                }
            }
        }
        let family: FamilyId = self.new_id();
        work.add_family(family, self.now()).await?;
        Ok(family)
    }

    pub(crate) async fn store_new_draft(
        &self,
        work: &mut dyn Work,
        family: FamilyId,
        answers: Answers,
        base: Option<DeclarationId>,
    ) -> CaseResult<()> {
        Ok(work.add_draft(&Draft { family, answers, base, revision: 1, updated_at: self.now() }).await?)
    }

    /// `None` while nothing was begun. The way in is the one the person is signed in by.
    pub async fn draft(&self, actor: &Actor) -> CaseResult<Option<Draft>> {
        policy::allow(actor, Act::EditDraft)?;
        let Some(family) = actor.family() else { return Ok(None) };
        if matches!(actor, Actor::Helper { .. }) {
            let mut work = self.registry.begin().await?;
            self.tell_help(&mut *work, actor, Act::EditDraft, family, "look").await?;
            work.commit().await?;
        }
        let mut work = self.registry.read().await?;
        let Some(mut draft) = work.draft(family).await? else { return Ok(None) };
        let account = work.account_of(family).await?;
        draft.answers.set_way_in(account.map(|account| account.way_in).as_ref());
        Ok(Some(draft))
    }

    /// Stores what was typed on one page, good or not, and answers with the draft as it is now.
    /// Fields of other pages are not touched, whatever was posted.
    pub async fn save_page(
        &self,
        actor: &Actor,
        page: Page,
        child: Option<ChildNo>,
        fields: &[(String, String)],
    ) -> CaseResult<Answers> {
        if page == Page::Consent {
            policy::allow(actor, Act::GiveConsent)?;
        }
        let typed = || fields.iter().map(|(name, text)| (name, text));
        self.edit(actor, page.word(), |answers| Ok(answers.accept(page, child, typed())?)).await
    }

    pub async fn add_child(&self, actor: &Actor) -> CaseResult<ChildNo> {
        let mut added = None;
        self.edit(actor, "add-child", |answers| {
            added = Some(answers.add_child()?);
            Ok(())
        })
        .await?;
        added.ok_or(CaseError::NotFound)
    }

    pub async fn remove_child(&self, actor: &Actor, child: ChildNo) -> CaseResult<()> {
        self.edit(actor, "remove-child", |answers| {
            answers.remove_child(child);
            Ok(())
        })
        .await?;
        Ok(())
    }

    /// Begins a draft with the answers of the quick check. The consents are stored first; what they don't cover, and
    /// what the draft already answers, stays as it is.
    pub async fn begin_from_check(
        &self,
        actor: &Actor,
        session: Option<&SessionToken>,
        consents: &[(String, String)],
        given: &Answers,
    ) -> CaseResult<Option<SessionToken>> {
        policy::allow(actor, Act::BeginDraft)?;
        if matches!(actor, Actor::Helper { .. }) {
            // The answers of the quick check come with the consents, which are the guardian's.
            policy::allow(actor, Act::GiveConsent)?;
        }
        let token = self.begin_draft(actor, session).await?;
        let actor = match &token {
            Some(token) => self.actor_of(token).await?,
            None => actor.clone(),
        };
        self.edit(&actor, "check", |answers| {
            if consents.iter().any(|(_, ticked)| !ticked.is_empty()) {
                answers.accept(Page::Consent, None, consents.iter().map(|(name, text)| (name, text)))?;
            }
            quick::carry_over(given, answers);
            Ok(())
        })
        .await?;
        Ok(token)
    }

    /// Read, change, compare-and-set; again when another tab was first, so that neither tab's page is lost.
    async fn edit(
        &self,
        actor: &Actor,
        what: &'static str,
        mut change: impl FnMut(&mut Answers) -> CaseResult<()>,
    ) -> CaseResult<Answers> {
        policy::allow(actor, Act::EditDraft)?;
        let family = actor.family().ok_or(CaseError::SignInNeeded)?;
        for _ in 0..8 {
            let mut work = self.registry.begin().await?;
            let mut draft = work.draft(family).await?.ok_or(CaseError::NotFound)?;
            change(&mut draft.answers)?;
            draft.updated_at = self.now();
            if work.save_draft(&draft).await? {
                self.tell_help(&mut *work, actor, Act::EditDraft, family, what).await?;
                work.commit().await?;
                return Ok(draft.answers);
            }
        }
        Err(CaseError::Changed)
    }

    /// Erases a draft. Before the first submission nothing else is known of the family unless it signed in.
    pub async fn drop_draft(&self, actor: &Actor) -> CaseResult<()> {
        policy::allow(actor, Act::DropDraft)?;
        let family = actor.family().ok_or(CaseError::SignInNeeded)?;
        let mut work = self.registry.begin().await?;
        if let Some(draft) = work.draft(family).await? {
            self.drop_unsent(&mut *work, &draft).await?;
        }
        if matches!(actor, Actor::Drafting { .. }) {
            forget_draft(&mut *work, family).await?;
        }
        self.tell(
            &mut *work,
            Told { actor, act: Act::DropDraft, record: Record::Family(family), purpose: None, family: Some(family) },
        )
        .await?;
        Ok(work.commit().await?)
    }

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

/// The draft's answers, with the way in the person is signed in by.
pub(crate) async fn with_way_in(work: &mut dyn Work, draft: &Draft) -> CaseResult<Answers> {
    let account = work.account_of(draft.family).await?.ok_or(CaseError::SignInNeeded)?;
    let mut answers = draft.answers.clone();
    answers.set_way_in(Some(&account.way_in));
    Ok(answers)
}

/// What was decided about a child's hukou holds for its next version too, as long as the answer is the same.
fn still_decided(versions: &[DeclarationRecord], answers: &Answers) -> HukouDecisions {
    let open = open_children(answers);
    let before = versions.iter().find(|version| version.status != Status::Withdrawn);
    let decided = before.map(|version| version.hukou.clone()).unwrap_or_default();
    decided.into_iter().filter(|(child, _)| open.contains(child)).collect()
}

/// With the office: nothing new can be sent meanwhile.
pub const fn waiting(status: Status) -> bool {
    matches!(status, Status::Submitted | Status::UnderReview)
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

/// Erases a family of which there is nothing but the draft. One that has an account stays: an older session of the same
/// visit is no reason to erase it.
pub(crate) async fn forget_draft(work: &mut dyn Work, family: FamilyId) -> CaseResult<()> {
    if work.account_of(family).await?.is_none() {
        work.erase_family(family).await?;
    }
    Ok(())
}
