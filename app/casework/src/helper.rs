//! A helper a parent trusts: fills in and corrects the family's declaration for a while.
//!
//! The parent alone consents and sends. What a helper does is told under the helper's own grant, and the parent reads
//! it; ending it ends the helper's sessions in the same transaction.

use domain::grant::{GrantKind, GrantState, Lasting, Shared};
use jiff::Timestamp;

use crate::{
    Actor, Casework,
    audit::{Record, Told},
    error::{CaseError, CaseResult},
    grant::{Offer, Terms, name_of, own_grant},
    id::{FamilyId, GrantId},
    policy::{self, Act},
    port::{AuditEntry, GrantRecord, RegistryError, Subject, Work},
    session::SessionToken,
};

/// A family has one helper at a time.
const SLOT: i32 = 0;

/// What one helper did, at most: more than anybody fills in. The family's log has the rest.
const DEEDS: u64 = 2_000;

/// A helper and what was done under this grant, newest first.
pub struct HelperView {
    pub grant: GrantRecord,
    pub deeds: Vec<AuditEntry>,
}

/// For whom a helper acts, and how long.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Helping {
    pub grant: GrantId,
    /// The guardian's name; none while it is not filled in.
    pub family: Option<String>,
    pub until: Timestamp,
}

impl Casework {
    /// Makes a code for a helper. One that nobody typed yet is replaced, so that a second press does no harm.
    pub async fn offer_help(&self, actor: &Actor, typed: &str, lasting: Lasting) -> CaseResult<Offer> {
        policy::allow(actor, Act::ManageHelper)?;
        let family = actor.family().ok_or(CaseError::SignInNeeded)?;
        let name = name_of(typed).ok_or(CaseError::Incomplete)?;
        let mut work = self.registry.begin().await?;
        let terms =
            Terms { kind: GrantKind::Helper, name, lasting: Some(lasting), shared: Shared::default(), slot: SLOT };
        for grant in work.grants_of(family).await?.iter().filter(|grant| grant.kind == GrantKind::Helper) {
            match grant.state.now(self.now()) {
                GrantState::Active(_) => return Err(CaseError::Refused("helper")),
                _ => self.end_grant(&mut *work, actor, Act::ManageHelper, grant).await?,
            }
        }
        let offer = match self.offer(&mut *work, actor, family, Act::ManageHelper, terms).await {
            // Pressed twice at once: one of them made a code.
            Err(CaseError::Registry(RegistryError::Conflict)) => return Err(CaseError::Changed),
            done => done?,
        };
        work.commit().await?;
        Ok(offer)
    }

    /// The helpers of one's own family, newest first, each with what it did.
    pub async fn my_helpers(&self, actor: &Actor) -> CaseResult<Vec<HelperView>> {
        policy::allow(actor, Act::ManageHelper)?;
        let family = actor.family().ok_or(CaseError::SignInNeeded)?;
        let mut work = self.registry.read().await?;
        let mut helpers = Vec::new();
        for grant in work.grants_of(family).await?.into_iter().filter(|grant| grant.kind == GrantKind::Helper) {
            let deeds = work.audit_of_actor(family, &AuditEntry::helper(grant.id), DEEDS).await?;
            helpers.push(HelperView { grant, deeds });
        }
        Ok(helpers)
    }

    /// At once: the next thing the helper asks for is refused.
    pub async fn end_help(&self, actor: &Actor, id: GrantId) -> CaseResult<()> {
        policy::allow(actor, Act::ManageHelper)?;
        let mut work = self.registry.begin().await?;
        let grant = own_grant(&mut *work, actor, GrantKind::Helper, id).await?;
        self.end_grant(&mut *work, actor, Act::ManageHelper, &grant).await?;
        Ok(work.commit().await?)
    }

    /// The code a parent gave, typed by the person signed in with an own phone.
    pub async fn begin_helping(
        &self,
        actor: &Actor,
        session: Option<&SessionToken>,
        typed: &str,
        network: &str,
    ) -> CaseResult<SessionToken> {
        policy::allow(actor, Act::BeginHelping)?;
        let (mut work, grant, account) =
            self.redeem(actor, Act::BeginHelping, GrantKind::Helper, typed, network).await?;
        let token = self.rotate(&mut *work, session, Subject::Helper(account, grant.family, grant.id)).await?;
        work.commit().await?;
        Ok(token)
    }

    /// Comes back within the time: the own phone is enough, the code was typed before.
    pub async fn go_on_helping(
        &self,
        actor: &Actor,
        session: Option<&SessionToken>,
        id: GrantId,
    ) -> CaseResult<SessionToken> {
        policy::allow(actor, Act::BeginHelping)?;
        let account = actor.account().ok_or(CaseError::SignInNeeded)?;
        let mut work = self.registry.begin().await?;
        let grant = work.grant(id).await?.filter(|grant| grant.helps(account, grant.family, self.now()));
        let grant = grant.ok_or(CaseError::NotFound)?;
        let token = self.rotate(&mut *work, session, Subject::Helper(account, grant.family, id)).await?;
        let helper = Actor::Helper { account, family: grant.family, grant: id };
        self.tell_grant(&mut *work, &helper, Act::BeginHelping, &grant, "again").await?;
        work.commit().await?;
        Ok(token)
    }

    /// The families that trust this person now.
    pub async fn helped_by_me(&self, actor: &Actor) -> CaseResult<Vec<Helping>> {
        policy::allow(actor, Act::BeginHelping)?;
        let account = actor.account().ok_or(CaseError::SignInNeeded)?;
        let mut work = self.registry.read().await?;
        let mut helped = Vec::new();
        for grant in work.grants_opened_by(account).await? {
            if grant.helps(account, grant.family, self.now()) {
                helped.push(helping(&mut *work, &grant).await?);
            }
        }
        Ok(helped)
    }

    /// For the line on each of a helper's pages. None for anybody else.
    pub async fn helping(&self, actor: &Actor) -> CaseResult<Option<Helping>> {
        let Actor::Helper { grant, .. } = actor else { return Ok(None) };
        let mut work = self.registry.read().await?;
        match work.grant(*grant).await? {
            Some(grant) => Ok(Some(helping(&mut *work, &grant).await?)),
            None => Ok(None),
        }
    }

    /// The helper gives it up, for good.
    pub async fn stop_helping(&self, actor: &Actor) -> CaseResult<()> {
        policy::allow(actor, Act::StopHelping)?;
        let Actor::Helper { grant, .. } = actor else { return Err(CaseError::Forbidden) };
        let mut work = self.registry.begin().await?;
        let grant = own_grant(&mut *work, actor, GrantKind::Helper, *grant).await?;
        self.end_grant(&mut *work, actor, Act::StopHelping, &grant).await?;
        Ok(work.commit().await?)
    }

    /// What a helper did or looked at, or a family did with one beside, in the same transaction. Nothing for anybody
    /// else: a family's own typing is its own business until it is sent.
    pub(crate) async fn tell_help(
        &self,
        work: &mut dyn Work,
        actor: &Actor,
        act: Act,
        family: FamilyId,
        what: &'static str,
    ) -> CaseResult<()> {
        if !matches!(actor, Actor::Helper { .. }) && self.spot.assist().is_none() {
            return Ok(());
        }
        let told = Told { actor, act, record: Record::Family(family), purpose: Some(what), family: Some(family) };
        self.tell(work, told).await
    }
}

async fn helping(work: &mut dyn Work, grant: &GrantRecord) -> CaseResult<Helping> {
    let mut answers = work.draft(grant.family).await?.map(|draft| draft.answers);
    if answers.is_none() {
        answers = work.declarations_of(grant.family).await?.into_iter().next().map(|version| version.answers);
    }
    let family = answers.map(|answers| answers.field("guardian.name").trim().to_owned());
    let until = match grant.state {
        GrantState::Active(active) => active.until.unwrap_or(Timestamp::MAX),
        GrantState::Offered(offered) => offered.until,
        GrantState::Ended(ended) => ended.since,
    };
    Ok(Helping { grant: grant.id, family: family.filter(|name| !name.is_empty()), until })
}
