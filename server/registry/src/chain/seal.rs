//! Giving waiting entries their place in the chain.

use casework::port::Stored;
use jiff::Timestamp;
use sea_orm::{
    ColumnTrait, ConnectionTrait, DatabaseTransaction, DbBackend, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, Func, Query},
};

use super::{Checkpoint, link};
use crate::{
    connect::SqlRegistry,
    entity::audit_entry::{self, Column},
    error::stored,
};

/// So many a transaction: on SQLite nobody else writes meanwhile.
const MOST: u64 = 500;

/// Any number would do, as long as nothing else in the database locks it.
const LOCK: i64 = 0x6175_6469_7463_6861;

impl SqlRegistry {
    /// Links the entries that wait and returns the chain's new end, or `None` if nothing waited. To be called again
    /// and again, about once a second; several servers may do so at once.
    pub async fn seal_audit(&self, now: Timestamp) -> Stored<Option<Checkpoint>> {
        let mut end = None;
        loop {
            let (some, count) = self.seal_some(now).await?;
            end = some.or(end);
            if count < MOST {
                return Ok(end);
            }
        }
    }

    async fn seal_some(&self, now: Timestamp) -> Stored<(Option<Checkpoint>, u64)> {
        if !self.anything_waits().await? {
            return Ok((None, 0));
        }
        let transaction = self.transaction().await.map_err(stored)?;
        if !alone(&transaction).await? {
            return Ok((None, 0));
        }
        let last = audit_entry::Entity::find()
            .filter(Column::Position.is_not_null())
            .order_by_desc(Column::Position)
            .one(&transaction)
            .await
            .map_err(stored)?;
        let (mut position, mut hash) = match last {
            Some(last) => (last.position.unwrap_or_default(), last.hash.unwrap_or_default()),
            None => (0, link::START.to_vec()),
        };
        let waiting = audit_entry::Entity::find()
            .filter(Column::Position.is_null())
            .order_by_asc(Column::Id)
            .limit(MOST)
            .all(&transaction)
            .await
            .map_err(stored)?;
        let mut end = None;
        for entry in &waiting {
            position += 1;
            let next = link::hash(&self.vault, position, &hash, entry);
            audit_entry::Entity::update_many()
                .col_expr(Column::Position, Expr::value(position))
                .col_expr(Column::Previous, Expr::value(hash))
                .col_expr(Column::Hash, Expr::value(next.to_vec()))
                .filter(Column::Id.eq(entry.id))
                .exec(&transaction)
                .await
                .map_err(stored)?;
            hash = next.to_vec();
            end = Some(Checkpoint { position, hash: next, at: now });
        }
        transaction.commit().await.map_err(stored)?;
        Ok((end, waiting.len() as u64))
    }

    /// Asked of the readers, so that an idle log costs no write transaction.
    async fn anything_waits(&self) -> Stored<bool> {
        let waiting = audit_entry::Entity::find()
            .select_only()
            .column(Column::Id)
            .filter(Column::Position.is_null())
            .limit(1)
            .into_tuple::<uuid::Uuid>()
            .one(&self.reader)
            .await
            .map_err(stored)?;
        Ok(waiting.is_some())
    }
}

/// Whether no other server is sealing just now. On SQLite the writing transaction is proof enough.
async fn alone(transaction: &DatabaseTransaction) -> Stored<bool> {
    if transaction.get_database_backend() != DbBackend::Postgres {
        return Ok(true);
    }
    let lock = Query::select().expr_as(Func::cust("pg_try_advisory_xact_lock").arg(LOCK), "alone").take();
    let row = transaction.query_one(&lock).await.map_err(stored)?;
    row.map_or(Ok(false), |row| row.try_get("", "alone").map_err(stored))
}
