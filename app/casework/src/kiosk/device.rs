//! Devices: an administrator adds one, its code is typed at it once, it can be taken back at any time.

use domain::{
    grant::GrantCode,
    identifier::normalise,
    kiosk::{Device, Waiting},
};
use jiff::SignedDuration;

use super::DeviceToken;
use crate::{
    Actor, Area, Casework,
    actor::Place,
    audit::{Record, Told},
    chance,
    error::{CaseError, CaseResult},
    id::KioskId,
    policy::{self, Act},
    port::{KioskChange, KioskRecord, Work},
    session::after,
};

/// Characters the name of a device may have; more is cut.
const NAME_LENGTH: usize = 60;

/// Wrong codes from one network within an hour, before the answer is "later".
const GUESSES: u64 = 20;
const HOUR: SignedDuration = SignedDuration::from_hours(1);

/// A device and its code, which is shown now and never again.
pub struct NewCode {
    pub kiosk: KioskRecord,
    pub code: GrantCode,
}

impl Casework {
    pub async fn kiosks(&self, actor: &Actor) -> CaseResult<Vec<KioskRecord>> {
        policy::allow(actor, Act::ManageKiosks)?;
        Ok(self.registry.read().await?.kiosks().await?)
    }

    /// A device of a community: twelve digits of the area lists.
    pub async fn add_kiosk(&self, actor: &Actor, typed: &str, community: &str) -> CaseResult<NewCode> {
        policy::allow(actor, Act::ManageKiosks)?;
        let name: String = normalise::text(typed).chars().take(NAME_LENGTH).collect();
        let place = match Area::parse(community) {
            Some(Area::Community(code)) => Place::of_street(&code[..9], Some(&code)),
            _ => None,
        };
        let place = place.filter(|_| !name.is_empty()).ok_or(CaseError::Incomplete)?;
        let now = self.now();
        let kiosk = KioskRecord {
            id: self.new_id(),
            name,
            place,
            state: Device::Waiting(Waiting::new(now)),
            created_at: now,
            revision: 1,
        };
        let code = self.device_code();
        let mut work = self.registry.begin().await?;
        work.add_kiosk(&kiosk, &code).await?;
        self.tell_kiosk(&mut *work, actor, Act::ManageKiosks, kiosk.id, "add").await?;
        work.commit().await?;
        Ok(NewCode { kiosk, code })
    }

    /// Another code: for a device whose browser was set up anew. What was enrolled before is so no longer.
    pub async fn new_kiosk_code(&self, actor: &Actor, id: KioskId, revision: i64) -> CaseResult<NewCode> {
        policy::allow(actor, Act::ManageKiosks)?;
        let mut work = self.registry.begin().await?;
        let kiosk = work.kiosk(id).await?.ok_or(CaseError::NotFound)?;
        let state = Device::Waiting(kiosk.state.new_code(self.now()).map_err(|_| CaseError::Changed)?);
        let code = self.device_code();
        let change = KioskChange { state, code: Some(&code), token_hash: None };
        if !work.change_kiosk(id, revision, &change).await? {
            return Err(CaseError::Changed);
        }
        self.end_visits_of(&mut *work, actor, id).await?;
        self.tell_kiosk(&mut *work, actor, Act::ManageKiosks, id, "code").await?;
        work.commit().await?;
        Ok(NewCode { kiosk: KioskRecord { state, revision: revision + 1, ..kiosk }, code })
    }

    /// Takes the device back: it learns so with its next request, and whoever is at it is out at once.
    pub async fn revoke_kiosk(&self, actor: &Actor, id: KioskId, revision: i64) -> CaseResult<()> {
        policy::allow(actor, Act::ManageKiosks)?;
        let mut work = self.registry.begin().await?;
        let kiosk = work.kiosk(id).await?.ok_or(CaseError::NotFound)?;
        let state = Device::Revoked(kiosk.state.revoke(self.now()).map_err(|_| CaseError::Changed)?);
        if !work.change_kiosk(id, revision, &KioskChange { state, code: None, token_hash: None }).await? {
            return Err(CaseError::Changed);
        }
        self.end_visits_of(&mut *work, actor, id).await?;
        self.tell_kiosk(&mut *work, actor, Act::ManageKiosks, id, "revoke").await?;
        Ok(work.commit().await?)
    }

    /// At the device: its code becomes what its cookie holds. Of two who type it at once, one does.
    pub async fn enrol_kiosk(&self, actor: &Actor, typed: &str, network: &str) -> CaseResult<DeviceToken> {
        policy::allow(actor, Act::EnrolKiosk)?;
        let now = self.now();
        let source = format!("enrol {network}");
        let mut work = self.registry.begin().await?;
        if work.kiosk_guesses(&source, after(now, -HOUR)).await? >= GUESSES {
            return Err(CaseError::TooMany);
        }
        let found = match GrantCode::parse(typed) {
            Some(code) => work.kiosk_by_code(&code).await?,
            None => None,
        };
        if let Some(kiosk) = found
            && let Device::Waiting(waiting) = kiosk.state
            && let Ok(enrolled) = waiting.enrol(now)
        {
            let token = DeviceToken::new(&*self.chance);
            let change = KioskChange { state: Device::Enrolled(enrolled), code: None, token_hash: Some(token.hash()) };
            if work.change_kiosk(kiosk.id, kiosk.revision, &change).await? {
                self.tell_kiosk(&mut *work, actor, Act::EnrolKiosk, kiosk.id, "enrol").await?;
                work.commit().await?;
                return Ok(token);
            }
        }
        work.add_kiosk_guess(self.new_id(), &source, now).await?;
        work.commit().await?;
        Err(CaseError::WrongCode)
    }

    fn device_code(&self) -> GrantCode {
        GrantCode::from_random(chance::bytes(&*self.chance))
    }

    async fn tell_kiosk(
        &self,
        work: &mut dyn Work,
        actor: &Actor,
        act: Act,
        id: KioskId,
        purpose: &'static str,
    ) -> CaseResult<()> {
        self.tell(work, Told { actor, act, record: Record::Kiosk(id), purpose: Some(purpose), family: None }).await
    }
}
