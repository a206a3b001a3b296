//! Sending: once, whatever a browser does.

use casework::{Actor, CaseError, port::Registry as _};
use tokio::task::JoinSet;

use super::world::{World, complete, submission};
use crate::support::{Bench, on_both};

on_both! {
    async fn the_same_form_gets_the_same_receipt_another_one_is_refused(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let guardian = world.ready("13800138000", &complete(1, &[])).await;
        let revision = casework.draft(&guardian).await.unwrap().unwrap().revision;
        let first = casework.submit(&guardian, &submission("k", revision)).await.unwrap();
        for _ in 0..3 {
            let again = casework.submit(&guardian, &submission("k", revision)).await.unwrap();
            assert_eq!((again.id, &again.number), (first.id, &first.number));
        }
        let other = casework.submit(&guardian, &submission("k", revision + 1)).await;
        assert!(matches!(other, Err(CaseError::AlreadySent)));
        let stranger = world.ready("13900139000", &complete(1, &[])).await;
        let stolen = casework.submit(&stranger, &submission("k", revision)).await;
        assert!(matches!(stolen, Err(CaseError::AlreadySent)), "a key of another family tells nothing of its receipt");
        assert_eq!(world.told("submit_declaration", &format!("declaration:{}", first.id)).await, 1);
        assert_eq!(world.messages("submitted").await.len(), 1);
    }

    async fn pressed_many_times_at_once_it_is_sent_once(bench: Bench) {
        let world = World::new(&bench);
        let guardian = world.ready("13800138000", &complete(2, &[])).await;
        let revision = world.casework.draft(&guardian).await.unwrap().unwrap().revision;
        let mut presses = JoinSet::new();
        for _ in 0..6 {
            let (casework, guardian) = (world.casework.clone(), guardian.clone());
            presses.spawn(async move { casework.submit(&guardian, &submission("k", revision)).await });
        }
        let receipts: Vec<_> = presses.join_all().await.into_iter().map(|receipt| receipt.unwrap().number).collect();
        assert!(receipts.iter().all(|number| *number == receipts[0]), "{receipts:?}");
        let versions = bench.read().await.declarations_of(guardian.family().unwrap()).await.unwrap();
        assert_eq!(versions.len(), 1);
        assert_eq!(world.messages("submitted").await.len(), 1);
    }

    async fn two_tabs_with_two_keys_send_once(bench: Bench) {
        let world = World::new(&bench);
        let guardian = world.ready("13800138000", &complete(1, &[])).await;
        let revision = world.casework.draft(&guardian).await.unwrap().unwrap().revision;
        let mut tabs = JoinSet::new();
        for key in ["one", "two", "three"] {
            let (casework, guardian) = (world.casework.clone(), guardian.clone());
            tabs.spawn(async move { casework.submit(&guardian, &submission(key, revision)).await });
        }
        let sent = tabs.join_all().await;
        assert_eq!(sent.iter().filter(|receipt| receipt.is_ok()).count(), 1, "{sent:?}");
        let versions = bench.registry.read().await.unwrap().declarations_of(guardian.family().unwrap()).await.unwrap();
        assert_eq!(versions.len(), 1);
    }

    async fn what_is_not_complete_or_not_confirmed_is_not_sent(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let guardian = world.ready("13800138000", &complete(1, &[("home.address", "")])).await;
        let revision = casework.draft(&guardian).await.unwrap().unwrap().revision;
        assert!(matches!(casework.submit(&guardian, &submission("k", revision)).await, Err(CaseError::Incomplete)));
        assert!(matches!(casework.submit(&guardian, &submission("k", revision - 1)).await, Err(CaseError::Changed)));
        let token = casework.begin_draft(&Actor::Visitor, None).await.unwrap().unwrap();
        let drafting = casework.actor_of(&token).await.unwrap();
        world.write(&drafting, &complete(1, &[])).await;
        assert!(matches!(casework.submit(&drafting, &submission("d", 2)).await, Err(CaseError::SignInNeeded)));
        assert!(casework.draft(&drafting).await.unwrap().is_some(), "the answers stay");
    }

    async fn answers_that_no_longer_apply_are_left_behind(bench: Bench) {
        let world = World::new(&bench);
        let stale = [("child.1.disability_number", "11010519491231002X11"), ("child.1.inclusive_kindergarten", "yes")];
        let (_, id) = world.declared("13800138000", &complete(1, &stale)).await;
        let answers = bench.read().await.declaration(id).await.unwrap().unwrap().answers;
        assert_eq!((answers.field("child.1.disability_number"), answers.field("child.1.inclusive_kindergarten")), ("", ""));
        assert_eq!(answers.field("guardian.phone"), "+8613800138000");
    }
}
