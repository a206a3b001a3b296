//! Staff accounts. Password hash and authenticator secret are sealed: who steals the database cannot even guess.

use async_trait::async_trait;
use casework::{
    actor::{Area, Role},
    id::StaffId,
    port::{StaffRecord, StaffStore, Stored},
};
use sea_orm::{ActiveValue::Set, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, sea_query::Expr};

use crate::{
    convert::{moment, timestamp, word},
    entity::staff::{self, Column},
    error::stored,
    seal::{Cell, Vault},
    work::SqlWork,
};

fn password(id: StaffId) -> Cell<'static> {
    Cell::new("staff", id.0, "password_hash")
}

fn totp(id: StaffId) -> Cell<'static> {
    Cell::new("staff", id.0, "totp_secret")
}

fn open(vault: &Vault, row: staff::Model) -> Stored<StaffRecord> {
    let id = StaffId(row.id);
    Ok(StaffRecord {
        id,
        username: row.username,
        role: word("role", &row.role, Role::from_word)?,
        area: word("area", &row.area, Area::parse)?,
        password_hash: vault.open_text(&vault.staff, password(id), &row.password_hash)?,
        totp_secret: vault.open(&vault.staff, totp(id), &row.totp_secret)?,
        totp_step: row.totp_step,
        failures: row.failures,
        locked_until: row.locked_until.map(timestamp).transpose()?,
        disabled: row.disabled,
        created_at: timestamp(row.created_at)?,
    })
}

#[async_trait]
impl StaffStore for SqlWork {
    async fn add_staff(&mut self, staff: &StaffRecord) -> Stored<()> {
        let vault = &self.vault;
        let row = staff::ActiveModel {
            id: Set(staff.id.0),
            username: Set(staff.username.clone()),
            role: Set(staff.role.word().to_owned()),
            area: Set(staff.area.code().to_owned()),
            password_hash: Set(vault.seal(&vault.staff, password(staff.id), staff.password_hash.as_bytes())?),
            totp_secret: Set(vault.seal(&vault.staff, totp(staff.id), &staff.totp_secret)?),
            totp_step: Set(staff.totp_step),
            failures: Set(staff.failures),
            locked_until: Set(staff.locked_until.map(moment)),
            disabled: Set(staff.disabled),
            created_at: Set(moment(staff.created_at)),
            department: Set(None),
        };
        staff::Entity::insert(row).exec_without_returning(&self.db()).await.map_err(stored)?;
        Ok(())
    }

    async fn staff(&mut self, id: StaffId) -> Stored<Option<StaffRecord>> {
        let row = staff::Entity::find_by_id(id.0).one(&self.db()).await.map_err(stored)?;
        row.map(|row| open(&self.vault, row)).transpose()
    }

    async fn staff_by_username(&mut self, username: &str) -> Stored<Option<StaffRecord>> {
        let named = Column::Username.eq(username);
        let row = staff::Entity::find().filter(named).one(&self.db()).await.map_err(stored)?;
        row.map(|row| open(&self.vault, row)).transpose()
    }

    async fn all_staff(&mut self) -> Stored<Vec<StaffRecord>> {
        let rows = staff::Entity::find().order_by_asc(Column::Username).all(&self.db()).await.map_err(stored)?;
        rows.into_iter().map(|row| open(&self.vault, row)).collect()
    }

    async fn staff_department(&mut self, id: StaffId) -> Stored<Option<String>> {
        let row = staff::Entity::find_by_id(id.0).one(&self.db()).await.map_err(stored)?;
        Ok(row.and_then(|row| row.department))
    }

    async fn set_staff_department(&mut self, id: StaffId, department: &str) -> Stored<()> {
        staff::Entity::update_many()
            .col_expr(Column::Department, Expr::value(department))
            .filter(Column::Id.eq(id.0))
            .exec(&self.db())
            .await
            .map_err(stored)?;
        Ok(())
    }

    async fn update_staff(&mut self, before: &StaffRecord, after: &StaffRecord) -> Stored<bool> {
        let updated = staff::Entity::update_many()
            .col_expr(Column::TotpStep, Expr::value(after.totp_step))
            .col_expr(Column::Failures, Expr::value(after.failures))
            .col_expr(Column::LockedUntil, Expr::value(after.locked_until.map(moment)))
            .col_expr(Column::Disabled, Expr::value(after.disabled))
            .filter(Column::Id.eq(before.id.0))
            .filter(Column::TotpStep.eq(before.totp_step))
            .filter(Column::Failures.eq(before.failures))
            .exec(&self.db())
            .await
            .map_err(stored)?;
        Ok(updated.rows_affected == 1)
    }
}
