//! The data folder and what a start that failed leaves behind: nothing.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use crate::failure::{Failure, OrFail as _};

/// The folder everything is written to.
#[derive(Debug, Clone)]
pub struct Folder(PathBuf);

impl Folder {
    /// Makes the folder where it is missing and sees that it can be written to. What is made goes into `made`.
    pub fn prepare(path: &Path, made: &mut Made) -> Result<Self, Failure> {
        if !path.is_dir() {
            for missing in missing_above(path).into_iter().rev() {
                made.note(missing);
            }
            fs::create_dir_all(path)
                .or_trouble(|error| format!("the data folder {} can't be made: {error}", path.display()))?;
        }
        let folder = Self(path.to_owned());
        folder
            .probe()
            .or_trouble(|error| format!("the data folder {} can't be written to: {error}", path.display()))?;
        Ok(folder)
    }

    /// The folder as it should be already.
    pub fn existing(path: &Path) -> Result<Self, Failure> {
        if path.is_dir() {
            Ok(Self(path.to_owned()))
        } else {
            Err(Failure::trouble(format!(
                "there is no data folder {}: name another with --data, or start with serve",
                path.display()
            )))
        }
    }

    /// The only program that serves from this folder, as long as the answer is kept; the lock goes with the program,
    /// however it ends.
    pub fn claim(&self) -> Result<fs::File, Failure> {
        let path = self.0.join("serving.lock");
        let failed = |error: &dyn std::fmt::Display| format!("{} can't be written: {error}", path.display());
        let lock = fs::File::create(&path).or_trouble(|error| failed(&error))?;
        match lock.try_lock() {
            Ok(()) => Ok(lock),
            Err(fs::TryLockError::WouldBlock) => Err(Failure::trouble(format!(
                "another tongxing serves from the data folder {} already: stop it, or name another folder with --data",
                self.0.display()
            ))),
            Err(fs::TryLockError::Error(error)) => Err(Failure::trouble(failed(&error))),
        }
    }

    /// A folder marked read-only is respected even by a user who could write to it all the same.
    pub fn probe(&self) -> io::Result<()> {
        if fs::metadata(&self.0)?.permissions().readonly() {
            return Err(io::Error::other("it is read-only"));
        }
        let probe = self.0.join(format!(".probe-{}", std::process::id()));
        fs::write(&probe, [])?;
        fs::remove_file(&probe)
    }

    pub fn path(&self) -> &Path {
        &self.0
    }

    pub fn database(&self) -> PathBuf {
        self.0.join("tongxing.db")
    }

    pub fn master_key(&self) -> PathBuf {
        self.0.join("master.key")
    }

    pub fn outbox(&self) -> PathBuf {
        self.0.join("outbox.jsonl")
    }

    pub fn checkpoints(&self) -> PathBuf {
        self.0.join("audit-checkpoints.jsonl")
    }

    /// Photos and PDFs, sealed.
    pub fn files(&self) -> PathBuf {
        self.0.join("files")
    }

    /// What was erased: see [`registry`]'s `erased`.
    pub fn erased(&self) -> PathBuf {
        self.0.join("erased-families.txt")
    }

    pub fn demo_logins(&self) -> PathBuf {
        self.0.join("demo-logins.json")
    }
}

/// The folder and those above it that are not there, from the inside out.
fn missing_above(path: &Path) -> Vec<&Path> {
    path.ancestors().take_while(|folder| !folder.as_os_str().is_empty() && !folder.exists()).collect()
}

/// What a start made that was not there before. Dropped before [`Made::keep`], it takes all of it away again.
#[derive(Debug, Default)]
pub struct Made(Vec<PathBuf>);

impl Made {
    /// Call it before making a file or a folder: only what is missing now is ours to remove.
    pub fn note(&mut self, path: &Path) {
        if !path.exists() {
            self.0.push(path.to_owned());
        }
    }

    /// The start succeeded.
    pub fn keep(mut self) {
        self.0.clear();
    }
}

impl Drop for Made {
    fn drop(&mut self) {
        for path in self.0.iter().rev() {
            // A folder with something else in it stays.
            let _ = if path.is_dir() { fs::remove_dir(path) } else { fs::remove_file(path) };
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn a_start_that_fails_leaves_nothing() {
        let parent = tempfile::tempdir().unwrap();
        let path = parent.path().join("srv/tongxing/data");
        let mut made = Made::default();
        let folder = Folder::prepare(&path, &mut made).unwrap();
        made.note(&folder.master_key());
        fs::write(folder.master_key(), "key").unwrap();
        drop(made);
        assert_eq!(fs::read_dir(parent.path()).unwrap().count(), 0, "nor the folders above it");
        assert!(parent.path().exists());
    }

    #[test]
    fn what_was_there_before_stays() {
        let parent = tempfile::tempdir().unwrap();
        let mut made = Made::default();
        let folder = Folder::prepare(parent.path(), &mut made).unwrap();
        fs::write(folder.master_key(), "key").unwrap();
        made.note(&folder.master_key());
        drop(made);
        assert!(folder.master_key().exists());
    }

    #[test]
    fn a_folder_that_is_a_file_is_told() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let failure = Folder::prepare(file.path(), &mut Made::default()).unwrap_err();
        assert!(failure.sentence.contains("can't be made"));
    }
}
