//! The audit log's entries. They are sealed into the chain a moment later: see [`crate::chain`].

use async_trait::async_trait;
use casework::{
    id::{AuditId, FamilyId},
    port::{Audit, AuditEntry, Page, Side, Stored},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, EntityTrait, ExprTrait, Order, QueryFilter, QueryOrder, QuerySelect,
    sea_query::SimpleExpr,
};

use crate::{
    area::column,
    convert::{moment, timestamp},
    cursor::Cursor,
    entity::audit_entry::{self, Column},
    error::stored,
    queue::more,
    work::SqlWork,
};

const TABLE: &str = "audit_entry";

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
        assisted: row.assisted,
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
            assisted: Set(entry.assisted.clone()),
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

    async fn audit_of_actor(&mut self, family: FamilyId, actor: &str, limit: u64) -> Stored<Vec<AuditEntry>> {
        self.newest_entries(Column::Family.eq(family.0).and(Column::Actor.eq(actor)), limit).await
    }

    async fn access_log(
        &mut self,
        family: FamilyId,
        side: Side,
        after: Option<&str>,
        limit: u64,
    ) -> Stored<Page<AuditEntry>> {
        let (list, whose) = match side {
            Side::Office => ("access log of the office", Column::Role.is_not_null()),
            Side::Own => ("access log of the family", Column::Role.is_null()),
        };
        let after = after.and_then(|text| Cursor::read(text, &self.vault, list));
        let after = after.map(|last| last.after(column(TABLE, "at"), column(TABLE, "id"), &Order::Desc));
        let mut rows = audit_entry::Entity::find()
            .filter(Condition::all().add(Column::Family.eq(family.0)).add(whose).add_option(after))
            .order_by_desc(Column::At)
            .order_by_desc(Column::Id)
            .limit(limit.saturating_add(1))
            .all(&self.db())
            .await
            .map_err(stored)?;
        let next =
            more(&mut rows, limit).and_then(|last| Cursor { key: last.at, id: last.id }.write(&self.vault, list));
        let rows = rows.into_iter().map(entry).collect::<Stored<_>>()?;
        Ok(Page { rows, next })
    }

    async fn audit_entry(&mut self, id: AuditId) -> Stored<Option<AuditEntry>> {
        let row = audit_entry::Entity::find_by_id(id.0).one(&self.db()).await.map_err(stored)?;
        row.map(entry).transpose()
    }
}
