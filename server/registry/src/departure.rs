//! Children whose record left a ledger. The name is sealed with the family's key: erased with the family.

use async_trait::async_trait;
use casework::{
    actor::Area,
    id::{ChildId, DepartureId, FamilyId},
    port::{Departure, Departures, Page, Reason, Stored},
};
use sea_orm::{
    ActiveValue::Set, ColumnTrait, EntityTrait, Order, QueryFilter, QueryOrder, QuerySelect, sea_query::SimpleExpr,
};

use crate::{
    area::{column, within},
    convert::{moment, number, place, stored_number, timestamp, word},
    cursor::Cursor,
    entity::departure::{self, Column},
    error::stored,
    queue::more,
    seal::Cell,
    work::SqlWork,
};

const TABLE: &str = "departure";

fn cell(id: DepartureId) -> Cell<'static> {
    Cell::new(TABLE, id.0, "name")
}

impl SqlWork {
    async fn open_departure(&mut self, row: departure::Model) -> Stored<Departure> {
        let (id, family) = (DepartureId(row.id), FamilyId(row.family));
        let key = self.key_of(family).await?;
        Ok(Departure {
            id,
            family,
            child: ChildId(row.child),
            number: number(row.number)?,
            place: place(row.district, row.street, row.community),
            reason: word("reason", &row.reason, Reason::from_word)?,
            to: row.to_street,
            name: self.vault.open_text(&key, cell(id), &row.name)?,
            at: timestamp(row.at)?,
        })
    }

    async fn departures_where(&mut self, which: SimpleExpr) -> Stored<Vec<Departure>> {
        let rows = departure::Entity::find()
            .filter(which)
            .order_by_desc(Column::At)
            .order_by_desc(Column::Id)
            .all(&self.db())
            .await
            .map_err(stored)?;
        let mut found = Vec::with_capacity(rows.len());
        for row in rows {
            found.push(self.open_departure(row).await?);
        }
        Ok(found)
    }
}

#[async_trait]
impl Departures for SqlWork {
    async fn add_departure(&mut self, it: &Departure) -> Stored<()> {
        let key = self.key_of(it.family).await?;
        let row = departure::ActiveModel {
            id: Set(it.id.0),
            family: Set(it.family.0),
            district: Set(it.place.district.clone()),
            street: Set(it.place.street.clone()),
            community: Set(it.place.community.clone()),
            child: Set(it.child.0),
            number: Set(stored_number(it.number)?),
            reason: Set(it.reason.word().to_owned()),
            to_street: Set(it.to.clone()),
            name: Set(self.vault.seal(&key, cell(it.id), it.name.as_bytes())?),
            at: Set(moment(it.at)),
        };
        departure::Entity::insert(row).exec_without_returning(&self.db()).await.map_err(stored)?;
        Ok(())
    }

    async fn departures_of(&mut self, family: FamilyId) -> Stored<Vec<Departure>> {
        self.departures_where(Column::Family.eq(family.0)).await
    }

    async fn departures_of_child(&mut self, child: ChildId) -> Stored<Vec<Departure>> {
        self.departures_where(Column::Child.eq(child.0)).await
    }

    async fn departures(&mut self, area: &Area, after: Option<&str>, limit: u64) -> Stored<Page<Departure>> {
        let (key, id) = (column(TABLE, "at"), column(TABLE, "id"));
        let after = after.and_then(|text| Cursor::read(text, &self.vault, TABLE));
        let which =
            within(TABLE, area, None).add_option(after.map(|last| last.after(key.clone(), id.clone(), &Order::Desc)));
        let mut rows = departure::Entity::find()
            .filter(which)
            .order_by_desc(key)
            .order_by_desc(id)
            .limit(limit.saturating_add(1))
            .all(&self.db())
            .await
            .map_err(stored)?;
        let next =
            more(&mut rows, limit).and_then(|last| Cursor { key: last.at, id: last.id }.write(&self.vault, TABLE));
        let mut found = Vec::with_capacity(rows.len());
        for row in rows {
            found.push(self.open_departure(row).await?);
        }
        Ok(Page { rows: found, next })
    }
}
