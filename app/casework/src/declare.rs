//! A family declares: the draft from the first page; sending it is in [`send`].

mod send;

pub(crate) use send::receipt_of;
pub use send::{Receipt, Submission, declared_children};

use domain::{
    area::Areas,
    journey::{Answers, ChildNo, Context, Page, quick},
};

use crate::{
    Actor, Casework,
    audit::{Record, Told},
    error::{CaseError, CaseResult},
    id::{DeclarationId, FamilyId},
    policy::{self, Act},
    port::{Draft, Status, Subject, Work},
    privacy,
    session::SessionToken,
};

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
}

/// The draft's answers, with the way in the person is signed in by.
pub(crate) async fn with_way_in(work: &mut dyn Work, draft: &Draft) -> CaseResult<Answers> {
    let account = work.account_of(draft.family).await?.ok_or(CaseError::SignInNeeded)?;
    let mut answers = draft.answers.clone();
    answers.set_way_in(Some(&account.way_in));
    Ok(answers)
}

/// With the office: nothing new can be sent meanwhile.
pub const fn waiting(status: Status) -> bool {
    matches!(status, Status::Submitted | Status::UnderReview)
}

/// Erases a family of which there is nothing but the draft. One that has an account stays: an older session of the same
/// visit is no reason to erase it.
pub(crate) async fn forget_draft(work: &mut dyn Work, family: FamilyId) -> CaseResult<()> {
    if work.account_of(family).await?.is_none() {
        work.erase_family(family).await?;
    }
    Ok(())
}
