//! Second families of children that the ledger keeps once: each record sealed with its own family's key.

use casework::{
    id::{ChildId, DeclarationId, FamilyId},
    port::{ChildRecord, Children as _, Stored},
};
use jiff::civil::Date;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect, Select,
    sea_query::{Expr, LockBehavior, LockType},
};
use uuid::Uuid;

use crate::{
    child::{self, signs, some, stage},
    convert::{date, day, number, place, stored_number, timestamp},
    entity::child_beside::{self, Column},
    error::stored,
    work::SqlWork,
};

impl SqlWork {
    /// What is stored is the family's own record under an id of its own, and the ledger's id beside it. The cells are
    /// those of a child with that id, so that nothing else opens them.
    pub(crate) async fn open_beside(&mut self, row: child_beside::Model) -> Stored<ChildRecord> {
        let (own, family) = (ChildId(row.id), FamilyId(row.family));
        let key = self.key_of(family).await?;
        let vault = &self.vault;
        let text = |column, sealed| vault.open_text(&key, child::cell(own, column), sealed);
        Ok(ChildRecord {
            id: ChildId(row.child),
            family,
            declaration: DeclarationId(row.declaration),
            number: number(row.number)?,
            place: place(row.district, row.street, row.community),
            name: text("name", &row.name)?,
            document: row.document.as_ref().map(|sealed| text("document", sealed)).transpose()?,
            birth_date: date(row.birth_date)?,
            stage: stage(row.stage.as_deref())?,
            signs: signs(vault, &key, own, row.signs.as_ref())?,
            guardian: text("guardian", &row.guardian)?,
            guardian_phone: some(text("guardian_phone", &row.guardian_phone)?),
            approved_at: timestamp(row.approved_at)?,
            due: date(row.due)?,
        })
    }

    async fn open_all_beside(&mut self, rows: Vec<child_beside::Model>) -> Stored<Vec<ChildRecord>> {
        let mut records = Vec::with_capacity(rows.len());
        for row in rows {
            records.push(self.open_beside(row).await?);
        }
        Ok(records)
    }

    pub(crate) async fn all_beside(&mut self, ledger: ChildId) -> Stored<Vec<ChildRecord>> {
        let rows = oldest_first(ledger).all(&self.db()).await.map_err(stored)?;
        self.open_all_beside(rows).await
    }

    pub(crate) async fn beside_born_until(&self, last: Date, limit: u64) -> Stored<Vec<child_beside::Model>> {
        child_beside::Entity::find()
            .filter(Column::BirthDate.lte(day(last)))
            .order_by_asc(Column::BirthDate)
            .order_by_asc(Column::Id)
            .limit(limit)
            .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
            .all(&self.db())
            .await
            .map_err(stored)
    }

    pub(crate) async fn family_beside(&mut self, family: FamilyId) -> Stored<Vec<ChildRecord>> {
        let rows = child_beside::Entity::find()
            .filter(Column::Family.eq(family.0))
            .order_by_asc(Column::Number)
            .all(&self.db())
            .await
            .map_err(stored)?;
        self.open_all_beside(rows).await
    }

    /// The record of the ledger beside which this family's stands.
    pub(crate) async fn stands_beside(&self, family: FamilyId, number: u32) -> Stored<Option<ChildId>> {
        Ok(self.row_beside(family, number).await?.map(|(_, ledger)| ChildId(ledger)))
    }

    /// Its row's own id, and the ledger's.
    async fn row_beside(&self, family: FamilyId, number: u32) -> Stored<Option<(Uuid, Uuid)>> {
        child_beside::Entity::find()
            .select_only()
            .columns([Column::Id, Column::Child])
            .filter(Column::Family.eq(family.0))
            .filter(Column::Number.eq(stored_number(number)?))
            .into_tuple()
            .one(&self.db())
            .await
            .map_err(stored)
    }

    pub(crate) async fn store_beside(&mut self, ledger: ChildId, record: &ChildRecord) -> Stored<()> {
        let key = self.key_of(record.family).await?;
        let known = self.row_beside(record.family, record.number).await?;
        let own = known.map_or(record.id, |(id, _)| ChildId(id));
        let sealed = child::seal(&self.vault, &key, &ChildRecord { id: own, ..record.clone() })?;
        let row = child_beside::ActiveModel {
            id: Set(own.0),
            child: Set(ledger.0),
            family: sealed.family,
            district: sealed.district,
            street: sealed.street,
            community: sealed.community,
            declaration: sealed.declaration,
            number: sealed.number,
            name: sealed.name,
            document_hash: sealed.document_hash,
            document: sealed.document,
            birth_date: sealed.birth_date,
            stage: sealed.stage,
            signs: sealed.signs,
            guardian: sealed.guardian,
            phone_hash: sealed.phone_hash,
            guardian_phone: sealed.guardian_phone,
            approved_at: sealed.approved_at,
            due: sealed.due,
        };
        if known.is_some() {
            child_beside::Entity::update_many()
                .set(row.into_active_model())
                .filter(Column::Id.eq(own.0))
                .exec(&self.db())
                .await
                .map_err(stored)?;
        } else {
            child_beside::Entity::insert(row).exec_without_returning(&self.db()).await.map_err(stored)?;
        }
        Ok(())
    }

    /// Compare-and-set, like that of a record in the ledger.
    pub(crate) async fn change_due_beside(&self, record: &ChildRecord, due: Date) -> Stored<bool> {
        let updated = child_beside::Entity::update_many()
            .col_expr(Column::Due, Expr::value(day(due)))
            .filter(Column::Family.eq(record.family.0))
            .filter(Column::Number.eq(stored_number(record.number)?))
            .filter(Column::Due.eq(day(record.due)))
            .exec(&self.db())
            .await
            .map_err(stored)?;
        Ok(updated.rows_affected == 1)
    }

    /// Whether there was one.
    pub(crate) async fn drop_beside(&self, family: FamilyId, number: u32) -> Stored<bool> {
        let deleted = child_beside::Entity::delete_many()
            .filter(Column::Family.eq(family.0))
            .filter(Column::Number.eq(stored_number(number)?))
            .exec(&self.db())
            .await
            .map_err(stored)?;
        Ok(deleted.rows_affected == 1)
    }

    /// After a record has left the ledger: the oldest family beside it takes its place, under the same id.
    pub(crate) async fn hand_over(&mut self, ledger: ChildId) -> Stored<()> {
        // Held: a family that leaves in the same moment is either gone by now, or waits and finds itself in the ledger.
        let next = oldest_first(ledger).limit(1).lock(LockType::Update).one(&self.db()).await.map_err(stored)?;
        let Some(row) = next else { return Ok(()) };
        let next = self.open_beside(row).await?;
        self.drop_beside(next.family, next.number).await?;
        self.put_child(&next).await
    }
}

fn oldest_first(ledger: ChildId) -> Select<child_beside::Entity> {
    let its = child_beside::Entity::find().filter(Column::Child.eq(ledger.0));
    its.order_by_asc(Column::ApprovedAt).order_by_asc(Column::Id)
}
