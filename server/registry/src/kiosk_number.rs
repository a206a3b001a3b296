//! Numbers of who waits at a community centre, by day. Nothing here says who waits.

use async_trait::async_trait;
use casework::{
    actor::Place,
    id::{KioskId, KioskNumberId},
    port::{KioskNumber, KioskNumbers, RegistryError, Stored},
};
use domain::kiosk::Turn;
use jiff::{Timestamp, civil::Date};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, Select, TryInsertResult,
    sea_query::Expr,
};

use crate::{
    convert::{date, day as stored_day, moment, number, place, stored_number, timestamp, word},
    entity::kiosk_number::{self, Column},
    error::stored,
    work::SqlWork,
};

/// So often another device may be first with a number.
const TRIES: usize = 50;

fn record(row: kiosk_number::Model) -> Stored<KioskNumber> {
    Ok(KioskNumber {
        id: KioskNumberId(row.id),
        place: place(row.district, row.street, row.community),
        day: date(row.day)?,
        number: number(row.number)?,
        given_at: timestamp(row.given_at)?,
        turn: word("turn", &row.turn, Turn::from_word)?,
        device: row.kiosk.map(KioskId),
    })
}

fn of(community: Option<&str>, day: Date) -> Select<kiosk_number::Entity> {
    kiosk_number::Entity::find()
        .filter(Column::Community.eq(community.unwrap_or_default()))
        .filter(Column::Day.eq(stored_day(day)))
}

fn waiting(community: Option<&str>, day: Date) -> Select<kiosk_number::Entity> {
    of(community, day).filter(Column::Turn.eq(Turn::Waiting.word()))
}

impl SqlWork {
    pub(crate) async fn count_waiting(&mut self, community: &str, day: Date) -> Stored<u64> {
        waiting(Some(community), day).count(&self.db()).await.map_err(stored)
    }
}

#[async_trait]
impl KioskNumbers for SqlWork {
    async fn give_number(&mut self, id: KioskNumberId, place: &Place, day: Date, at: Timestamp) -> Stored<KioskNumber> {
        for _ in 0..TRIES {
            if let Some(given) = self.number(id).await? {
                return Ok(given);
            }
            let last = of(place.community.as_deref(), day).order_by_desc(Column::Number);
            let last = last.one(&self.db()).await.map_err(stored)?.map_or(0, |last| last.number);
            let row = kiosk_number::ActiveModel {
                id: Set(id.0),
                district: Set(place.district.clone()),
                street: Set(place.street.clone()),
                community: Set(place.community.clone()),
                day: Set(stored_day(day)),
                number: Set(last + 1),
                given_at: Set(moment(at)),
                turn: Set(Turn::Waiting.word().to_owned()),
                kiosk: Set(None),
            };
            // Another device was first with this number: the next one then.
            let added = kiosk_number::Entity::insert(row)
                .on_conflict_do_nothing_on([Column::Community, Column::Day, Column::Number])
                .exec_without_returning(&self.db())
                .await
                .map_err(stored)?;
            if matches!(added, TryInsertResult::Inserted(1)) {
                let (place, number) = (place.clone(), number(last + 1)?);
                return Ok(KioskNumber { id, place, day, number, given_at: at, turn: Turn::Waiting, device: None });
            }
        }
        Err(RegistryError::Conflict)
    }

    async fn number(&mut self, id: KioskNumberId) -> Stored<Option<KioskNumber>> {
        let row = kiosk_number::Entity::find_by_id(id.0).one(&self.db()).await.map_err(stored)?;
        row.map(record).transpose()
    }

    async fn next_number(&mut self, community: &str, day: Date) -> Stored<Option<KioskNumber>> {
        let first = waiting(Some(community), day).order_by_asc(Column::Number);
        first.one(&self.db()).await.map_err(stored)?.map(record).transpose()
    }

    async fn numbers_before(&mut self, number: &KioskNumber) -> Stored<u64> {
        waiting(number.place.community.as_deref(), number.day)
            .filter(Column::Number.lt(stored_number(number.number)?))
            .count(&self.db())
            .await
            .map_err(stored)
    }

    async fn end_waiting(&mut self, id: KioskNumberId, turn: Turn, kiosk: KioskId) -> Stored<bool> {
        let ended = kiosk_number::Entity::update_many()
            .col_expr(Column::Turn, Expr::value(turn.word()))
            .col_expr(Column::Kiosk, Expr::value(kiosk.0))
            .filter(Column::Id.eq(id.0))
            .filter(Column::Turn.eq(Turn::Waiting.word()))
            .exec(&self.db())
            .await
            .map_err(stored)?;
        Ok(ended.rows_affected == 1)
    }

    async fn sweep_numbers(&mut self, before: Date) -> Stored<u64> {
        let old = Column::Day.lt(stored_day(before));
        let swept = kiosk_number::Entity::delete_many().filter(old).exec(&self.db()).await.map_err(stored)?;
        Ok(swept.rows_affected)
    }
}
