//! Cases about children who may be in danger. Each has a key of its own, made with it and wrapped by the vault: no
//! family's key opens one.

use async_trait::async_trait;
use casework::{
    actor::Area,
    id::{ConcernEntryId, ConcernId, StaffId},
    port::{
        ConcernChange, ConcernCount, ConcernEntry, ConcernFilter, ConcernRecord, Concerns, Page, RegistryError, Stored,
    },
};
use domain::concern::{Outcome, Sighting, StateWord, Step};
use jiff::Timestamp;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, EntityTrait, ExprTrait, FromQueryResult, Order, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, SimpleExpr},
};

use crate::{
    area::{column, placed, within},
    convert::{moment, place, timestamp, word},
    cursor::Cursor,
    entity::{
        concern::{self, Column},
        concern_entry,
    },
    error::stored,
    queue::more,
    seal::{Cell, Key, Kind},
    work::SqlWork,
};

const TABLE: &str = "concern";
/// What is not urgent stands behind everything that is: no moment of ours is later than this.
const BEHIND: i64 = 1 << 60;

fn cell(id: ConcernId) -> Cell<'static> {
    Cell::new(TABLE, id.0, "sighting")
}

fn entry_cell(id: ConcernEntryId) -> Cell<'static> {
    Cell::new("concern_entry", id.0, "text")
}

/// Where the case stands among those that wait.
fn line(urgent: bool, received: Timestamp) -> i64 {
    moment(received) + if urgent { 0 } else { BEHIND }
}

fn outcome(text: Option<&str>) -> Stored<Option<Outcome>> {
    text.map(|text| word("outcome", text, Outcome::from_word)).transpose()
}

#[derive(FromQueryResult)]
struct Counted {
    open: i64,
    oldest: Option<i64>,
}

impl SqlWork {
    fn open_concern(&self, row: concern::Model) -> Stored<ConcernRecord> {
        let id = ConcernId(row.id);
        let key = self.vault.concern(id, row.wrapped_key.as_deref())?;
        let sighting = self.vault.open(&key, cell(id), &row.sighting)?;
        // The error's text may quote what was told.
        let sighting: Sighting =
            serde_json::from_slice(&sighting).map_err(|_| RegistryError::Unreadable("sighting".to_owned()))?;
        Ok(ConcernRecord {
            id,
            number: row.number,
            place: place(row.district, row.street, row.community),
            sighting,
            filed_by: row.filed_by.map(StaffId),
            urgent: row.urgent,
            flagged: row.flagged,
            language: row.language,
            received_at: timestamp(row.received_at)?,
            form: row.form,
            idempotency_key: row.idempotency_key,
            status: word("state of a concern", &row.status, StateWord::from_word)?,
            status_at: timestamp(row.status_at)?,
            taken_by: row.taken_by.map(StaffId),
            outcome: outcome(row.outcome.as_deref())?,
            revision: row.revision,
        })
    }

    async fn concern_where(&self, which: SimpleExpr) -> Stored<Option<ConcernRecord>> {
        let row = concern::Entity::find().filter(which).one(&self.db()).await.map_err(stored)?;
        row.map(|row| self.open_concern(row)).transpose()
    }

    pub(crate) async fn key_of_concern(&self, id: ConcernId) -> Stored<Key> {
        let row: Option<Option<Vec<u8>>> = concern::Entity::find_by_id(id.0)
            .select_only()
            .column(Column::WrappedKey)
            .into_tuple()
            .one(&self.db())
            .await
            .map_err(stored)?;
        self.vault.concern(id, row.flatten().as_deref())
    }

    async fn counted(&self, area: &Area, which: SimpleExpr) -> Stored<Counted> {
        let counted = concern::Entity::find()
            .select_only()
            .column_as(Column::Id.count(), "open")
            .column_as(Column::ReceivedAt.min(), "oldest")
            .filter(within(TABLE, area, None).add(which))
            .into_model::<Counted>()
            .one(&self.db())
            .await
            .map_err(stored)?;
        Ok(counted.unwrap_or(Counted { open: 0, oldest: None }))
    }
}

#[async_trait]
impl Concerns for SqlWork {
    async fn add_concern(&mut self, concern: &ConcernRecord, code: &str) -> Stored<()> {
        let id = concern.id;
        let (key, wrapped) = self.vault.new_concern(id)?;
        let sighting =
            serde_json::to_vec(&concern.sighting).map_err(|_| RegistryError::Unreadable("sighting".to_owned()))?;
        let row = concern::ActiveModel {
            id: Set(id.0),
            district: Set(concern.place.district.clone()),
            street: Set(concern.place.street.clone()),
            community: Set(concern.place.community.clone()),
            number: Set(concern.number.clone()),
            code_hash: Set(self.vault.keyed(Kind::ConcernCode, &secret(&concern.number, code))),
            wrapped_key: Set(Some(wrapped)),
            sighting: Set(self.vault.seal(&key, cell(id), &sighting)?),
            filed_by: Set(concern.filed_by.map(|by| by.0)),
            urgent: Set(concern.urgent),
            flagged: Set(concern.flagged),
            language: Set(concern.language.clone()),
            received_at: Set(moment(concern.received_at)),
            line: Set(line(concern.urgent, concern.received_at)),
            form: Set(concern.form.clone()),
            idempotency_key: Set(concern.idempotency_key.clone()),
            status: Set(concern.status.word().to_owned()),
            status_at: Set(moment(concern.status_at)),
            taken_by: Set(concern.taken_by.map(|by| by.0)),
            outcome: Set(concern.outcome.map(|outcome| outcome.word().to_owned())),
            revision: Set(concern.revision),
        };
        concern::Entity::insert(row).exec_without_returning(&self.db()).await.map_err(stored)?;
        Ok(())
    }

    async fn concern(&mut self, id: ConcernId) -> Stored<Option<ConcernRecord>> {
        self.concern_where(Column::Id.eq(id.0)).await
    }

    async fn concern_by_key(&mut self, idempotency_key: &str) -> Stored<Option<ConcernRecord>> {
        self.concern_where(Column::IdempotencyKey.eq(idempotency_key)).await
    }

    async fn concern_by_code(&mut self, number: &str, code: &str) -> Stored<Option<ConcernRecord>> {
        let hash = self.vault.keyed(Kind::ConcernCode, &secret(number, code));
        self.concern_where(Column::Number.eq(number).and(Column::CodeHash.eq(hash))).await
    }

    async fn concern_form_sent(&mut self, form: &str) -> Stored<bool> {
        let reports = concern::Entity::find().filter(Column::Form.eq(form)).count(&self.db()).await.map_err(stored)?;
        let additions = concern_entry::Entity::find()
            .filter(concern_entry::Column::Form.eq(form))
            .count(&self.db())
            .await
            .map_err(stored)?;
        Ok(reports + additions > 0)
    }

    async fn change_concern(&mut self, id: ConcernId, revision: i64, change: &ConcernChange) -> Stored<bool> {
        let mut update = concern::Entity::update_many()
            .col_expr(Column::Revision, Expr::value(revision + 1))
            .col_expr(Column::Status, Expr::value(change.status.word()))
            .col_expr(Column::StatusAt, Expr::value(moment(change.at)))
            .col_expr(Column::TakenBy, Expr::value(change.taken_by.map(|by| by.0)))
            .col_expr(Column::Outcome, Expr::value(change.outcome.map(|outcome| outcome.word().to_owned())));
        if let Some(place) = &change.place {
            update = placed(update, place);
        }
        let updated = update
            .filter(Column::Id.eq(id.0))
            .filter(Column::Revision.eq(revision))
            .exec(&self.db())
            .await
            .map_err(stored)?;
        Ok(updated.rows_affected == 1)
    }

    async fn add_concern_entry(&mut self, entry: &ConcernEntry) -> Stored<()> {
        let key = self.key_of_concern(entry.concern).await?;
        let row = concern_entry::ActiveModel {
            id: Set(entry.id.0),
            concern: Set(entry.concern.0),
            revision: Set(entry.revision),
            step: Set(entry.step.word().to_owned()),
            at: Set(moment(entry.at)),
            staff: Set(entry.by.map(|by| by.0)),
            sent_to: Set(entry.to.clone()),
            outcome: Set(entry.outcome.map(|outcome| outcome.word().to_owned())),
            text: Set(self.vault.seal(&key, entry_cell(entry.id), entry.text.as_bytes())?),
            form: Set(entry.form.clone()),
        };
        concern_entry::Entity::insert(row).exec_without_returning(&self.db()).await.map_err(stored)?;
        Ok(())
    }

    async fn concern_entries(&mut self, id: ConcernId) -> Stored<Vec<ConcernEntry>> {
        let key = self.key_of_concern(id).await?;
        let rows = concern_entry::Entity::find()
            .filter(concern_entry::Column::Concern.eq(id.0))
            .order_by_asc(concern_entry::Column::Revision)
            .all(&self.db())
            .await
            .map_err(stored)?;
        rows.into_iter()
            .map(|row| {
                let entry = ConcernEntryId(row.id);
                Ok(ConcernEntry {
                    id: entry,
                    concern: id,
                    revision: row.revision,
                    step: word("step", &row.step, Step::from_word)?,
                    at: timestamp(row.at)?,
                    by: row.staff.map(StaffId),
                    to: row.sent_to,
                    outcome: outcome(row.outcome.as_deref())?,
                    text: self.vault.open_text(&key, entry_cell(entry), &row.text)?,
                    form: row.form,
                })
            })
            .collect()
    }

    async fn concerns(&mut self, area: &Area, filter: &ConcernFilter) -> Stored<Page<ConcernRecord>> {
        let closed = filter.status == Some(StateWord::Closed);
        let (list, sort, order) =
            if closed { ("concerns closed", "status_at", Order::Desc) } else { ("concerns open", "line", Order::Asc) };
        let (key, id) = (column(TABLE, sort), column(TABLE, "id"));
        let after = filter.after.as_deref().and_then(|text| Cursor::read(text, &self.vault, list));
        let status = match filter.status {
            Some(status) => Column::Status.eq(status.word()),
            None => open(),
        };
        let which = within(TABLE, area, filter.street.as_deref())
            .add(status)
            .add_option(after.map(|last| last.after(key.clone(), id.clone(), &order)));
        let mut found = concern::Entity::find()
            .filter(which)
            .order_by(key, order.clone())
            .order_by(id, order)
            .limit(filter.limit.saturating_add(1))
            .all(&self.db())
            .await
            .map_err(stored)?;
        let next = more(&mut found, filter.limit).and_then(|last| {
            Cursor { key: if closed { last.status_at } else { last.line }, id: last.id }.write(&self.vault, list)
        });
        let rows = found.into_iter().map(|row| self.open_concern(row)).collect::<Stored<_>>()?;
        Ok(Page { rows, next })
    }

    async fn concern_count(&mut self, area: &Area) -> Stored<ConcernCount> {
        let count = |counted: &Counted| u64::try_from(counted.open).unwrap_or_default();
        let all = self.counted(area, open()).await?;
        let urgent = self.counted(area, open().and(Column::Urgent.eq(true))).await?;
        let received = self.counted(area, Column::Status.eq(StateWord::Received.word())).await?;
        Ok(ConcernCount {
            open: count(&all),
            received: count(&received),
            urgent: count(&urgent),
            oldest: received.oldest.map(timestamp).transpose()?,
        })
    }
}

fn open() -> SimpleExpr {
    Column::Status.is_in([StateWord::Received.word(), StateWord::TakenUp.word()])
}

/// Number and code are hashed together: the same code of another case has another hash.
fn secret(number: &str, code: &str) -> String {
    format!("{number} {code}")
}
