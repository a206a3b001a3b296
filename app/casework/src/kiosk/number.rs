//! Who waits at a community centre: a number of the day on a piece of paper, called in turn. Of which family it is nobody
//! writes down; the entries of the log name the device, not the number.

use domain::kiosk::Turn;

use crate::{
    Actor, Casework,
    audit::{Record, Told},
    error::{CaseError, CaseResult},
    id::KioskNumberId,
    policy::{self, Act},
    port::{KioskNumber, KioskRecord, RegistryError, Work},
    session::SessionToken,
};

/// A number, as its paper has it.
pub struct Given {
    pub number: KioskNumber,
    /// How many wait with a lower one.
    pub before: u64,
    /// A family is at this screen.
    pub busy: bool,
}

/// A family's visit, and the number that was called for it.
pub struct Called {
    pub token: SessionToken,
    pub number: u32,
}

impl Casework {
    /// The next number of the day. `id` comes with the form: sent twice, it is one number.
    pub async fn give_number(&self, actor: &Actor, id: KioskNumberId) -> CaseResult<KioskNumber> {
        policy::allow(actor, Act::GiveNumber)?;
        let (_, kiosk) = self.serving(actor)?;
        match self.given_once(actor, kiosk, id).await {
            // The same form at the same moment: now the number is there.
            Err(CaseError::Registry(RegistryError::Conflict)) => self.given_once(actor, kiosk, id).await,
            given => given,
        }
    }

    async fn given_once(&self, actor: &Actor, kiosk: &KioskRecord, id: KioskNumberId) -> CaseResult<KioskNumber> {
        let mut work = self.registry.begin().await?;
        if let Some(given) = work.number(id).await? {
            return self.todays(given, kiosk);
        }
        let given = work.give_number(id, &kiosk.place, self.today(), self.now()).await?;
        let given = self.todays(given, kiosk)?;
        self.tell_number(&mut *work, actor, Act::GiveNumber, kiosk, "number").await?;
        work.commit().await?;
        Ok(given)
    }

    /// A number of today in this community.
    pub async fn given_number(&self, actor: &Actor, id: KioskNumberId) -> CaseResult<Given> {
        policy::allow(actor, Act::GiveNumber)?;
        let (_, kiosk) = self.serving(actor)?;
        let mut work = self.registry.read().await?;
        let number = self.todays(work.number(id).await?.ok_or(CaseError::NotFound)?, kiosk)?;
        let before = work.numbers_before(&number).await?;
        let busy = self.running(&mut *work, kiosk).await?.is_some();
        Ok(Given { number, before, busy })
    }

    /// "Next family" with the number the helper sees; where another device was first, with the lowest that waits. Pressed
    /// twice at one device, it is one number. Nobody waits any more: [`CaseError::Changed`].
    pub async fn call_number(&self, actor: &Actor, seen: KioskNumberId) -> CaseResult<Called> {
        policy::allow(actor, Act::CallNumber)?;
        let (_, kiosk) = self.serving(actor)?;
        let mut work = self.registry.begin().await?;
        let seen = self.todays(work.number(seen).await?.ok_or(CaseError::NotFound)?, kiosk)?;
        let number = if seen.turn == Turn::Called && seen.device == Some(kiosk.id) {
            seen.number
        } else {
            let number = self.first_of_line(&mut *work, seen, kiosk).await?;
            self.tell_number(&mut *work, actor, Act::CallNumber, kiosk, "call").await?;
            number
        };
        let token = self.begin(&mut *work, actor).await?;
        work.commit().await?;
        Ok(Called { token, number })
    }

    /// It was called out, and nobody came. One that waits no longer is left as it is.
    pub async fn skip_number(&self, actor: &Actor, id: KioskNumberId) -> CaseResult<()> {
        policy::allow(actor, Act::CallNumber)?;
        let (_, kiosk) = self.serving(actor)?;
        let mut work = self.registry.begin().await?;
        self.todays(work.number(id).await?.ok_or(CaseError::NotFound)?, kiosk)?;
        if work.end_waiting(id, Turn::Absent, kiosk.id).await? {
            self.tell_number(&mut *work, actor, Act::CallNumber, kiosk, "absent").await?;
        }
        Ok(work.commit().await?)
    }

    async fn first_of_line(&self, work: &mut dyn Work, seen: KioskNumber, kiosk: &KioskRecord) -> CaseResult<u32> {
        let community = kiosk.place.community.as_deref().unwrap_or_default();
        let mut first = Some(seen);
        while let Some(number) = first {
            if work.end_waiting(number.id, Turn::Called, kiosk.id).await? {
                return Ok(number.number);
            }
            first = work.next_number(community, self.today()).await?;
        }
        Err(CaseError::Changed)
    }

    /// Yesterday's numbers, and those of another centre, are none.
    fn todays(&self, number: KioskNumber, kiosk: &KioskRecord) -> CaseResult<KioskNumber> {
        let ours = number.place == kiosk.place && number.day == self.today();
        ours.then_some(number).ok_or(CaseError::NotFound)
    }

    async fn tell_number(
        &self,
        work: &mut dyn Work,
        actor: &Actor,
        act: Act,
        kiosk: &KioskRecord,
        purpose: &'static str,
    ) -> CaseResult<()> {
        self.tell(work, Told { actor, act, record: Record::Kiosk(kiosk.id), purpose: Some(purpose), family: None })
            .await
    }
}
