//! The master key: 32 bytes, kept outside the database, from a file or the environment.

use std::{
    fs::{File, OpenOptions, Permissions},
    io::{self, Read, Write},
    path::{Path, PathBuf},
};

use zeroize::Zeroizing;

use super::key::Key;
use crate::hex;

#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    #[error("the key file {path} can't be read: {why}")]
    Read { path: PathBuf, why: io::Error },
    #[error("the key file {path} can't be written: {why}")]
    Write { path: PathBuf, why: io::Error },
    #[error("the key file {path} can be read by other users: allow only its owner (chmod 600)")]
    ReadableByOthers { path: PathBuf },
    #[error("a master key is 64 hexadecimal digits")]
    NotAKey,
}

#[derive(Debug, Clone)]
pub struct MasterKey(Key);

impl MasterKey {
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(Key::new(bytes))
    }

    /// From 64 hexadecimal digits, as the key file and the environment hold it. Space around them is ignored.
    pub fn parse(text: &str) -> Result<Self, KeyError> {
        hex::read_32(text.trim()).map(Self::new).ok_or(KeyError::NotAKey)
    }

    /// From the file; the first time, a random key is written to it. Lose the file and everything sealed is lost.
    pub fn load_or_create(path: &Path) -> Result<Self, KeyError> {
        match Self::load(path) {
            Err(KeyError::Read { why, .. }) if why.kind() == io::ErrorKind::NotFound => Self::create(path),
            loaded => loaded,
        }
    }

    fn load(path: &Path) -> Result<Self, KeyError> {
        let failed = |why| KeyError::Read { path: path.to_owned(), why };
        let mut file = File::open(path).map_err(failed)?;
        if open_to_others(&file.metadata().map_err(failed)?.permissions()) {
            return Err(KeyError::ReadableByOthers { path: path.to_owned() });
        }
        let mut text = Zeroizing::new(String::new());
        file.read_to_string(&mut text).map_err(failed)?;
        Self::parse(&text)
    }

    /// Complete under another name first, then linked: nobody ever reads half a key, and of two programs that start
    /// at once one wins and both use its key.
    fn create(path: &Path) -> Result<Self, KeyError> {
        let failed = |why| KeyError::Write { path: path.to_owned(), why };
        let draft = path.with_extension(format!("{}.new", std::process::id()));
        let mut file =
            private(OpenOptions::new().write(true).create(true).truncate(true)).open(&draft).map_err(failed)?;
        let key = Key::random();
        let digits = Zeroizing::new(hex::write(key.bytes()));
        let written = writeln!(file, "{}", *digits).and_then(|()| file.sync_all());
        let linked = written.and_then(|()| std::fs::hard_link(&draft, path));
        std::fs::remove_file(&draft).map_err(failed)?;
        match linked {
            Ok(()) => {}
            Err(why) if why.kind() == io::ErrorKind::AlreadyExists => {}
            Err(why) => return Err(failed(why)),
        }
        if let Some(folder) = path.parent().filter(|folder| !folder.as_os_str().is_empty()) {
            File::open(folder).and_then(|folder| folder.sync_all()).map_err(failed)?;
        }
        Self::load(path)
    }

    pub(super) fn key(&self) -> &Key {
        &self.0
    }
}

/// Readable and writable by its owner only.
pub(crate) fn private(options: &mut OpenOptions) -> &mut OpenOptions {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options
}

#[cfg(unix)]
fn open_to_others(permissions: &Permissions) -> bool {
    use std::os::unix::fs::PermissionsExt;
    permissions.mode() & 0o077 != 0
}

#[cfg(not(unix))]
fn open_to_others(_: &Permissions) -> bool {
    false
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use super::*;

    #[test]
    fn the_same_file_gives_the_same_key() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("master.key");
        let first = MasterKey::load_or_create(&path).unwrap();
        let second = MasterKey::load_or_create(&path).unwrap();
        assert_eq!(first.0.bytes(), second.0.bytes());
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
    }

    #[cfg(unix)]
    #[test]
    fn a_key_that_others_can_read_is_refused() {
        use std::os::unix::fs::PermissionsExt;
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("master.key");
        MasterKey::load_or_create(&path).unwrap();
        assert_eq!(std::fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        std::fs::set_permissions(&path, Permissions::from_mode(0o644)).unwrap();
        assert!(matches!(MasterKey::load_or_create(&path), Err(KeyError::ReadableByOthers { .. })));
    }

    #[test]
    fn a_damaged_key_is_not_replaced() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("master.key");
        MasterKey::load_or_create(&path).unwrap();
        std::fs::write(&path, "00ff").unwrap();
        assert!(matches!(MasterKey::load_or_create(&path), Err(KeyError::NotAKey)));
        assert_eq!(std::fs::read_to_string(&path).unwrap(), "00ff");
    }
}
