//! What was erased, in a file outside the database.
//!
//! A backup from before an erasure still holds the family's wrapped key, or the draft, the version, the health facts
//! that were erased while the family stayed. Restored, it would open them: so every erasure is written down here before
//! it is committed ([`Erased`] says why in this order), and whoever opens the database asks what of it is there
//! ([`SqlRegistry::erased_but_here`](crate::SqlRegistry::erased_but_here)) and erases it again before anybody is served.
//! A [`line`] is sealed: who reads the file learns how much was erased and nothing else. Keep the newest copy of the
//! file; restore it with no backup.

mod here;
mod line;

use std::{
    collections::HashSet,
    fs::{File, OpenOptions},
    io::{self, Read as _, Write as _},
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use casework::port::{Erased, RegistryError, Stored};

use crate::{
    error::ConnectError,
    seal::{Vault, private},
};

pub struct List {
    path: PathBuf,
    known: Mutex<Known>,
}

#[derive(Default)]
struct Known {
    /// As they were written.
    lines: Vec<Erased>,
    all: HashSet<Erased>,
}

impl Known {
    fn add(&mut self, erased: Erased) {
        if self.all.insert(erased) {
            self.lines.push(erased);
        }
    }
}

impl List {
    /// Reads the list; one that is not there is empty. A last line that a crash cut off was never committed.
    pub fn open(path: &Path, vault: &Vault) -> Result<Self, ConnectError> {
        let refused = |why: String| ConnectError::ErasedList { path: path.to_owned(), why };
        let failed = |why: io::Error| refused(why.to_string());
        let mut text = String::new();
        match File::open(path) {
            Err(why) if why.kind() == io::ErrorKind::NotFound => {}
            opened => drop(opened.map_err(failed)?.read_to_string(&mut text).map_err(failed)?),
        }
        let whole = text.rfind('\n').map_or("", |end| &text[..=end]);
        let mut known = Known::default();
        for (at, text) in whole.lines().enumerate() {
            known.add(line::read(text, vault).map_err(|why| refused(format!("line {} {why}", at + 1)))?);
        }
        Ok(Self { path: path.to_owned(), known: Mutex::new(known) })
    }

    /// On the disk when it returns.
    pub fn add(&self, vault: &Vault, erased: &[Erased]) -> Stored<()> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let mut lines = String::new();
        for new in erased.iter().filter(|erased| !known.all.contains(erased)) {
            lines.push_str(&line::write(new, vault)?);
            lines.push('\n');
        }
        self.write(&lines).map_err(|why| {
            RegistryError::Unavailable(format!("the list of what was erased, {}: {why}", self.path.display()))
        })?;
        for line in erased {
            known.add(*line);
        }
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

    fn all(&self) -> Vec<Erased> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner).lines.clone()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use casework::id::FamilyId;
    use uuid::Uuid;

    use super::*;
    use crate::seal::MasterKey;

    fn family(n: u128) -> Erased {
        Erased::Family(FamilyId(Uuid::from_u128(n)))
    }

    #[test]
    fn comes_back_says_nothing_and_holds_each_once() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("erased-families.txt");
        let vault = Vault::new(&MasterKey::new([1; 32]));
        let list = List::open(&path, &vault).unwrap();
        list.add(&vault, &[family(1), family(2)]).unwrap();
        list.add(&vault, &[family(2)]).unwrap();
        let text = std::fs::read_to_string(&path).unwrap();
        assert_eq!(text.lines().count(), 2);
        assert!(!text.contains(&Uuid::from_u128(1).simple().to_string()));
        assert_eq!(List::open(&path, &vault).unwrap().all(), [family(1), family(2)]);
    }

    #[test]
    fn a_torn_last_line_is_forgiven_another_key_is_not() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("erased-families.txt");
        let vault = Vault::new(&MasterKey::new([1; 32]));
        List::open(&path, &vault).unwrap().add(&vault, &[family(1)]).unwrap();
        let whole = std::fs::read_to_string(&path).unwrap();
        std::fs::write(&path, format!("{whole}{}", &whole[..20])).unwrap();
        assert_eq!(List::open(&path, &vault).unwrap().all(), [family(1)]);
        let other = Vault::new(&MasterKey::new([2; 32]));
        assert!(matches!(List::open(&path, &other), Err(ConnectError::ErasedList { .. })));
        std::fs::write(&path, format!("{whole}nonsense\n")).unwrap();
        let refused = List::open(&path, &vault).err().unwrap().to_string();
        assert!(refused.contains("line 2 was changed"), "{refused}");
    }
}
