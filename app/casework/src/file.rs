//! Photos and PDFs that belong to a matter: a help request, a report.
//!
//! A matter is any id; what may be done with its files its own use cases decide. They call, in this order of a file's
//! life:
//!
//! - [`Casework::keep_file`]: looks into what was sent ([`clean`]), keeps a photo without anything but its picture, a
//!   PDF as it is if nothing in it acts; everything else is refused with a [`FileFlaw`]. Tells it.
//! - [`Work::files_of`](crate::port::Files::files_of): what a matter has, each with a small preview.
//! - [`Casework::file_content`]: the bytes, for [`FileRecord::kind`]'s media type. The caller tells the view.
//! - [`Work::remove_file`](crate::port::Files::remove_file): gone at once for everybody, from the disk a minute later.
//!
//! The row is there before the bytes are, so that nothing ever lies in the store that no row knows: what was begun and
//! never finished, and what was removed or erased, [`Casework::sweep_files`] takes away.

mod pdf;
mod photo;

use jiff::SignedDuration;
use tokio::sync::Semaphore;
use uuid::Uuid;

use crate::{
    Actor, Casework,
    audit::Told,
    error::{CaseError, CaseResult},
    id::{ConcernId, FamilyId, FileId},
    policy::{self, Act},
    port::{FilePlace, FileRecord, RegistryError},
    session::after,
};

/// Bytes one file may have.
pub const LARGEST: usize = 10 * 1024 * 1024;
/// Files one matter may have.
pub const MOST: usize = 5;
/// Characters of a file's name that are kept.
const NAME: usize = 120;
/// What was begun so long ago is not being stored any more.
const ABANDONED: SignedDuration = SignedDuration::from_mins(15);
/// Files looked into at the same time: a large photo is 150 MB when it is unpacked.
static DESKS: Semaphore = Semaphore::const_new(2);

domain::words! {
    FileKind { Photo = "photo", Pdf = "pdf" }
}

impl FileKind {
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Photo => "image/jpeg",
            Self::Pdf => "application/pdf",
        }
    }

    pub const fn extension(self) -> &'static str {
        match self {
            Self::Photo => "jpg",
            Self::Pdf => "pdf",
        }
    }
}

domain::words! {
    /// Why a file is not kept: `file-flaw-<word>` says what to do.
    FileFlaw {
        /// Nothing was chosen, or the file has no content.
        Empty = "empty",
        /// More than [`LARGEST`].
        TooLarge = "too_large",
        /// The matter has [`MOST`] already.
        TooMany = "too_many",
        /// Neither a photo (JPEG, PNG, WebP) nor a PDF, whatever its name says.
        Unknown = "unknown",
        /// It begins like one and can't be read.
        Broken = "broken",
        /// Small on the wire, huge when unpacked.
        Bomb = "bomb",
        /// Two kinds of file in one.
        Disguised = "disguised",
        /// A PDF that opens with a password only.
        Locked = "locked",
        /// A PDF that does something: scripts, starting programs, files within the file.
        Active = "active",
        /// It could not be stored at this moment.
        Away = "away",
    }
}

impl From<FileFlaw> for CaseError {
    fn from(flaw: FileFlaw) -> Self {
        Self::File(flaw)
    }
}

/// A file as somebody sent it.
#[derive(Debug, Clone, Default)]
pub struct Picked {
    pub name: String,
    pub content: Vec<u8>,
}

/// What is kept of it.
#[derive(Debug)]
pub struct Clean {
    pub kind: FileKind,
    pub content: Vec<u8>,
    /// A small JPEG; empty for a PDF.
    pub preview: Vec<u8>,
}

/// Whose key seals a file, and with whom it is erased.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner {
    Family(FamilyId),
    /// A case about a child in danger: nobody's but its own.
    Concern(ConcernId),
}

/// What a file belongs to.
#[derive(Debug, Clone, Copy)]
pub struct Matter {
    pub id: Uuid,
    pub owner: Owner,
}

impl From<ConcernId> for Matter {
    fn from(id: ConcernId) -> Self {
        Self { id: id.0, owner: Owner::Concern(id) }
    }
}

/// Looks into a file. Slow for a large photo: [`Casework::keep_file`] does it where it holds up nobody.
pub fn clean(content: &[u8]) -> Result<Clean, FileFlaw> {
    if content.is_empty() {
        return Err(FileFlaw::Empty);
    }
    if content.len() > LARGEST {
        return Err(FileFlaw::TooLarge);
    }
    if let Some(format) = photo::format(content) {
        return photo::clean(content, format);
    }
    if content.starts_with(b"%PDF-") {
        pdf::check(content)?;
        return Ok(Clean { kind: FileKind::Pdf, content: content.to_vec(), preview: Vec::new() });
    }
    Err(FileFlaw::Unknown)
}

impl Casework {
    /// Cleans and stores a file of a matter. The deed is `told` once it is stored. The same file sent twice is kept once.
    pub(crate) async fn keep_file(&self, matter: Matter, picked: Picked, told: Told<'_>) -> CaseResult<FileId> {
        let Picked { name, content } = picked;
        let Clean { kind, content, preview } = in_the_back(content).await?;
        let file = FileRecord {
            id: self.new_id(),
            owner: matter.owner,
            matter: matter.id,
            kind,
            name: base_name(&name),
            size: u64::try_from(content.len()).unwrap_or(u64::MAX),
            preview,
            added_at: self.now(),
        };
        let (file, sealed) = self.place_file(file, &content).await?;
        self.files.put(file.id, sealed).await?;
        let mut work = self.registry.begin().await?;
        if !work.mark_file_stored(file.id).await? {
            // Sent twice, the other was quicker; or erased meanwhile, and the sweeper takes the bytes away.
            return if work.file(file.id).await?.is_some() { Ok(file.id) } else { Err(CaseError::NotFound) };
        }
        self.tell(&mut *work, told).await?;
        work.commit().await?;
        Ok(file.id)
    }

    /// The row, and the bytes as they will lie in the store. Again when another file took the place at this moment.
    async fn place_file(&self, file: FileRecord, content: &[u8]) -> CaseResult<(FileRecord, Vec<u8>)> {
        let mut tries = 0;
        loop {
            let mut work = self.registry.begin().await?;
            let file = match work.add_file(&file, content).await {
                Ok(FilePlace::Taken) => file.clone(),
                Ok(FilePlace::Same(known)) => known,
                Ok(FilePlace::Full) => return Err(FileFlaw::TooMany.into()),
                // Each conflict fills a place: there can't be more of them than places.
                Err(RegistryError::Conflict) if tries < 2 * MOST => {
                    tries += 1;
                    continue;
                }
                Err(error) => return Err(error.into()),
            };
            let sealed = work.seal_file(&file, content).await?;
            work.commit().await?;
            return Ok((file, sealed));
        }
    }

    /// Each of several, and why some were not kept. What was told or asked beside them does not fail with them.
    pub(crate) async fn keep_files(
        &self,
        matter: Matter,
        picked: Vec<Picked>,
        told: Told<'_>,
    ) -> Vec<(String, FileFlaw)> {
        let mut refused = Vec::new();
        for picked in picked {
            let name = base_name(&picked.name);
            match self.keep_file(matter, picked, told.clone()).await {
                Ok(_) => {}
                Err(CaseError::File(flaw)) => refused.push((name, flaw)),
                Err(_) => refused.push((name, FileFlaw::Away)),
            }
        }
        refused
    }

    /// The bytes as they were kept. None when they are gone.
    pub(crate) async fn file_content(&self, file: &FileRecord) -> CaseResult<Option<Vec<u8>>> {
        let Some(sealed) = self.files.get(file.id).await? else { return Ok(None) };
        let mut work = self.registry.read().await?;
        Ok(Some(work.open_file(file, &sealed).await?))
    }

    /// Takes removed, erased and abandoned files from the store. How many.
    pub async fn sweep_files(&self, actor: &Actor) -> CaseResult<usize> {
        policy::allow(actor, Act::SweepFiles)?;
        let before = after(self.now(), -ABANDONED);
        let gone = self.registry.read().await?.files_to_sweep(before, 200).await?;
        for id in &gone {
            self.files.remove(*id).await?;
        }
        if !gone.is_empty() {
            let mut work = self.registry.begin().await?;
            for id in &gone {
                work.forget_file(*id).await?;
            }
            work.commit().await?;
        }
        Ok(gone.len())
    }
}

/// [`clean`] beside the threads that serve pages. A library that breaks on a file has been given a broken file.
async fn in_the_back(content: Vec<u8>) -> Result<Clean, FileFlaw> {
    let desk = DESKS.acquire().await;
    let looked = tokio::task::spawn_blocking(move || clean(&content)).await;
    drop(desk);
    looked.unwrap_or(Err(FileFlaw::Broken))
}

/// Without folders and without what no name has.
fn base_name(name: &str) -> String {
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    name.chars().filter(|c| !c.is_control()).take(NAME).collect()
}

/// Signs of a second kind of file inside a first: programs that read either would disagree about what this is. What a
/// phone appends to a photo (a second picture, a film) is none of them.
fn disguised(content: &[u8], pdf_allowed: bool) -> bool {
    let has = |part: &[u8], sign: &[u8]| part.windows(sign.len()).any(|window| window == sign);
    let head = &content[..content.len().min(1024)];
    // The end record of an archive lies in the last 64 kB.
    let tail = &content[content.len().saturating_sub(66_000)..];
    (!pdf_allowed && has(head, b"%PDF-"))
        || has(tail, b"PK\x05\x06")
        || [&b"<script"[..], b"<SCRIPT", b"<html", b"<HTML", b"<?php", b"<!DOCTYPE"]
            .iter()
            .any(|sign| has(content, sign))
}

#[cfg(test)]
mod tests;
