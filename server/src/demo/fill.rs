//! Storing many made-up families: one thread makes them, the registry stores them by the hundred.

use std::{collections::HashMap, thread};

use casework::{
    Area, Role,
    id::StaffId,
    port::{AuditEntry, Draft, FamilyBundle, Registry as _, RegistryError},
};
use domain::area::{self, Street};
use jiff::Timestamp;
use tokio::sync::mpsc;

use super::{
    dice::Dice,
    history::{self, Life, World},
    offices, person,
};
use crate::{
    failure::{Failure, OrFail as _},
    jobs::chain::Keeper,
    opening::Portal,
};

/// So many families a transaction.
const TOGETHER: u32 = 250;
/// So many audit entries a transaction.
const ENTRIES: usize = 2_000;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Plan {
    pub families: u32,
    pub seed: u64,
    /// When the last of it has just happened.
    pub now: Timestamp,
    /// The street where a third of the families live.
    pub focus: Option<&'static str>,
}

/// What a database holds before it is filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Contents {
    Empty,
    /// So many made-up families.
    Demo(u32),
    /// Somebody's own data: never mixed with made-up ones.
    Real,
}

impl Contents {
    pub async fn of(portal: &Portal) -> Result<Self, Failure> {
        look(portal).await.or_trouble(|error| format!("the database can't be looked at: {error}"))
    }

    pub fn allow(self) -> Result<(), Failure> {
        match self {
            Self::Real => Err(Failure::trouble(
                "this database holds real records: demo data go into an empty database, so name another with --data or --database-url",
            )),
            Self::Empty | Self::Demo(_) => Ok(()),
        }
    }
}

/// Made-up families have phones nobody else has, in a row from the first.
async fn look(portal: &Portal) -> Result<Contents, RegistryError> {
    let mut work = portal.casework.registry.read().await?;
    let (mut known, mut unknown) = (0, 1);
    if work.account_by_phone(&person::phone(0)).await?.is_none() {
        let children = work.ledger_size(&Area::City).await?;
        let declarations: u64 = work.queue_counts(&Area::City).await?.iter().map(|count| count.count).sum();
        return Ok(if children + declarations == 0 { Contents::Empty } else { Contents::Real });
    }
    while work.account_by_phone(&person::phone(unknown)).await?.is_some() {
        (known, unknown) = (unknown, unknown * 2);
    }
    while unknown - known > 1 {
        let middle = known.midpoint(unknown);
        match work.account_by_phone(&person::phone(middle)).await? {
            Some(_) => known = middle,
            None => unknown = middle,
        }
    }
    Ok(Contents::Demo(unknown))
}

/// Who reviews in each street: an account if there is one, else an id that stands for nobody.
pub struct Reviewers(HashMap<String, Vec<StaffId>>);

impl Reviewers {
    async fn of_portal(portal: &Portal) -> Result<Self, RegistryError> {
        let mut found: HashMap<String, Vec<StaffId>> = HashMap::new();
        for staff in portal.casework.registry.read().await?.all_staff().await? {
            if let (Role::StreetReviewer, Area::Street(street)) = (staff.role, staff.area) {
                found.entry(street).or_default().push(staff.id);
            }
        }
        Ok(Self(found))
    }

    pub fn of(&self, street: &Street) -> StaffId {
        let known = self.0.get(&street.code).and_then(|staff| staff.first()).copied();
        known.unwrap_or_else(|| {
            let mut name = [0; 16];
            name[..9].copy_from_slice(street.code.as_bytes().first_chunk::<9>().unwrap_or(&[0; 9]));
            StaffId(uuid::Builder::from_custom_bytes(name).into_uuid())
        })
    }
}

/// Stores the families, their audit entries and the offices; tells `progress` how many are stored.
pub async fn fill(
    portal: &Portal,
    plan: &Plan,
    mut progress: impl FnMut(u32) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let contents = Contents::of(portal).await?;
    contents.allow()?;
    let first = match contents {
        Contents::Demo(known) => known,
        Contents::Empty | Contents::Real => 0,
    };
    let failed = |error: &dyn std::fmt::Display| format!("the demo families can't be stored: {error}");
    let reviewers = Reviewers::of_portal(portal).await.or_trouble(failed)?;
    offices::open(portal, &reviewers).await?;
    let (sender, mut receiver) = mpsc::channel(2);
    let maker = make(plan.clone(), portal.casework.catalogue.version.clone(), reviewers, first, sender);
    let mut stored = 0;
    while let Some(lives) = receiver.recv().await {
        stored += u32::try_from(lives.len()).unwrap_or_default();
        store(portal, lives).await.or_trouble(failed)?;
        progress(stored)?;
    }
    maker.join().map_err(|_| Failure::trouble("a demo family could not be made"))?;
    seal(portal).await
}

/// What was told of the made-up families goes into the chain at once.
async fn seal(portal: &Portal) -> Result<(), Failure> {
    let path = portal.folder.checkpoints();
    let told = |error: &dyn std::fmt::Display| format!("the audit chain can't be sealed: {error}");
    let keeper = Keeper::open(portal.registry.clone(), path).or_trouble(told)?;
    keeper.seal().await.or_trouble(told)
}

fn make(
    plan: Plan,
    catalogue_version: String,
    reviewers: Reviewers,
    first: u32,
    to: mpsc::Sender<Vec<Life>>,
) -> thread::JoinHandle<()> {
    thread::spawn(move || {
        let world = World { now: plan.now, catalogue_version };
        let streets: Vec<&Street> = area::streets().collect();
        let numbers: Vec<u32> = (first..first.saturating_add(plan.families)).collect();
        for numbers in numbers.chunks(TOGETHER as usize) {
            let lives = numbers.iter().map(|number| {
                let street = street(&plan, &streets, *number);
                history::live(&world, street, reviewers.of(street), plan.seed, *number)
            });
            if to.blocking_send(lives.collect()).is_err() {
                return;
            }
        }
    })
}

/// One family in each street first, then more where more communities are.
fn street<'a>(plan: &Plan, streets: &[&'a Street], number: u32) -> &'a Street {
    if let Some(street) = plan.focus.filter(|_| number % 3 == 2).and_then(area::street) {
        return street;
    }
    if let Some(street) = streets.get(number as usize) {
        return street;
    }
    let weight = |street: &Street| u32::try_from(street.communities.len()).unwrap_or(0) + 1;
    let weighted: Vec<(&Street, u32)> = streets.iter().map(|street| (*street, weight(street))).collect();
    Dice::of_family(!plan.seed, number).weighted(&weighted)
}

async fn store(portal: &Portal, lives: Vec<Life>) -> Result<(), RegistryError> {
    let mut drafts = Vec::new();
    let mut audit = Vec::new();
    let bundles = lives.into_iter().map(|life| {
        drafts.extend(life.draft);
        audit.extend(life.audit);
        FamilyBundle {
            family: life.account.family,
            created_at: life.account.created_at,
            account: Some(life.account),
            declarations: life.versions,
            children: life.children,
        }
    });
    portal.registry.load_families(bundles.collect()).await?;
    add_drafts(portal, drafts).await?;
    for entries in audit.chunks(ENTRIES) {
        append(portal, entries).await?;
    }
    Ok(())
}

async fn add_drafts(portal: &Portal, drafts: Vec<Draft>) -> Result<(), RegistryError> {
    let mut work = portal.casework.registry.begin().await?;
    for draft in &drafts {
        work.add_draft(draft).await?;
    }
    work.commit().await
}

async fn append(portal: &Portal, entries: &[AuditEntry]) -> Result<(), RegistryError> {
    let mut work = portal.casework.registry.begin().await?;
    for entry in entries {
        work.append_audit(entry).await?;
    }
    work.commit().await
}
