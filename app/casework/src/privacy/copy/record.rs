//! What the family declared, and what became of it.

use async_trait::async_trait;

use super::{Datum, Kept, Row, some};
use crate::{error::CaseResult, family::for_family, id::FamilyId, port::Work};

pub struct Draft;

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

pub struct Declarations;

#[async_trait]
impl Kept for Declarations {
    fn name(&self) -> &'static str {
        "declarations"
    }

    async fn rows(&self, work: &mut dyn Work, family: FamilyId) -> CaseResult<Vec<Row>> {
        let rows = work.declarations_of(family).await?.into_iter().map(|version| {
            let it = for_family(version);
            let place = it.declared_in();
            let mut row = vec![
                ("number", Datum::Text(it.number)),
                ("version", Datum::Number(it.version.into())),
                ("state", Datum::Word("state", it.status.to_string())),
                ("state-at", Datum::At(it.status_at)),
                ("sent-at", Datum::At(it.submitted_at)),
                ("language", Datum::Text(it.language)),
                ("catalogue", Datum::Text(it.catalogue_version)),
                ("street", Datum::Area(place.street)),
            ];
            row.extend(some("community", place.community, Datum::Area));
            row.extend(it.remarks.into_values().map(|remark| ("remark", Datum::Text(remark))));
            for (child, decision) in it.hukou {
                row.extend([
                    ("child-number", Datum::Number(child.0.into())),
                    ("hukou", Datum::Word("hukou", decision.counts.to_string())),
                    ("hukou-reason", Datum::Text(decision.reason)),
                    ("hukou-at", Datum::At(decision.at)),
                ]);
            }
            row.push(("answers", Datum::Answers(Box::new(it.answers))));
            row
        });
        Ok(rows.collect())
    }
}

pub struct Events;

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

pub struct Children;

#[async_trait]
impl Kept for Children {
    fn name(&self) -> &'static str {
        "children"
    }

    async fn rows(&self, work: &mut dyn Work, family: FamilyId) -> CaseResult<Vec<Row>> {
        let rows = work.children_of(family).await?.into_iter().map(|it| {
            let mut row = vec![("name", Datum::Text(it.name))];
            row.extend(some("document", it.document, Datum::Text));
            row.push(("birth-date", Datum::On(it.birth_date)));
            row.extend(some("stage", it.stage, |stage| Datum::Word("value-stage", stage.to_string())));
            row.extend(it.signs.into_iter().map(|sign| ("sign", Datum::Word("staff-sign", sign))));
            row.extend([("guardian", Datum::Text(it.guardian))]);
            row.extend(some("phone", it.guardian_phone, Datum::Text));
            row.extend([
                ("street", Datum::Area(it.place.street)),
                ("approved-at", Datum::At(it.approved_at)),
                ("due", Datum::On(it.due)),
            ]);
            row
        });
        Ok(rows.collect())
    }
}

pub struct Received;

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

pub struct Confirmations;

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

pub struct Departures;

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

pub struct Watches;

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
