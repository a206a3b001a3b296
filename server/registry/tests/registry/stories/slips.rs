//! Without a phone: signed at a kiosk, come back with the slip's code, and only there.

use casework::{
    Actor, CaseError, Casework, Role,
    kiosk::NewSlip,
    phone::Changed,
    port::{Side, TodaysFigures},
    session::SessionToken,
};
use domain::{
    identifier::Mobile,
    journey::{Page, WayIn},
    kiosk::Ending,
    presence::{Presence, Signature},
};

use super::{
    kiosks::Desk,
    phones,
    world::{World, complete, staff},
};
use crate::support::{Bench, on_both};

const STREET: &str = "440304004";

fn signed() -> Presence {
    Presence::Screen(Signature::parse("M10 20L11 22L13 25L20 30L40 90M100 10L101 12L800 300").unwrap())
}

/// A family at the screen that has begun and said a name.
async fn begun(world: &World, desk: &Desk) -> (Casework, Actor, SessionToken) {
    let family = desk.next(world).await;
    let (there, visitor) = desk.at(world, &family).await.unwrap();
    let token = there.begin_draft(&visitor, Some(&family)).await.unwrap().unwrap();
    let (there, drafting) = desk.at(world, &token).await.unwrap();
    let name = [("guardian.name".to_owned(), "陆春梅".to_owned())];
    there.save_page(&drafting, Page::Name, None, &name).await.unwrap();
    (there, drafting, token)
}

/// The next visit; the code is typed in it.
async fn comes_back(world: &World, desk: &Desk, code: &str) -> Result<(Casework, Actor), CaseError> {
    let family = desk.next(world).await;
    let (there, visitor) = desk.at(world, &family).await.unwrap();
    let signed_in = there.come_back(&visitor, &family, code, "net").await?;
    Ok(desk.at(world, &signed_in.token).await.unwrap())
}

async fn slip(world: &World, desk: &Desk) -> NewSlip {
    let (there, drafting, _) = begun(world, desk).await;
    let slip = there.take_slip(&drafting, signed()).await.unwrap();
    let (there, guardian) = desk.at(world, &slip.token).await.unwrap();
    there.end_visit(&guardian, None).await.unwrap();
    slip
}

on_both! {
    async fn a_family_without_a_phone_declares_in_two_visits_and_is_approved(bench: Bench) {
        let world = World::new(&bench);
        let desk = Desk::open(&world).await;
        let (there, drafting, _) = begun(&world, &desk).await;
        assert!(there.draft(&drafting).await.unwrap().unwrap().answers.way_in().is_none());
        let slip = there.take_slip(&drafting, signed()).await.unwrap();
        let (there, guardian) = desk.at(&world, &slip.token).await.unwrap();
        let draft = there.draft(&guardian).await.unwrap().unwrap();
        assert_eq!(draft.answers.way_in(), Some(WayIn::Slip));
        there.end_visit(&guardian, None).await.unwrap();
        assert_eq!(desk.figures(&world).await, TodaysFigures { unfinished: 1, ..TodaysFigures::default() });

        world.pass(900);
        let (there, guardian) = comes_back(&world, &desk, &slip.code.to_string().to_lowercase()).await.unwrap();
        let draft = there.draft(&guardian).await.unwrap().unwrap();
        assert_eq!(draft.answers.field("guardian.name"), "陆春梅", "nothing is typed twice");
        world.write(&guardian, &complete(1, &[])).await;
        let id = world.send(&guardian, "first").await.id;
        assert!(world.messages("submitted").await.is_empty(), "there is no phone to text");
        assert!(!there.my_notices(&guardian).await.unwrap().is_empty(), "it is told on its page");

        let reviewer = staff(Role::StreetReviewer, STREET);
        let view = world.casework.review(&reviewer, id).await.unwrap();
        let shown = view.in_person.unwrap();
        assert_eq!((shown.presence, shown.community.as_deref()), (signed(), Some("440304004022")));
        world.approve(&reviewer, id).await;
        let own = there.my_family(&guardian).await.unwrap();
        assert_eq!(own.children.len(), 1);
        assert_eq!(own.children[0].guardian_phone, None);
        for (act, side) in [("take_slip", Side::Own), ("come_back", Side::Own), ("assist_family", Side::Office)] {
            let log = there.access_log(&guardian, side, None, 100).await.unwrap().rows;
            assert!(log.iter().any(|entry| entry.act == act && entry.assisted_at() == Some("440304004022")), "{act}");
        }
    }

    async fn her_copy_is_printed_where_she_is(bench: Bench) {
        let world = World::new(&bench);
        let desk = Desk::open(&world).await;
        let first = slip(&world, &desk).await;
        let (there, guardian) = comes_back(&world, &desk, first.code.as_str()).await.unwrap();
        assert!(there.privacy(&guardian).await.unwrap().by_slip);
        assert!(matches!(there.take_copy(&guardian).await, Err(CaseError::Forbidden)), "no file stays at the screen");
        let copy = there.print_copy(&guardian).await.unwrap();
        assert!(copy.sections.iter().any(|section| section.name == "account" && !section.rows.is_empty()));
        let log = there.access_log(&guardian, Side::Own, None, 50).await.unwrap().rows;
        let told = log.iter().find(|entry| entry.act == "take_copy").unwrap();
        assert_eq!((told.purpose.as_deref(), told.assisted_at()), (Some("paper"), Some("440304004022")));
        assert!(matches!(world.casework.print_copy(&guardian).await, Err(CaseError::Forbidden)), "only there");
    }

    async fn only_in_a_visit_and_only_the_newest_slip(bench: Bench) {
        let world = World::new(&bench);
        let desk = Desk::open(&world).await;
        let first = slip(&world, &desk).await;
        let elsewhere = world.casework.begin_draft(&Actor::Visitor, None).await.unwrap().unwrap();
        let outside = world.casework.actor_of(&elsewhere).await.unwrap();
        assert!(matches!(world.casework.take_slip(&outside, signed()).await, Err(CaseError::Forbidden)));
        let home = world.casework.come_back(&Actor::Visitor, &elsewhere, first.code.as_str(), "net").await;
        assert!(matches!(home, Err(CaseError::Forbidden)), "not from home");

        let (there, guardian) = comes_back(&world, &desk, first.code.as_str()).await.unwrap();
        let second = there.take_slip(&guardian, Presence::Paper).await.unwrap();
        assert_ne!(first.code, second.code);
        assert!(matches!(comes_back(&world, &desk, first.code.as_str()).await, Err(CaseError::WrongCode)));
        let (_, again) = comes_back(&world, &desk, second.code.as_str()).await.unwrap();
        assert_eq!(again, guardian);
    }

    async fn pressed_twice_it_is_one_account_with_another_slip(bench: Bench) {
        let world = World::new(&bench);
        let desk = Desk::open(&world).await;
        let (there, drafting, token) = begun(&world, &desk).await;
        let lost = there.take_slip(&drafting, signed()).await.unwrap();
        let (there, still) = desk.at(&world, &token).await.unwrap();
        assert_eq!(still, drafting, "the answer to the first press never came");
        let slip = there.take_slip(&still, signed()).await.unwrap();
        let (there, guardian) = desk.at(&world, &slip.token).await.unwrap();
        assert_eq!(desk.at(&world, &lost.token).await.unwrap().1, guardian);
        // Ended by the older session, nothing is erased.
        there.end_visit(&still, None).await.unwrap();
        let (there, guardian) = comes_back(&world, &desk, slip.code.as_str()).await.unwrap();
        there.end_visit(&guardian, None).await.unwrap();
        assert!(matches!(comes_back(&world, &desk, lost.code.as_str()).await, Err(CaseError::WrongCode)));
        comes_back(&world, &desk, slip.code.as_str()).await.unwrap();
    }

    async fn the_draft_outlives_who_walks_away(bench: Bench) {
        let world = World::new(&bench);
        let desk = Desk::open(&world).await;
        let (there, drafting, _) = begun(&world, &desk).await;
        let slip = there.take_slip(&drafting, signed()).await.unwrap();
        world.pass(92);
        assert!(desk.at(&world, &slip.token).await.is_none());
        let (there, guardian) = comes_back(&world, &desk, slip.code.as_str()).await.unwrap();
        assert_eq!(there.draft(&guardian).await.unwrap().unwrap().answers.field("guardian.name"), "陆春梅");
        there.end_visit(&guardian, Some(Ending::Exit)).await.unwrap();
        assert_eq!(desk.figures(&world).await.unfinished, 2);
    }

    async fn guesses_at_a_device_are_limited_and_families_elsewhere_go_on(bench: Bench) {
        let world = World::new(&bench);
        let desk = Desk::open(&world).await;
        let slip = slip(&world, &desk).await;
        let mut wrong = 0;
        while matches!(comes_back(&world, &desk, "22222-22223").await, Err(CaseError::WrongCode)) {
            wrong += 1;
        }
        assert_eq!(wrong, 20);
        let late = comes_back(&world, &desk, slip.code.as_str()).await;
        assert!(matches!(late, Err(CaseError::TooMany)), "the right one, too");
        // The helper serves on meanwhile.
        for _ in 0..4 {
            world.pass(901);
            desk.figures(&world).await;
        }
        comes_back(&world, &desk, slip.code.as_str()).await.unwrap();
    }

    async fn a_phone_takes_the_place_of_the_slip(bench: Bench) {
        let world = World::new(&bench);
        let desk = Desk::open(&world).await;
        let slip = slip(&world, &desk).await;
        let (there, guardian) = comes_back(&world, &desk, slip.code.as_str()).await.unwrap();
        let phone = Mobile::parse("13900139000").unwrap();
        let codes = there.request_phone_codes(&guardian, &phone, "net", "en").await.unwrap();
        assert!(codes.old.is_none());
        let sent_to = there.phone_codes_sent_to(&guardian, codes).await.unwrap().unwrap();
        assert_eq!((sent_to.old, sent_to.new), (None, phone.masked()));
        let code = world.messages("code").await.pop().unwrap().text.strip_prefix("en ").unwrap().to_owned();
        let wrong = if code == "000000" { "000001" } else { "000000" };
        let refused = there.change_phone(&guardian, codes, "", wrong).await.unwrap();
        assert!(matches!(refused, Changed::Wrong { old: false, new: true }));
        let Changed::Done(token) = there.change_phone(&guardian, codes, "", &code).await.unwrap() else { panic!() };
        let (there, guardian) = desk.at(&world, &token).await.unwrap();
        assert_eq!(there.draft(&guardian).await.unwrap().unwrap().answers.way_in(), Some(phone.into()));
        assert!(matches!(there.take_slip(&guardian, signed()).await, Err(CaseError::Refused("phone"))));
        assert!(matches!(comes_back(&world, &desk, slip.code.as_str()).await, Err(CaseError::WrongCode)));
        let (at_home, _) = world.sign_in(&Actor::Visitor, None, "13900139000").await;
        assert_eq!(at_home, guardian);
    }

    async fn a_lost_slip_is_replaced_by_a_phone_at_the_office(bench: Bench) {
        let world = World::new(&bench);
        let desk = Desk::open(&world).await;
        let slip = slip(&world, &desk).await;
        let (_, guardian) = comes_back(&world, &desk, slip.code.as_str()).await.unwrap();
        world.write(&guardian, &complete(1, &[])).await;
        let id = world.send(&guardian, "first").await.id;
        let reviewer = staff(Role::StreetReviewer, STREET);
        world.approve(&reviewer, id).await;
        let number = phones::receipt(&world, &guardian).await;
        phones::ask(&world, &number, "李梅", "13900139000").await.unwrap();
        let (asked, revision) = phones::only(&world).await;
        assert_eq!(world.casework.phone_change(&reviewer, asked).await.unwrap().old_phone, None);
        world.casework.approve_phone_change(&reviewer, asked, revision).await.unwrap();
        world.pass(phones::WAITING);
        world.casework.carry_out_phone_changes(&Actor::System).await.unwrap();
        let (at_home, _) = world.sign_in(&Actor::Visitor, None, "13900139000").await;
        assert_eq!(at_home, guardian);
        let ledger = world.casework.my_family(&guardian).await.unwrap().children;
        assert_eq!(ledger[0].guardian_phone.as_deref(), Some("+8613900139000"), "the office calls it from now on");
    }

    async fn erased_the_slip_opens_nothing(bench: Bench) {
        let world = World::new(&bench);
        let desk = Desk::open(&world).await;
        let slip = slip(&world, &desk).await;
        let (_, guardian) = comes_back(&world, &desk, slip.code.as_str()).await.unwrap();
        let mut work = bench.begin().await;
        work.erase_family(guardian.family().unwrap()).await.unwrap();
        work.commit().await.unwrap();
        assert!(matches!(comes_back(&world, &desk, slip.code.as_str()).await, Err(CaseError::WrongCode)));
    }
}
