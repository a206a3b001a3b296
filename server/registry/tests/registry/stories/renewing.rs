//! The half-year refresh: confirmed, reminded, moved, left, sixteen.

use casework::{
    Actor, CaseError, Role,
    outbox::Topic,
    port::{Reason, Status},
    renew::{Renewal, Renewed},
};
use jiff::ToSpan as _;

use super::world::{World, complete, staff, submission};
use crate::support::{Bench, HUANGBEI, on_both};

const STREET: &str = "440304004";
const DAY: i64 = 24 * 60 * 60;

async fn on_record(world: &World, other: &[(&str, &str)]) -> Actor {
    let (guardian, id) = world.declared("13800138000", &complete(2, other)).await;
    world.approve(&staff(Role::StreetReviewer, STREET), id).await;
    guardian
}

pub(super) async fn form(
    world: &World,
    guardian: &Actor,
    key: &str,
    typed: &[(&str, &str)],
    all_else: bool,
) -> Renewal {
    let view = world.casework.renewal(guardian).await.unwrap().unwrap();
    let typed = typed.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    Renewal {
        submission: submission(key, view.revision()),
        of: view.version.number.clone(),
        due: Some(view.due),
        typed,
        all_else,
        more_changed: false,
    }
}

on_both! {
    async fn nothing_has_changed_and_the_record_holds_for_another_half_year(bench: Bench) {
        let world = World::new(&bench);
        let guardian = on_record(&world, &[]).await;
        let before = world.casework.my_family(&guardian).await.unwrap().children;
        world.pass(10 * DAY);
        let untouched = form(&world, &guardian, "k1", &[], false).await;
        assert!(matches!(world.casework.renew(&guardian, &untouched).await.unwrap(), Renewed::Left { more: false }));
        let ticked = form(&world, &guardian, "k2", &[], true).await;
        let Renewed::Confirmed(number) = world.casework.renew(&guardian, &ticked).await.unwrap() else { panic!("not confirmed") };
        let Renewed::Confirmed(again) = world.casework.renew(&guardian, &ticked).await.unwrap() else { panic!("not confirmed") };
        assert_eq!(number, again, "a second press gets the same receipt");
        let after = world.casework.my_family(&guardian).await.unwrap();
        assert!(after.draft.is_none());
        assert_eq!(after.versions.len(), 1, "no new version");
        assert!(after.children.iter().zip(&before).all(|(after, before)| after.due > before.due && after.id == before.id));
        assert_eq!(world.casework.my_confirmation(&guardian, &number).await.unwrap().children, 2);
        assert_eq!(world.told("confirm_record", &format!("child:{}", before[0].id)).await, 1);
        assert_eq!(world.messages("confirmed").await.len(), 1);
        let (stranger, _) = world.sign_in(&Actor::Visitor, None, "13900139000").await;
        assert!(matches!(world.casework.my_confirmation(&stranger, &number).await, Err(CaseError::NotFound)));
        assert!(world.casework.renewal(&stranger).await.unwrap().is_none());
    }

    async fn what_time_has_made_stale_is_answered_first_and_a_change_goes_to_the_office(bench: Bench) {
        let world = World::new(&bench);
        let guardian = on_record(&world, &[]).await;
        // Beyond a first of January.
        world.pass(60 * DAY);
        let view = world.casework.renewal(&guardian).await.unwrap().unwrap();
        let picked: Vec<_> = view.picked().iter().map(ToString::to_string).collect();
        assert_eq!(picked, ["family.residence_permit", "child.1.insured", "child.2.insured"]);
        let blank = form(&world, &guardian, "k1", &[("child.1.insured", "")], true).await;
        assert!(matches!(world.casework.renew(&guardian, &blank).await.unwrap(), Renewed::Left { .. }));
        let typed = [("family.residence_permit", "yes"), ("child.1.insured", "elsewhere"), ("child.2.insured", "shenzhen")];
        let answered = form(&world, &guardian, "k2", &typed, true).await;
        let Renewed::Sent(receipt) = world.casework.renew(&guardian, &answered).await.unwrap() else { panic!("not sent") };
        let family = world.casework.my_family(&guardian).await.unwrap();
        assert_eq!((family.versions[0].0.id, family.versions[0].0.status), (receipt.id, Status::Submitted));
        assert_eq!(family.versions[0].0.answers.field("child.1.insured"), "elsewhere");
        assert_eq!(family.versions[1].0.status, Status::Approved, "the record holds until the office has decided");
        assert!(world.casework.renewal(&guardian).await.unwrap().is_none());
    }

    async fn what_may_have_changed_is_filled_in_and_one_tick_says_that_it_has_not(bench: Bench) {
        let world = World::new(&bench);
        let guardian = on_record(&world, &[]).await;
        world.pass(60 * DAY);
        let view = world.casework.renewal(&guardian).await.unwrap().unwrap();
        let answers = view.answers();
        let as_shown: Vec<_> = view.picked().iter().map(|key| (key.to_string(), answers.field(&key.to_string()).to_owned())).collect();
        assert!(as_shown.len() == 3 && as_shown.iter().all(|(_, text)| !text.is_empty()), "{as_shown:?}");
        let typed: Vec<_> = as_shown.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
        let ticked = form(&world, &guardian, "k1", &typed, true).await;
        assert!(matches!(world.casework.renew(&guardian, &ticked).await.unwrap(), Renewed::Confirmed(_)));
        let late = Renewal { submission: submission("k2", 0), typed: vec![("family.residence_permit".to_owned(), "no".to_owned())], ..ticked };
        assert!(matches!(world.casework.renew(&guardian, &late).await.unwrap(), Renewed::Over), "another device was quicker");
    }

    async fn once_all_are_sixteen_nothing_is_left_to_confirm(bench: Bench) {
        let world = World::new(&bench);
        let old = |child: &str| {
            let told = [("birth_date.year", "2011"), ("birth_date.month", "1"), ("stage", "junior"), ("xueji_full_junior", "no")];
            told.map(|(field, text)| (format!("child.{child}.{field}"), text))
        };
        let fields: Vec<_> = ["1", "2"].into_iter().flat_map(old).collect();
        let fields: Vec<_> = fields.iter().map(|(name, text)| (name.as_str(), *text)).collect();
        let guardian = on_record(&world, &fields).await;
        assert!(!world.casework.my_family(&guardian).await.unwrap().has_grown_up());
        world.pass(70 * DAY);
        assert_eq!(world.casework.close_at_sixteen(&Actor::System, 50).await.unwrap(), 2);
        assert!(world.casework.my_family(&guardian).await.unwrap().has_grown_up());
        assert!(world.casework.renewal(&guardian).await.unwrap().is_none());
    }

    async fn a_stage_that_the_child_has_outgrown_is_answered_anew(bench: Bench) {
        let world = World::new(&bench);
        let kindergarten = [("child.2.birth_date.year", "2019"), ("child.2.birth_date.month", "9"), ("child.2.stage", "kindergarten"), ("child.2.inclusive_kindergarten", "no")];
        let guardian = on_record(&world, &kindergarten).await;
        world.pass(DAY);
        let view = world.casework.renewal(&guardian).await.unwrap().unwrap();
        assert_eq!(view.picked().iter().map(ToString::to_string).collect::<Vec<_>>(), ["child.2.stage"]);
        assert_eq!(view.answers().field("child.2.stage"), "");
        let ticked = form(&world, &guardian, "k1", &[], true).await;
        assert!(matches!(world.casework.renew(&guardian, &ticked).await.unwrap(), Renewed::Left { .. }));
    }

    async fn a_family_is_reminded_once_a_stage_for_all_its_children(bench: Bench) {
        let world = World::new(&bench);
        let guardian = on_record(&world, &[]).await;
        let family = world.casework.my_family(&guardian).await.unwrap();
        let due = family.children[0].due;
        let today = world.casework.today();
        let until = |days: i32| i64::from((due.saturating_sub(days.days()) - today).get_days()) * DAY;
        assert_eq!(world.casework.remind(&Actor::System, 50).await.unwrap(), 0, "there is time");
        let mut passed = 0;
        for (days, topic) in [(30, Topic::RenewSoon), (7, Topic::RenewWeek), (0, Topic::RenewNow)] {
            world.pass(until(days) - passed);
            passed = until(days);
            world.casework.remind(&Actor::System, 50).await.unwrap();
            world.casework.remind(&Actor::System, 50).await.unwrap();
            assert_eq!(world.messages(topic.word()).await.len(), 1, "{topic}");
        }
        assert!(matches!(world.casework.remind(&guardian, 50).await, Err(CaseError::Forbidden)));
    }

    async fn who_said_that_texting_is_not_safe_is_reminded_on_the_page_only(bench: Bench) {
        let world = World::new(&bench);
        let guardian = on_record(&world, &[("contact.text", "no")]).await;
        world.pass(200 * DAY);
        world.casework.remind(&Actor::System, 50).await.unwrap();
        for topic in Topic::ALL {
            assert!(world.messages(topic.word()).await.is_empty(), "{topic}");
        }
        let notices = world.casework.my_notices(&guardian).await.unwrap();
        assert!(notices.iter().any(|notice| notice.topic == Topic::RenewNow));
    }

    async fn at_sixteen_a_child_leaves_and_its_family_is_told(bench: Bench) {
        let world = World::new(&bench);
        let old = [("child.2.birth_date.year", "2011"), ("child.2.birth_date.month", "1"), ("child.2.stage", "junior"), ("child.2.xueji_full_junior", "no")];
        let guardian = on_record(&world, &old).await;
        assert_eq!(world.casework.my_family(&guardian).await.unwrap().children.len(), 2);
        world.pass(70 * DAY);
        assert_eq!(world.casework.close_at_sixteen(&Actor::System, 50).await.unwrap(), 1);
        assert_eq!(world.casework.close_at_sixteen(&Actor::System, 50).await.unwrap(), 0);
        let family = world.casework.my_family(&guardian).await.unwrap();
        assert_eq!(family.children.iter().map(|child| child.number).collect::<Vec<_>>(), [1]);
        assert_eq!(family.departures.iter().map(|it| (it.number, it.reason)).collect::<Vec<_>>(), [(2, Reason::Sixteen)]);
        assert!(!family.has_grown_up(), "one is still on record");
        assert_eq!(world.messages("farewell").await.len(), 1);
        let reviewer = staff(Role::StreetReviewer, STREET);
        assert_eq!(world.casework.departures(&reviewer, None, 50).await.unwrap().rows.len(), 1);
        let elsewhere = staff(Role::StreetReviewer, HUANGBEI);
        assert!(world.casework.departures(&elsewhere, None, 50).await.unwrap().rows.is_empty());
    }

    async fn a_corrected_birth_date_counts_when_it_is_approved(bench: Bench) {
        let world = World::new(&bench);
        let guardian = on_record(&world, &[]).await;
        let older = [("child.2.birth_date.year", "2011"), ("child.2.birth_date.month", "1"), ("child.2.stage", "junior"), ("child.2.xueji_full_junior", "no")];
        world.casework.begin_draft(&guardian, None).await.unwrap();
        world.write(&guardian, &complete(2, &older)).await;
        let sent = world.send(&guardian, "older").await;
        world.pass(70 * DAY);
        world.approve(&staff(Role::StreetReviewer, STREET), sent.id).await;
        let family = world.casework.my_family(&guardian).await.unwrap();
        assert_eq!(family.children.iter().map(|child| child.number).collect::<Vec<_>>(), [1]);
        assert_eq!(family.departures.iter().map(|it| (it.number, it.reason)).collect::<Vec<_>>(), [(2, Reason::Sixteen)]);
    }

    async fn who_leaves_shenzhen_closes_the_record_and_may_come_back(bench: Bench) {
        let world = World::new(&bench);
        let guardian = on_record(&world, &[]).await;
        let number = world.casework.my_family(&guardian).await.unwrap().versions[0].0.number.clone();
        assert!(matches!(world.casework.leave_shenzhen(&guardian, "2222-2222-2222").await, Err(CaseError::Changed)));
        assert_eq!(world.casework.leave_shenzhen(&guardian, &number).await.unwrap(), number);
        assert_eq!(world.casework.leave_shenzhen(&guardian, &number).await.unwrap(), number, "pressed twice");
        let family = world.casework.my_family(&guardian).await.unwrap();
        assert_eq!(family.versions[0].0.status, Status::Closed);
        assert!(family.children.is_empty() && family.departures.len() == 2);
        world.pass(200 * DAY);
        assert_eq!(world.casework.remind(&Actor::System, 50).await.unwrap(), 0, "nobody is reminded any more");
        world.casework.begin_draft(&guardian, None).await.unwrap();
        let again = world.send(&guardian, "again").await;
        world.approve(&staff(Role::StreetReviewer, STREET), again.id).await;
        assert_eq!(world.casework.my_family(&guardian).await.unwrap().children.len(), 2);
    }

    async fn a_new_street_takes_the_record_over_and_both_know(bench: Bench) {
        let world = World::new(&bench);
        let guardian = on_record(&world, &[]).await;
        let first = world.casework.my_family(&guardian).await.unwrap().children[0].id;
        world.casework.begin_draft(&guardian, None).await.unwrap();
        let moved = [("home.street", HUANGBEI), ("home.community", "440303002001"), ("home.address", "黄贝路 1 号")];
        world.write(&guardian, &complete(2, &moved)).await;
        let sent = world.send(&guardian, "moved").await;
        let (old, new) = (staff(Role::StreetReviewer, STREET), staff(Role::StreetReviewer, HUANGBEI));
        assert!(world.casework.view_child(&old, first).await.is_ok(), "until it is approved nothing moves");
        world.approve(&new, sent.id).await;
        let view = world.casework.view_child(&new, first).await.unwrap();
        assert_eq!(view.versions.len(), 2, "with its history");
        assert!(matches!(world.casework.view_child(&old, first).await, Err(CaseError::NotFound)));
        let left = world.casework.departures(&old, None, 50).await.unwrap().rows;
        assert!(left.len() == 2 && left.iter().all(|it| it.to.as_deref() == Some(HUANGBEI) && it.reason == Reason::Moved));
    }

    async fn what_is_coming_is_told_to_who_wants_to_hear_it(bench: Bench) {
        let world = World::new(&bench);
        let guardian = on_record(&world, &[]).await;
        let child = domain::journey::ChildNo(1);
        assert!(world.casework.watched(&guardian).await.unwrap().is_empty(), "off until it is switched on");
        world.casework.watch(&guardian, child, true).await.unwrap();
        world.casework.watch(&guardian, child, true).await.unwrap();
        assert_eq!(world.casework.watched(&guardian).await.unwrap(), [1]);
        let family = world.casework.my_family(&guardian).await.unwrap();
        let coming = world.casework.to_come(family.facts().unwrap(), child, None).unwrap();
        let (next, _) = coming.days[0];
        let days = i64::from((next - world.casework.today()).get_days());
        world.pass((days - 14) * DAY);
        world.casework.tell_changes(&Actor::System, 50).await.unwrap();
        world.casework.tell_changes(&Actor::System, 50).await.unwrap();
        assert_eq!(world.messages("upcoming").await.len(), 1);
        world.casework.watch(&guardian, child, false).await.unwrap();
        assert!(world.casework.watched(&guardian).await.unwrap().is_empty());
    }
}
