//! Another phone: with the old one at hand, and with the old one gone.

use casework::{
    Actor, CaseError, Role,
    id::{CodeId, PhoneChangeId},
    phone::{Asking, Changed, NewPhone},
    port::Registry as _,
};
use domain::{identifier::Mobile, phone_change::PhoneChangeWord};

use super::world::{World, complete, second, staff};
use crate::support::{Bench, on_both};

const STREET: &str = "440304004";
const OLD: &str = "13800138000";
const NEW: &str = "13900139000";
/// As the registry keeps it, and a little more than the waiting.
pub const WAITING: i64 = 72 * 3600;

fn mobile(phone: &str) -> Mobile {
    Mobile::parse(phone).unwrap()
}

/// The newest code to a phone.
async fn code_to(world: &World, phone: &str) -> String {
    let phone = mobile(phone);
    let messages = world.messages("code").await;
    let newest = messages.into_iter().filter(|it| it.to == phone.as_str()).max_by_key(|it| it.id).unwrap();
    newest.text.strip_prefix("en ").unwrap().to_owned()
}

pub async fn codes(world: &World, guardian: &Actor, new: &str) -> (NewPhone, String, String) {
    world.pass(1);
    let codes = world.casework.request_phone_codes(guardian, &mobile(new), "network", "en").await.unwrap();
    (codes, code_to(world, OLD).await, code_to(world, new).await)
}

fn other(code: &str) -> &'static str {
    if code == "000000" { "000001" } else { "000000" }
}

pub async fn receipt(world: &World, guardian: &Actor) -> String {
    world.casework.my_family(guardian).await.unwrap().current().unwrap().number.clone()
}

/// What the page of the code posts.
pub async fn ask(world: &World, receipt: &str, name: &str, new: &str) -> Result<(), CaseError> {
    world.pass(1);
    let id: CodeId = world.casework.request_lost_code(&Actor::Visitor, &mobile(new), "network", "en").await.unwrap();
    let asking = Asking { code: code_to(world, new).await, receipt: receipt.to_owned(), name: name.to_owned() };
    world.casework.start_phone_change(&Actor::Visitor, id, &asking).await
}

/// The only request that waits in the street.
pub async fn only(world: &World) -> (PhoneChangeId, i64) {
    let rows = world.casework.phone_changes(&staff(Role::StreetReviewer, STREET)).await.unwrap();
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].guardian, "李梅");
    (rows[0].record.id, rows[0].record.revision)
}

async fn state(world: &World, id: PhoneChangeId) -> PhoneChangeWord {
    world.registry.read().await.unwrap().phone_change(id).await.unwrap().unwrap().state.word()
}

on_both! {
    async fn with_the_old_phone_at_hand_it_is_changed_at_once(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (guardian, id) = world.declared(OLD, &complete(2, &[])).await;
        world.approve(&staff(Role::StreetReviewer, STREET), id).await;
        let (_, elsewhere) = world.sign_in(&Actor::Visitor, None, OLD).await;
        let (sent, old, new) = codes(&world, &guardian, NEW).await;
        let masked = casework.phone_codes_sent_to(&guardian, sent).await.unwrap().unwrap();
        assert!(masked.old.unwrap().ends_with("8000") && masked.new.ends_with("9000") && !masked.new.contains("139001"));
        let Changed::Done(token) = casework.change_phone(&guardian, sent, &old, &new).await.unwrap() else { panic!("not changed") };
        assert_eq!(casework.actor_of(&elsewhere).await.unwrap(), Actor::Visitor, "every other session has ended");
        let again = casework.actor_of(&token).await.unwrap();
        assert_eq!(again.family(), guardian.family());
        assert_eq!(casework.my_family(&again).await.unwrap().account.phone(), Some("+8613900139000"));
        let children = casework.my_family(&again).await.unwrap().children;
        assert!(children.iter().all(|child| child.guardian_phone.as_deref() == Some("+8613900139000")), "the office calls the new one");
        let warned = world.messages("phone_changed").await;
        assert_eq!(warned.iter().map(|it| it.to.as_str()).collect::<Vec<_>>(), ["+8613800138000"], "the old one is told");
        assert_eq!(world.told("change_phone", &format!("family:{}", guardian.family().unwrap())).await, 1);
        assert_eq!(world.sign_in(&Actor::Visitor, None, NEW).await.0.family(), guardian.family());
        assert_ne!(world.sign_in(&Actor::Visitor, None, OLD).await.0.family(), guardian.family(), "the old one is nobody's");
    }

    async fn both_codes_must_fit(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (guardian, _) = world.declared(OLD, &complete(1, &[])).await;
        let (sent, old, new) = codes(&world, &guardian, NEW).await;
        for (typed_old, typed_new, wrong) in [
            (other(&old), new.as_str(), (true, false)),
            (old.as_str(), other(&new), (false, true)),
            (other(&old), other(&new), (true, true)),
        ] {
            let Changed::Wrong { old, new } = casework.change_phone(&guardian, sent, typed_old, typed_new).await.unwrap() else { panic!("not wrong") };
            assert_eq!((old, new), wrong);
        }
        // A stranger's codes to phones of its own are no codes of this account.
        let (stranger, _) = world.sign_in(&Actor::Visitor, None, "13700137000").await;
        let theirs = casework.request_phone_codes(&stranger, &mobile("13600136000"), "network", "en").await.unwrap();
        assert!(casework.phone_codes_sent_to(&guardian, theirs).await.unwrap().is_none());
        let (one, two) = (code_to(&world, "13700137000").await, code_to(&world, "13600136000").await);
        assert!(matches!(casework.change_phone(&guardian, theirs, &one, &two).await.unwrap(), Changed::Wrong { old: true, .. }));
        assert!(matches!(casework.request_phone_codes(&guardian, &mobile(OLD), "network", "en").await, Err(CaseError::Refused(_))));
        assert!(matches!(casework.change_phone(&guardian, sent, &old, &new).await.unwrap(), Changed::Done(_)));
    }

    async fn the_phone_of_another_family_is_not_taken(bench: Bench) {
        let world = World::new(&bench);
        let (guardian, _) = world.declared(OLD, &complete(1, &[])).await;
        world.sign_in(&Actor::Visitor, None, NEW).await;
        let (sent, old, new) = codes(&world, &guardian, NEW).await;
        assert!(matches!(world.casework.change_phone(&guardian, sent, &old, &new).await.unwrap(), Changed::Taken));
        assert_eq!(world.casework.my_family(&guardian).await.unwrap().account.phone(), Some("+8613800138000"));
    }

    async fn with_the_old_phone_gone_the_office_sees_the_person_and_three_days_pass(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (guardian, declaration) = world.declared(OLD, &complete(1, &[])).await;
        let reviewer = staff(Role::StreetReviewer, STREET);
        world.approve(&reviewer, declaration).await;
        let number = receipt(&world, &guardian).await;
        ask(&world, &number.to_lowercase().replace('-', " "), " 李 梅", NEW).await.unwrap();
        ask(&world, &number, "李梅", NEW).await.unwrap();
        let (id, revision) = only(&world).await;
        let view = casework.phone_change(&reviewer, id).await.unwrap();
        assert_eq!((view.record.phone.as_str(), view.old_phone.as_deref()), ("+8613900139000", Some("+8613800138000")));
        assert!(!view.taken && view.others == 0);
        assert_eq!(world.told("view_phone_change", &format!("phone_change:{id}")).await, 1);
        assert_eq!(world.messages("phone_asked").await.len(), 1, "asked twice, told once");

        casework.approve_phone_change(&reviewer, id, revision).await.unwrap();
        assert!(matches!(casework.approve_phone_change(&second(&reviewer), id, revision).await, Err(CaseError::Changed)));
        assert_eq!(world.messages("phone_approved").await[0].to, "+8613800138000");
        world.pass(WAITING - 1);
        casework.carry_out_phone_changes(&Actor::System).await.unwrap();
        assert_eq!(state(&world, id).await, PhoneChangeWord::Approved);
        let (_, elsewhere) = world.sign_in(&Actor::Visitor, None, OLD).await;
        world.pass(1);
        // Two servers at once: one of them does it.
        let other = World::on(bench.registry.clone());
        other.pass(world_seconds(&world));
        let (one, two) = tokio::join!(
            casework.carry_out_phone_changes(&Actor::System),
            other.casework.carry_out_phone_changes(&Actor::System),
        );
        assert!(one.is_ok() || two.is_ok());
        assert_eq!(state(&world, id).await, PhoneChangeWord::Done);
        assert_eq!(world.told("carry_out_phone_change", &format!("phone_change:{id}")).await, 1);
        assert_eq!(casework.actor_of(&elsewhere).await.unwrap(), Actor::Visitor);
        assert_eq!(world.sign_in(&Actor::Visitor, None, NEW).await.0.family(), guardian.family());
        assert_eq!(world.messages("phone_changed").await[0].to, "+8613900139000");
        casework.carry_out_phone_changes(&Actor::System).await.unwrap();
    }

    async fn whoever_holds_the_old_phone_stops_it(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (guardian, _) = world.declared(OLD, &complete(1, &[])).await;
        let number = receipt(&world, &guardian).await;
        let reviewer = staff(Role::ChildSupervisor, STREET);
        ask(&world, &number, "李梅", NEW).await.unwrap();
        let (first, revision) = only(&world).await;
        let (stranger, _) = world.sign_in(&Actor::Visitor, None, "13700137000").await;
        assert!(matches!(casework.stop_phone_change(&stranger, first).await, Err(CaseError::NotFound)));
        casework.stop_phone_change(&guardian, first).await.unwrap();
        assert!(matches!(casework.stop_phone_change(&guardian, first).await, Err(CaseError::Changed)));
        assert!(matches!(casework.approve_phone_change(&reviewer, first, revision + 1).await, Err(CaseError::Changed)));

        ask(&world, &number, "李梅", NEW).await.unwrap();
        let (again, revision) = only(&world).await;
        casework.approve_phone_change(&reviewer, again, revision).await.unwrap();
        world.pass(WAITING - 5);
        let (guardian, _) = world.sign_in(&Actor::Visitor, None, OLD).await;
        casework.stop_phone_change(&guardian, again).await.unwrap();
        world.pass(WAITING);
        casework.carry_out_phone_changes(&Actor::System).await.unwrap();
        assert_eq!(state(&world, again).await, PhoneChangeWord::Stopped);
        assert_eq!(casework.my_phone_changes(&guardian).await.unwrap().len(), 2);
        assert_eq!(world.sign_in(&Actor::Visitor, None, OLD).await.0.family(), guardian.family());
    }

    async fn what_does_not_belong_together_is_answered_alike_and_kept_nowhere(bench: Bench) {
        let world = World::new(&bench);
        let (guardian, _) = world.declared(OLD, &complete(1, &[])).await;
        let number = receipt(&world, &guardian).await;
        ask(&world, &number, "李玫", NEW).await.unwrap();
        ask(&world, "2222-2222-2222", "李梅", NEW).await.unwrap();
        ask(&world, "not a receipt", "李梅", NEW).await.unwrap();
        ask(&world, &number, "李梅", OLD).await.unwrap();
        assert!(world.casework.my_phone_changes(&guardian).await.unwrap().is_empty());
        assert!(world.messages("phone_asked").await.is_empty());
        world.pass(1);
        let id = world.casework.request_lost_code(&Actor::Visitor, &mobile(NEW), "network", "en").await.unwrap();
        let asking = Asking { code: other(&code_to(&world, NEW).await).to_owned(), receipt: number, name: "李梅".to_owned() };
        assert!(matches!(world.casework.start_phone_change(&Actor::Visitor, id, &asking).await, Err(CaseError::WrongCode)));
        assert!(world.casework.my_phone_changes(&guardian).await.unwrap().is_empty());
    }

    async fn a_request_is_its_streets_and_many_are_not_heard(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (guardian, _) = world.declared(OLD, &complete(1, &[("contact.text", "no")])).await;
        let number = receipt(&world, &guardian).await;
        for phone in [NEW, "13900139001", "13900139002", "13900139003"] {
            ask(&world, &number, "李梅", phone).await.unwrap();
        }
        let here = staff(Role::StreetReviewer, STREET);
        let rows = casework.phone_changes(&here).await.unwrap();
        assert_eq!(rows.len(), 3);
        assert!(world.messages("phone_asked").await.is_empty(), "not safe to text: on the page only");
        assert!(casework.my_notices(&guardian).await.unwrap().iter().any(|it| it.topic.word() == "phone_asked"));
        let there = staff(Role::StreetReviewer, "440304002");
        assert!(casework.phone_changes(&there).await.unwrap().is_empty());
        let id = rows[0].record.id;
        assert!(matches!(casework.phone_change(&there, id).await, Err(CaseError::NotFound)));
        assert!(matches!(casework.refuse_phone_change(&there, id, 1).await, Err(CaseError::NotFound)));
        let director = staff(Role::ChildDirector, STREET);
        assert!(matches!(casework.phone_change(&director, id).await, Err(CaseError::Forbidden)));
        casework.approve_phone_change(&here, id, 1).await.unwrap();
        assert_eq!(casework.phone_changes(&here).await.unwrap().len(), 1, "the others have ended");
        assert_eq!(state(&world, rows[1].record.id).await, PhoneChangeWord::Stopped);
    }

    async fn a_number_that_was_taken_meanwhile_is_not_put(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (guardian, _) = world.declared(OLD, &complete(1, &[])).await;
        ask(&world, &receipt(&world, &guardian).await, "李梅", NEW).await.unwrap();
        let (id, revision) = only(&world).await;
        let reviewer = staff(Role::StreetReviewer, STREET);
        casework.approve_phone_change(&reviewer, id, revision).await.unwrap();
        world.sign_in(&Actor::Visitor, None, NEW).await;
        assert!(casework.phone_change(&reviewer, id).await.unwrap().taken);
        world.pass(WAITING);
        casework.carry_out_phone_changes(&Actor::System).await.unwrap();
        assert_eq!(state(&world, id).await, PhoneChangeWord::Refused);
        assert_eq!(world.sign_in(&Actor::Visitor, None, OLD).await.0.family(), guardian.family());
        assert_eq!(world.messages("phone_refused").await.len(), 1);
    }

    async fn what_nobody_decides_ends_after_a_month(bench: Bench) {
        let world = World::new(&bench);
        let (guardian, _) = world.declared(OLD, &complete(1, &[])).await;
        ask(&world, &receipt(&world, &guardian).await, "李梅", NEW).await.unwrap();
        let (id, _) = only(&world).await;
        world.pass(31 * 24 * 3600);
        world.casework.carry_out_phone_changes(&Actor::System).await.unwrap();
        assert_eq!(state(&world, id).await, PhoneChangeWord::Stopped);
    }
}

fn world_seconds(world: &World) -> i64 {
    use casework::clock::Clock as _;
    world.hand.now().as_second() - crate::support::at(0).as_second()
}
