//! Who sees which record: each role in each area, cell by cell, on records that are there.

use casework::{
    Actor, CaseError, CaseResult, Role,
    id::{ChildId, DeclarationId},
    ledger::LedgerSearch,
    port::QueueFilter,
    review::Written,
};
use uuid::Uuid;

use super::world::{World, complete, queue, staff, written};
use crate::support::{Bench, on_both};

/// 福田街道 and a community in it; 园岭街道 in the same district; 桂园街道 in another one.
const STREET: &str = "440304004";
const COMMUNITY: &str = "440304004022";
const NEXT_STREET: &str = "440304002";
const OTHER_DISTRICT: &str = "440303";

/// Role, area, whether it sees a record of [`COMMUNITY`], whether it may decide about it.
const READERS: [(Role, &str, bool, bool); 16] = [
    (Role::ChildDirector, COMMUNITY, true, false),
    (Role::ChildDirector, "440304004023", false, false),
    (Role::StreetReviewer, STREET, true, true),
    (Role::StreetReviewer, NEXT_STREET, false, false),
    (Role::ChildSupervisor, STREET, true, true),
    (Role::ChildSupervisor, NEXT_STREET, false, false),
    (Role::CentreHelper, STREET, false, false),
    (Role::DepartmentOfficer, "4403", false, false),
    (Role::DistrictOfficer, "440304", true, false),
    (Role::DistrictOfficer, OTHER_DISTRICT, false, false),
    (Role::CityOfficer, "4403", true, false),
    (Role::Auditor, "4403", false, false),
    (Role::Administrator, "4403", false, false),
    (Role::StreetReviewer, "4403", true, true),
    (Role::ChildSupervisor, "440304", true, true),
    (Role::StreetReviewer, "440303001", false, false),
];

fn reads(role: Role) -> bool {
    !matches!(role, Role::CentreHelper | Role::DepartmentOfficer | Role::Auditor | Role::Administrator)
}

/// A record out of reach looks like one that is not there; who reads no records at all is told so.
fn hidden<T>(answer: &CaseResult<T>, role: Role) -> bool {
    match answer {
        Err(CaseError::NotFound) => reads(role),
        Err(CaseError::Forbidden) => !reads(role),
        _ => false,
    }
}

fn search(text: &str) -> LedgerSearch {
    LedgerSearch { text: text.to_owned(), limit: 50, ..LedgerSearch::default() }
}

on_both! {
    async fn a_record_is_seen_where_it_belongs_and_nowhere_else(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (guardian, approved) = world.declared("13800138000", &complete(1, &[])).await;
        world.approve(&staff(Role::StreetReviewer, STREET), approved).await;
        let child = casework.my_family(&guardian).await.unwrap().children[0].id;
        let (_, waiting) = world.declared("13900139000", &complete(1, &[])).await;
        for (role, area, sees, _) in READERS {
            let actor = staff(role, area);
            let who = format!("{} of {area}", role.word());
            let (review, view) = (casework.review(&actor, waiting).await, casework.view_child(&actor, child).await);
            assert_eq!((review.is_ok(), view.is_ok()), (sees, sees), "{who}");
            if !sees {
                let missing = casework.review(&actor, DeclarationId(Uuid::from_u128(7))).await;
                let nobody = casework.view_child(&actor, ChildId(Uuid::from_u128(7))).await;
                assert!(hidden(&review, role) && hidden(&view, role) && hidden(&missing, role) && hidden(&nobody, role), "{who}");
            }
            let listed = casework.queue(&actor, &queue()).await.map(|page| page.rows.len());
            let ledger = casework.search_ledger(&actor, &search("")).await.map(|page| page.rows.len());
            let named = casework.search_ledger(&actor, &search("李小明")).await.map(|page| page.rows.len());
            if reads(role) {
                assert_eq!((listed.unwrap(), ledger.unwrap(), named.unwrap()), if sees { (2, 1, 1) } else { (0, 0, 0) }, "{who}");
                assert_eq!(casework.ledger_size(&actor).await.unwrap(), u64::from(sees), "{who}");
                let counted: u64 = casework.queue_counts(&actor).await.unwrap().iter().map(|count| count.count).sum();
                assert_eq!(counted, if sees { 2 } else { 0 }, "{who}");
            } else {
                assert!(matches!(listed, Err(CaseError::Forbidden)) && matches!(ledger, Err(CaseError::Forbidden)), "{who}");
            }
        }
    }

    async fn only_the_offices_own_people_decide(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let asks = written("", &[("home.address", "请写房号")]);
        for (number, (role, area, sees, decides)) in READERS.into_iter().enumerate() {
            let actor = staff(role, area);
            let who = format!("{} of {area}", role.word());
            let (_, id) = world.declared(&format!("138001380{number:02}"), &complete(1, &[])).await;
            let revision = world.revision(id).await;
            let claimed = casework.claim(&actor, id).await;
            assert_eq!(claimed.is_ok(), decides, "{who}");
            let refused = |answer: &CaseResult<()>| if sees || !reads(role) || role == Role::ChildDirector || role == Role::DistrictOfficer {
                matches!(answer, Err(CaseError::Forbidden))
            } else {
                matches!(answer, Err(CaseError::NotFound))
            };
            if decides {
                casework.approve(&actor, id, world.revision(id).await, &Written::default()).await.unwrap();
            } else {
                assert!(refused(&claimed), "{who}: {claimed:?}");
                for answer in [
                    casework.approve(&actor, id, revision, &Written::default()).await,
                    casework.return_for_correction(&actor, id, revision, &asks).await,
                    casework.note(&actor, id, revision, &Written::default()).await,
                    casework.release(&actor, id, revision, &Written::default()).await,
                ] {
                    assert!(refused(&answer), "{who}: {answer:?}");
                }
                assert_eq!(world.revision(id).await, revision, "{who} changed something");
            }
        }
    }

    async fn a_filter_never_widens_an_area(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (_, id) = world.declared("13800138000", &complete(1, &[])).await;
        world.approve(&staff(Role::StreetReviewer, STREET), id).await;
        let neighbour = staff(Role::StreetReviewer, NEXT_STREET);
        let filter = QueueFilter { street: Some(STREET.to_owned()), ..queue() };
        assert!(casework.queue(&neighbour, &filter).await.unwrap().rows.is_empty());
        for text in ["李小明", "13800138000", "U123456781", ""] {
            let search = LedgerSearch { street: Some(STREET.to_owned()), ..search(text) };
            assert!(casework.search_ledger(&neighbour, &search).await.unwrap().rows.is_empty(), "{text}");
            let here = casework.search_ledger(&staff(Role::CityOfficer, "4403"), &search).await.unwrap();
            assert_eq!(here.rows.len(), 1, "{text}");
        }
    }

    async fn a_familys_records_are_its_own(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (owner, id) = world.declared("13800138000", &complete(1, &[])).await;
        let number = bench.read().await.declaration(id).await.unwrap().unwrap().number;
        let (stranger, _) = world.sign_in(&Actor::Visitor, None, "13900139000").await;
        casework.my_declaration(&owner, &number).await.unwrap();
        assert!(matches!(casework.my_declaration(&stranger, &number).await, Err(CaseError::NotFound)));
        assert!(matches!(casework.my_declaration(&stranger, "7KM4-RX2P-9DTV").await, Err(CaseError::NotFound)));
        assert!(casework.my_family(&stranger).await.unwrap().versions.is_empty());
        for actor in [Actor::Visitor, Actor::Drafting { family: owner.family().unwrap() }] {
            assert!(matches!(casework.my_family(&actor).await, Err(CaseError::SignInNeeded)));
        }
    }
}
