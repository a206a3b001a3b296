//! The ledger: the approved children of an area. Every search and every view is told.

use domain::{area, identifier, journey::Answers};

use crate::{
    Actor, Casework,
    audit::{People, Record, Told, people},
    city,
    error::{CaseError, CaseResult},
    id::ChildId,
    policy::{self, Act},
    port::{
        AuditEntry, BoundIdentity, ChildOf, ChildRecord, Confirmation, ConsentRecord, DeclarationEvent,
        DeclarationRecord, Departure, LedgerFilter, LedgerOrder, LedgerRow, Page,
    },
    privacy,
    review::{Decision, decisions_of},
};

/// What a member of staff typed and chose.
#[derive(Debug, Clone, Default)]
pub struct LedgerSearch {
    /// A name or its part, a document number, or a phone.
    pub text: String,
    pub street: Option<String>,
    pub order: LedgerOrder,
    pub after: Option<String>,
    pub limit: u64,
}

/// One child with everything an office needs to answer for it.
pub struct ChildView {
    pub child: ChildRecord,
    pub answers: Answers,
    /// All versions of the family, newest first, with what happened to each.
    pub versions: Vec<(DeclarationRecord, Vec<DeclarationEvent>)>,
    /// When the family confirmed the record, newest first.
    pub confirmations: Vec<Confirmation>,
    /// The ledgers the record left before, newest first.
    pub departures: Vec<Departure>,
    /// The consent that the family took back, if it did.
    pub taken_back: Option<ConsentRecord>,
    /// The city has proven who the family is.
    pub proven: Option<BoundIdentity>,
    /// Who looked and who wrote, newest first.
    pub log: Vec<AuditEntry>,
    /// The colleagues named in the log.
    pub people: People,
    /// The other families of this child.
    pub beside: Vec<Beside>,
    /// What was decided about this child and another family's, newest first.
    pub decisions: Vec<Decision>,
}

/// Another family of the same child.
pub enum Beside {
    /// In the reader's area. The record is what that family declared.
    Here(Box<ChildRecord>),
    /// In another area: only which street's office to talk to.
    Street(String),
}

impl Casework {
    pub async fn search_ledger(&self, actor: &Actor, search: &LedgerSearch) -> CaseResult<Page<LedgerRow>> {
        let member = policy::staff(actor, Act::SearchLedger)?;
        if let Some(street) = &search.street {
            area::street(street).ok_or(CaseError::NotFound)?;
        }
        let filter = filter_of(search);
        let mut work = self.registry.begin().await?;
        self.tell(
            &mut *work,
            Told {
                actor,
                act: Act::SearchLedger,
                record: Record::List("ledger"),
                purpose: Some("casework"),
                family: None,
            },
        )
        .await?;
        work.commit().await?;
        // Read once it is stored that somebody looks: nobody who writes waits for a long page.
        Ok(self.registry.read().await?.ledger(&member.area, &filter).await?)
    }

    pub async fn ledger_size(&self, actor: &Actor) -> CaseResult<u64> {
        let member = policy::staff(actor, Act::SearchLedger)?;
        let mut work = self.registry.read().await?;
        Ok(work.ledger_size(&member.area).await?)
    }

    pub async fn view_child(&self, actor: &Actor, id: ChildId) -> CaseResult<ChildView> {
        let member = policy::staff(actor, Act::ViewChild)?;
        let mut work = self.registry.begin().await?;
        // The first family of this child that lives in the reader's area; the others stand beside it.
        let mut all = vec![work.child(id).await?.ok_or(CaseError::NotFound)?];
        all.extend(work.beside(id).await?);
        let first = all.iter().position(|it| member.area.covers(&it.place)).ok_or(CaseError::NotFound)?;
        let child = all.remove(first);
        self.tell(
            &mut *work,
            Told {
                actor,
                act: Act::ViewChild,
                record: Record::Child(id),
                purpose: Some("casework"),
                family: Some(child.family),
            },
        )
        .await?;
        let mut versions = Vec::new();
        for version in work.declarations_of(child.family).await? {
            let events = work.events(version.id).await?;
            versions.push((version, events));
        }
        let answers = versions
            .iter()
            .find(|(version, _)| version.id == child.declaration)
            .map(|(version, _)| version.answers.clone())
            .unwrap_or_default();
        let confirmations = work.confirmations_of(child.family).await?;
        let mut departures = work.departures_of_child(id).await?;
        // What another family of this child did is in that one's history.
        departures.retain(|departure| departure.family == child.family);
        let taken_back = privacy::taken_back(&mut *work, child.family).await?;
        let proven = city::proven(&mut *work, child.family).await?;
        let log = self.entries_of(&mut *work, &Record::Child(id)).await?;
        let deciders = versions.iter().flat_map(|(version, _)| version.hukou.values()).map(|decision| decision.by);
        let people = people(&mut *work, log.iter().filter_map(AuditEntry::staff).chain(deciders)).await?;
        let decisions = decisions_of(&mut *work, ChildOf { family: child.family, number: child.number }).await?;
        let beside = all.into_iter().map(|it| match member.area.covers(&it.place) {
            true => Beside::Here(Box::new(it)),
            false => Beside::Street(it.place.street),
        });
        let beside = beside.collect();
        work.commit().await?;
        Ok(ChildView {
            child,
            answers,
            versions,
            confirmations,
            departures,
            taken_back,
            proven,
            log,
            people,
            beside,
            decisions,
        })
    }
}

impl Casework {
    /// The children whose record left the ledgers of the reader's area, newest first: that and where they went, not what
    /// the record holds.
    pub async fn departures(&self, actor: &Actor, after: Option<&str>, limit: u64) -> CaseResult<Page<Departure>> {
        let member = policy::staff(actor, Act::SeeDepartures)?;
        let mut work = self.registry.begin().await?;
        let (act, record) = (Act::SeeDepartures, Record::List("departures"));
        self.tell(&mut *work, Told { actor, act, record, purpose: Some("casework"), family: None }).await?;
        let page = work.departures(&member.area, after, limit.clamp(1, 100)).await?;
        work.commit().await?;
        Ok(page)
    }

    /// When and where to a child's record left the reader's ledger; for one that did not it is as if there were none.
    pub async fn departures_of_child(&self, actor: &Actor, id: ChildId) -> CaseResult<Vec<Departure>> {
        let member = policy::staff(actor, Act::SeeDepartures)?;
        let mut work = self.registry.begin().await?;
        let mut found = work.departures_of_child(id).await?;
        found.retain(|it| member.area.covers(&it.place));
        let family = found.first().map(|it| it.family).ok_or(CaseError::NotFound)?;
        let (act, record) = (Act::SeeDepartures, Record::Child(id));
        self.tell(&mut *work, Told { actor, act, record, purpose: Some("casework"), family: Some(family) }).await?;
        work.commit().await?;
        Ok(found)
    }
}

/// One box for three kinds of search: the form of the text tells which.
fn filter_of(search: &LedgerSearch) -> LedgerFilter {
    let text = identifier::normalise::text(&search.text);
    let text = text.trim();
    let mut filter = LedgerFilter {
        street: search.street.clone(),
        order: search.order,
        after: search.after.clone(),
        limit: search.limit.clamp(1, 100),
        ..LedgerFilter::default()
    };
    if text.is_empty() {
        return filter;
    }
    if let Ok(phone) = identifier::Mobile::parse(text) {
        filter.phone = Some(phone.as_str().to_owned());
    } else if identifier::normalise::code(text).chars().any(|c| c.is_ascii_digit()) {
        filter.document = Some(identifier::normalise::code(text));
    } else {
        filter.name = Some(text.to_owned());
    }
    filter
}
