//! Requests for help, and their files.

use async_trait::async_trait;
use domain::area;

use super::{Datum, Kept, Row, some};
use crate::{
    error::CaseResult,
    id::FamilyId,
    port::{RequestEvent, RequestStep, Work},
};

pub struct RequestDraft;

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

pub struct Requests;

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
            ]);
            row.extend(some("phone", it.content.phone, Datum::Text));
            row.extend([
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

/// What became of each request, step by step.
pub struct Course;

#[async_trait]
impl Kept for Course {
    fn name(&self) -> &'static str {
        "request-events"
    }

    async fn rows(&self, work: &mut dyn Work, family: FamilyId) -> CaseResult<Vec<Row>> {
        let mut rows = Vec::new();
        for request in work.requests_of(family).await? {
            let events = work.request_events(request.id).await?.into_iter();
            rows.extend(events.map(|it| {
                let to = whither(&it);
                let mut row = vec![
                    ("number", Datum::Text(request.number.clone())),
                    ("step", Datum::Word("request-step", it.step.to_string())),
                    ("by", Datum::Word("copy-side", it.by.to_string())),
                    ("at", Datum::At(it.at)),
                ];
                row.extend(to);
                row
            }));
        }
        Ok(rows)
    }
}

/// To whom it was handed on, or which mark it was given.
fn whither(event: &RequestEvent) -> Option<(&'static str, Datum)> {
    let to = event.to.clone()?;
    Some(match event.step {
        RequestStep::Rated => ("stars", Datum::Word("request-stars", to)),
        RequestStep::Climbed => ("to", Datum::Word("staff-request-level", to)),
        _ if area::street(&to).is_some() => ("to", Datum::Area(to)),
        _ => ("to", Datum::Word("department", to)),
    })
}

/// What was said about requests.
pub struct Talk;

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
pub struct Files;

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
