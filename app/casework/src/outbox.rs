//! What families are told, and that it was asked for or is safe to send.
//!
//! To tell something new: a word in [`Topic`], its `message-<word>` (the text message, with the number in it) and
//! `notice-<word>` (the line on the family's page of notices, which shows the number beside it) in every language, where
//! that line leads (`app/src/parent/notices/lead.rs`), and a call of [`Casework::inform_family`] in the deed's
//! transaction.

use domain::{journey::Answers, words};
use jiff::Timestamp;

use crate::{
    Casework,
    error::CaseResult,
    id::FamilyId,
    port::{Account, Channel, DeclarationRecord, Message, NoticeRecord, Status, Work},
};

words! {
    /// What has happened to a numbered matter: a declaration, a request, a question.
    Topic {
        Submitted = "submitted", Returned = "returned", Approved = "approved",
        /// The office decided what a child's hukou counts as.
        HukouCounted = "hukou_counted",
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

/// A family, and the language of the form that it has just sent; none where it sent none.
#[derive(Clone, Copy)]
pub(crate) struct Addressee<'a> {
    pub family: FamilyId,
    pub language: Option<&'a str>,
}

/// The phone that may be texted about a family, and the language of the declaration that counts.
pub(crate) struct Reachable {
    pub phone: String,
    pub language: String,
}

impl Casework {
    /// Tells a family: always by a line on its page of notices, by a text message too where that is safe.
    pub(crate) async fn inform(
        &self,
        work: &mut dyn Work,
        to: Addressee<'_>,
        topic: Topic,
        number: &str,
    ) -> CaseResult<()> {
        let Addressee { family, language } = to;
        self.inform_page(work, family, topic, number).await?;
        if let Some(reachable) = reachable(work, family).await? {
            let notice = Notice::News { topic, number: number.to_owned() };
            let language = language.unwrap_or(&reachable.language);
            self.notify(work, Some(family), &reachable.phone, language, &notice).await?;
        }
        Ok(())
    }

    /// The same in the language of the declaration that counts.
    pub async fn inform_family(
        &self,
        work: &mut dyn Work,
        family: FamilyId,
        topic: Topic,
        number: &str,
    ) -> CaseResult<()> {
        self.inform(work, Addressee { family, language: None }, topic, number).await
    }

    /// What is about the account and no declaration: named after the one that counts.
    pub(crate) async fn inform_account(&self, work: &mut dyn Work, family: FamilyId, topic: Topic) -> CaseResult<()> {
        let versions = work.declarations_of(family).await?;
        let number = that_counts(&versions).map_or("", |version| &version.number);
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

/// How a family can be texted at this moment: none where that is not safe, where it has no phone, where it never declared.
/// Asked before a message is written, and once more before it is handed over. Codes alone, asked for by who holds the
/// phone at that moment, go without.
pub(crate) async fn reachable(work: &mut dyn Work, family: FamilyId) -> CaseResult<Option<Reachable>> {
    let draft = work.draft(family).await?;
    let versions = work.declarations_of(family).await?;
    let kept = work.no_text(family).await?;
    if !may_text(draft.as_ref().map(|draft| &draft.answers), &versions, kept) {
        return Ok(None);
    }
    let Some(counts) = that_counts(&versions) else { return Ok(None) };
    let account = work.account_of(family).await?;
    let phone = account.as_ref().and_then(Account::phone);
    Ok(phone.map(|phone| Reachable { phone: phone.to_owned(), language: counts.language.clone() }))
}

/// Before somebody else than the family's own hand deletes what it has said: a `no` to texting is obeyed though nothing
/// says it any more.
pub(crate) async fn keep_no(work: &mut dyn Work, family: FamilyId) -> CaseResult<()> {
    let draft = work.draft(family).await?;
    let versions = work.declarations_of(family).await?;
    let kept = work.no_text(family).await?;
    let said =
        draft.iter().map(|draft| draft.updated_at).chain(versions.first().map(|newest| newest.submitted_at)).max();
    let no = !may_text(draft.as_ref().map(|draft| &draft.answers), &versions, kept);
    Ok(work.keep_no_text(family, said.max(kept).filter(|_| no)).await?)
}

/// "Is it safe to text you?" A `no` is obeyed as soon as it is typed, and stays one when its version is taken back or
/// deleted (`kept`: said until then), until a newer version that is sent says otherwise.
fn may_text(draft: Option<&Answers>, versions: &[DeclarationRecord], kept: Option<Timestamp>) -> bool {
    let counts = that_counts(versions);
    if kept.is_some_and(|kept| counts.is_none_or(|counts| counts.submitted_at <= kept)) {
        return false;
    }
    let taken_back = versions.iter().take_while(|version| version.status == Status::Withdrawn);
    let said = taken_back.chain(counts).map(|version| &version.answers);
    draft.into_iter().chain(said).all(|answers| answers.field("contact.text") != "no")
}

/// The newest version that was not taken back.
fn that_counts(versions: &[DeclarationRecord]) -> Option<&DeclarationRecord> {
    versions.iter().find(|version| version.status != Status::Withdrawn)
}
