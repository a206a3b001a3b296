//! A child may be in danger: told by anybody, looked after by the street, seen by no family.

use casework::{
    Actor, CaseError, CaseResult, Role,
    concern::{Addition, CaseNote, Refusals, Report, ReportForm, Target},
    file::{FileFlaw, Picked},
    id::ConcernId,
    port::ConcernFilter,
};
use domain::concern::{Closing, Outcome, Sighting, StateWord, Step};
use uuid::Uuid;

use super::world::{World, complete, second, staff};
use crate::support::{Bench, on_both, png};

/// 福田街道 and a community in it; 园岭街道 in the same district.
const STREET: &str = "440304004";
const COMMUNITY: &str = "440304004022";
const NEXT_STREET: &str = "440304002";

fn sighting(fields: &[(&str, &str)], signs: &[&str]) -> Sighting {
    let get = |name: &str| fields.iter().find(|(key, _)| *key == name).map_or("", |(_, value)| *value);
    Sighting::typed(get, signs.iter().copied())
}

fn here(seen: &str) -> Sighting {
    sighting(&[("area", STREET), ("seen", seen), ("child", "穿红衣服的小明"), ("teller", "13900139000")], &["alone"])
}

fn report(world: &World, sighting: Sighting) -> Report {
    Report { form: world.casework.new_report_form(), sighting, flagged: false, language: "zh-Hans" }
}

async fn told(world: &World, sighting: Sighting) -> (ConcernId, String, ReportForm) {
    world.pass(60);
    let report = report(world, sighting);
    let received = world.casework.report_concern(&Actor::Visitor, &report, Vec::new()).await.unwrap();
    (received.id, received.number, report.form)
}

/// More about one, by its number and code.
fn more(world: &World, number: &str, code: &str, text: &str) -> Addition {
    let form = world.casework.new_report_form().key;
    Addition { form, number: number.to_owned(), code: code.to_owned(), text: text.to_owned(), photos: Vec::new() }
}

async fn revision(world: &World, id: ConcernId) -> i64 {
    use casework::port::Registry as _;
    world.registry.read().await.unwrap().concern(id).await.unwrap().unwrap().revision
}

fn all() -> ConcernFilter {
    ConcernFilter { limit: 50, ..ConcernFilter::default() }
}

fn closing(outcome: Outcome, report: &str) -> Closing {
    Closing::new(Some(outcome), report).unwrap()
}

on_both! {
    async fn anybody_tells_and_the_street_looks_after_it(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (id, number, form) = told(&world, here("一个人哭了一夜")).await;
        let supervisor = staff(Role::ChildSupervisor, STREET);
        let (page, _) = casework.concerns(&supervisor, &all()).await.unwrap();
        assert_eq!(page.rows.iter().map(|row| row.id).collect::<Vec<_>>(), [id]);
        let view = casework.view_concern(&supervisor, id).await.unwrap();
        assert_eq!((view.record.sighting.seen.as_str(), view.record.status), ("一个人哭了一夜", StateWord::Received));
        assert!(view.may.take_up && view.may.close && view.may.pass_on && view.may.assign);

        let done = closing(Outcome::Safe, "上门见到孩子");
        let refused = casework.close_concern(&supervisor, id, revision(&world, id).await, &done).await;
        assert!(matches!(refused, Err(CaseError::Changed)), "nobody has looked into it yet: {refused:?}");
        casework.take_up_concern(&supervisor, id, revision(&world, id).await).await.unwrap();
        casework.send_concern(&supervisor, id, revision(&world, id).await, &Target::Community(COMMUNITY.into())).await.unwrap();

        let director = staff(Role::ChildDirector, COMMUNITY);
        casework.note_concern(&director, id, revision(&world, id).await, CaseNote::new("敲门没人应").unwrap()).await.unwrap();
        assert!(matches!(casework.close_concern(&director, id, revision(&world, id).await, &done).await, Err(CaseError::Forbidden)));

        world.pass(60);
        let state = casework.add_to_concern(&Actor::Visitor, more(&world, &number, &form.code, "看到妈妈回来了")).await.unwrap();
        assert_eq!(state.0, Some(StateWord::TakenUp));
        casework.close_concern(&supervisor, id, revision(&world, id).await, &done).await.unwrap();

        let view = casework.view_concern(&supervisor, id).await.unwrap();
        assert_eq!((view.record.status, view.record.outcome), (StateWord::Closed, Some(Outcome::Safe)));
        let steps: Vec<_> = view.entries.iter().map(|entry| entry.step).collect();
        assert_eq!(steps, [Step::Received, Step::TakenUp, Step::Assigned, Step::Noted, Step::Added, Step::Closed]);
        assert!(view.entries.iter().any(|entry| entry.step == Step::Added && entry.text == "看到妈妈回来了" && entry.by.is_none()));
        assert!(view.entries.iter().any(|entry| entry.step == Step::Closed && entry.text == "上门见到孩子"));
        assert!(casework.concerns(&supervisor, &all()).await.unwrap().0.rows.is_empty(), "closed ones are not among the open");
        let closed = ConcernFilter { status: Some(StateWord::Closed), ..all() };
        assert_eq!(casework.concerns(&supervisor, &closed).await.unwrap().0.rows.len(), 1);
        for act in ["report_concern", "take_up_concern", "assign_concern", "note_concern", "add_to_concern", "close_concern"] {
            assert_eq!(world.told(act, &format!("concern:{id}")).await, 1, "{act}");
        }

        world.pass(60);
        let state = casework.add_to_concern(&Actor::Visitor, more(&world, &number, &form.code, "又是一个人")).await.unwrap();
        assert_eq!(state.0, Some(StateWord::Received), "it is looked at again");
        assert_eq!(casework.concern_count(&supervisor).await.unwrap().received, 1);
    }

    async fn it_is_nobodys_whoever_is_signed_in(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (guardian, _) = world.declared("13800138000", &complete(1, &[])).await;
        let family = guardian.family().unwrap();
        let before = bench.read().await.audit_of_family(family, 1_000).await.unwrap().len();
        let told = report(&world, here("邻居家的孩子一个人"));
        let received = casework.report_concern(&guardian, &told, vec![png("窗口.png", 1)]).await.unwrap();
        let (id, number) = (received.id, received.number);
        casework.add_to_concern(&guardian, more(&world, &number, &told.form.code, "再说一点")).await.unwrap();
        let supervisor = staff(Role::ChildSupervisor, STREET);
        let view = casework.view_concern(&supervisor, id).await.unwrap();
        casework.take_up_concern(&supervisor, id, view.record.revision).await.unwrap();
        let log = casework.view_concern(&supervisor, id).await.unwrap().log;
        assert!(log.iter().all(|entry| entry.family.is_none() && !entry.actor.starts_with("guardian")), "{log:?}");
        assert!(log.iter().any(|entry| entry.act == "report_concern" && entry.actor == "visitor"));
        assert_eq!(bench.read().await.audit_of_family(family, 1_000).await.unwrap().len(), before);
        assert!(bench.read().await.notices_of(family, 100).await.unwrap().iter().all(|notice| notice.number != number));
        assert!(matches!(casework.view_concern(&guardian, id).await, Err(CaseError::Forbidden)));
        assert!(matches!(casework.concerns(&guardian, &all()).await, Err(CaseError::Forbidden)));
        assert!(matches!(casework.view_concern(&Actor::Visitor, id).await, Err(CaseError::SignInNeeded)));

        bench.begin().await.erase_family(family).await.unwrap();
        assert_eq!(casework.view_concern(&supervisor, id).await.unwrap().record.sighting.seen, "邻居家的孩子一个人", "no family's key opens it");
    }

    async fn what_is_told_lies_sealed(bench: Bench) {
        let world = World::new(&bench);
        let (id, number, form) = told(&world, here("独特的描述文字")).await;
        let supervisor = staff(Role::ChildSupervisor, STREET);
        world.casework.note_concern(&supervisor, id, 1, CaseNote::new("独特的备注文字").unwrap()).await.unwrap();
        let stored = bench.stored_bytes();
        let lies_there = |text: &str| stored.windows(text.len()).any(|bytes| bytes == text.as_bytes());
        for text in ["独特的描述文字", "独特的备注文字", "穿红衣服的小明", "13900139000", &format!("{number} {}", form.code)] {
            assert!(!lies_there(text), "{text}");
        }
        assert!(lies_there(&number), "the look really looks");
    }

    async fn the_same_form_gives_the_same_number_and_nothing_is_lost(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let once = report(&world, here("一样的内容"));
        let (one, other) = tokio::join!(casework.report_concern(&Actor::Visitor, &once, vec![png("一.png", 1)]), casework.report_concern(&Actor::Visitor, &once, vec![png("一.png", 1)]));
        assert_eq!(one.unwrap(), other.unwrap());
        assert!(casework.report_sent(&once.form.key).await.unwrap());
        let changed = Report { sighting: here("改过的内容"), ..once.clone() };
        casework.report_concern(&Actor::Visitor, &changed, Vec::new()).await.unwrap();
        let city = staff(Role::CityOfficer, "4403");
        assert_eq!(casework.concerns(&city, &all()).await.unwrap().0.rows.len(), 2, "another content is another report");

        let blank = report(&world, sighting(&[("child", "小明")], &[]));
        assert!(matches!(casework.report_concern(&Actor::Visitor, &blank, Vec::new()).await, Err(CaseError::Incomplete)));
        assert!(!casework.report_sent(&blank.form.key).await.unwrap());
        let number = casework.report_concern(&Actor::Visitor, &once, Vec::new()).await.unwrap().number;
        let form = casework.new_report_form().key;
        for _ in 0..2 {
            let addition = Addition { form: form.clone(), ..more(&world, &number, &once.form.code, "补充一次") };
            casework.add_to_concern(&Actor::Visitor, addition).await.unwrap();
        }
        let rows = casework.concerns(&city, &all()).await.unwrap().0.rows;
        let id = rows.iter().find(|row| row.number == number).unwrap().id;
        let view = casework.view_concern(&city, id).await.unwrap();
        assert_eq!(view.photos.len(), 1);
        assert_eq!(view.entries.iter().filter(|entry| entry.step == Step::Added).count(), 1, "a double press does no harm");
    }

    async fn only_number_and_code_together_open_it(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (_, number, form) = told(&world, here("甲")).await;
        let (_, other, _) = told(&world, here("乙")).await;
        let add = async |number: &str, code: &str| {
            casework.add_to_concern(&Actor::Visitor, more(&world, number, code, "补充")).await
        };
        let wrong = format!("{:08}", (form.code.parse::<u32>().unwrap() + 1) % 100_000_000);
        for (number, code) in [(number.as_str(), wrong.as_str()), (&other, &form.code), ("7KM4-RX2P-9DTV", &form.code), ("", ""), (&number, "")] {
            assert!(matches!(add(number, code).await, Err(CaseError::WrongCode)), "{number} {code}");
        }
        let spaced = format!("{} {}", &form.code[..4], &form.code[4..]);
        add(&number.to_lowercase().replace('-', " "), &spaced).await.unwrap();
        let empty = casework.add_to_concern(&Actor::Visitor, more(&world, &number, &form.code, " ")).await;
        assert!(matches!(empty, Err(CaseError::Incomplete)));
    }

    async fn each_sees_what_lies_in_its_area(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let director = staff(Role::ChildDirector, COMMUNITY);
        let own = report(&world, here("主任自己发现的"));
        let in_community = casework.report_concern(&director, &own, Vec::new()).await.unwrap().id;
        let (in_street, ..) = told(&world, here("街道里")).await;
        let (in_district, ..) = told(&world, sighting(&[("area", "440304"), ("seen", "只知道区")], &[])).await;
        let (nowhere, ..) = told(&world, sighting(&[("seen", "不知道在哪里")], &[])).await;
        let every = [in_community, in_street, in_district, nowhere];
        for (role, area, sees) in [
            (Role::ChildDirector, COMMUNITY, [true, false, false, false]),
            (Role::ChildDirector, STREET, [true, true, false, false]),
            (Role::ChildSupervisor, STREET, [true, true, false, false]),
            (Role::ChildSupervisor, NEXT_STREET, [false; 4]),
            (Role::DistrictOfficer, "440304", [true, true, true, false]),
            (Role::DistrictOfficer, "440303", [false; 4]),
            (Role::CityOfficer, "4403", [true; 4]),
        ] {
            let actor = staff(role, area);
            let who = format!("{} of {area}", role.word());
            let (page, _) = casework.concerns(&actor, &all()).await.unwrap();
            for (id, sees) in every.iter().zip(sees) {
                assert_eq!(page.rows.iter().any(|row| row.id == *id), sees, "{who}");
                let view = casework.view_concern(&actor, *id).await;
                assert_eq!(view.is_ok(), sees, "{who}");
                assert!(sees || matches!(view, Err(CaseError::NotFound)), "{who}");
            }
            let count = casework.concern_count(&actor).await.unwrap();
            assert_eq!(count.open, sees.iter().filter(|sees| **sees).count() as u64, "{who}");
        }
        for role in [Role::StreetReviewer, Role::CentreHelper, Role::DepartmentOfficer, Role::Auditor, Role::Administrator] {
            let actor = staff(role, "4403");
            assert!(matches!(casework.concerns(&actor, &all()).await, Err(CaseError::Forbidden)), "{}", role.word());
            assert!(matches!(casework.view_concern(&actor, in_street).await, Err(CaseError::Forbidden)), "{}", role.word());
        }
        let missing = casework.view_concern(&director, ConcernId(Uuid::from_u128(7))).await;
        assert!(matches!(missing, Err(CaseError::NotFound)));

        // The city passes on what nobody could place.
        let city = staff(Role::CityOfficer, "4403");
        casework.send_concern(&city, nowhere, revision(&world, nowhere).await, &Target::Street(NEXT_STREET.into())).await.unwrap();
        let there = staff(Role::ChildSupervisor, NEXT_STREET);
        let view = casework.view_concern(&there, nowhere).await.unwrap();
        assert_eq!(view.entries.last().unwrap().to.as_deref(), Some(NEXT_STREET));
        let refused: CaseResult<()> = casework.take_up_concern(&city, nowhere, view.record.revision).await;
        assert!(matches!(refused, Err(CaseError::Forbidden)));
    }

    async fn urgent_ones_come_first_then_the_oldest(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (old, ..) = told(&world, here("早")).await;
        let (late, ..) = told(&world, here("晚")).await;
        let (urgent, ..) = told(&world, sighting(&[("area", STREET), ("now", "yes"), ("seen", "现在")], &[])).await;
        let supervisor = staff(Role::ChildSupervisor, STREET);
        let mut seen = Vec::new();
        let mut after = None;
        loop {
            let (page, _) = casework.concerns(&supervisor, &ConcernFilter { limit: 1, after, ..all() }).await.unwrap();
            seen.extend(page.rows.iter().map(|row| row.id));
            after = page.next;
            if after.is_none() { break }
        }
        assert_eq!(seen, [urgent, old, late]);
        let count = casework.concern_count(&supervisor).await.unwrap();
        assert_eq!((count.open, count.urgent, count.received), (3, 1, 3));
        let next = ConcernFilter { street: Some(NEXT_STREET.to_owned()), ..all() };
        assert!(casework.concerns(&supervisor, &next).await.unwrap().0.rows.is_empty(), "a filter never widens an area");
    }

    async fn one_wins_the_other_is_told(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (id, ..) = told(&world, here("两个人同时")).await;
        let mei = staff(Role::ChildSupervisor, STREET);
        let lan = second(&mei);
        casework.take_up_concern(&mei, id, 1).await.unwrap();
        assert!(matches!(casework.take_up_concern(&lan, id, 1).await, Err(CaseError::Changed)));
        casework.take_up_concern(&lan, id, 2).await.unwrap();
        let close = closing(Outcome::NoGround, "问过老师和邻居");
        let (one, other) = tokio::join!(casework.close_concern(&mei, id, 3, &close), casework.close_concern(&lan, id, 3, &close));
        assert_eq!([one.is_ok(), other.is_ok()].iter().filter(|done| **done).count(), 1);
        assert_eq!(world.told("close_concern", &format!("concern:{id}")).await, 1);
        let wrong = casework.send_concern(&mei, id, 4, &Target::Street(STREET.into())).await;
        assert!(matches!(wrong, Err(CaseError::Incomplete)), "it is there already: {wrong:?}");
        let wrong = casework.send_concern(&mei, id, 4, &Target::Community("440303001001".into())).await;
        assert!(matches!(wrong, Err(CaseError::Incomplete)), "a community of another street: {wrong:?}");
    }

    async fn what_can_not_be_written_down_is_neither_kept_nor_shown(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let supervisor = staff(Role::ChildSupervisor, STREET);
        let (id, ..) = told(&world, here("在先的")).await;
        let again = report(&world, here("在后的"));
        bench.sql("ALTER TABLE audit_entry RENAME TO audit_entry_away").await;
        assert!(casework.report_concern(&Actor::Visitor, &again, Vec::new()).await.is_err());
        assert!(casework.view_concern(&supervisor, id).await.is_err());
        assert!(casework.concerns(&supervisor, &all()).await.is_err());
        assert!(casework.take_up_concern(&supervisor, id, 1).await.is_err());
        bench.sql("ALTER TABLE audit_entry_away RENAME TO audit_entry").await;
        assert_eq!(revision(&world, id).await, 1);
        assert!(!casework.report_sent(&again.form.key).await.unwrap());
        casework.report_concern(&Actor::Visitor, &again, Vec::new()).await.unwrap();
    }

    async fn photos_go_with_it_under_its_own_key(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let first = report(&world, here("楼下的孩子"));
        let hostile = Picked { name: "x.jpg".to_owned(), content: b"MZ".to_vec() };
        let sent = vec![png("独特的照片名.png", 1), hostile.clone()];
        let received = casework.report_concern(&Actor::Visitor, &first, sent).await.unwrap();
        let refused: Refusals = vec![("x.jpg".to_owned(), FileFlaw::Unknown)];
        assert_eq!(received.refused, refused, "what was told is kept all the same");
        let (id, number, code) = (received.id, received.number, first.form.code);

        let photos = |from: u8, to: u8| (from..to).map(|n| png("补充.png", n)).collect::<Vec<_>>();
        let wrong = Addition { photos: photos(2, 4), ..more(&world, &number, "00000000", "") };
        assert!(matches!(casework.add_to_concern(&Actor::Visitor, wrong).await, Err(CaseError::WrongCode)));
        let only_hostile = Addition { photos: vec![hostile], ..more(&world, &number, &code, " ") };
        assert_eq!(casework.add_to_concern(&Actor::Visitor, only_hostile).await.unwrap(), (None, refused));
        let later = Addition { photos: photos(2, 8), ..more(&world, &number, &code, "") };
        let (state, refused) = casework.add_to_concern(&Actor::Visitor, later).await.unwrap();
        assert_eq!((state, refused.len()), (Some(StateWord::Received), 2), "five in all");
        assert!(refused.iter().all(|(_, flaw)| *flaw == FileFlaw::TooMany));

        let supervisor = staff(Role::ChildSupervisor, STREET);
        let view = casework.view_concern(&supervisor, id).await.unwrap();
        assert_eq!(view.photos.len(), 5);
        assert_eq!(view.entries.iter().map(|entry| entry.step).collect::<Vec<_>>(), [Step::Received, Step::Added]);
        assert!(view.log.iter().all(|entry| entry.family.is_none()));
        let photo = view.photos[0].id;
        assert!(casework.concern_photo(&supervisor, id, photo).await.unwrap().1.starts_with(&[0xFF, 0xD8]));
        assert_eq!(world.told("view_concern_photo", &format!("concern:{id}")).await, 1);
        let (other, ..) = told(&world, here("别的")).await;
        assert!(matches!(casework.concern_photo(&supervisor, other, photo).await, Err(CaseError::NotFound)), "of another case");
        let next = staff(Role::ChildSupervisor, NEXT_STREET);
        assert!(matches!(casework.concern_photo(&next, id, photo).await, Err(CaseError::NotFound)));
        let reviewer = staff(Role::StreetReviewer, STREET);
        assert!(matches!(casework.concern_photo(&reviewer, id, photo).await, Err(CaseError::Forbidden)));
        assert!(matches!(casework.request_file(&reviewer, casework::id::RequestId(id.0), photo).await, Err(CaseError::NotFound)));
        let (guardian, _) = world.declared("13800138000", &complete(1, &[])).await;
        assert!(matches!(casework.my_file(&guardian, photo).await, Err(CaseError::NotFound)));
        let stored = bench.stored_bytes();
        assert!(!stored.windows(18).any(|bytes| bytes == "独特的照片名".as_bytes()));
        let shelf = world.shelf.0.lock().unwrap()[&photo].clone();
        assert!(!shelf.starts_with(&[0xFF, 0xD8]), "sealed before it is stored");

        // Of very many from one network the words are kept, the photos can follow.
        let flood = Report { flagged: true, ..report(&world, here("第二十一条")) };
        let received = casework.report_concern(&Actor::Visitor, &flood, photos(1, 2)).await.unwrap();
        assert_eq!(received.refused, [("补充.png".to_owned(), FileFlaw::Away)]);

        bench.sql("UPDATE concern SET wrapped_key = NULL").await;
        assert!(casework.concern_photo(&supervisor, id, photo).await.is_err(), "without the case's key it is gone");
    }
}
