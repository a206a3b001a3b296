//! Correcting: only what was ticked and what it brings along, sent in one go, once.

use casework::{
    Actor, CaseError, Role,
    correct::{Corrected, Correction},
    id::DeclarationId,
    port::Status,
};
use domain::grant::Lasting;
use tokio::task::JoinSet;

use super::world::{World, complete, staff, submission, written};
use crate::support::{Bench, on_both};

/// A declaration that came back with these answers ticked, its correction begun.
async fn returned(world: &World, ticked: &[&str]) -> (Actor, DeclarationId) {
    let reviewer = staff(Role::StreetReviewer, "440304004");
    let (guardian, id) = world.declared("13800138000", &complete(1, &[])).await;
    world.casework.claim(&reviewer, id).await.unwrap();
    let remarks: Vec<_> = ticked.iter().map(|key| (*key, "请核对")).collect();
    let revision = world.revision(id).await;
    world.casework.return_for_correction(&reviewer, id, revision, &written("", &remarks)).await.unwrap();
    world.casework.begin_draft(&guardian, None).await.unwrap();
    (guardian, id)
}

async fn correction(world: &World, guardian: &Actor, key: &str, typed: &[(&str, &str)]) -> Correction {
    let revision = world.casework.draft(guardian).await.unwrap().unwrap().revision;
    let typed = typed.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    Correction { submission: submission(key, revision), typed }
}

on_both! {
    async fn what_was_ticked_is_corrected_and_sent_in_one_go(bench: Bench) {
        let world = World::new(&bench);
        let (guardian, first) = returned(&world, &["home.address", "child.1.name"]).await;
        let typed = [("home.address", "向阳新村 9 栋"), ("child.1.name", "李晓明"), ("guardian.name", "别人")];
        let form = correction(&world, &guardian, "k", &typed).await;
        let Corrected::Sent(receipt) = world.casework.correct(&guardian, &form).await.unwrap() else { panic!("not sent") };
        let family = world.casework.my_family(&guardian).await.unwrap();
        assert!(family.draft.is_none());
        let sent = &family.versions[0].0;
        assert_eq!((sent.id, sent.version, sent.status), (receipt.id, 2, Status::Submitted));
        assert_eq!(sent.answers.field("home.address"), "向阳新村 9 栋");
        assert_eq!(sent.answers.field("child.1.name"), "李晓明");
        assert_eq!(sent.answers.field("guardian.name"), "李梅", "what was not ticked is not taken");
        assert_eq!((family.versions[1].0.id, family.versions[1].0.status), (first, Status::Superseded));
        let Corrected::Sent(again) = world.casework.correct(&guardian, &form).await.unwrap() else { panic!("not sent") };
        assert_eq!(again.number, receipt.number, "a second press gets the same receipt");
        let other = Correction { typed: Vec::new(), ..form };
        assert!(matches!(world.casework.correct(&guardian, &other).await, Err(CaseError::AlreadySent)));
    }

    async fn what_is_wrong_or_new_is_kept_and_asked(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (guardian, _) = returned(&world, &["child.1.stage", "home.address"]).await;
        let form = correction(&world, &guardian, "k", &[("home.address", " "), ("child.1.stage", "primary")]).await;
        assert!(matches!(casework.correct(&guardian, &form).await.unwrap(), Corrected::Left { more: false }));
        let typed = [("home.address", "向阳新村 9 栋"), ("child.1.stage", "junior")];
        let form = correction(&world, &guardian, "k", &typed).await;
        assert!(matches!(casework.correct(&guardian, &form).await.unwrap(), Corrected::Left { more: true }));
        let kept = casework.draft(&guardian).await.unwrap().unwrap().answers;
        assert_eq!((kept.field("home.address"), kept.field("child.1.stage")), ("向阳新村 9 栋", "junior"));
        let form = correction(&world, &guardian, "k", &typed).await;
        let left = casework.correct(&guardian, &form).await.unwrap();
        assert!(matches!(left, Corrected::Left { more: false }), "the question was on the page now");
        let form = correction(&world, &guardian, "k", &[("child.1.xueji_full_junior", "yes")]).await;
        assert!(matches!(casework.correct(&guardian, &form).await.unwrap(), Corrected::Sent(_)));
        let family = casework.my_family(&guardian).await.unwrap();
        assert_eq!(family.versions[0].0.answers.field("child.1.xueji_full_junior"), "yes");
    }

    async fn an_answer_of_another_tab_is_looked_at_first(bench: Bench) {
        let world = World::new(&bench);
        let (guardian, _) = returned(&world, &["home.address"]).await;
        let form = correction(&world, &guardian, "k", &[("home.address", "向阳新村 9 栋")]).await;
        world.write(&guardian, &complete(1, &[("guardian.name", "李美")])).await;
        assert!(matches!(world.casework.correct(&guardian, &form).await.unwrap(), Corrected::Changed));
        let kept = world.casework.draft(&guardian).await.unwrap().unwrap().answers;
        assert_eq!((kept.field("home.address"), kept.field("guardian.name")), ("向阳新村 9 栋", "李美"));
    }

    async fn pressed_many_times_at_once_there_is_one_correction(bench: Bench) {
        let world = World::new(&bench);
        let (guardian, _) = returned(&world, &["home.address"]).await;
        let form = correction(&world, &guardian, "k", &[("home.address", "向阳新村 9 栋")]).await;
        let mut presses = JoinSet::new();
        for _ in 0..4 {
            let (casework, guardian, form) = (world.casework.clone(), guardian.clone(), form.clone());
            presses.spawn(async move { casework.correct(&guardian, &form).await });
        }
        let all: Vec<_> = presses.join_all().await.into_iter().map(Result::unwrap).collect();
        assert!(all.iter().all(|done| matches!(done, Corrected::Sent(_))), "{all:?}");
        assert_eq!(world.casework.my_family(&guardian).await.unwrap().versions.len(), 2);
    }

    async fn nothing_is_corrected_that_did_not_come_back(bench: Bench) {
        let world = World::new(&bench);
        let guardian = world.ready("13800138000", &complete(1, &[])).await;
        let form = correction(&world, &guardian, "k", &[("home.address", "x")]).await;
        assert!(matches!(world.casework.correct(&guardian, &form).await, Err(CaseError::Refused(_))));
    }

    async fn a_helper_corrects_and_the_parent_sends(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (guardian, _) = returned(&world, &["home.address", "consent.health"]).await;
        let offer = casework.offer_help(&guardian, "王阿姨", Lasting::Day).await.unwrap();
        let (person, session) = world.sign_in(&Actor::Visitor, None, "13600136000").await;
        let token = casework.begin_helping(&person, Some(&session), offer.code.as_str(), "net").await.unwrap();
        let helper = casework.actor_of(&token).await.unwrap();
        let consent = casework.draft(&guardian).await.unwrap().unwrap().answers.field("consent.health").to_owned();
        let typed = [("home.address", " "), ("consent.health", "other")];
        let form = correction(&world, &helper, "h", &typed).await;
        assert!(matches!(casework.correct(&helper, &form).await.unwrap(), Corrected::Left { more: false }));
        let form = correction(&world, &helper, "h", &[("home.address", "向阳新村 9 栋")]).await;
        assert!(matches!(casework.correct(&helper, &form).await.unwrap(), Corrected::Kept));
        let draft = casework.draft(&guardian).await.unwrap().unwrap();
        assert_eq!(draft.answers.field("home.address"), "向阳新村 9 栋");
        assert_eq!(draft.answers.field("consent.health"), consent, "the law asks the guardian in person");
        assert_eq!(casework.my_family(&guardian).await.unwrap().versions.len(), 1, "nothing is sent");
        let deeds = casework.my_helpers(&guardian).await.unwrap().remove(0).deeds;
        assert_eq!(deeds.iter().filter(|it| it.purpose.as_deref() == Some("correct")).count(), 2);
        let form = correction(&world, &guardian, "k", &[]).await;
        assert!(matches!(casework.correct(&guardian, &form).await.unwrap(), Corrected::Sent(_)));
        let late = casework.correct(&helper, &Correction { submission: submission("h2", 1), typed: Vec::new() }).await;
        assert!(matches!(late, Err(CaseError::NotFound)), "{late:?}");
    }
}
