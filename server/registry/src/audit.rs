//! The audit log's entries. They are sealed into the chain a moment later: see [`crate::chain`].

use async_trait::async_trait;
use casework::{
    id::{AuditId, FamilyId},
    port::{Audit, AuditEntry, Stored},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, sea_query::SimpleExpr,
};

use crate::{
    convert::{moment, timestamp},
    entity::audit_entry::{self, Column},
    error::stored,
    work::SqlWork,
};

impl SqlWork {
    async fn newest_entries(&self, which: SimpleExpr, limit: u64) -> Stored<Vec<AuditEntry>> {
        let rows = audit_entry::Entity::find()
            .filter(which)
            .order_by_desc(Column::At)
            .order_by_desc(Column::Id)
            .limit(limit)
            .all(&self.db())
            .await
            .map_err(stored)?;
        rows.into_iter().map(entry).collect()
    }
}

fn entry(row: audit_entry::Model) -> Stored<AuditEntry> {
    Ok(AuditEntry {
        id: AuditId(row.id),
        at: timestamp(row.at)?,
        actor: row.actor,
        role: row.role,
        area: row.area,
        act: row.act,
        record: row.record,
        purpose: row.purpose,
        family: row.family.map(FamilyId),
    })
}

#[async_trait]
impl Audit for SqlWork {
    async fn append_audit(&mut self, entry: &AuditEntry) -> Stored<()> {
        let row = audit_entry::ActiveModel {
            id: Set(entry.id.0),
            at: Set(moment(entry.at)),
            actor: Set(entry.actor.clone()),
            role: Set(entry.role.clone()),
            area: Set(entry.area.clone()),
            act: Set(entry.act.clone()),
            record: Set(entry.record.clone()),
            purpose: Set(entry.purpose.clone()),
            family: Set(entry.family.map(|id| id.0)),
            position: Set(None),
            previous: Set(None),
            hash: Set(None),
        };
        audit_entry::Entity::insert(row).exec_without_returning(&self.db()).await.map_err(stored)?;
        Ok(())
    }

    async fn audit_of_record(&mut self, record: &str, limit: u64) -> Stored<Vec<AuditEntry>> {
        self.newest_entries(Column::Record.eq(record), limit).await
    }

    async fn audit_of_family(&mut self, family: FamilyId, limit: u64) -> Stored<Vec<AuditEntry>> {
        self.newest_entries(Column::Family.eq(family.0), limit).await
    }
}
