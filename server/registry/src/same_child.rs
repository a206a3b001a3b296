//! Decisions about two declared children. Found from either of the two.

use async_trait::async_trait;
use casework::{
    actor::Area,
    id::{FamilyId, SameChildId, StaffId},
    port::{ChildOf, Pair, SameChildRecord, SameChildren, Stored},
};
use domain::same_child::{Desk, Verdict};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect, TryInsertResult,
    sea_query::{Expr, LockType},
};

use crate::{
    area::placed,
    convert::{moment, number, place, stored_number, timestamp, word},
    entity::same_child::{self, Column},
    error::stored,
    seal::Cell,
    work::SqlWork,
};

/// Sealed in its place: the pair's, which stays when a decision is changed.
fn cell(record: SameChildId) -> Cell<'static> {
    Cell::new("same_child", record.0, "note")
}

fn is(pair: Pair) -> Stored<Condition> {
    Ok(Condition::all()
        .add(Column::LowFamily.eq(pair.low().family.0))
        .add(Column::LowNumber.eq(stored_number(pair.low().number)?))
        .add(Column::HighFamily.eq(pair.high().family.0))
        .add(Column::HighNumber.eq(stored_number(pair.high().number)?)))
}

impl SqlWork {
    async fn open_same_child(&mut self, row: same_child::Model) -> Stored<SameChildRecord> {
        let id = SameChildId(row.id);
        let low = ChildOf { family: FamilyId(row.low_family), number: number(row.low_number)? };
        let high = ChildOf { family: FamilyId(row.high_family), number: number(row.high_number)? };
        let key = self.key_of(low.family).await?;
        Ok(SameChildRecord {
            id,
            pair: Pair::new(low, high),
            place: place(row.district, row.street, row.community),
            verdict: word("verdict", &row.verdict, Verdict::from_word)?,
            desk: row.desk.as_deref().map(|desk| word("desk", desk, Desk::from_word)).transpose()?,
            note: self.vault.open_text(&key, cell(id), &row.note)?,
            by: StaffId(row.decided_by),
            at: timestamp(row.decided_at)?,
            revision: row.revision,
        })
    }
}

#[async_trait]
impl SameChildren for SqlWork {
    async fn same_child(&mut self, pair: Pair) -> Stored<Option<SameChildRecord>> {
        let row = same_child::Entity::find().filter(is(pair)?).one(&self.db()).await.map_err(stored)?;
        match row {
            Some(row) => self.open_same_child(row).await.map(Some),
            None => Ok(None),
        }
    }

    async fn same_child_of(&mut self, child: ChildOf) -> Stored<Vec<SameChildRecord>> {
        let (family, number) = (child.family.0, stored_number(child.number)?);
        let low = Condition::all().add(Column::LowFamily.eq(family)).add(Column::LowNumber.eq(number));
        let high = Condition::all().add(Column::HighFamily.eq(family)).add(Column::HighNumber.eq(number));
        // Two approvals of one child wait for one another: the second finds the record of the first.
        let rows = same_child::Entity::find()
            .filter(Condition::any().add(low).add(high))
            .order_by_asc(Column::Id)
            .lock(LockType::Update)
            .all(&self.db())
            .await
            .map_err(stored)?;
        let mut records = Vec::with_capacity(rows.len());
        for row in rows {
            records.push(self.open_same_child(row).await?);
        }
        Ok(records)
    }

    async fn same_children_handed(&mut self, area: &Area, limit: u64) -> Stored<Vec<SameChildRecord>> {
        let handed = Condition::all().add(Column::Verdict.eq(Verdict::Handed.word()));
        let which = match area {
            Area::City => handed,
            Area::District(code) => {
                handed.add(Column::Desk.eq(Desk::District.word())).add(Column::District.eq(code.as_str()))
            }
            Area::Street(_) | Area::Community(_) => return Ok(Vec::new()),
        };
        let rows = same_child::Entity::find()
            .filter(which)
            .order_by_asc(Column::DecidedAt)
            .order_by_asc(Column::Id)
            .limit(limit)
            .all(&self.db())
            .await
            .map_err(stored)?;
        let mut records = Vec::with_capacity(rows.len());
        for row in rows {
            records.push(self.open_same_child(row).await?);
        }
        Ok(records)
    }

    async fn put_same_child(&mut self, record: &SameChildRecord) -> Stored<bool> {
        let key = self.key_of(record.pair.low().family).await?;
        if record.revision == 0 {
            let row = same_child::ActiveModel {
                id: Set(record.id.0),
                low_family: Set(record.pair.low().family.0),
                low_number: Set(stored_number(record.pair.low().number)?),
                high_family: Set(record.pair.high().family.0),
                high_number: Set(stored_number(record.pair.high().number)?),
                district: Set(record.place.district.clone()),
                street: Set(record.place.street.clone()),
                community: Set(record.place.community.clone()),
                verdict: Set(record.verdict.word().to_owned()),
                desk: Set(record.desk.map(|desk| desk.word().to_owned())),
                note: Set(self.vault.seal(&key, cell(record.id), record.note.as_bytes())?),
                decided_by: Set(record.by.0),
                decided_at: Set(moment(record.at)),
                revision: Set(1),
            };
            let pair = [Column::LowFamily, Column::LowNumber, Column::HighFamily, Column::HighNumber];
            let added = same_child::Entity::insert(row)
                .on_conflict_do_nothing_on(pair)
                .exec_without_returning(&self.db())
                .await
                .map_err(stored)?;
            return Ok(matches!(added, TryInsertResult::Inserted(1)));
        }
        let id: Option<uuid::Uuid> = same_child::Entity::find()
            .select_only()
            .column(Column::Id)
            .filter(is(record.pair)?)
            .into_tuple()
            .one(&self.db())
            .await
            .map_err(stored)?;
        let Some(id) = id else { return Ok(false) };
        let note = self.vault.seal(&key, cell(SameChildId(id)), record.note.as_bytes())?;
        let changed = placed(same_child::Entity::update_many(), &record.place)
            .col_expr(Column::Verdict, Expr::value(record.verdict.word()))
            .col_expr(Column::Desk, Expr::value(record.desk.map(|desk| desk.word().to_owned())))
            .col_expr(Column::Note, Expr::value(note))
            .col_expr(Column::DecidedBy, Expr::value(record.by.0))
            .col_expr(Column::DecidedAt, Expr::value(moment(record.at)))
            .col_expr(Column::Revision, Expr::value(record.revision + 1))
            .filter(Column::Id.eq(id))
            .filter(Column::Revision.eq(record.revision))
            .exec(&self.db())
            .await
            .map_err(stored)?;
        Ok(changed.rows_affected == 1)
    }
}
