//! What a family sees of itself.

use std::collections::BTreeMap;

use domain::privacy::Held;

use crate::{
    Actor, Casework,
    audit::{Record, Told},
    declare::waiting,
    error::{CaseError, CaseResult},
    id::DeclarationId,
    policy::{self, Act},
    port::{Account, ChildRecord, Confirmation, DeclarationEvent, DeclarationRecord, Departure, Draft, Reason, Status},
    privacy, state,
};

pub struct FamilyView {
    pub account: Account,
    pub draft: Option<Draft>,
    /// Newest version first, each with what happened to it.
    pub versions: Vec<(DeclarationRecord, Vec<DeclarationEvent>)>,
    /// The approved record.
    pub children: Vec<ChildRecord>,
    /// When the family confirmed it, newest first.
    pub confirmations: Vec<Confirmation>,
    /// Children whose record left a ledger, newest first.
    pub departures: Vec<Departure>,
    /// How many notices wait to be read.
    pub unread: u64,
    /// Why nothing can be confirmed now.
    pub held: Vec<Held>,
}

impl FamilyView {
    /// The version that counts for the family now.
    pub fn current(&self) -> Option<&DeclarationRecord> {
        let newest = || self.versions.first().map(|(version, _)| version);
        self.closed().or_else(newest)
    }

    /// The version with which the family left Shenzhen, unless it has declared again since. What waited at the office
    /// then was taken back with it.
    pub fn closed(&self) -> Option<&DeclarationRecord> {
        let mut versions = self.versions.iter().map(|(version, _)| version);
        versions.find(|version| version.status != Status::Withdrawn).filter(|version| version.status == Status::Closed)
    }

    /// Something was sent that the office has not answered: nothing new can be sent or confirmed meanwhile.
    pub fn with_office(&self) -> bool {
        self.current().is_some_and(|version| waiting(version.status))
    }

    /// Every child that was on record has turned sixteen: there is nothing left to confirm.
    pub fn has_grown_up(&self) -> bool {
        let approved = self.standing().is_some_and(|version| version.status == Status::Approved);
        approved && self.children.is_empty() && self.departures.iter().any(|it| it.reason == Reason::Sixteen)
    }
}

impl Casework {
    pub async fn my_family(&self, actor: &Actor) -> CaseResult<FamilyView> {
        policy::allow(actor, Act::SeeOwnFamily)?;
        let family = actor.family().ok_or(CaseError::SignInNeeded)?;
        let mut work = self.registry.read().await?;
        let account = work.account_of(family).await?.ok_or(CaseError::SignInNeeded)?;
        let draft = work.draft(family).await?;
        let mut versions = Vec::new();
        for version in work.declarations_of(family).await? {
            let events = work.events(version.id).await?;
            versions.push((for_family(version), events));
        }
        // Also those that the ledger keeps under another family: this one sees its own words only.
        let children = work.children_of(family).await?;
        let confirmations = work.confirmations_of(family).await?;
        let departures = work.departures_of(family).await?;
        let unread = work.unread_notices(family).await?;
        let held = privacy::held(&mut *work, family).await?;
        Ok(FamilyView { account, draft, versions, children, confirmations, departures, unread, held })
    }

    /// One of the family's own versions; anybody else's looks like none.
    pub async fn my_declaration(
        &self,
        actor: &Actor,
        number: &str,
    ) -> CaseResult<(DeclarationRecord, Vec<DeclarationEvent>)> {
        policy::allow(actor, Act::SeeOwnFamily)?;
        let mut work = self.registry.read().await?;
        let version = work.declaration_by_number(number).await?.ok_or(CaseError::NotFound)?;
        if Some(version.family) != actor.family() {
            return Err(CaseError::NotFound);
        }
        let events = work.events(version.id).await?;
        Ok((for_family(version), events))
    }

    /// The version that the street office returned and this draft corrects, with its remarks; also for who fills in for
    /// the family. None where it is no correction.
    pub async fn to_correct(&self, actor: &Actor, base: DeclarationId) -> CaseResult<Option<DeclarationRecord>> {
        policy::allow(actor, Act::EditDraft)?;
        let mut work = self.registry.read().await?;
        let version = work.declaration(base).await?.filter(|it| Some(it.family) == actor.family());
        Ok(version.filter(|it| it.status == Status::Returned).map(for_family))
    }

    /// The family takes back what the office has not approved yet.
    pub async fn withdraw(&self, actor: &Actor, id: DeclarationId, revision: i64) -> CaseResult<()> {
        policy::allow(actor, Act::WithdrawDeclaration)?;
        let mut work = self.registry.begin().await?;
        let version =
            work.declaration(id).await?.filter(|it| Some(it.family) == actor.family()).ok_or(CaseError::NotFound)?;
        let change = state::change(&state::of(&version)?.withdraw(self.now())?);
        if !work.change_declaration(id, revision, &change).await? {
            return Err(CaseError::Changed);
        }
        self.tell(
            &mut *work,
            Told {
                actor,
                act: Act::WithdrawDeclaration,
                record: Record::Declaration(id),
                purpose: None,
                family: Some(version.family),
            },
        )
        .await?;
        Ok(work.commit().await?)
    }
}

/// Without the office's note, and without remarks a reviewer is still writing.
pub(crate) fn for_family(version: DeclarationRecord) -> DeclarationRecord {
    let sent = matches!(version.status, Status::Returned | Status::Superseded);
    let remarks = if sent { version.remarks } else { BTreeMap::new() };
    DeclarationRecord { note: String::new(), remarks, ..version }
}
