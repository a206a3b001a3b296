//! What the office does about a request.

use domain::{
    area,
    request::{Reason, Referral, State, Waits},
};

use super::{family::confirm_by, in_sight, line, state};
use crate::{
    Actor, Casework,
    actor::Place,
    error::{CaseError, CaseResult},
    id::RequestId,
    policy::{self, Act},
    port::{RequestRecord, RequestStep, Work},
};

/// One of the office's steps.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Deed {
    Accept,
    Refer(Referral),
    TakeUp,
    /// With what was delivered, in words for the family; may be empty.
    Deliver(String),
    /// With the reason, in words for the family.
    Decline(String),
}

/// A line to the family, with the key of its form.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reply {
    pub text: String,
    pub key: String,
}

impl Deed {
    pub const fn act(&self) -> Act {
        match self {
            Self::Accept => Act::AcceptRequest,
            Self::Refer(_) => Act::ReferRequest,
            Self::TakeUp => Act::TakeUpRequest,
            Self::Deliver(_) => Act::DeliverRequest,
            Self::Decline(_) => Act::DeclineRequest,
        }
    }

    const fn step(&self) -> RequestStep {
        match self {
            Self::Accept => RequestStep::Accepted,
            Self::Refer(_) => RequestStep::Referred,
            Self::TakeUp => RequestStep::TakenUp,
            Self::Deliver(_) => RequestStep::Delivered,
            Self::Decline(_) => RequestStep::Declined,
        }
    }
}

impl Casework {
    /// `revision` is of the record as the reader's page showed it. What was typed to the family goes with the step.
    pub async fn handle_request(
        &self,
        actor: &Actor,
        id: RequestId,
        revision: i64,
        deed: Deed,
        reply: &Reply,
    ) -> CaseResult<()> {
        let member = policy::staff(actor, deed.act())?;
        let mut work = self.registry.begin().await?;
        let before = in_sight(&mut *work, member, id).await?;
        if before.revision != revision {
            return Err(CaseError::Changed);
        }
        let to = match &deed {
            Deed::Refer(referral) => {
                self.known(&before, referral)?;
                Some(match referral {
                    Referral::Department(word) => word.clone(),
                    Referral::Street(code) => code.clone(),
                })
            }
            _ => None,
        };
        let after = RequestRecord { handler: Some(member.id), ..self.done(&before, &deed)? };
        if line(&reply.text).is_some() {
            self.say(&mut *work, actor, &before, &reply.text, &reply.key).await?;
        }
        self.step_request(&mut *work, actor, deed.act(), &after, (deed.step(), to)).await?;
        Ok(work.commit().await?)
    }

    /// A line of the conversation alone.
    pub async fn reply_request(&self, actor: &Actor, id: RequestId, reply: &Reply) -> CaseResult<()> {
        let member = policy::staff(actor, Act::ReplyRequest)?;
        let mut work = self.registry.begin().await?;
        let record = in_sight(&mut *work, member, id).await?;
        if self.say(&mut *work, actor, &record, &reply.text, &reply.key).await? {
            self.news(&mut *work, &record).await?;
        }
        Ok(work.commit().await?)
    }

    /// The family lives in another street now, which takes the request over. With a department, or delivered, it stays as
    /// it is: only the street that looks after it is another one.
    pub(crate) async fn request_follows(
        &self,
        work: &mut dyn Work,
        (actor, act): (&Actor, Act),
        before: &RequestRecord,
        to: &Place,
    ) -> CaseResult<()> {
        let begun_anew = before.status.waits() == Waits::Office && before.department.is_none();
        let after = if begun_anew {
            before.moved(&state(before)?.refer(Referral::Street(to.street.clone()), self.now())?)
        } else {
            before.clone()
        };
        let handler = actor.staff().map(|member| member.id).or(before.handler);
        let after = RequestRecord { place: to.clone(), handler, ..after };
        self.step_request(work, actor, act, &after, (RequestStep::Referred, Some(to.street.clone()))).await
    }

    /// The record after the deed.
    fn done(&self, before: &RequestRecord, deed: &Deed) -> CaseResult<RequestRecord> {
        let (now, state) = (self.now(), state(before)?);
        let moved = |state: &State| before.moved(state);
        Ok(match deed {
            // Who accepts what was handed to them, or answers again, works on it here: the department's part is over.
            Deed::Accept => RequestRecord { department: None, ..moved(&state.accept(now)?) },
            Deed::TakeUp => moved(&state.take_up(now)?),
            Deed::Refer(to) => {
                let after = moved(&state.refer(to.clone(), now)?);
                match to {
                    Referral::Department(word) => RequestRecord { department: Some(word.clone()), ..after },
                    Referral::Street(code) => {
                        let place = Place::of_street(code, None).ok_or(CaseError::Incomplete)?;
                        RequestRecord { department: None, place, ..after }
                    }
                }
            }
            Deed::Deliver(what) => {
                let outcome = line(what).unwrap_or_default();
                RequestRecord { outcome, due: confirm_by(self.today()), ..moved(&state.deliver(now)?) }
            }
            Deed::Decline(why) => {
                let reason = Reason::new(why).map_err(|_| CaseError::Incomplete)?;
                let after = moved(&state.decline(reason.clone(), now)?);
                RequestRecord { outcome: reason.as_str().to_owned(), ..after }
            }
        })
    }

    /// A department that answers for the item (any, where it was asked in free words); another street of the list.
    fn known(&self, record: &RequestRecord, to: &Referral) -> CaseResult<()> {
        let fits = match to {
            Referral::Department(word) => self.departments(record.item).iter().any(|known| known == word),
            Referral::Street(code) => *code != record.place.street && area::street(code).is_some(),
        };
        if fits { Ok(()) } else { Err(CaseError::Incomplete) }
    }

    /// The departments a request about this item can be referred to: those that answer for it first, then the others
    /// the catalogue knows, because help often needs more than one office.
    pub fn departments(&self, item: Option<u8>) -> Vec<String> {
        let own = item.and_then(|number| self.catalogue.item(number)).map(|item| item.departments.clone());
        let mut all = own.unwrap_or_default();
        for word in self.catalogue.departments() {
            if !all.iter().any(|known| known == word) {
                all.push(word.to_owned());
            }
        }
        all
    }
}
