//! Telling families: a line on their page always, a text message only where that is safe.

use casework::{Actor, outbox::Topic, port::Registry as _};

use super::world::{World, complete};
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
}

async fn sent_to(world: &World, phone: &str, purpose: &str) -> usize {
    world.messages(purpose).await.iter().filter(|message| message.to.ends_with(phone)).count()
}

async fn lines(world: &World, guardian: &Actor) -> usize {
    world.casework.my_notices(guardian).await.unwrap().len()
}
