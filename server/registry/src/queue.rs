//! Lists of declarations: an office's queue, its counts, and other declarations of the same child.

use std::cmp::Reverse;

use casework::{
    actor::Area,
    id::{DeclarationId, FamilyId},
    port::{DeclarationRow, DeclaredChild, Page, QueueCount, QueueFilter, Status, Stored},
};
use sea_orm::{
    ColumnTrait, Condition, EntityTrait, ExprTrait, FromQueryResult, JoinType, Order, QueryFilter, QueryOrder,
    QuerySelect, QueryTrait, RelationDef, Select,
};
use uuid::Uuid;

use crate::{
    area::{checked, checked_within, column, within},
    convert::{day, place, timestamp},
    cursor::Cursor,
    declaration::{TABLE, cell, claim, status},
    entity::{
        declaration::{self, Column},
        declared_child, family,
    },
    error::stored,
    seal::{Kind, Sealed, Vault},
    work::SqlWork,
};

/// A line of a list, with what opens its one sealed column.
#[derive(FromQueryResult)]
struct Line {
    id: Uuid,
    family: Uuid,
    wrapped_key: Option<Vec<u8>>,
    district: String,
    street: String,
    community: Option<String>,
    number: String,
    version: i32,
    guardian: Sealed,
    children: i32,
    submitted_at: i64,
    status: String,
    status_at: i64,
    claimed_by: Option<Uuid>,
    claimed_until: Option<i64>,
}

#[derive(FromQueryResult)]
struct Count {
    status: String,
    number: i64,
    oldest: Option<i64>,
}

/// Declarations that wait for the office or the family, or stand.
const OPEN_OR_APPROVED: [Status; 4] = [Status::Submitted, Status::UnderReview, Status::Returned, Status::Approved];

fn lines() -> Select<declaration::Entity> {
    let to_family: RelationDef =
        declaration::Entity::belongs_to(family::Entity).from(Column::Family).to(family::Column::Id).into();
    declaration::Entity::find()
        .select_only()
        .columns([
            Column::Id,
            Column::Family,
            Column::District,
            Column::Street,
            Column::Community,
            Column::Number,
            Column::Version,
            Column::Guardian,
            Column::Children,
            Column::SubmittedAt,
            Column::Status,
            Column::StatusAt,
            Column::ClaimedBy,
            Column::ClaimedUntil,
        ])
        .column(family::Column::WrappedKey)
        .join(JoinType::InnerJoin, to_family)
}

fn open(vault: &Vault, line: Line) -> Stored<DeclarationRow> {
    let id = DeclarationId(line.id);
    let key = vault.family(FamilyId(line.family), line.wrapped_key.as_deref())?;
    Ok(DeclarationRow {
        id,
        number: line.number,
        version: line.version,
        place: place(line.district, line.street, line.community),
        guardian: vault.open_text(&key, cell(id, "guardian"), &line.guardian)?,
        children: line.children,
        status: status(&line.status)?,
        submitted_at: timestamp(line.submitted_at)?,
        status_at: timestamp(line.status_at)?,
        claim: claim(line.claimed_by, line.claimed_until)?,
    })
}

impl SqlWork {
    pub(crate) async fn queue_page(&self, area: &Area, filter: &QueueFilter) -> Stored<Page<DeclarationRow>> {
        let (list, order) =
            if filter.newest_first { ("queue newest", Order::Desc) } else { ("queue oldest", Order::Asc) };
        let (key, id) = (column(TABLE, "submitted_at"), column(TABLE, "id"));
        let after = filter.after.as_deref().and_then(|text| Cursor::read(text, &self.vault, list));
        let street = filter.street.as_deref();
        let which = match filter.claimed_by {
            // One number's: found by the number.
            _ if filter.number.is_some() => checked_within(TABLE, area, street)
                .add_option(filter.number.as_deref().map(|number| Column::Number.eq(number)))
                .add_option(filter.status.map(|status| checked(TABLE, "status").eq(status.word()))),
            // One person's: found by the person, the rest is checked.
            Some(staff) => checked_within(TABLE, area, street)
                .add(Column::ClaimedBy.eq(staff.0))
                .add_option(filter.status.map(|status| checked(TABLE, "status").eq(status.word()))),
            None => {
                within(TABLE, area, street).add_option(filter.status.map(|status| Column::Status.eq(status.word())))
            }
        };
        let which = which.add_option(after.map(|last| last.after(key.clone(), id.clone(), &order)));
        let mut found = lines()
            .filter(which)
            .order_by(key, order.clone())
            .order_by(id, order)
            .limit(filter.limit.saturating_add(1))
            .into_model::<Line>()
            .all(&self.db())
            .await
            .map_err(stored)?;
        let next = more(&mut found, filter.limit)
            .and_then(|last| Cursor { key: last.submitted_at, id: last.id }.write(&self.vault, list));
        let rows = found.into_iter().map(|line| open(&self.vault, line)).collect::<Stored<_>>()?;
        Ok(Page { rows, next })
    }

    pub(crate) async fn count_queues(&self, area: &Area) -> Stored<Vec<QueueCount>> {
        let counts = declaration::Entity::find()
            .select_only()
            .column(Column::Status)
            .column_as(Column::Id.count(), "number")
            .column_as(Column::SubmittedAt.min(), "oldest")
            .filter(within(TABLE, area, None))
            .group_by(Column::Status)
            .into_model::<Count>()
            .all(&self.db())
            .await
            .map_err(stored)?;
        counts
            .into_iter()
            .map(|row| {
                Ok(QueueCount {
                    status: status(&row.status)?,
                    count: u64::try_from(row.number).unwrap_or_default(),
                    oldest: row.oldest.map(timestamp).transpose()?,
                })
            })
            .collect()
    }

    pub(crate) async fn same_child_elsewhere(
        &self,
        family: FamilyId,
        child: &DeclaredChild,
    ) -> Stored<Vec<DeclarationRow>> {
        use declared_child::Column as Child;
        let same_name = Condition::all()
            .add(Child::NameHash.eq(self.vault.keyed(Kind::Name, &child.name)))
            .add(Child::BirthDate.eq(day(child.birth_date)));
        let same_document =
            child.document.as_deref().map(|number| Child::DocumentHash.eq(self.vault.keyed(Kind::Document, number)));
        let same_child = declared_child::Entity::find()
            .select_only()
            .column(Child::Declaration)
            .filter(Condition::any().add(same_name).add_option(same_document))
            .filter(Child::Family.ne(family.0))
            .into_query();
        // A handful: chosen and sorted here, so that nothing but the children finds them.
        let found = lines()
            .filter(Column::Id.in_subquery(same_child))
            .into_model::<Line>()
            .all(&self.db())
            .await
            .map_err(stored)?;
        let rows = found.into_iter().map(|line| open(&self.vault, line)).collect::<Stored<Vec<_>>>()?;
        let mut rows: Vec<_> = rows.into_iter().filter(|row| OPEN_OR_APPROVED.contains(&row.status)).collect();
        rows.sort_by_key(|row| Reverse((row.submitted_at, row.id)));
        Ok(rows)
    }
}

/// One row more than a page was asked for: if it came, it goes, and the row before it is where the next page begins.
pub fn more<T>(rows: &mut Vec<T>, limit: u64) -> Option<&T> {
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    if rows.len() <= limit {
        return None;
    }
    rows.truncate(limit);
    rows.last()
}
