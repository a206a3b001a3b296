//! One piece of work: a transaction for writing, or the readers' pool for reading.

use std::{collections::HashMap, sync::Arc};

use async_trait::async_trait;
use casework::{
    id::FamilyId,
    port::{Erased, ErasedList, RegistryError, Stored, Work},
};
use sea_orm::{
    DatabaseConnection, DatabaseExecutor, DatabaseTransaction, EntityTrait, QuerySelect, sea_query::LockType,
};

use crate::{
    connect::SqlRegistry,
    entity::family,
    error::stored,
    group::Place,
    seal::{Key, Vault},
    sqlite,
};

/// Implements every trait of the port; each in the file of its table.
pub struct SqlWork {
    source: Source,
    pub(crate) vault: Arc<Vault>,
    keys: HashMap<FamilyId, Key>,
    /// Erased in this transaction.
    gone: Vec<Erased>,
}

enum Source {
    /// Each statement for itself; the database refuses to write here.
    Reading(DatabaseConnection),
    Writing {
        transaction: DatabaseTransaction,
        /// In the line of SQLite's writers. Dropped after the transaction, in this order.
        place: Option<Place>,
        registry: SqlRegistry,
    },
}

impl SqlWork {
    pub fn reading(pool: DatabaseConnection, vault: Arc<Vault>) -> Self {
        Self { source: Source::Reading(pool), vault, keys: HashMap::new(), gone: Vec::new() }
    }

    pub fn writing(transaction: DatabaseTransaction, place: Option<Place>, registry: &SqlRegistry) -> Self {
        let (registry, vault) = (registry.clone(), Arc::clone(&registry.vault));
        let source = Source::Writing { transaction, place, registry };
        Self { source, vault, keys: HashMap::new(), gone: Vec::new() }
    }

    pub(crate) fn db(&self) -> DatabaseExecutor<'_> {
        match &self.source {
            Source::Reading(pool) => DatabaseExecutor::Connection(pool),
            Source::Writing { transaction, .. } => DatabaseExecutor::Transaction(transaction),
        }
    }

    /// The family's key. While a writing transaction uses it, nobody can erase the family: an erasure waits, and then
    /// erases what was written too.
    pub(crate) async fn key_of(&mut self, family: FamilyId) -> Stored<Key> {
        if let Some(key) = self.keys.get(&family) {
            return Ok(key.clone());
        }
        let mut row = family::Entity::find_by_id(family.0);
        if matches!(self.source, Source::Writing { .. }) {
            row = row.lock(LockType::KeyShare);
        }
        let row = row.one(&self.db()).await.map_err(stored)?;
        let row = row.ok_or_else(|| RegistryError::Unreadable(format!("family {family}: unknown")))?;
        let key = self.vault.family(family, row.wrapped_key.as_deref())?;
        self.keys.insert(family, key.clone());
        Ok(key)
    }

    pub(crate) fn remember(&mut self, family: FamilyId, key: Key) {
        self.keys.insert(family, key);
    }

    pub(crate) fn forget(&mut self, family: FamilyId) {
        self.keys.remove(&family);
    }
}

impl ErasedList for SqlWork {
    fn list_erased(&mut self, erased: Erased) {
        self.gone.push(erased);
    }
}

#[async_trait]
impl Work for SqlWork {
    async fn commit(self: Box<Self>) -> Stored<()> {
        let Source::Writing { transaction, place, registry } = self.source else { return Ok(()) };
        // First the list: see [`Erased`].
        if let Some(erased) = &registry.erased
            && !self.gone.is_empty()
        {
            erased.add(&registry.vault, &self.gone)?;
        }
        match place {
            Some(place) => place.commit(transaction).await?,
            None => transaction.commit().await.map_err(stored)?,
        }
        if !self.gone.is_empty() {
            sqlite::forget(&registry.writer).await;
        }
        Ok(())
    }
}
