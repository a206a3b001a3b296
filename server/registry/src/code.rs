//! Codes sent to phones, and how many were asked for and guessed.

use async_trait::async_trait;
use casework::{
    id::CodeId,
    port::{CodeTry, Codes, OneTimeCode, Stored},
};
use jiff::Timestamp;
use sea_orm::{
    ActiveValue::Set, ColumnTrait, Condition, EntityTrait, ExprTrait, FromQueryResult, QueryFilter, QuerySelect,
    sea_query::Expr,
};

use crate::{
    convert::{moment, timestamp},
    entity::one_time_code::{self, Column},
    error::stored,
    seal::{Cell, Kind},
    work::SqlWork,
};

fn cell(id: CodeId) -> Cell<'static> {
    Cell::new("one_time_code", id.0, "phone")
}

#[derive(FromQueryResult)]
struct Tries {
    sent: i64,
    failures: Option<i64>,
}

impl SqlWork {
    async fn tries(&self, which: Condition, since: Timestamp) -> Stored<CodeTry> {
        let tries = one_time_code::Entity::find()
            .select_only()
            .column_as(Column::Id.count(), "sent")
            .column_as(Column::Failures.sum().cast_as("bigint"), "failures")
            .filter(which.add(Column::CreatedAt.gte(moment(since))))
            .into_model::<Tries>()
            .one(&self.db())
            .await
            .map_err(stored)?;
        let count = |n: i64| u64::try_from(n).unwrap_or_default();
        Ok(tries.map_or_else(CodeTry::default, |tries| CodeTry {
            sent: count(tries.sent),
            failures: count(tries.failures.unwrap_or_default()),
        }))
    }
}

#[async_trait]
impl Codes for SqlWork {
    async fn add_code(&mut self, code: &OneTimeCode) -> Stored<()> {
        let row = one_time_code::ActiveModel {
            id: Set(code.id.0),
            phone_hash: Set(self.vault.keyed(Kind::Phone, &code.phone)),
            phone: Set(self.vault.seal(&self.vault.messages, cell(code.id), code.phone.as_bytes())?),
            code_hash: Set(code.code_hash.clone()),
            network: Set(code.network.clone()),
            created_at: Set(moment(code.created_at)),
            expires_at: Set(moment(code.expires_at)),
            failures: Set(code.failures),
            used: Set(code.used),
        };
        one_time_code::Entity::insert(row).exec_without_returning(&self.db()).await.map_err(stored)?;
        Ok(())
    }

    async fn code(&mut self, id: CodeId) -> Stored<Option<OneTimeCode>> {
        let row = one_time_code::Entity::find_by_id(id.0).one(&self.db()).await.map_err(stored)?;
        row.map(|row| {
            Ok(OneTimeCode {
                id,
                phone: self.vault.open_text(&self.vault.messages, cell(id), &row.phone)?,
                code_hash: row.code_hash,
                network: row.network,
                created_at: timestamp(row.created_at)?,
                expires_at: timestamp(row.expires_at)?,
                failures: row.failures,
                used: row.used,
            })
        })
        .transpose()
    }

    async fn fail_code(&mut self, id: CodeId) -> Stored<()> {
        one_time_code::Entity::update_many()
            .col_expr(Column::Failures, Expr::col(Column::Failures).add(1))
            .filter(Column::Id.eq(id.0))
            .exec(&self.db())
            .await
            .map_err(stored)?;
        Ok(())
    }

    async fn use_code(&mut self, id: CodeId) -> Stored<bool> {
        let used = one_time_code::Entity::update_many()
            .col_expr(Column::Used, Expr::value(true))
            .filter(Column::Id.eq(id.0))
            .filter(Column::Used.eq(false))
            .exec(&self.db())
            .await
            .map_err(stored)?;
        Ok(used.rows_affected == 1)
    }

    async fn tries_of_phone(&mut self, phone: &str, since: Timestamp) -> Stored<CodeTry> {
        let hash = self.vault.keyed(Kind::Phone, phone);
        self.tries(Condition::all().add(Column::PhoneHash.eq(hash)), since).await
    }

    async fn tries_of_network(&mut self, network: &str, since: Timestamp) -> Stored<CodeTry> {
        self.tries(Condition::all().add(Column::Network.eq(network)), since).await
    }

    async fn tries_of_all(&mut self, since: Timestamp) -> Stored<CodeTry> {
        self.tries(Condition::all(), since).await
    }

    async fn sweep_codes(&mut self, before: Timestamp) -> Stored<u64> {
        let old = Column::CreatedAt.lt(moment(before));
        let swept = one_time_code::Entity::delete_many().filter(old).exec(&self.db()).await.map_err(stored)?;
        Ok(swept.rows_affected)
    }
}
