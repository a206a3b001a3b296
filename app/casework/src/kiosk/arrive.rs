//! Who comes from a kiosk: the device by its cookie, the helper and the family by theirs.

use domain::kiosk::{Device, Ending};
use jiff::SignedDuration;
use sha2::{Digest, Sha256};

use super::{Assist, Spot};
use crate::{
    Actor, Casework, Role,
    actor::StaffMember,
    chance::{self, Chance},
    error::CaseResult,
    port::{KioskRecord, VisitRecord},
    session::{SessionToken, hex, unhex},
};

/// The secret in the device's cookie. Its hash is stored, itself never.
#[derive(Clone, PartialEq, Eq)]
pub struct DeviceToken([u8; 32]);

impl std::fmt::Debug for DeviceToken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DeviceToken(…)")
    }
}

impl DeviceToken {
    pub(crate) fn new(chance: &dyn Chance) -> Self {
        Self(chance::bytes(chance))
    }

    /// From the cookie's 64 hexadecimal digits.
    pub fn parse(text: &str) -> Option<Self> {
        unhex(text)?.try_into().ok().map(Self)
    }

    /// For the cookie.
    pub fn reveal(&self) -> String {
        hex(&self.0)
    }

    pub(crate) fn hash(&self) -> [u8; 32] {
        Sha256::digest(self.0).into()
    }
}

/// Signs of life are written down this often at most.
const TOUCH_EVERY: SignedDuration = SignedDuration::from_secs(1);

/// What a device's cookies amount to.
pub struct Arrival {
    pub spot: Spot,
    /// The helper who is signed in at the device.
    pub helper: Option<StaffMember>,
}

impl Casework {
    /// Finds out where a request with a device's cookie comes from. Every request in a visit is a sign of life; a visit
    /// without one for too long, or whose helper is gone, is over.
    pub async fn arrive(
        &self,
        device: &DeviceToken,
        helper: Option<&SessionToken>,
        family: Option<&SessionToken>,
    ) -> CaseResult<Arrival> {
        self.found(device, helper, family, true).await
    }

    /// The same for what a page asks by itself: no sign that somebody is there.
    pub async fn arrive_unseen(
        &self,
        device: &DeviceToken,
        helper: Option<&SessionToken>,
        family: Option<&SessionToken>,
    ) -> CaseResult<Arrival> {
        self.found(device, helper, family, false).await
    }

    async fn found(
        &self,
        device: &DeviceToken,
        helper: Option<&SessionToken>,
        family: Option<&SessionToken>,
        alive: bool,
    ) -> CaseResult<Arrival> {
        let kiosk = self.registry.read().await?.kiosk_by_token(&device.hash()).await?;
        let Some(kiosk) = kiosk.filter(|it| matches!(it.state, Device::Enrolled(_))) else {
            return Ok(Arrival { spot: Spot::Revoked, helper: None });
        };
        let helper = match helper {
            Some(token) => self.actor_of(token).await?.staff().filter(|it| serves(it, &kiosk)).cloned(),
            None => None,
        };
        let assist = match family {
            Some(token) => self.assist(&kiosk, helper.as_ref(), token, alive).await?,
            None => None,
        };
        Ok(Arrival { spot: Spot::Kiosk { kiosk, assist }, helper })
    }

    async fn assist(
        &self,
        kiosk: &KioskRecord,
        helper: Option<&StaffMember>,
        token: &SessionToken,
        alive: bool,
    ) -> CaseResult<Option<Assist>> {
        let now = self.now();
        let visit = {
            let mut work = self.registry.read().await?;
            let Some(id) = work.session(&token.hash()).await?.and_then(|session| session.visit) else {
                return Ok(None);
            };
            work.visit(id).await?
        };
        let Some(visit) = visit.filter(|it| it.kiosk == kiosk.id && it.ended.is_none()) else { return Ok(None) };
        let silent = now.duration_since(visit.seen_at);
        let gone = silent >= self.idle.server();
        let Some(helper) = helper.filter(|it| it.id == visit.helper && !gone) else {
            self.close_visit(&visit, if gone { Ending::WalkedAway } else { Ending::Unfinished }).await?;
            return Ok(None);
        };
        if alive && silent >= TOUCH_EVERY {
            let mut work = self.registry.begin().await?;
            work.touch_visit(visit.id, now).await?;
            work.commit().await?;
        }
        let community = kiosk.place.community.clone().unwrap_or_default();
        Ok(Some(Assist { visit: visit.id, helper: helper.clone(), kiosk: kiosk.id, community }))
    }

    async fn close_visit(&self, visit: &VisitRecord, ending: Ending) -> CaseResult<()> {
        let mut work = self.registry.begin().await?;
        self.finish(&mut *work, &Actor::System, visit, ending, None).await?;
        Ok(work.commit().await?)
    }
}

/// A centre's helper, where the device is.
pub(super) fn serves(member: &StaffMember, kiosk: &KioskRecord) -> bool {
    member.role == Role::CentreHelper && member.area.covers(&kiosk.place)
}
