//! Going on at another device: once, within minutes, and only while the first end's session lasts.

use casework::{Actor, CaseError, handover::TakenOver, port::Side, session::SessionToken};
use domain::{
    handover::{CODE_MINUTES, HandoverCode},
    journey::Page,
    kiosk::Ending,
};

use super::{
    kiosks::Desk,
    world::{World, staff},
};
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

    async fn who_has_an_account_is_told_that_a_code_was_used(bench: Bench) {
        let world = World::new(&bench);
        let (first, begun) = (world.sign_in(&Actor::Visitor, None, PARENT).await, drafting(&world).await);
        let notices = async || {
            let notices = world.casework.my_notices(&first.0).await.unwrap();
            notices.iter().filter(|it| it.topic.word() == "handed_over").count()
        };
        let code = offer(&world, &begun, "/declare").await;
        take(&world, code.as_str()).await.unwrap();
        let code = offer(&world, &first, "/family").await;
        assert!(wrong(take(&world, "2222-2222").await));
        assert_eq!(notices().await, 0, "of another family, not used, mistyped");
        take(&world, code.as_str()).await.unwrap();
        assert_eq!(notices().await, 1);
        assert!(world.messages("handed_over").await.is_empty(), "nothing is declared: on the page only");
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

    async fn from_a_kiosk_home_and_the_screen_is_the_next_familys(bench: Bench) {
        let world = World::new(&bench);
        let desk = Desk::open(&world).await;
        let (there, drafting, token) = desk.begun(&world).await;
        there.save_page(&drafting, Page::Name, None, &name("陆春梅")).await.unwrap();
        let code = there.hand_over(&drafting, &token, "/declare/document").await.unwrap().code;
        assert!(wrong(there.take_over(&drafting, Some(&token), code.as_str(), "net").await), "not at the same screen");
        let code = there.hand_over(&drafting, &token, "/declare/document").await.unwrap().code;
        let taken = take(&world, code.as_str()).await.unwrap();
        assert_eq!(taken.path, "/declare/document");
        let home = world.casework.actor_of(&taken.token).await.unwrap();
        assert_eq!(home, drafting);
        assert_eq!(world.casework.draft(&home).await.unwrap().unwrap().answers.field("guardian.name"), "陆春梅");
        assert!(desk.at(&world, &token).await.is_none(), "the visit is over");
        let figures = desk.figures(&world).await;
        assert_eq!((figures.running, figures.unfinished, figures.helped), (0, 0, 1), "it goes on elsewhere");
        let (screen, helper) = desk.desk(&world).await;
        assert!(screen.taken_along(&helper).await.unwrap(), "the screen says so");
        world.pass(12 * 60);
        assert!(!screen.taken_along(&helper).await.unwrap(), "not for long");
        let family = format!("family:{}", home.family().unwrap());
        let entries = bench.read().await.audit_of_record(&family, 100).await.unwrap();
        let assisted = |act: &str| entries.iter().find(|it| it.act == act).unwrap().assisted.is_some();
        assert!(assisted("hand_over") && !assisted("take_over"), "the phone has no helper beside");
    }

    async fn from_the_phone_to_a_kiosk_only_in_a_visit_with_the_helper_told(bench: Bench) {
        let world = World::new(&bench);
        let desk = Desk::open(&world).await;
        let (first, signed_in) = (drafting(&world).await, world.sign_in(&Actor::Visitor, None, PARENT).await);
        let code = offer(&world, &first, "/declare/work").await;
        let (between, helper) = desk.desk(&world).await;
        for actor in [&Actor::Visitor, &helper] {
            let refused = between.take_over(actor, None, code.as_str(), "net").await;
            assert!(matches!(refused, Err(CaseError::Forbidden)), "nobody's visit");
        }
        let visit = desk.next(&world).await;
        let (there, visitor) = desk.at(&world, &visit).await.unwrap();
        let taken = there.take_over(&visitor, Some(&visit), code.as_str(), "net").await.unwrap();
        let (there, drafting) = desk.at(&world, &taken.token).await.unwrap();
        assert_eq!((drafting.family(), taken.path.as_str()), (first.0.family(), "/declare/work"));
        assert_eq!(world.casework.actor_of(&first.1).await.unwrap(), Actor::Visitor, "the phone shows it no more");
        assert_eq!(world.casework.actor_of(&taken.token).await.unwrap(), Actor::Visitor, "at the kiosk only");
        there.end_visit(&drafting, None).await.unwrap();

        let code = offer(&world, &signed_in, "/family").await;
        let visit = desk.next(&world).await;
        let (there, visitor) = desk.at(&world, &visit).await.unwrap();
        let taken = there.take_over(&visitor, Some(&visit), code.as_str(), "net").await.unwrap();
        assert_eq!(desk.at(&world, &taken.token).await.unwrap().1, signed_in.0);
        assert_eq!(world.casework.actor_of(&signed_in.1).await.unwrap(), signed_in.0, "the phone stays signed in");
        let family = signed_in.0.family().unwrap();
        let log = world.casework.access_log(&signed_in.0, Side::Office, None, 100).await.unwrap();
        assert!(log.rows.iter().any(|entry| entry.act == "assist_family"), "{family}");
    }

    async fn who_walks_away_from_a_kiosk_still_has_the_ten_minutes_and_who_leaves_has_not(bench: Bench) {
        let world = World::new(&bench);
        let desk = Desk::open(&world).await;
        for (ending, goes_on) in [(None, true), (Some(Ending::Exit), false), (Some(Ending::Finished), false)] {
            let visit = desk.next(&world).await;
            let (there, visitor) = desk.at(&world, &visit).await.unwrap();
            let signed_in = world.sign_in(&Actor::Visitor, None, PARENT).await;
            let code = offer(&world, &signed_in, "/family").await;
            let token = there.take_over(&visitor, Some(&visit), code.as_str(), "net").await.unwrap().token;
            let (there, guardian) = desk.at(&world, &token).await.unwrap();
            let code = there.hand_over(&guardian, &token, "/family").await.unwrap().code;
            if ending.is_some() {
                there.end_visit(&guardian, ending).await.unwrap();
            } else {
                world.pass(200);
                assert_eq!(world.casework.end_idle_visits(&Actor::System).await.unwrap(), 1);
            }
            assert_eq!(take(&world, code.as_str()).await.is_ok(), goes_on, "{ending:?}");
        }
    }

    async fn a_drafts_code_is_over_once_the_family_signed_in(bench: Bench) {
        let world = World::new(&bench);
        let desk = Desk::open(&world).await;
        let begun = desk.begun(&world).await;
        let (there, drafting, token) = &begun;
        let photographed = there.hand_over(drafting, token, "/declare").await.unwrap().code;
        let signed_in = desk.confirm(&world, &begun, PARENT).await;
        assert_eq!(desk.at(&world, &signed_in).await.unwrap().1.family(), drafting.family());
        world.pass(200);
        world.casework.end_idle_visits(&Actor::System).await.unwrap();
        assert!(wrong(take(&world, photographed.as_str()).await), "the draft is an account's by now");
    }

    async fn ended_and_taken_over_at_the_same_moment_is_one_of_the_two(bench: Bench) {
        let world = World::new(&bench);
        let desk = Desk::open(&world).await;
        for _ in 0..12 {
            let (there, drafting, token) = desk.begun(&world).await;
            let code = there.hand_over(&drafting, &token, "/declare").await.unwrap().code;
            let (ended, taken) = tokio::join!(there.end_visit(&drafting, None), take(&world, code.as_str()));
            ended.unwrap();
            let kept = bench.read().await.draft(drafting.family().unwrap()).await.unwrap().is_some();
            assert_eq!(kept, taken.is_ok(), "whoever took it along has it");
        }
    }

    async fn who_guesses_at_a_kiosk_is_stopped_in_this_visit(bench: Bench) {
        let world = World::new(&bench);
        let desk = Desk::open(&world).await;
        let first = drafting(&world).await;
        let code = offer(&world, &first, "/declare").await;
        let visit = desk.next(&world).await;
        let (there, visitor) = desk.at(&world, &visit).await.unwrap();
        for _ in 0..10 {
            assert!(wrong(there.take_over(&visitor, Some(&visit), "2222-2222", "net").await));
        }
        let capped = there.take_over(&visitor, Some(&visit), code.as_str(), "net").await;
        assert!(matches!(capped, Err(CaseError::TooMany)));
        let visit = desk.next(&world).await;
        let (there, visitor) = desk.at(&world, &visit).await.unwrap();
        there.take_over(&visitor, Some(&visit), code.as_str(), "net").await.unwrap();
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
