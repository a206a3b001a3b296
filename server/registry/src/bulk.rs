//! Many families at once, for made-up ones and for imports: one transaction, many rows a statement.

use std::collections::BTreeSet;

use casework::{
    id::FamilyId,
    port::{FamilyBundle, Reminder, Stored},
};
use jiff::civil::Date;
use sea_orm::{ActiveModelTrait, ActiveValue::Set, ConnectionTrait, EntityTrait, Iterable};

use crate::{
    account, child, connect::SqlRegistry, convert::moment, declaration, entity, error::stored, reminder::planned,
    seal::Vault,
};

/// SQLite takes 32,766 values a statement, PostgreSQL 65,535. More than a few thousand make nothing faster.
const VALUES: usize = 8_000;

#[derive(Default)]
struct Rows {
    families: Vec<entity::family::ActiveModel>,
    accounts: Vec<entity::account::ActiveModel>,
    declarations: Vec<entity::declaration::ActiveModel>,
    declared: Vec<entity::declared_child::ActiveModel>,
    events: Vec<entity::declaration_event::ActiveModel>,
    children: Vec<entity::child::ActiveModel>,
    tokens: Vec<entity::name_token::ActiveModel>,
    reminders: Vec<entity::reminder::ActiveModel>,
}

impl Rows {
    fn add(&mut self, vault: &Vault, bundle: &FamilyBundle) -> Stored<()> {
        let (key, wrapped) = vault.new_family(bundle.family)?;
        self.families.push(family(bundle.family, wrapped, moment(bundle.created_at)));
        if let Some(account) = &bundle.account {
            self.accounts.push(account::seal(vault, &key, account)?);
        }
        for version in &bundle.declarations {
            let record = &version.record;
            let rows = declaration::seal(vault, &key, record, &version.guardian, &version.children)?;
            self.declarations.push(rows.version);
            self.declared.extend(rows.children);
            // The last event made the present revision, the one before it the one before.
            let past = version.events.iter().rev().zip(0..);
            self.events.extend(past.map(|(event, ago)| declaration::event(record.id, record.revision - ago, event)));
        }
        let due: BTreeSet<Date> = bundle.children.iter().map(|child| child.due).collect();
        self.reminders.extend(due.into_iter().map(|due| planned(&Reminder::planned(bundle.family, due))));
        for child in &bundle.children {
            self.children.push(child::seal(vault, &key, child)?);
            self.tokens.extend(child::tokens(vault, child));
        }
        Ok(())
    }
}

fn family(id: FamilyId, wrapped: Vec<u8>, created_at: i64) -> entity::family::ActiveModel {
    entity::family::ActiveModel {
        id: Set(id.0),
        wrapped_key: Set(Some(wrapped)),
        created_at: Set(created_at),
        no_text: Set(None),
    }
}

pub async fn load(registry: &SqlRegistry, families: Vec<FamilyBundle>) -> Stored<()> {
    let mut rows = Rows::default();
    for bundle in &families {
        rows.add(&registry.vault, bundle)?;
    }
    drop(families);
    // In the order of their keys, rows are written side by side.
    rows.tokens.sort_by_cached_key(|row| (row.token.as_ref().clone(), row.street.as_ref().clone()));
    let transaction = registry.transaction().await.map_err(stored)?;
    insert(&transaction, rows.families).await?;
    insert(&transaction, rows.accounts).await?;
    insert(&transaction, rows.declarations).await?;
    insert(&transaction, rows.declared).await?;
    insert(&transaction, rows.events).await?;
    insert(&transaction, rows.children).await?;
    insert(&transaction, rows.tokens).await?;
    insert(&transaction, rows.reminders).await?;
    transaction.commit().await.map_err(stored)
}

async fn insert<A, C>(db: &C, rows: Vec<A>) -> Stored<()>
where
    A: ActiveModelTrait + Send,
    C: ConnectionTrait,
{
    let columns = <A::Entity as EntityTrait>::Column::iter().count().max(1);
    let mut rows = rows.into_iter();
    loop {
        let some: Vec<A> = rows.by_ref().take(VALUES / columns).collect();
        if some.is_empty() {
            return Ok(());
        }
        A::Entity::insert_many(some).exec_without_returning(db).await.map_err(stored)?;
    }
}
