//! "Nothing has changed", or the answers that have.

use domain::{
    calendar::plus_six_months,
    declaration::ReceiptNumber,
    journey::{complete, problem_of, with_opened},
    renewal::has_left,
};
use jiff::civil::Date;

use super::view::RenewalView;
use crate::{
    Actor, Casework,
    audit::{Record, Told},
    chance,
    declare::{Receipt, Submission, receipt_of, with_way_in},
    error::{CaseError, CaseResult},
    id::FamilyId,
    outbox::{Addressee, Topic},
    policy::{self, Act},
    port::{Confirmation, Draft, Reason, RegistryError, Work},
};

/// What the page of the renewal posts.
#[derive(Debug, Clone)]
pub struct Renewal {
    /// Its revision is the draft's; 0 where there was none.
    pub submission: Submission,
    /// The number of the version that was shown, and when it was due.
    pub of: String,
    pub due: Option<Date>,
    /// What was typed, by field.
    pub typed: Vec<(String, String)>,
    /// "All else is as it was."
    pub all_else: bool,
    /// Something else has changed: it goes on with all the questions.
    pub more_changed: bool,
}

/// What became of it. Whatever was typed is kept, but where it was over.
#[derive(Debug, Clone)]
pub enum Renewed {
    /// The number of the confirmation.
    Confirmed(String),
    /// An answer has changed: the next version is with the office.
    Sent(Receipt),
    /// Something is left to answer or to tick; `more` when it is a question that was not on the page yet.
    Left { more: bool },
    /// A draft with the record's answers is there to be changed.
    Begun,
    /// Answers of the draft were changed in another tab, or nothing can be confirmed now: look once more.
    Changed,
    /// The record is another one meanwhile, or was confirmed already: nothing was kept.
    Over,
}

impl Casework {
    pub async fn renew(&self, actor: &Actor, renewal: &Renewal) -> CaseResult<Renewed> {
        policy::allow(actor, Act::ConfirmRecord)?;
        let mut tries = 0;
        loop {
            match self.renew_once(actor, renewal).await {
                // Two of the same form at once, or a tab that was quicker: looked at once more.
                Err(CaseError::Registry(RegistryError::Conflict)) if tries < 3 => tries += 1,
                done => return done,
            }
        }
    }

    async fn renew_once(&self, actor: &Actor, renewal: &Renewal) -> CaseResult<Renewed> {
        let family = actor.family().ok_or(CaseError::SignInNeeded)?;
        let Renewal { submission, typed, .. } = renewal;
        let mut work = self.registry.begin().await?;
        // A consent that is taken back at this moment is taken back before or after, not in between.
        work.hold_family(family).await?;
        let hash = submission.hash(typed);
        if let Some(done) = self.renewed_before(&mut *work, family, renewal, &hash).await? {
            return Ok(done);
        }
        let Some(view) = self.renewal_of(&mut *work, family).await? else { return Ok(Renewed::Over) };
        if !view.may_confirm() {
            return Ok(Renewed::Changed);
        }
        if view.version.number != renewal.of || Some(view.due) != renewal.due {
            return Ok(Renewed::Over);
        }
        let context = self.journey_context();
        let picked = view.picked();
        let shown = with_opened(&picked, &view.version.answers, &view.answers(), &context);
        let unchanged = view.revision() == submission.revision;
        let mut draft = self.draft_of(&mut *work, family, &view).await?;
        draft.answers.accept_keys(&shown, typed.iter().map(|(name, text)| (name, text)));
        draft.answers.set_renewing(renewal.all_else);
        if !work.save_draft(&draft).await? {
            return Err(RegistryError::Conflict.into());
        }
        let answers = with_way_in(&mut *work, &draft).await?;
        let asked = with_opened(&picked, &view.version.answers, &answers, &context);
        let left: Vec<_> = asked.iter().filter(|key| problem_of(**key, &answers, &context).is_some()).collect();
        let done = if renewal.more_changed {
            Renewed::Begun
        } else if !unchanged {
            Renewed::Changed
        } else if !left.is_empty() || !renewal.all_else {
            Renewed::Left { more: left.iter().any(|key| !shown.contains(key)) }
        } else if view.differs(&answers) {
            complete(&answers, &context).map_err(|_| CaseError::Incomplete)?;
            Renewed::Sent(self.send(&mut *work, actor, &answers, submission, hash).await?)
        } else {
            Renewed::Confirmed(self.confirm(&mut *work, actor, &view, submission, hash).await?)
        };
        work.commit().await?;
        Ok(done)
    }

    async fn renewed_before(
        &self,
        work: &mut dyn Work,
        family: FamilyId,
        renewal: &Renewal,
        hash: &[u8],
    ) -> CaseResult<Option<Renewed>> {
        if let Some(sent) = work.confirmation_by_key(&renewal.submission.idempotency_key).await? {
            let same = sent.family == family && sent.request_hash == hash;
            return if same { Ok(Some(Renewed::Confirmed(sent.number))) } else { Err(CaseError::AlreadySent) };
        }
        Ok(receipt_of(work, family, &renewal.submission, hash).await?.map(Renewed::Sent))
    }

    /// The draft of this renewal; a new one begins with the record, what is stale to be chosen anew.
    async fn draft_of(&self, work: &mut dyn Work, family: FamilyId, view: &RenewalView) -> CaseResult<Draft> {
        if let Some(draft) = &view.draft {
            return Ok(Draft { updated_at: self.now(), ..draft.clone() });
        }
        let draft =
            Draft { family, answers: view.answers(), base: Some(view.version.id), revision: 1, updated_at: self.now() };
        work.add_draft(&draft).await?;
        Ok(draft)
    }

    /// The approved version holds for another half year. Each child's day is compared and set: of two at once, one wins.
    async fn confirm(
        &self,
        work: &mut dyn Work,
        actor: &Actor,
        view: &RenewalView,
        submission: &Submission,
        request_hash: Vec<u8>,
    ) -> CaseResult<String> {
        let (family, today) = (view.version.family, self.today());
        let due = plus_six_months(today).unwrap_or(today);
        for child in work.children_of(family).await? {
            if has_left(child.birth_date, today) {
                self.depart(work, (actor, Act::ConfirmRecord), &child, Reason::Sixteen, None).await?;
                continue;
            }
            if !work.change_due(&child, due).await? {
                return Err(RegistryError::Conflict.into());
            }
            self.tell(
                work,
                Told {
                    actor,
                    act: Act::ConfirmRecord,
                    record: Record::Child(child.id),
                    purpose: None,
                    family: Some(family),
                },
            )
            .await?;
        }
        let confirmation = Confirmation {
            id: self.new_id(),
            family,
            declaration: view.version.id,
            number: ReceiptNumber::from_random(chance::bytes(&*self.chance)).to_string(),
            place: view.version.place.clone(),
            children: u32::try_from(view.children.len()).unwrap_or(u32::MAX),
            at: self.now(),
            due,
            idempotency_key: submission.idempotency_key.clone(),
            request_hash,
        };
        work.add_confirmation(&confirmation).await?;
        work.drop_draft(family).await?;
        self.plan_reminders(work, family).await?;
        let to = Addressee { family, language: Some(submission.language) };
        self.inform(work, to, Topic::Confirmed, &confirmation.number).await?;
        Ok(confirmation.number)
    }
}
