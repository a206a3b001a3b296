//! The ledger's pages: an area's children in an order, or those that a name, a document or a phone finds.
//!
//! A page is read from one place of one index, however deep it is. A search by name is chosen and sorted among the
//! name's pieces alone; only the page's children are then read and opened.

use std::collections::HashMap;

use casework::{
    actor::Area,
    id::{ChildId, FamilyId},
    port::{LedgerFilter, LedgerOrder, LedgerRow, Page, Stored},
};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, ExprTrait, FromQueryResult, JoinType, Order, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, RelationDef, Select,
    sea_query::{Alias, Expr, Query, SelectStatement},
};
use uuid::Uuid;

use crate::{
    area::{column, within},
    child::{TABLE, cell, signs, stage},
    convert::{date, place},
    cursor::Cursor,
    entity::{
        child::{self, Column},
        child_beside, family, name_token,
    },
    error::stored,
    queue::more,
    seal::{Keyed, Kind, Sealed, Vault, pieces},
    work::SqlWork,
};

const TOKENS: &str = "name_token";

/// A child as a list shows it, with what opens its sealed columns.
#[derive(FromQueryResult)]
struct Line {
    id: Uuid,
    family: Uuid,
    wrapped_key: Option<Vec<u8>>,
    district: String,
    street: String,
    community: Option<String>,
    name: Sealed,
    birth_date: i32,
    stage: Option<String>,
    signs: Option<Sealed>,
    due: i32,
    approved_at: i64,
}

/// Where a child stands in an order.
#[derive(FromQueryResult)]
struct Spot {
    child: Uuid,
    key: i64,
}

/// The name of the order (cursors keep to it), its column and its direction.
struct By {
    list: &'static str,
    column: &'static str,
    order: Order,
}

const fn by(order: LedgerOrder) -> By {
    match order {
        LedgerOrder::DueFirst => By { list: "ledger due", column: "due", order: Order::Asc },
        LedgerOrder::Youngest => By { list: "ledger youngest", column: "birth_date", order: Order::Desc },
        LedgerOrder::Oldest => By { list: "ledger oldest", column: "birth_date", order: Order::Asc },
        LedgerOrder::NewestRecord => By { list: "ledger newest", column: "approved_at", order: Order::Desc },
    }
}

impl By {
    fn cursor(&self, line: &Line) -> Cursor {
        let key = match self.column {
            "due" => i64::from(line.due),
            "birth_date" => i64::from(line.birth_date),
            _ => line.approved_at,
        };
        Cursor { key, id: line.id }
    }

    fn comes_after(&self, cursor: Cursor, last: Cursor) -> bool {
        if self.order == Order::Desc { cursor < last } else { cursor > last }
    }
}

fn lines() -> Select<child::Entity> {
    let to_family: RelationDef =
        child::Entity::belongs_to(family::Entity).from(Column::Family).to(family::Column::Id).into();
    child::Entity::find()
        .select_only()
        .columns([
            Column::Id,
            Column::Family,
            Column::District,
            Column::Street,
            Column::Community,
            Column::Name,
            Column::BirthDate,
            Column::Stage,
            Column::Signs,
            Column::Due,
            Column::ApprovedAt,
        ])
        .column(family::Column::WrappedKey)
        .join(JoinType::InnerJoin, to_family)
}

fn open(vault: &Vault, line: Line) -> Stored<LedgerRow> {
    let id = ChildId(line.id);
    let key = vault.family(FamilyId(line.family), line.wrapped_key.as_deref())?;
    Ok(LedgerRow {
        id,
        name: vault.open_text(&key, cell(id, "name"), &line.name)?,
        birth_date: date(line.birth_date)?,
        place: place(line.district, line.street, line.community),
        stage: stage(line.stage.as_deref())?,
        signs: signs(vault, &key, id, line.signs.as_ref())?,
        due: date(line.due)?,
    })
}

impl SqlWork {
    pub(crate) async fn ledger_page(&self, area: &Area, filter: &LedgerFilter) -> Stored<Page<LedgerRow>> {
        let by = by(filter.order);
        let after = filter.after.as_deref().and_then(|text| Cursor::read(text, &self.vault, by.list));
        match &filter.name {
            _ if filter.document.is_some() || filter.phone.is_some() => self.by_number(area, filter, &by, after).await,
            Some(name) => self.by_name(area, filter, name, &by, after).await,
            None => self.in_order(area, filter, &by, after).await,
        }
    }

    pub(crate) async fn count_ledger(&self, area: &Area) -> Stored<u64> {
        child::Entity::find().filter(within(TABLE, area, None)).count(&self.db()).await.map_err(stored)
    }

    async fn in_order(
        &self,
        area: &Area,
        filter: &LedgerFilter,
        by: &By,
        after: Option<Cursor>,
    ) -> Stored<Page<LedgerRow>> {
        let (key, id) = (column(TABLE, by.column), column(TABLE, "id"));
        let which = within(TABLE, area, filter.street.as_deref())
            .add_option(after.map(|last| last.after(key.clone(), id.clone(), &by.order)));
        let found = lines()
            .filter(which)
            .order_by(key, by.order.clone())
            .order_by(id, by.order.clone())
            .limit(filter.limit.saturating_add(1))
            .into_model::<Line>()
            .all(&self.db())
            .await
            .map_err(stored)?;
        self.page(found, filter.limit, by)
    }

    fn page(&self, mut found: Vec<Line>, limit: u64, by: &By) -> Stored<Page<LedgerRow>> {
        let next = more(&mut found, limit).and_then(|last| by.cursor(last).write(&self.vault, by.list));
        let rows = found.into_iter().map(|line| open(&self.vault, line)).collect::<Stored<_>>()?;
        Ok(Page { rows, next })
    }

    /// Children with this document or this guardian's phone. There are few of them, so that area, name and order are
    /// seen to here.
    async fn by_number(
        &self,
        area: &Area,
        filter: &LedgerFilter,
        by: &By,
        after: Option<Cursor>,
    ) -> Stored<Page<LedgerRow>> {
        let document = filter.document.as_deref().map(|number| self.vault.keyed(Kind::Document, number));
        let phone = filter.phone.as_deref().map(|number| self.vault.keyed(Kind::Phone, number));
        let which = Condition::all()
            .add_option(document.clone().map(|hash| Column::DocumentHash.eq(hash)))
            .add_option(phone.clone().map(|hash| Column::PhoneHash.eq(hash)));
        // A child of two families is found by the number of the second, too.
        let second = Condition::all()
            .add_option(document.map(|hash| child_beside::Column::DocumentHash.eq(hash)))
            .add_option(phone.map(|hash| child_beside::Column::PhoneHash.eq(hash)));
        let second: Vec<Uuid> = child_beside::Entity::find()
            .select_only()
            .column(child_beside::Column::Child)
            .filter(second)
            .into_tuple()
            .all(&self.db())
            .await
            .map_err(stored)?;
        let which = match second.as_slice() {
            [] => which,
            ids => Condition::any().add(which).add(Column::Id.is_in(ids.iter().copied())),
        };
        let mut found = lines().filter(which).into_model::<Line>().all(&self.db()).await.map_err(stored)?;
        found.retain(|line| {
            let place = place(line.district.clone(), line.street.clone(), line.community.clone());
            area.covers(&place) && filter.street.as_ref().is_none_or(|street| *street == line.street)
        });
        found.sort_by_key(|line| by.cursor(line));
        if by.order == Order::Desc {
            found.reverse();
        }
        found.retain(|line| after.is_none_or(|last| by.comes_after(by.cursor(line), last)));
        self.page(found, filter.limit, by)
    }

    /// Children whose name contains the text. Their pieces choose them; the opened name decides.
    async fn by_name(
        &self,
        area: &Area,
        filter: &LedgerFilter,
        name: &str,
        by: &By,
        mut after: Option<Cursor>,
    ) -> Stored<Page<LedgerRow>> {
        let wanted = pieces::fold(name);
        let pieces: Vec<Keyed> = pieces::of_search(name).iter().map(|piece| self.vault.piece(piece)).collect();
        let limit = usize::try_from(filter.limit).unwrap_or(usize::MAX);
        let mut found: Vec<(Cursor, LedgerRow)> = Vec::new();
        while !pieces.is_empty() && found.len() <= limit {
            let spots = self.spots(area, filter, &pieces, by, after).await?;
            let Some(last) = spots.last() else { break };
            after = Some(Cursor { key: last.key, id: last.child });
            let ids: Vec<Uuid> = spots.iter().map(|spot| spot.child).collect();
            let these = lines().filter(Column::Id.is_in(ids));
            let children = these.into_model::<Line>().all(&self.db()).await.map_err(stored)?;
            let mut children: HashMap<Uuid, Line> = children.into_iter().map(|line| (line.id, line)).collect();
            for line in spots.iter().filter_map(|spot| children.remove(&spot.child)) {
                let cursor = by.cursor(&line);
                let row = open(&self.vault, line)?;
                if pieces::fold(&row.name).contains(&wanted) {
                    found.push((cursor, row));
                }
            }
            if spots.len() <= limit {
                break;
            }
        }
        let next = more(&mut found, filter.limit).and_then(|(last, _)| last.write(&self.vault, by.list));
        Ok(Page { rows: found.into_iter().map(|(_, row)| row).collect(), next })
    }

    async fn spots(
        &self,
        area: &Area,
        filter: &LedgerFilter,
        pieces: &[Keyed],
        by: &By,
        after: Option<Cursor>,
    ) -> Stored<Vec<Spot>> {
        let (key, id) = (column(TOKENS, by.column), column(TOKENS, "child"));
        let has = |piece: &Keyed| column(TOKENS, "token").eq(piece.clone());
        let which = within(TOKENS, area, filter.street.as_deref())
            .add_option(pieces.first().map(has))
            .add_option(after.map(|last| last.after(key.clone(), id.clone(), &by.order)));
        let which = pieces.iter().skip(1).fold(which, |which, piece| which.add(Expr::exists(also(piece))));
        name_token::Entity::find()
            .select_only()
            .expr_as(id.clone(), "child")
            .expr_as(key.clone().cast_as("bigint"), "key")
            .filter(which)
            .order_by(key, by.order.clone())
            .order_by(id, by.order.clone())
            .limit(filter.limit.saturating_add(1))
            .into_model::<Spot>()
            .all(&self.db())
            .await
            .map_err(stored)
    }
}

/// The same child has this piece too: one look into the table's own order.
fn also(piece: &Keyed) -> SelectStatement {
    let also = |name: &'static str| Expr::col((Alias::new("also"), Alias::new(name)));
    Query::select()
        .expr(Expr::value(1))
        .from_as(TOKENS, "also")
        .and_where(also("token").eq(piece.clone()))
        .and_where(also("street").eq(column(TOKENS, "street")))
        .and_where(also("child").eq(column(TOKENS, "child")))
        .take()
}
