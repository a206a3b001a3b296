//! The families that were erased, in a file outside the database.
//!
//! A backup from before an erasure still holds the family's wrapped key. Restored, it would open what the family told:
//! so every erasure is written down here before it is committed, and whoever opens the database asks which of these
//! families are there ([`SqlRegistry::erased_but_here`]) and erases them again before anybody is served. A line is the
//! family's id, sealed: who reads the file learns how many there were and nothing else. Keep the newest copy of the
//! file; restore it with no backup.

use std::{
    collections::HashSet,
    fs::{File, OpenOptions},
    io::{self, Read as _, Write as _},
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use casework::{
    id::FamilyId,
    port::{RegistryError, Stored},
};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect};
use uuid::Uuid;

use crate::{
    connect::SqlRegistry,
    entity::family,
    error::{ConnectError, stored},
    hex,
    seal::{Cell, Sealed, Vault, private},
};

const CELL: Cell<'static> = Cell::new("erased", Uuid::nil(), "family");
/// Families asked for in one statement.
const AT_ONCE: usize = 500;

pub struct Erased {
    path: PathBuf,
    known: Mutex<HashSet<FamilyId>>,
}

impl Erased {
    /// Reads the list; one that is not there is empty. A last line that a crash cut off was never committed.
    pub fn open(path: &Path, vault: &Vault) -> Result<Self, ConnectError> {
        let failed = |why: io::Error| ConnectError::ErasedList { path: path.to_owned(), why: why.to_string() };
        let mut text = String::new();
        match File::open(path) {
            Err(why) if why.kind() == io::ErrorKind::NotFound => {}
            opened => drop(opened.map_err(failed)?.read_to_string(&mut text).map_err(failed)?),
        }
        let whole = text.rfind('\n').map_or("", |end| &text[..=end]);
        let mut known = HashSet::new();
        for (at, line) in whole.lines().enumerate() {
            let family = read(line, vault).ok_or_else(|| ConnectError::ErasedList {
                path: path.to_owned(),
                why: format!("line {} was not written with this master key", at + 1),
            })?;
            known.insert(family);
        }
        Ok(Self { path: path.to_owned(), known: Mutex::new(known) })
    }

    /// On the disk when it returns.
    pub fn add(&self, vault: &Vault, families: &[FamilyId]) -> Stored<()> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let new: Vec<FamilyId> = families.iter().filter(|family| !known.contains(family)).copied().collect();
        let mut lines = String::new();
        for family in &new {
            let sealed = vault.seal(&vault.erased, CELL, family.0.as_bytes())?;
            lines.push_str(&hex::write(&sealed.0));
            lines.push('\n');
        }
        self.write(&lines).map_err(|why| {
            RegistryError::Unavailable(format!("the list of erased families {}: {why}", self.path.display()))
        })?;
        known.extend(new);
        Ok(())
    }

    fn write(&self, lines: &str) -> io::Result<()> {
        if lines.is_empty() {
            return Ok(());
        }
        let mut file = private(OpenOptions::new().append(true).create(true)).open(&self.path)?;
        file.write_all(lines.as_bytes())?;
        file.sync_data()
    }

    fn all(&self) -> Vec<FamilyId> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner).iter().copied().collect()
    }
}

fn read(line: &str, vault: &Vault) -> Option<FamilyId> {
    let bytes = vault.open(&vault.erased, CELL, &Sealed(hex::read(line)?)).ok()?;
    Uuid::from_slice(&bytes).ok().map(FamilyId)
}

impl SqlRegistry {
    /// Families on the list whose key is in the database all the same: a backup from before was restored, or the
    /// program ended between writing the list and committing.
    pub async fn erased_but_here(&self) -> Stored<Vec<FamilyId>> {
        let Some(erased) = &self.erased else { return Ok(Vec::new()) };
        let mut here = Vec::new();
        for some in erased.all().chunks(AT_ONCE) {
            let ids = some.iter().map(|family| family.0);
            let found: Vec<Uuid> = family::Entity::find()
                .select_only()
                .column(family::Column::Id)
                .filter(family::Column::Id.is_in(ids))
                .filter(family::Column::WrappedKey.is_not_null())
                .into_tuple()
                .all(&self.reader)
                .await
                .map_err(stored)?;
            here.extend(found.into_iter().map(FamilyId));
        }
        Ok(here)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;
    use crate::seal::MasterKey;

    fn family(n: u128) -> FamilyId {
        FamilyId(Uuid::from_u128(n))
    }

    #[test]
    fn comes_back_says_nothing_and_holds_each_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("erased-families.txt");
        let vault = Vault::new(&MasterKey::new([1; 32]));
        let list = Erased::open(&path, &vault).unwrap();
        list.add(&vault, &[family(1), family(2)]).unwrap();
        list.add(&vault, &[family(2)]).unwrap();
        let text = std::fs::read_to_string(&path).unwrap();
        assert_eq!(text.lines().count(), 2);
        assert!(!text.contains(&Uuid::from_u128(1).simple().to_string()));
        let mut again = Erased::open(&path, &vault).unwrap().all();
        again.sort();
        assert_eq!(again, [family(1), family(2)]);
    }

    #[test]
    fn a_torn_last_line_is_forgiven_another_key_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("erased-families.txt");
        let vault = Vault::new(&MasterKey::new([1; 32]));
        Erased::open(&path, &vault).unwrap().add(&vault, &[family(1)]).unwrap();
        let whole = std::fs::read_to_string(&path).unwrap();
        std::fs::write(&path, format!("{whole}{}", &whole[..20])).unwrap();
        assert_eq!(Erased::open(&path, &vault).unwrap().all(), [family(1)]);
        let other = Vault::new(&MasterKey::new([2; 32]));
        assert!(matches!(Erased::open(&path, &other), Err(ConnectError::ErasedList { .. })));
        std::fs::write(&path, format!("nonsense\n{whole}")).unwrap();
        assert!(matches!(Erased::open(&path, &vault), Err(ConnectError::ErasedList { .. })));
    }
}
