use async_trait::async_trait;
use jiff::Timestamp;
use uuid::Uuid;

use super::Stored;
use crate::{
    file::{FileKind, Owner},
    id::FileId,
};

/// A file of a matter. Its bytes are in the [`FileStore`], sealed.
#[derive(Clone, PartialEq, Eq)]
pub struct FileRecord {
    pub id: FileId,
    /// Whose key seals name, preview and bytes.
    pub owner: Owner,
    /// The id of what it belongs to.
    pub matter: Uuid,
    pub kind: FileKind,
    /// As it was called where it came from.
    pub name: String,
    pub size: u64,
    /// A small JPEG; empty for a PDF.
    pub preview: Vec<u8>,
    pub added_at: Timestamp,
}

impl std::fmt::Debug for FileRecord {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "FileRecord({}, {})", self.id, self.kind)
    }
}

/// What became of a file's row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FilePlace {
    Taken,
    /// The matter has this very content: nothing was added. Its bytes may still be on their way.
    Same(FileRecord),
    Full,
}

#[async_trait]
pub trait Files {
    /// The row, before the bytes are stored: nobody sees it yet. Takes one of the matter's [`MOST`](crate::file::MOST)
    /// places; of two files that want the same one at the same moment, one is a
    /// [`Conflict`](super::RegistryError::Conflict). The content tells the same file sent twice.
    async fn add_file(&mut self, file: &FileRecord, content: &[u8]) -> Stored<FilePlace>;
    /// The bytes as they are stored, and back. In the place of another file they do not open.
    async fn seal_file(&mut self, file: &FileRecord, content: &[u8]) -> Stored<Vec<u8>>;
    async fn open_file(&mut self, file: &FileRecord, sealed: &[u8]) -> Stored<Vec<u8>>;
    /// Now it is seen. False when it was removed meanwhile.
    async fn mark_file_stored(&mut self, id: FileId) -> Stored<bool>;
    async fn file(&mut self, id: FileId) -> Stored<Option<FileRecord>>;
    /// In the order they were added.
    async fn files_of(&mut self, matter: Uuid) -> Stored<Vec<FileRecord>>;
    /// Gone for everybody; the bytes go when the store is swept.
    async fn remove_file(&mut self, id: FileId) -> Stored<()>;
    /// Removed, erased, or begun before the moment and never stored.
    async fn files_to_sweep(&mut self, before: Timestamp, limit: u64) -> Stored<Vec<FileId>>;
    /// The row, after the bytes are gone.
    async fn forget_file(&mut self, id: FileId) -> Stored<()>;
}

/// Where the sealed bytes lie. Putting and removing twice does no harm.
#[async_trait]
pub trait FileStore: Send + Sync {
    async fn put(&self, id: FileId, sealed: Vec<u8>) -> Stored<()>;
    async fn get(&self, id: FileId) -> Stored<Option<Vec<u8>>>;
    async fn remove(&self, id: FileId) -> Stored<()>;
}
