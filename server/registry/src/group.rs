//! Writing on SQLite: one after another, with one wait for the disk for all who stand in line.
//!
//! A commit costs as long as the disk takes to say "stored". So a work that is done does not commit at once: it keeps
//! its changes as a savepoint of the open transaction and goes to the end of the line. Whoever stood before it joins
//! the same transaction; when the line comes back to somebody of the group, that one commits for all, and only then
//! does anybody hear "stored". With nobody in line that is at once, and the work commits alone.
//!
//! A work that fails goes back to its savepoint and takes nothing with it. It may have seen what the group has not
//! stored yet, and its answer may tell of it: so that is stored before its turn ends. If the commit fails, all hear it.

use std::{sync::Arc, time::Duration};

use casework::port::{RegistryError, Stored};
use futures_executor::block_on;
use sea_orm::{ConnAcquireErr, DatabaseConnection, DatabaseTransaction, DbErr, TransactionTrait};
use tokio::{
    runtime::{Handle, RuntimeFlavor},
    sync::{Mutex, OwnedMutexGuard, watch},
    task::{block_in_place, unconstrained},
    time::timeout,
};

use crate::{connect::immediate, error::stored};

/// What became of a group's transaction; none as long as it is open.
type Fate = watch::Receiver<Option<Stored<()>>>;

/// The line of those who want to write. Its lock is first come, first served.
#[derive(Clone, Default)]
pub struct Line(Arc<Mutex<Option<Group>>>);

struct Group {
    transaction: DatabaseTransaction,
    fate: watch::Sender<Option<Stored<()>>>,
    /// Somebody's work is in it and waits for its commit.
    awaited: bool,
}

/// The place of the work whose turn it is to write. Drop the work's own transaction, its savepoint, before it.
pub struct Place {
    held: OwnedMutexGuard<Option<Group>>,
    line: Line,
    /// The work is done and waits for the group's commit.
    joined: bool,
}

impl Line {
    /// Waits for the turn, at most for `patience`, opens the group's transaction if nobody has, and a savepoint in it.
    pub async fn turn(
        &self,
        writer: &DatabaseConnection,
        patience: Duration,
    ) -> Result<(DatabaseTransaction, Place), DbErr> {
        let held = timeout(patience, Arc::clone(&self.0).lock_owned()).await;
        let held = held.map_err(|_| DbErr::ConnectionAcquire(ConnAcquireErr::Timeout))?;
        let mut place = Place { held, line: self.clone(), joined: false };
        let group = match place.held.take() {
            Some(group) => group,
            None => Group { transaction: immediate(writer).await?, fate: watch::Sender::new(None), awaited: false },
        };
        let savepoint = place.held.insert(group).transaction.begin().await?;
        Ok((savepoint, place))
    }

    /// The line comes back to a work of the group: it commits for all, unless another has.
    async fn settle(self, fate: Fate) -> Stored<()> {
        let mut news = fate.clone();
        let mut place = tokio::select! {
            _ = news.wait_for(Option::is_some) => return told(&fate),
            place = self.0.lock() => place,
        };
        if let Some(group) = place.take_if(|group| group.fate.subscribe().same_channel(&fate)) {
            group.commit().await;
        }
        told(&fate)
    }
}

/// A group that is gone without a word was not stored.
fn told(fate: &Fate) -> Stored<()> {
    let gone = || Err(RegistryError::Unavailable("the transaction was given up".to_owned()));
    fate.borrow().clone().unwrap_or_else(gone)
}

impl Place {
    /// Returns when it is on the disk. Goes on to the end even if nobody waits for the answer any more.
    pub async fn commit(mut self, savepoint: DatabaseTransaction) -> Stored<()> {
        if let Err(error) = savepoint.commit().await {
            // The database has given the whole transaction up, as it does when the disk is full.
            self.held.take();
            return Err(stored(error));
        }
        let Some(group) = self.held.as_mut() else { return Err(RegistryError::Conflict) };
        group.awaited = true;
        self.joined = true;
        let settled = self.line.clone().settle(group.fate.subscribe());
        drop(self);
        match tokio::spawn(settled).await {
            Ok(answer) => answer,
            Err(error) => Err(RegistryError::Unavailable(error.to_string())),
        }
    }
}

impl Group {
    async fn commit(self) {
        self.fate.send_replace(Some(self.transaction.commit().await.map_err(stored)));
    }
}

impl Drop for Place {
    /// After a work that went back: what others of the group did is stored first. With nobody else's changes the
    /// transaction just ends, so that other programs can write.
    fn drop(&mut self) {
        if self.joined {
            return;
        }
        let Some(group) = self.held.take().filter(|group| group.awaited) else { return };
        // The database answers from a thread of its own: one that waits here keeps it from nothing.
        let commit = || block_on(unconstrained(group.commit()));
        match Handle::try_current().map(|runtime| runtime.runtime_flavor()) {
            Ok(RuntimeFlavor::MultiThread) => block_in_place(commit),
            _ => commit(),
        }
    }
}
