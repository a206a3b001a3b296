//! A second way in: the city's unified identity, proven elsewhere.
//!
//! The browser goes there with a ticket, good for one way and ten minutes. Its secret is in the browser's cookie, its
//! hash in the registry, and everything the protocol wants to be unguessable is derived from it: an answer fits only
//! the browser that asked, and only once. The first time a proof opens nothing yet: the person confirms a phone by a
//! code, and from then on it opens that phone's account. No name and no number the city tells is ever asked for. Who is
//! signed in adds it from inside the account: see [`link`].

mod link;

use domain::identity::Assurance;
use jiff::SignedDuration;

use crate::{
    Actor, Casework,
    account::{SignedIn, same},
    audit::{Record, Told},
    digest::keyed,
    error::{CaseError, CaseResult},
    id::{CodeId, FamilyId},
    policy::{self, Act},
    port::{Account, BoundIdentity, CityDoor, Work},
    session::{SessionToken, after, hex},
};

/// So long the way there and back may take; and so long a proof waits for the phone.
pub const TICKET_MINUTES: i64 = 10;

/// What a proof is for: signing in with a phone that is not known yet.
const SIGN_IN: &str = "";

/// Whom the city says the person is. Only a keyed hash of it is stored.
#[derive(Clone, PartialEq, Eq)]
pub struct CityIdentity {
    pub issuer: String,
    pub subject: String,
    pub level: Option<Assurance>,
}

impl std::fmt::Debug for CityIdentity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CityIdentity").field("level", &self.level).finish_non_exhaustive()
    }
}

/// What ties an answer to the ticket it was asked with.
pub struct CityKeys {
    pub state: String,
    pub nonce: String,
    /// Of PKCE (RFC 7636): 64 characters.
    pub verifier: String,
}

impl CityKeys {
    fn of(ticket: &SessionToken) -> Self {
        let key = |purpose: &str| hex(&keyed(&ticket.secret(), purpose.as_bytes()));
        Self { state: key("city state"), nonce: key("city nonce"), verifier: key("city verifier") }
    }
}

/// What the browser brought back in its address.
#[derive(Default)]
pub struct CityAnswer {
    pub state: String,
    pub code: String,
    /// Who says that it answers (RFC 9207); empty where nobody does.
    pub issuer: String,
    /// Why there is no code; empty where there is one.
    pub error: String,
}

/// Why the door stays closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CityTrouble {
    /// Try again later, or use the phone.
    #[error("the city's sign-in does not answer")]
    Away,
    /// It answered something that proves nobody.
    #[error("the answer of the city's sign-in proves nobody")]
    Unproven,
}

/// Where signing in with the city begins.
pub enum CityStart {
    /// The browser goes there, and keeps the ticket in a cookie.
    Go {
        to: String,
        ticket: SessionToken,
    },
    Away,
}

/// Where it leads.
pub enum CityEnd {
    In {
        signed_in: SignedIn,
        next: String,
    },
    /// It opens no account yet: the proof waits, by the ticket in a cookie, for a phone to be confirmed.
    New {
        ticket: SessionToken,
        next: String,
    },
    /// Asked for from inside an account: the proof waits, by the ticket in a cookie, for a code to its own phone; none
    /// where it opens this account already.
    Link {
        ticket: Option<SessionToken>,
    },
    Sorry(CitySorry),
}

/// Why nobody is signed in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CitySorry {
    /// The ticket is used up, too old, or of another browser.
    Over,
    /// The person, or the city, said no.
    Denied,
    Away,
    Unproven,
    /// It opens another account: told only to who has just proven it.
    Taken,
}

impl CitySorry {
    pub const ALL: [Self; 5] = [Self::Over, Self::Denied, Self::Away, Self::Unproven, Self::Taken];

    pub const fn word(self) -> &'static str {
        match self {
            Self::Over => "over",
            Self::Denied => "denied",
            Self::Away => "away",
            Self::Unproven => "unproven",
            Self::Taken => "taken",
        }
    }
}

impl From<CityTrouble> for CitySorry {
    fn from(trouble: CityTrouble) -> Self {
        match trouble {
            CityTrouble::Away => Self::Away,
            CityTrouble::Unproven => Self::Unproven,
        }
    }
}

impl Casework {
    fn door(&self) -> CaseResult<&dyn CityDoor> {
        self.city.as_deref().ok_or(CaseError::NotFound)
    }

    pub async fn city_begin(&self, actor: &Actor, next: &str) -> CaseResult<CityStart> {
        policy::allow(actor, Act::SignIn)?;
        self.go_to_city(next).await
    }

    async fn go_to_city(&self, errand: &str) -> CaseResult<CityStart> {
        let ticket = SessionToken::random(&*self.chance);
        // Asked before anything is written: no transaction waits for another server.
        let to = match self.door()?.entrance(&CityKeys::of(&ticket)).await {
            Ok(to) => to,
            Err(CityTrouble::Away | CityTrouble::Unproven) => return Ok(CityStart::Away),
        };
        let mut work = self.registry.begin().await?;
        work.add_city_ticket(&ticket.hash(), errand, after(self.now(), SignedDuration::from_mins(TICKET_MINUTES)))
            .await?;
        work.commit().await?;
        Ok(CityStart::Go { to, ticket })
    }

    /// The ticket is used up before the city is asked: the same answer comes too late a second time, whatever becomes of
    /// the first. One whose state is not the ticket's uses nothing up.
    pub async fn city_end(
        &self,
        actor: &Actor,
        session: Option<&SessionToken>,
        ticket: Option<&SessionToken>,
        answer: &CityAnswer,
    ) -> CaseResult<CityEnd> {
        policy::allow(actor, Act::SignIn)?;
        let door = self.door()?;
        let Some(ticket) = ticket else { return Ok(CityEnd::Sorry(CitySorry::Over)) };
        let keys = CityKeys::of(ticket);
        if !same(keys.state.as_bytes(), answer.state.as_bytes()) {
            return Ok(CityEnd::Sorry(CitySorry::Over));
        }
        let mut work = self.registry.begin().await?;
        let next = work.take_city_ticket(&ticket.hash(), self.now()).await?;
        work.commit().await?;
        let Some(next) = next else { return Ok(CityEnd::Sorry(CitySorry::Over)) };
        if !answer.error.is_empty() {
            return Ok(CityEnd::Sorry(refusal(&answer.error)));
        }
        match door.prove(answer, &keys).await {
            Ok(identity) => match link::account_in(&next) {
                Some(account) => self.city_link(actor, account, &identity).await,
                None => self.city_enter(actor, session, &identity, next).await,
            },
            Err(trouble) => Ok(CityEnd::Sorry(trouble.into())),
        }
    }

    async fn city_enter(
        &self,
        actor: &Actor,
        session: Option<&SessionToken>,
        identity: &CityIdentity,
        next: String,
    ) -> CaseResult<CityEnd> {
        let now = self.now();
        let mut work = self.registry.begin().await?;
        if let Some(bound) = work.city_identity(identity).await? {
            work.see_city_identity(identity, now).await?;
            let account = work.account(bound.account).await?.ok_or(CaseError::NotFound)?;
            let signed_in = self.enter(&mut *work, actor, session, account).await?;
            work.commit().await?;
            return Ok(CityEnd::In { signed_in, next });
        }
        let ticket = self.keep_proof(&mut *work, identity, SIGN_IN).await?;
        work.commit().await?;
        Ok(CityEnd::New { ticket, next })
    }

    async fn keep_proof(&self, work: &mut dyn Work, identity: &CityIdentity, errand: &str) -> CaseResult<SessionToken> {
        let ticket = SessionToken::random(&*self.chance);
        let until = after(self.now(), SignedDuration::from_mins(TICKET_MINUTES));
        work.add_city_proof(&ticket.hash(), identity, errand, until).await?;
        Ok(ticket)
    }

    /// As [`Casework::confirm_code`], and what was proven before opens the account from now on. A proof that is too old,
    /// or whose identity opens an account by now, is left out.
    pub async fn confirm_code_and_bind(
        &self,
        actor: &Actor,
        session: Option<&SessionToken>,
        id: CodeId,
        typed: &str,
        ticket: &SessionToken,
    ) -> CaseResult<SignedIn> {
        self.confirm_with(actor, session, id, typed, Some(ticket)).await
    }

    pub(crate) async fn bind(&self, work: &mut dyn Work, ticket: &SessionToken, account: &Account) -> CaseResult<bool> {
        self.bind_for(work, ticket, SIGN_IN, account).await
    }

    async fn bind_for(
        &self,
        work: &mut dyn Work,
        ticket: &SessionToken,
        errand: &str,
        account: &Account,
    ) -> CaseResult<bool> {
        let bound = work.bind_city_identity(&ticket.hash(), errand, account, self.now()).await?;
        if bound {
            let guardian = Actor::Guardian { account: account.id, family: account.family };
            self.tell_city(work, &guardian, Act::BindIdentity, account.family).await?;
        }
        Ok(bound)
    }

    /// The identities that open one's own account.
    pub async fn my_city_identities(&self, actor: &Actor) -> CaseResult<Vec<BoundIdentity>> {
        policy::allow(actor, Act::BindIdentity)?;
        let family = actor.family().ok_or(CaseError::SignInNeeded)?;
        Ok(self.registry.read().await?.city_identities_of(family).await?)
    }

    /// From now on the phone alone opens the account. Said twice it does no harm.
    pub async fn unbind_city(&self, actor: &Actor) -> CaseResult<()> {
        policy::allow(actor, Act::UnbindIdentity)?;
        let family = actor.family().ok_or(CaseError::SignInNeeded)?;
        let mut work = self.registry.begin().await?;
        if work.unbind_city_identities(family).await? > 0 {
            self.tell_city(&mut *work, actor, Act::UnbindIdentity, family).await?;
        }
        Ok(work.commit().await?)
    }

    async fn tell_city(&self, work: &mut dyn Work, actor: &Actor, act: Act, family: FamilyId) -> CaseResult<()> {
        let record = Record::Family(family);
        self.tell(work, Told { actor, act, record, purpose: None, family: Some(family) }).await
    }

    /// Whether there is a second way in here.
    pub fn has_city(&self) -> bool {
        self.city.is_some()
    }

    /// What the settings call it; nothing where our texts do.
    pub fn city_name(&self, language: &str) -> Option<String> {
        self.city.as_ref()?.name(language)
    }

    /// Where the city's own session is ended.
    pub async fn city_way_out(&self) -> Option<String> {
        self.city.as_ref()?.way_out().await
    }
}

/// The one used last: whether the city has proven who the family is, and how surely.
pub(crate) async fn proven(work: &mut dyn Work, family: FamilyId) -> CaseResult<Option<BoundIdentity>> {
    Ok(work.city_identities_of(family).await?.into_iter().next())
}

/// RFC 6749, 4.1.2.1: only these two say that the city can't at the moment.
fn refusal(error: &str) -> CitySorry {
    match error {
        "access_denied" => CitySorry::Denied,
        "temporarily_unavailable" | "server_error" => CitySorry::Away,
        _ => CitySorry::Unproven,
    }
}
