//! Every view and every deed is written down; what can't be written down is not shown and not done.

use casework::{CaseError, Role, audit::Record, ledger::LedgerSearch, review::Written};

use super::world::{World, complete, queue, staff, submission, written};
use crate::support::{Bench, on_both};

const STREET: &str = "440304004";

on_both! {
    async fn every_view_and_every_deed_is_written_down(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let reviewer = staff(Role::StreetReviewer, STREET);
        let (guardian, id) = world.declared("13800138000", &complete(1, &[])).await;
        let about = Record::Declaration(id).to_string();
        assert_eq!(world.told("submit_declaration", &about).await, 1);
        for views in 1..=3 {
            casework.review(&reviewer, id).await.unwrap();
            assert_eq!(world.told("view_declaration", &about).await, views);
        }
        casework.queue(&reviewer, &queue()).await.unwrap();
        assert_eq!(world.told("see_queue", "list:queue").await, 1);
        casework.claim(&reviewer, id).await.unwrap();
        casework.note(&reviewer, id, world.revision(id).await, &written("电话核实", &[])).await.unwrap();
        casework.release(&reviewer, id, world.revision(id).await, &Written::default()).await.unwrap();
        assert_eq!(world.told("claim_declaration", &about).await, 2, "taken and given back");
        assert_eq!(world.told("note_declaration", &about).await, 1);
        world.approve(&reviewer, id).await;
        assert_eq!(world.told("approve_declaration", &about).await, 1);
        let child = casework.my_family(&guardian).await.unwrap().children[0].id;
        casework.view_child(&reviewer, child).await.unwrap();
        let view = casework.view_child(&reviewer, child).await.unwrap();
        assert_eq!(view.log.iter().filter(|entry| entry.act == "view_child").count(), 2, "the view that shows the log is in it");
        assert!(view.log.iter().all(|entry| entry.purpose.as_deref() == Some("casework") && entry.role.as_deref() == Some("street_reviewer")));
        casework.search_ledger(&reviewer, &LedgerSearch { text: "李小明".to_owned(), limit: 5, ..LedgerSearch::default() }).await.unwrap();
        assert_eq!(world.told("search_ledger", "list:ledger").await, 1);
        let mut work = bench.read().await;
        let family = work.audit_of_family(guardian.family().unwrap(), 100).await.unwrap();
        assert!(family.iter().any(|entry| entry.act == "view_child") && family.iter().any(|entry| entry.act == "view_declaration"));
    }

    async fn a_view_that_was_refused_leaves_no_entry(bench: Bench) {
        let world = World::new(&bench);
        let (_, id) = world.declared("13800138000", &complete(1, &[])).await;
        let neighbour = staff(Role::StreetReviewer, "440304002");
        assert!(world.casework.review(&neighbour, id).await.is_err());
        assert_eq!(world.told("view_declaration", &Record::Declaration(id).to_string()).await, 0);
    }

    async fn what_can_not_be_written_down_is_neither_shown_nor_done(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let reviewer = staff(Role::StreetReviewer, STREET);
        let (guardian, approved) = world.declared("13800138000", &complete(1, &[])).await;
        world.approve(&reviewer, approved).await;
        let child = casework.my_family(&guardian).await.unwrap().children[0].id;
        let (second, id) = world.declared("13900139000", &complete(1, &[])).await;
        casework.claim(&reviewer, id).await.unwrap();
        let revision = world.revision(id).await;
        let third = world.ready("13700137000", &complete(1, &[])).await;
        let waiting = world.messages("submitted").await.len();

        bench.sql("ALTER TABLE audit_entry RENAME TO audit_entry_away").await;
        assert!(casework.review(&reviewer, id).await.is_err());
        assert!(casework.view_child(&reviewer, child).await.is_err());
        assert!(casework.queue(&reviewer, &queue()).await.is_err());
        assert!(casework.search_ledger(&reviewer, &LedgerSearch { limit: 5, ..LedgerSearch::default() }).await.is_err());
        assert!(casework.approve(&reviewer, id, revision, &Written::default()).await.is_err());
        assert!(casework.withdraw(&second, id, revision).await.is_err());
        let draft = casework.draft(&third).await.unwrap().unwrap();
        assert!(casework.submit(&third, &submission("k", draft.revision)).await.is_err());
        bench.sql("ALTER TABLE audit_entry_away RENAME TO audit_entry").await;

        assert_eq!(world.revision(id).await, revision, "nothing was decided");
        assert_eq!(world.messages("submitted").await.len(), waiting, "nobody was told");
        assert!(casework.my_family(&third).await.unwrap().versions.is_empty());
        casework.approve(&reviewer, id, revision, &Written::default()).await.unwrap();
        world.send(&third, "k").await;
        assert!(matches!(casework.view_child(&guardian, child).await, Err(CaseError::Forbidden)));
    }
}
