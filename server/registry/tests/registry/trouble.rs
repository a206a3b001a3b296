//! The database is away or held by another: an honest refusal in time, reading goes on where it can, and everything
//! works again by itself when the cause ends.

use std::time::{Duration, Instant};

use casework::port::{Registry, RegistryError};
use registry::{Options, SqlRegistry};
use sea_orm::{ConnectionTrait, TransactionTrait};

use crate::support::{Bench, at, commit, family, new_id, options};

async fn impatient(bench: &Bench) -> SqlRegistry {
    let options = Options { patience: Duration::from_millis(300), ..options() };
    SqlRegistry::connect(&bench.address, &options).await.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_held_by_another_program_can_still_be_read_sqlite() {
    let Some(bench) = Bench::sqlite().await else { return };
    let known = commit(&bench, async |work| Ok(family(work).await)).await.unwrap();
    let registry = impatient(&bench).await;
    let other = bench.raw().await;
    let holding = other.begin().await.unwrap();
    holding.execute_unprepared("UPDATE family SET created_at = 1").await.unwrap();

    let begun = Instant::now();
    let refused = registry.begin().await.err();
    assert!(matches!(refused, Some(RegistryError::Unavailable(_))), "{refused:?}");
    assert!(begun.elapsed() < Duration::from_secs(3));
    assert!(registry.read().await.unwrap().draft(known).await.unwrap().is_none());

    holding.rollback().await.unwrap();
    let mut work = registry.begin().await.unwrap();
    work.add_family(new_id(), at(0)).await.unwrap();
    work.commit().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn connections_that_broke_are_replaced_postgres() {
    let Some(bench) = Bench::postgres().await else { return };
    let registry = impatient(&bench).await;
    let mut broken = registry.begin().await.unwrap();
    registry.ping().await.unwrap();
    let others = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()";
    bench.sql(others).await;
    assert!(matches!(broken.add_family(new_id(), at(0)).await, Err(RegistryError::Unavailable(_))));
    drop(broken);

    let begun = Instant::now();
    loop {
        let again = async {
            registry.ping().await?;
            let mut work = registry.begin().await?;
            work.add_family(new_id(), at(0)).await?;
            work.commit().await
        };
        match again.await {
            Ok(()) => break,
            Err(RegistryError::Unavailable(_)) => {
                assert!(begun.elapsed() < Duration::from_secs(5), "not back in time");
            }
            Err(other) => panic!("{other}"),
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn when_all_connections_are_taken_who_comes_next_is_told_postgres() {
    let Some(bench) = Bench::postgres().await else { return };
    let options = Options { patience: Duration::from_millis(200), writers: 1, ..options() };
    let registry = SqlRegistry::connect(&bench.address, &options).await.unwrap();
    let held = registry.begin().await.unwrap();
    let refused = registry.begin().await.err();
    assert!(matches!(refused, Some(RegistryError::Unavailable(_))), "{refused:?}");
    registry.ping().await.unwrap();
    drop(held);
    registry.begin().await.unwrap();
}
