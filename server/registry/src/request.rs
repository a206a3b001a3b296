//! Help requests and what becomes of them. Lists of them are in [`crate::request_queue`].

use async_trait::async_trait;
use casework::{
    id::{FamilyId, MessageId, RequestId, StaffId},
    port::{
        Page, Party, RegistryError, RequestContent, RequestCount, RequestDraft, RequestEvent, RequestFilter,
        RequestMessage, RequestRecord, RequestRow, RequestStatus, RequestStep, Requests, Sight, Stored,
    },
};
use domain::request::{Level, Reach, Typed, Urgency};
use jiff::civil::Date;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, TryInsertResult,
    sea_query::{Expr, SimpleExpr},
};
use serde::{Serialize, de::DeserializeOwned};

use crate::{
    area::placed,
    convert::{date, day, moment, number, place, stored_number, timestamp, word},
    entity::{
        request::{self, Column},
        request_draft, request_event, request_message,
    },
    error::stored,
    seal::{Cell, Key, Sealed, Vault},
    work::SqlWork,
};

pub const TABLE: &str = "request";

fn cell(id: RequestId, column: &'static str) -> Cell<'static> {
    Cell::new(TABLE, id.0, column)
}

fn typed_cell(family: FamilyId) -> Cell<'static> {
    Cell::new("request_draft", family.0, "typed")
}

fn text_cell(id: MessageId) -> Cell<'static> {
    Cell::new("request_message", id.0, "text")
}

fn seal_json(vault: &Vault, key: &Key, cell: Cell<'_>, plain: &impl Serialize) -> Stored<Sealed> {
    let bytes = serde_json::to_vec(plain).map_err(|why| RegistryError::Unreadable(why.to_string()))?;
    vault.seal(key, cell, &bytes)
}

fn open_json<T: DeserializeOwned>(vault: &Vault, key: &Key, cell: Cell<'_>, sealed: &Sealed) -> Stored<T> {
    // The error's text may quote what was written.
    serde_json::from_slice(&vault.open(key, cell, sealed)?)
        .map_err(|_| RegistryError::Unreadable("a request's text".to_owned()))
}

pub fn content(vault: &Vault, key: &Key, id: RequestId, sealed: &Sealed) -> Stored<RequestContent> {
    open_json(vault, key, cell(id, "content"), sealed)
}

pub fn status(text: &str) -> Stored<RequestStatus> {
    word("request status", text, RequestStatus::from_word)
}

pub fn level(text: &str) -> Stored<Level> {
    word("level", text, Level::from_word)
}

pub fn urgency(text: &str) -> Stored<Urgency> {
    word("urgency", text, Urgency::from_word)
}

pub fn small(stored: Option<i32>) -> Option<u8> {
    stored.and_then(|it| u8::try_from(it).ok())
}

fn event(id: RequestId, revision: i64, event: &RequestEvent) -> request_event::ActiveModel {
    request_event::ActiveModel {
        request: Set(id.0),
        revision: Set(revision),
        step: Set(event.step.word().to_owned()),
        by: Set(event.by.word().to_owned()),
        at: Set(moment(event.at)),
        to: Set(event.to.clone()),
    }
}

fn sealed_row(vault: &Vault, key: &Key, record: &RequestRecord) -> Stored<request::ActiveModel> {
    let id = record.id;
    let sealed = |column, plain: &str| vault.seal(key, cell(id, column), plain.as_bytes());
    Ok(request::ActiveModel {
        id: Set(id.0),
        family: Set(record.family.0),
        district: Set(record.place.district.clone()),
        street: Set(record.place.street.clone()),
        community: Set(record.place.community.clone()),
        number: Set(record.number.clone()),
        item: Set(record.item.map(i32::from)),
        child: Set(record.child.map(stored_number).transpose()?),
        urgency: Set(record.urgency.word().to_owned()),
        reach: Set(record.reach.word().to_owned()),
        content: Set(seal_json(vault, key, cell(id, "content"), &record.content)?),
        language: Set(record.language.clone()),
        asked_at: Set(moment(record.asked_at)),
        idempotency_key: Set(record.idempotency_key.clone()),
        request_hash: Set(record.request_hash.clone()),
        status: Set(record.status.word().to_owned()),
        status_at: Set(moment(record.status_at)),
        waits: Set(record.status.waits().word().to_owned()),
        level: Set(record.level.word().to_owned()),
        due: Set(day(record.due)),
        department: Set(record.department.clone()),
        handler: Set(record.handler.map(|staff| staff.0)),
        outcome: Set(sealed("outcome", &record.outcome)?),
        rating: Set(record.rating.map(i32::from)),
        rating_words: Set(sealed("rating_words", &record.rating_words)?),
        revision: Set(record.revision),
    })
}

impl SqlWork {
    async fn open_request(&mut self, row: request::Model) -> Stored<RequestRecord> {
        let (id, family) = (RequestId(row.id), FamilyId(row.family));
        let key = self.key_of(family).await?;
        let vault = &self.vault;
        Ok(RequestRecord {
            id,
            family,
            number: row.number,
            item: small(row.item),
            child: row.child.map(number).transpose()?,
            urgency: urgency(&row.urgency)?,
            reach: word("reach", &row.reach, Reach::from_word)?,
            content: content(vault, &key, id, &row.content)?,
            language: row.language,
            asked_at: timestamp(row.asked_at)?,
            idempotency_key: row.idempotency_key,
            request_hash: row.request_hash,
            place: place(row.district, row.street, row.community),
            status: status(&row.status)?,
            status_at: timestamp(row.status_at)?,
            level: level(&row.level)?,
            due: date(row.due)?,
            department: row.department,
            handler: row.handler.map(StaffId),
            outcome: vault.open_text(&key, cell(id, "outcome"), &row.outcome)?,
            rating: small(row.rating),
            rating_words: vault.open_text(&key, cell(id, "rating_words"), &row.rating_words)?,
            revision: row.revision,
        })
    }

    async fn request_where(&mut self, which: SimpleExpr) -> Stored<Option<RequestRecord>> {
        let row = request::Entity::find().filter(which).one(&self.db()).await.map_err(stored)?;
        match row {
            Some(row) => self.open_request(row).await.map(Some),
            None => Ok(None),
        }
    }
}

#[async_trait]
impl Requests for SqlWork {
    async fn request_draft(&mut self, family: FamilyId) -> Stored<Option<RequestDraft>> {
        let row = request_draft::Entity::find_by_id(family.0).one(&self.db()).await.map_err(stored)?;
        let Some(row) = row else { return Ok(None) };
        let key = self.key_of(family).await?;
        Ok(Some(RequestDraft {
            family,
            id: RequestId(row.id),
            typed: open_json::<Typed>(&self.vault, &key, typed_cell(family), &row.typed)?,
            revision: row.revision,
            updated_at: timestamp(row.updated_at)?,
        }))
    }

    async fn put_request_draft(&mut self, draft: &RequestDraft) -> Stored<bool> {
        let key = self.key_of(draft.family).await?;
        let typed = seal_json(&self.vault, &key, typed_cell(draft.family), &draft.typed)?;
        if draft.revision == 0 {
            let row = request_draft::ActiveModel {
                family: Set(draft.family.0),
                id: Set(draft.id.0),
                typed: Set(typed),
                revision: Set(1),
                updated_at: Set(moment(draft.updated_at)),
            };
            let inserted = request_draft::Entity::insert(row)
                .on_conflict_do_nothing()
                .exec_without_returning(&self.db())
                .await
                .map_err(stored)?;
            return Ok(matches!(inserted, TryInsertResult::Inserted(1)));
        }
        let saved = request_draft::Entity::update_many()
            .col_expr(request_draft::Column::Typed, Expr::value(typed))
            .col_expr(request_draft::Column::Revision, Expr::value(draft.revision + 1))
            .col_expr(request_draft::Column::UpdatedAt, Expr::value(moment(draft.updated_at)))
            .filter(request_draft::Column::Family.eq(draft.family.0))
            .filter(request_draft::Column::Revision.eq(draft.revision))
            .exec(&self.db())
            .await
            .map_err(stored)?;
        Ok(saved.rows_affected == 1)
    }

    async fn drop_request_draft(&mut self, family: FamilyId) -> Stored<()> {
        request_draft::Entity::delete_by_id(family.0).exec(&self.db()).await.map_err(stored)?;
        Ok(())
    }

    async fn add_request(&mut self, record: &RequestRecord) -> Stored<()> {
        let key = self.key_of(record.family).await?;
        let row = sealed_row(&self.vault, &key, record)?;
        let first = event(record.id, record.revision, &RequestEvent::from(record));
        let db = self.db();
        request::Entity::insert(row).exec_without_returning(&db).await.map_err(stored)?;
        request_event::Entity::insert(first).exec_without_returning(&db).await.map_err(stored)?;
        Ok(())
    }

    async fn request(&mut self, id: RequestId) -> Stored<Option<RequestRecord>> {
        self.request_where(Column::Id.eq(id.0)).await
    }

    async fn request_by_number(&mut self, number: &str) -> Stored<Option<RequestRecord>> {
        self.request_where(Column::Number.eq(number)).await
    }

    async fn request_by_key(&mut self, idempotency_key: &str) -> Stored<Option<RequestRecord>> {
        self.request_where(Column::IdempotencyKey.eq(idempotency_key)).await
    }

    async fn requests_of(&mut self, family: FamilyId) -> Stored<Vec<RequestRecord>> {
        let rows = request::Entity::find()
            .filter(Column::Family.eq(family.0))
            .order_by_desc(Column::AskedAt)
            .order_by_desc(Column::Id)
            .all(&self.db())
            .await
            .map_err(stored)?;
        let mut records = Vec::with_capacity(rows.len());
        for row in rows {
            records.push(self.open_request(row).await?);
        }
        Ok(records)
    }

    async fn change_request(&mut self, after: &RequestRecord, what: &RequestEvent) -> Stored<bool> {
        let key = self.key_of(after.family).await?;
        let (id, next) = (after.id, after.revision + 1);
        let outcome = self.vault.seal(&key, cell(id, "outcome"), after.outcome.as_bytes())?;
        let words = self.vault.seal(&key, cell(id, "rating_words"), after.rating_words.as_bytes())?;
        // Whoever comes second finds another revision, also when both read the same one at the same time.
        let updated = placed(request::Entity::update_many(), &after.place)
            .col_expr(Column::Status, Expr::value(after.status.word()))
            .col_expr(Column::StatusAt, Expr::value(moment(after.status_at)))
            .col_expr(Column::Waits, Expr::value(after.status.waits().word()))
            .col_expr(Column::Level, Expr::value(after.level.word()))
            .col_expr(Column::Due, Expr::value(day(after.due)))
            .col_expr(Column::Department, Expr::value(after.department.clone()))
            .col_expr(Column::Handler, Expr::value(after.handler.map(|staff| staff.0)))
            .col_expr(Column::Outcome, Expr::value(outcome))
            .col_expr(Column::Rating, Expr::value(after.rating.map(i32::from)))
            .col_expr(Column::RatingWords, Expr::value(words))
            .col_expr(Column::Revision, Expr::value(next))
            .filter(Column::Id.eq(id.0))
            .filter(Column::Revision.eq(after.revision))
            .exec(&self.db())
            .await
            .map_err(stored)?;
        if updated.rows_affected == 0 {
            return Ok(false);
        }
        let row = event(id, next, what);
        request_event::Entity::insert(row).exec_without_returning(&self.db()).await.map_err(stored)?;
        Ok(true)
    }

    async fn request_events(&mut self, id: RequestId) -> Stored<Vec<RequestEvent>> {
        let rows = request_event::Entity::find()
            .filter(request_event::Column::Request.eq(id.0))
            .order_by_asc(request_event::Column::Revision)
            .all(&self.db())
            .await
            .map_err(stored)?;
        rows.into_iter()
            .map(|row| {
                Ok(RequestEvent {
                    step: word("step", &row.step, RequestStep::from_word)?,
                    by: word("side", &row.by, Party::from_word)?,
                    at: timestamp(row.at)?,
                    to: row.to,
                })
            })
            .collect()
    }

    async fn add_request_message(&mut self, message: &RequestMessage) -> Stored<bool> {
        let said = request_message::Entity::find()
            .filter(request_message::Column::Request.eq(message.request.0))
            .filter(request_message::Column::IdempotencyKey.eq(&*message.idempotency_key))
            .count(&self.db())
            .await
            .map_err(stored)?;
        if said > 0 {
            return Ok(false);
        }
        let key = self.key_of(message.family).await?;
        let row = request_message::ActiveModel {
            id: Set(message.id.0),
            request: Set(message.request.0),
            family: Set(message.family.0),
            from: Set(message.from.word().to_owned()),
            staff: Set(message.staff.map(|staff| staff.0)),
            text: Set(self.vault.seal(&key, text_cell(message.id), message.text.as_bytes())?),
            at: Set(moment(message.at)),
            idempotency_key: Set(message.idempotency_key.clone()),
        };
        request_message::Entity::insert(row).exec_without_returning(&self.db()).await.map_err(stored)?;
        Ok(true)
    }

    async fn request_messages(&mut self, id: RequestId) -> Stored<Vec<RequestMessage>> {
        let rows = request_message::Entity::find()
            .filter(request_message::Column::Request.eq(id.0))
            .order_by_asc(request_message::Column::Id)
            .all(&self.db())
            .await
            .map_err(stored)?;
        let mut messages = Vec::with_capacity(rows.len());
        for row in rows {
            let (id, family) = (MessageId(row.id), FamilyId(row.family));
            let key = self.key_of(family).await?;
            messages.push(RequestMessage {
                id,
                request: RequestId(row.request),
                family,
                from: word("side", &row.from, Party::from_word)?,
                staff: row.staff.map(StaffId),
                text: self.vault.open_text(&key, text_cell(id), &row.text)?,
                at: timestamp(row.at)?,
                idempotency_key: row.idempotency_key,
            });
        }
        Ok(messages)
    }

    async fn request_queue(&mut self, sight: Sight<'_>, filter: &RequestFilter) -> Stored<Page<RequestRow>> {
        self.request_page(sight, filter).await
    }

    async fn request_counts(&mut self, sight: Sight<'_>) -> Stored<Vec<RequestCount>> {
        self.count_requests(sight).await
    }

    async fn late_requests(&mut self, sight: Sight<'_>, today: Date) -> Stored<u64> {
        self.count_late(sight, today).await
    }

    async fn requests_to_climb(&mut self, today: Date, limit: u64) -> Stored<Vec<RequestId>> {
        self.find_climbing(today, limit).await
    }
}
