//! What a helper sees beside a family, the family reads in its access log.

use domain::kiosk::Seen;

use crate::{
    Actor, Casework,
    audit::{Record, Told},
    error::CaseResult,
    id::FamilyId,
    kiosk::Assist,
    policy::{self, Act},
    port::Work,
};

impl Casework {
    /// A page of the family's is about to be shown at a kiosk: told once a visit, as the helper's look. Nothing anywhere
    /// else, and nothing while nobody knows whose page it is.
    pub async fn tell_page(&self, actor: &Actor, page: Seen) -> CaseResult<()> {
        let (Some(assist), Some(family)) = (self.spot.assist(), actor.family()) else { return Ok(()) };
        let helper = Actor::Staff(assist.helper.clone());
        policy::allow(&helper, Act::AssistFamily)?;
        if self.told(&mut *self.registry.read().await?, assist, family, page).await? {
            return Ok(());
        }
        let mut work = self.registry.begin().await?;
        work.hold_kiosk(assist.kiosk).await?;
        // Two tabs may have asked at once.
        if !self.told(&mut *work, assist, family, page).await? {
            let record = Record::Visit(assist.visit);
            let purpose = Some(page.word());
            let told = Told { actor: &helper, act: Act::AssistFamily, record, purpose, family: Some(family) };
            self.tell(&mut *work, told).await?;
        }
        Ok(work.commit().await?)
    }

    /// A visit has fewer entries than are looked through; one too many would be no harm.
    async fn told(&self, work: &mut dyn Work, assist: &Assist, family: FamilyId, page: Seen) -> CaseResult<bool> {
        let entries = self.entries_of(work, &Record::Visit(assist.visit)).await?;
        Ok(entries.iter().any(|it| it.family == Some(family) && it.purpose.as_deref() == Some(page.word())))
    }
}
