//! "We have this already."

use std::collections::BTreeSet;

use casework::{Actor, CaseError, received::Benefits};
use domain::journey::ChildNo;

use super::world::{World, complete};
use crate::support::{Bench, on_both};

const FIRST: ChildNo = ChildNo(1);

fn benefits(ids: &[&str]) -> Benefits {
    ids.iter().map(|id| (*id).to_owned()).collect()
}

on_both! {
    async fn a_family_says_for_each_child_what_it_has(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (guardian, _) = world.declared("13800138000", &complete(2, &[])).await;
        casework.mark_received(&guardian, FIRST, &benefits(&["3.free", "6.basic_care", "99.nothing"])).await.unwrap();
        casework.mark_received(&guardian, ChildNo(2), &benefits(&["3.free"])).await.unwrap();
        assert_eq!(casework.received_by(&guardian, FIRST).await.unwrap(), benefits(&["3.free", "6.basic_care"]));
        casework.mark_received(&guardian, FIRST, &benefits(&["6.basic_care", "16.free_bus"])).await.unwrap();
        assert_eq!(casework.received_by(&guardian, FIRST).await.unwrap(), benefits(&["6.basic_care", "16.free_bus"]));
        casework.mark_received(&guardian, FIRST, &benefits(&["6.basic_care", "16.free_bus"])).await.unwrap();
        let family = guardian.family().unwrap();
        assert_eq!(world.told("mark_received", &format!("family:{family}")).await, 3, "saying the same again is no deed");
        assert_eq!(casework.received_by(&guardian, ChildNo(2)).await.unwrap(), benefits(&["3.free"]));

        let place = rows(&bench).await;
        assert_eq!(place, BTreeSet::from([("440304".to_owned(), "440304004".to_owned(), Some("440304004022".to_owned()))]));
        bench.begin().await.erase_family(family).await.unwrap();
    }

    async fn of_its_own_children_only(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (guardian, _) = world.declared("13800138000", &complete(1, &[])).await;
        let all = benefits(&["3.free"]);
        assert!(matches!(casework.mark_received(&guardian, ChildNo(7), &all).await, Err(CaseError::NotFound)));
        assert!(matches!(casework.mark_received(&Actor::Visitor, FIRST, &all).await, Err(CaseError::SignInNeeded)));
        let (stranger, _) = world.sign_in(&Actor::Visitor, None, "13900139000").await;
        assert!(matches!(casework.mark_received(&stranger, FIRST, &all).await, Err(CaseError::NotFound)));
        assert!(casework.received_by(&stranger, FIRST).await.unwrap().is_empty());
    }

    async fn it_goes_with_the_family(bench: Bench) {
        let world = World::new(&bench);
        let (guardian, _) = world.declared("13800138000", &complete(1, &[])).await;
        world.casework.mark_received(&guardian, FIRST, &benefits(&["3.free"])).await.unwrap();
        let mut work = bench.begin().await;
        work.erase_family(guardian.family().unwrap()).await.unwrap();
        work.commit().await.unwrap();
        assert!(rows(&bench).await.is_empty());
    }
}

/// The places that are stored.
async fn rows(bench: &Bench) -> BTreeSet<(String, String, Option<String>)> {
    use sea_orm::{ConnectionTrait, Statement};
    let db = bench.raw().await;
    let ask = Statement::from_string(db.get_database_backend(), "SELECT district, street, community FROM received");
    let rows = db.query_all_raw(ask).await.unwrap();
    rows.into_iter()
        .map(|row| {
            (
                row.try_get("", "district").unwrap(),
                row.try_get("", "street").unwrap(),
                row.try_get("", "community").unwrap(),
            )
        })
        .collect()
}
