//! Consents: rows that are only added.

use async_trait::async_trait;
use casework::{
    id::{AccountId, ConsentId, DeclarationId, FamilyId},
    port::{ConsentRecord, Consents, Stored},
};
use domain::privacy::Basis;
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

use crate::{
    convert::{moment, timestamp, word},
    entity::consent::{self, Column},
    error::stored,
    work::SqlWork,
};

fn read(row: consent::Model) -> Stored<ConsentRecord> {
    Ok(ConsentRecord {
        id: ConsentId(row.id),
        family: FamilyId(row.family),
        version: row.version,
        account: AccountId(row.account),
        declaration: row.declaration.map(DeclarationId),
        text: row.text,
        children: row.children,
        health: row.health,
        basis: word("basis", &row.basis, Basis::from_word)?,
        at: timestamp(row.at)?,
    })
}

#[async_trait]
impl Consents for SqlWork {
    async fn add_consent(&mut self, consent: &ConsentRecord) -> Stored<()> {
        let row = consent::ActiveModel {
            id: Set(consent.id.0),
            family: Set(consent.family.0),
            version: Set(consent.version),
            account: Set(consent.account.0),
            declaration: Set(consent.declaration.map(|id| id.0)),
            text: Set(consent.text.clone()),
            children: Set(consent.children),
            health: Set(consent.health),
            basis: Set(consent.basis.word().to_owned()),
            at: Set(moment(consent.at)),
        };
        consent::Entity::insert(row).exec_without_returning(&self.db()).await.map_err(stored)?;
        Ok(())
    }

    async fn consents_of(&mut self, family: FamilyId) -> Stored<Vec<ConsentRecord>> {
        let rows = consent::Entity::find()
            .filter(Column::Family.eq(family.0))
            .order_by_desc(Column::Version)
            .all(&self.db())
            .await
            .map_err(stored)?;
        rows.into_iter().map(read).collect()
    }
}
