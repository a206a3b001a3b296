//! Messages to send. Whoever takes one holds it for a while; if it then dies, another takes it again.

use async_trait::async_trait;
use casework::{
    delivery::Failure,
    id::{FamilyId, MessageId},
    port::{Channel, DeadLetter, Message, Outbox, Stored},
};
use jiff::Timestamp;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, EntityTrait, ExprTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, LockBehavior, LockType},
};
use uuid::Uuid;

use crate::{
    convert::{moment, timestamp, word},
    entity::outbox::{self, Column},
    error::stored,
    seal::{Cell, Key, Sealed},
    work::SqlWork,
};

fn recipient(id: MessageId) -> Cell<'static> {
    Cell::new("outbox", id.0, "recipient")
}

fn body(id: MessageId) -> Cell<'static> {
    Cell::new("outbox", id.0, "body")
}

impl SqlWork {
    /// The family's key where there is a family: erasing it takes its messages along.
    async fn message_key(&mut self, family: Option<FamilyId>) -> Stored<Key> {
        match family {
            Some(family) => self.key_of(family).await,
            None => Ok(self.vault.messages.clone()),
        }
    }

    async fn open_message(&mut self, row: outbox::Model) -> Stored<Message> {
        let (id, family) = (MessageId(row.id), row.family.map(FamilyId));
        let key = self.message_key(family).await?;
        let open = |cell, sealed: Option<Sealed>| match sealed {
            Some(sealed) => self.vault.open_text(&key, cell, &sealed),
            None => Ok(String::new()),
        };
        Ok(Message {
            id,
            family,
            to: open(recipient(id), row.recipient)?,
            channel: word("channel", &row.channel, |word| (word == Channel::Sms.word()).then_some(Channel::Sms))?,
            text: open(body(id), row.body)?,
            purpose: row.purpose,
            created_at: timestamp(row.created_at)?,
            attempts: row.attempts,
        })
    }
}

fn dead_letter(row: outbox::Model) -> Stored<DeadLetter> {
    Ok(DeadLetter {
        id: MessageId(row.id),
        kept: row.body.is_some(),
        purpose: row.purpose,
        created_at: timestamp(row.created_at)?,
        dead_at: timestamp(row.dead_at.unwrap_or(row.created_at))?,
        attempts: row.attempts,
        failure: word("failure", &row.failure.unwrap_or_default(), Failure::from_word)?,
    })
}

#[async_trait]
impl Outbox for SqlWork {
    async fn enqueue(&mut self, message: &Message) -> Stored<()> {
        let key = self.message_key(message.family).await?;
        let row = outbox::ActiveModel {
            id: Set(message.id.0),
            family: Set(message.family.map(|id| id.0)),
            channel: Set(message.channel.word().to_owned()),
            purpose: Set(message.purpose.clone()),
            recipient: Set(Some(self.vault.seal(&key, recipient(message.id), message.to.as_bytes())?)),
            body: Set(Some(self.vault.seal(&key, body(message.id), message.text.as_bytes())?)),
            created_at: Set(moment(message.created_at)),
            due_at: Set(Some(moment(message.created_at))),
            attempts: Set(message.attempts),
            sent_at: Set(None),
            failure: Set(None),
            dead_at: Set(None),
        };
        outbox::Entity::insert(row).exec_without_returning(&self.db()).await.map_err(stored)?;
        Ok(())
    }

    async fn take_due(&mut self, now: Timestamp, until: Timestamp, limit: u64) -> Stored<Vec<Message>> {
        // Rows another server is just taking are passed over (on SQLite there is no other).
        let rows = outbox::Entity::find()
            .filter(Column::DueAt.lte(moment(now)))
            .order_by_asc(Column::DueAt)
            .order_by_asc(Column::Id)
            .limit(limit)
            .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
            .all(&self.db())
            .await
            .map_err(stored)?;
        if rows.is_empty() {
            return Ok(Vec::new());
        }
        outbox::Entity::update_many()
            .col_expr(Column::DueAt, Expr::value(moment(until)))
            .col_expr(Column::Attempts, Expr::col(Column::Attempts).add(1))
            .filter(Column::Id.is_in(rows.iter().map(|row| row.id).collect::<Vec<Uuid>>()))
            .exec(&self.db())
            .await
            .map_err(stored)?;
        let mut messages = Vec::with_capacity(rows.len());
        for row in rows {
            let id = row.id;
            match self.open_message(row).await {
                Ok(message) => messages.push(message),
                // It must not keep the others from being sent; held like them, it is tried again.
                Err(casework::port::RegistryError::Unreadable(why)) => {
                    tracing::error!(message = %id, why, "a message in the outbox can't be read");
                }
                Err(other) => return Err(other),
            }
        }
        Ok(messages)
    }

    async fn mark_sent(&mut self, id: MessageId, at: Timestamp) -> Stored<()> {
        outbox::Entity::update_many()
            .col_expr(Column::SentAt, Expr::value(moment(at)))
            .col_expr(Column::DueAt, Expr::value(None::<i64>))
            .col_expr(Column::Recipient, Expr::value(None::<Vec<u8>>))
            .col_expr(Column::Body, Expr::value(None::<Vec<u8>>))
            .filter(Column::Id.eq(id.0))
            .exec(&self.db())
            .await
            .map_err(stored)?;
        Ok(())
    }

    async fn retry_later(&mut self, id: MessageId, at: Timestamp, failure: Failure) -> Stored<()> {
        outbox::Entity::update_many()
            .col_expr(Column::DueAt, Expr::value(moment(at)))
            .col_expr(Column::Failure, Expr::value(failure.word()))
            .filter(Column::Id.eq(id.0))
            .filter(Column::SentAt.is_null())
            .exec(&self.db())
            .await
            .map_err(stored)?;
        Ok(())
    }

    async fn bury(&mut self, id: MessageId, at: Timestamp, failure: Failure, keep: bool) -> Stored<()> {
        let mut bury = outbox::Entity::update_many()
            .col_expr(Column::DeadAt, Expr::value(moment(at)))
            .col_expr(Column::DueAt, Expr::value(None::<i64>))
            .col_expr(Column::Failure, Expr::value(failure.word()));
        if !keep {
            bury = bury
                .col_expr(Column::Recipient, Expr::value(None::<Vec<u8>>))
                .col_expr(Column::Body, Expr::value(None::<Vec<u8>>));
        }
        bury.filter(Column::Id.eq(id.0)).filter(Column::SentAt.is_null()).exec(&self.db()).await.map_err(stored)?;
        Ok(())
    }

    async fn dead_letters(&mut self, limit: u64) -> Stored<Vec<DeadLetter>> {
        let rows = outbox::Entity::find()
            .filter(Column::DeadAt.is_not_null())
            .order_by_desc(Column::DeadAt)
            .order_by_desc(Column::Id)
            .limit(limit)
            .all(&self.db())
            .await
            .map_err(stored)?;
        rows.into_iter().map(dead_letter).collect()
    }

    async fn revive(&mut self, id: MessageId, at: Timestamp) -> Stored<bool> {
        let revived = outbox::Entity::update_many()
            .col_expr(Column::DueAt, Expr::value(moment(at)))
            .col_expr(Column::DeadAt, Expr::value(None::<i64>))
            .col_expr(Column::Attempts, Expr::value(0))
            .filter(Column::Id.eq(id.0))
            .filter(Column::DeadAt.is_not_null())
            .filter(Column::Body.is_not_null())
            .exec(&self.db())
            .await
            .map_err(stored)?;
        Ok(revived.rows_affected == 1)
    }

    async fn sweep_dead_letters(&mut self, before: Timestamp) -> Stored<u64> {
        let old = Column::DeadAt.lt(moment(before));
        let swept = outbox::Entity::delete_many().filter(old).exec(&self.db()).await.map_err(stored)?;
        Ok(swept.rows_affected)
    }
}
