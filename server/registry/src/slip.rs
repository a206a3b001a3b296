//! Slips of families without a phone. The code is a keyed hash; the signature is sealed with the family's key.

use async_trait::async_trait;
use casework::{
    id::{AccountId, FamilyId, SlipId, VisitId},
    port::{RegistryError, SlipRecord, Slips, Stored},
};
use domain::presence::{FamilyCode, Presence, PresenceWord, Signature};
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, EntityTrait, QueryFilter, QueryOrder,
    sea_query::{Expr, SimpleExpr},
};

use crate::{
    convert::{moment, timestamp, word},
    entity::kiosk_slip::{self, Column},
    error::stored,
    seal::{Cell, Kind},
    work::SqlWork,
};

fn cell(id: SlipId) -> Cell<'static> {
    Cell::new("kiosk_slip", id.0, "signature")
}

impl SqlWork {
    async fn open_slip(&mut self, row: kiosk_slip::Model) -> Stored<SlipRecord> {
        let (id, family) = (SlipId(row.id), FamilyId(row.family));
        let presence = match (word("presence", &row.presence, PresenceWord::from_word)?, &row.signature) {
            (PresenceWord::Screen, Some(sealed)) => {
                let key = self.key_of(family).await?;
                let path = self.vault.open_text(&key, cell(id), sealed)?;
                let unreadable = || RegistryError::Unreadable("a signature".to_owned());
                Presence::Screen(Signature::parse(&path).ok_or_else(unreadable)?)
            }
            _ => Presence::Paper,
        };
        Ok(SlipRecord {
            id,
            family,
            account: AccountId(row.account),
            visit: VisitId(row.visit),
            presence,
            made_at: timestamp(row.made_at)?,
            works: row.code_hash.is_some(),
        })
    }

    async fn slips_where(&mut self, which: SimpleExpr) -> Stored<Vec<SlipRecord>> {
        let rows =
            kiosk_slip::Entity::find().filter(which).order_by_desc(Column::Id).all(&self.db()).await.map_err(stored)?;
        let mut slips = Vec::with_capacity(rows.len());
        for row in rows {
            slips.push(self.open_slip(row).await?);
        }
        Ok(slips)
    }
}

#[async_trait]
impl Slips for SqlWork {
    async fn add_slip(&mut self, slip: &SlipRecord, code: &FamilyCode) -> Stored<()> {
        let key = self.key_of(slip.family).await?;
        let signature = match &slip.presence {
            Presence::Screen(signature) => Some(self.vault.seal(&key, cell(slip.id), signature.path().as_bytes())?),
            Presence::Paper => None,
        };
        self.void_slips(slip.account).await?;
        let row = kiosk_slip::ActiveModel {
            id: Set(slip.id.0),
            family: Set(slip.family.0),
            account: Set(slip.account.0),
            visit: Set(slip.visit.0),
            presence: Set(slip.presence.word().word().to_owned()),
            signature: Set(signature),
            code_hash: Set(Some(self.vault.keyed(Kind::FamilyCode, code.as_str()))),
            made_at: Set(moment(slip.made_at)),
        };
        kiosk_slip::Entity::insert(row).exec_without_returning(&self.db()).await.map_err(stored)?;
        Ok(())
    }

    async fn void_slips(&mut self, account: AccountId) -> Stored<()> {
        kiosk_slip::Entity::update_many()
            .col_expr(Column::CodeHash, Expr::value(None::<Vec<u8>>))
            .filter(Column::Account.eq(account.0))
            .exec(&self.db())
            .await
            .map_err(stored)?;
        Ok(())
    }

    async fn slip_by_code(&mut self, code: &FamilyCode) -> Stored<Option<SlipRecord>> {
        let hash = self.vault.keyed(Kind::FamilyCode, code.as_str());
        Ok(self.slips_where(Column::CodeHash.eq(hash)).await?.pop())
    }

    async fn slips_of(&mut self, family: FamilyId) -> Stored<Vec<SlipRecord>> {
        self.slips_where(Column::Family.eq(family.0)).await
    }
}
