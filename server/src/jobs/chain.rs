//! Seals the audit chain and writes its end to the checkpoint file, outside the database.

use std::{path::PathBuf, time::Duration};

use casework::{clock::Clock, port::RegistryError};
use registry::{SqlRegistry, chain};

use super::{Job, Round};
use crate::{clock::SystemClock, torn};

pub struct Keeper {
    registry: SqlRegistry,
    checkpoints: PathBuf,
}

impl Keeper {
    pub fn open(registry: SqlRegistry, checkpoints: PathBuf) -> std::io::Result<Self> {
        torn::mend(&checkpoints)?;
        Ok(Self { registry, checkpoints })
    }

    /// Seals what waits.
    pub async fn seal(&self) -> Result<(), String> {
        let end =
            self.registry.seal_audit(SystemClock.now()).await.map_err(|error: RegistryError| error.to_string())?;
        match end {
            Some(end) => chain::append(&self.checkpoints, &end).map_err(|error| error.to_string()),
            None => Ok(()),
        }
    }
}

impl Job for Keeper {
    const NAME: &'static str = "audit chain";
    const EVERY: Duration = Duration::from_secs(1);

    fn round(&mut self) -> Round<'_> {
        Box::pin(self.seal())
    }
}
