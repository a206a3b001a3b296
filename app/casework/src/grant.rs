//! The code that lets somebody help or see: made by the parent, told to one person, typed once.
//!
//! It is stored as a keyed hash, works for a day and opens one grant. Wrong codes are counted by person and by network
//! over all codes, so that a new code gives nobody new guesses. What is wrong with a code is never said.

use domain::grant::{GrantCode, GrantKind, GrantState, Lasting, Offered, Shared};
use jiff::SignedDuration;

use crate::{
    Actor, Casework,
    audit::{Record, Told},
    chance,
    error::{CaseError, CaseResult},
    id::{AccountId, FamilyId, GrantId},
    outbox::Topic,
    policy::Act,
    port::{GrantChange, GrantRecord, Guess, Work},
    session::after,
};

/// A code that nobody typed is over after so long.
pub const CODE_HOURS: i64 = 24;

/// Characters the name of a helper or guardian may have; more is cut.
pub const NAME_LENGTH: usize = 40;

/// Wrong codes within an hour, before the answer is "later".
struct Caps {
    per_person: u64,
    /// Often a whole community centre.
    per_network: u64,
}

const CAPS: Caps = Caps { per_person: 10, per_network: 300 };
const HOUR: SignedDuration = SignedDuration::from_hours(1);

/// A grant that waits for its code; the code is shown now and never again.
pub struct Offer {
    pub grant: GrantRecord,
    pub code: GrantCode,
}

/// What a parent offers.
pub(crate) struct Terms {
    pub kind: GrantKind,
    pub name: String,
    pub lasting: Option<Lasting>,
    pub shared: Shared,
    pub slot: i32,
}

impl Casework {
    pub(crate) async fn offer(
        &self,
        work: &mut dyn Work,
        actor: &Actor,
        family: FamilyId,
        act: Act,
        terms: Terms,
    ) -> CaseResult<Offer> {
        let now = self.now();
        let code = GrantCode::from_random(chance::bytes(&*self.chance));
        let grant = GrantRecord {
            id: self.new_id(),
            family,
            kind: terms.kind,
            name: terms.name,
            lasting: terms.lasting,
            shared: terms.shared,
            account: None,
            state: GrantState::Offered(Offered { until: after(now, SignedDuration::from_hours(CODE_HOURS)) }),
            created_at: now,
            revision: 1,
        };
        work.add_grant(&grant, terms.slot, &code).await?;
        self.tell_grant(work, actor, act, &grant, "offer").await?;
        Ok(Offer { grant, code })
    }

    /// Opens the grant this code belongs to. Of two who type it at once, one does; whoever guesses is counted first.
    pub(crate) async fn redeem(
        &self,
        actor: &Actor,
        act: Act,
        kind: GrantKind,
        typed: &str,
        network: &str,
    ) -> CaseResult<(Box<dyn Work>, GrantRecord, AccountId)> {
        let account = actor.account().ok_or(CaseError::SignInNeeded)?;
        let now = self.now();
        let mut work = self.registry.begin().await?;
        let (mine, of_network) = work.guesses(account, network, after(now, -HOUR)).await?;
        if mine >= CAPS.per_person || of_network >= CAPS.per_network {
            return Err(CaseError::TooMany);
        }
        let found = match GrantCode::parse(typed) {
            Some(code) => work.grant_by_code(kind, &code).await?,
            None => None,
        };
        // Nobody is his own helper or invites himself.
        let found = found.filter(|grant| Some(grant.family) != actor.family());
        if let Some(grant) = found
            && let GrantState::Offered(offered) = grant.state
            && let Ok(active) = offered.accept(grant.lasting, now)
        {
            let change =
                GrantChange { state: GrantState::Active(active), account: Some(account), shared: grant.shared };
            if work.change_grant(grant.id, grant.revision, &change).await? {
                let grant =
                    GrantRecord { state: change.state, account: change.account, revision: grant.revision + 1, ..grant };
                let opened = match kind {
                    GrantKind::Helper => Actor::Helper { account, family: grant.family, grant: grant.id },
                    GrantKind::Guardian => actor.clone(),
                };
                self.tell_grant(&mut *work, &opened, act, &grant, "accept").await?;
                self.code_used(&mut *work, &grant).await?;
                return Ok((work, grant, account));
            }
        }
        work.add_guess(&Guess { id: self.new_id(), account, network: network.to_owned(), at: now }).await?;
        work.commit().await?;
        Err(CaseError::WrongCode)
    }

    /// Whoever gave the code learns that it was used: it may have been somebody else.
    async fn code_used(&self, work: &mut dyn Work, grant: &GrantRecord) -> CaseResult<()> {
        let topic = match grant.kind {
            GrantKind::Helper => Topic::HelperBegan,
            GrantKind::Guardian => Topic::GuardianJoined,
        };
        self.inform_account(work, grant.family, topic).await
    }

    /// Ends it at once, sessions too. Once it is over, again changes nothing.
    pub(crate) async fn end_grant(
        &self,
        work: &mut dyn Work,
        actor: &Actor,
        act: Act,
        grant: &GrantRecord,
    ) -> CaseResult<()> {
        if !matches!(grant.state, GrantState::Ended(_)) {
            let state = grant.state.now(self.now()).end(self.now());
            let change = GrantChange { state, account: grant.account, shared: grant.shared };
            if !work.change_grant(grant.id, grant.revision, &change).await? {
                return Err(CaseError::Changed);
            }
            self.tell_grant(work, actor, act, grant, "end").await?;
        }
        Ok(work.end_sessions_of_grant(grant.id).await?)
    }

    pub(crate) async fn tell_grant(
        &self,
        work: &mut dyn Work,
        actor: &Actor,
        act: Act,
        grant: &GrantRecord,
        purpose: &'static str,
    ) -> CaseResult<()> {
        let (record, family) = (Record::Grant(grant.id), Some(grant.family));
        self.tell(work, Told { actor, act, record, purpose: Some(purpose), family }).await
    }
}

/// One of the family's own; anybody else's looks like none.
pub(crate) async fn own_grant(
    work: &mut dyn Work,
    actor: &Actor,
    kind: GrantKind,
    id: GrantId,
) -> CaseResult<GrantRecord> {
    let grant = work.grant(id).await?.filter(|it| it.kind == kind && Some(it.family) == actor.family());
    grant.ok_or(CaseError::NotFound)
}

/// As typed, bounded; none when nothing is left.
pub(crate) fn name_of(typed: &str) -> Option<String> {
    let name: String = domain::identifier::normalise::name(typed).chars().take(NAME_LENGTH).collect();
    (!name.is_empty()).then_some(name)
}
