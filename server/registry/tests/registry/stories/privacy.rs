//! A family decides about its own data: consent kept and taken back, a copy of everything, erasure by itself and by
//! the office.

use casework::{
    Actor, CaseError, Role,
    id::DeclarationId,
    port::{ConsentRecord, ErasureFilter, Side, Status},
    privacy::{Datum, Decision},
    review::Written,
};
use domain::privacy::{Basis, CONSENT_TEXT, Cause, ErasureWord, Ground, Scope};
use sea_orm::{ConnectionTrait as _, Statement};

use super::world::{World, complete, second, staff, written};
use crate::support::{Bench, on_both};

const STREET: &str = "440304004";
const DAY: i64 = 86_400;
pub const ILL: &[(&str, &str)] = &[
    ("child.1.disability_certificate", "yes"),
    ("child.1.guardian_consents", "yes"),
    ("child.1.severe_mental_disorder", "yes"),
    ("child.1.lives_at_home", "yes"),
];

async fn approved(world: &World, phone: &str, other: &[(&str, &str)]) -> (Actor, DeclarationId) {
    let (guardian, id) = world.declared(phone, &complete(1, other)).await;
    world.approve(&staff(Role::StreetReviewer, STREET), id).await;
    world.pass(60);
    (guardian, id)
}

async fn consents(world: &World, guardian: &Actor) -> Vec<ConsentRecord> {
    world.casework.privacy(guardian).await.unwrap().consents
}

fn open() -> ErasureFilter {
    ErasureFilter { open: true, due_before: None, after: None, limit: 10 }
}

fn refusal() -> Decision {
    Decision::Refuse { ground: Ground::KeptByLaw, reason: "补贴档案须保存十年。".to_owned() }
}

async fn count(bench: &Bench, table: &str) -> i64 {
    let raw = bench.raw().await;
    let count = Statement::from_string(raw.get_database_backend(), format!("SELECT count(*) AS n FROM {table}"));
    raw.query_one_raw(count).await.unwrap().unwrap().try_get("", "n").unwrap()
}

on_both! {
    async fn each_declaration_keeps_what_was_agreed_to(bench: Bench) {
        let world = World::new(&bench);
        let (guardian, first) = world.declared("13800138000", &complete(1, &[])).await;
        let Actor::Guardian { account, family } = guardian else { panic!("a guardian") };
        let rows = consents(&world, &guardian).await;
        let expected = ConsentRecord {
            id: rows[0].id, family, version: 1, account, declaration: Some(first), text: CONSENT_TEXT.to_owned(),
            children: true, health: true, basis: Basis::PublicDuty, at: world.casework.clock.now(),
        };
        assert_eq!(rows, [expected]);
        world.casework.withdraw(&guardian, first, 1).await.unwrap();
        world.casework.begin_draft(&guardian, None).await.unwrap();
        world.write(&guardian, &complete(1, &[("consent.health", ""), ("child.1.disability_certificate", ""), ("child.1.severe_mental_disorder", "")])).await;
        world.send(&guardian, "second").await;
        let ticks: Vec<_> = consents(&world, &guardian).await.iter().map(|row| (row.version, row.health)).collect();
        assert_eq!(ticks, [(2, false), (1, true)], "the first row is as it was");
    }

    async fn health_goes_at_once_from_what_is_not_approved(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let reviewer = staff(Role::StreetReviewer, STREET);
        let (guardian, id) = world.declared("13800138000", &complete(1, ILL)).await;
        casework.claim(&reviewer, id).await.unwrap();
        let revision = world.revision(id).await;
        let asks = written("", &[("child.1.severe_mental_disorder", "请写诊断"), ("home.address", "请写房号")]);
        casework.return_for_correction(&reviewer, id, revision, &asks).await.unwrap();
        casework.begin_draft(&guardian, None).await.unwrap();

        casework.withdraw_health_consent(&guardian).await.unwrap();
        casework.withdraw_health_consent(&guardian).await.unwrap();
        let rows = consents(&world, &guardian).await;
        assert_eq!(rows.iter().map(|row| (row.children, row.health)).collect::<Vec<_>>(), [(true, false), (true, true)]);
        let own = casework.my_family(&guardian).await.unwrap();
        let version = own.current().unwrap();
        for answers in [&version.answers, &own.draft.as_ref().unwrap().answers] {
            assert_eq!(answers.field("child.1.severe_mental_disorder"), "");
            assert_eq!(answers.field("child.1.name"), "李小明", "everything else stays");
            assert!(!answers.consents_to_health());
        }
        assert_eq!(version.remarks.keys().collect::<Vec<_>>(), ["home.address"]);
        let view = casework.privacy(&guardian).await.unwrap();
        assert!(view.erasures.is_empty() && !view.approved);
        assert_eq!(world.told("withdraw_consent", &format!("family:{}", guardian.family().unwrap())).await, 1);
        let seen = casework.review(&reviewer, id).await.unwrap();
        assert!(seen.taken_back.is_some_and(|row| row.children && !row.health), "the office sees it");
        world.send(&guardian, "corrected").await;
    }

    async fn who_reviews_just_then_is_told(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let reviewer = staff(Role::StreetReviewer, STREET);
        let (guardian, id) = world.declared("13800138000", &complete(1, ILL)).await;
        casework.claim(&reviewer, id).await.unwrap();
        let revision = world.revision(id).await;
        casework.withdraw_health_consent(&guardian).await.unwrap();
        let late = casework.approve(&reviewer, id, revision, &written("", &[])).await;
        assert!(matches!(late, Err(CaseError::Changed)), "what was read is no longer there");
        casework.approve(&reviewer, id, world.revision(id).await, &written("", &[])).await.unwrap();
        assert!(casework.my_family(&guardian).await.unwrap().children[0].signs.is_empty());
    }

    async fn the_office_takes_health_out_of_the_record(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (guardian, id) = approved(&world, "13800138000", ILL).await;
        let supervisor = staff(Role::ChildSupervisor, STREET);
        let child = casework.my_family(&guardian).await.unwrap().children[0].id;
        assert_eq!(casework.view_child(&supervisor, child).await.unwrap().child.signs, ["disability", "psychological_difficulty"]);

        casework.withdraw_health_consent(&guardian).await.unwrap();
        assert!(casework.view_child(&supervisor, child).await.unwrap().taken_back.is_some());
        let page = casework.erasures(&supervisor, &open()).await.unwrap();
        let request = &page.rows[0];
        assert_eq!((page.rows.len(), request.scope, request.cause), (1, Scope::Health, Cause::ConsentWithdrawn));
        let view = casework.erasure(&supervisor, request.id).await.unwrap();
        assert!(view.may_decide && view.guardian == "李梅" && view.children[0].name == "李小明");
        casework.decide_erasure(&supervisor, request.id, 1, &Decision::Erase).await.unwrap();

        let after = casework.view_child(&supervisor, child).await.unwrap();
        assert!(after.child.signs.is_empty());
        assert_eq!(after.answers.field("child.1.disability_certificate"), "");
        assert_eq!(after.answers.field("child.1.school"), complete(1, &[]).field("child.1.school"));
        let own = casework.my_family(&guardian).await.unwrap();
        assert_eq!((own.current().unwrap().id, own.current().unwrap().status), (id, Status::Approved));
        assert_eq!(casework.privacy(&guardian).await.unwrap().erasures[0].state.word(), ErasureWord::Done);
        assert_eq!(world.messages("erasure_done").await.len(), 1);
        casework.begin_draft(&guardian, None).await.unwrap();
        assert!(!casework.draft(&guardian).await.unwrap().unwrap().answers.consents_to_health(), "a new draft asks anew");
    }

    async fn without_the_childrens_consent_nothing_stays(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (guardian, _) = world.declared("13800138000", &complete(1, &[])).await;
        assert!(casework.withdraw_children_consent(&guardian).await.unwrap(), "erased at once");
        for table in ["account", "declaration", "declared_child", "declaration_event", "draft", "consent", "notice"] {
            assert_eq!(count(&bench, table).await, 0, "{table}");
        }
        let (other, id) = approved(&world, "13900139000", &[]).await;
        casework.begin_draft(&other, None).await.unwrap();
        world.write(&other, &complete(2, &[])).await;
        let waiting = world.send(&other, "more").await.id;
        assert!(!casework.withdraw_children_consent(&other).await.unwrap());
        let own = casework.my_family(&other).await.unwrap();
        let left: Vec<_> = own.versions.iter().map(|(version, _)| version.id).collect();
        assert_eq!(left, [id], "what was not approved is gone: {waiting}");
        assert!(own.draft.is_none());
        let view = casework.privacy(&other).await.unwrap();
        assert!(view.consent.is_some_and(|consent| !consent.children && !consent.health));
        assert_eq!((view.erasures.len(), view.erasures[0].cause), (1, Cause::ConsentWithdrawn));
        casework.withdraw_children_consent(&other).await.unwrap();
        assert_eq!(consents(&world, &other).await.len(), 3, "twice is once");
        casework.begin_draft(&other, None).await.unwrap();
        let draft = casework.draft(&other).await.unwrap().unwrap();
        assert!(draft.answers.children().is_empty() && !draft.answers.consents_to_children());
        assert_eq!(draft.answers.field("guardian.name"), "李梅");
    }

    async fn a_family_erases_itself_where_nothing_is_approved(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (guardian, id) = world.declared("13800138000", &complete(1, &[])).await;
        assert!(matches!(casework.ask_erasure(&guardian).await, Err(CaseError::Refused(_))));
        let (session_of, token) = world.sign_in(&Actor::Visitor, None, "13800138000").await;
        assert_eq!(session_of, guardian);
        casework.erase_family(&guardian).await.unwrap();
        assert_eq!(casework.actor_of(&token).await.unwrap(), Actor::Visitor, "signed out everywhere");
        assert!(bench.read().await.declaration(id).await.unwrap().is_none());
        assert_eq!(world.told("erase_family", &format!("family:{}", guardian.family().unwrap())).await, 1);
        let (again, _) = world.sign_in(&Actor::Visitor, None, "13800138000").await;
        assert_ne!(again.family(), guardian.family(), "the same phone is a new family");
        let (approved, _) = approved(&world, "13900139000", &[]).await;
        assert!(matches!(casework.erase_family(&approved).await, Err(CaseError::Refused(_))));
    }

    async fn erased_or_approved_at_the_same_moment_is_one_of_the_two(bench: Bench) {
        let world = World::new(&bench);
        let reviewer = staff(Role::StreetReviewer, STREET);
        for n in 0..12 {
            let (guardian, id) = world.declared(&format!("138001380{n:02}"), &complete(1, &[])).await;
            world.casework.claim(&reviewer, id).await.unwrap();
            let revision = world.revision(id).await;
            let nothing = Written::default();
            let (approved, erased) = tokio::join!(
                world.casework.approve(&reviewer, id, revision, &nothing),
                world.casework.erase_family(&guardian)
            );
            assert!(approved.is_ok() != erased.is_ok(), "{n}: {approved:?} {erased:?}");
            if approved.is_ok() {
                assert!(matches!(erased, Err(CaseError::Refused("approved"))), "{erased:?}");
            }
        }
    }

    async fn the_office_erases_an_approved_record_and_says_so_a_last_time(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let supervisor = staff(Role::ChildSupervisor, STREET);
        let (guardian, id) = approved(&world, "13800138000", &[]).await;
        casework.ask_erasure(&guardian).await.unwrap();
        casework.ask_erasure(&guardian).await.unwrap();
        let view = casework.privacy(&guardian).await.unwrap();
        assert_eq!(view.erasures.len(), 1, "asked twice it is one");
        let waiting = view.waiting(Scope::Everything).unwrap();
        assert_eq!(waiting.due, casework.today().saturating_add(jiff::Span::new().days(15)));
        assert_eq!(world.messages("erasure_asked").await.len(), 1);

        let id_of = waiting.id;
        for (who, expected) in [
            (staff(Role::StreetReviewer, STREET), "forbidden"),
            (staff(Role::DistrictOfficer, "440304"), "forbidden"),
            (staff(Role::ChildSupervisor, "440303001"), "not found"),
        ] {
            let answer = casework.decide_erasure(&who, id_of, 1, &Decision::Erase).await;
            let fits = match expected {
                "forbidden" => matches!(answer, Err(CaseError::Forbidden)),
                _ => matches!(answer, Err(CaseError::NotFound)),
            };
            assert!(fits, "{answer:?}");
        }
        let (one, other) = (supervisor.clone(), second(&supervisor));
        let (erase, refuse) = (Decision::Erase, refusal());
        let both = tokio::join!(
            casework.decide_erasure(&one, id_of, 1, &erase),
            casework.decide_erasure(&other, id_of, 1, &refuse)
        );
        assert!(both.0.is_ok() != both.1.is_ok(), "one decision wins: {both:?}");
        if both.0.is_err() {
            return;
        }
        let farewell = world.messages("erasure_done").await;
        assert_eq!((farewell.len(), farewell[0].family, farewell[0].to.as_str()), (1, None, "+8613800138000"));
        let mut work = bench.read().await;
        assert!(work.declaration(id).await.unwrap().is_none());
        assert_eq!(work.erasure(id_of).await.unwrap().unwrap().state.word(), ErasureWord::Done);
        for table in ["account", "child", "name_token", "declaration", "declared_child", "consent", "notice", "session"] {
            assert_eq!(count(&bench, table).await, 0, "{table}");
        }
        let decided = ErasureFilter { open: false, ..open() };
        let rows = casework.erasures(&supervisor, &decided).await.unwrap().rows;
        assert_eq!((rows.len(), rows[0].word), (1, ErasureWord::Done));
        let view = casework.erasure(&supervisor, id_of).await.unwrap();
        assert!(view.guardian.is_empty() && view.children.is_empty() && !view.may_decide);
    }

    async fn a_family_keeps_its_record_after_all(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let supervisor = staff(Role::ChildSupervisor, STREET);
        let (guardian, id) = approved(&world, "13800138000", ILL).await;
        casework.ask_erasure(&guardian).await.unwrap();
        let told = world.messages("erasure_asked").await.len();
        let request = casework.privacy(&guardian).await.unwrap().erasures.swap_remove(0);
        assert!(casework.renewal(&guardian).await.unwrap().is_some_and(|view| !view.may_confirm()), "it rests meanwhile");
        let (stranger, _) = world.sign_in(&Actor::Visitor, None, "13900139000").await;
        assert!(matches!(casework.take_back_erasure(&stranger, request.id, 1).await, Err(CaseError::NotFound)));
        assert!(matches!(casework.take_back_erasure(&guardian, request.id, 2).await, Err(CaseError::Changed)));
        casework.take_back_erasure(&guardian, request.id, 1).await.unwrap();
        casework.take_back_erasure(&guardian, request.id, 1).await.unwrap();
        assert_eq!(world.told("take_back_erasure", &format!("erasure:{}", request.id)).await, 1);
        assert!(matches!(casework.decide_erasure(&supervisor, request.id, 1, &Decision::Erase).await, Err(CaseError::Changed)));
        assert!(casework.erasures(&supervisor, &open()).await.unwrap().rows.is_empty());
        let decided = ErasureFilter { open: false, ..open() };
        assert_eq!(casework.erasures(&supervisor, &decided).await.unwrap().rows[0].word, ErasureWord::TakenBack);
        let view = casework.privacy(&guardian).await.unwrap();
        assert_eq!((view.erasures[0].state.word(), view.waiting(Scope::Everything).is_none()), (ErasureWord::TakenBack, true));
        assert_eq!(casework.my_family(&guardian).await.unwrap().current().unwrap().id, id);
        assert!(casework.renewal(&guardian).await.unwrap().is_some_and(|view| view.may_confirm()));
        assert_eq!(world.messages("erasure_asked").await.len(), told, "nobody is written to about it");
        casework.ask_erasure(&guardian).await.unwrap();
        let again = casework.privacy(&guardian).await.unwrap().waiting(Scope::Everything).unwrap().id;
        assert_ne!(again, request.id, "asked again later");
        casework.withdraw_health_consent(&guardian).await.unwrap();
        let follows = casework.privacy(&guardian).await.unwrap().waiting(Scope::Health).unwrap().id;
        let back = casework.take_back_erasure(&guardian, follows, 1).await;
        assert!(matches!(back, Err(CaseError::NotFound)), "what follows from a consent goes on");
    }

    async fn kept_or_erased_at_the_same_moment_is_one_of_the_two(bench: Bench) {
        let world = World::new(&bench);
        let supervisor = staff(Role::ChildSupervisor, STREET);
        for n in 0..8 {
            let (guardian, _) = approved(&world, &format!("138001380{n:02}"), &[]).await;
            world.casework.ask_erasure(&guardian).await.unwrap();
            let request = world.casework.privacy(&guardian).await.unwrap().erasures[0].id;
            let (kept, erased) = tokio::join!(
                world.casework.take_back_erasure(&guardian, request, 1),
                world.casework.decide_erasure(&supervisor, request, 1, &Decision::Erase)
            );
            assert!(kept.is_ok() != erased.is_ok(), "{n}: {kept:?} {erased:?}");
            let there = world.casework.my_family(&guardian).await.is_ok_and(|family| family.current().is_some());
            assert_eq!(there, kept.is_ok(), "{n}");
        }
    }

    async fn a_refusal_says_why_and_a_deadline_that_passed_is_seen_above(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let supervisor = staff(Role::ChildSupervisor, STREET);
        let (district, elsewhere) = (staff(Role::DistrictOfficer, "440304"), staff(Role::DistrictOfficer, "440303"));
        let (guardian, _) = approved(&world, "13800138000", &[]).await;
        casework.ask_erasure(&guardian).await.unwrap();
        let id = casework.privacy(&guardian).await.unwrap().erasures[0].id;
        world.pass(15 * DAY);
        assert!(casework.erasures(&district, &open()).await.unwrap().rows.is_empty(), "the last day is not over");
        assert!(matches!(casework.erasure(&district, id).await, Err(CaseError::NotFound)));
        world.pass(DAY);
        assert_eq!(casework.erasures(&district, &open()).await.unwrap().rows.len(), 1);
        assert_eq!(casework.erasures(&staff(Role::CityOfficer, "4403"), &open()).await.unwrap().rows.len(), 1);
        assert!(casework.erasures(&elsewhere, &open()).await.unwrap().rows.is_empty());
        assert!(!casework.erasure(&district, id).await.unwrap().may_decide);

        let silent = Decision::Refuse { ground: Ground::KeptByLaw, reason: " ".to_owned() };
        assert!(matches!(casework.decide_erasure(&supervisor, id, 1, &silent).await, Err(CaseError::Incomplete)));
        casework.decide_erasure(&supervisor, id, 1, &refusal()).await.unwrap();
        assert!(matches!(casework.decide_erasure(&supervisor, id, 2, &Decision::Erase).await, Err(CaseError::Changed)));
        let view = casework.privacy(&guardian).await.unwrap();
        assert_eq!((view.erasures[0].state.word(), view.erasures[0].reason.as_str()), (ErasureWord::Refused, "补贴档案须保存十年。"));
        assert_eq!(world.messages("erasure_refused").await.len(), 1);
        casework.ask_erasure(&guardian).await.unwrap();
        assert!(casework.privacy(&guardian).await.unwrap().waiting(Scope::Everything).is_some(), "asked again later");
    }

    async fn a_copy_holds_everything_and_nothing_of_the_offices_own(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let reviewer = staff(Role::StreetReviewer, STREET);
        let (guardian, first) = world.declared("13800138000", &complete(1, &[])).await;
        casework.claim(&reviewer, first).await.unwrap();
        casework.note(&reviewer, first, world.revision(first).await, &written("内部备注", &[("home.address", "还在写")])).await.unwrap();
        let copy = casework.take_copy(&guardian).await.unwrap();
        let rows = |name: &str| copy.sections.iter().find(|section| section.name == name).map_or(0, |section| section.rows.len());
        let counts = ["account", "consents", "draft", "declarations", "events", "children", "notices"].map(rows);
        assert_eq!(counts, [1, 1, 0, 1, 2, 0, 1]);
        assert!(rows("access-log") >= 3, "its own copying too");
        for (_, datum) in copy.sections.iter().flat_map(|section| section.rows.iter().flatten()) {
            if let Datum::Text(text) = datum {
                assert!(!text.contains("内部备注") && !text.contains("还在写"));
            }
        }
        world.approve(&reviewer, first).await;
        let copy = casework.take_copy(&guardian).await.unwrap();
        assert!(copy.sections.iter().any(|section| section.name == "children" && section.rows.len() == 1));
        let log = casework.access_log(&guardian, Side::Own, None, 10).await.unwrap();
        assert_eq!(log.rows.iter().filter(|entry| entry.act == "take_copy").count(), 2);
    }

    async fn a_draft_that_nobody_can_come_back_to_is_erased(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let token = casework.begin_draft(&Actor::Visitor, None).await.unwrap().unwrap();
        let lost = casework.actor_of(&token).await.unwrap();
        let kept = world.ready("13800138000", &complete(1, &[])).await;
        world.pass(24 * 3_600);
        assert_eq!(casework.erase_abandoned(&Actor::System).await.unwrap(), 0);
        world.pass(2 * 3_600);
        assert_eq!(casework.actor_of(&token).await.unwrap(), Actor::Visitor, "its session is over");
        assert!(matches!(casework.erase_abandoned(&kept).await, Err(CaseError::Forbidden)));
        assert_eq!(casework.erase_abandoned(&Actor::System).await.unwrap(), 1);
        assert_eq!(casework.erase_abandoned(&Actor::System).await.unwrap(), 0);
        let mut work = bench.read().await;
        assert!(work.draft(lost.family().unwrap()).await.unwrap().is_none());
        assert!(work.draft(kept.family().unwrap()).await.unwrap().is_some(), "a phone leads back to it");
    }
}
