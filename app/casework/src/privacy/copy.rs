//! Everything that is stored about a family, for the family itself.
//!
//! To add a table: a type that implements [`Kept`], a line in [`KEPT`], and its words: `copy-<name>` and
//! `copy-<field>` in `mydata.ftl`. What is the office's own (its notes, remarks still being written) stays out.

use async_trait::async_trait;
use domain::journey::Answers;
use jiff::{Timestamp, civil::Date};

use super::own;
use crate::{
    Actor, Casework,
    audit::{Record, Told},
    error::CaseResult,
    family::for_family,
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
    &Account,
    &PhoneChanges,
    &Slips,
    &CityIdentities,
    &Consents,
    &Draft,
    &Declarations,
    &Events,
    &Children,
    &RequestDraft,
    &Requests,
    &Talk,
    &Files,
    &Trusted,
    &Erasures,
    &Questions,
    &Confirmations,
    &Departures,
    &Watches,
    &Notices,
    &Received,
    &AccessLog,
];

impl Casework {
    pub async fn take_copy(&self, actor: &Actor) -> CaseResult<OwnCopy> {
        let family = own(actor, Act::TakeCopy)?;
        let mut work = self.registry.begin().await?;
        let record = Record::Family(family);
        self.tell(&mut *work, Told { actor, act: Act::TakeCopy, record, purpose: None, family: Some(family) }).await?;
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

struct Account;

#[async_trait]
impl Kept for Account {
    fn name(&self) -> &'static str {
        "account"
    }

    async fn rows(&self, work: &mut dyn Work, family: FamilyId) -> CaseResult<Vec<Row>> {
        let account = work.account_of(family).await?;
        let row = |it: crate::port::Account| {
            let phone = some("phone", it.phone(), |phone| Datum::Text(phone.to_owned()));
            phone.into_iter().chain([("since", Datum::At(it.created_at))]).collect()
        };
        Ok(account.map(row).into_iter().collect())
    }
}

struct PhoneChanges;

#[async_trait]
impl Kept for PhoneChanges {
    fn name(&self) -> &'static str {
        "phone-changes"
    }

    async fn rows(&self, work: &mut dyn Work, family: FamilyId) -> CaseResult<Vec<Row>> {
        let rows = work.phone_changes_of(family).await?.into_iter().map(|it| {
            vec![
                ("number", Datum::Text(it.number)),
                ("phone", Datum::Text(it.phone)),
                ("at", Datum::At(it.asked_at)),
                ("state", Datum::Word("staff-phone-state", it.state.word().to_string())),
                ("state-at", Datum::At(it.state.since())),
            ]
        });
        Ok(rows.collect())
    }
}

struct Slips;

#[async_trait]
impl Kept for Slips {
    fn name(&self) -> &'static str {
        "slips"
    }

    async fn rows(&self, work: &mut dyn Work, family: FamilyId) -> CaseResult<Vec<Row>> {
        let rows = work.slips_of(family).await?.into_iter().map(|it| {
            let signature = it.presence.signature().map(|signature| Datum::Text(signature.path().to_owned()));
            let mut row = vec![
                ("at", Datum::At(it.made_at)),
                ("presence", Datum::Word("staff-presence", it.presence.word().word().to_owned())),
                ("works", Datum::Flag(it.works)),
            ];
            row.extend(signature.map(|signature| ("signature", signature)));
            row
        });
        Ok(rows.collect())
    }
}

struct CityIdentities;

#[async_trait]
impl Kept for CityIdentities {
    fn name(&self) -> &'static str {
        "city-identities"
    }

    async fn rows(&self, work: &mut dyn Work, family: FamilyId) -> CaseResult<Vec<Row>> {
        let rows = work.city_identities_of(family).await?.into_iter().map(|it| {
            let level = some("level", it.level, |level| Datum::Word("city-level", level.to_string()));
            let times = [("since", Datum::At(it.bound_at)), ("used", Datum::At(it.seen_at))];
            level.into_iter().chain(times).collect()
        });
        Ok(rows.collect())
    }
}

struct Consents;

#[async_trait]
impl Kept for Consents {
    fn name(&self) -> &'static str {
        "consents"
    }

    async fn rows(&self, work: &mut dyn Work, family: FamilyId) -> CaseResult<Vec<Row>> {
        let rows = work.consents_of(family).await?.into_iter().map(|it| {
            vec![
                ("version", Datum::Number(it.version.into())),
                ("at", Datum::At(it.at)),
                ("consent-children", Datum::Flag(it.children)),
                ("consent-health", Datum::Flag(it.health)),
                ("consent-text", Datum::Text(it.text)),
                ("basis", Datum::Word("mydata-basis", it.basis.to_string())),
            ]
        });
        Ok(rows.collect())
    }
}

struct Draft;

#[async_trait]
impl Kept for Draft {
    fn name(&self) -> &'static str {
        "draft"
    }

    async fn rows(&self, work: &mut dyn Work, family: FamilyId) -> CaseResult<Vec<Row>> {
        let rows = work
            .draft(family)
            .await?
            .into_iter()
            .map(|it| vec![("at", Datum::At(it.updated_at)), ("answers", Datum::Answers(Box::new(it.answers)))]);
        Ok(rows.collect())
    }
}

struct Declarations;

#[async_trait]
impl Kept for Declarations {
    fn name(&self) -> &'static str {
        "declarations"
    }

    async fn rows(&self, work: &mut dyn Work, family: FamilyId) -> CaseResult<Vec<Row>> {
        let rows = work.declarations_of(family).await?.into_iter().map(|version| {
            let it = for_family(version);
            let mut row = vec![
                ("number", Datum::Text(it.number)),
                ("version", Datum::Number(it.version.into())),
                ("state", Datum::Word("state", it.status.to_string())),
                ("state-at", Datum::At(it.status_at)),
                ("sent-at", Datum::At(it.submitted_at)),
                ("language", Datum::Text(it.language)),
                ("catalogue", Datum::Text(it.catalogue_version)),
                ("street", Datum::Area(it.place.street)),
            ];
            row.extend(some("community", it.place.community, Datum::Area));
            row.extend(it.remarks.into_values().map(|remark| ("remark", Datum::Text(remark))));
            row.push(("answers", Datum::Answers(Box::new(it.answers))));
            row
        });
        Ok(rows.collect())
    }
}

struct Events;

#[async_trait]
impl Kept for Events {
    fn name(&self) -> &'static str {
        "events"
    }

    async fn rows(&self, work: &mut dyn Work, family: FamilyId) -> CaseResult<Vec<Row>> {
        let mut rows = Vec::new();
        for version in work.declarations_of(family).await? {
            let events = work.events(version.id).await?.into_iter();
            rows.extend(events.map(|event| {
                vec![
                    ("number", Datum::Text(version.number.clone())),
                    ("state", Datum::Word("state", event.status.to_string())),
                    ("at", Datum::At(event.at)),
                ]
            }));
        }
        Ok(rows)
    }
}

struct Children;

#[async_trait]
impl Kept for Children {
    fn name(&self) -> &'static str {
        "children"
    }

    async fn rows(&self, work: &mut dyn Work, family: FamilyId) -> CaseResult<Vec<Row>> {
        let beside = work.beside_of(family).await?;
        let rows = work.children_of(family).await?.into_iter().chain(beside).map(|it| {
            let mut row = vec![("name", Datum::Text(it.name))];
            row.extend(some("document", it.document, Datum::Text));
            row.push(("birth-date", Datum::On(it.birth_date)));
            row.extend(some("stage", it.stage, |stage| Datum::Word("value-stage", stage.to_string())));
            row.extend(it.signs.into_iter().map(|sign| ("sign", Datum::Word("staff-sign", sign))));
            row.extend([
                ("guardian", Datum::Text(it.guardian)),
                ("phone", Datum::Text(it.guardian_phone.unwrap_or_default())),
                ("street", Datum::Area(it.place.street)),
                ("approved-at", Datum::At(it.approved_at)),
                ("due", Datum::On(it.due)),
            ]);
            row
        });
        Ok(rows.collect())
    }
}

struct RequestDraft;

#[async_trait]
impl Kept for RequestDraft {
    fn name(&self) -> &'static str {
        "request-draft"
    }

    async fn rows(&self, work: &mut dyn Work, family: FamilyId) -> CaseResult<Vec<Row>> {
        let rows = work.request_draft(family).await?.into_iter().map(|it| {
            let typed = |field: &str| Datum::Text(it.typed.get(field).to_owned());
            vec![
                ("at", Datum::At(it.updated_at)),
                ("item", typed("item")),
                ("text", typed("text")),
                ("reach-note", typed("reach_note")),
            ]
        });
        Ok(rows.collect())
    }
}

struct Requests;

#[async_trait]
impl Kept for Requests {
    fn name(&self) -> &'static str {
        "requests"
    }

    async fn rows(&self, work: &mut dyn Work, family: FamilyId) -> CaseResult<Vec<Row>> {
        let rows = work.requests_of(family).await?.into_iter().map(|it| {
            let mut row = vec![("number", Datum::Text(it.number)), ("sent-at", Datum::At(it.asked_at))];
            row.extend(some("item", it.item, |item| Datum::Number(item.into())));
            row.extend([
                ("text", Datum::Text(it.content.text)),
                ("name", Datum::Text(it.content.child)),
                ("guardian", Datum::Text(it.content.guardian)),
                ("phone", Datum::Text(it.content.phone.unwrap_or_default())),
                ("urgency", Datum::Word("request-urgency", it.urgency.to_string())),
                ("reach", Datum::Word("request-reach", it.reach.to_string())),
                ("reach-note", Datum::Text(it.content.reach_note)),
                ("street", Datum::Area(it.place.street)),
                ("state", Datum::Word("request-state", it.status.to_string())),
                ("state-at", Datum::At(it.status_at)),
                ("due", Datum::On(it.due)),
                ("outcome", Datum::Text(it.outcome)),
            ]);
            row.extend(some("stars", it.rating, |stars| Datum::Number(stars.into())));
            row.push(("stars-words", Datum::Text(it.rating_words)));
            row
        });
        Ok(rows.collect())
    }
}

/// What was said about requests.
struct Talk;

#[async_trait]
impl Kept for Talk {
    fn name(&self) -> &'static str {
        "request-messages"
    }

    async fn rows(&self, work: &mut dyn Work, family: FamilyId) -> CaseResult<Vec<Row>> {
        let mut rows = Vec::new();
        for request in work.requests_of(family).await? {
            let said = work.request_messages(request.id).await?.into_iter();
            rows.extend(said.map(|it| {
                vec![
                    ("number", Datum::Text(request.number.clone())),
                    ("from", Datum::Word("copy-side", it.from.to_string())),
                    ("at", Datum::At(it.at)),
                    ("text", Datum::Text(it.text)),
                ]
            }));
        }
        Ok(rows)
    }
}

/// Which files; each is handed out on the page of its request.
struct Files;

#[async_trait]
impl Kept for Files {
    fn name(&self) -> &'static str {
        "files"
    }

    async fn rows(&self, work: &mut dyn Work, family: FamilyId) -> CaseResult<Vec<Row>> {
        let mut matters: Vec<_> = work.requests_of(family).await?.into_iter().map(|it| it.id.0).collect();
        matters.extend(work.request_draft(family).await?.map(|it| it.id.0));
        let mut rows = Vec::new();
        for matter in matters {
            rows.extend(work.files_of(matter).await?.into_iter().map(|it| {
                vec![
                    ("file-name", Datum::Text(it.name)),
                    ("at", Datum::At(it.added_at)),
                    ("bytes", Datum::Number(i64::try_from(it.size).unwrap_or(i64::MAX))),
                ]
            }));
        }
        Ok(rows)
    }
}

/// Helpers and other guardians.
struct Trusted;

#[async_trait]
impl Kept for Trusted {
    fn name(&self) -> &'static str {
        "trusted"
    }

    async fn rows(&self, work: &mut dyn Work, family: FamilyId) -> CaseResult<Vec<Row>> {
        let rows = work.grants_of(family).await?.into_iter().map(|it| {
            let mut row = vec![
                ("kind", Datum::Word("grant-kind", it.kind.to_string())),
                ("name", Datum::Text(it.name)),
                ("at", Datum::At(it.created_at)),
                ("state", Datum::Word("grant", it.state.word().to_string())),
            ];
            row.extend(it.shared.parts().map(|part| ("shared", Datum::Word("part", part.to_string()))));
            row
        });
        Ok(rows.collect())
    }
}

struct Erasures;

#[async_trait]
impl Kept for Erasures {
    fn name(&self) -> &'static str {
        "erasures"
    }

    async fn rows(&self, work: &mut dyn Work, family: FamilyId) -> CaseResult<Vec<Row>> {
        let rows = work.erasures_of(family).await?.into_iter().map(|it| {
            vec![
                ("number", Datum::Text(it.number)),
                ("scope", Datum::Word("mydata-scope", it.scope.to_string())),
                ("at", Datum::At(it.asked_at)),
                ("due", Datum::On(it.due)),
                ("state", Datum::Word("mydata-erasure", it.state.word().to_string())),
                ("reason", Datum::Text(it.reason)),
            ]
        });
        Ok(rows.collect())
    }
}

struct Questions;

#[async_trait]
impl Kept for Questions {
    fn name(&self) -> &'static str {
        "questions"
    }

    async fn rows(&self, work: &mut dyn Work, family: FamilyId) -> CaseResult<Vec<Row>> {
        let rows = work.questions_of(family, MOST).await?.into_iter().map(|it| {
            vec![
                ("number", Datum::Text(it.number)),
                ("at", Datum::At(it.asked_at)),
                ("question", Datum::Text(it.text)),
                ("answer", Datum::Text(it.answer)),
            ]
        });
        Ok(rows.collect())
    }
}

struct Notices;

#[async_trait]
impl Kept for Notices {
    fn name(&self) -> &'static str {
        "notices"
    }

    async fn rows(&self, work: &mut dyn Work, family: FamilyId) -> CaseResult<Vec<Row>> {
        let rows = work.notices_of(family, MOST).await?.into_iter().map(|it| {
            let mut row = vec![
                ("at", Datum::At(it.at)),
                ("topic", Datum::Word("copy-topic", it.topic.to_string())),
                ("number", Datum::Text(it.number)),
            ];
            row.extend(some("read-at", it.read_at, Datum::At));
            row
        });
        Ok(rows.collect())
    }
}

struct Received;

#[async_trait]
impl Kept for Received {
    fn name(&self) -> &'static str {
        "received"
    }

    async fn rows(&self, work: &mut dyn Work, family: FamilyId) -> CaseResult<Vec<Row>> {
        let rows = work
            .received_of(family)
            .await?
            .into_iter()
            .map(|it| vec![("child-number", Datum::Number(it.child.into())), ("benefit", Datum::Text(it.benefit))]);
        Ok(rows.collect())
    }
}

struct Confirmations;

#[async_trait]
impl Kept for Confirmations {
    fn name(&self) -> &'static str {
        "confirmations"
    }

    async fn rows(&self, work: &mut dyn Work, family: FamilyId) -> CaseResult<Vec<Row>> {
        let rows =
            work.confirmations_of(family).await?.into_iter().map(|it| {
                vec![("number", Datum::Text(it.number)), ("at", Datum::At(it.at)), ("due", Datum::On(it.due))]
            });
        Ok(rows.collect())
    }
}

struct Departures;

#[async_trait]
impl Kept for Departures {
    fn name(&self) -> &'static str {
        "departures"
    }

    async fn rows(&self, work: &mut dyn Work, family: FamilyId) -> CaseResult<Vec<Row>> {
        let rows = work.departures_of(family).await?.into_iter().map(|it| {
            let mut row = vec![
                ("child-number", Datum::Number(it.number.into())),
                ("name", Datum::Text(it.name)),
                ("why", Datum::Word("staff-departure", it.reason.to_string())),
                ("at", Datum::At(it.at)),
            ];
            row.extend(some("street", it.to, Datum::Area));
            row
        });
        Ok(rows.collect())
    }
}

struct Watches;

#[async_trait]
impl Kept for Watches {
    fn name(&self) -> &'static str {
        "watches"
    }

    async fn rows(&self, work: &mut dyn Work, family: FamilyId) -> CaseResult<Vec<Row>> {
        let rows = work
            .watches_of(family)
            .await?
            .into_iter()
            .map(|it| vec![("child-number", Datum::Number(it.child.into())), ("next-on", Datum::On(it.next_on))]);
        Ok(rows.collect())
    }
}

struct AccessLog;

#[async_trait]
impl Kept for AccessLog {
    fn name(&self) -> &'static str {
        "access-log"
    }

    async fn rows(&self, work: &mut dyn Work, family: FamilyId) -> CaseResult<Vec<Row>> {
        let rows = work.audit_of_family(family, MOST).await?.into_iter().map(|it| {
            let mut row = vec![("at", Datum::At(it.at))];
            row.extend(some("office", it.area, Datum::Area));
            row.extend(some("role", it.role, |role| Datum::Word("role", role)));
            row.push(("act", Datum::Word("access-act", it.act)));
            row.extend(some("purpose", it.purpose, |purpose| Datum::Word("access-purpose", purpose)));
            row
        });
        Ok(rows.collect())
    }
}
