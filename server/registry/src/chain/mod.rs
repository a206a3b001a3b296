//! The audit log as a chain: who changes, removes or reorders an entry, or cuts the newest ones off, is found out.
//!
//! An entry is written in the transaction of the deed, without a place in the chain, so that deeds never wait for each
//! other. A moment later [`SqlRegistry::seal_audit`] gives the waiting entries positions 1, 2, 3, … in the order of
//! their ids and links each to the one before: a keyed hash over position, previous hash and content. The newest link
//! is written to a file outside the database (a [`Checkpoint`]), against which [`SqlRegistry::verify_audit`] compares.

mod checkpoint;
mod link;
mod seal;
mod verify;

pub use checkpoint::{Checkpoint, CheckpointError, append, read};
pub use verify::{Fault, Verdict};

#[cfg(doc)]
use crate::SqlRegistry;
