//! A family moves to another street: what is open moves with its record, what is closed stays where it was handled.

use casework::{
    Actor, CaseError, Role,
    actor::StaffMember,
    port::{ErasureFilter, Party, RequestEvent, RequestRecord, RequestStatus, RequestStep},
    privacy::{Datum, Decision},
    request::{Deed, Reply},
    staff::Post,
};
use domain::{
    privacy::Ground,
    request::{Referral, Waits},
};

use super::{
    phones,
    requests::{now, one_more, waiting},
    world::{World, complete, staff},
};
use crate::support::{Bench, HUANGBEI, on_both};

const STREET: &str = "440304004";
const THIRD: &str = "440304002";
const NEW_PHONE: &str = "13900139000";

async fn on_record(world: &World) -> Actor {
    let (guardian, id) = world.declared("13800138000", &complete(1, &[])).await;
    world.approve(&staff(Role::StreetReviewer, STREET), id).await;
    guardian
}

async fn moves(world: &World, guardian: &Actor) {
    moves_and(world, guardian, &[]).await;
}

async fn moves_and(world: &World, guardian: &Actor, more: &[(&str, &str)]) {
    world.pass(60);
    world.casework.begin_draft(guardian, None).await.unwrap();
    let moved = [("home.street", HUANGBEI), ("home.community", "440303002001"), ("home.address", "黄贝路 1 号")];
    world.write(guardian, &complete(1, &[&moved, more].concat())).await;
    let sent = world.send(guardian, "moved").await;
    world.approve(&staff(Role::StreetReviewer, HUANGBEI), sent.id).await;
}

async fn does(world: &World, who: &Actor, record: &RequestRecord, deeds: Vec<Deed>) {
    for (revision, deed) in (record.revision..).zip(deeds) {
        world.casework.handle_request(who, record.id, revision, deed, &Reply::default()).await.unwrap();
    }
}

async fn sees(world: &World, who: &Actor, record: &RequestRecord) -> bool {
    match world.casework.view_request(who, record.id).await {
        Ok(_) => true,
        Err(CaseError::NotFound) => false,
        Err(error) => panic!("{error}"),
    }
}

async fn in_queue(world: &World, who: &Actor) -> usize {
    world.casework.request_queue(who, &waiting(Waits::Office)).await.unwrap().rows.len()
}

fn open() -> ErasureFilter {
    ErasureFilter { open: true, due_before: None, after: None, limit: 10 }
}

on_both! {
    async fn requests_that_are_open_are_the_new_streets(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let guardian = on_record(&world).await;
        let (old, new) = (staff(Role::StreetReviewer, STREET), staff(Role::StreetReviewer, HUANGBEI));
        let asked = one_more(&world, &guardian, 1).await;
        let worked_on = one_more(&world, &guardian, 2).await;
        does(&world, &old, &worked_on, vec![Deed::Accept, Deed::TakeUp]).await;
        let delivered = one_more(&world, &guardian, 3).await;
        does(&world, &old, &delivered, vec![Deed::Accept, Deed::Deliver(String::new())]).await;
        let declined = one_more(&world, &guardian, 4).await;
        does(&world, &old, &declined, vec![Deed::Decline("没有名额".to_owned())]).await;
        assert_eq!((in_queue(&world, &old).await, in_queue(&world, &new).await), (2, 0));

        moves(&world, &guardian).await;
        assert_eq!((in_queue(&world, &old).await, in_queue(&world, &new).await), (0, 2));
        for record in [&asked, &worked_on, &delivered] {
            assert!(!sees(&world, &old, record).await && sees(&world, &new, record).await);
            let own = casework.my_request(&guardian, &record.number).await.unwrap();
            assert_eq!(own.record.place.community.as_deref(), Some("440303002001"));
            let (step, by, to) = (RequestStep::Referred, Party::Office, Some(HUANGBEI.to_owned()));
            assert_eq!(own.events.last(), Some(&RequestEvent { step, by, at: casework.clock.now(), to }), "it reads so");
            let told = casework.my_notices(&guardian).await.unwrap();
            assert!(told.iter().any(|it| it.topic.word() == "request_news" && it.number == record.number));
        }
        let state = async |record: &RequestRecord| now(&world, &guardian, &record.number).await.status;
        assert_eq!(state(&asked).await, RequestStatus::Referred);
        assert_eq!(state(&worked_on).await, RequestStatus::Referred, "the new street has not begun");
        assert_eq!(state(&delivered).await, RequestStatus::Delivered, "the family's word is waited for");
        assert!(sees(&world, &old, &declined).await && !sees(&world, &new, &declined).await, "closed where it was");
        let (worked_on, late) = (now(&world, &guardian, &worked_on.number).await, worked_on.revision);
        let done = casework.handle_request(&new, worked_on.id, late, Deed::Accept, &Reply::default()).await;
        assert!(matches!(done, Err(CaseError::Changed)), "an old page: {done:?}");
        does(&world, &new, &worked_on, vec![Deed::Accept, Deed::TakeUp]).await;
    }

    async fn each_version_says_where_it_was_declared(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let guardian = on_record(&world).await;
        moves(&world, &guardian).await;
        let new = staff(Role::StreetReviewer, HUANGBEI);
        let child = casework.my_family(&guardian).await.unwrap().children[0].id;
        let view = casework.view_child(&new, child).await.unwrap();
        let places: Vec<_> = view.versions.iter().map(|(it, _)| (it.version, it.declared_in().street)).collect();
        assert_eq!(places, [(2, HUANGBEI.to_owned()), (1, STREET.to_owned())]);
        for (version, _) in &view.versions {
            assert!(casework.review(&new, version.id).await.is_ok(), "the new street may read both");
        }
        let community = |n: usize| view.versions[n].0.declared_in().community.unwrap_or_default();
        assert_eq!((community(0), community(1)), ("440303002001".to_owned(), "440304004022".to_owned()));
        let copy = casework.take_copy(&guardian).await.unwrap();
        let rows = &copy.sections.iter().find(|it| it.name == "declarations").unwrap().rows;
        let streets: Vec<_> = rows.iter().flatten().filter(|(field, _)| *field == "street").map(|(_, it)| it).collect();
        assert!(matches!(streets[..], [Datum::Area(two), Datum::Area(one)] if two == HUANGBEI && one == STREET));
    }

    async fn a_request_stays_with_the_department_or_street_it_was_handed_to(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let guardian = on_record(&world).await;
        let (old, new) = (staff(Role::StreetReviewer, STREET), staff(Role::StreetReviewer, HUANGBEI));
        let third = staff(Role::StreetReviewer, THIRD);
        let post = Post::officer("education");
        let id = casework.add_to_post(&Actor::System, "education", post, None).await.unwrap().id;
        let Actor::Staff(member) = staff(Role::DepartmentOfficer, "4403") else { panic!("not staff") };
        let officer = Actor::Staff(StaffMember { id, ..member });
        let to_department = one_more(&world, &guardian, 1).await;
        does(&world, &old, &to_department, vec![Deed::Refer(Referral::Department("education".to_owned()))]).await;
        let to_street = one_more(&world, &guardian, 2).await;
        does(&world, &old, &to_street, vec![Deed::Refer(Referral::Street(THIRD.to_owned()))]).await;

        moves(&world, &guardian).await;
        assert!(sees(&world, &officer, &to_department).await);
        assert!(!sees(&world, &old, &to_department).await && sees(&world, &new, &to_department).await);
        let record = now(&world, &guardian, &to_department.number).await;
        assert_eq!((record.status, record.department.as_deref()), (RequestStatus::Referred, Some("education")));
        does(&world, &officer, &record, vec![Deed::TakeUp]).await;
        assert!(sees(&world, &third, &to_street).await && !sees(&world, &new, &to_street).await);
        assert_eq!(now(&world, &guardian, &to_street.number).await.place.street, THIRD);
    }

    async fn the_new_street_decides_about_the_erasure_of_its_record(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let guardian = on_record(&world).await;
        let (old, new) = (staff(Role::ChildSupervisor, STREET), staff(Role::ChildSupervisor, HUANGBEI));
        let refuse = Decision::Refuse { ground: Ground::KeptByLaw, reason: "补贴档案须保存十年。".to_owned() };
        casework.ask_erasure(&guardian).await.unwrap();
        let decided = casework.privacy(&guardian).await.unwrap().erasures[0].id;
        casework.decide_erasure(&old, decided, 1, &refuse).await.unwrap();
        casework.withdraw_health_consent(&guardian).await.unwrap();
        let id = casework.erasures(&old, &open()).await.unwrap().rows[0].id;

        moves_and(&world, &guardian, &[("consent.health", "")]).await;
        assert!(casework.erasures(&old, &open()).await.unwrap().rows.is_empty());
        assert!(matches!(casework.erasure(&old, id).await, Err(CaseError::NotFound)));
        let erased = casework.decide_erasure(&old, id, 2, &Decision::Erase).await;
        assert!(matches!(erased, Err(CaseError::NotFound)), "{erased:?}");
        assert!(casework.erasure(&old, decided).await.is_ok() && casework.erasure(&new, decided).await.is_err());

        let rows = casework.erasures(&new, &open()).await.unwrap().rows;
        assert_eq!(rows.iter().map(|row| row.id).collect::<Vec<_>>(), [id]);
        assert_eq!(world.told("approve_declaration", &format!("erasure:{id}")).await, 1);
        let late = casework.decide_erasure(&new, id, 1, &Decision::Erase).await;
        assert!(matches!(late, Err(CaseError::Changed)), "{late:?}");
        casework.decide_erasure(&new, id, 2, &Decision::Erase).await.unwrap();
    }

    async fn the_new_street_sees_the_person_whose_phone_is_gone(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let guardian = on_record(&world).await;
        let (old, new) = (staff(Role::StreetReviewer, STREET), staff(Role::StreetReviewer, HUANGBEI));
        let number = phones::receipt(&world, &guardian).await;
        phones::ask(&world, &number, "李梅", "13700137000").await.unwrap();
        let (refused, revision) = phones::only(&world).await;
        casework.refuse_phone_change(&old, refused, revision).await.unwrap();
        phones::ask(&world, &number, "李梅", NEW_PHONE).await.unwrap();
        let (id, _) = phones::only(&world).await;

        moves(&world, &guardian).await;
        assert!(casework.phone_changes(&old).await.unwrap().is_empty());
        assert!(matches!(casework.phone_change(&old, id).await, Err(CaseError::NotFound)));
        assert!(casework.phone_change(&old, refused).await.is_ok(), "decided there");
        let view = casework.phone_change(&new, id).await.unwrap();
        assert_eq!(view.record.phone, format!("+86{NEW_PHONE}"));
        assert_eq!(world.told("approve_declaration", &format!("phone_change:{id}")).await, 1);
        casework.approve_phone_change(&new, id, view.record.revision).await.unwrap();
        world.pass(phones::WAITING);
        casework.carry_out_phone_changes(&Actor::System).await.unwrap();
        assert_eq!(world.sign_in(&Actor::Visitor, None, NEW_PHONE).await.0.family(), guardian.family());
    }
}
