//! Handing messages over: what is tried again and when, what nobody tries any more, and who looks after that.
//!
//! A message is taken, held for a while, handed over and settled. A program that dies in between leaves it to the next
//! one; its id is the key by which a gateway knows a message that it has already.

use domain::words;
use jiff::{SignedDuration, Timestamp};

use crate::{
    Actor, Casework,
    account::CODE_MINUTES,
    audit::{Record, Told},
    chance,
    error::{CaseError, CaseResult},
    id::MessageId,
    outbox::{Topic, reachable},
    policy::{self, Act},
    port::{DeadLetter, Message, RegistryError, Work},
    session::after,
};

words! {
    /// Why a message was not handed over.
    Failure {
        /// The gateway will never take it: a number that does not exist, a text it refuses.
        Refused = "refused",
        /// The gateway takes no more for now.
        Busy = "busy",
        /// The gateway does not know us: its key is wrong or was changed.
        Stranger = "stranger",
        /// The gateway broke down over it.
        Broken = "broken",
        /// No answer came: nobody knows whether the gateway has it.
        Silent = "silent",
        Unreachable = "unreachable",
        /// A code that nobody could use any more.
        TooLate = "too_late",
        /// The family has said since that texting is not safe, or has another phone.
        Outdated = "outdated",
    }
}

/// What became of a message that was handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Delivery {
    Sent,
    /// Worth another try, not sooner than after this.
    Later(Failure, SignedDuration),
    Never(Failure),
}

/// How long who took messages may hold them before another may take them.
pub const HOLD: SignedDuration = SignedDuration::from_secs(30);

/// After so many tries in vain (most of a day) nobody tries any more.
pub const TRIES: i32 = 16;
const FIRST_REST: SignedDuration = SignedDuration::from_secs(5);
const LONGEST_REST: SignedDuration = SignedDuration::from_hours(2);

/// Letters that nobody could deliver are kept so long for whoever wants to try again.
pub const DEAD_LETTERS: SignedDuration = SignedDuration::from_hours(30 * 24);

const SHOWN: u64 = 200;

impl Casework {
    /// Messages that are due, at most so many. Codes that have run out meanwhile are put aside, not sent; so is what a
    /// family is no longer to be texted.
    pub async fn take_messages(&self, limit: u64) -> CaseResult<Vec<Message>> {
        let now = self.now();
        let mut work = self.registry.begin().await?;
        let taken = work.take_due(now, after(now, HOLD), limit).await?;
        let mut due = Vec::with_capacity(taken.len());
        for message in taken {
            match overtaken(&mut *work, &message, now).await {
                Ok(Some(failure)) => work.bury(message.id, now, failure, false).await?,
                Ok(None) => due.push(message),
                // It must not keep the others from being sent; held like them, it is looked at again.
                Err(CaseError::Registry(RegistryError::Unreadable(_))) => {}
                Err(error) => return Err(error),
            }
        }
        work.commit().await?;
        Ok(due)
    }

    /// Writes down what became of them. How many will not be tried again.
    pub async fn settle(&self, fates: &[(&Message, Delivery)]) -> CaseResult<usize> {
        let now = self.now();
        let mut work = self.registry.begin().await?;
        let mut buried = 0;
        for (message, delivery) in fates {
            buried += usize::from(self.settle_one(&mut *work, now, message, *delivery).await?);
        }
        work.commit().await?;
        Ok(buried)
    }

    async fn settle_one(
        &self,
        work: &mut dyn Work,
        now: Timestamp,
        message: &Message,
        delivery: Delivery,
    ) -> CaseResult<bool> {
        let code = message.purpose == "code";
        let tries = message.attempts + 1;
        match delivery {
            Delivery::Sent => work.mark_sent(message.id, now).await?,
            Delivery::Later(failure, wait) if tries < TRIES => {
                let mut rest = self.rest(tries).max(wait.min(LONGEST_REST));
                if code {
                    // Somebody waits for it, and only for minutes.
                    rest = rest.min(SignedDuration::from_secs(30));
                }
                work.retry_later(message.id, after(now, rest), failure).await?;
            }
            Delivery::Later(failure, _) | Delivery::Never(failure) => {
                // Only a family's own is kept for another try, under its key. Nothing stays of a code, which can't be
                // tried again later, nor of the last word to a family that is erased.
                work.bury(message.id, now, failure, message.family.is_some()).await?;
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Doubled with each try; by chance up to half of it less, so that what failed together does not come back together.
    fn rest(&self, tries: i32) -> SignedDuration {
        let doubled = FIRST_REST.as_secs() << tries.clamp(1, 20).unsigned_abs().saturating_sub(1);
        let whole = doubled.min(LONGEST_REST.as_secs());
        let half = u32::try_from(whole / 2).unwrap_or(1).max(1);
        SignedDuration::from_secs(whole - i64::from(chance::below(&*self.chance, half)))
    }

    /// What nobody tries to deliver any more, newest first: purposes, times and causes, never a text or a number.
    pub async fn dead_letters(&self, actor: &Actor) -> CaseResult<Vec<DeadLetter>> {
        policy::staff(actor, Act::SeeDeadLetters)?;
        let mut work = self.registry.read().await?;
        Ok(work.dead_letters(SHOWN).await?)
    }

    /// Puts one back into the queue. Who presses twice does it once.
    pub async fn revive_letter(&self, actor: &Actor, id: MessageId) -> CaseResult<()> {
        policy::staff(actor, Act::ReviveLetter)?;
        let mut work = self.registry.begin().await?;
        if !work.revive(id, self.now()).await? {
            return Err(CaseError::Changed);
        }
        self.tell_revived(&mut *work, actor, Record::Message(id)).await?;
        Ok(work.commit().await?)
    }

    /// All that can be tried again: after an outage.
    pub async fn revive_letters(&self, actor: &Actor) -> CaseResult<()> {
        policy::staff(actor, Act::ReviveLetter)?;
        let mut work = self.registry.begin().await?;
        for letter in work.dead_letters(SHOWN).await?.into_iter().filter(|letter| letter.kept) {
            if work.revive(letter.id, self.now()).await? {
                self.tell_revived(&mut *work, actor, Record::Message(letter.id)).await?;
            }
        }
        Ok(work.commit().await?)
    }

    async fn tell_revived(&self, work: &mut dyn Work, actor: &Actor, record: Record) -> CaseResult<()> {
        self.tell(work, Told { actor, act: Act::ReviveLetter, record, purpose: None, family: None }).await
    }
}

/// Why a message is not to be handed over any more, if so: what was safe when it was written may be no longer.
async fn overtaken(work: &mut dyn Work, message: &Message, now: Timestamp) -> CaseResult<Option<Failure>> {
    let Some(family) = message.family else {
        let late = message.purpose == "code" && now >= code_end(message);
        return Ok(late.then_some(Failure::TooLate));
    };
    // This one is for whoever holds the phone from before.
    let warning = message.purpose == Topic::PhoneChanged.word();
    let to = reachable(work, family).await?;
    let good = to.is_some_and(|to| warning || to.phone == message.to);
    Ok((!good).then_some(Failure::Outdated))
}

fn code_end(message: &Message) -> Timestamp {
    after(message.created_at, SignedDuration::from_mins(CODE_MINUTES))
}
