//! The folder that is served: each file with its `.br` and `.gz` beside it, and `manifest.json`, which says under what
//! address a file of ours is found (`app.css` → `/pkg/app-1b2c3d4e5f.css`). The name carries the content's hash, so
//! browsers may keep it for ever.
//!
//! It is built beside the old one and takes its place at the end: a server reading from disk never sees half a site.

use crate::{Result, fingerprint, fingerprint::Fingerprint, place, place::Place};
use flate2::{Compression, write::GzEncoder};
use std::{
    collections::BTreeMap,
    fs,
    io::Write,
    path::{Path, PathBuf},
};

/// Compressed already; a second time only costs.
const DENSE: [&str; 5] = ["png", "jpg", "webp", "woff2", "ico"];

pub struct Site {
    finished: PathBuf,
    folder: PathBuf,
    manifest: BTreeMap<String, String>,
}

impl Site {
    pub fn new(place: &Place) -> Result<Self> {
        let folder = place.site.with_extension("new");
        if folder.exists() {
            fs::remove_dir_all(&folder)?;
        }
        fs::create_dir_all(folder.join("pkg"))?;
        Ok(Self { finished: place.site.clone(), folder, manifest: BTreeMap::new() })
    }

    /// Adds a file under a name that carries its hash, and gives its address.
    pub fn hashed(&mut self, name: &str, content: &[u8]) -> Result<String> {
        let (stem, extension) = name.rsplit_once('.').ok_or("a file without an extension")?;
        let address = format!("/pkg/{stem}-{}.{extension}", fingerprint::short(content));
        self.write(Path::new(&address[1..]), content)?;
        self.manifest.insert(name.to_owned(), address.clone());
        Ok(address)
    }

    /// Adds a script at the root under its own name. It is told the addresses of all hashed files, and a version that
    /// changes with any of them or with `made_of`.
    pub fn worker(&self, name: &str, script: &str, made_of: &Fingerprint) -> Result<()> {
        let files = serde_json::to_string(&self.manifest)?;
        let script = script.replace("BUILD_FILES", &files).replace("BUILD_VERSION", made_of.short());
        self.write(Path::new(name), script.as_bytes())
    }

    /// Adds everything below a folder under its own name.
    pub fn copy(&self, from: &Path) -> Result<()> {
        for path in place::files(from)? {
            self.write(path.strip_prefix(from)?, &fs::read(&path)?)?;
        }
        Ok(())
    }

    /// Writes the manifest and puts the site in place.
    pub fn finish(self, fingerprint: &Fingerprint) -> Result<()> {
        fs::write(self.folder.join("manifest.json"), serde_json::to_vec_pretty(&self.manifest)?)?;
        if self.finished.exists() {
            fs::remove_dir_all(&self.finished)?;
        }
        fs::rename(&self.folder, &self.finished)?;
        fingerprint.write(&self.finished)
    }

    fn write(&self, name: &Path, content: &[u8]) -> Result<()> {
        let path = self.folder.join(name);
        fs::create_dir_all(path.parent().ok_or("a file without a folder")?)?;
        fs::write(&path, content)?;
        if DENSE.iter().any(|extension| name.extension().is_some_and(|it| it == *extension)) {
            return Ok(());
        }
        fs::write(beside(&path, "br"), brotli(content)?)?;
        Ok(fs::write(beside(&path, "gz"), gzip(content)?)?)
    }
}

/// Says what each file of ours weighs, as it is and as it travels.
pub fn weigh(place: &Place) -> Result<()> {
    for path in place::files(&place.site.join("pkg"))? {
        let small = beside(&path, "br");
        if small.exists() {
            let (plain, small) = (fs::metadata(&path)?.len(), fs::metadata(small)?.len());
            println!("{plain:>9} B  {small:>7} B brotli  {}", path.file_name().unwrap_or_default().display());
        }
    }
    Ok(())
}

/// `app.css` → `app.css.br`
fn beside(path: &Path, extension: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(extension);
    name.into()
}

fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let mut small = Vec::new();
    let best = brotli::enc::BrotliEncoderParams { size_hint: content.len(), ..Default::default() };
    brotli::BrotliCompress(&mut &content[..], &mut small, &best)?;
    Ok(small)
}

fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(content)?;
    Ok(encoder.finish()?)
}
