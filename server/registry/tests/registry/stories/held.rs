//! A consent that was taken back stays taken back: the half-year refresh never gives it again, and while nothing may be
//! kept, or everything is to be erased, nothing is confirmed and nobody is reminded.

use casework::{
    Actor, CaseError, Role,
    outbox::Topic,
    port::{ConsentRecord, ErasureFilter, Status},
    privacy::Decision,
    renew::{Renewal, Renewed},
};
use domain::{
    journey::{ChildNo, Page},
    privacy::{ErasureWord, Ground, Scope},
};

use super::{
    privacy::ILL,
    renewing::form,
    world::{World, complete, staff},
};
use crate::support::{Bench, on_both};

const STREET: &str = "440304004";
const DAY: i64 = 86_400;

async fn on_record(world: &World) -> Actor {
    on_record_of(world, "13800138000").await
}

async fn on_record_of(world: &World, phone: &str) -> Actor {
    let (guardian, id) = world.declared(phone, &complete(1, ILL)).await;
    world.approve(&staff(Role::StreetReviewer, STREET), id).await;
    guardian
}

/// "Something else has changed."
async fn more(world: &World, guardian: &Actor, key: &str) -> Renewal {
    Renewal { more_changed: true, ..form(world, guardian, key, &[], false).await }
}

async fn say(world: &World, guardian: &Actor, page: Page, fields: &[(&str, &str)]) {
    let child = page.child().then_some(ChildNo(1));
    let fields: Vec<_> = fields.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    world.casework.save_page(guardian, page, child, &fields).await.unwrap();
}

async fn newest(world: &World, guardian: &Actor) -> ConsentRecord {
    world.casework.privacy(guardian).await.unwrap().consents.swap_remove(0)
}

/// The office keeps the record.
async fn refuse(world: &World, guardian: &Actor) {
    let request = world.casework.privacy(guardian).await.unwrap().erasures.swap_remove(0);
    let refusal = Decision::Refuse { ground: Ground::KeptByLaw, reason: "补贴档案须保存十年。".to_owned() };
    let supervisor = staff(Role::ChildSupervisor, STREET);
    world.casework.decide_erasure(&supervisor, request.id, request.revision, &refusal).await.unwrap();
}

on_both! {
    async fn a_change_is_sent_without_the_health_that_was_taken_back(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let guardian = on_record(&world).await;
        casework.withdraw_health_consent(&guardian).await.unwrap();
        let begin = more(&world, &guardian, "k1").await;
        assert!(matches!(casework.renew(&guardian, &begin).await.unwrap(), Renewed::Begun));
        say(&world, &guardian, Page::ChildSchool, &[("child.1.stage", "primary"), ("child.1.school", "红岭小学"), ("child.1.xueji", "yes")]).await;
        let ticked = form(&world, &guardian, "k2", &[], true).await;
        let Renewed::Sent(receipt) = casework.renew(&guardian, &ticked).await.unwrap() else { panic!("not sent") };
        let family = casework.my_family(&guardian).await.unwrap();
        let sent = family.current().unwrap();
        assert_eq!((sent.id, sent.status, sent.answers.field("child.1.school")), (receipt.id, Status::Submitted, "红岭小学"));
        assert!(!sent.answers.consents_to_health());
        for (field, _) in ILL {
            assert_eq!(sent.answers.field(field), "", "{field}");
        }
        let row = newest(&world, &guardian).await;
        assert_eq!((row.declaration, row.children, row.health), (Some(receipt.id), true, false));
        let reviewer = staff(Role::StreetReviewer, STREET);
        let supervisor = staff(Role::ChildSupervisor, STREET);
        assert!(casework.review(&reviewer, receipt.id).await.unwrap().taken_back.is_some_and(|row| !row.health));
        let child = family.children[0].id;
        let kept = casework.view_child(&supervisor, child).await.unwrap();
        assert!(kept.taken_back.is_some() && !kept.child.signs.is_empty(), "still on record, and the office sees why it should not");
        world.approve(&reviewer, receipt.id).await;
        assert!(casework.view_child(&supervisor, child).await.unwrap().child.signs.is_empty());
    }

    async fn what_followed_from_a_consent_ends_when_it_is_given_again(bench: Bench) {
        let world = World::new(&bench);
        let (casework, supervisor) = (&world.casework, staff(Role::ChildSupervisor, STREET));
        let guardian = on_record(&world).await;
        let open = ErasureFilter { open: true, due_before: None, after: None, limit: 10 };
        for (what, key) in [(Scope::Everything, "children"), (Scope::Health, "health")] {
            world.pass(60);
            if what == Scope::Health {
                casework.withdraw_health_consent(&guardian).await.unwrap();
            } else {
                casework.withdraw_children_consent(&guardian).await.unwrap();
            }
            let asked = casework.privacy(&guardian).await.unwrap().erasures.swap_remove(0);
            assert!(asked.waits(what), "{key}");
            casework.begin_draft(&guardian, None).await.unwrap();
            world.write(&guardian, &complete(1, ILL)).await;
            let sent = world.send(&guardian, key).await;
            let after = casework.privacy(&guardian).await.unwrap();
            assert!(after.erasures.iter().all(|it| it.state.word() == ErasureWord::TakenBack), "{key}");
            assert!(casework.erasures(&supervisor, &open).await.unwrap().rows.is_empty());
            let late = casework.decide_erasure(&supervisor, asked.id, asked.revision, &Decision::Erase).await;
            assert!(matches!(late, Err(CaseError::Changed)), "the office finds nothing to erase");
            world.approve(&staff(Role::StreetReviewer, STREET), sent.id).await;
            assert_eq!(casework.my_family(&guardian).await.unwrap().children.len(), 1);
        }
    }

    async fn who_asked_to_erase_everything_begins_nothing_new_until_that_is_taken_back(bench: Bench) {
        let world = World::new(&bench);
        let guardian = on_record(&world).await;
        world.casework.ask_erasure(&guardian).await.unwrap();
        let begun = world.casework.begin_draft(&guardian, None).await;
        assert!(matches!(begun, Err(CaseError::Refused("erasure"))));
        let request = world.casework.privacy(&guardian).await.unwrap().erasures.swap_remove(0);
        world.casework.take_back_erasure(&guardian, request.id, request.revision).await.unwrap();
        world.casework.begin_draft(&guardian, None).await.unwrap();
    }

    async fn nothing_has_changed_and_the_rest_is_confirmed(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let guardian = on_record(&world).await;
        // Begun before the consent is taken back: the draft holds the facts.
        let untouched = form(&world, &guardian, "k1", &[], false).await;
        assert!(matches!(casework.renew(&guardian, &untouched).await.unwrap(), Renewed::Left { more: false }));
        casework.withdraw_health_consent(&guardian).await.unwrap();
        for key in ["k2", "k3"] {
            let ticked = form(&world, &guardian, key, &[], true).await;
            assert!(matches!(casework.renew(&guardian, &ticked).await.unwrap(), Renewed::Confirmed(_)), "{key}");
            world.pass(DAY);
        }
        let family = casework.my_family(&guardian).await.unwrap();
        assert_eq!((family.versions.len(), family.draft.is_none()), (1, true));
        let view = casework.privacy(&guardian).await.unwrap();
        assert!(view.consent.is_some_and(|now| now.children && !now.health));
        let seen = casework.view_child(&staff(Role::ChildSupervisor, STREET), family.children[0].id).await.unwrap();
        assert!(seen.taken_back.is_some());
    }

    async fn taken_back_while_a_renewal_is_sent_it_is_not_given_back(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        for n in 0..12 {
            let guardian = on_record_of(&world, &format!("138001380{n:02}")).await;
            let begin = more(&world, &guardian, &format!("begin {n}")).await;
            casework.renew(&guardian, &begin).await.unwrap();
            say(&world, &guardian, Page::ChildSchool, &[("child.1.stage", "primary"), ("child.1.school", "红岭小学"), ("child.1.xueji", "yes")]).await;
            let ticked = form(&world, &guardian, &format!("send {n}"), &[], true).await;
            let (sent, back) = tokio::join!(casework.renew(&guardian, &ticked), casework.withdraw_health_consent(&guardian));
            back.unwrap();
            let sent = sent.unwrap();
            assert!(matches!(sent, Renewed::Sent(_) | Renewed::Changed), "{n}: {sent:?}");
            assert!(!newest(&world, &guardian).await.health, "{n}: {sent:?}");
            let family = casework.my_family(&guardian).await.unwrap();
            let waiting = family.versions.iter().map(|(version, _)| version).filter(|it| it.status == Status::Submitted);
            let unsent = family.draft.as_ref().map(|draft| &draft.answers);
            for answers in waiting.map(|version| &version.answers).chain(unsent) {
                assert_eq!(answers.field("child.1.severe_mental_disorder"), "", "{n}: {sent:?}");
                assert!(!answers.consents_to_health(), "{n}: {sent:?}");
            }
        }
    }

    async fn health_is_agreed_to_again_where_it_is_asked(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let guardian = on_record(&world).await;
        casework.withdraw_health_consent(&guardian).await.unwrap();
        let begin = more(&world, &guardian, "k1").await;
        casework.renew(&guardian, &begin).await.unwrap();
        say(&world, &guardian, Page::Consent, &[("consent.children", "yes"), ("consent.health", "yes")]).await;
        say(&world, &guardian, Page::ChildHealth, ILL).await;
        let ticked = form(&world, &guardian, "k2", &[], true).await;
        let Renewed::Sent(receipt) = casework.renew(&guardian, &ticked).await.unwrap() else { panic!("not sent") };
        assert!(newest(&world, &guardian).await.health);
        assert!(casework.review(&staff(Role::StreetReviewer, STREET), receipt.id).await.unwrap().taken_back.is_none());
    }

    async fn without_the_childrens_consent_nothing_is_confirmed_or_sent(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let guardian = on_record(&world).await;
        let due = casework.my_family(&guardian).await.unwrap().children[0].due;
        world.pass(10 * DAY);
        let [ticked, more] = [form(&world, &guardian, "k1", &[], true).await, more(&world, &guardian, "k2").await];
        casework.withdraw_children_consent(&guardian).await.unwrap();
        for step in ["it waits", "it is kept"] {
            for posted in [&ticked, &more] {
                assert!(matches!(casework.renew(&guardian, posted).await.unwrap(), Renewed::Changed), "{step}");
            }
            let family = casework.my_family(&guardian).await.unwrap();
            assert_eq!((family.children[0].due, family.versions.len(), family.draft.is_none()), (due, 1, true), "{step}");
            assert!(!newest(&world, &guardian).await.children, "{step}");
            if step == "it waits" {
                refuse(&world, &guardian).await;
            }
        }
        casework.begin_draft(&guardian, None).await.unwrap();
        world.write(&guardian, &complete(1, &[])).await;
        let again = world.send(&guardian, "again").await;
        world.approve(&staff(Role::StreetReviewer, STREET), again.id).await;
        let ticked = form(&world, &guardian, "k3", &[], true).await;
        assert!(matches!(casework.renew(&guardian, &ticked).await.unwrap(), Renewed::Confirmed(_)), "she agreed again");
    }

    async fn what_is_to_be_erased_is_not_confirmed(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let guardian = on_record(&world).await;
        let due = casework.my_family(&guardian).await.unwrap().children[0].due;
        world.pass(10 * DAY);
        casework.ask_erasure(&guardian).await.unwrap();
        for posted in [form(&world, &guardian, "k1", &[], true).await, more(&world, &guardian, "k2").await] {
            assert!(matches!(casework.renew(&guardian, &posted).await.unwrap(), Renewed::Changed));
        }
        let family = casework.my_family(&guardian).await.unwrap();
        assert_eq!((family.children[0].due, family.draft.is_none()), (due, true));
        refuse(&world, &guardian).await;
        let ticked = form(&world, &guardian, "k3", &[], true).await;
        assert!(matches!(casework.renew(&guardian, &ticked).await.unwrap(), Renewed::Confirmed(_)), "the record is kept");
    }

    async fn nobody_is_reminded_of_what_is_to_be_erased(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let guardian = on_record(&world).await;
        casework.ask_erasure(&guardian).await.unwrap();
        world.pass(200 * DAY);
        assert_eq!(casework.remind(&Actor::System, 50).await.unwrap(), 1);
        assert_eq!(casework.remind(&Actor::System, 50).await.unwrap(), 0, "looked at again tomorrow");
        assert!(world.messages(Topic::RenewNow.word()).await.is_empty());
        refuse(&world, &guardian).await;
        world.pass(DAY);
        casework.remind(&Actor::System, 50).await.unwrap();
        assert_eq!(world.messages(Topic::RenewNow.word()).await.len(), 1, "the record is kept");
    }

    async fn nobody_is_reminded_after_the_childrens_consent(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let guardian = on_record(&world).await;
        casework.withdraw_children_consent(&guardian).await.unwrap();
        refuse(&world, &guardian).await;
        world.pass(200 * DAY);
        casework.remind(&Actor::System, 50).await.unwrap();
        for topic in [Topic::RenewSoon, Topic::RenewWeek, Topic::RenewNow] {
            assert!(world.messages(topic.word()).await.is_empty(), "{topic}");
        }
        casework.begin_draft(&guardian, None).await.unwrap();
        world.write(&guardian, &complete(1, &[])).await;
        let again = world.send(&guardian, "again").await;
        world.approve(&staff(Role::StreetReviewer, STREET), again.id).await;
        world.pass(200 * DAY);
        casework.remind(&Actor::System, 50).await.unwrap();
        assert_eq!(world.messages(Topic::RenewNow.word()).await.len(), 1, "she agreed again");
    }

    async fn what_is_coming_is_not_told_meanwhile(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let guardian = on_record(&world).await;
        let child = ChildNo(1);
        casework.watch(&guardian, child, true).await.unwrap();
        let family = casework.my_family(&guardian).await.unwrap();
        let (next, _) = casework.to_come(family.facts().unwrap(), child, None).unwrap().days[0];
        casework.ask_erasure(&guardian).await.unwrap();
        world.pass((i64::from((next - casework.today()).get_days()) - 10) * DAY);
        assert_eq!(casework.tell_changes(&Actor::System, 50).await.unwrap(), 1);
        assert_eq!(casework.tell_changes(&Actor::System, 50).await.unwrap(), 0, "looked at again tomorrow");
        assert!(world.messages(Topic::Upcoming.word()).await.is_empty());
        refuse(&world, &guardian).await;
        world.pass(DAY);
        casework.tell_changes(&Actor::System, 50).await.unwrap();
        assert_eq!(world.messages(Topic::Upcoming.word()).await.len(), 1, "the record is kept");
    }
}
