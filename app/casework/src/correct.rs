//! What the street office ticked, corrected on one page and sent in one go.

use domain::journey::{Key, Page, complete, problem_of, questions, with_opened};

use crate::{
    Actor, Casework,
    declare::{Receipt, Submission, receipt_of, with_way_in},
    error::{CaseError, CaseResult},
    policy::{self, Act},
    port::{DeclarationRecord, Draft, RegistryError, Status},
};

/// What the page of a correction posts.
#[derive(Debug, Clone)]
pub struct Correction {
    pub submission: Submission,
    /// What was typed, by field.
    pub typed: Vec<(String, String)>,
}

/// What became of it. Whatever was typed is kept.
#[derive(Debug, Clone)]
pub enum Corrected {
    Sent(Receipt),
    /// By a helper, and nothing is left: the parent looks it over and sends it.
    Kept,
    /// Something is left to answer; `more` when it is a question that was not on the page yet.
    Left {
        more: bool,
    },
    /// Another tab changed answers meanwhile: look once more.
    Changed,
}

/// The answers to correct, of the questions there are today.
pub fn ticked(version: &DeclarationRecord) -> Vec<Key> {
    version.remarks.keys().filter_map(|name| name.parse().ok()).collect()
}

/// Whether this person may correct it: what the law asks the guardian a helper leaves alone.
pub fn may_answer(actor: &Actor, key: Key) -> bool {
    !helps(actor) || !questions(Page::Consent).iter().any(|question| question.key == key.question())
}

const fn helps(actor: &Actor) -> bool {
    matches!(actor, Actor::Helper { .. })
}

impl Casework {
    /// Keeps what was typed for the ticked answers and what they bring along, then sends if nothing is left. A helper
    /// keeps only.
    pub async fn correct(&self, actor: &Actor, correction: &Correction) -> CaseResult<Corrected> {
        policy::allow(actor, if helps(actor) { Act::EditDraft } else { Act::SubmitDeclaration })?;
        let mut tries = 0;
        loop {
            match self.correct_once(actor, correction).await {
                Err(error)
                    if tries < 3 && self.may_try_again(&error, &correction.submission.idempotency_key).await? =>
                {
                    tries += 1;
                }
                done => return done,
            }
        }
    }

    async fn correct_once(&self, actor: &Actor, correction: &Correction) -> CaseResult<Corrected> {
        let family = actor.family().ok_or(CaseError::SignInNeeded)?;
        let Correction { submission, typed } = correction;
        let mut work = self.registry.begin().await?;
        // As in a submission: see there.
        work.hold_family(family).await?;
        let hash = submission.hash(typed);
        if let Some(receipt) = receipt_of(&mut *work, family, submission, &hash).await? {
            return Ok(Corrected::Sent(receipt));
        }
        let draft = work.draft(family).await?.ok_or(CaseError::NotFound)?;
        let last = work.declarations_of(family).await?.into_iter().next();
        let returned = last
            .filter(|last| draft.base == Some(last.id) && last.status == Status::Returned)
            .ok_or(CaseError::Refused("returned"))?;
        let (asked, context) = (ticked(&returned), self.journey_context());
        let mut shown = with_opened(&asked, &returned.answers, &draft.answers, &context);
        shown.retain(|key| may_answer(actor, *key));
        let unchanged = draft.revision == submission.revision;
        let mut draft = Draft { updated_at: self.now(), ..draft };
        draft.answers.accept_keys(&shown, typed.iter().map(|(name, text)| (name, text)));
        if !work.save_draft(&draft).await? {
            return Err(RegistryError::Conflict.into());
        }
        let answers = with_way_in(&mut *work, &draft).await?;
        self.tell_help(&mut *work, actor, Act::EditDraft, family, "correct").await?;
        let done = if !unchanged {
            Corrected::Changed
        } else if complete(&answers, &context).is_ok() {
            if helps(actor) {
                work.commit().await?;
                return Ok(Corrected::Kept);
            }
            Corrected::Sent(self.send(&mut *work, actor, &answers, submission, hash).await?)
        } else {
            let now = with_opened(&asked, &returned.answers, &answers, &context);
            let open = |key: &Key| !shown.contains(key) && problem_of(*key, &answers, &context).is_some();
            Corrected::Left { more: now.iter().any(open) }
        };
        work.commit().await?;
        Ok(done)
    }
}
