//! A parent without a phone: signs on the screen, or with a pen before the helper's eyes, and gets a slip with a code. It
//! opens the family again at any kiosk where a helper is signed in, and nowhere else.

use domain::{
    journey::WayIn,
    presence::{FamilyCode, Presence},
};
use jiff::{SignedDuration, Timestamp};

use crate::{
    Actor, Casework,
    account::SignedIn,
    audit::{Record, Told},
    chance,
    error::{CaseError, CaseResult},
    id::{FamilyId, KioskId},
    policy::{self, Act},
    port::{Account, SlipRecord, Subject, Work},
    session::{SessionToken, after},
};

/// Wrong codes at one device, and from one network, within an hour, before the answer is "later". A network is often a
/// whole community centre.
const GUESSES: u64 = 20;
const GUESSES_OF_NETWORK: u64 = 60;
const HOUR: SignedDuration = SignedDuration::from_hours(1);

/// A slip to print: its code is shown now and never again.
pub struct NewSlip {
    pub token: SessionToken,
    pub code: FamilyCode,
}

/// How and where a family without a phone showed to be there.
pub struct InPerson {
    pub presence: Presence,
    pub at: Timestamp,
    /// Twelve digits.
    pub community: Option<String>,
}

/// What the family signed last.
pub(crate) async fn in_person(work: &mut dyn Work, family: FamilyId) -> CaseResult<Option<InPerson>> {
    let Some(slip) = work.slips_of(family).await?.into_iter().next() else { return Ok(None) };
    let community = work.visit(slip.visit).await?.and_then(|visit| visit.place.community);
    Ok(Some(InPerson { presence: slip.presence, at: slip.made_at, community }))
}

impl Casework {
    /// Opens an account without a phone for the family at the screen. For one that has it already: another code, and the
    /// one before works no more.
    ///
    /// The session before goes on till the visit ends, so that who presses twice gets another slip and loses nothing.
    pub async fn take_slip(&self, actor: &Actor, presence: Presence) -> CaseResult<NewSlip> {
        policy::allow(actor, Act::TakeSlip)?;
        let assist = self.spot.assist().ok_or(CaseError::Forbidden)?;
        let mut work = self.registry.begin().await?;
        let account = self.phoneless(&mut *work, actor).await?;
        let code = FamilyCode::from_random(chance::bytes(&*self.chance));
        let slip = SlipRecord {
            id: self.new_id(),
            family: account.family,
            account: account.id,
            visit: assist.visit,
            presence,
            made_at: self.now(),
            works: true,
        };
        work.add_slip(&slip, &code).await?;
        let guardian = Actor::Guardian { account: account.id, family: account.family };
        let told = Told {
            actor: &guardian,
            act: Act::TakeSlip,
            record: Record::Family(account.family),
            purpose: Some(slip.presence.word().word()),
            family: Some(account.family),
        };
        self.tell(&mut *work, told).await?;
        let token = self.rotate(&mut *work, None, Subject::Account(account.id, account.family)).await?;
        work.commit().await?;
        Ok(NewSlip { token, code })
    }

    /// The newest one of the family at the screen.
    pub async fn my_slip(&self, actor: &Actor) -> CaseResult<Option<SlipRecord>> {
        policy::allow(actor, Act::TakeSlip)?;
        let (Some(_), Some(family)) = (self.spot.assist(), actor.family()) else { return Ok(None) };
        Ok(self.registry.read().await?.slips_of(family).await?.into_iter().next())
    }

    /// Who has a phone comes back with it.
    async fn phoneless(&self, work: &mut dyn Work, actor: &Actor) -> CaseResult<Account> {
        let family = actor.family().ok_or(CaseError::Forbidden)?;
        let account = match actor {
            Actor::Guardian { account, .. } => work.account(*account).await?,
            _ => work.account_of(family).await?,
        };
        match account {
            Some(account) if account.way_in == WayIn::Slip => Ok(account),
            Some(_) => Err(CaseError::Refused("phone")),
            None => self.new_account(work, WayIn::Slip, Some(family)).await,
        }
    }

    /// The slip's code, typed in a visit: the family goes on where it left off. What is wrong with a code is never said.
    pub async fn come_back(
        &self,
        actor: &Actor,
        session: &SessionToken,
        typed: &str,
        network: &str,
    ) -> CaseResult<SignedIn> {
        policy::allow(actor, Act::ComeBack)?;
        let assist = self.spot.assist().ok_or(CaseError::Forbidden)?;
        let mut work = self.registry.begin().await?;
        if self.guessed_too_often(&mut *work, assist.kiosk, network).await? {
            return Err(CaseError::TooMany);
        }
        // What no code looks like is looked for all the same.
        let code = FamilyCode::parse(typed).unwrap_or_else(|| FamilyCode::from_random([0; 16]));
        let slip = work.slip_by_code(&code).await?;
        let account = match slip {
            Some(slip) => work.account(slip.account).await?.filter(|it| it.way_in == WayIn::Slip),
            None => None,
        };
        let Some(account) = account else {
            for source in sources(assist.kiosk, network) {
                work.add_kiosk_guess(self.new_id(), &source, self.now()).await?;
            }
            work.commit().await?;
            return Err(CaseError::WrongCode);
        };
        let family = account.family;
        let signed_in = self.enter(&mut *work, actor, Some(session), account.clone()).await?;
        let guardian = Actor::Guardian { account: account.id, family };
        let record = Record::Family(family);
        let told = Told { actor: &guardian, act: Act::ComeBack, record, purpose: None, family: Some(family) };
        self.tell(&mut *work, told).await?;
        work.commit().await?;
        Ok(signed_in)
    }

    async fn guessed_too_often(&self, work: &mut dyn Work, kiosk: KioskId, network: &str) -> CaseResult<bool> {
        let since = after(self.now(), -HOUR);
        let [here, there] = sources(kiosk, network);
        let here = work.kiosk_guesses(&here, since).await?;
        Ok(here >= GUESSES || work.kiosk_guesses(&there, since).await? >= GUESSES_OF_NETWORK)
    }
}

fn sources(kiosk: KioskId, network: &str) -> [String; 2] {
    [format!("slip {kiosk}"), format!("slip {network}")]
}
