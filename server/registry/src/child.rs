//! Approved children. Searching among them is in [`crate::ledger`].

use async_trait::async_trait;
use casework::{
    actor::Area,
    id::{ChildId, DeclarationId, FamilyId},
    port::{ChildRecord, Children, LedgerFilter, LedgerRow, Page, RegistryError, Stored},
};
use domain::facts::Stage;
use jiff::civil::Date;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, EntityTrait, IntoActiveModel, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, LockBehavior, LockType},
};
use uuid::Uuid;

use crate::{
    convert::{date, day, moment, number, place, stored_number, timestamp, word},
    entity::{
        child::{self, Column},
        name_token,
    },
    error::stored,
    seal::{Cell, Key, Kind, Sealed, Vault, pieces},
    work::SqlWork,
};

pub const TABLE: &str = "child";

pub fn cell(id: ChildId, column: &'static str) -> Cell<'static> {
    Cell::new(TABLE, id.0, column)
}

pub fn stage(text: Option<&str>) -> Stored<Option<Stage>> {
    text.map(|text| word("stage", text, Stage::from_word)).transpose()
}

/// Signs are words, one after the other; most children have none.
pub fn signs(vault: &Vault, key: &Key, id: ChildId, sealed: Option<&Sealed>) -> Stored<Vec<String>> {
    let Some(sealed) = sealed else { return Ok(Vec::new()) };
    let text = vault.open_text(key, cell(id, "signs"), sealed)?;
    Ok(text.split_whitespace().map(str::to_owned).collect())
}

pub fn seal(vault: &Vault, key: &Key, child: &ChildRecord) -> Stored<child::ActiveModel> {
    let sealed = |column, plain: &str| vault.seal(key, cell(child.id, column), plain.as_bytes());
    let signs = (!child.signs.is_empty()).then(|| child.signs.join(" "));
    Ok(child::ActiveModel {
        id: Set(child.id.0),
        family: Set(child.family.0),
        district: Set(child.place.district.clone()),
        street: Set(child.place.street.clone()),
        community: Set(child.place.community.clone()),
        declaration: Set(child.declaration.0),
        number: Set(stored_number(child.number)?),
        name: Set(sealed("name", &child.name)?),
        document_hash: Set(child.document.as_deref().map(|number| vault.keyed(Kind::Document, number))),
        document: Set(child.document.as_deref().map(|number| sealed("document", number)).transpose()?),
        birth_date: Set(day(child.birth_date)),
        stage: Set(child.stage.map(|stage| stage.word().to_owned())),
        signs: Set(signs.map(|words| sealed("signs", &words)).transpose()?),
        guardian: Set(sealed("guardian", &child.guardian)?),
        phone_hash: Set(vault.keyed(Kind::Phone, child.guardian_phone.as_deref().unwrap_or_default())),
        guardian_phone: Set(sealed("guardian_phone", child.guardian_phone.as_deref().unwrap_or_default())?),
        approved_at: Set(moment(child.approved_at)),
        due: Set(day(child.due)),
    })
}

pub fn tokens(vault: &Vault, child: &ChildRecord) -> Vec<name_token::ActiveModel> {
    pieces::of_name(&child.name)
        .iter()
        .map(|piece| name_token::ActiveModel {
            token: Set(vault.piece(piece).0),
            street: Set(child.place.street.clone()),
            child: Set(child.id.0),
            district: Set(child.place.district.clone()),
            community: Set(child.place.community.clone()),
            due: Set(day(child.due)),
            birth_date: Set(day(child.birth_date)),
            approved_at: Set(moment(child.approved_at)),
        })
        .collect()
}

impl SqlWork {
    async fn open_child(&mut self, row: child::Model) -> Stored<ChildRecord> {
        let (id, family) = (ChildId(row.id), FamilyId(row.family));
        let key = self.key_of(family).await?;
        let vault = &self.vault;
        let document = row.document.as_ref().map(|sealed| vault.open_text(&key, cell(id, "document"), sealed));
        Ok(ChildRecord {
            id,
            family,
            declaration: DeclarationId(row.declaration),
            number: number(row.number)?,
            place: place(row.district, row.street, row.community),
            name: vault.open_text(&key, cell(id, "name"), &row.name)?,
            document: document.transpose()?,
            birth_date: date(row.birth_date)?,
            stage: stage(row.stage.as_deref())?,
            signs: signs(vault, &key, id, row.signs.as_ref())?,
            guardian: vault.open_text(&key, cell(id, "guardian"), &row.guardian)?,
            guardian_phone: some(vault.open_text(&key, cell(id, "guardian_phone"), &row.guardian_phone)?),
            approved_at: timestamp(row.approved_at)?,
            due: date(row.due)?,
        })
    }

    /// The row of the ledger that is this family's own.
    async fn row_in_ledger(&self, family: FamilyId, number: u32) -> Stored<Option<Uuid>> {
        child::Entity::find()
            .select_only()
            .column(Column::Id)
            .filter(Column::Family.eq(family.0))
            .filter(Column::Number.eq(stored_number(number)?))
            .into_tuple()
            .one(&self.db())
            .await
            .map_err(stored)
    }

    async fn drop_tokens(&self, child: Uuid) -> Stored<()> {
        let its = name_token::Column::Child.eq(child);
        name_token::Entity::delete_many().filter(its).exec(&self.db()).await.map_err(stored)?;
        Ok(())
    }
}

#[async_trait]
impl Children for SqlWork {
    async fn put_child(&mut self, child: &ChildRecord) -> Stored<()> {
        let key = self.key_of(child.family).await?;
        let known = self.row_in_ledger(child.family, child.number).await?;
        if known.is_none()
            && let Some(ledger) = self.stands_beside(child.family, child.number).await?
        {
            return self.store_beside(ledger, child).await;
        }
        // The record keeps its address from version to version.
        let child = ChildRecord { id: known.map_or(child.id, ChildId), ..child.clone() };
        let row = seal(&self.vault, &key, &child)?;
        if known.is_some() {
            self.drop_tokens(child.id.0).await?;
            child::Entity::update_many()
                .set(row.into_active_model())
                .filter(Column::Id.eq(child.id.0))
                .exec(&self.db())
                .await
                .map_err(stored)?;
        } else {
            child::Entity::insert(row).exec_without_returning(&self.db()).await.map_err(stored)?;
        }
        let tokens = tokens(&self.vault, &child);
        name_token::Entity::insert_many(tokens).exec_without_returning(&self.db()).await.map_err(stored)?;
        Ok(())
    }

    async fn child(&mut self, id: ChildId) -> Stored<Option<ChildRecord>> {
        let row = child::Entity::find_by_id(id.0).one(&self.db()).await.map_err(stored)?;
        match row {
            Some(row) => self.open_child(row).await.map(Some),
            None => Ok(None),
        }
    }

    async fn children_of(&mut self, family: FamilyId) -> Stored<Vec<ChildRecord>> {
        let rows = child::Entity::find()
            .filter(Column::Family.eq(family.0))
            .order_by_asc(Column::Number)
            .all(&self.db())
            .await
            .map_err(stored)?;
        let mut children = Vec::with_capacity(rows.len());
        for row in rows {
            children.push(self.open_child(row).await?);
        }
        children.extend(self.family_beside(family).await?);
        children.sort_by_key(|child| child.number);
        Ok(children)
    }

    async fn remove_child(&mut self, child: &ChildRecord) -> Stored<()> {
        let gone = match self.row_in_ledger(child.family, child.number).await? {
            Some(id) => {
                self.drop_tokens(id).await?;
                let deleted = child::Entity::delete_by_id(id).exec(&self.db()).await.map_err(stored)?;
                self.hand_over(ChildId(id)).await?;
                deleted.rows_affected == 1
            }
            None => self.drop_beside(child.family, child.number).await?,
        };
        if gone { Ok(()) } else { Err(RegistryError::Conflict) }
    }

    async fn put_beside(&mut self, ledger: ChildId, child: &ChildRecord) -> Stored<()> {
        self.store_beside(ledger, child).await
    }

    async fn beside(&mut self, ledger: ChildId) -> Stored<Vec<ChildRecord>> {
        self.all_beside(ledger).await
    }

    async fn change_due(&mut self, child: &ChildRecord, due: Date) -> Stored<bool> {
        let Some(id) = self.row_in_ledger(child.family, child.number).await? else {
            return self.change_due_beside(child, due).await;
        };
        let updated = child::Entity::update_many()
            .col_expr(Column::Due, Expr::value(day(due)))
            .filter(Column::Id.eq(id))
            .filter(Column::Due.eq(day(child.due)))
            .exec(&self.db())
            .await
            .map_err(stored)?;
        if updated.rows_affected == 0 {
            return Ok(false);
        }
        name_token::Entity::update_many()
            .col_expr(name_token::Column::Due, Expr::value(day(due)))
            .filter(name_token::Column::Child.eq(id))
            .exec(&self.db())
            .await
            .map_err(stored)?;
        Ok(true)
    }

    async fn children_born_until(&mut self, last: Date, limit: u64) -> Stored<Vec<ChildRecord>> {
        let rows = child::Entity::find()
            .filter(Column::BirthDate.lte(day(last)))
            .order_by_asc(Column::BirthDate)
            .order_by_asc(Column::Id)
            .limit(limit)
            .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
            .all(&self.db())
            .await
            .map_err(stored)?;
        let left = limit.saturating_sub(rows.len() as u64);
        let mut children = Vec::with_capacity(rows.len());
        for row in rows {
            let id = row.id;
            children.extend(readable(id, self.open_child(row).await)?);
        }
        for row in self.beside_born_until(last, left).await? {
            let id = row.child;
            children.extend(readable(id, self.open_beside(row).await)?);
        }
        Ok(children)
    }

    async fn ledger(&mut self, area: &Area, filter: &LedgerFilter) -> Stored<Page<LedgerRow>> {
        self.ledger_page(area, filter).await
    }

    async fn ledger_size(&mut self, area: &Area) -> Stored<u64> {
        self.count_ledger(area).await
    }
}

/// One that can't be read must not keep the others in the ledger.
fn readable(id: Uuid, opened: Stored<ChildRecord>) -> Stored<Option<ChildRecord>> {
    match opened {
        Err(RegistryError::Unreadable(why)) => {
            tracing::error!(child = %id, why, "a child can't be read");
            Ok(None)
        }
        opened => opened.map(Some),
    }
}

/// An empty text stands for nothing where the column must hold something.
pub fn some(text: String) -> Option<String> {
    Some(text).filter(|text| !text.is_empty())
}
