//! A hash of everything the site is made of, kept beside it: equal means nothing to do.

use crate::{Result, place, place::Place};
use sha2::{Digest, Sha256};
use std::{
    env, fs,
    path::{Path, PathBuf},
};

pub struct Fingerprint(String);

impl Fingerprint {
    /// Of the compiled module, the scripts, the styles, `public/`, the words and rules that pages are made of (the worker
    /// keeps pages), and of this tool itself.
    pub fn of(place: &Place, compiled: &Path) -> Result<Self> {
        let mut inputs = vec![compiled.to_owned(), place.waking()];
        for folder in [place.styles(), place.scripts(), place.public(), place.words(), place.rules()] {
            inputs.extend(place::files(&folder)?);
        }

        let mut hash = Sha256::new();
        let tool = fs::metadata(env::current_exe()?)?;
        hash.update(format!("{} {:?}", tool.len(), tool.modified()?));
        for path in inputs {
            hash.update(path.as_os_str().as_encoded_bytes());
            hash.update(Sha256::digest(fs::read(&path)?));
        }
        Ok(Self(hex(&hash.finalize())))
    }

    /// Is the site in this folder the one of this fingerprint?
    pub fn is_of(&self, site: &Path) -> Result<bool> {
        let note = note(site);
        Ok(site.exists() && note.exists() && fs::read_to_string(note)? == self.0)
    }

    /// Enough of it to tell one build from another.
    pub fn short(&self) -> &str {
        &self.0[..10]
    }

    pub fn write(&self, site: &Path) -> Result<()> {
        Ok(fs::write(note(site), &self.0)?)
    }
}

fn note(site: &Path) -> PathBuf {
    site.with_extension("fingerprint")
}

/// The name a content gives its file: ten hex digits, enough for the handful of files we have.
pub fn short(content: &[u8]) -> String {
    hex(&Sha256::digest(content)[..5])
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}
