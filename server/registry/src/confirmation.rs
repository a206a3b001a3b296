//! Families that confirmed their record.

use async_trait::async_trait;
use casework::{
    id::{ConfirmationId, DeclarationId, FamilyId},
    port::{Confirmation, Confirmations, Stored},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, sea_query::SimpleExpr};

use crate::{
    convert::{date, day, moment, number, place, stored_number, timestamp},
    entity::confirmation::{self, Column},
    error::stored,
    work::SqlWork,
};

fn read(row: confirmation::Model) -> Stored<Confirmation> {
    Ok(Confirmation {
        id: ConfirmationId(row.id),
        family: FamilyId(row.family),
        declaration: DeclarationId(row.declaration),
        number: row.number,
        place: place(row.district, row.street, row.community),
        children: number(row.children)?,
        at: timestamp(row.at)?,
        due: date(row.due)?,
        idempotency_key: row.idempotency_key,
        request_hash: row.request_hash,
    })
}

impl SqlWork {
    async fn confirmation_where(&self, which: SimpleExpr) -> Stored<Option<Confirmation>> {
        let row = confirmation::Entity::find().filter(which).one(&self.db()).await.map_err(stored)?;
        row.map(read).transpose()
    }
}

#[async_trait]
impl Confirmations for SqlWork {
    async fn add_confirmation(&mut self, it: &Confirmation) -> Stored<()> {
        let row = confirmation::ActiveModel {
            id: Set(it.id.0),
            family: Set(it.family.0),
            district: Set(it.place.district.clone()),
            street: Set(it.place.street.clone()),
            community: Set(it.place.community.clone()),
            declaration: Set(it.declaration.0),
            number: Set(it.number.clone()),
            children: Set(stored_number(it.children)?),
            at: Set(moment(it.at)),
            due: Set(day(it.due)),
            idempotency_key: Set(it.idempotency_key.clone()),
            request_hash: Set(it.request_hash.clone()),
        };
        confirmation::Entity::insert(row).exec_without_returning(&self.db()).await.map_err(stored)?;
        Ok(())
    }

    async fn confirmation_by_key(&mut self, idempotency_key: &str) -> Stored<Option<Confirmation>> {
        self.confirmation_where(Column::IdempotencyKey.eq(idempotency_key)).await
    }

    async fn confirmation_by_number(&mut self, number: &str) -> Stored<Option<Confirmation>> {
        self.confirmation_where(Column::Number.eq(number)).await
    }

    async fn confirmations_of(&mut self, family: FamilyId) -> Stored<Vec<Confirmation>> {
        let rows = confirmation::Entity::find()
            .filter(Column::Family.eq(family.0))
            .order_by_desc(Column::At)
            .order_by_desc(Column::Id)
            .all(&self.db())
            .await
            .map_err(stored)?;
        rows.into_iter().map(read).collect()
    }
}
