//! What families are told, and that it was asked for or is safe to send.

use domain::journey::Answers;

use crate::{
    Casework,
    error::CaseResult,
    id::FamilyId,
    port::{Channel, Message, Work},
};

/// Why somebody is written to. The wording lives with the other texts: see [`Wording`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    Code { code: String, minutes: i64 },
    Submitted { number: String },
    Returned { number: String },
    Approved { number: String },
}

impl Notice {
    pub const fn purpose(&self) -> &'static str {
        match self {
            Self::Code { .. } => "code",
            Self::Submitted { .. } => "submitted",
            Self::Returned { .. } => "returned",
            Self::Approved { .. } => "approved",
        }
    }
}

/// Turns a notice into the words of a language. Neutral on purpose: whoever else holds the phone learns nothing.
pub trait Wording: Send + Sync {
    fn text(&self, notice: &Notice, language: &str) -> String;
}

impl Casework {
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
