//! Another guardian of the children: sees what the first one shares, and nothing else.
//!
//! The invited guardian stays in an own family with an own sign-in. What is not shared is taken out here, before any
//! page sees it: see [`domain::grant::Shared::only`]. Addresses stay hidden in both directions unless somebody says
//! otherwise, and all notices go to the family that shares.

use domain::{
    facts::{Child, Family},
    grant::{GrantKind, GrantState, Part, Shared},
    hukou,
    journey::{Answers, ChildNo},
};
use jiff::{Timestamp, civil::Date};

use crate::{
    Actor, Casework,
    actor::Place,
    audit::{Record, Told},
    error::{CaseError, CaseResult},
    grant::{Offer, Terms, name_of, own_grant},
    id::GrantId,
    policy::{self, Act},
    port::{
        DeclarationEvent, DeclarationRecord, GrantChange, GrantRecord, HukouDecisions, RegistryError, Status, Work,
    },
};

/// So many other guardians at a time: a bound, not a rule.
const PLACES: std::ops::RangeInclusive<i32> = 1..=4;

/// New codes a family can make in a day.
const OFFERS_A_DAY: usize = 10;

/// What another guardian sees. A part that is not shared is `None`.
pub struct SharedFamily {
    pub grant: GrantId,
    pub shared: Shared,
    /// Who shares.
    pub guardian: String,
    pub children: Option<Vec<SharedChild>>,
    /// Newest first.
    pub declarations: Option<Vec<SharedVersion>>,
    /// What may be seen of the newest answers that count: for the services.
    pub answers: Answers,
    /// What the office decided about them.
    pub hukou: HukouDecisions,
}

impl SharedFamily {
    /// The facts that may be seen, as they count for the rules.
    pub fn facts(&self) -> (Family, Vec<(ChildNo, Child)>) {
        hukou::counted(&self.answers, |child| self.hukou.get(&child).map(|decision| decision.counts))
    }
}

pub struct SharedChild {
    pub number: ChildNo,
    pub name: String,
    /// On the office's record: approved, and to be confirmed by this day.
    pub due: Option<Date>,
}

pub struct SharedVersion {
    pub number: String,
    pub version: i32,
    pub status: Status,
    pub submitted_at: Timestamp,
    pub events: Vec<DeclarationEvent>,
    /// Only what is shared is in it.
    pub answers: Answers,
    /// With the address.
    pub place: Option<Place>,
}

impl Casework {
    /// Makes a code for another guardian.
    pub async fn share_family(&self, actor: &Actor, typed: &str, shared: Shared) -> CaseResult<Offer> {
        policy::allow(actor, Act::ShareFamily)?;
        let family = actor.family().ok_or(CaseError::SignInNeeded)?;
        let name = name_of(typed).ok_or(CaseError::Incomplete)?;
        let now = self.now();
        let mut work = self.registry.begin().await?;
        let grants: Vec<_> =
            work.grants_of(family).await?.into_iter().filter(|it| it.kind == GrantKind::Guardian).collect();
        let of_today = grants.iter().filter(|grant| now.duration_since(grant.created_at).as_hours() < 24).count();
        if of_today >= OFFERS_A_DAY {
            return Err(CaseError::TooMany);
        }
        for grant in &grants {
            match grant.state.now(now) {
                GrantState::Ended(_) => self.end_grant(&mut *work, actor, Act::ShareFamily, grant).await?,
                // Pressed twice, or another code for the same person: the newest one counts.
                GrantState::Offered(_) if grant.name == name => {
                    self.end_grant(&mut *work, actor, Act::ShareFamily, grant).await?;
                }
                _ => {}
            }
        }
        let taken = work.places_taken(family).await?;
        let slot = PLACES.into_iter().find(|place| !taken.contains(place)).ok_or(CaseError::Refused("places"))?;
        let terms = Terms { kind: GrantKind::Guardian, name, lasting: None, shared, slot };
        let offer = match self.offer(&mut *work, actor, family, Act::ShareFamily, terms).await {
            Err(CaseError::Registry(RegistryError::Conflict)) => return Err(CaseError::Changed),
            done => done?,
        };
        work.commit().await?;
        Ok(offer)
    }

    /// With whom this family shares, newest first, over ones too.
    pub async fn shared_by_me(&self, actor: &Actor) -> CaseResult<Vec<GrantRecord>> {
        policy::allow(actor, Act::ShareFamily)?;
        let family = actor.family().ok_or(CaseError::SignInNeeded)?;
        let mut work = self.registry.read().await?;
        let grants = work.grants_of(family).await?;
        Ok(grants.into_iter().filter(|grant| grant.kind == GrantKind::Guardian).collect())
    }

    /// One of them; anybody else's looks like none.
    pub async fn one_shared_by_me(&self, actor: &Actor, id: GrantId) -> CaseResult<GrantRecord> {
        policy::allow(actor, Act::ShareFamily)?;
        let mut work = self.registry.read().await?;
        own_grant(&mut *work, actor, GrantKind::Guardian, id).await
    }

    /// Shares more or less with the same person, at once.
    pub async fn change_shared(&self, actor: &Actor, id: GrantId, revision: i64, shared: Shared) -> CaseResult<()> {
        policy::allow(actor, Act::ShareFamily)?;
        let mut work = self.registry.begin().await?;
        let grant = own_grant(&mut *work, actor, GrantKind::Guardian, id).await?;
        if matches!(grant.state.now(self.now()), GrantState::Ended(_)) {
            return Err(CaseError::Changed);
        }
        let change = GrantChange { state: grant.state, account: grant.account, shared };
        if !work.change_grant(id, revision, &change).await? {
            return Err(CaseError::Changed);
        }
        self.tell_grant(&mut *work, actor, Act::ShareFamily, &grant, "change").await?;
        Ok(work.commit().await?)
    }

    pub async fn end_sharing(&self, actor: &Actor, id: GrantId) -> CaseResult<()> {
        policy::allow(actor, Act::ShareFamily)?;
        let mut work = self.registry.begin().await?;
        let grant = own_grant(&mut *work, actor, GrantKind::Guardian, id).await?;
        self.end_grant(&mut *work, actor, Act::ShareFamily, &grant).await?;
        Ok(work.commit().await?)
    }

    /// The code another guardian gave.
    pub async fn join_family(&self, actor: &Actor, typed: &str, network: &str) -> CaseResult<GrantId> {
        policy::allow(actor, Act::JoinFamily)?;
        let (work, grant, _) = self.redeem(actor, Act::JoinFamily, GrantKind::Guardian, typed, network).await?;
        work.commit().await?;
        Ok(grant.id)
    }

    /// The families that share with this person now: each with the name of who shares.
    pub async fn shared_with_me(&self, actor: &Actor) -> CaseResult<Vec<(GrantId, String)>> {
        policy::allow(actor, Act::SeeShared)?;
        let account = actor.account().ok_or(CaseError::SignInNeeded)?;
        let mut work = self.registry.read().await?;
        let mut found = Vec::new();
        for grant in work.grants_opened_by(account).await? {
            if grant.kind == GrantKind::Guardian && grant.opened_by(account, self.now()) {
                let versions = work.declarations_of(grant.family).await?;
                found.push((grant.id, guardian(&versions)));
            }
        }
        Ok(found)
    }

    /// What one of them shares. The view is told to the family that shares.
    pub async fn shared_family(&self, actor: &Actor, id: GrantId) -> CaseResult<SharedFamily> {
        policy::allow(actor, Act::SeeShared)?;
        let account = actor.account().ok_or(CaseError::SignInNeeded)?;
        let mut work = self.registry.begin().await?;
        let grant = work.grant(id).await?.filter(|it| it.kind == GrantKind::Guardian);
        let grant = grant.filter(|it| it.opened_by(account, self.now())).ok_or(CaseError::NotFound)?;
        let (record, family) = (Record::Family(grant.family), Some(grant.family));
        self.tell(&mut *work, Told { actor, act: Act::SeeShared, record, purpose: Some("shared"), family }).await?;
        let versions = work.declarations_of(grant.family).await?;
        let seen = self.seen(&mut *work, &grant, versions).await?;
        work.commit().await?;
        Ok(seen)
    }

    async fn seen(
        &self,
        work: &mut dyn Work,
        grant: &GrantRecord,
        versions: Vec<DeclarationRecord>,
    ) -> CaseResult<SharedFamily> {
        let shared = grant.shared;
        let guardian = guardian(&versions);
        let newest = |wanted: fn(&DeclarationRecord) -> bool| versions.iter().find(|version| wanted(version));
        let counts = newest(|it| it.status == Status::Approved).or_else(|| newest(|it| it.status != Status::Withdrawn));
        let answers = counts.map(|version| shared.only(&version.answers)).unwrap_or_default();
        let hukou = counts.map(|version| version.hukou.clone()).unwrap_or_default();
        let mut children = None;
        if shared.has(Part::Children) {
            let on_record = work.children_of(grant.family).await?;
            let due = |number: ChildNo| on_record.iter().find(|it| it.number == u32::from(number.0)).map(|it| it.due);
            let name = |number: ChildNo| answers.field(&format!("child.{number}.name")).trim().to_owned();
            let each = answers.children().into_iter();
            children = Some(each.map(|number| SharedChild { number, name: name(number), due: due(number) }).collect());
        }
        let mut declarations = None;
        if shared.has(Part::Declarations) {
            let mut all = Vec::new();
            for version in versions {
                let events = work.events(version.id).await?;
                all.push(SharedVersion {
                    answers: shared.only(&version.answers),
                    place: shared.has(Part::Address).then_some(version.place),
                    number: version.number,
                    version: version.version,
                    status: version.status,
                    submitted_at: version.submitted_at,
                    events,
                });
            }
            declarations = Some(all);
        }
        Ok(SharedFamily { grant: grant.id, shared, guardian, children, declarations, answers, hukou })
    }
}

/// The name in the newest version; empty where nothing was sent yet.
fn guardian(versions: &[DeclarationRecord]) -> String {
    versions.first().map(|version| version.answers.field("guardian.name").trim().to_owned()).unwrap_or_default()
}
