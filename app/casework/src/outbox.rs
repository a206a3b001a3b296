//! What families are told, and that it was asked for or is safe to send.
//!
//! To tell something new: a word in [`Topic`], its `message-<word>` (the text message, with the number in it) and
//! `notice-<word>` (the line on the family's page of notices, which shows the number beside it) in every language, where
//! that line leads (`app/src/parent/notices/lead.rs`), and a call of [`Casework::inform`] in the deed's transaction.

use domain::{journey::Answers, words};

use crate::{
    Casework,
    error::CaseResult,
    id::FamilyId,
    port::{Channel, Message, NoticeRecord, Status, Work},
};

words! {
    /// What has happened to a numbered matter: a declaration, a request, a question.
    Topic {
        Submitted = "submitted", Returned = "returned", Approved = "approved",
        /// The record was confirmed for another half year.
        Confirmed = "confirmed",
        /// The record is to be confirmed: in a month, in a week, now.
        RenewSoon = "renew_soon", RenewWeek = "renew_week", RenewNow = "renew_now",
        /// A child has left the registry at sixteen; the family has left Shenzhen.
        Farewell = "farewell", Closed = "closed",
        /// Something is about to change for a child.
        Upcoming = "upcoming",
        Answered = "answered",
        ErasureAsked = "erasure_asked", ErasureDone = "erasure_done", ErasureRefused = "erasure_refused",
        RequestSent = "request_sent", RequestNews = "request_news",
        PhoneAsked = "phone_asked", PhoneApproved = "phone_approved", PhoneRefused = "phone_refused",
        PhoneStopped = "phone_stopped", PhoneChanged = "phone_changed",
        /// The code for a helper, or for another guardian, was used.
        HelperBegan = "helper_began", GuardianJoined = "guardian_joined",
        /// The code for another device was used.
        HandedOver = "handed_over",
    }
}

/// Why somebody is written to. The wording lives with the other texts: see [`Wording`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    Code { code: String, minutes: i64 },
    News { topic: Topic, number: String },
}

impl Notice {
    pub const fn purpose(&self) -> &'static str {
        match self {
            Self::Code { .. } => "code",
            Self::News { topic, .. } => topic.word(),
        }
    }
}

/// Turns a notice into the words of a language. Neutral on purpose: whoever else holds the phone learns nothing.
pub trait Wording: Send + Sync {
    fn text(&self, notice: &Notice, language: &str) -> String;
}

/// A family, and what it said about how to reach it.
#[derive(Clone, Copy)]
pub(crate) struct Addressee<'a> {
    pub family: FamilyId,
    pub answers: &'a Answers,
    pub language: &'a str,
}

impl Casework {
    /// Tells a family: always by a line on its page of notices, by a text message too where it said that is safe.
    pub(crate) async fn inform(
        &self,
        work: &mut dyn Work,
        to: Addressee<'_>,
        topic: Topic,
        number: &str,
    ) -> CaseResult<()> {
        let Addressee { family, answers, language } = to;
        self.inform_page(work, family, topic, number).await?;
        if may_text(answers)
            && let Some(account) = work.account_of(family).await?
            && let Some(phone) = account.phone()
        {
            let notice = Notice::News { topic, number: number.to_owned() };
            self.notify(work, Some(family), phone, language, &notice).await?;
        }
        Ok(())
    }

    /// The same where no declaration is at hand: the newest one that was not taken back says how to reach the family.
    /// One that never declared is told on its page only.
    pub async fn inform_family(
        &self,
        work: &mut dyn Work,
        family: FamilyId,
        topic: Topic,
        number: &str,
    ) -> CaseResult<()> {
        let versions = work.declarations_of(family).await?;
        let newest = versions.iter().find(|version| version.status != Status::Withdrawn);
        if let Some(newest) = newest {
            let to = Addressee { family, answers: &newest.answers, language: &newest.language };
            return self.inform(work, to, topic, number).await;
        }
        self.inform_page(work, family, topic, number).await
    }

    /// What is about the account and no declaration: named after the newest that was not taken back.
    pub(crate) async fn inform_account(&self, work: &mut dyn Work, family: FamilyId, topic: Topic) -> CaseResult<()> {
        let versions = work.declarations_of(family).await?;
        let newest = versions.iter().find(|version| version.status != Status::Withdrawn);
        let number = newest.map_or("", |version| &version.number);
        self.inform_family(work, family, topic, number).await
    }

    /// On its page of notices only: where the family said that anything else may do harm.
    pub(crate) async fn inform_page(
        &self,
        work: &mut dyn Work,
        family: FamilyId,
        topic: Topic,
        number: &str,
    ) -> CaseResult<()> {
        let (id, at) = (self.new_id(), self.now());
        Ok(work.add_notice(&NoticeRecord { id, family, topic, number: number.to_owned(), at, read_at: None }).await?)
    }

    /// Queues a message in the caller's transaction.
    pub(crate) async fn notify(
        &self,
        work: &mut dyn Work,
        family: Option<FamilyId>,
        phone: &str,
        language: &str,
        notice: &Notice,
    ) -> CaseResult<()> {
        let message = Message {
            id: self.new_id(),
            family,
            to: phone.to_owned(),
            channel: Channel::Sms,
            text: self.wording.text(notice, language),
            purpose: notice.purpose().to_owned(),
            created_at: self.now(),
            attempts: 0,
        };
        Ok(work.enqueue(&message).await?)
    }
}

/// "Is it safe to text you?" A `no` is obeyed by every message but a code asked for at that moment.
pub(crate) fn may_text(answers: &Answers) -> bool {
    answers.field("contact.text") != "no"
}
