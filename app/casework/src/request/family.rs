//! What a family sees of its requests, and what it answers.

use domain::{
    declaration::ReceiptNumber,
    request::{CONFIRM_DAYS, REASON_LENGTH, due, plus_days},
};

use super::{line, state, write::has_left};
use crate::{
    Actor, Casework,
    error::{CaseError, CaseResult},
    file::Owner,
    id::{FamilyId, FileId},
    policy::{self, Act},
    port::{
        FileRecord, Party, RequestDraft, RequestEvent, RequestMessage, RequestRecord, RequestStatus, RequestStep, Work,
    },
};

/// Characters the words of a rating may have; more is cut.
const RATING_WORDS: usize = 500;

pub struct MyRequest {
    pub record: RequestRecord,
    pub events: Vec<RequestEvent>,
    pub messages: Vec<RequestMessage>,
    pub files: Vec<FileRecord>,
    /// The family has left Shenzhen: nothing can be opened again.
    pub left: bool,
}

/// What a family may answer.
#[derive(Debug, Clone)]
pub enum Answer {
    /// A line of the conversation, with the key of its form.
    Say { text: String, key: String },
    /// It has what it asked for.
    Confirm,
    /// It has not, or not any more; with a line that says so.
    Reopen { text: String },
    /// It needs it no longer; why, if it says so.
    Withdraw { why: String },
    /// From 1 to 5, with words or without.
    Rate { stars: u8, words: String },
}

impl Casework {
    /// Newest first, and what is being written.
    pub async fn my_requests(&self, actor: &Actor) -> CaseResult<(Vec<RequestRecord>, Option<RequestDraft>)> {
        policy::allow(actor, Act::SeeOwnFamily)?;
        let family = actor.family().ok_or(CaseError::SignInNeeded)?;
        let mut work = self.registry.read().await?;
        Ok((work.requests_of(family).await?, work.request_draft(family).await?))
    }

    /// One of the family's own; anybody else's looks like none.
    pub async fn my_request(&self, actor: &Actor, number: &str) -> CaseResult<MyRequest> {
        policy::allow(actor, Act::SeeOwnFamily)?;
        let mut work = self.registry.read().await?;
        let number = ReceiptNumber::parse(number).map_err(|_| CaseError::NotFound)?.to_string();
        let record = work.request_by_number(&number).await?.filter(|it| Some(it.family) == actor.family());
        let record = record.ok_or(CaseError::NotFound)?;
        Ok(MyRequest {
            events: work.request_events(record.id).await?,
            messages: work.request_messages(record.id).await?,
            files: work.files_of(record.id.0).await?,
            left: has_left(&mut *work, record.family).await?,
            record,
        })
    }

    /// A file the family has sent or is about to send. Each look is told.
    pub async fn my_file(&self, actor: &Actor, id: FileId) -> CaseResult<(FileRecord, Vec<u8>)> {
        policy::allow(actor, Act::SeeOwnFamily)?;
        self.hands_out()?;
        let family = actor.family().ok_or(CaseError::SignInNeeded)?;
        let mut work = self.registry.begin().await?;
        let file =
            work.file(id).await?.filter(|file| file.owner == Owner::Family(family)).ok_or(CaseError::NotFound)?;
        // Files of other matters have their own pages.
        let sent = work.request(crate::id::RequestId(file.matter)).await?.is_some();
        let writing = work.request_draft(family).await?.is_some_and(|draft| draft.id.0 == file.matter);
        if !sent && !writing {
            return Err(CaseError::NotFound);
        }
        let told = crate::audit::Told {
            actor,
            act: Act::ViewFile,
            record: crate::audit::Record::File(id),
            purpose: None,
            family: Some(family),
        };
        self.tell(&mut *work, told).await?;
        work.commit().await?;
        let content = self.file_content(&file).await?.ok_or(CaseError::NotFound)?;
        Ok((file, content))
    }

    /// `revision` is of the record as the family's page showed it; a line of the conversation needs none.
    pub async fn answer_request(&self, actor: &Actor, number: &str, revision: i64, answer: Answer) -> CaseResult<()> {
        let act = match answer {
            Answer::Withdraw { .. } => Act::WithdrawRequest,
            _ => Act::AnswerRequest,
        };
        policy::allow(actor, act)?;
        let MyRequest { record, .. } = self.my_request(actor, number).await?;
        let mut work = self.registry.begin().await?;
        work.hold_family(record.family).await?;
        let before = RequestRecord { revision, ..record };
        let now = self.now();
        let step = match answer {
            Answer::Say { text, key } => {
                self.say(&mut *work, actor, &before, &text, &key).await?;
                return Ok(work.commit().await?);
            }
            Answer::Withdraw { why } => {
                let why = line(&why).unwrap_or_default().chars().take(REASON_LENGTH).collect();
                let after = before.moved(&state(&before)?.withdraw(now)?);
                (RequestRecord { outcome: why, ..after }, RequestStep::Withdrawn)
            }
            Answer::Confirm => (before.moved(&state(&before)?.confirm(now)?), RequestStep::Confirmed),
            Answer::Reopen { .. } if has_left(&mut *work, before.family).await? => {
                return Err(CaseError::Refused("left"));
            }
            Answer::Reopen { text } => {
                let after = before.moved(&state(&before)?.reopen(now)?);
                let days = before.item.and_then(|number| self.catalogue.item(number)).and_then(|item| item.target_days);
                let key = format!("{}-{revision}", before.id);
                self.say(&mut *work, actor, &before, &text, &key).await?;
                let due = due(self.today(), before.urgency, days);
                // The mark was for what was done before; that it was given stays in the history.
                let unrated = RequestRecord { rating: None, rating_words: String::new(), ..after };
                (RequestRecord { due, department: None, ..unrated }, RequestStep::Reopened)
            }
            Answer::Rate { stars, words } => {
                let known = matches!(before.status, RequestStatus::Confirmed | RequestStatus::NotDelivered);
                if !known || !(1..=5).contains(&stars) {
                    return Err(CaseError::Incomplete);
                }
                let words = line(&words).unwrap_or_default().chars().take(RATING_WORDS).collect();
                (RequestRecord { rating: Some(stars), rating_words: words, ..before }, RequestStep::Rated)
            }
        };
        let mark = step.0.rating.filter(|_| step.1 == RequestStep::Rated).map(|stars| stars.to_string());
        self.step_request(&mut *work, actor, act, &step.0, (step.1, mark)).await?;
        Ok(work.commit().await?)
    }

    /// The family leaves Shenzhen: what still waits for somebody ends, what was not sent goes. Part of another deed's
    /// transaction.
    pub(crate) async fn end_requests(&self, work: &mut dyn Work, actor: &Actor, family: FamilyId) -> CaseResult<()> {
        for record in work.requests_of(family).await?.iter().filter(|record| record.waits()) {
            let after = record.moved(&state(record)?.leave(self.now())?);
            self.step_request(work, actor, Act::LeaveShenzhen, &after, (RequestStep::Left, None)).await?;
        }
        self.drop_unsent_request(work, family).await?;
        Ok(())
    }

    /// A line of the conversation, told; the same form again says nothing twice.
    pub(super) async fn say(
        &self,
        work: &mut dyn Work,
        actor: &Actor,
        record: &RequestRecord,
        text: &str,
        key: &str,
    ) -> CaseResult<bool> {
        let text = line(text).ok_or(CaseError::Incomplete)?;
        if record.withdrawn() {
            return Err(CaseError::Changed);
        }
        let staff = actor.staff().map(|member| member.id);
        let message = RequestMessage {
            id: self.new_id(),
            request: record.id,
            family: record.family,
            from: if staff.is_some() { Party::Office } else { Party::Family },
            staff,
            text,
            at: self.now(),
            idempotency_key: key.to_owned(),
        };
        let act = if staff.is_some() { Act::ReplyRequest } else { Act::AnswerRequest };
        let said = work.add_request_message(&message).await?;
        if said {
            self.tell_request(work, actor, act, record, None).await?;
        }
        Ok(said)
    }
}

/// Until when a family is waited for.
pub(super) fn confirm_by(today: jiff::civil::Date) -> jiff::civil::Date {
    plus_days(today, CONFIRM_DAYS)
}
