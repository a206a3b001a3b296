//! Going on at another device: from a phone to another, to the screen of a community centre, or from there home.
//!
//! Whoever fills in a declaration takes it along: the other end goes on, this one loses it. Who is signed in stays
//! signed in, and the other end is signed in too. What is handed over (whose, and the page) is sealed by a key made from
//! the code; beside it lies only a keyed hash of the code. A code works once and for ten minutes, and only while the
//! session it was made in lasts: signing out, or leaving quickly, ends it.
//!
//! At a kiosk both are only done in a family's visit. Taken over from there, the visit is over; who walked away from the
//! screen still has the ten minutes.
//!
//! What is wrong with a code is never said, and unknown, used and late ones take the same steps.

use domain::{
    handover::{CODE_MINUTES, HandoverCode},
    kiosk::Ending,
};
use jiff::{SignedDuration, Timestamp};

use crate::{
    Actor, Casework,
    audit::{Record, Told},
    chance,
    declare::forget_draft,
    digest::keyed,
    error::{CaseError, CaseResult},
    id::FamilyId,
    outbox::Topic,
    policy::{self, Act},
    port::{Handover, HandoverGuess, Subject, Work},
    session::{SessionToken, after, hex},
};

/// The longest path that is handed over.
const LONGEST_PATH: usize = 200;

/// Wrong codes within an hour, before the answer is "later".
struct Caps {
    per_session: u64,
    /// Often a whole community centre, or a carrier.
    per_network: u64,
    overall: u64,
}

const CAPS: Caps = Caps { per_session: 10, per_network: 120, overall: 5_000 };
const HOUR: SignedDuration = SignedDuration::from_hours(1);

/// A code that waits; it is shown now and never again.
pub struct HandoverOffer {
    pub code: HandoverCode,
    pub until: Timestamp,
}

/// The other end goes on from here.
pub struct TakenOver {
    pub token: SessionToken,
    /// The page it was left at.
    pub path: String,
}

impl Casework {
    /// A code for the page the person is at. An earlier one of this session works no more.
    pub async fn hand_over(&self, actor: &Actor, session: &SessionToken, path: &str) -> CaseResult<HandoverOffer> {
        policy::allow(actor, Act::HandOver)?;
        self.beside_a_helper()?;
        let (handed, family) = handed(actor)?;
        let now = self.now();
        let until = after(now, SignedDuration::from_mins(CODE_MINUTES));
        let code = HandoverCode::from_random(chance::bytes(&*self.chance));
        let handover = Handover {
            id: self.new_id(),
            handed,
            path: path.chars().take(LONGEST_PATH).collect(),
            session: session.hash(),
            visit: self.spot.visit(),
            until,
        };
        let mut work = self.registry.begin().await?;
        work.drop_handovers(&maker(session)).await?;
        work.add_handover(&handover, &maker(session), &code).await?;
        self.tell_handover(&mut *work, actor, Act::HandOver, family).await?;
        work.commit().await?;
        Ok(HandoverOffer { code, until })
    }

    /// The code, typed at the other end. Of two ends that type it at once, one goes on. A declaration that was begun at
    /// this end is erased.
    pub async fn take_over(
        &self,
        actor: &Actor,
        session: Option<&SessionToken>,
        typed: &str,
        network: &str,
    ) -> CaseResult<TakenOver> {
        policy::allow(actor, Act::TakeOver)?;
        self.beside_a_helper()?;
        let now = self.now();
        let who = match self.spot.visit() {
            Some(visit) => visit.to_string(),
            None => session.map_or_else(String::new, maker),
        };
        let mut work = self.registry.begin().await?;
        let guesses = work.handover_guesses(&who, network, after(now, -HOUR)).await?;
        let too_many = (!who.is_empty() && guesses.by_session >= CAPS.per_session)
            || guesses.from_network >= CAPS.per_network
            || guesses.overall >= CAPS.overall;
        if too_many {
            return Err(CaseError::TooMany);
        }
        // What no code looks like is looked for all the same.
        let code = HandoverCode::parse(typed).unwrap_or_else(|| HandoverCode::from_random([0; 16]));
        let found = work.take_handover(&code, now).await?;
        let until = match &found {
            Some(handover) => self.still(&mut *work, handover).await?,
            None => None,
        };
        let (Some(handover), Some(until)) = (found, until) else {
            let guess = HandoverGuess { id: self.new_id(), who, network: network.to_owned(), at: now };
            work.add_handover_guess(&guess).await?;
            work.commit().await?;
            return Err(CaseError::WrongCode);
        };
        let token = self.follow(&mut *work, actor, session, &handover, until).await?;
        work.commit().await?;
        Ok(TakenOver { token, path: handover.path })
    }

    /// Until when the other end may go on at most, if the session the code was made in is still what it was.
    async fn still(&self, work: &mut dyn Work, handover: &Handover) -> CaseResult<Option<Timestamp>> {
        if handover.visit.is_some() && handover.visit == self.spot.visit() {
            return Ok(None);
        }
        let visit = match handover.visit {
            Some(id) => work.visit(id).await?,
            None => None,
        };
        // The visit may be ending at this moment: either that, or it goes on elsewhere.
        if let Some(visit) = &visit {
            work.hold_kiosk(visit.kiosk).await?;
        }
        let now = self.now();
        let first = work.session(&handover.session).await?;
        if let Some(first) = first.filter(|it| it.subject == handover.handed && it.lasts(now)) {
            return Ok(Some(first.expires_at));
        }
        let Some(visit) = visit else { return Ok(None) };
        let ended = work.visit(visit.id).await?.and_then(|visit| visit.ended);
        let left = ended.is_some_and(|(_, ending)| matches!(ending, Ending::WalkedAway | Ending::Left));
        let there = match handover.handed {
            // With an account it is no longer the code of a draft that opens it.
            Subject::Drafting(family) => {
                work.draft(family).await?.is_some() && work.account_of(family).await?.is_none()
            }
            Subject::Account(_, family) => work.account_of(family).await?.is_some(),
            _ => false,
        };
        Ok((left && there).then_some(Timestamp::MAX))
    }

    async fn follow(
        &self,
        work: &mut dyn Work,
        actor: &Actor,
        session: Option<&SessionToken>,
        handover: &Handover,
        until: Timestamp,
    ) -> CaseResult<SessionToken> {
        let (then, family) = match handover.handed {
            Subject::Drafting(family) => {
                work.end_session(&handover.session).await?;
                (Actor::Drafting { family }, family)
            }
            Subject::Account(account, family) => (Actor::Guardian { account, family }, family),
            Subject::Helper(..) | Subject::Staff(_) | Subject::Visiting => return Err(CaseError::WrongCode),
        };
        if let Some(visit) = handover.visit
            && let Some(visit) = work.visit(visit).await?
        {
            // What is left open goes on elsewhere; the screen is the next family's.
            self.finish(work, &Actor::System, &visit, Ending::HandedOver, None).await?;
        }
        if let Actor::Drafting { family: begun } = actor
            && *begun != family
        {
            forget_draft(work, *begun).await?;
            let told = Told {
                actor,
                act: Act::DropDraft,
                record: Record::Family(*begun),
                purpose: None,
                family: Some(*begun),
            };
            self.tell(work, told).await?;
        }
        self.tell_handover(work, &then, Act::TakeOver, family).await?;
        self.tell_account(work, family).await?;
        // It lasts no longer than the first: handing on is no way to stay signed in for ever.
        self.rotate_until(work, session, handover.handed, until).await
    }

    /// Whoever has an account learns that a code was used: it may have been somebody else.
    async fn tell_account(&self, work: &mut dyn Work, family: FamilyId) -> CaseResult<()> {
        if work.account_of(family).await?.is_none() {
            return Ok(());
        }
        self.inform_account(work, family, Topic::HandedOver).await
    }

    /// A screen that many people share gives nothing and takes nothing between two families.
    fn beside_a_helper(&self) -> CaseResult<()> {
        if self.spot.shared() && self.spot.assist().is_none() { Err(CaseError::Forbidden) } else { Ok(()) }
    }

    async fn tell_handover(&self, work: &mut dyn Work, actor: &Actor, act: Act, family: FamilyId) -> CaseResult<()> {
        let told = Told { actor, act, record: Record::Family(family), purpose: None, family: Some(family) };
        self.tell(work, told).await
    }
}

fn handed(actor: &Actor) -> CaseResult<(Subject, FamilyId)> {
    match *actor {
        Actor::Drafting { family } => Ok((Subject::Drafting(family), family)),
        Actor::Guardian { account, family } => Ok((Subject::Account(account, family), family)),
        _ => Err(CaseError::Forbidden),
    }
}

/// Tells one session from another, and nothing else.
fn maker(session: &SessionToken) -> String {
    hex(&keyed(&session.secret(), b"handover")[..16])
}
