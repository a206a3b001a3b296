//! Requests to open an account with another phone.

use async_trait::async_trait;
use casework::{
    actor::{Area, Place},
    id::{AccountId, DeclarationId, FamilyId, PhoneChangeId},
    port::{PhoneChangeRecord, PhoneChanges, RegistryError, Stored},
};
use domain::{
    declaration::StaffId,
    phone_change::{PhoneChange, PhoneChangeWord},
};
use jiff::Timestamp;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect, Select,
    sea_query::Expr,
};
use uuid::Uuid;

use crate::{
    area::{placed, within},
    convert::{moment, place, timestamp, word},
    entity::phone_change::{self, Column},
    error::stored,
    seal::{Cell, Kind},
    work::SqlWork,
};

const TABLE: &str = "phone_change";

fn cell(id: PhoneChangeId) -> Cell<'static> {
    Cell::new(TABLE, id.0, "phone")
}

fn decided_by(state: &PhoneChange) -> Option<Uuid> {
    state.by().map(|by| Uuid::from_u128(by.0))
}

fn state(row: &phone_change::Model) -> Stored<PhoneChange> {
    let state = PhoneChange::from_stored(
        word("state of a phone", &row.state, PhoneChangeWord::from_word)?,
        timestamp(row.state_at)?,
        row.decided_by.map(|by| StaffId(by.as_u128())),
        row.due_at.map(timestamp).transpose()?,
    );
    state.ok_or_else(|| RegistryError::Unreadable(format!("phone change {}: {} lacks a column", row.id, row.state)))
}

impl SqlWork {
    async fn open_phone_change(&mut self, row: phone_change::Model) -> Stored<PhoneChangeRecord> {
        let (id, family) = (PhoneChangeId(row.id), FamilyId(row.family));
        let key = self.key_of(family).await?;
        Ok(PhoneChangeRecord {
            id,
            family,
            account: AccountId(row.account),
            declaration: DeclarationId(row.declaration),
            state: state(&row)?,
            number: row.number,
            place: place(row.district, row.street, row.community),
            phone: self.vault.open_text(&key, cell(id), &row.phone)?,
            asked_at: timestamp(row.asked_at)?,
            revision: row.revision,
        })
    }

    async fn phone_change_rows(&mut self, rows: Select<phone_change::Entity>) -> Stored<Vec<PhoneChangeRecord>> {
        let rows = rows.all(&self.db()).await.map_err(stored)?;
        let mut records = Vec::with_capacity(rows.len());
        for row in rows {
            records.push(self.open_phone_change(row).await?);
        }
        Ok(records)
    }
}

#[async_trait]
impl PhoneChanges for SqlWork {
    async fn add_phone_change(&mut self, change: &PhoneChangeRecord) -> Stored<()> {
        let key = self.key_of(change.family).await?;
        let row = phone_change::ActiveModel {
            id: Set(change.id.0),
            district: Set(change.place.district.clone()),
            street: Set(change.place.street.clone()),
            community: Set(change.place.community.clone()),
            family: Set(change.family.0),
            account: Set(change.account.0),
            declaration: Set(change.declaration.0),
            number: Set(change.number.clone()),
            phone_hash: Set(self.vault.keyed(Kind::Phone, &change.phone)),
            phone: Set(self.vault.seal(&key, cell(change.id), change.phone.as_bytes())?),
            asked_at: Set(moment(change.asked_at)),
            state: Set(change.state.word().word().to_owned()),
            state_at: Set(moment(change.state.since())),
            decided_by: Set(decided_by(&change.state)),
            due_at: Set(change.state.due().map(moment)),
            revision: Set(change.revision),
        };
        phone_change::Entity::insert(row).exec_without_returning(&self.db()).await.map_err(stored)?;
        Ok(())
    }

    async fn phone_change(&mut self, id: PhoneChangeId) -> Stored<Option<PhoneChangeRecord>> {
        let row = phone_change::Entity::find_by_id(id.0).one(&self.db()).await.map_err(stored)?;
        match row {
            Some(row) => self.open_phone_change(row).await.map(Some),
            None => Ok(None),
        }
    }

    async fn phone_changes_of(&mut self, family: FamilyId) -> Stored<Vec<PhoneChangeRecord>> {
        let rows = phone_change::Entity::find().filter(Column::Family.eq(family.0)).order_by_desc(Column::Id);
        self.phone_change_rows(rows).await
    }

    async fn open_phone_changes(&mut self, area: &Area, limit: u64) -> Stored<Vec<PhoneChangeRecord>> {
        let open = PhoneChangeWord::ALL.iter().filter(|word| word.open()).map(|word| word.word());
        let rows = phone_change::Entity::find()
            .filter(within(TABLE, area, None))
            .filter(Column::State.is_in(open))
            .order_by_asc(Column::AskedAt)
            .order_by_asc(Column::Id)
            .limit(limit);
        self.phone_change_rows(rows).await
    }

    async fn due_phone_changes(
        &mut self,
        now: Timestamp,
        asked_before: Timestamp,
        limit: u64,
    ) -> Stored<Vec<PhoneChangeRecord>> {
        let is = |word: PhoneChangeWord| Column::State.eq(word.word());
        let due = is(PhoneChangeWord::Approved).and(Column::DueAt.lte(moment(now)));
        let forgotten = is(PhoneChangeWord::Asked).and(Column::AskedAt.lt(moment(asked_before)));
        let rows = phone_change::Entity::find()
            .filter(Condition::any().add(due).add(forgotten))
            .order_by_asc(Column::Id)
            .limit(limit);
        self.phone_change_rows(rows).await
    }

    async fn step_phone_change(&mut self, id: PhoneChangeId, revision: i64, state: PhoneChange) -> Stored<bool> {
        let stepped = phone_change::Entity::update_many()
            .col_expr(Column::State, Expr::value(state.word().word()))
            .col_expr(Column::StateAt, Expr::value(moment(state.since())))
            .col_expr(Column::DecidedBy, Expr::value(decided_by(&state)))
            .col_expr(Column::DueAt, Expr::value(state.due().map(moment)))
            .col_expr(Column::Revision, Expr::value(revision + 1))
            .filter(Column::Id.eq(id.0))
            .filter(Column::Revision.eq(revision))
            .exec(&self.db())
            .await
            .map_err(stored)?;
        Ok(stepped.rows_affected == 1)
    }

    async fn move_phone_change(&mut self, id: PhoneChangeId, revision: i64, to: &Place) -> Stored<bool> {
        let moved = placed(phone_change::Entity::update_many(), to)
            .col_expr(Column::Revision, Expr::value(revision + 1))
            .filter(Column::Id.eq(id.0))
            .filter(Column::Revision.eq(revision))
            .exec(&self.db())
            .await
            .map_err(stored)?;
        Ok(moved.rows_affected == 1)
    }
}
