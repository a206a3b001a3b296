//! Help requests: asked, handled, answered; late ones climb; files go with them and with the family.

use casework::{
    Actor, CaseError, Role,
    actor::StaffMember,
    file::{FileFlaw, Picked},
    port::{Registry as _, RegistryError, RequestFilter, RequestRecord, RequestStatus as Status},
    privacy::{Datum, Decision},
    request::{Answer, Deed, Reply, RequestSubmission},
    staff::Post,
};
use domain::{
    privacy::{Ground, Held},
    request::{AskPage, Level, Referral, Waits},
};

use super::world::{World, complete, second, staff};
use crate::support::{Bench, on_both, png};

const STREET: &str = "440304004";
const NEXT_STREET: &str = "440304002";
const DAY: i64 = 24 * 60 * 60;

fn key(n: u8) -> String {
    format!("{n:032x}")
}

fn submission(n: u8, revision: i64) -> RequestSubmission {
    RequestSubmission { idempotency_key: key(n), revision, language: "en" }
}

pub fn waiting(waits: Waits) -> RequestFilter {
    RequestFilter {
        waits,
        status: None,
        street: None,
        level: None,
        urgent: false,
        late: None,
        item: None,
        after: None,
        limit: 50,
    }
}

/// Types both pages.
async fn write(world: &World, guardian: &Actor, urgency: &'static str, reach: &'static str) -> i64 {
    let what = |field: &str| match field {
        "item" => "3",
        "child" => "1",
        "text" => "想转到附近的小学",
        _ => "",
    };
    world.casework.save_request(guardian, AskPage::What, what).await.unwrap();
    let how = move |field: &str| match field {
        "urgency" => urgency,
        "reach" => reach,
        _ => "",
    };
    world.casework.save_request(guardian, AskPage::Reach, how).await.unwrap().revision
}

/// A family that has asked, and its request.
async fn asked(world: &World, phone: &str, urgency: &'static str, reach: &'static str) -> (Actor, RequestRecord) {
    let (guardian, _) = world.declared(phone, &complete(1, &[])).await;
    let revision = write(world, &guardian, urgency, reach).await;
    let record = sent(world, &guardian, phone.as_bytes()[2], revision).await;
    (guardian, record)
}

async fn sent(world: &World, guardian: &Actor, n: u8, revision: i64) -> RequestRecord {
    let receipt = world.casework.send_request(guardian, &submission(n, revision)).await.unwrap();
    now(world, guardian, &receipt.number).await
}

/// A family on record.
async fn on_record(world: &World, phone: &str) -> Actor {
    let (guardian, id) = world.declared(phone, &complete(1, &[])).await;
    world.approve(&staff(Role::StreetReviewer, STREET), id).await;
    world.pass(60);
    guardian
}

async fn does(world: &World, who: &Actor, record: &RequestRecord, deeds: Vec<Deed>) {
    let revision = world.registry.read().await.unwrap().request(record.id).await.unwrap().unwrap().revision;
    for (revision, deed) in (revision..).zip(deeds) {
        world.casework.handle_request(who, record.id, revision, deed, &Reply::default()).await.unwrap();
    }
}

async fn answers(world: &World, guardian: &Actor, record: &RequestRecord, answer: Answer) {
    let revision = now(world, guardian, &record.number).await.revision;
    world.casework.answer_request(guardian, &record.number, revision, answer).await.unwrap();
}

/// Steps with where they went, as the family's page tells them.
async fn course(world: &World, guardian: &Actor, record: &RequestRecord) -> Vec<String> {
    let events = world.casework.my_request(guardian, &record.number).await.unwrap().events;
    events.iter().map(|it| [it.step.word(), it.to.as_deref().unwrap_or_default()].join(" ").trim().to_owned()).collect()
}

/// One more request of a family.
pub async fn one_more(world: &World, guardian: &Actor, n: u8) -> RequestRecord {
    let revision = write(world, guardian, "usual", "call").await;
    sent(world, guardian, n, revision).await
}

pub async fn now(world: &World, guardian: &Actor, number: &str) -> RequestRecord {
    world.casework.my_request(guardian, number).await.unwrap().record
}

on_both! {
    async fn a_request_is_handled_confirmed_and_rated(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (guardian, record) = asked(&world, "13800138000", "usual", "call").await;
        assert_eq!((record.status, record.item, record.content.child.as_str()), (Status::Received, Some(3), "李小明"));
        assert_eq!(world.messages("request_sent").await.len(), 1);

        let reviewer = staff(Role::StreetReviewer, STREET);
        let rows = casework.request_queue(&reviewer, &waiting(Waits::Office)).await.unwrap().rows;
        assert_eq!(rows.iter().map(|row| row.id).collect::<Vec<_>>(), [record.id]);
        let say = Reply { text: "收到了".to_owned(), key: key(7) };
        casework.handle_request(&reviewer, record.id, 1, Deed::Accept, &say).await.unwrap();
        let late = casework.handle_request(&second(&reviewer), record.id, 1, Deed::Accept, &Reply::default()).await;
        assert!(matches!(late, Err(CaseError::Changed)), "who comes second is told");
        casework.handle_request(&reviewer, record.id, 2, Deed::TakeUp, &Reply::default()).await.unwrap();
        let done = Deed::Deliver("学位已经落实".to_owned());
        casework.handle_request(&reviewer, record.id, 3, done, &Reply::default()).await.unwrap();

        let delivered = now(&world, &guardian, &record.number).await;
        assert_eq!((delivered.status, delivered.outcome.as_str()), (Status::Delivered, "学位已经落实"));
        world.pass(1);
        let answer = Answer::Say { text: "谢谢".to_owned(), key: key(8) };
        casework.answer_request(&guardian, &record.number, 0, answer.clone()).await.unwrap();
        casework.answer_request(&guardian, &record.number, 0, answer).await.unwrap();
        world.pass(1);
        let again = Answer::Reopen { text: "学校说没有".to_owned() };
        casework.answer_request(&guardian, &record.number, delivered.revision, again).await.unwrap();
        casework.handle_request(&reviewer, record.id, 5, Deed::Accept, &Reply::default()).await.unwrap();
        casework.handle_request(&reviewer, record.id, 6, Deed::Deliver(String::new()), &Reply::default()).await.unwrap();
        let revision = now(&world, &guardian, &record.number).await.revision;
        casework.answer_request(&guardian, &record.number, revision, Answer::Confirm).await.unwrap();
        let rate = Answer::Rate { stars: 5, words: "很快".to_owned() };
        casework.answer_request(&guardian, &record.number, revision + 1, rate).await.unwrap();

        let view = casework.view_request(&reviewer, record.id).await.unwrap();
        assert_eq!((view.record.status, view.record.rating), (Status::Confirmed, Some(5)));
        let said: Vec<_> = view.messages.iter().map(|it| it.text.as_str()).collect();
        assert_eq!(said, ["收到了", "谢谢", "学校说没有"], "each once");
        let steps: Vec<_> = view.events.iter().map(|it| it.step.word()).collect();
        assert_eq!(steps, ["asked", "accepted", "taken_up", "delivered", "reopened", "accepted", "delivered", "confirmed", "rated"]);
        assert_eq!(world.told("accept_request", &format!("request:{}", record.id)).await, 2);
        assert_eq!(world.told("view_request", &format!("request:{}", record.id)).await, 1);
        assert!(casework.request_queue(&reviewer, &waiting(Waits::Office)).await.unwrap().rows.is_empty());
    }

    async fn a_form_pressed_twice_asks_once(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (guardian, _) = world.declared("13800138000", &complete(1, &[])).await;
        let revision = write(&world, &guardian, "soon", "here").await;
        let form = submission(1, revision);
        let (one, two) = tokio::join!(casework.send_request(&guardian, &form), casework.send_request(&guardian, &form));
        assert_eq!(one.unwrap().number, two.unwrap().number);
        assert_eq!(casework.my_requests(&guardian).await.unwrap().0.len(), 1);
        let other = casework.send_request(&guardian, &submission(1, revision + 1)).await;
        assert!(matches!(other, Err(CaseError::AlreadySent)));
        assert!(world.messages("request_sent").await.is_empty(), "only on its page, as it wished");
        assert_eq!(bench.read().await.notices_of(guardian.family().unwrap(), 10).await.unwrap().len(), 2);
    }

    async fn who_has_not_declared_declares_first(bench: Bench) {
        let world = World::new(&bench);
        let (guardian, _) = world.sign_in(&Actor::Visitor, None, "13800138000").await;
        assert!(world.casework.asking(&guardian).await.unwrap().is_none());
        let saved = world.casework.save_request(&guardian, AskPage::What, |_| "3").await;
        assert!(matches!(saved, Err(CaseError::NotFound)));
    }

    async fn another_street_and_another_family_see_nothing(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (_, record) = asked(&world, "13800138000", "usual", "call").await;
        let (stranger, _) = world.sign_in(&Actor::Visitor, None, "13900139000").await;
        assert!(matches!(casework.my_request(&stranger, &record.number).await, Err(CaseError::NotFound)));
        let next = staff(Role::StreetReviewer, NEXT_STREET);
        assert!(matches!(casework.view_request(&next, record.id).await, Err(CaseError::NotFound)));
        let deed = casework.handle_request(&next, record.id, 1, Deed::Accept, &Reply::default()).await;
        assert!(matches!(deed, Err(CaseError::NotFound)));
        assert!(casework.request_queue(&next, &waiting(Waits::Office)).await.unwrap().rows.is_empty());

        let here = staff(Role::ChildSupervisor, STREET);
        let own = Deed::Refer(Referral::Street(STREET.to_owned()));
        let refused = casework.handle_request(&here, record.id, 1, own, &Reply::default()).await;
        assert!(matches!(refused, Err(CaseError::Incomplete)));
        let unknown = Deed::Refer(Referral::Department("nobody".to_owned()));
        let refused = casework.handle_request(&here, record.id, 1, unknown, &Reply::default()).await;
        assert!(matches!(refused, Err(CaseError::Incomplete)));
        let away = Deed::Refer(Referral::Street(NEXT_STREET.to_owned()));
        casework.handle_request(&here, record.id, 1, away, &Reply::default()).await.unwrap();
        assert!(casework.view_request(&next, record.id).await.is_ok());
        assert!(matches!(casework.view_request(&here, record.id).await, Err(CaseError::NotFound)));
    }

    async fn a_department_sees_what_is_referred_to_it_and_nothing_else(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (_, record) = asked(&world, "13800138000", "usual", "call").await;
        let nobody = staff(Role::DepartmentOfficer, "4403");
        assert!(matches!(casework.view_request(&nobody, record.id).await, Err(CaseError::NotFound)), "of no department");
        let post = Post::officer("education");
        let id = casework.add_to_post(&Actor::System, "education", post, None).await.unwrap().id;
        let Actor::Staff(member) = staff(Role::DepartmentOfficer, "4403") else { panic!("not staff") };
        let officer = Actor::Staff(StaffMember { id, ..member });
        assert!(matches!(casework.view_request(&officer, record.id).await, Err(CaseError::NotFound)), "not referred yet");
        assert!(casework.request_queue(&officer, &waiting(Waits::Office)).await.unwrap().rows.is_empty());

        let reviewer = staff(Role::StreetReviewer, STREET);
        let refer = Deed::Refer(Referral::Department("education".to_owned()));
        casework.handle_request(&reviewer, record.id, 1, refer, &Reply::default()).await.unwrap();
        assert_eq!(casework.request_queue(&officer, &waiting(Waits::Office)).await.unwrap().rows.len(), 1);
        let view = casework.view_request(&officer, record.id).await.unwrap();
        assert!(view.child.is_none(), "what is needed, not the family's record");
        casework.handle_request(&officer, record.id, 2, Deed::TakeUp, &Reply::default()).await.unwrap();
        let accept = casework.handle_request(&officer, record.id, 3, Deed::Accept, &Reply::default()).await;
        assert!(matches!(accept, Err(CaseError::Forbidden)));
        casework.handle_request(&officer, record.id, 3, Deed::Deliver("已安排".to_owned()), &Reply::default()).await.unwrap();
        assert_eq!(casework.request_counts(&officer).await.unwrap().unconfirmed.0, 1);
        assert!(casework.search_ledger(&officer, &casework::ledger::LedgerSearch::default()).await.is_err());
    }

    async fn what_is_late_climbs_once_a_step(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (guardian, urgent) = asked(&world, "13800138000", "no_food", "call").await;
        assert_eq!(casework.climb_requests(&Actor::System).await.unwrap(), 0, "not before its day is over");
        world.pass(2 * DAY);
        let district = staff(Role::DistrictOfficer, "440304");
        let climbed = RequestFilter { level: Some(Level::District), ..waiting(Waits::Office) };
        assert!(casework.request_queue(&district, &climbed).await.unwrap().rows.is_empty());
        let (one, two) = tokio::join!(casework.climb_requests(&Actor::System), casework.climb_requests(&Actor::System));
        assert_eq!(one.unwrap_or(0) + two.unwrap_or(0), 1);
        assert_eq!(casework.request_queue(&district, &climbed).await.unwrap().rows.len(), 1);
        let counts = casework.request_counts(&district).await.unwrap();
        assert_eq!((counts.climbed.0, counts.urgent.0, counts.late), (1, 1, 0));
        assert_eq!(world.told("climb_request", &format!("request:{}", urgent.id)).await, 1);
        world.pass(4 * DAY);
        assert_eq!(casework.climb_requests(&Actor::System).await.unwrap(), 1);
        world.pass(9 * DAY);
        assert_eq!(casework.climb_requests(&Actor::System).await.unwrap(), 0, "there is nobody above the city");
        assert_eq!(now(&world, &guardian, &urgent.number).await.level, Level::City);
        let forbidden = casework.climb_requests(&district).await;
        assert!(matches!(forbidden, Err(CaseError::Forbidden)));
    }

    async fn one_that_can_not_be_read_does_not_keep_the_others_down(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (_, broken) = asked(&world, "13800138000", "no_food", "call").await;
        let (guardian, whole) = asked(&world, "13900139000", "no_food", "call").await;
        bench.sql(&format!("UPDATE request SET content = outcome WHERE number = '{}'", broken.number)).await;
        world.pass(2 * DAY);
        let unreadable = bench.begin().await.request(broken.id).await;
        assert!(matches!(unreadable, Err(RegistryError::Unreadable(_))), "{unreadable:?}");
        assert_eq!(casework.climb_requests(&Actor::System).await.unwrap(), 1);
        assert_eq!(now(&world, &guardian, &whole.number).await.level, Level::District);
        assert_eq!(world.told("climb_request", &format!("request:{}", broken.id)).await, 0);
    }

    async fn what_nobody_confirms_climbs_too(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (guardian, record) = asked(&world, "13800138000", "usual", "call").await;
        let reviewer = staff(Role::StreetReviewer, STREET);
        casework.handle_request(&reviewer, record.id, 1, Deed::Accept, &Reply::default()).await.unwrap();
        casework.handle_request(&reviewer, record.id, 2, Deed::Deliver(String::new()), &Reply::default()).await.unwrap();
        world.pass(7 * DAY);
        assert_eq!(casework.climb_requests(&Actor::System).await.unwrap(), 0);
        world.pass(DAY);
        assert_eq!(casework.climb_requests(&Actor::System).await.unwrap(), 1);
        let revision = now(&world, &guardian, &record.number).await.revision;
        casework.answer_request(&guardian, &record.number, revision, Answer::Confirm).await.unwrap();
        world.pass(30 * DAY);
        assert_eq!(casework.climb_requests(&Actor::System).await.unwrap(), 0, "it is over");
    }

    async fn files_go_with_the_request_and_with_the_family(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (guardian, _) = world.declared("13800138000", &complete(1, &[])).await;
        assert!(matches!(casework.add_request_file(&guardian, png("病历.png", 0)).await, Err(CaseError::NotFound)), "nothing is asked yet");
        let revision = write(&world, &guardian, "usual", "call").await;
        let hostile = Picked { name: "x.jpg".to_owned(), content: b"MZ".to_vec() };
        let refused = casework.add_request_file(&guardian, hostile).await;
        assert!(matches!(refused, Err(CaseError::File(FileFlaw::Unknown))));
        let kept = casework.add_request_file(&guardian, png("病历.png", 0)).await.unwrap();
        assert_eq!(casework.add_request_file(&guardian, png("又是它.png", 0)).await.unwrap(), kept, "the same is kept once");
        let gone = casework.add_request_file(&guardian, png("别的.png", 1)).await.unwrap();
        casework.remove_request_file(&guardian, gone).await.unwrap();
        for n in 1..5 {
            casework.add_request_file(&guardian, png("照片.png", n)).await.unwrap();
        }
        let more = casework.add_request_file(&guardian, png("多了.png", 9)).await;
        assert!(matches!(more, Err(CaseError::File(FileFlaw::TooMany))));
        let sealed = world.shelf.0.lock().unwrap()[&kept].clone();
        assert!(!sealed.windows(2).any(|window| window == [0xFF, 0xD8]) || sealed[0] != 0xFF, "sealed before it is stored");

        let number = casework.send_request(&guardian, &submission(1, revision)).await.unwrap().number;
        assert_eq!(casework.my_request(&guardian, &number).await.unwrap().files.len(), 5);
        assert!(casework.my_file(&guardian, kept).await.unwrap().1.starts_with(&[0xFF, 0xD8]));
        let (stranger, _) = world.sign_in(&Actor::Visitor, None, "13900139000").await;
        assert!(matches!(casework.my_file(&stranger, kept).await, Err(CaseError::NotFound)));
        let id = now(&world, &guardian, &number).await.id;
        let reviewer = staff(Role::StreetReviewer, STREET);
        assert!(casework.request_file(&reviewer, id, kept).await.is_ok());
        assert_eq!(world.told("view_file", &format!("request:{id}")).await, 1);
        let next = staff(Role::StreetReviewer, NEXT_STREET);
        assert!(matches!(casework.request_file(&next, id, kept).await, Err(CaseError::NotFound)));

        assert_eq!(casework.sweep_files(&Actor::System).await.unwrap(), 1, "what was taken away");
        let mut work = bench.begin().await;
        work.erase_family(guardian.family().unwrap()).await.unwrap();
        work.commit().await.unwrap();
        assert!(matches!(casework.request_file(&reviewer, id, kept).await, Err(CaseError::NotFound)));
        assert_eq!(casework.sweep_files(&Actor::System).await.unwrap(), 5);
        assert!(world.shelf.0.lock().unwrap().is_empty());
    }

    async fn at_the_same_moment_there_are_five_places_all_the_same(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (guardian, _) = world.declared("13800138000", &complete(1, &[])).await;
        write(&world, &guardian, "usual", "call").await;
        let kept = casework.add_request_file(&guardian, png("先来的.png", 0)).await.unwrap();
        let mut racing = tokio::task::JoinSet::new();
        for n in 1..=8_u8 {
            // Two of each: pressed twice.
            for _ in 0..2 {
                let (casework, guardian) = (casework.clone(), guardian.clone());
                racing.spawn(async move { casework.add_request_file(&guardian, png("同时.png", n)).await });
            }
        }
        let (mut took, mut full) = (std::collections::BTreeSet::from([kept]), 0);
        while let Some(done) = racing.join_next().await {
            match done.unwrap() {
                Ok(id) => { took.insert(id); }
                Err(CaseError::File(FileFlaw::TooMany)) => full += 1,
                Err(error) => panic!("{error}"),
            }
        }
        let files = casework.asking(&guardian).await.unwrap().unwrap().files;
        assert_eq!(files.iter().map(|file| file.id).collect::<std::collections::BTreeSet<_>>(), took);
        assert_eq!((files.len(), full), (5, 8), "four of eight found a place, each pressed twice");
        assert_eq!(world.shelf.0.lock().unwrap().len(), 5, "nothing lies in the store that no row knows");
        casework.remove_request_file(&guardian, kept).await.unwrap();
        casework.add_request_file(&guardian, png("又有位置.png", 11)).await.unwrap();
    }

    async fn what_is_not_delivered_can_be_taken_back(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (guardian, record) = asked(&world, "13800138000", "usual", "call").await;
        let reviewer = staff(Role::StreetReviewer, STREET);
        casework.handle_request(&reviewer, record.id, 1, Deed::Accept, &Reply::default()).await.unwrap();
        let told = world.messages("request_news").await.len();
        let back = || Answer::Withdraw { why: "找到学校了".to_owned() };
        let late = casework.answer_request(&guardian, &record.number, 1, back()).await;
        assert!(matches!(late, Err(CaseError::Changed)), "the office was first: {late:?}");
        let (stranger, _) = world.sign_in(&Actor::Visitor, None, "13900139000").await;
        assert!(matches!(casework.answer_request(&stranger, &record.number, 2, back()).await, Err(CaseError::NotFound)));

        let silent = Reply::default();
        let (family, office) = tokio::join!(
            casework.answer_request(&guardian, &record.number, 2, back()),
            casework.handle_request(&reviewer, record.id, 2, Deed::TakeUp, &silent),
        );
        assert!(family.is_ok() != office.is_ok(), "one wins, the other is told: {family:?} {office:?}");
        if family.is_err() {
            casework.answer_request(&guardian, &record.number, 3, back()).await.unwrap();
        }
        let withdrawn = now(&world, &guardian, &record.number).await;
        assert_eq!((withdrawn.status, withdrawn.outcome.as_str()), (Status::Withdrawn, "找到学校了"));
        assert_eq!(world.told("withdraw_request", &format!("request:{}", record.id)).await, 1);
        assert_eq!(world.messages("request_news").await.len() - told, usize::from(office.is_ok()), "nobody is told of it");

        let revision = withdrawn.revision;
        for deed in [Deed::Accept, Deed::TakeUp, Deed::Deliver(String::new()), Deed::Decline("不".to_owned())] {
            let done = casework.handle_request(&reviewer, record.id, revision, deed, &Reply::default()).await;
            assert!(matches!(done, Err(CaseError::Changed)), "{done:?}");
        }
        let say = Reply { text: "还要吗".to_owned(), key: key(3) };
        assert!(matches!(casework.reply_request(&reviewer, record.id, &say).await, Err(CaseError::Changed)));
        for answer in [back(), Answer::Reopen { text: "又要".to_owned() }, Answer::Confirm] {
            let done = casework.answer_request(&guardian, &record.number, revision, answer).await;
            assert!(matches!(done, Err(CaseError::Changed)), "{done:?}");
        }
        let view = casework.view_request(&reviewer, record.id).await.unwrap();
        assert_eq!(view.events.last().unwrap().step.word(), "withdrawn");
        assert!(view.messages.is_empty());
        assert!(casework.request_queue(&reviewer, &waiting(Waits::Office)).await.unwrap().rows.is_empty());
        let over = RequestFilter { status: Some(Status::Withdrawn), ..waiting(Waits::Nobody) };
        assert_eq!(casework.request_queue(&reviewer, &over).await.unwrap().rows.len(), 1, "the office finds it");
        world.pass(30 * DAY);
        assert_eq!(casework.climb_requests(&Actor::System).await.unwrap(), 0);

        let (guardian, record) = asked(&world, "13700137000", "usual", "call").await;
        casework.handle_request(&reviewer, record.id, 1, Deed::Accept, &Reply::default()).await.unwrap();
        casework.handle_request(&reviewer, record.id, 2, Deed::Deliver(String::new()), &Reply::default()).await.unwrap();
        let delivered = casework.answer_request(&guardian, &record.number, 3, back()).await;
        assert!(matches!(delivered, Err(CaseError::Changed)), "it is delivered: {delivered:?}");
    }

    async fn what_is_not_sent_goes_with_the_consent_and_with_the_wish_to_be_erased(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        for (phone, asks) in [("13800138000", false), ("13900139000", true)] {
            let guardian = on_record(&world, phone).await;
            write(&world, &guardian, "usual", "call").await;
            let photo = casework.add_request_file(&guardian, png("病历.png", 0)).await.unwrap();
            if asks {
                casework.ask_erasure(&guardian).await.unwrap();
            } else {
                casework.withdraw_children_consent(&guardian).await.unwrap();
            }
            let family = guardian.family().unwrap();
            let mut work = world.registry.read().await.unwrap();
            assert!(work.request_draft(family).await.unwrap().is_none() && work.file(photo).await.unwrap().is_none());
            drop(work);
            let lost = casework.send_request(&guardian, &submission(1, 2)).await;
            assert!(matches!(lost, Err(CaseError::NotFound)), "{lost:?}");

            // For a child nothing begins; for the family it does, and no word of it is lost.
            let revision = write(&world, &guardian, "usual", "call").await;
            let asking = casework.asking(&guardian).await.unwrap().unwrap();
            let (typed, held) = (&asking.draft.typed, if asks { Held::Erasure } else { Held::Consent });
            assert!(asking.held.contains(&held) && asking.children.is_empty(), "{:?}", asking.held);
            assert_eq!((typed.get("text"), typed.get("child")), ("想转到附近的小学", ""));
            let refused = casework.send_request(&guardian, &submission(2, revision)).await;
            assert!(matches!(refused, Err(CaseError::Incomplete)), "{refused:?}");
            let whole = |field: &str| if field == "child" { "family" } else { "家里没有米了" };
            casework.save_request(&guardian, AskPage::What, |field| if field == "item" { "" } else { whole(field) }).await.unwrap();
            let n = if asks { 3 } else { 4 };
            let record = sent(&world, &guardian, n, revision + 1).await;
            assert_eq!((record.child, record.content.child.as_str(), record.content.child_birth.as_str()), (None, "", ""));
        }
    }

    async fn a_draft_begun_before_can_not_be_sent_while_it_is_held_up(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let guardian = on_record(&world, "13800138000").await;
        casework.ask_erasure(&guardian).await.unwrap();
        let asked = casework.privacy(&guardian).await.unwrap().erasures.swap_remove(0);
        let revision = write(&world, &guardian, "usual", "call").await;
        // As if it had been written by a program that knew nothing of this.
        let mut work = bench.begin().await;
        let mut draft = work.request_draft(guardian.family().unwrap()).await.unwrap().unwrap();
        draft.typed.accept(AskPage::What, |field| match field { "item" => "3", "child" => "1", _ => "" });
        assert!(work.put_request_draft(&draft).await.unwrap());
        work.commit().await.unwrap();
        let refused = casework.send_request(&guardian, &submission(1, revision + 1)).await;
        assert!(matches!(refused, Err(CaseError::Incomplete)), "{refused:?}");
        let keep = Decision::Refuse { ground: Ground::KeptByLaw, reason: "补贴档案须保存十年。".to_owned() };
        casework.decide_erasure(&staff(Role::ChildSupervisor, STREET), asked.id, asked.revision, &keep).await.unwrap();
        let record = sent(&world, &guardian, 1, revision + 1).await;
        assert_eq!(record.content.child, "李小明", "the office keeps the record: it is as before");
    }

    async fn who_leaves_shenzhen_leaves_no_request_behind(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let guardian = on_record(&world, "13800138000").await;
        let reviewer = staff(Role::StreetReviewer, STREET);
        let open = one_more(&world, &guardian, 1).await;
        let delivered = one_more(&world, &guardian, 2).await;
        does(&world, &reviewer, &delivered, vec![Deed::Accept, Deed::Deliver("学位已经落实".to_owned())]).await;
        let declined = one_more(&world, &guardian, 3).await;
        does(&world, &reviewer, &declined, vec![Deed::Decline("没有名额".to_owned())]).await;
        let revision = write(&world, &guardian, "usual", "call").await;
        let photo = casework.add_request_file(&guardian, png("病历.png", 0)).await.unwrap();
        let news = world.messages("request_news").await.len();

        let number = casework.my_family(&guardian).await.unwrap().current().unwrap().number.clone();
        casework.leave_shenzhen(&guardian, &number).await.unwrap();
        casework.leave_shenzhen(&guardian, &number).await.unwrap();
        for (record, outcome) in [(&open, ""), (&delivered, "学位已经落实")] {
            let ended = now(&world, &guardian, &record.number).await;
            assert_eq!((ended.status, ended.outcome.as_str()), (Status::Withdrawn, outcome));
            assert_eq!(course(&world, &guardian, record).await.last().unwrap(), "left");
            assert_eq!(world.told("leave_shenzhen", &format!("request:{}", record.id)).await, 1);
        }
        assert_eq!(now(&world, &guardian, &declined.number).await.status, Status::NotDelivered, "it was over");
        for waits in [Waits::Office, Waits::Family] {
            assert!(casework.request_queue(&reviewer, &waiting(waits)).await.unwrap().rows.is_empty());
        }
        world.pass(30 * DAY);
        assert_eq!(casework.climb_requests(&Actor::System).await.unwrap(), 0);
        assert_eq!(world.messages("request_news").await.len(), news, "nobody is told of it again");

        let mut work = world.registry.read().await.unwrap();
        assert!(work.request_draft(guardian.family().unwrap()).await.unwrap().is_none());
        assert!(work.file(photo).await.unwrap().is_none());
        drop(work);
        assert!(casework.asking(&guardian).await.unwrap().is_none());
        let sent = casework.send_request(&guardian, &submission(9, revision)).await;
        assert!(matches!(sent, Err(CaseError::NotFound)), "{sent:?}");
        let begun = casework.save_request(&guardian, AskPage::What, |_| "3").await;
        assert!(matches!(begun, Err(CaseError::NotFound)), "{begun:?}");
        let own = casework.my_request(&guardian, &declined.number).await.unwrap();
        let again = Answer::Reopen { text: "又要".to_owned() };
        let reopened = casework.answer_request(&guardian, &declined.number, own.record.revision, again).await;
        assert!(own.left && matches!(reopened, Err(CaseError::Refused("left"))), "{reopened:?}");

        // Back in Shenzhen, it asks anew.
        casework.begin_draft(&guardian, None).await.unwrap();
        world.write(&guardian, &complete(1, &[])).await;
        world.send(&guardian, "back").await;
        let record = one_more(&world, &guardian, 10).await;
        assert_eq!(record.status, Status::Received);
        assert!(!casework.my_request(&guardian, &declined.number).await.unwrap().left);
    }

    async fn what_is_opened_again_is_rated_again(bench: Bench) {
        let world = World::new(&bench);
        let (guardian, record) = asked(&world, "13800138000", "usual", "call").await;
        let reviewer = staff(Role::StreetReviewer, STREET);
        let deliver = || vec![Deed::Accept, Deed::Deliver(String::new())];
        does(&world, &reviewer, &record, deliver()).await;
        answers(&world, &guardian, &record, Answer::Confirm).await;
        answers(&world, &guardian, &record, Answer::Rate { stars: 4, words: "很快".to_owned() }).await;
        answers(&world, &guardian, &record, Answer::Reopen { text: "又没有了".to_owned() }).await;
        let opened = now(&world, &guardian, &record.number).await;
        assert_eq!((opened.rating, opened.rating_words.as_str()), (None, ""));
        does(&world, &reviewer, &record, deliver()).await;
        answers(&world, &guardian, &record, Answer::Confirm).await;
        assert_eq!(now(&world, &guardian, &record.number).await.rating, None, "the form is there again");
        answers(&world, &guardian, &record, Answer::Rate { stars: 2, words: String::new() }).await;
        assert_eq!(now(&world, &guardian, &record.number).await.rating, Some(2));
        let steps = course(&world, &guardian, &record).await;
        let all = [
            "asked", "accepted", "delivered", "confirmed", "rated 4", "reopened", "accepted", "delivered", "confirmed",
            "rated 2",
        ];
        assert_eq!(steps, all);
    }

    async fn the_copy_tells_the_course_of_each_request(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (guardian, record) = asked(&world, "13800138000", "no_food", "call").await;
        let reviewer = staff(Role::StreetReviewer, STREET);
        let refer = Deed::Refer(Referral::Department("education".to_owned()));
        does(&world, &reviewer, &record, vec![refer]).await;
        world.pass(2 * DAY);
        casework.climb_requests(&Actor::System).await.unwrap();
        does(&world, &staff(Role::DistrictOfficer, "440304"), &record, vec![Deed::Refer(Referral::Street(NEXT_STREET.to_owned()))]).await;
        let copy = casework.take_copy(&guardian).await.unwrap();
        let rows = &copy.sections.iter().find(|it| it.name == "request-events").unwrap().rows;
        let told: Vec<String> = rows
            .iter()
            .map(|row| {
                let said = row.iter().filter_map(|(field, datum)| match datum {
                    Datum::Word(kind, word) => Some(format!("{field}={kind}-{word}")),
                    Datum::Area(code) => Some(format!("{field}={code}")),
                    _ => None,
                });
                said.collect::<Vec<_>>().join(" ")
            })
            .collect();
        let all = [
            "step=request-step-asked by=copy-side-family",
            "step=request-step-referred by=copy-side-office to=department-education",
            "step=request-step-climbed by=copy-side-program to=staff-request-level-district",
            "step=request-step-referred by=copy-side-office to=440304002",
        ];
        assert_eq!(told, all);
        for row in rows {
            assert!(matches!(&row[0], ("number", Datum::Text(number)) if *number == record.number));
            assert!(row.iter().any(|(field, datum)| *field == "at" && matches!(datum, Datum::At(_))));
        }
    }
}
