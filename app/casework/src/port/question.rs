use async_trait::async_trait;
use domain::privacy::QuestionWord;
use jiff::Timestamp;

use super::{Page, Stored};
use crate::id::{AuditId, FamilyId, QuestionId, StaffId};

/// What a family asked about its access log. Question and answer are sealed with the family's key.
#[derive(Clone)]
pub struct QuestionRecord {
    pub id: QuestionId,
    pub family: FamilyId,
    /// For messages about it.
    pub number: String,
    /// The entry it is about; none: about the log as a whole.
    pub entry: Option<AuditId>,
    pub text: String,
    pub asked_at: Timestamp,
    /// Of the form that sent it.
    pub idempotency_key: String,
    /// Empty until it is answered.
    pub answer: String,
    pub answered: Option<(StaffId, Timestamp)>,
    pub revision: i64,
}

impl QuestionRecord {
    pub const fn state(&self) -> QuestionWord {
        if self.answered.is_some() { QuestionWord::Answered } else { QuestionWord::Open }
    }
}

/// A line of the auditor's list: nothing of what was written.
#[derive(Debug, Clone)]
pub struct QuestionRow {
    pub id: QuestionId,
    pub number: String,
    pub about_entry: bool,
    pub asked_at: Timestamp,
    pub answered_at: Option<Timestamp>,
}

#[async_trait]
pub trait Questions {
    async fn add_question(&mut self, question: &QuestionRecord) -> Stored<()>;
    async fn question(&mut self, id: QuestionId) -> Stored<Option<QuestionRecord>>;
    async fn question_by_key(&mut self, idempotency_key: &str) -> Stored<Option<QuestionRecord>>;
    /// Newest first.
    async fn questions_of(&mut self, family: FamilyId, limit: u64) -> Stored<Vec<QuestionRecord>>;
    /// Open ones oldest first, answered ones newest first.
    async fn questions(&mut self, state: QuestionWord, after: Option<&str>, limit: u64) -> Stored<Page<QuestionRow>>;
    /// Stores answer and `answered`, if the revision is still that of the question. False when somebody was first.
    async fn answer_question(&mut self, question: &QuestionRecord) -> Stored<bool>;
}
