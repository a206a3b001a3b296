//! Requests to erase an approved record.

use async_trait::async_trait;
use casework::{
    actor::{Area, Place},
    id::{ErasureId, FamilyId, StaffId},
    port::{ErasureFilter, ErasureRecord, ErasureRow, Erasures, Page, Stored},
};
use domain::privacy::{Cause, Decided, Erasure, ErasureWord, Ground, How, Open, Scope};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, Order, QueryFilter, QueryOrder, QuerySelect, sea_query::Expr,
};

use crate::{
    area::{column, placed, within},
    convert::{date, day, moment, place, timestamp, word},
    cursor::Cursor,
    entity::erasure::{self, Column},
    error::stored,
    queue::more,
    seal::{Cell, Sealed},
    work::SqlWork,
};

const TABLE: &str = "erasure";

fn cell(id: ErasureId) -> Cell<'static> {
    Cell::new(TABLE, id.0, "reason")
}

fn state(row: &erasure::Model) -> Stored<Erasure> {
    let how = match word("state", &row.state, ErasureWord::from_word)? {
        ErasureWord::Open => return Ok(Erasure::Open(Open { due: date(row.due)? })),
        ErasureWord::Done => How::Erased,
        ErasureWord::Refused => {
            How::Refused(word("ground", row.ground.as_deref().unwrap_or_default(), Ground::from_word)?)
        }
        ErasureWord::TakenBack => How::TakenBack,
    };
    Ok(Erasure::Decided(Decided { at: timestamp(row.decided_at.unwrap_or(row.asked_at))?, how }))
}

/// Family and scope, while it waits.
fn waits(erasure: &ErasureRecord) -> Option<String> {
    erasure.state.open().map(|_| format!("{}:{}", erasure.family, erasure.scope))
}

impl SqlWork {
    async fn open_erasure(&mut self, row: erasure::Model) -> Stored<ErasureRecord> {
        let (id, family) = (ErasureId(row.id), FamilyId(row.family));
        let state = state(&row)?;
        let reason = match &row.reason {
            // The family's key is needed for the reason alone: of an erased family there is none.
            Some(sealed) => {
                let key = self.key_of(family).await?;
                self.vault.open_text(&key, cell(id), sealed)?
            }
            None => String::new(),
        };
        Ok(ErasureRecord {
            id,
            family,
            number: row.number,
            place: place(row.district, row.street, row.community),
            scope: word("scope", &row.scope, Scope::from_word)?,
            cause: word("cause", &row.cause, Cause::from_word)?,
            asked_at: timestamp(row.asked_at)?,
            due: date(row.due)?,
            state,
            decided_by: row.decided_by.map(StaffId),
            reason,
            revision: row.revision,
        })
    }

    async fn seal_reason(&mut self, erasure: &ErasureRecord) -> Stored<Option<Sealed>> {
        if erasure.reason.is_empty() {
            return Ok(None);
        }
        let key = self.key_of(erasure.family).await?;
        self.vault.seal(&key, cell(erasure.id), erasure.reason.as_bytes()).map(Some)
    }
}

#[async_trait]
impl Erasures for SqlWork {
    async fn add_erasure(&mut self, erasure: &ErasureRecord) -> Stored<()> {
        let row = erasure::ActiveModel {
            id: Set(erasure.id.0),
            family: Set(erasure.family.0),
            district: Set(erasure.place.district.clone()),
            street: Set(erasure.place.street.clone()),
            community: Set(erasure.place.community.clone()),
            number: Set(erasure.number.clone()),
            scope: Set(erasure.scope.word().to_owned()),
            cause: Set(erasure.cause.word().to_owned()),
            asked_at: Set(moment(erasure.asked_at)),
            due: Set(day(erasure.due)),
            state: Set(erasure.state.word().word().to_owned()),
            waits: Set(waits(erasure)),
            ground: Set(None),
            decided_by: Set(None),
            decided_at: Set(None),
            reason: Set(None),
            revision: Set(erasure.revision),
        };
        erasure::Entity::insert(row).exec_without_returning(&self.db()).await.map_err(stored)?;
        Ok(())
    }

    async fn erasure(&mut self, id: ErasureId) -> Stored<Option<ErasureRecord>> {
        let row = erasure::Entity::find_by_id(id.0).one(&self.db()).await.map_err(stored)?;
        match row {
            Some(row) => self.open_erasure(row).await.map(Some),
            None => Ok(None),
        }
    }

    async fn erasures_of(&mut self, family: FamilyId) -> Stored<Vec<ErasureRecord>> {
        let rows = erasure::Entity::find()
            .filter(Column::Family.eq(family.0))
            .order_by_desc(Column::Id)
            .all(&self.db())
            .await
            .map_err(stored)?;
        let mut erasures = Vec::with_capacity(rows.len());
        for row in rows {
            erasures.push(self.open_erasure(row).await?);
        }
        Ok(erasures)
    }

    async fn erasures(&mut self, area: &Area, filter: &ErasureFilter) -> Stored<Page<ErasureRow>> {
        let (list, order) = if filter.open { ("erasures open", Order::Asc) } else { ("erasures decided", Order::Desc) };
        let (key, id) = (column(TABLE, "due"), column(TABLE, "id"));
        let after = filter.after.as_deref().and_then(|text| Cursor::read(text, &self.vault, list));
        let after = after.map(|last| last.after(key.clone(), id.clone(), &order));
        let state = if filter.open { Column::Waits.is_not_null() } else { Column::Waits.is_null() };
        let which = within(TABLE, area, None)
            .add(state)
            .add_option(filter.due_before.map(|before| Column::Due.lt(day(before))))
            .add_option(after);
        let mut rows = erasure::Entity::find()
            .filter(which)
            .order_by(key, order.clone())
            .order_by(id, order)
            .limit(filter.limit.saturating_add(1))
            .all(&self.db())
            .await
            .map_err(stored)?;
        let next = more(&mut rows, filter.limit)
            .and_then(|last| Cursor { key: last.due.into(), id: last.id }.write(&self.vault, list));
        let rows = rows.into_iter().map(line).collect::<Stored<_>>()?;
        Ok(Page { rows, next })
    }

    async fn decide_erasure(&mut self, erasure: &ErasureRecord) -> Stored<bool> {
        let Erasure::Decided(decided) = erasure.state else { return Ok(false) };
        let reason = self.seal_reason(erasure).await?;
        let saved = erasure::Entity::update_many()
            .col_expr(Column::State, Expr::value(decided.word().word()))
            .col_expr(Column::Waits, Expr::value(None::<String>))
            .col_expr(Column::Ground, Expr::value(decided.ground().map(Ground::word)))
            .col_expr(Column::DecidedBy, Expr::value(erasure.decided_by.map(|by| by.0)))
            .col_expr(Column::DecidedAt, Expr::value(moment(decided.at)))
            .col_expr(Column::Reason, Expr::value(reason))
            .col_expr(Column::Revision, Expr::value(erasure.revision + 1))
            .filter(Column::Id.eq(erasure.id.0))
            .filter(Column::Revision.eq(erasure.revision))
            .exec(&self.db())
            .await
            .map_err(stored)?;
        Ok(saved.rows_affected == 1)
    }

    async fn move_erasure(&mut self, id: ErasureId, revision: i64, to: &Place) -> Stored<bool> {
        let moved = placed(erasure::Entity::update_many(), to)
            .col_expr(Column::Revision, Expr::value(revision + 1))
            .filter(Column::Id.eq(id.0))
            .filter(Column::Revision.eq(revision))
            .exec(&self.db())
            .await
            .map_err(stored)?;
        Ok(moved.rows_affected == 1)
    }
}

fn line(row: erasure::Model) -> Stored<ErasureRow> {
    Ok(ErasureRow {
        id: ErasureId(row.id),
        number: row.number,
        place: place(row.district, row.street, row.community),
        scope: word("scope", &row.scope, Scope::from_word)?,
        cause: word("cause", &row.cause, Cause::from_word)?,
        asked_at: timestamp(row.asked_at)?,
        due: date(row.due)?,
        word: word("state", &row.state, ErasureWord::from_word)?,
    })
}
