//! Photos and PDFs of a matter. The bytes lie in the file store, sealed here with the key that seals the row.

use async_trait::async_trait;
use casework::{
    file::{FileKind, MOST, Owner},
    id::{ConcernId, FamilyId, FileId},
    port::{FilePlace, FileRecord, Files, RegistryError, Stored},
};
use jiff::Timestamp;
use sea_orm::{
    ActiveValue::Set,
    ColumnTrait, Condition, EntityTrait, QueryFilter, QueryOrder, QuerySelect,
    sea_query::{Expr, SimpleExpr},
};
use uuid::Uuid;

use crate::{
    convert::{moment, timestamp, word},
    entity::file::{self, Column},
    error::stored,
    seal::{Cell, Key, Keyed, Sealed},
    work::SqlWork,
};

/// The row is there, the bytes are on their way.
const BEGUN: &str = "begun";
const STORED: &str = "stored";
/// Nobody sees it; the bytes are still to be removed.
const GONE: &str = "gone";

fn cell(id: FileId, column: &'static str) -> Cell<'static> {
    Cell::new("file", id.0, column)
}

impl SqlWork {
    async fn file_key(&mut self, owner: Owner) -> Stored<Key> {
        match owner {
            Owner::Family(family) => self.key_of(family).await,
            Owner::Concern(concern) => self.key_of_concern(concern).await,
        }
    }

    async fn open_row(&mut self, row: file::Model) -> Stored<FileRecord> {
        let id = FileId(row.id);
        let owner = match (row.family, row.concern) {
            (Some(family), None) => Owner::Family(FamilyId(family)),
            (None, Some(concern)) => Owner::Concern(ConcernId(concern)),
            _ => return Err(RegistryError::Unreadable(format!("owner of file {id}"))),
        };
        let key = self.file_key(owner).await?;
        Ok(FileRecord {
            id,
            owner,
            matter: row.matter,
            kind: word("kind", &row.kind, FileKind::from_word)?,
            name: self.vault.open_text(&key, cell(id, "name"), &row.name)?,
            size: u64::try_from(row.size).unwrap_or_default(),
            preview: self.vault.open(&key, cell(id, "preview"), &row.preview)?,
            added_at: timestamp(row.added_at)?,
        })
    }

    /// Nothing of them stays readable here; the store is swept later.
    pub(crate) async fn remove_files(&mut self, which: SimpleExpr) -> Stored<()> {
        file::Entity::update_many()
            .col_expr(Column::State, Expr::value(GONE))
            .col_expr(Column::Name, Expr::value(Sealed(Vec::new())))
            .col_expr(Column::Preview, Expr::value(Sealed(Vec::new())))
            .col_expr(Column::Slot, Expr::value(None::<i32>))
            .col_expr(Column::Digest, Expr::value(None::<Keyed>))
            .filter(which)
            .exec(&self.db())
            .await
            .map_err(stored)?;
        Ok(())
    }
}

#[async_trait]
impl Files for SqlWork {
    async fn add_file(&mut self, file: &FileRecord, content: &[u8]) -> Stored<FilePlace> {
        let key = self.file_key(file.owner).await?;
        let there = file::Entity::find()
            .filter(Column::Matter.eq(file.matter))
            .filter(Column::State.ne(GONE))
            .all(&self.db())
            .await
            .map_err(stored)?;
        let digest = self.vault.fingerprint(content);
        if let Some(same) = there.iter().position(|row| row.digest.as_ref() == Some(&digest)) {
            return self.open_row(there[same].clone()).await.map(FilePlace::Same);
        }
        if there.len() >= MOST {
            return Ok(FilePlace::Full);
        }
        let free = (0..).take(MOST).find(|slot| there.iter().all(|row| row.slot != Some(*slot)));
        let (family, concern) = match file.owner {
            Owner::Family(family) => (Some(family.0), None),
            Owner::Concern(concern) => (None, Some(concern.0)),
        };
        let row = file::ActiveModel {
            id: Set(file.id.0),
            family: Set(family),
            concern: Set(concern),
            slot: Set(free),
            digest: Set(Some(digest)),
            matter: Set(file.matter),
            kind: Set(file.kind.word().to_owned()),
            name: Set(self.vault.seal(&key, cell(file.id, "name"), file.name.as_bytes())?),
            preview: Set(self.vault.seal(&key, cell(file.id, "preview"), &file.preview)?),
            size: Set(i64::try_from(file.size).unwrap_or(i64::MAX)),
            state: Set(BEGUN.to_owned()),
            added_at: Set(moment(file.added_at)),
        };
        file::Entity::insert(row).exec_without_returning(&self.db()).await.map_err(stored)?;
        Ok(FilePlace::Taken)
    }

    async fn seal_file(&mut self, file: &FileRecord, content: &[u8]) -> Stored<Vec<u8>> {
        let key = self.file_key(file.owner).await?;
        Ok(self.vault.seal(&key, cell(file.id, "content"), content)?.0)
    }

    async fn open_file(&mut self, file: &FileRecord, sealed: &[u8]) -> Stored<Vec<u8>> {
        let key = self.file_key(file.owner).await?;
        self.vault.open(&key, cell(file.id, "content"), &Sealed(sealed.to_vec()))
    }

    async fn mark_file_stored(&mut self, id: FileId) -> Stored<bool> {
        let marked = file::Entity::update_many()
            .col_expr(Column::State, Expr::value(STORED))
            .filter(Column::Id.eq(id.0))
            .filter(Column::State.eq(BEGUN))
            .exec(&self.db())
            .await
            .map_err(stored)?;
        Ok(marked.rows_affected == 1)
    }

    async fn file(&mut self, id: FileId) -> Stored<Option<FileRecord>> {
        let row =
            file::Entity::find_by_id(id.0).filter(Column::State.eq(STORED)).one(&self.db()).await.map_err(stored)?;
        match row {
            Some(row) => self.open_row(row).await.map(Some),
            None => Ok(None),
        }
    }

    async fn files_of(&mut self, matter: Uuid) -> Stored<Vec<FileRecord>> {
        let rows = file::Entity::find()
            .filter(Column::Matter.eq(matter))
            .filter(Column::State.eq(STORED))
            .order_by_asc(Column::Id)
            .all(&self.db())
            .await
            .map_err(stored)?;
        let mut files = Vec::with_capacity(rows.len());
        for row in rows {
            files.push(self.open_row(row).await?);
        }
        Ok(files)
    }

    async fn remove_file(&mut self, id: FileId) -> Stored<()> {
        self.remove_files(Column::Id.eq(id.0)).await
    }

    async fn files_to_sweep(&mut self, before: Timestamp, limit: u64) -> Stored<Vec<FileId>> {
        let begun = Condition::all().add(Column::State.eq(BEGUN)).add(Column::AddedAt.lt(moment(before)));
        let ids: Vec<Uuid> = file::Entity::find()
            .select_only()
            .column(Column::Id)
            .filter(Condition::any().add(Column::State.eq(GONE)).add(begun))
            .limit(limit)
            .into_tuple()
            .all(&self.db())
            .await
            .map_err(stored)?;
        Ok(ids.into_iter().map(FileId).collect())
    }

    async fn forget_file(&mut self, id: FileId) -> Stored<()> {
        file::Entity::delete_many()
            .filter(Column::Id.eq(id.0))
            .filter(Column::State.ne(STORED))
            .exec(&self.db())
            .await
            .map_err(stored)?;
        Ok(())
    }
}
