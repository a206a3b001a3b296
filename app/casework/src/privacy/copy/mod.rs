//! Everything that is stored about a family, for the family itself.
//!
//! To add a table: a type that implements [`Kept`] in one of the files here, a line in [`KEPT`], and its words:
//! `copy-<name>` and `copy-<field>` in `mydata.ftl`. What is the office's own (its notes, remarks still being written)
//! stays out.

mod account;
mod asked;
mod record;
mod told;

use async_trait::async_trait;
use domain::journey::Answers;
use jiff::{Timestamp, civil::Date};

use super::own;
use crate::{
    Actor, Casework,
    audit::{Record, Told},
    error::{CaseError, CaseResult},
    id::FamilyId,
    policy::Act,
    port::Work,
};

/// The newest entries of the access log and of the notices that a copy holds.
const MOST: u64 = 5_000;

/// A value as it is stored.
pub enum Datum {
    Text(String),
    Number(i64),
    At(Timestamp),
    On(Date),
    Flag(bool),
    /// A word of ours: `<kind>-<word>` are its words, if it has any.
    Word(&'static str, String),
    /// The code of a street or a community.
    Area(String),
    Answers(Box<Answers>),
}

/// Field by field, in order.
pub type Row = Vec<(&'static str, Datum)>;

/// The rows of one table.
pub struct Section {
    pub name: &'static str,
    pub rows: Vec<Row>,
}

pub struct OwnCopy {
    pub at: Timestamp,
    pub sections: Vec<Section>,
}

/// A table that holds something about families.
#[async_trait]
pub trait Kept: Send + Sync {
    fn name(&self) -> &'static str;
    async fn rows(&self, work: &mut dyn Work, family: FamilyId) -> CaseResult<Vec<Row>>;
}

const KEPT: &[&dyn Kept] = &[
    &account::Account,
    &account::PhoneChanges,
    &account::Slips,
    &account::CityIdentities,
    &account::Consents,
    &record::Draft,
    &record::Declarations,
    &record::Events,
    &record::Children,
    &asked::RequestDraft,
    &asked::Requests,
    &asked::Course,
    &asked::Talk,
    &asked::Files,
    &told::Trusted,
    &told::Erasures,
    &told::Questions,
    &record::Confirmations,
    &record::Departures,
    &record::Watches,
    &told::Notices,
    &record::Received,
    &told::AccessLog,
];

impl Casework {
    pub async fn take_copy(&self, actor: &Actor) -> CaseResult<OwnCopy> {
        let family = own(actor, Act::TakeCopy)?;
        self.hands_out()?;
        self.copied(actor, family, None).await
    }

    /// The same to print at a kiosk: for who has no device of one's own to keep a file on.
    pub async fn print_copy(&self, actor: &Actor) -> CaseResult<OwnCopy> {
        let family = own(actor, Act::TakeCopy)?;
        self.spot.assist().ok_or(CaseError::Forbidden)?;
        self.copied(actor, family, Some("paper")).await
    }

    async fn copied(&self, actor: &Actor, family: FamilyId, purpose: Option<&'static str>) -> CaseResult<OwnCopy> {
        let mut work = self.registry.begin().await?;
        let record = Record::Family(family);
        self.tell(&mut *work, Told { actor, act: Act::TakeCopy, record, purpose, family: Some(family) }).await?;
        let mut sections = Vec::new();
        for kept in KEPT {
            sections.push(Section { name: kept.name(), rows: kept.rows(&mut *work, family).await? });
        }
        work.commit().await?;
        Ok(OwnCopy { at: self.now(), sections })
    }
}

/// `("name", Datum)` if there is something.
fn some<T>(name: &'static str, value: Option<T>, datum: impl FnOnce(T) -> Datum) -> Option<(&'static str, Datum)> {
    value.map(|value| (name, datum(value)))
}
