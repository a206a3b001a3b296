//! Who else sees it, what was asked and told, who looked.

use async_trait::async_trait;

use super::{Datum, Kept, MOST, Row, some};
use crate::{
    error::CaseResult,
    id::FamilyId,
    port::{AuditEntry, Work},
};

/// Helpers and other guardians.
pub struct Trusted;

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

pub struct Erasures;

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

pub struct Questions;

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

pub struct Notices;

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

pub struct AccessLog;

#[async_trait]
impl Kept for AccessLog {
    fn name(&self) -> &'static str {
        "access-log"
    }

    async fn rows(&self, work: &mut dyn Work, family: FamilyId) -> CaseResult<Vec<Row>> {
        let rows = work.audit_of_family(family, MOST).await?.into_iter().map(AuditEntry::for_family).map(|it| {
            // Of these deeds the purpose says what was done.
            let why = match it.act.as_str() {
                "share_family" => "access-act-share_family",
                "manage_helper" => "access-act-manage_helper",
                _ => "access-purpose",
            };
            let mut row = vec![("at", Datum::At(it.at))];
            row.extend(some("office", it.area, Datum::Area));
            row.extend(some("role", it.role, |role| Datum::Word("role", role)));
            row.push(("act", Datum::Word("access-act", it.act)));
            row.extend(some("purpose", it.purpose, |purpose| Datum::Word(why, purpose)));
            row
        });
        Ok(rows.collect())
    }
}
