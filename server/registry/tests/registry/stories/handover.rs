//! Going on at another device: once, within minutes, and only while the first end's session lasts.

use casework::{Actor, CaseError, handover::TakenOver, session::SessionToken};
use domain::{
    handover::{CODE_MINUTES, HandoverCode},
    journey::Page,
};

use super::world::{World, staff};
use crate::support::{Bench, on_both};

const PARENT: &str = "13800138000";

fn name(text: &str) -> Vec<(String, String)> {
    vec![("guardian.name".to_owned(), text.to_owned()), ("guardian.relation".to_owned(), "mother".to_owned())]
}

/// Somebody who has begun and said a name.
async fn drafting(world: &World) -> (Actor, SessionToken) {
    let token = world.casework.begin_draft(&Actor::Visitor, None).await.unwrap().unwrap();
    let actor = world.casework.actor_of(&token).await.unwrap();
    world.casework.save_page(&actor, Page::Name, None, &name("李梅")).await.unwrap();
    (actor, token)
}

async fn offer(world: &World, (actor, token): &(Actor, SessionToken), path: &str) -> HandoverCode {
    world.casework.hand_over(actor, token, path).await.unwrap().code
}

async fn take(world: &World, code: &str) -> Result<TakenOver, CaseError> {
    world.casework.take_over(&Actor::Visitor, None, code, "net").await
}

fn wrong(taken: Result<TakenOver, CaseError>) -> bool {
    matches!(taken, Err(CaseError::WrongCode))
}

on_both! {
    async fn a_draft_moves_to_the_other_end_at_the_same_question(bench: Bench) {
        let world = World::new(&bench);
        let first = drafting(&world).await;
        let code = offer(&world, &first, "/declare/work").await;
        let taken = take(&world, &code.to_string().to_lowercase()).await.unwrap();
        assert_eq!(taken.path, "/declare/work");
        let there = world.casework.actor_of(&taken.token).await.unwrap();
        assert_eq!(there, first.0, "the same family");
        assert_eq!(world.casework.draft(&there).await.unwrap().unwrap().answers.field("guardian.name"), "李梅");
        assert_eq!(world.casework.actor_of(&first.1).await.unwrap(), Actor::Visitor, "here it is gone");
        let family = format!("family:{}", there.family().unwrap());
        assert_eq!((world.told("hand_over", &family).await, world.told("take_over", &family).await), (1, 1));
        assert!(wrong(take(&world, code.as_str()).await), "a code works once");
    }

    async fn who_is_signed_in_is_signed_in_at_both_ends(bench: Bench) {
        let world = World::new(&bench);
        let first = world.sign_in(&Actor::Visitor, None, PARENT).await;
        world.pass(11 * 3600);
        let first = (first.0, world.sign_in(&Actor::Visitor, Some(&first.1), PARENT).await.1);
        world.pass(1800);
        let code = offer(&world, &first, "/family").await;
        let taken = take(&world, code.as_str()).await.unwrap();
        assert_eq!(world.casework.actor_of(&taken.token).await.unwrap(), first.0);
        assert_eq!(world.casework.actor_of(&first.1).await.unwrap(), first.0, "this end stays");
        // Handed on again and again, it ends when the first sign-in does.
        let mut last = taken.token;
        for _ in 0..23 {
            world.pass(1800);
            let end = (world.casework.actor_of(&last).await.unwrap(), last);
            if end.0 == Actor::Visitor {
                return;
            }
            let code = offer(&world, &end, "/family").await;
            last = take(&world, code.as_str()).await.unwrap().token;
        }
        world.pass(1);
        assert_eq!(world.casework.actor_of(&last).await.unwrap(), Actor::Visitor, "not for ever");
    }

    async fn what_was_begun_at_the_other_end_gives_way(bench: Bench) {
        let world = World::new(&bench);
        let (first, other) = (drafting(&world).await, drafting(&world).await);
        let code = offer(&world, &first, "/declare").await;
        let taken = world.casework.take_over(&other.0, Some(&other.1), code.as_str(), "net").await.unwrap();
        assert_eq!(world.casework.actor_of(&taken.token).await.unwrap(), first.0);
        assert_eq!(world.casework.actor_of(&other.1).await.unwrap(), Actor::Visitor);
        assert!(bench.read().await.draft(other.0.family().unwrap()).await.unwrap().is_none(), "erased");
    }

    async fn late_replaced_left_and_unknown_codes_look_alike(bench: Bench) {
        let world = World::new(&bench);
        let first = drafting(&world).await;
        let late = offer(&world, &first, "/declare").await;
        world.pass(CODE_MINUTES * 60);
        assert!(wrong(take(&world, late.as_str()).await), "ten minutes are over");
        let replaced = offer(&world, &first, "/declare").await;
        let newest = offer(&world, &first, "/declare").await;
        assert!(wrong(take(&world, replaced.as_str()).await), "the newest counts");
        for unknown in ["7KM4-RX2P", "", "x", "7KM4-RX2P-9DTV"] {
            assert!(wrong(take(&world, unknown).await), "{unknown}");
        }
        world.casework.sign_out(&first.1).await.unwrap();
        assert!(wrong(take(&world, newest.as_str()).await), "left quickly: nobody goes on");
        let guardian = world.sign_in(&Actor::Visitor, None, PARENT).await;
        let code = offer(&world, &guardian, "/family").await;
        let mut work = bench.begin().await;
        work.erase_family(guardian.0.family().unwrap()).await.unwrap();
        work.commit().await.unwrap();
        assert!(wrong(take(&world, code.as_str()).await), "erased meanwhile");
    }

    async fn of_two_ends_that_type_one_code_one_goes_on(bench: Bench) {
        let world = World::new(&bench);
        let first = drafting(&world).await;
        let elsewhere = World::on(bench.registry.clone());
        for _ in 0..5 {
            let guardian = world.sign_in(&Actor::Visitor, None, PARENT).await;
            let code = offer(&world, &guardian, "/family").await;
            elsewhere.pass(world.casework.clock.now().duration_since(elsewhere.casework.clock.now()).as_secs());
            let (a, b) = tokio::join!(take(&world, code.as_str()), take(&elsewhere, code.as_str()));
            assert_eq!([&a, &b].iter().filter(|it| it.is_ok()).count(), 1);
            assert!([a, b].into_iter().filter(Result::is_err).all(wrong));
        }
        assert_eq!(world.casework.actor_of(&first.1).await.unwrap(), first.0, "others are untouched");
    }

    async fn who_guesses_is_stopped_by_session_and_by_network(bench: Bench) {
        let world = World::new(&bench);
        let first = drafting(&world).await;
        let guesser = drafting(&world).await;
        let code = offer(&world, &first, "/declare").await;
        let guess = |typed: String, network: &'static str| {
            let (casework, guesser) = (world.casework.clone(), guesser.clone());
            async move { casework.take_over(&guesser.0, Some(&guesser.1), &typed, network).await }
        };
        for n in 0..10 {
            assert!(wrong(guess("2222-2222".to_owned(), "one").await), "{n}");
        }
        assert!(matches!(guess(code.to_string(), "two").await, Err(CaseError::TooMany)), "by session, the right one too");
        for n in 0..120 {
            let guessed = world.casework.take_over(&Actor::Visitor, None, "2222-2222", "three").await;
            assert!(wrong(guessed), "{n}");
        }
        let capped = world.casework.take_over(&Actor::Visitor, None, code.as_str(), "three").await;
        assert!(matches!(capped, Err(CaseError::TooMany)), "by network");
        take(&world, code.as_str()).await.unwrap();
    }

    async fn the_database_alone_says_nothing_about_a_handover(bench: Bench) {
        let world = World::new(&bench);
        let first = drafting(&world).await;
        let code = offer(&world, &first, "/declare/child/1/child-school").await;
        let bytes = bench.stored_bytes();
        for secret in [code.as_str(), &code.to_string(), "child-school"] {
            assert!(!bytes.windows(secret.len()).any(|it| it == secret.as_bytes()), "{secret}");
        }
        take(&world, code.as_str()).await.unwrap();
        let mut work = bench.begin().await;
        let now = world.casework.clock.now();
        assert_eq!(work.sweep_handovers(now, now).await.unwrap(), 0, "a taken one is gone already");
        work.commit().await.unwrap();
    }

    async fn helpers_and_staff_hand_nothing_over(bench: Bench) {
        let world = World::new(&bench);
        let (_, token) = drafting(&world).await;
        let officer = staff(casework::Role::StreetReviewer, "440304004");
        assert!(matches!(world.casework.hand_over(&officer, &token, "/declare").await, Err(CaseError::Forbidden)));
        assert!(matches!(world.casework.take_over(&officer, None, "2222-2222", "net").await, Err(CaseError::Forbidden)));
        assert!(matches!(world.casework.hand_over(&Actor::Visitor, &token, "/").await, Err(CaseError::SignInNeeded)));
    }
}
