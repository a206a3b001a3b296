//! Kiosks: who may come from where, what is told, and that a visit is over when nobody is there.

use casework::{
    Actor, Area, CaseError, Casework, Role,
    actor::StaffMember,
    kiosk::DeviceToken,
    port::{KioskNumber, Registry as _, Side, TodaysFigures},
    session::SessionToken,
};
use domain::{
    identifier::Mobile,
    journey::Page,
    kiosk::{Ending, Seen, Turn},
};

use super::{signing_in::code, world::World};
use crate::support::{Bench, on_both};

const CENTRE: &str = "440304004022";

/// An enrolled device with a helper signed in at it.
pub struct Desk {
    device: DeviceToken,
    helper: SessionToken,
    member: StaffMember,
}

impl Desk {
    pub async fn open(world: &World) -> Self {
        Self::of(world, CENTRE, "wang").await
    }

    /// A device of this community and its helper.
    async fn of(world: &World, community: &str, name: &str) -> Self {
        let casework = &world.casework;
        let made = casework.add_kiosk(&Actor::System, "1 号柜台", community).await.unwrap();
        let device = casework.enrol_kiosk(&Actor::Visitor, made.code.as_str(), "net").await.unwrap();
        let at = casework.arrive(&device, None, None).await.unwrap();
        let area = Area::parse(community).unwrap();
        let staff = casework.add_staff(&Actor::System, name, Role::CentreHelper, area, None).await.unwrap();
        let code = code(&world.hand, &staff, 0);
        let there = casework.clone().at(at.spot);
        let helper = there.staff_sign_in(&Actor::Visitor, None, name, &staff.password, &code).await.unwrap();
        let member = casework.arrive(&device, Some(&helper), None).await.unwrap().helper.unwrap();
        Self { device, helper, member }
    }

    /// Casework as a request of this family comes to it; none when its visit is over.
    pub async fn at(&self, world: &World, family: &SessionToken) -> Option<(Casework, Actor)> {
        let arrival = world.casework.arrive(&self.device, Some(&self.helper), Some(family)).await.unwrap();
        arrival.spot.assist()?;
        let there = world.casework.clone().at(arrival.spot);
        let actor = there.actor_of(family).await.unwrap();
        Some((there, actor))
    }

    pub async fn desk(&self, world: &World) -> (Casework, Actor) {
        let arrival = world.casework.arrive(&self.device, Some(&self.helper), None).await.unwrap();
        (world.casework.clone().at(arrival.spot), Actor::Staff(arrival.helper.unwrap()))
    }

    pub async fn next(&self, world: &World) -> SessionToken {
        let (there, helper) = self.desk(world).await;
        there.begin_visit(&helper).await.unwrap()
    }

    /// The next family, which has begun to fill in.
    pub async fn begun(&self, world: &World) -> (Casework, Actor, SessionToken) {
        let visit = self.next(world).await;
        let (there, visitor) = self.at(world, &visit).await.unwrap();
        let token = there.begin_draft(&visitor, Some(&visit)).await.unwrap().unwrap();
        let (there, drafting) = self.at(world, &token).await.unwrap();
        (there, drafting, token)
    }

    /// It confirms its phone, and has an account.
    pub async fn confirm(&self, world: &World, begun: &(Casework, Actor, SessionToken), phone: &str) -> SessionToken {
        let (there, drafting, token) = begun;
        let id = there.request_code(drafting, &Mobile::parse(phone).unwrap(), "net", "en").await.unwrap();
        let code = world.messages("code").await.pop().unwrap().text.strip_prefix("en ").unwrap().to_owned();
        there.confirm_code(drafting, Some(token), id, &code).await.unwrap().token
    }

    /// The desk's form for a number, sent.
    async fn give(&self, world: &World) -> KioskNumber {
        let (there, helper) = self.desk(world).await;
        let fresh = there.desk(&helper).await.unwrap().fresh;
        there.give_number(&helper, fresh).await.unwrap()
    }

    async fn seen(&self, world: &World) -> Option<KioskNumber> {
        let (there, helper) = self.desk(world).await;
        there.desk(&helper).await.unwrap().next
    }

    /// "Next family", with a number the helper has seen.
    async fn call(&self, world: &World, seen: &KioskNumber) -> Result<u32, CaseError> {
        let (there, helper) = self.desk(world).await;
        Ok(there.call_number(&helper, seen.id).await?.number)
    }

    pub async fn figures(&self, world: &World) -> TodaysFigures {
        let (there, helper) = self.desk(world).await;
        there.desk(&helper).await.unwrap().figures
    }
}

on_both! {
    async fn every_step_with_a_helper_beside_is_told_to_the_family(bench: Bench) {
        let world = World::new(&bench);
        let desk = Desk::open(&world).await;
        let family = desk.next(&world).await;
        let (there, visitor) = desk.at(&world, &family).await.unwrap();
        assert_eq!(visitor, Actor::Visitor);
        let token = there.begin_draft(&visitor, Some(&family)).await.unwrap().unwrap();
        assert_eq!(desk.at(&world, &family).await.unwrap().1, Actor::Visitor, "the token before opens nothing of it");
        let (there, drafting) = desk.at(&world, &token).await.unwrap();
        let name = [("guardian.name".to_owned(), "陆春梅".to_owned())];
        there.save_page(&drafting, Page::Name, None, &name).await.unwrap();
        let id = there.request_code(&drafting, &Mobile::parse("13800138000").unwrap(), "net", "en").await.unwrap();
        let code = world.messages("code").await.pop().unwrap().text.strip_prefix("en ").unwrap().to_owned();
        let signed_in = there.confirm_code(&drafting, Some(&token), id, &code).await.unwrap();
        let (there, guardian) = desk.at(&world, &signed_in.token).await.unwrap();
        assert_eq!(there.actor_of(&signed_in.token).await.unwrap(), guardian);
        assert_eq!(world.casework.actor_of(&signed_in.token).await.unwrap(), Actor::Visitor, "not from another place");

        let office = there.access_log(&guardian, Side::Office, None, 50).await.unwrap().rows;
        assert!(office.iter().all(|entry| entry.act == "assist_family" && entry.staff() == Some(desk.member.id)));
        assert!(!office.is_empty());
        let own = there.access_log(&guardian, Side::Own, None, 50).await.unwrap().rows;
        assert!(own.iter().any(|entry| entry.act == "edit_draft" && entry.purpose.as_deref() == Some("name")));
        for entry in own.iter().chain(&office) {
            assert_eq!(entry.assisted_at(), Some(CENTRE), "{entry:?}");
            assert!(entry.assisted.as_ref().unwrap().contains(&format!("staff:{}", desk.member.id)));
        }
        // At home nobody sits beside.
        world.sign_in(&Actor::Visitor, None, "13800138000").await;
        let newest = there.access_log(&guardian, Side::Own, None, 1).await.unwrap().rows.remove(0);
        assert_eq!((newest.act.as_str(), newest.assisted), ("sign_in", None));
        world.registry.seal_audit(world.casework.clock.now()).await.unwrap();
    }

    async fn each_page_a_helper_saw_is_told_once_a_visit(bench: Bench) {
        let world = World::new(&bench);
        let desk = Desk::open(&world).await;
        let begun = desk.begun(&world).await;
        let token = desk.confirm(&world, &begun, "13800138000").await;
        let (there, guardian) = desk.at(&world, &token).await.unwrap();
        let (one, other) = (there.clone(), there.clone());
        let (one, other) = tokio::join!(one.tell_page(&guardian, Seen::Family), other.tell_page(&guardian, Seen::Family));
        one.unwrap();
        other.unwrap();
        for page in [Seen::Requests, Seen::Family, Seen::Requests] {
            there.tell_page(&guardian, page).await.unwrap();
        }
        there.tell_page(&Actor::Visitor, Seen::Family).await.unwrap();
        world.casework.tell_page(&guardian, Seen::Notices).await.unwrap();
        let log = |there: Casework, guardian: Actor| async move {
            let rows = there.access_log(&guardian, Side::Office, None, 50).await.unwrap().rows;
            let pages = rows.into_iter().filter(|it| it.purpose.as_deref().is_some_and(|it| Seen::from_word(it).is_some()));
            pages.collect::<Vec<_>>()
        };
        let told = log(there.clone(), guardian.clone()).await;
        let mut words: Vec<_> = told.iter().filter_map(|entry| entry.purpose.as_deref()).collect();
        words.sort_unstable();
        assert_eq!(words, ["page-family", "page-requests"], "neither at home nor of a visitor");
        for entry in &told {
            assert_eq!((entry.act.as_str(), entry.staff()), ("assist_family", Some(desk.member.id)));
            assert_eq!(entry.assisted_at(), Some(CENTRE));
        }
        // In another visit it is told again.
        world.pass(120);
        let begun = desk.begun(&world).await;
        let token = desk.confirm(&world, &begun, "13800138000").await;
        let (there, guardian) = desk.at(&world, &token).await.unwrap();
        there.tell_page(&guardian, Seen::Family).await.unwrap();
        assert_eq!(log(there, guardian).await.len(), 3);
        world.registry.seal_audit(world.casework.clock.now()).await.unwrap();
    }

    async fn pressed_twice_one_draft_is_begun(bench: Bench) {
        let world = World::new(&bench);
        let desk = Desk::open(&world).await;
        let family = desk.next(&world).await;
        let (there, visitor) = desk.at(&world, &family).await.unwrap();
        let (one, other) = (there.clone(), there.clone());
        let (lost, kept) =
            tokio::join!(one.begin_draft(&visitor, Some(&family)), other.begin_draft(&visitor, Some(&family)));
        let (lost, kept) = (lost.unwrap().unwrap(), kept.unwrap().unwrap());
        let (there, drafting) = desk.at(&world, &kept).await.unwrap();
        assert_eq!(desk.at(&world, &lost).await.unwrap().1, drafting, "one family, whichever answer arrives");
        let typed = [("guardian.name".to_owned(), "陆春梅".to_owned())];
        there.save_page(&drafting, Page::Name, None, &typed).await.unwrap();
        // The answer to the first one came after all.
        let again = there.begin_draft(&Actor::Visitor, Some(&family)).await.unwrap().unwrap();
        let (there, still) = desk.at(&world, &again).await.unwrap();
        assert_eq!(there.draft(&still).await.unwrap().unwrap().answers.field("guardian.name"), "陆春梅");
        // Once it is an account's, only its way in leads to it.
        let signed_in = desk.confirm(&world, &(there, still, again), "13800138000").await;
        let fresh = desk.at(&world, &family).await.unwrap().0;
        let begun = fresh.begin_draft(&Actor::Visitor, Some(&family)).await.unwrap().unwrap();
        let (there, stranger) = desk.at(&world, &begun).await.unwrap();
        assert_ne!(stranger.family(), desk.at(&world, &signed_in).await.unwrap().1.family());
        assert_eq!(there.draft(&stranger).await.unwrap().unwrap().answers.field("guardian.name"), "");
        // The next family's visit ends all of them.
        let next = desk.next(&world).await;
        for token in [&family, &lost, &kept, &begun, &signed_in] {
            assert!(desk.at(&world, token).await.is_none());
        }
        let (there, visitor) = desk.at(&world, &next).await.unwrap();
        let token = there.begin_draft(&visitor, Some(&next)).await.unwrap().unwrap();
        let (there, drafting) = desk.at(&world, &token).await.unwrap();
        assert_eq!(there.draft(&drafting).await.unwrap().unwrap().answers.field("guardian.name"), "");
    }

    async fn nobody_at_the_screen_ends_the_visit(bench: Bench) {
        let world = World::new(&bench);
        let desk = Desk::open(&world).await;
        let family = desk.next(&world).await;
        world.pass(89);
        assert!(desk.at(&world, &family).await.is_some(), "every request is a sign of life");
        world.pass(91);
        assert!(desk.at(&world, &family).await.is_some());
        world.pass(92);
        assert!(desk.at(&world, &family).await.is_none());
        assert_eq!(desk.figures(&world).await, TodaysFigures { helped: 0, unfinished: 0, running: 0, waiting: 0 });
        // Also when the device is not heard of any more.
        let family = desk.next(&world).await;
        assert_eq!(desk.figures(&world).await.running, 1);
        world.pass(92);
        assert_eq!(world.casework.end_idle_visits(&Actor::System).await.unwrap(), 1);
        assert!(desk.at(&world, &family).await.is_none());
        assert_eq!(desk.figures(&world).await, TodaysFigures { helped: 0, unfinished: 0, running: 0, waiting: 0 });
    }

    async fn what_was_left_open_decides_what_a_visit_counts_as(bench: Bench) {
        let world = World::new(&bench);
        let desk = Desk::open(&world).await;
        // Pressed twice: one family, of whom nothing is said yet.
        desk.next(&world).await;
        let family = desk.next(&world).await;
        assert_eq!(desk.figures(&world).await, TodaysFigures { helped: 0, unfinished: 0, running: 1, waiting: 0 });
        // One begins and walks away.
        let (there, visitor) = desk.at(&world, &family).await.unwrap();
        let open = there.begin_draft(&visitor, Some(&family)).await.unwrap().unwrap();
        let drafting = desk.at(&world, &open).await.unwrap().1;
        world.pass(92);
        assert!(desk.at(&world, &open).await.is_none());
        assert_eq!(desk.figures(&world).await, TodaysFigures { helped: 0, unfinished: 1, running: 0, waiting: 0 });
        assert!(bench.read().await.draft(drafting.family().unwrap()).await.unwrap().is_some(), "a code may lead to it");
        // One has nothing left to do when the next family comes.
        let begun = desk.begun(&world).await;
        let signed_in = desk.confirm(&world, &begun, "13800138000").await;
        let (there, guardian) = desk.at(&world, &signed_in).await.unwrap();
        there.drop_draft(&guardian).await.unwrap();
        desk.next(&world).await;
        assert_eq!(desk.figures(&world).await, TodaysFigures { helped: 1, unfinished: 1, running: 1, waiting: 0 });
        // One leaves a draft open that the next family must not find.
        let (_, drafting, _) = desk.begun(&world).await;
        desk.next(&world).await;
        assert!(bench.read().await.draft(drafting.family().unwrap()).await.unwrap().is_none(), "erased with the visit");
        assert_eq!(desk.figures(&world).await, TodaysFigures { helped: 1, unfinished: 2, running: 1, waiting: 0 });
    }

    async fn what_a_page_asks_by_itself_is_no_sign_of_life(bench: Bench) {
        let world = World::new(&bench);
        let desk = Desk::open(&world).await;
        let family = desk.next(&world).await;
        for goes_on in [true, true, false] {
            world.pass(31);
            let found = world.casework.arrive_unseen(&desk.device, Some(&desk.helper), Some(&family)).await.unwrap();
            assert_eq!(found.spot.assist().is_some(), goes_on);
        }
        let (screen, helper) = desk.desk(&world).await;
        assert!(!screen.taken_along(&helper).await.unwrap(), "nobody went on elsewhere");
        assert!(!world.casework.taken_along(&Actor::Visitor).await.unwrap());
    }

    async fn what_nobody_can_come_back_to_goes_with_the_visit(bench: Bench) {
        let world = World::new(&bench);
        let desk = Desk::open(&world).await;
        let (there, drafting, token) = desk.begun(&world).await;
        there.end_visit(&drafting, None).await.unwrap();
        assert!(desk.at(&world, &token).await.is_none());
        let mut work = world.registry.read().await.unwrap();
        assert!(work.draft(drafting.family().unwrap()).await.unwrap().is_none());
        drop(work);

        let family = desk.next(&world).await;
        let (there, visitor) = desk.at(&world, &family).await.unwrap();
        there.end_visit(&visitor, None).await.unwrap();
        there.end_visit(&visitor, Some(Ending::Exit)).await.unwrap();
        assert_eq!(desk.figures(&world).await, TodaysFigures { helped: 1, unfinished: 1, running: 0, waiting: 0 }, "once");
    }

    async fn a_device_taken_back_is_out_at_once(bench: Bench) {
        let world = World::new(&bench);
        let desk = Desk::open(&world).await;
        let family = desk.next(&world).await;
        assert!(desk.at(&world, &family).await.is_some());
        let kiosk = world.casework.kiosks(&Actor::System).await.unwrap().remove(0);
        world.casework.revoke_kiosk(&Actor::System, kiosk.id, kiosk.revision).await.unwrap();
        assert!(desk.at(&world, &family).await.is_none());
        let again = world.casework.revoke_kiosk(&Actor::System, kiosk.id, kiosk.revision + 1).await;
        assert!(matches!(again, Err(CaseError::Changed)));
        let arrival = world.casework.arrive(&desk.device, Some(&desk.helper), None).await.unwrap();
        assert!(arrival.helper.is_none() && arrival.spot.kiosk().is_none() && arrival.spot.shared());
    }

    async fn numbers_are_called_in_turn_and_of_nobody(bench: Bench) {
        let world = World::new(&bench);
        let desk = Desk::open(&world).await;
        assert_eq!(desk.seen(&world).await, None);
        let (there, helper) = desk.desk(&world).await;
        let fresh = there.desk(&helper).await.unwrap().fresh;
        let first = there.give_number(&helper, fresh).await.unwrap();
        assert_eq!(there.give_number(&helper, fresh).await.unwrap(), first, "sent twice, it is one");
        let (second, third) = (desk.give(&world).await, desk.give(&world).await);
        assert_eq!([first.number, second.number, third.number], [1, 2, 3]);
        let paper = there.given_number(&helper, third.id).await.unwrap();
        assert_eq!((paper.number.number, paper.before, paper.busy), (3, 2, false));
        assert_eq!(desk.figures(&world).await.waiting, 3);

        let called = there.call_number(&helper, first.id).await.unwrap();
        assert_eq!(called.number, 1);
        assert!(desk.at(&world, &called.token).await.is_some(), "a family's visit began");
        let again = there.call_number(&helper, first.id).await.unwrap();
        assert_eq!(again.number, 1, "pressed twice, nobody else is called");
        assert!(desk.at(&world, &called.token).await.is_none(), "and there is one visit");
        assert_eq!(desk.seen(&world).await.unwrap(), second);
        for _ in 0..2 {
            there.skip_number(&helper, second.id).await.unwrap();
        }
        assert_eq!(there.given_number(&helper, second.id).await.unwrap().number.turn, Turn::Absent);
        assert_eq!(desk.figures(&world).await.waiting, 1);
        // With the page of a while ago.
        assert_eq!(desk.call(&world, &second).await.unwrap(), 3, "who did not come is not called");
        assert!(matches!(desk.call(&world, &second).await, Err(CaseError::Changed)), "nobody waits");
        assert_eq!(desk.seen(&world).await, None);
        assert_eq!(desk.give(&world).await.number, 4, "no number of a day is given out twice");

        let kiosk = format!("kiosk:{}", world.casework.kiosks(&Actor::System).await.unwrap()[0].id);
        assert_eq!((world.told("give_number", &kiosk).await, world.told("call_number", &kiosk).await), (4, 3));
        world.registry.seal_audit(world.casework.clock.now()).await.unwrap();
    }

    async fn a_family_without_a_number_begins_as_ever(bench: Bench) {
        let world = World::new(&bench);
        let desk = Desk::open(&world).await;
        let one = desk.give(&world).await;
        desk.next(&world).await;
        assert_eq!(desk.seen(&world).await, Some(one), "it waits on");
    }

    async fn numbers_count_on_their_day_and_in_their_community(bench: Bench) {
        let world = World::new(&bench);
        let (desk, elsewhere) = (Desk::open(&world).await, Desk::of(&world, "440304004023", "lian").await);
        let one = desk.give(&world).await;
        assert_eq!(elsewhere.give(&world).await.number, 1);
        let (there, stranger) = elsewhere.desk(&world).await;
        for refused in [
            there.skip_number(&stranger, one.id).await.err(),
            there.call_number(&stranger, one.id).await.err(),
            there.give_number(&stranger, one.id).await.err(),
            there.given_number(&stranger, one.id).await.err(),
        ] {
            assert!(matches!(refused, Some(CaseError::NotFound)), "{refused:?}");
        }
        let nowhere = world.casework.give_number(&stranger, one.id).await;
        assert!(matches!(nowhere, Err(CaseError::Forbidden)), "away from the device");
        let visitor = there.give_number(&Actor::Visitor, one.id).await;
        assert!(matches!(visitor, Err(CaseError::SignInNeeded)));

        // The helper's session does not last over night: a colleague comes in the morning.
        world.pass(24 * 3600);
        let desk = Desk::of(&world, CENTRE, "zhao").await;
        assert_eq!((desk.seen(&world).await, desk.figures(&world).await.waiting), (None, 0), "yesterday's do not count");
        assert!(matches!(desk.call(&world, &one).await, Err(CaseError::NotFound)));
        assert_eq!(desk.give(&world).await.number, 1);
        let mut work = bench.begin().await;
        assert_eq!(work.sweep_numbers(one.day).await.unwrap(), 0);
        assert_eq!(work.sweep_numbers(one.day.tomorrow().unwrap()).await.unwrap(), 2);
        work.commit().await.unwrap();
    }

    async fn two_devices_at_once_give_out_and_call_different_numbers(bench: Bench) {
        let world = World::new(&bench);
        let other = World::on(bench.registry.clone());
        let one = Desk::open(&world).await;
        let two = Desk::of(&world, CENTRE, "lian").await;
        other.pass(world.casework.clock.now().duration_since(other.casework.clock.now()).as_secs());
        let mut given = Vec::new();
        for _ in 0..5 {
            let (a, b) = tokio::join!(one.give(&world), two.give(&other));
            given.extend([a.number, b.number]);
        }
        given.sort_unstable();
        assert_eq!(given, (1..=10).collect::<Vec<_>>());
        let mut called = Vec::new();
        for _ in 0..5 {
            // Both see the same one.
            let seen = one.seen(&world).await.unwrap();
            let (a, b) = tokio::join!(one.call(&world, &seen), two.call(&other, &seen));
            called.extend([a.unwrap(), b.unwrap()]);
        }
        called.sort_unstable();
        assert_eq!(called, given, "each once");
        // One form, sent twice at once.
        let (there, helper) = one.desk(&world).await;
        for _ in 0..5 {
            let fresh = there.desk(&helper).await.unwrap().fresh;
            let (a, b) = tokio::join!(there.give_number(&helper, fresh), there.give_number(&helper, fresh));
            let number = a.unwrap();
            assert_eq!(number, b.unwrap());
            there.skip_number(&helper, number.id).await.unwrap();
        }
        let last = one.give(&world).await;
        let (a, b) = tokio::join!(one.call(&world, &last), two.call(&other, &last));
        let changed = [a, b].into_iter().filter(|it| matches!(it, Err(CaseError::Changed))).count();
        assert_eq!(changed, 1, "one family: one of them has nobody to serve");
        // One says that nobody came, the other calls: one of both.
        let (last, after) = (one.give(&world).await, one.give(&world).await);
        let (there, helper) = one.desk(&world).await;
        let (skipped, called) = tokio::join!(there.skip_number(&helper, last.id), two.call(&other, &last));
        skipped.unwrap();
        let called = called.unwrap();
        assert!(called == last.number || called == after.number);
        let turn = there.given_number(&helper, last.id).await.unwrap().number.turn;
        assert_eq!(turn == Turn::Called, called == last.number);
    }
}
