//! Where things are: the workspace, cargo's target folder, the finished site.

use crate::Result;
use std::{
    env,
    path::{Path, PathBuf},
};

pub struct Place {
    /// The root of the workspace.
    pub root: PathBuf,
    /// Where cargo builds for the browser. Apart from the server's folder, so that neither invalidates the other.
    pub web: PathBuf,
    /// The finished site. Always in the workspace, because the server finds it there at compile time, even when
    /// `CARGO_TARGET_DIR` keeps the compiler's cache elsewhere.
    pub site: PathBuf,
}

impl Place {
    /// From what cargo tells the programs it runs.
    pub fn find() -> Result<Self> {
        let xtask = env::var("CARGO_MANIFEST_DIR").map_err(|_| "run me as `cargo xtask`")?;
        let root = Path::new(&xtask).ancestors().nth(2).ok_or("the workspace is not where it should be")?.to_owned();
        let target = env::var_os("CARGO_TARGET_DIR").map_or_else(|| root.join("target"), PathBuf::from);
        Ok(Self { web: target.join("web"), site: root.join("target/site"), root })
    }

    pub fn styles(&self) -> PathBuf {
        self.root.join("app/style")
    }

    /// The message files.
    pub fn words(&self) -> PathBuf {
        self.root.join("locales")
    }

    /// The catalogue of services.
    pub fn rules(&self) -> PathBuf {
        self.root.join("app/domain/catalogue")
    }

    pub fn public(&self) -> PathBuf {
        self.root.join("public")
    }

    /// Scripts for what must not wait for WebAssembly: one small file each.
    pub fn scripts(&self) -> PathBuf {
        self.root.join("app/script")
    }

    /// What wakes the islands.
    pub fn waking(&self) -> PathBuf {
        self.root.join("app/browser/wake.js")
    }
}

/// Every file below `folder`, sorted; nothing when there is no such folder.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    if folder.is_dir() {
        for entry in std::fs::read_dir(folder)? {
            let path = entry?.path();
            if path.is_dir() { found.extend(files(&path)?) } else { found.push(path) }
        }
    }
    found.sort();
    Ok(found)
}
