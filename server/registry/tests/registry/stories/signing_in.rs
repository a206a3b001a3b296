//! Sessions: rotated, idle, absolute, revoked; drafts that follow the person; the office's two keys and its lock.

use casework::{
    Actor, Area, CaseError, Role,
    account::Begun,
    port::Registry as _,
    session::SessionToken,
    staff::{NewStaff, Post},
};
use domain::journey::Answers;
use totp_rs::{Algorithm, Builder};

use super::world::{self, Hand, World, complete};
use crate::support::{Bench, on_both};
use casework::clock::Clock as _;

const PHONE: &str = "13800138000";
const MINUTE: i64 = 60;
const HOUR: i64 = 3_600;

/// What the authenticator shows so many steps from now.
pub(super) fn code(hand: &Hand, staff: &NewStaff, steps: i64) -> String {
    let secret = base32::decode(base32::Alphabet::Rfc4648 { padding: false }, &staff.totp_secret).unwrap();
    let totp = Builder::new()
        .with_algorithm(Algorithm::SHA1)
        .with_digits(6)
        .with_skew(1)
        .with_step_duration(30)
        .with_secret(secret);
    let now = u64::try_from(hand.now().as_second() + steps * 30).unwrap();
    totp.build().unwrap().generate(now).to_string()
}

async fn hire(world: &World, username: &str) -> NewStaff {
    let area = Area::parse("440304004").unwrap();
    world.casework.add_staff(&Actor::System, username, Role::StreetReviewer, area, None).await.unwrap()
}

async fn enter(world: &World, username: &str, password: &str, code: &str) -> Result<SessionToken, CaseError> {
    world.casework.staff_sign_in(&Actor::Visitor, None, username, password, code).await
}

on_both! {
    async fn a_session_ends_when_idle_when_old_and_when_asked(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (guardian, token) = world.sign_in(&Actor::Visitor, None, PHONE).await;
        for _ in 0..11 {
            world.pass(HOUR - MINUTE);
            assert_eq!(casework.actor_of(&token).await.unwrap(), guardian, "each request keeps it awake");
        }
        world.pass(HOUR - MINUTE);
        world.pass(13 * MINUTE);
        assert_eq!(casework.actor_of(&token).await.unwrap(), Actor::Visitor, "no longer than half a day");

        let (_, token) = world.sign_in(&Actor::Visitor, None, PHONE).await;
        world.pass(HOUR + 1);
        assert_eq!(casework.actor_of(&token).await.unwrap(), Actor::Visitor, "not after an idle hour");

        let (_, token) = world.sign_in(&Actor::Visitor, None, PHONE).await;
        casework.sign_out(&token).await.unwrap();
        assert_eq!(casework.actor_of(&token).await.unwrap(), Actor::Visitor);
    }

    async fn signing_in_gives_a_new_session_and_takes_the_draft_along(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let before = casework.begin_draft(&Actor::Visitor, None).await.unwrap().unwrap();
        let drafting = casework.actor_of(&before).await.unwrap();
        world.write(&drafting, &complete(1, &[])).await;
        let (guardian, after) = world.sign_in(&drafting, Some(&before), PHONE).await;
        assert_ne!(before.reveal(), after.reveal());
        assert_eq!(casework.actor_of(&before).await.unwrap(), Actor::Visitor, "the old cookie is worth nothing");
        let draft = casework.draft(&guardian).await.unwrap().unwrap();
        assert_eq!(draft.answers.field("guardian.phone"), "+8613800138000");
        assert_eq!(draft.answers.field("guardian.name"), "李梅");
    }

    async fn a_draft_begun_elsewhere_does_not_replace_what_the_family_has(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let mine = world.ready(PHONE, &complete(2, &[])).await;
        let token = casework.begin_draft(&Actor::Visitor, None).await.unwrap().unwrap();
        let drafting = casework.actor_of(&token).await.unwrap();
        let (id, code) = world.ask_for_code(&drafting, PHONE).await;
        let signed_in = casework.confirm_code(&drafting, Some(&token), id, &code).await.unwrap();
        assert_eq!(signed_in.begun, Begun::PutAside);
        assert_eq!(signed_in.family, mine.family().unwrap());
        assert_eq!(casework.draft(&mine).await.unwrap().unwrap().answers.children().len(), 2);
        let mut work = bench.registry.read().await.unwrap();
        assert!(work.draft(drafting.family().unwrap()).await.unwrap().is_none(), "what was put aside is erased");
    }

    async fn a_child_begun_before_signing_in_is_added_to_what_the_family_declared(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (mine, sent) = world.declared(PHONE, &complete(1, &[])).await;
        let begin = async |answers: &Answers| {
            let token = casework.begin_draft(&Actor::Visitor, None).await.unwrap().unwrap();
            let drafting = casework.actor_of(&token).await.unwrap();
            world.write(&drafting, answers).await;
            let (id, code) = world.ask_for_code(&drafting, PHONE).await;
            casework.confirm_code(&drafting, Some(&token), id, &code).await.unwrap().begun
        };
        let baby = [("child.1.name", "李新生"), ("child.1.document_kind", "none_yet"), ("child.1.document_number", "")];
        assert_eq!(begin(&complete(1, &baby)).await, Begun::PutAside, "while the office has it");
        world.approve(&world::staff(Role::StreetReviewer, "440304004"), sent).await;
        world.pass(HOUR);
        assert_eq!(begin(&complete(1, &[])).await, Begun::PutAside, "the child that it has");
        assert!(casework.draft(&mine).await.unwrap().is_none());
        assert_eq!(begin(&complete(1, &baby)).await, Begun::Added);
        let draft = casework.draft(&mine).await.unwrap().unwrap();
        assert_eq!((draft.base, draft.answers.children().len()), (Some(sent), 2));
        let names = [draft.answers.field("child.1.name"), draft.answers.field("child.2.name")];
        assert_eq!(names, ["李小明", "李新生"]);
    }

    async fn an_erased_draft_is_gone_with_who_was_not_signed_in(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let token = casework.begin_draft(&Actor::Visitor, None).await.unwrap().unwrap();
        let drafting = casework.actor_of(&token).await.unwrap();
        casework.drop_draft(&drafting).await.unwrap();
        assert_eq!(casework.actor_of(&token).await.unwrap(), Actor::Visitor);
        assert!(casework.draft(&drafting).await.unwrap().is_none());
        let guardian = world.ready(PHONE, &complete(1, &[])).await;
        casework.drop_draft(&guardian).await.unwrap();
        assert!(casework.draft(&guardian).await.unwrap().is_none());
        casework.my_family(&guardian).await.unwrap();
    }

    async fn staff_need_both_keys_and_a_code_works_once(bench: Bench) {
        let world = World::new(&bench);
        let staff = hire(&world, "li.na").await;
        let now = code(&world.hand, &staff, 0);
        for (username, password, code) in [
            ("li.na", "wrong password", now.as_str()),
            ("li.na", &staff.password, "000000"),
            ("li.na", &staff.password, ""),
            ("nobody", &staff.password, &now),
            ("", "", ""),
        ] {
            assert!(matches!(enter(&world, username, password, code).await, Err(CaseError::WrongLogin)), "{username}");
        }
        let token = enter(&world, " li.na ", &staff.password, &now).await.unwrap();
        assert!(matches!(world.casework.actor_of(&token).await.unwrap(), Actor::Staff(member) if member.role == Role::StreetReviewer));
        assert!(matches!(enter(&world, "li.na", &staff.password, &now).await, Err(CaseError::WrongLogin)), "once");
        let before = code(&world.hand, &staff, -1);
        assert!(matches!(enter(&world, "li.na", &staff.password, &before).await, Err(CaseError::WrongLogin)), "nor an older one");
        world.pass(30);
        let later = code(&world.hand, &staff, 0);
        enter(&world, "li.na", &staff.password, &later).await.unwrap();
        assert_eq!(world.told("staff_sign_in", &format!("staff:{}", staff.id)).await, 2);
    }

    async fn five_failures_lock_the_account_for_a_quarter_of_an_hour(bench: Bench) {
        let world = World::new(&bench);
        let staff = hire(&world, "li.na").await;
        for _ in 0..5 {
            assert!(matches!(enter(&world, "li.na", "wrong password", "000000").await, Err(CaseError::WrongLogin)));
        }
        let right = code(&world.hand, &staff, 0);
        assert!(matches!(enter(&world, "li.na", &staff.password, &right).await, Err(CaseError::TooMany)), "told to who knows the password");
        assert!(matches!(enter(&world, "li.na", "wrong password", &right).await, Err(CaseError::WrongLogin)), "and to nobody else");
        world.pass(15 * MINUTE);
        let right = code(&world.hand, &staff, 0);
        enter(&world, "li.na", &staff.password, &right).await.unwrap();
    }

    async fn failures_at_once_are_all_counted(bench: Bench) {
        let world = World::new(&bench);
        let staff = hire(&world, "li.na").await;
        let tries = (0..5).map(|_| {
            let casework = world.casework.clone();
            tokio::spawn(async move { casework.staff_sign_in(&Actor::Visitor, None, "li.na", "wrong password", "000000").await.is_ok() })
        });
        for entered in tries.collect::<Vec<_>>() {
            assert!(!entered.await.unwrap());
        }
        let right = code(&world.hand, &staff, 0);
        assert!(matches!(enter(&world, "li.na", &staff.password, &right).await, Err(CaseError::TooMany)));
    }

    async fn a_disabled_account_is_out_at_once_and_stays_out(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let staff = hire(&world, "li.na").await;
        let token = enter(&world, "li.na", &staff.password, &code(&world.hand, &staff, 0)).await.unwrap();
        casework.disable_staff(&Actor::System, "li.na").await.unwrap();
        assert_eq!(casework.actor_of(&token).await.unwrap(), Actor::Visitor);
        world.pass(60);
        let right = code(&world.hand, &staff, 0);
        assert!(matches!(enter(&world, "li.na", &staff.password, &right).await, Err(CaseError::WrongLogin)));
    }

    async fn staff_sessions_are_short(bench: Bench) {
        let world = World::new(&bench);
        let staff = hire(&world, "li.na").await;
        let token = enter(&world, "li.na", &staff.password, &code(&world.hand, &staff, 0)).await.unwrap();
        world.pass(20 * MINUTE);
        assert!(world.casework.actor_of(&token).await.unwrap().staff().is_some());
        world.pass(20 * MINUTE + 1);
        assert_eq!(world.casework.actor_of(&token).await.unwrap(), Actor::Visitor);
    }

    async fn an_account_has_a_good_name_and_a_good_password(bench: Bench) {
        let world = World::new(&bench);
        hire(&world, "li.na").await;
        let area = || Area::parse("4403").unwrap();
        for (username, password) in [
            ("li.na", None),
            ("ab", None),
            ("li na", None),
            ("wang", Some("short")),
            ("wang", Some("password12345")),
            ("wang", Some("aaaaaaaaaaaaaaaa")),
        ] {
            let password = password.map(str::to_owned);
            let refused = world.casework.add_staff(&Actor::System, username, Role::Auditor, area(), password).await;
            assert!(matches!(refused, Err(CaseError::Refused(_))), "{username}");
        }
        let good = Some("river lantern seven kites".to_owned());
        world.casework.add_staff(&Actor::System, "wang", Role::Auditor, area(), good).await.unwrap();
    }

    async fn each_role_has_its_kind_of_area(bench: Bench) {
        let world = World::new(&bench);
        let areas = ["4403", "440304", "SZ-DP", "440304004", "440304004022"];
        for (role, fits) in [
            (Role::ChildDirector, [false, false, false, false, true]),
            (Role::StreetReviewer, [false, false, false, true, false]),
            (Role::ChildSupervisor, [false, false, false, true, false]),
            (Role::CentreHelper, [false, false, false, true, true]),
            (Role::DepartmentOfficer, [true, false, false, false, false]),
            (Role::DistrictOfficer, [false, true, true, false, false]),
            (Role::CityOfficer, [true, false, false, false, false]),
            (Role::Auditor, [true, false, false, false, false]),
            (Role::Administrator, [true, false, false, false, false]),
        ] {
            let department = (role == Role::DepartmentOfficer).then(|| "education".to_owned());
            for (code, fits) in areas.into_iter().zip(fits) {
                let post = Post { role, area: Area::parse(code).unwrap(), department: department.clone() };
                let username = format!("{}-{code}", role.word());
                let added = world.casework.add_to_post(&Actor::System, &username, post, None).await;
                assert_eq!(added.is_ok(), fits, "{username}");
                if let Err(error) = added {
                    assert!(matches!(error, CaseError::Refused(why) if why == role.wanted_area()), "{username}");
                }
            }
        }
    }

    async fn officers_have_a_department_and_nobody_else(bench: Bench) {
        let world = World::new(&bench);
        let street = Area::parse("440304004").unwrap();
        for (role, area, department) in [
            (Role::DepartmentOfficer, Area::City, None),
            (Role::DepartmentOfficer, Area::City, Some("nosuch")),
            (Role::StreetReviewer, street, Some("education")),
        ] {
            let post = Post { role, area, department: department.map(str::to_owned) };
            let refused = world.casework.add_to_post(&Actor::System, "wang", post, None).await;
            assert!(matches!(refused, Err(CaseError::Refused(why)) if why.contains("department")), "{department:?}");
        }
        let id = world.casework.add_to_post(&Actor::System, "wang", Post::officer("education"), None).await.unwrap().id;
        assert_eq!(bench.read().await.staff_department(id).await.unwrap().as_deref(), Some("education"));
    }
}
