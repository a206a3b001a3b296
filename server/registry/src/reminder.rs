//! When families are reminded. Days and counts only: nothing is sealed.

use async_trait::async_trait;
use casework::{
    id::FamilyId,
    port::{Reminder, Reminders, Stored, Watch},
};
use jiff::civil::Date;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, LockBehavior, LockType},
};

use crate::{
    convert::{date, day, number, stored_number},
    entity::{reminder, watch},
    error::stored,
    work::SqlWork,
};

fn reminder(row: reminder::Model) -> Stored<Reminder> {
    Ok(Reminder {
        family: FamilyId(row.family),
        due: date(row.due)?,
        stage: usize::try_from(row.stage).unwrap_or_default(),
        next_on: row.next_on.map(date).transpose()?,
    })
}

fn stage(stage: usize) -> i32 {
    i32::try_from(stage).unwrap_or(i32::MAX)
}

pub fn planned(it: &Reminder) -> reminder::ActiveModel {
    reminder::ActiveModel {
        family: Set(it.family.0),
        due: Set(day(it.due)),
        stage: Set(stage(it.stage)),
        next_on: Set(it.next_on.map(day)),
    }
}

fn watch(row: watch::Model) -> Stored<Watch> {
    Ok(Watch {
        family: FamilyId(row.family),
        child: number(row.child)?,
        next_on: date(row.next_on)?,
        told_until: date(row.told_until)?,
    })
}

#[async_trait]
impl Reminders for SqlWork {
    async fn plan_reminder(&mut self, it: &Reminder) -> Stored<()> {
        reminder::Entity::insert(planned(it))
            .on_conflict_do_nothing()
            .exec_without_returning(&self.db())
            .await
            .map_err(stored)?;
        Ok(())
    }

    async fn reminders_of(&mut self, family: FamilyId) -> Stored<Vec<Reminder>> {
        let its = reminder::Column::Family.eq(family.0);
        let rows = reminder::Entity::find()
            .filter(its)
            .order_by_asc(reminder::Column::Due)
            .all(&self.db())
            .await
            .map_err(stored)?;
        rows.into_iter().map(reminder).collect()
    }

    async fn drop_reminder(&mut self, family: FamilyId, due: Date) -> Stored<()> {
        reminder::Entity::delete_by_id((family.0, day(due))).exec(&self.db()).await.map_err(stored)?;
        Ok(())
    }

    async fn take_reminders(&mut self, today: Date, limit: u64) -> Stored<Vec<Reminder>> {
        let rows = reminder::Entity::find()
            .filter(reminder::Column::NextOn.lte(day(today)))
            .order_by_asc(reminder::Column::NextOn)
            .order_by_asc(reminder::Column::Family)
            .limit(limit)
            .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
            .all(&self.db())
            .await
            .map_err(stored)?;
        rows.into_iter().map(reminder).collect()
    }

    async fn advance_reminder(&mut self, before: &Reminder, to: usize, next_on: Option<Date>) -> Stored<bool> {
        let updated = reminder::Entity::update_many()
            .col_expr(reminder::Column::Stage, Expr::value(stage(to)))
            .col_expr(reminder::Column::NextOn, Expr::value(next_on.map(day)))
            .filter(reminder::Column::Family.eq(before.family.0))
            .filter(reminder::Column::Due.eq(day(before.due)))
            .filter(reminder::Column::Stage.eq(stage(before.stage)))
            .exec(&self.db())
            .await
            .map_err(stored)?;
        Ok(updated.rows_affected == 1)
    }

    async fn watches_of(&mut self, family: FamilyId) -> Stored<Vec<Watch>> {
        let its = watch::Column::Family.eq(family.0);
        let rows = watch::Entity::find().filter(its).all(&self.db()).await.map_err(stored)?;
        rows.into_iter().map(watch).collect()
    }

    async fn add_watch(&mut self, it: &Watch) -> Stored<()> {
        let row = watch::ActiveModel {
            family: Set(it.family.0),
            child: Set(stored_number(it.child)?),
            next_on: Set(day(it.next_on)),
            told_until: Set(day(it.told_until)),
        };
        watch::Entity::insert(row).on_conflict_do_nothing().exec_without_returning(&self.db()).await.map_err(stored)?;
        Ok(())
    }

    async fn drop_watch(&mut self, family: FamilyId, child: u32) -> Stored<()> {
        watch::Entity::delete_by_id((family.0, stored_number(child)?)).exec(&self.db()).await.map_err(stored)?;
        Ok(())
    }

    async fn take_watches(&mut self, today: Date, limit: u64) -> Stored<Vec<Watch>> {
        let rows = watch::Entity::find()
            .filter(watch::Column::NextOn.lte(day(today)))
            .order_by_asc(watch::Column::NextOn)
            .order_by_asc(watch::Column::Family)
            .limit(limit)
            .lock_with_behavior(LockType::Update, LockBehavior::SkipLocked)
            .all(&self.db())
            .await
            .map_err(stored)?;
        rows.into_iter().map(watch).collect()
    }

    async fn advance_watch(&mut self, before: &Watch, after: &Watch) -> Stored<bool> {
        let updated = watch::Entity::update_many()
            .col_expr(watch::Column::NextOn, Expr::value(day(after.next_on)))
            .col_expr(watch::Column::ToldUntil, Expr::value(day(after.told_until)))
            .filter(watch::Column::Family.eq(before.family.0))
            .filter(watch::Column::Child.eq(stored_number(before.child)?))
            .filter(watch::Column::NextOn.eq(day(before.next_on)))
            .filter(watch::Column::ToldUntil.eq(day(before.told_until)))
            .exec(&self.db())
            .await
            .map_err(stored)?;
        Ok(updated.rows_affected == 1)
    }

    async fn wake_watches(&mut self, family: FamilyId, on: Date) -> Stored<()> {
        watch::Entity::update_many()
            .col_expr(watch::Column::NextOn, Expr::value(day(on)))
            .filter(watch::Column::Family.eq(family.0))
            .exec(&self.db())
            .await
            .map_err(stored)?;
        Ok(())
    }
}
