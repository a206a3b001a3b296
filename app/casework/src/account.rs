//! How a family signs in: a code to a phone. Known and unknown phones get the same answer.

use domain::{identifier::Mobile, journey::WayIn};
use jiff::SignedDuration;

use crate::{
    Actor, Casework,
    audit::{Record, Told},
    chance,
    declare::{forget_draft, waiting},
    digest::keyed,
    error::{CaseError, CaseResult},
    id::{AccountId, CodeId, FamilyId},
    outbox::Notice,
    policy::{self, Act},
    port::{Account, CodeTry, Draft, OneTimeCode, Status, Subject, Work},
    privacy::{respect, to_be_erased},
    session::{SessionToken, after},
};

/// A code lives this long.
pub const CODE_MINUTES: i64 = 10;

/// What may be asked for within one hour, before the answer is "later".
struct Caps {
    per_phone: u64,
    guesses_per_phone: u64,
    per_network: u64,
    overall: u64,
}

/// A network is often a whole mobile carrier or a community centre, so its cap is wide; the phone's is narrow.
const CAPS: Caps = Caps { per_phone: 8, guesses_per_phone: 10, per_network: 600, overall: 50_000 };
const HOUR: SignedDuration = SignedDuration::from_hours(1);

/// The outcome of signing in.
pub struct SignedIn {
    pub token: SessionToken,
    pub family: FamilyId,
    /// What became of answers typed before signing in.
    pub begun: Begun,
    /// From now on the city's identity opens the account too.
    pub bound: bool,
}

/// What was begun before signing in, now that it is known whose it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Begun {
    /// Nothing, or it is the family's draft now.
    Followed,
    /// The family is known: the children it did not have were added to a new draft of its declaration.
    Added,
    /// The family has a draft, or the office has its declaration: that stays as it is.
    PutAside,
}

impl Casework {
    /// Sends a code. The id goes into the asker's cookie: only that browser can use the code.
    pub async fn request_code(
        &self,
        actor: &Actor,
        phone: &Mobile,
        network: &str,
        language: &str,
    ) -> CaseResult<CodeId> {
        policy::allow(actor, Act::SignIn)?;
        let mut work = self.registry.begin().await?;
        let id = self.send_code(&mut *work, phone, network, language).await?;
        work.commit().await?;
        Ok(id)
    }

    /// A code to a phone, under the caps, in the caller's transaction.
    pub(crate) async fn send_code(
        &self,
        work: &mut dyn Work,
        phone: &Mobile,
        network: &str,
        language: &str,
    ) -> CaseResult<CodeId> {
        let now = self.now();
        let since = after(now, -HOUR);
        let of_phone = work.tries_of_phone(phone.as_str(), since).await?;
        let of_network = work.tries_of_network(network, since).await?;
        let of_all = work.tries_of_all(since).await?;
        if exceeded(of_phone, of_network, of_all) {
            return Err(CaseError::TooMany);
        }
        let id: CodeId = self.new_id();
        let code = format!("{:06}", chance::below(&*self.chance, 1_000_000));
        work.add_code(&OneTimeCode {
            id,
            phone: phone.as_str().to_owned(),
            code_hash: code_hash(id, &code),
            network: network.to_owned(),
            created_at: now,
            expires_at: after(now, SignedDuration::from_mins(CODE_MINUTES)),
            failures: 0,
            used: false,
        })
        .await?;
        // A code is asked for at this moment by the person who holds the phone: safe-contact answers don't apply.
        self.notify(work, None, phone.as_str(), language, &Notice::Code { code, minutes: CODE_MINUTES }).await?;
        Ok(id)
    }

    /// Where the code went, masked, for the browser that asked. Nothing for an id that was never given out.
    pub async fn code_sent_to(&self, actor: &Actor, id: CodeId) -> CaseResult<Option<String>> {
        policy::allow(actor, Act::SignIn).or_else(|_| policy::allow(actor, Act::StartPhoneChange))?;
        let mut work = self.registry.read().await?;
        let code = work.code(id).await?;
        Ok(code.and_then(|code| Mobile::parse(&code.phone).ok()).map(|phone| phone.masked()))
    }

    /// A new code to the same phone, under the same caps. The old one goes on until it expires.
    pub async fn send_again(&self, actor: &Actor, id: CodeId, network: &str, language: &str) -> CaseResult<CodeId> {
        policy::allow(actor, Act::SignIn)?;
        let code = self.registry.read().await?.code(id).await?.ok_or(CaseError::WrongCode)?;
        let phone = Mobile::parse(&code.phone).map_err(|_| CaseError::WrongCode)?;
        self.request_code(actor, &phone, network, language).await
    }

    /// Checks the code, opens or creates the account and gives a new session. A draft begun before follows the person.
    pub async fn confirm_code(
        &self,
        actor: &Actor,
        session: Option<&SessionToken>,
        id: CodeId,
        typed: &str,
    ) -> CaseResult<SignedIn> {
        self.confirm_with(actor, session, id, typed, None).await
    }

    /// With `proof`, the city's identity it stands for opens the account from now on.
    pub(crate) async fn confirm_with(
        &self,
        actor: &Actor,
        session: Option<&SessionToken>,
        id: CodeId,
        typed: &str,
        proof: Option<&SessionToken>,
    ) -> CaseResult<SignedIn> {
        policy::allow(actor, Act::SignIn)?;
        let mut work = self.registry.begin().await?;
        let phone = match self.fitting(&mut *work, id, typed).await? {
            Some(phone) if work.use_code(id).await? => phone,
            _ => {
                work.fail_code(id).await?;
                work.commit().await?;
                return Err(CaseError::WrongCode);
            }
        };
        let account = match work.account_by_phone(&phone).await? {
            Some(account) => account,
            None => {
                let phone = Mobile::parse(&phone).map_err(|_| CaseError::WrongCode)?;
                self.new_account(&mut *work, phone.into(), begun(actor)).await?
            }
        };
        let bound = match proof {
            Some(proof) => self.bind(&mut *work, proof, &account).await?,
            None => false,
        };
        let signed_in = self.enter(&mut *work, actor, session, account).await?;
        work.commit().await?;
        Ok(SignedIn { bound, ..signed_in })
    }

    /// The phone a code was sent to, if this is the code and its time is not over. The caller uses it up, or counts and
    /// commits a wrong guess.
    pub(crate) async fn fitting(&self, work: &mut dyn Work, id: CodeId, typed: &str) -> CaseResult<Option<String>> {
        let now = self.now();
        let code = work.code(id).await?.ok_or(CaseError::WrongCode)?;
        let guesses = work.tries_of_phone(&code.phone, after(now, -HOUR)).await?.failures;
        if guesses >= CAPS.guesses_per_phone {
            return Err(CaseError::TooMany);
        }
        let fits = now < code.expires_at && !code.used && same(&code.code_hash, &code_hash(id, typed));
        Ok(fits.then_some(code.phone))
    }

    /// A session for the account. What was begun before signing in follows, or is put aside.
    pub(crate) async fn enter(
        &self,
        work: &mut dyn Work,
        actor: &Actor,
        session: Option<&SessionToken>,
        account: Account,
    ) -> CaseResult<SignedIn> {
        let begun = match begun(actor).filter(|begun| *begun != account.family) {
            Some(begun) => self.move_draft(work, begun, account.family).await?,
            None => Begun::Followed,
        };
        let guardian = Actor::Guardian { account: account.id, family: account.family };
        self.tell(
            work,
            Told {
                actor: &guardian,
                act: Act::SignIn,
                record: Record::Family(account.family),
                purpose: None,
                family: Some(account.family),
            },
        )
        .await?;
        let token = self.rotate(work, session, Subject::Account(account.id, account.family)).await?;
        Ok(SignedIn { token, family: account.family, begun, bound: false })
    }

    pub(crate) async fn new_account(
        &self,
        work: &mut dyn Work,
        way_in: WayIn,
        begun: Option<FamilyId>,
    ) -> CaseResult<Account> {
        let now = self.now();
        let family = if let Some(family) = begun {
            family
        } else {
            let family: FamilyId = self.new_id();
            work.add_family(family, now).await?;
            family
        };
        let account = Account { id: self.new_id::<AccountId>(), family, way_in, created_at: now };
        work.add_account(&account).await?;
        Ok(account)
    }

    /// Answers begun before signing in become the family's draft. Where it has declared already, their children are what
    /// is new: they are added to what it said last.
    async fn move_draft(&self, work: &mut dyn Work, begun: FamilyId, family: FamilyId) -> CaseResult<Begun> {
        let Some(draft) = work.draft(begun).await? else { return Ok(Begun::Followed) };
        forget_draft(work, begun).await?;
        if work.draft(family).await?.is_some() {
            return Ok(Begun::PutAside);
        }
        let Some(last) = work.declarations_of(family).await?.into_iter().next() else {
            work.add_draft(&Draft { family, base: None, ..draft }).await?;
            return Ok(Begun::Followed);
        };
        let with_office = waiting(last.status) || last.status == Status::Returned;
        if with_office || to_be_erased(work, family).await? {
            return Ok(Begun::PutAside);
        }
        let mut answers = last.answers;
        respect(&mut answers, work.consents_of(family).await?.first());
        if answers.take_children(&draft.answers) == 0 {
            return Ok(Begun::PutAside);
        }
        self.store_new_draft(work, family, answers, Some(last.id)).await?;
        Ok(Begun::Added)
    }
}

/// The family of a declaration that was begun without signing in.
fn begun(actor: &Actor) -> Option<FamilyId> {
    match actor {
        Actor::Drafting { family } => Some(*family),
        _ => None,
    }
}

fn exceeded(phone: CodeTry, network: CodeTry, all: CodeTry) -> bool {
    phone.sent >= CAPS.per_phone
        || phone.failures >= CAPS.guesses_per_phone
        || network.sent >= CAPS.per_network
        || all.sent >= CAPS.overall
}

/// Bound to the code's own id, so a hash copied to another row fits nothing.
fn code_hash(id: CodeId, code: &str) -> Vec<u8> {
    keyed(id.0.as_bytes(), code.as_bytes()).to_vec()
}

/// Compares in a time that tells nothing.
pub(crate) fn same(a: &[u8], b: &[u8]) -> bool {
    a.len() == b.len() && a.iter().zip(b).fold(0, |differ, (x, y)| differ | (x ^ y)) == 0
}
