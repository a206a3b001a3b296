//! Who looked: a family reads its own access log and asks the auditor about what it finds there; the auditor answers
//! without seeing the case.

use std::fmt;

use domain::{
    declaration::ReceiptNumber,
    identifier::normalise,
    privacy::{ANSWER_LENGTH, QUESTION_LENGTH, QuestionWord},
};

use crate::{
    Actor, Casework,
    audit::{Record, Told},
    chance,
    error::{CaseError, CaseResult},
    id::{AuditId, FamilyId, QuestionId},
    outbox::Topic,
    policy::{self, Act},
    port::{AuditEntry, Page, QuestionRecord, QuestionRow, Side, Work},
};

/// Questions of one family that may wait for an answer at once.
const MOST_OPEN: usize = 10;
/// Questions a family sees on its page.
const SHOWN: u64 = 50;

/// A question as it was posted.
#[derive(Clone)]
pub struct Asked {
    pub idempotency_key: String,
    /// The entry of the log it is about.
    pub entry: Option<AuditId>,
    pub text: String,
}

impl fmt::Debug for Asked {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Asked({:?}, …)", self.entry)
    }
}

/// What keeps a text from being sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextFlaw {
    Blank,
    TooLong,
}

/// As typed, without what a keyboard adds; or what is wrong with it.
pub fn checked(typed: &str, most: usize) -> Result<String, TextFlaw> {
    let text = normalise::text(typed);
    match text.chars().count() {
        0 => Err(TextFlaw::Blank),
        length if length > most => Err(TextFlaw::TooLong),
        _ => Ok(text),
    }
}

/// One question as the auditor needs it.
pub struct QuestionView {
    pub question: QuestionRecord,
    /// The entry it is about.
    pub entry: Option<AuditEntry>,
    /// The user name of the colleague whose deed the entry is.
    pub colleague: Option<String>,
}

impl Casework {
    /// One side of the family's own log, newest first.
    pub async fn access_log(
        &self,
        actor: &Actor,
        side: Side,
        after: Option<&str>,
        limit: u64,
    ) -> CaseResult<Page<AuditEntry>> {
        let family = own(actor, Act::SeeAccessLog)?;
        let mut page = self.registry.read().await?.access_log(family, side, after, limit).await?;
        page.rows = page.rows.into_iter().map(AuditEntry::for_family).collect();
        Ok(page)
    }

    /// One entry of the family's own log; anybody else's looks like none.
    pub async fn access_entry(&self, actor: &Actor, id: AuditId) -> CaseResult<AuditEntry> {
        let family = own(actor, Act::SeeAccessLog)?;
        own_entry(&mut *self.registry.read().await?, family, id).await
    }

    pub async fn my_questions(&self, actor: &Actor) -> CaseResult<Vec<QuestionRecord>> {
        let family = own(actor, Act::SeeAccessLog)?;
        Ok(self.registry.read().await?.questions_of(family, SHOWN).await?)
    }

    /// The same form pressed twice asks once.
    pub async fn ask_auditor(&self, actor: &Actor, asked: &Asked) -> CaseResult<()> {
        let family = own(actor, Act::AskAuditor)?;
        let text = checked(&asked.text, QUESTION_LENGTH).map_err(|_| CaseError::Incomplete)?;
        let mut work = self.registry.begin().await?;
        if let Some(sent) = work.question_by_key(&asked.idempotency_key).await? {
            let same = sent.family == family && sent.entry == asked.entry && sent.text == text;
            return if same { Ok(()) } else { Err(CaseError::AlreadySent) };
        }
        if let Some(entry) = asked.entry {
            own_entry(&mut *work, family, entry).await?;
        }
        let open = work.questions_of(family, SHOWN).await?;
        if open.iter().filter(|question| question.answered.is_none()).count() >= MOST_OPEN {
            return Err(CaseError::TooMany);
        }
        let question = QuestionRecord {
            id: self.new_id(),
            family,
            number: ReceiptNumber::from_random(chance::bytes(&*self.chance)).to_string(),
            entry: asked.entry,
            text,
            asked_at: self.now(),
            idempotency_key: asked.idempotency_key.clone(),
            answer: String::new(),
            answered: None,
            revision: 1,
        };
        work.add_question(&question).await?;
        self.tell_of_question(&mut *work, actor, Act::AskAuditor, &question, None).await?;
        Ok(work.commit().await?)
    }

    pub async fn questions(
        &self,
        actor: &Actor,
        state: QuestionWord,
        after: Option<&str>,
        limit: u64,
    ) -> CaseResult<Page<QuestionRow>> {
        policy::staff(actor, Act::SeeQuestions)?;
        let mut work = self.registry.begin().await?;
        self.tell(
            &mut *work,
            Told {
                actor,
                act: Act::SeeQuestions,
                record: Record::List("questions"),
                purpose: Some("question"),
                family: None,
            },
        )
        .await?;
        let page = work.questions(state, after, limit).await?;
        work.commit().await?;
        Ok(page)
    }

    pub async fn question(&self, actor: &Actor, id: QuestionId) -> CaseResult<QuestionView> {
        policy::staff(actor, Act::ViewQuestion)?;
        let mut work = self.registry.begin().await?;
        let question = work.question(id).await?.ok_or(CaseError::NotFound)?;
        self.tell_of_question(&mut *work, actor, Act::ViewQuestion, &question, Some("question")).await?;
        let entry = match question.entry {
            Some(entry) => work.audit_entry(entry).await?,
            None => None,
        };
        let colleague = match entry.as_ref().and_then(AuditEntry::staff) {
            Some(staff) => work.staff(staff).await?.map(|staff| staff.username),
            None => None,
        };
        work.commit().await?;
        Ok(QuestionView { question, entry, colleague })
    }

    /// The family reads the answer on its page and is told that it is there.
    pub async fn answer_question(&self, actor: &Actor, id: QuestionId, revision: i64, answer: &str) -> CaseResult<()> {
        let member = policy::staff(actor, Act::AnswerQuestion)?;
        let answer = checked(answer, ANSWER_LENGTH).map_err(|_| CaseError::Incomplete)?;
        let mut work = self.registry.begin().await?;
        let question = work.question(id).await?.ok_or(CaseError::NotFound)?;
        if question.answered.is_some() || question.revision != revision {
            return Err(CaseError::Changed);
        }
        let question = QuestionRecord { answer, answered: Some((member.id, self.now())), ..question };
        if !work.answer_question(&question).await? {
            return Err(CaseError::Changed);
        }
        self.tell_of_question(&mut *work, actor, Act::AnswerQuestion, &question, None).await?;
        self.inform_family(&mut *work, question.family, Topic::Answered, &question.number).await?;
        Ok(work.commit().await?)
    }

    async fn tell_of_question(
        &self,
        work: &mut dyn Work,
        actor: &Actor,
        act: Act,
        question: &QuestionRecord,
        purpose: Option<&'static str>,
    ) -> CaseResult<()> {
        let record = Record::Question(question.id);
        self.tell(work, Told { actor, act, record, purpose, family: Some(question.family) }).await
    }
}

/// The family whose own data the actor may see.
fn own(actor: &Actor, act: Act) -> CaseResult<FamilyId> {
    policy::allow(actor, act)?;
    actor.family().ok_or(CaseError::SignInNeeded)
}

async fn own_entry(work: &mut dyn Work, family: FamilyId, id: AuditId) -> CaseResult<AuditEntry> {
    let entry = work.audit_entry(id).await?.filter(|entry| entry.family == Some(family));
    entry.map(AuditEntry::for_family).ok_or(CaseError::NotFound)
}
