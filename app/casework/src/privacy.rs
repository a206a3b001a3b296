//! What a family decides about its own data, and the office that answers: consent ([`consent`]), a copy of everything
//! ([`copy`]), erasure by the family itself and by request ([`erase`]), the office's side of such a request ([`office`]),
//! what rests meanwhile ([`held`]), what a restored backup brought back ([`again`]).

mod again;
mod consent;
mod copy;
mod erase;
mod held;
mod office;

pub use consent::Consent;
pub(crate) use consent::{respect, taken_back};
pub use copy::{Datum, Kept, OwnCopy, Row, Section};
pub(crate) use held::held;
pub use office::{Decision, ErasureView};

use domain::{journey::WayIn, privacy::Scope};
use jiff::Timestamp;

use crate::{
    Actor, Casework,
    error::{CaseError, CaseResult},
    id::FamilyId,
    policy::{self, Act},
    port::{ConsentRecord, DeclarationRecord, Draft, ErasureRecord, Status, Work},
};

/// Everything the page "my data" says.
pub struct PrivacyView {
    /// What counts now; none while the family has agreed to nothing.
    pub consent: Option<Consent>,
    /// Every row, newest first.
    pub consents: Vec<ConsentRecord>,
    /// An officer decides about erasure; else the family erases itself.
    pub approved: bool,
    /// There are answers that were not sent yet.
    pub draft: bool,
    /// Comes back with a slip: there is no phone to sign in with at home.
    pub by_slip: bool,
    /// Newest first.
    pub erasures: Vec<ErasureRecord>,
}

impl PrivacyView {
    /// The request for this that still waits.
    pub fn waiting(&self, scope: Scope) -> Option<&ErasureRecord> {
        self.erasures.iter().find(|request| request.waits(scope))
    }
}

impl Casework {
    pub async fn privacy(&self, actor: &Actor) -> CaseResult<PrivacyView> {
        let family = own(actor, Act::SeeOwnFamily)?;
        let mut work = self.registry.read().await?;
        let known = Known::of(&mut *work, family).await?;
        let consents = work.consents_of(family).await?;
        let erasures = work.erasures_of(family).await?;
        Ok(PrivacyView {
            consent: known.consent(&consents),
            approved: known.approved,
            draft: known.draft.is_some(),
            by_slip: work.account_of(family).await?.is_some_and(|account| account.way_in == WayIn::Slip),
            consents,
            erasures,
        })
    }
}

/// What there is of a family when it decides.
struct Known {
    draft: Option<Draft>,
    /// Newest first, each with whether it was ever approved.
    versions: Vec<(DeclarationRecord, bool)>,
    /// There is an approved record.
    approved: bool,
}

impl Known {
    async fn of(work: &mut dyn Work, family: FamilyId) -> CaseResult<Self> {
        let draft = work.draft(family).await?;
        let mut versions = Vec::new();
        for version in work.declarations_of(family).await? {
            let ever = version.status == Status::Approved
                || work.events(version.id).await?.iter().any(|event| event.status == Status::Approved);
            versions.push((version, ever));
        }
        let approved = versions.iter().any(|(_, ever)| *ever) || !work.children_of(family).await?.is_empty();
        Ok(Self { draft, versions, approved })
    }

    /// The moment of a deed about all of it: another server's clock may run ahead of ours.
    fn until(&self, now: Timestamp) -> Timestamp {
        let sent = self.versions.iter().map(|(version, _)| version.submitted_at);
        self.draft.iter().map(|draft| draft.updated_at).chain(sent).fold(now, Timestamp::max)
    }
}

/// The family whose own data the actor may decide about.
fn own(actor: &Actor, act: Act) -> CaseResult<FamilyId> {
    policy::allow(actor, act)?;
    actor.family().ok_or(CaseError::SignInNeeded)
}
