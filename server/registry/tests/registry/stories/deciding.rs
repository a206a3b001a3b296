//! Two people decide at once: one wins, the other is told; nothing happens twice.

use casework::{
    Actor, CaseError, Role,
    id::DeclarationId,
    port::{Registry as _, Status},
    review::{CLAIM, Written},
};
use registry::SqlRegistry;

use super::world::{World, complete, second, staff, written};
use crate::support::{Bench, on_both, options};

const STREET: &str = "440304004";

async fn decided_once(world: &World, id: DeclarationId) {
    let record = world.registry.begin().await.unwrap().declaration(id).await.unwrap().unwrap();
    let purpose = if record.status == Status::Approved { "approved" } else { "returned" };
    let (approved, returned) = (world.messages("approved").await.len(), world.messages("returned").await.len());
    assert_eq!(approved + returned, 1, "one notice");
    assert_eq!(world.messages(purpose).await.len(), 1);
    let about = format!("declaration:{id}");
    let told = world.told("approve_declaration", &about).await + world.told("return_declaration", &about).await;
    assert_eq!(told, 1, "one entry");
    let mut work = world.registry.begin().await.unwrap();
    let decisions = work
        .events(id)
        .await
        .unwrap()
        .into_iter()
        .filter(|event| matches!(event.status, Status::Approved | Status::Returned));
    assert_eq!(decisions.count(), 1, "one event");
}

/// Approves here and returns there, at the same moment, with one reviewer's claim.
async fn collide(here: &World, there: &World, reviewer: &Actor, id: DeclarationId) {
    here.casework.claim(reviewer, id).await.unwrap();
    let revision = here.revision(id).await;
    let (nothing, asks) = (Written::default(), written("", &[("home.address", "请写房号")]));
    let (approved, returned) = tokio::join!(
        here.casework.approve(reviewer, id, revision, &nothing),
        there.casework.return_for_correction(reviewer, id, revision, &asks),
    );
    assert!(approved.is_ok() != returned.is_ok(), "{approved:?} {returned:?}");
    let lost = if approved.is_ok() { returned } else { approved };
    assert!(matches!(lost, Err(CaseError::Changed)), "{lost:?}");
    decided_once(here, id).await;
}

on_both! {
    async fn two_decisions_at_once_are_one(bench: Bench) {
        let world = World::new(&bench);
        let reviewer = staff(Role::StreetReviewer, STREET);
        let (_, id) = world.declared("13800138000", &complete(2, &[])).await;
        collide(&world, &world, &reviewer, id).await;
    }

    async fn two_claims_at_once_are_one(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let one = staff(Role::StreetReviewer, STREET);
        let two = second(&one);
        let (_, id) = world.declared("13800138000", &complete(1, &[])).await;
        let (first, other) = tokio::join!(casework.claim(&one, id), casework.claim(&two, id));
        assert!(first.is_ok() != other.is_ok(), "{first:?} {other:?}");
        assert_eq!(world.told("claim_declaration", &format!("declaration:{id}")).await, 1);
    }

    async fn a_claim_ends_and_then_somebody_else_may_decide(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let one = staff(Role::StreetReviewer, STREET);
        let two = second(&one);
        let (_, id) = world.declared("13800138000", &complete(1, &[])).await;
        casework.claim(&one, id).await.unwrap();
        let revision = world.revision(id).await;
        assert!(matches!(casework.claim(&two, id).await, Err(CaseError::Changed)));
        assert!(matches!(casework.approve(&two, id, revision, &Written::default()).await, Err(CaseError::Changed)));
        assert!(matches!(casework.note(&two, id, revision, &Written::default()).await, Err(CaseError::Changed)));
        world.pass(CLAIM.as_secs() + 1);
        casework.claim(&two, id).await.unwrap();
        assert!(matches!(casework.approve(&one, id, revision, &Written::default()).await, Err(CaseError::Changed)));
        casework.approve(&two, id, world.revision(id).await, &Written::default()).await.unwrap();
    }

    async fn what_was_decided_is_not_decided_again(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let reviewer = staff(Role::StreetReviewer, STREET);
        let (guardian, id) = world.declared("13800138000", &complete(1, &[])).await;
        assert!(casework.approve(&reviewer, id, 1, &Written::default()).await.is_err(), "it was not claimed");
        world.approve(&reviewer, id).await;
        let revision = world.revision(id).await;
        let asks = written("", &[("home.address", "请写房号")]);
        assert!(casework.claim(&reviewer, id).await.is_err());
        assert!(casework.approve(&reviewer, id, revision, &Written::default()).await.is_err());
        assert!(casework.return_for_correction(&reviewer, id, revision, &asks).await.is_err());
        assert!(casework.withdraw(&guardian, id, revision).await.is_err());
        decided_once(&world, id).await;
    }

    async fn a_return_needs_a_remark_on_an_answer_that_is_there(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let reviewer = staff(Role::StreetReviewer, STREET);
        let (_, id) = world.declared("13800138000", &complete(1, &[])).await;
        casework.claim(&reviewer, id).await.unwrap();
        let revision = world.revision(id).await;
        for remarks in [&[][..], &[("home.address", "  ")], &[("child.7.name", "谁？")], &[("home.address", "请写房号"), ("guardian.name", "")]] {
            let refused = casework.return_for_correction(&reviewer, id, revision, &written("", remarks)).await;
            assert!(matches!(refused, Err(CaseError::Incomplete)), "{remarks:?}");
        }
        let ticked = casework.approve(&reviewer, id, revision, &written("", &[("home.address", "")])).await;
        assert!(matches!(ticked, Err(CaseError::Incomplete)), "a ticked answer and an approval contradict each other");
        assert_eq!(world.revision(id).await, revision);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_servers_on_one_database_decide_once_postgres() {
    let Some(bench) = Bench::postgres().await else { return };
    let here = World::new(&bench);
    let there = World::on(SqlRegistry::connect(&bench.address, &options()).await.unwrap());
    let reviewer = staff(Role::StreetReviewer, STREET);
    for round in 0..8 {
        let phone = format!("1380013800{round}");
        let (_, id) = here.declared(&phone, &complete(2, &[])).await;
        collide(&here, &there, &reviewer, id).await;
        settle(&here).await;
    }
}

/// Marks all messages as sent, so that the next round counts its own.
async fn settle(world: &World) {
    for purpose in ["code", "submitted", "returned", "approved"] {
        for message in world.messages(purpose).await {
            let mut work = world.registry.begin().await.unwrap();
            work.mark_sent(message.id, message.created_at).await.unwrap();
            work.commit().await.unwrap();
        }
    }
}
