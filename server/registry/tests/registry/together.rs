//! Many write at once: what is acknowledged is stored, what failed takes nothing with it, and nobody else is kept out.

use std::{sync::Arc, time::Duration};

use casework::{
    id::FamilyId,
    port::{Registry, RegistryError},
};
use registry::{Options, SqlRegistry};
use sea_orm::{ConnectionTrait, TransactionTrait};
use tokio::task::JoinSet;

use crate::support::{Bench, at, new_id, on_both, options};

/// Says "stored" for each family that was committed; every third one changes its mind.
async fn write(registry: &SqlRegistry, clients: u32, each: u32) -> Vec<(FamilyId, bool)> {
    let mut all = JoinSet::new();
    for client in 0..clients {
        let registry = registry.clone();
        all.spawn(async move {
            let mut told = Vec::new();
            for turn in 0..each {
                let mut work = registry.begin().await.unwrap();
                let id = new_id();
                work.add_family(id, at(0)).await.unwrap();
                let stored = (client + turn) % 3 != 0;
                if stored {
                    work.commit().await.unwrap();
                }
                told.push((id, stored));
            }
            told
        });
    }
    all.join_all().await.concat()
}

async fn expect_told_is_true(bench: &Bench, told: &[(FamilyId, bool)]) {
    // Not the registry's own connections: what they have not committed must not be seen.
    let raw = bench.raw().await;
    for (id, stored) in told {
        let found = registry_has(&raw, *id).await;
        assert_eq!(found, *stored, "{id}");
    }
}

async fn registry_has(raw: &sea_orm::DatabaseConnection, id: FamilyId) -> bool {
    use sea_orm::sea_query::{Alias, Expr, ExprTrait, Query};
    let mut query = Query::select();
    query.expr(Expr::val(1)).from(Alias::new("family")).and_where(Expr::col(Alias::new("id")).eq(id.0));
    raw.query_one(&query).await.unwrap().is_some()
}

on_both! {
    async fn works_that_stand_in_line_fail_alone(bench: Bench) {
        let told = write(&bench.registry, 16, 12).await;
        assert!(told.iter().any(|(_, stored)| !stored));
        expect_told_is_true(&bench, &told).await;
    }

    async fn a_refused_statement_takes_only_its_own_work_along(bench: Bench) {
        let taken = new_id();
        let (mut first, registry, raw) = (bench.begin().await, bench.registry.clone(), bench.raw().await);
        first.add_family(taken, at(0)).await.unwrap();
        // These wait for the first, and then for each other.
        let mut all = JoinSet::new();
        for n in 0..8 {
            let (registry, raw) = (registry.clone(), raw.clone());
            all.spawn(async move {
                let mut work = registry.begin().await.unwrap();
                let own = new_id();
                work.add_family(own, at(0)).await.unwrap();
                if n % 2 == 0 {
                    let refused = work.add_family(taken, at(0)).await;
                    assert!(matches!(refused, Err(RegistryError::Conflict)), "{refused:?}");
                    drop(work);
                    // It has seen the first one's change: who hears of it can rely on it.
                    assert!(registry_has(&raw, taken).await);
                    return (own, false);
                }
                work.commit().await.unwrap();
                (own, true)
            });
        }
        first.commit().await.unwrap();
        let mut told = all.join_all().await;
        told.push((taken, true));
        expect_told_is_true(&bench, &told).await;
    }
}

/// With one thread for everything, too: whoever waits here keeps the database from nothing.
#[tokio::test]
async fn on_one_thread_who_goes_back_has_seen_what_is_stored_sqlite() {
    let Some(bench) = Bench::sqlite().await else { return };
    let raw = bench.raw().await;
    for _ in 0..20 {
        let taken = new_id();
        let mut first = bench.begin().await;
        first.add_family(taken, at(0)).await.unwrap();
        let second = async {
            let mut work = bench.begin().await;
            let refused = work.add_family(taken, at(0)).await;
            assert!(matches!(refused, Err(RegistryError::Conflict)), "{refused:?}");
            drop(work);
            registry_has(&raw, taken).await
        };
        let (stored, seen) = tokio::join!(first.commit(), second);
        stored.unwrap();
        assert!(seen);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn when_nobody_writes_another_program_can_sqlite() {
    let Some(bench) = Bench::sqlite().await else { return };
    let other = bench.raw().await;
    for stored in [true, false] {
        let mut work = bench.begin().await;
        work.add_family(new_id(), at(0)).await.unwrap();
        if stored {
            work.commit().await.unwrap();
        } else {
            drop(work);
        }
        let holding = other.begin().await.unwrap();
        holding.execute_unprepared("UPDATE family SET created_at = 1").await.unwrap();
        holding.rollback().await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_goes_away_after_writing_keeps_nobody_waiting_sqlite() {
    let Some(bench) = Bench::sqlite().await else { return };
    let registry = Arc::new(bench.registry.clone());
    let mut gone = JoinSet::new();
    for _ in 0..20 {
        let registry = Arc::clone(&registry);
        gone.spawn(async move {
            let mut work = registry.begin().await.unwrap();
            work.add_family(new_id(), at(0)).await.unwrap();
            work.commit().await
        });
    }
    tokio::task::yield_now().await;
    gone.abort_all();
    let told = write(&bench.registry, 4, 4).await;
    expect_told_is_true(&bench, &told).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn who_waits_too_long_in_line_is_told_sqlite() {
    let Some(bench) = Bench::sqlite().await else { return };
    let options = Options { patience: Duration::from_millis(200), ..options() };
    let registry = SqlRegistry::connect(&bench.address, &options).await.unwrap();
    let held = registry.begin().await.unwrap();
    let refused = registry.begin().await.err();
    assert!(matches!(refused, Some(RegistryError::Unavailable(_))), "{refused:?}");
    drop(held);
    registry.begin().await.unwrap();
}
