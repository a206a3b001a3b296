//! Codes: six digits, ten minutes, once, for the browser that asked, within caps.

use casework::{Actor, CaseError, account::CODE_MINUTES};
use domain::identifier::Mobile;

use super::world::{World, complete};
use crate::support::{Bench, on_both};

const PHONE: &str = "13800138000";

/// Six digits that are not the code.
fn wrong(code: &str) -> &'static str {
    if code == "000000" { "000001" } else { "000000" }
}

on_both! {
    async fn a_code_works_once_within_its_time_for_its_browser(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (id, code) = world.ask_for_code(&Actor::Visitor, PHONE).await;
        assert!(code.len() == 6 && code.bytes().all(|byte| byte.is_ascii_digit()));
        let (other, _) = world.ask_for_code(&Actor::Visitor, "13900139000").await;
        assert!(matches!(casework.confirm_code(&Actor::Visitor, None, other, &code).await, Err(CaseError::WrongCode)));
        assert!(matches!(casework.confirm_code(&Actor::Visitor, None, id, wrong(&code)).await, Err(CaseError::WrongCode)));
        casework.confirm_code(&Actor::Visitor, None, id, &code).await.unwrap();
        assert!(matches!(casework.confirm_code(&Actor::Visitor, None, id, &code).await, Err(CaseError::WrongCode)));

        let (late, code) = world.ask_for_code(&Actor::Visitor, PHONE).await;
        world.pass(CODE_MINUTES * 60);
        assert!(matches!(casework.confirm_code(&Actor::Visitor, None, late, &code).await, Err(CaseError::WrongCode)));
        let (in_time, code) = world.ask_for_code(&Actor::Visitor, PHONE).await;
        world.pass(CODE_MINUTES * 60 - 1);
        casework.confirm_code(&Actor::Visitor, None, in_time, &code).await.unwrap();
    }

    async fn a_code_used_by_two_at_once_signs_one_in(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (id, code) = world.ask_for_code(&Actor::Visitor, PHONE).await;
        let (one, two) = tokio::join!(
            casework.confirm_code(&Actor::Visitor, None, id, &code),
            casework.confirm_code(&Actor::Visitor, None, id, &code),
        );
        assert!(one.is_ok() != two.is_ok());
    }

    async fn guesses_are_counted_across_codes_and_forgotten_after_an_hour(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        for _ in 0..5 {
            let (id, code) = world.ask_for_code(&Actor::Visitor, PHONE).await;
            for _ in 0..2 {
                assert!(matches!(casework.confirm_code(&Actor::Visitor, None, id, wrong(&code)).await, Err(CaseError::WrongCode)));
            }
        }
        let mobile = Mobile::parse(PHONE).unwrap();
        assert!(matches!(casework.request_code(&Actor::Visitor, &mobile, "network", "en").await, Err(CaseError::TooMany)));
        world.pass(3_601);
        world.sign_in(&Actor::Visitor, None, PHONE).await;
    }

    async fn the_right_code_comes_too_late_after_too_many_guesses(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (id, code) = world.ask_for_code(&Actor::Visitor, PHONE).await;
        for _ in 0..10 {
            assert!(matches!(casework.confirm_code(&Actor::Visitor, None, id, wrong(&code)).await, Err(CaseError::WrongCode)));
        }
        assert!(matches!(casework.confirm_code(&Actor::Visitor, None, id, &code).await, Err(CaseError::TooMany)));
        world.sign_in(&Actor::Visitor, None, "13900139000").await;
    }

    async fn a_phone_gets_so_many_codes_an_hour(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (mut id, _) = world.ask_for_code(&Actor::Visitor, PHONE).await;
        for _ in 1..8 {
            id = casework.send_again(&Actor::Visitor, id, "network", "en").await.unwrap();
        }
        assert!(matches!(casework.send_again(&Actor::Visitor, id, "network", "en").await, Err(CaseError::TooMany)));
        let mobile = Mobile::parse(PHONE).unwrap();
        assert!(matches!(casework.request_code(&Actor::Visitor, &mobile, "elsewhere", "en").await, Err(CaseError::TooMany)));
        assert_eq!(world.messages("code").await.len(), 8);
        world.pass(3_601);
        world.ask_for_code(&Actor::Visitor, PHONE).await;
    }

    async fn a_network_gets_so_many_codes_an_hour(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        for number in 0..600 {
            let mobile = Mobile::parse(&format!("138{number:08}")).unwrap();
            casework.request_code(&Actor::Visitor, &mobile, "network", "en").await.unwrap();
        }
        let mobile = Mobile::parse(PHONE).unwrap();
        assert!(matches!(casework.request_code(&Actor::Visitor, &mobile, "network", "en").await, Err(CaseError::TooMany)));
        casework.request_code(&Actor::Visitor, &mobile, "elsewhere", "en").await.unwrap();
    }

    async fn a_known_phone_and_an_unknown_one_hear_the_same(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        world.declared(PHONE, &complete(1, &[])).await;
        world.pass(60);
        let mut texts = Vec::new();
        for phone in [PHONE, "13900139000"] {
            let (id, code) = world.ask_for_code(&Actor::Visitor, phone).await;
            let masked = casework.code_sent_to(&Actor::Visitor, id).await.unwrap().unwrap();
            assert!(!masked.contains("00138") && !masked.contains("00139"), "{masked}");
            let guess = casework.confirm_code(&Actor::Visitor, None, id, wrong(&code)).await.err().unwrap();
            texts.push(guess.to_string());
        }
        assert_eq!(texts[0], texts[1]);
    }
}
