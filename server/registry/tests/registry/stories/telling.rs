//! Telling families: a line on their page always, a text message only where that is safe.

use casework::{Actor, Role, id::DeclarationId, outbox::Topic, port::Registry as _, privacy::Decision};

use super::world::{World, complete, staff};
use crate::support::{Bench, on_both};

/// What a family may have answered to "is it safe to text you?", and whether it is texted then.
const ANSWERS: [(&str, bool); 2] = [("yes", true), ("no", false)];

on_both! {
    async fn no_topic_is_texted_to_a_phone_that_is_not_safe(bench: Bench) {
        let world = World::new(&bench);
        for (answer, texted) in ANSWERS {
            let phone = format!("1380013800{}", answer.len());
            let (guardian, _) = world.declared(&phone, &complete(1, &[("contact.text", answer)])).await;
            for topic in Topic::ALL {
                let before = (sent_to(&world, &phone, topic.word()).await, lines(&world, &guardian).await);
                let mut work = world.registry.begin().await.unwrap();
                world.casework.inform_family(&mut *work, guardian.family().unwrap(), *topic, "2222-2222-2222").await.unwrap();
                work.commit().await.unwrap();
                let after = (sent_to(&world, &phone, topic.word()).await, lines(&world, &guardian).await);
                assert_eq!(after.0 - before.0, usize::from(texted), "{topic} where texting is {answer:?}");
                assert_eq!(after.1 - before.1, 1, "{topic} stands on the page");
            }
            // A code is asked for by who holds the phone at that moment.
            world.ask_for_code(&Actor::Visitor, &phone).await;
        }
    }

    async fn who_never_declared_is_told_on_the_page_only(bench: Bench) {
        let world = World::new(&bench);
        let (guardian, _) = world.sign_in(&Actor::Visitor, None, "13800138000").await;
        let mut work = world.registry.begin().await.unwrap();
        world.casework.inform_family(&mut *work, guardian.family().unwrap(), Topic::Approved, "2222-2222-2222").await.unwrap();
        work.commit().await.unwrap();
        assert_eq!(lines(&world, &guardian).await, 1);
        assert!(world.messages("approved").await.is_empty());
    }

    async fn a_no_counts_from_the_moment_it_is_typed_until_a_yes_is_sent(bench: Bench) {
        let world = World::new(&bench);
        let (guardian, first) = world.declared(PHONE, &complete(1, &[])).await;
        world.approve(&staff(Role::StreetReviewer, "440304004"), first).await;
        assert!(texted(&world, &guardian).await);
        says(&world, &guardian, "no").await;
        assert!(!texted(&world, &guardian).await, "typed, not sent yet");
        world.casework.drop_draft(&guardian).await.unwrap();
        assert!(texted(&world, &guardian).await, "thrown away again");

        says(&world, &guardian, "no").await;
        let second = world.send(&guardian, "second").await.id;
        assert!(!texted(&world, &guardian).await);
        withdraw(&world, &guardian, second).await;
        assert!(!texted(&world, &guardian).await, "taken back to mend something else");
        says(&world, &guardian, "yes").await;
        assert!(!texted(&world, &guardian).await, "a yes that is not sent yet");
        let third = world.send(&guardian, "third").await.id;
        assert!(texted(&world, &guardian).await, "the newest that was sent says yes");
        assert_eq!(sent_to(&world, PHONE, "submitted").await, 2, "the first and the third");
        withdraw(&world, &guardian, third).await;
        assert!(!texted(&world, &guardian).await, "taken back too: in doubt it is a no");
    }

    async fn a_no_outlives_what_said_it(bench: Bench) {
        let world = World::new(&bench);
        for (n, deed) in ["asks for erasure", "takes back the consent", "leaves Shenzhen"].into_iter().enumerate() {
            let phone = format!("1380013800{n}");
            let (guardian, first) = world.declared(&phone, &complete(1, &[])).await;
            world.approve(&staff(Role::StreetReviewer, "440304004"), first).await;
            assert!(texts(&world, &guardian, &phone).await);
            world.pass(60);
            says(&world, &guardian, "no").await;
            match n {
                0 => world.casework.ask_erasure(&guardian).await.unwrap(),
                1 => drop(world.casework.withdraw_children_consent(&guardian).await.unwrap()),
                _ => {
                    let number = world.casework.my_family(&guardian).await.unwrap().current().unwrap().number.clone();
                    drop(world.casework.leave_shenzhen(&guardian, &number).await.unwrap());
                }
            }
            assert!(world.casework.draft(&guardian).await.unwrap().is_none());
            assert!(!texts(&world, &guardian, &phone).await, "who {deed}");
            world.ask_for_code(&Actor::Visitor, &phone).await;
            if n == 0 {
                let asked = world.casework.privacy(&guardian).await.unwrap().erasures.swap_remove(0);
                world.casework.take_back_erasure(&guardian, asked.id, asked.revision).await.unwrap();
                assert!(!texts(&world, &guardian, &phone).await, "taken back, who {deed}");
            }
            says(&world, &guardian, "yes").await;
            assert!(!texts(&world, &guardian, &phone).await, "a yes that is not sent yet, who {deed}");
            world.pass(60);
            world.send(&guardian, &format!("again {n}")).await;
            assert!(texts(&world, &guardian, &phone).await, "a yes that is sent, who {deed}");
        }
    }

    async fn a_no_that_was_sent_outlives_its_version(bench: Bench) {
        let world = World::new(&bench);
        let (guardian, first) = world.declared(PHONE, &complete(1, &[])).await;
        world.approve(&staff(Role::StreetReviewer, "440304004"), first).await;
        world.pass(60);
        says(&world, &guardian, "no").await;
        world.send(&guardian, "second").await;
        world.casework.ask_erasure(&guardian).await.unwrap();
        assert_eq!(world.casework.my_family(&guardian).await.unwrap().versions.len(), 1);
        assert!(!texted(&world, &guardian).await);
        world.casework.ask_erasure(&guardian).await.unwrap();
        assert!(!texted(&world, &guardian).await, "asked twice");
        let id = world.casework.privacy(&guardian).await.unwrap().erasures[0].id;
        let supervisor = staff(Role::ChildSupervisor, "440304004");
        world.casework.decide_erasure(&supervisor, id, 1, &Decision::Erase).await.unwrap();
        assert!(world.messages("erasure_done").await.is_empty(), "nor is the farewell texted");
    }

    async fn a_farewell_obeys_the_newest_no_too(bench: Bench) {
        let world = World::new(&bench);
        let (guardian, first) = world.declared(PHONE, &complete(1, &[])).await;
        world.approve(&staff(Role::StreetReviewer, "440304004"), first).await;
        world.casework.withdraw_children_consent(&guardian).await.unwrap();
        says(&world, &guardian, "no").await;
        let id = world.casework.privacy(&guardian).await.unwrap().erasures[0].id;
        let supervisor = staff(Role::ChildSupervisor, "440304004");
        world.casework.decide_erasure(&supervisor, id, 1, &Decision::Erase).await.unwrap();
        assert!(world.messages("erasure_done").await.is_empty());
    }
}

const PHONE: &str = "13800138000";

async fn says(world: &World, guardian: &Actor, answer: &str) {
    world.casework.begin_draft(guardian, None).await.unwrap();
    world.write(guardian, &complete(1, &[("contact.text", answer)])).await;
}

async fn withdraw(world: &World, guardian: &Actor, id: DeclarationId) {
    world.casework.withdraw(guardian, id, world.revision(id).await).await.unwrap();
}

/// Whether a reminder would be texted now.
async fn texted(world: &World, guardian: &Actor) -> bool {
    texts(world, guardian, PHONE).await
}

async fn texts(world: &World, guardian: &Actor, phone: &str) -> bool {
    let before = sent_to(world, phone, "renew_soon").await;
    let mut work = world.registry.begin().await.unwrap();
    let family = guardian.family().unwrap();
    world.casework.inform_family(&mut *work, family, Topic::RenewSoon, "2222-2222-2222").await.unwrap();
    work.commit().await.unwrap();
    sent_to(world, phone, "renew_soon").await > before
}

async fn sent_to(world: &World, phone: &str, purpose: &str) -> usize {
    world.messages(purpose).await.iter().filter(|message| message.to.ends_with(phone)).count()
}

async fn lines(world: &World, guardian: &Actor) -> usize {
    world.casework.my_notices(guardian).await.unwrap().len()
}
