//! Lists of help requests: an office's queue, its counts, what has to climb.

use casework::{
    id::{FamilyId, RequestId},
    port::{Page, RequestCount, RequestFilter, RequestRow, Sight, Stored},
};
use domain::request::{Level, Urgency, Waits};
use jiff::civil::Date;
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, ExprTrait, FromQueryResult, JoinType, Order, PaginatorTrait, QueryFilter,
    QueryOrder, QuerySelect, RelationDef,
};
use uuid::Uuid;

use crate::{
    area::{checked, checked_within, column, within},
    convert::{date, day, place, timestamp},
    cursor::Cursor,
    entity::{
        family,
        request::{self, Column},
    },
    error::stored,
    queue::more,
    request::{TABLE, content, level, small, status, urgency},
    seal::{Sealed, Vault},
    work::SqlWork,
};

const LIST: &str = "requests";

/// A line, with what opens its sealed column.
#[derive(FromQueryResult)]
struct Line {
    id: Uuid,
    family: Uuid,
    wrapped_key: Option<Vec<u8>>,
    district: String,
    street: String,
    community: Option<String>,
    number: String,
    item: Option<i32>,
    content: Sealed,
    urgency: String,
    status: String,
    level: String,
    department: Option<String>,
    asked_at: i64,
    due: i32,
}

#[derive(FromQueryResult)]
struct Count {
    status: String,
    level: String,
    urgency: String,
    count: i64,
    oldest: Option<i64>,
}

/// What somebody sees: a department's officers find theirs by the department, the others by their area.
fn seen(sight: Sight<'_>, street: Option<&str>) -> Condition {
    match sight.department {
        Some(word) => checked_within(TABLE, sight.area, street).add(Column::Department.eq(word)),
        None => within(TABLE, sight.area, street),
    }
}

fn open(vault: &Vault, line: Line) -> Stored<RequestRow> {
    let id = RequestId(line.id);
    let key = vault.family(FamilyId(line.family), line.wrapped_key.as_deref())?;
    Ok(RequestRow {
        id,
        number: line.number,
        item: small(line.item),
        content: content(vault, &key, id, &line.content)?,
        urgency: urgency(&line.urgency)?,
        place: place(line.district, line.street, line.community),
        status: status(&line.status)?,
        level: level(&line.level)?,
        department: line.department,
        asked_at: timestamp(line.asked_at)?,
        due: date(line.due)?,
    })
}

impl SqlWork {
    pub(crate) async fn request_page(&self, sight: Sight<'_>, filter: &RequestFilter) -> Stored<Page<RequestRow>> {
        let urgent: Vec<&str> =
            Urgency::ALL.iter().filter(|urgency| urgency.urgent()).map(|urgency| urgency.word()).collect();
        let (key, id) = (column(TABLE, "due"), column(TABLE, "id"));
        let after = filter.after.as_deref().and_then(|text| Cursor::read(text, &self.vault, LIST));
        let which = seen(sight, filter.street.as_deref())
            .add(Column::Waits.eq(filter.waits.word()))
            .add_option(filter.status.map(|status| checked(TABLE, "status").eq(status.word())))
            .add_option(filter.level.map(|level| checked(TABLE, "level").eq(level.word())))
            .add_option(filter.urgent.then(|| checked(TABLE, "urgency").is_in(urgent)))
            .add_option(filter.item.map(|item| Column::Item.eq(i32::from(item))))
            .add_option(filter.late.map(|today| Column::Due.lt(day(today))))
            .add_option(after.map(|last| last.after(key.clone(), id.clone(), &Order::Asc)));
        let to_family: RelationDef =
            request::Entity::belongs_to(family::Entity).from(Column::Family).to(family::Column::Id).into();
        let mut found = request::Entity::find()
            .select_only()
            .columns([
                Column::Id,
                Column::Family,
                Column::District,
                Column::Street,
                Column::Community,
                Column::Number,
                Column::Item,
                Column::Content,
                Column::Urgency,
                Column::Status,
                Column::Level,
                Column::Department,
                Column::AskedAt,
                Column::Due,
            ])
            .column(family::Column::WrappedKey)
            .join(JoinType::InnerJoin, to_family)
            .filter(which)
            .order_by(key, Order::Asc)
            .order_by(id, Order::Asc)
            .limit(filter.limit.saturating_add(1))
            .into_model::<Line>()
            .all(&self.db())
            .await
            .map_err(stored)?;
        let next = more(&mut found, filter.limit)
            .and_then(|last| Cursor { key: i64::from(last.due), id: last.id }.write(&self.vault, LIST));
        let rows = found.into_iter().map(|line| open(&self.vault, line)).collect::<Stored<_>>()?;
        Ok(Page { rows, next })
    }

    pub(crate) async fn count_requests(&self, sight: Sight<'_>) -> Stored<Vec<RequestCount>> {
        let counts = request::Entity::find()
            .select_only()
            .columns([Column::Status, Column::Level, Column::Urgency])
            .column_as(Column::Id.count(), "count")
            .column_as(Column::AskedAt.min(), "oldest")
            .filter(seen(sight, None))
            .filter(Column::Waits.is_in([Waits::Office.word(), Waits::Family.word()]))
            .group_by(Column::Status)
            .group_by(Column::Level)
            .group_by(Column::Urgency)
            .into_model::<Count>()
            .all(&self.db())
            .await
            .map_err(stored)?;
        counts
            .into_iter()
            .map(|row| {
                Ok(RequestCount {
                    status: status(&row.status)?,
                    level: level(&row.level)?,
                    urgency: urgency(&row.urgency)?,
                    count: u64::try_from(row.count).unwrap_or_default(),
                    oldest: row.oldest.map(timestamp).transpose()?,
                })
            })
            .collect()
    }

    pub(crate) async fn count_late(&self, sight: Sight<'_>, today: Date) -> Stored<u64> {
        request::Entity::find()
            .filter(seen(sight, None))
            .filter(Column::Waits.is_in([Waits::Office.word(), Waits::Family.word()]))
            .filter(Column::Due.lt(day(today)))
            .count(&self.db())
            .await
            .map_err(stored)
    }

    /// Oldest first.
    pub(crate) async fn find_climbing(&self, today: Date, limit: u64) -> Stored<Vec<RequestId>> {
        let ids: Vec<Uuid> = request::Entity::find()
            .select_only()
            .column(Column::Id)
            .filter(Column::Waits.is_in([Waits::Office.word(), Waits::Family.word()]))
            .filter(Column::Due.lt(day(today)))
            .filter(Column::Level.ne(Level::City.word()))
            .order_by_asc(Column::Due)
            .limit(limit)
            .into_tuple()
            .all(&self.db())
            .await
            .map_err(stored)?;
        Ok(ids.into_iter().map(RequestId).collect())
    }
}
