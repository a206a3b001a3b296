//! A message that waits, or that nobody could deliver, meets what the family has said since it was written.

use casework::{
    Actor, Role,
    delivery::{Delivery, Failure},
    phone::Changed,
    port::Message,
    privacy::Decision,
};
use jiff::SignedDuration;
use sea_orm::{ConnectionTrait as _, Statement};

use super::{
    phones,
    world::{World, complete, staff},
};
use crate::support::{Bench, on_both};

const STREET: &str = "440304004";
const OLD: &str = "13800138000";
const NEW: &str = "13900139000";
/// Longer than any rest.
const HOURS: i64 = 3 * 60 * 60;

fn administrator() -> Actor {
    staff(Role::Administrator, "4403")
}

/// What the gateway is handed now, codes aside.
async fn handed(world: &World) -> Vec<Message> {
    world.pass(HOURS);
    let due = world.casework.take_messages(1_000).await.unwrap();
    due.into_iter().filter(|message| message.purpose != "code").collect()
}

/// What is handed now has this fate.
async fn fate(world: &World, delivery: Delivery) {
    let due = handed(world).await;
    assert!(!due.is_empty());
    let fates: Vec<_> = due.iter().map(|message| (message, delivery)).collect();
    world.casework.settle(&fates).await.unwrap();
}

/// Purpose, cause, and whether it can be tried again; codes aside.
async fn dead(world: &World) -> Vec<(String, &'static str, bool)> {
    let letters = world.casework.dead_letters(&administrator()).await.unwrap();
    let letters = letters.into_iter().filter(|letter| letter.purpose != "code");
    let mut dead: Vec<_> = letters.map(|it| (it.purpose, it.failure.word(), it.kept)).collect();
    dead.sort();
    dead
}

fn put_aside(purposes: &[&str], cause: &'static str, kept: bool) -> Vec<(String, &'static str, bool)> {
    purposes.iter().map(|purpose| ((*purpose).to_owned(), cause, kept)).collect()
}

/// How many rows of the outbox that were not sent still have a number or a text.
async fn kept(bench: &Bench) -> i64 {
    let raw = bench.raw().await;
    let count = "SELECT count(*) AS n FROM outbox WHERE sent_at IS NULL AND (recipient IS NOT NULL OR body IS NOT NULL) \
                 AND purpose <> 'code'";
    let count = Statement::from_string(raw.get_database_backend(), count);
    raw.query_one_raw(count).await.unwrap().unwrap().try_get("", "n").unwrap()
}

/// A record is approved while the gateway is out.
async fn approved_in_vain(world: &World, delivery: Delivery) -> Actor {
    let (guardian, id) = world.declared(OLD, &complete(1, &[])).await;
    world.approve(&staff(Role::StreetReviewer, STREET), id).await;
    fate(world, delivery).await;
    guardian
}

async fn says_no(world: &World, guardian: &Actor) {
    world.casework.begin_draft(guardian, None).await.unwrap();
    world.write(guardian, &complete(1, &[("contact.text", "no")])).await;
}

async fn takes_another_phone(world: &World, guardian: &Actor) {
    let (sent, old, new) = phones::codes(world, guardian, NEW).await;
    let changed = world.casework.change_phone(guardian, sent, &old, &new).await.unwrap();
    assert!(matches!(changed, Changed::Done(_)));
}

on_both! {
    async fn what_could_not_be_delivered_is_tried_again_where_nothing_changed(bench: Bench) {
        let world = World::new(&bench);
        approved_in_vain(&world, Delivery::Never(Failure::Unreachable)).await;
        assert_eq!(dead(&world).await, put_aside(&["approved", "submitted"], "unreachable", true));
        assert!(handed(&world).await.is_empty());
        world.casework.revive_letters(&administrator()).await.unwrap();
        assert_eq!(handed(&world).await.len(), 2);
        assert!(dead(&world).await.is_empty());
    }

    async fn a_dead_letter_is_not_texted_to_who_said_meanwhile_that_it_is_not_safe(bench: Bench) {
        let world = World::new(&bench);
        let guardian = approved_in_vain(&world, Delivery::Never(Failure::Unreachable)).await;
        says_no(&world, &guardian).await;
        world.casework.revive_letters(&administrator()).await.unwrap();
        assert!(handed(&world).await.is_empty());
        assert_eq!(dead(&world).await, put_aside(&["approved", "submitted"], "outdated", false));
        assert_eq!(kept(&bench).await, 0);
        world.casework.revive_letters(&administrator()).await.unwrap();
        assert!(handed(&world).await.is_empty(), "nothing is left of it");
    }

    async fn a_message_in_its_retries_is_not_texted_either(bench: Bench) {
        let world = World::new(&bench);
        let guardian = approved_in_vain(&world, Delivery::Later(Failure::Busy, SignedDuration::ZERO)).await;
        says_no(&world, &guardian).await;
        assert!(handed(&world).await.is_empty());
        assert_eq!(dead(&world).await, put_aside(&["approved", "submitted"], "outdated", false));
        assert_eq!(kept(&bench).await, 0);
    }

    async fn only_the_warning_goes_to_a_phone_that_is_no_longer_the_familys(bench: Bench) {
        let world = World::new(&bench);
        let guardian = approved_in_vain(&world, Delivery::Never(Failure::Unreachable)).await;
        takes_another_phone(&world, &guardian).await;
        world.casework.revive_letters(&administrator()).await.unwrap();
        let texted: Vec<_> = handed(&world).await.into_iter().map(|message| (message.purpose, message.to)).collect();
        assert_eq!(texted, [("phone_changed".to_owned(), format!("+86{OLD}"))]);
        assert_eq!(dead(&world).await, put_aside(&["approved", "submitted"], "outdated", false));
    }

    async fn the_warning_too_obeys_who_says_that_texting_is_not_safe(bench: Bench) {
        let world = World::new(&bench);
        let guardian = approved_in_vain(&world, Delivery::Sent).await;
        takes_another_phone(&world, &guardian).await;
        let (guardian, _) = world.sign_in(&Actor::Visitor, None, NEW).await;
        says_no(&world, &guardian).await;
        assert!(handed(&world).await.is_empty());
        assert_eq!(dead(&world).await, put_aside(&["phone_changed"], "outdated", false));
    }

    async fn of_an_erased_family_no_dead_letter_stays(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let guardian = approved_in_vain(&world, Delivery::Sent).await;
        casework.ask_erasure(&guardian).await.unwrap();
        fate(&world, Delivery::Sent).await;
        let id = casework.privacy(&guardian).await.unwrap().erasures[0].id;
        casework.decide_erasure(&staff(Role::ChildSupervisor, STREET), id, 1, &Decision::Erase).await.unwrap();
        fate(&world, Delivery::Later(Failure::Unreachable, SignedDuration::ZERO)).await;
        fate(&world, Delivery::Never(Failure::Refused)).await;
        assert_eq!(dead(&world).await, put_aside(&["erasure_done"], "refused", false));
        assert_eq!(kept(&bench).await, 0);
    }

    async fn what_can_not_be_looked_up_waits_and_does_not_stop_the_others(bench: Bench) {
        let world = World::new(&bench);
        world.declared(OLD, &complete(1, &[])).await;
        bench.sql("UPDATE declaration SET answers = guardian").await;
        world.declared(NEW, &complete(1, &[])).await;
        let texted: Vec<_> = handed(&world).await.into_iter().map(|message| message.to).collect();
        assert_eq!(texted, [format!("+86{NEW}")]);
        assert!(dead(&world).await.is_empty());
    }
}
