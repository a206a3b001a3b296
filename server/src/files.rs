//! Where photos and PDFs lie: a folder `files/` in the data folder. They come here sealed, so that a copy of the folder
//! says nothing to anybody. Another kind of store (S3, Azure) is another `object_store` behind the same three steps.

use async_trait::async_trait;
use casework::{
    id::FileId,
    port::{FileStore, RegistryError, Stored},
};
use object_store::{Error, ObjectStoreExt as _, local::LocalFileSystem, path::Path};

use crate::{
    failure::{Failure, OrFail as _},
    folder::{Folder, Made},
};

pub struct LocalFiles(LocalFileSystem);

impl LocalFiles {
    /// Makes the folder where it is missing.
    pub fn open(folder: &Folder, made: &mut Made) -> Result<Self, Failure> {
        let path = folder.files();
        let failed = |error: &dyn std::fmt::Display| format!("the folder {} can't be used: {error}", path.display());
        if !path.is_dir() {
            made.note(&path);
            std::fs::create_dir(&path).or_trouble(failed)?;
        }
        let store = LocalFileSystem::new_with_prefix(&path).or_trouble(failed)?;
        // Acknowledged means stored.
        Ok(Self(store.with_fsync(true)))
    }
}

/// Below the last two digits, which are random, so that no folder grows large.
fn path(id: FileId) -> Path {
    let name = id.to_string();
    Path::from_iter([&name[name.len() - 2..], name.as_str()])
}

fn told(error: Error) -> RegistryError {
    RegistryError::Unavailable(format!("the files: {error}"))
}

#[async_trait]
impl FileStore for LocalFiles {
    async fn put(&self, id: FileId, sealed: Vec<u8>) -> Stored<()> {
        self.0.put(&path(id), sealed.into()).await.map(drop).map_err(told)
    }

    async fn get(&self, id: FileId) -> Stored<Option<Vec<u8>>> {
        let found = match self.0.get(&path(id)).await {
            Ok(found) => found.bytes().await,
            Err(error) => Err(error),
        };
        match found {
            Ok(bytes) => Ok(Some(bytes.into())),
            Err(Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(told(error)),
        }
    }

    async fn remove(&self, id: FileId) -> Stored<()> {
        match self.0.delete(&path(id)).await {
            Ok(()) | Err(Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(told(error)),
        }
    }
}
