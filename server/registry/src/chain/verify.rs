//! Walking the chain from its beginning, in bounded memory.

use casework::{id::AuditId, port::Stored};
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect};

use super::{Checkpoint, link};
use crate::{
    connect::SqlRegistry,
    entity::audit_entry::{self, Column},
    error::stored,
};

/// Rows read at a time.
const STEP: u64 = 1_000;

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    Sound {
        entries: i64,
        /// Written but not linked yet; they are protected from the next sealing on.
        waiting: u64,
    },
    Broken {
        position: i64,
        /// The row at this position, if there is one.
        entry: Option<AuditId>,
        fault: Fault,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    #[error("the entry at this position is missing")]
    Missing,
    #[error("the entry is not linked to the one before it")]
    Moved,
    #[error("the entry's content is not what was written")]
    Changed,
    #[error("the chain was written anew: it differs from the checkpoint file")]
    Rewritten,
    #[error("the chain's end is cut off: the checkpoint file knows entries from here on")]
    Cut,
}

impl std::fmt::Display for Verdict {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Sound { entries, waiting } => write!(f, "sound: {entries} entries linked, {waiting} waiting"),
            Self::Broken { position, entry: Some(entry), fault } => {
                write!(f, "broken at {position} ({entry}): {fault}")
            }
            Self::Broken { position, entry: None, fault } => write!(f, "broken at {position}: {fault}"),
        }
    }
}

impl SqlRegistry {
    /// Recomputes every link and compares it with the checkpoints, and names the first row that is not right.
    pub async fn verify_audit(&self, checkpoints: &[Checkpoint]) -> Stored<Verdict> {
        let mut known: Vec<&Checkpoint> = checkpoints.iter().collect();
        known.sort_by_key(|checkpoint| checkpoint.position);
        let mut known = known.into_iter().peekable();
        let (mut position, mut previous) = (0, link::START);
        loop {
            let rows = self.after(position).await?;
            let full = rows.len() as u64 == STEP;
            for row in rows {
                position += 1;
                let broken = |fault| Ok(Verdict::Broken { position, entry: Some(AuditId(row.id)), fault });
                if row.position != Some(position) {
                    return Ok(Verdict::Broken { position, entry: None, fault: Fault::Missing });
                }
                if row.previous.as_deref() != Some(&previous) {
                    return broken(Fault::Moved);
                }
                let hash = link::hash(&self.vault, position, &previous, &row);
                if row.hash.as_deref() != Some(&hash) {
                    return broken(Fault::Changed);
                }
                while let Some(checkpoint) = known.next_if(|checkpoint| checkpoint.position <= position) {
                    if checkpoint.position == position && checkpoint.hash != hash {
                        return broken(Fault::Rewritten);
                    }
                }
                previous = hash;
            }
            if !full {
                break;
            }
        }
        if known.next().is_some() {
            return Ok(Verdict::Broken { position: position + 1, entry: None, fault: Fault::Cut });
        }
        let waiting = audit_entry::Entity::find().filter(Column::Position.is_null()).count(&self.reader);
        Ok(Verdict::Sound { entries: position, waiting: waiting.await.map_err(stored)? })
    }

    async fn after(&self, position: i64) -> Stored<Vec<audit_entry::Model>> {
        audit_entry::Entity::find()
            .filter(Column::Position.gt(position))
            .order_by_asc(Column::Position)
            .limit(STEP)
            .all(&self.reader)
            .await
            .map_err(stored)
    }
}
