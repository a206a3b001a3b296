//! Two parents declare one child: neither learns of the other, the office decides, the ledger counts once.

use std::sync::{Arc, Mutex};

use casework::{
    Actor, CaseError, Role,
    id::{ChildId, DeclarationId},
    ledger::{Beside, LedgerSearch},
    port::ChildOf,
    review::Seen,
};
use domain::{
    journey::ChildNo,
    same_child::{Desk, Verdict},
};

use super::world::{World, complete, second, staff};
use crate::support::{Bench, on_both};

const STREET: &str = "440304004";
const NEXT_STREET: &str = "440304002";
const MOTHER: &str = "13800138000";
const FATHER: &str = "13900139000";
const ONE: ChildNo = ChildNo(1);

/// The same child in the father's words: another address, another phone.
const HIS: &[(&str, &str)] = &[
    ("guardian.name", "张伟"),
    ("guardian.relation", "father"),
    ("guardian.document_number", "E87654321"),
    ("home.address", "莲花北村 3 栋"),
];

async fn both(world: &World) -> ((Actor, DeclarationId), (Actor, DeclarationId)) {
    let mother = world.declared(MOTHER, &complete(1, &[])).await;
    world.pass(60);
    (mother, world.declared(FATHER, &complete(1, HIS)).await)
}

async fn decide(world: &World, who: &Actor, pair: (DeclarationId, DeclarationId), revision: i64, verdict: Verdict) {
    world.casework.decide_same_child(who, pair.0, ONE, pair.1, revision, verdict, "电话问过").await.unwrap();
}

async fn size(world: &World, who: &Actor) -> u64 {
    world.casework.ledger_size(who).await.unwrap()
}

fn search(text: &str) -> LedgerSearch {
    LedgerSearch { text: text.to_owned(), limit: 20, ..LedgerSearch::default() }
}

async fn found(world: &World, who: &Actor, text: &str) -> Vec<ChildId> {
    let page = world.casework.search_ledger(who, &search(text)).await.unwrap();
    page.rows.iter().map(|row| row.id).collect()
}

on_both! {
    async fn linked_before_the_second_approval_the_child_is_counted_once(bench: Bench) {
        let world = World::new(&bench);
        let reviewer = staff(Role::StreetReviewer, STREET);
        let ((mother, first), (father, other)) = both(&world).await;
        world.approve(&reviewer, first).await;
        decide(&world, &reviewer, (other, first), 0, Verdict::Same).await;
        world.pass(60);
        world.approve(&reviewer, other).await;
        assert_eq!(size(&world, &reviewer).await, 1);
        let hers = world.casework.my_family(&mother).await.unwrap();
        let his = world.casework.my_family(&father).await.unwrap();
        assert_eq!((hers.children.len(), his.children.len()), (1, 1), "each has the child on record");
        assert_eq!(hers.children[0].id, his.children[0].id, "one record");
        assert_eq!((hers.children[0].guardian.as_str(), his.children[0].guardian.as_str()), ("李梅", "张伟"));
        assert_eq!(his.children[0].guardian_phone, Some(format!("+86{FATHER}")), "each reads its own words");
        for text in ["李小明", MOTHER, FATHER, "U123456781"] {
            assert_eq!(found(&world, &reviewer, text).await, [hers.children[0].id], "{text}");
        }
        let view = world.casework.view_child(&reviewer, hers.children[0].id).await.unwrap();
        assert_eq!((view.child.guardian.as_str(), view.beside.len(), view.decisions.len()), ("李梅", 1, 1));
        assert!(matches!(&view.beside[0], Beside::Here(record) if record.guardian == "张伟"));
        assert_eq!((view.decisions[0].verdict, view.decisions[0].note.as_str()), (Verdict::Same, "电话问过"));
    }

    async fn linked_after_both_were_approved_two_records_become_one_and_two_again(bench: Bench) {
        let world = World::new(&bench);
        let reviewer = staff(Role::ChildSupervisor, STREET);
        let ((mother, first), (father, other)) = both(&world).await;
        world.approve(&reviewer, first).await;
        world.pass(60);
        world.approve(&reviewer, other).await;
        assert_eq!(size(&world, &reviewer).await, 2);
        decide(&world, &reviewer, (other, first), 0, Verdict::Same).await;
        assert_eq!(size(&world, &reviewer).await, 1);
        let kept = world.casework.my_family(&mother).await.unwrap().children[0].id;
        assert_eq!(world.casework.my_family(&father).await.unwrap().children[0].id, kept, "the older record stays");
        // From the other declaration it is the same decision.
        decide(&world, &reviewer, (first, other), 1, Verdict::Talk).await;
        assert_eq!(size(&world, &reviewer).await, 2);
        let his = world.casework.my_family(&father).await.unwrap().children;
        assert!(his.len() == 1 && his[0].id != kept && his[0].guardian == "张伟");
        assert_eq!(found(&world, &reviewer, FATHER).await, [his[0].id]);
        decide(&world, &reviewer, (first, other), 2, Verdict::Different).await;
        assert_eq!(size(&world, &reviewer).await, 2);
    }

    async fn a_decision_shows_on_both_declarations_and_is_told_on_both(bench: Bench) {
        let world = World::new(&bench);
        let reviewer = staff(Role::StreetReviewer, STREET);
        let ((_, first), (_, other)) = both(&world).await;
        let undecided = world.casework.review(&reviewer, first).await.unwrap();
        assert!(undecided.children[0].elsewhere[0].decision.is_none());
        decide(&world, &reviewer, (first, other), 0, Verdict::Talk).await;
        for id in [first, other] {
            let view = world.casework.review(&reviewer, id).await.unwrap();
            let decision = view.children[0].elsewhere[0].decision.clone().unwrap();
            assert_eq!((decision.verdict, decision.note.as_str()), (Verdict::Talk, "电话问过"));
            assert_eq!(world.told("decide_same_child", &format!("declaration:{id}")).await, 1);
        }
        let page = world.casework.same_child(&reviewer, other, ONE, first).await.unwrap();
        assert_eq!(page.decision.unwrap().revision, 1);
    }

    async fn of_two_who_decide_one_wins(bench: Bench) {
        let world = World::new(&bench);
        let (mei, lan) = (staff(Role::StreetReviewer, STREET), second(&staff(Role::StreetReviewer, STREET)));
        let ((_, first), (_, other)) = both(&world).await;
        for revision in 0..3 {
            let (one, two) = tokio::join!(
                world.casework.decide_same_child(&mei, first, ONE, other, revision, Verdict::Same, ""),
                world.casework.decide_same_child(&lan, other, ONE, first, revision, Verdict::Different, "")
            );
            let lost = |it: &Result<(), CaseError>| matches!(it, Err(CaseError::Changed | CaseError::Registry(_)));
            assert!(one.is_ok() != two.is_ok() && (lost(&one) || lost(&two)), "{one:?} {two:?}");
        }
        let talk = world.casework.decide_same_child(&mei, first, ONE, other, 3, Verdict::Talk, " ").await;
        assert!(matches!(talk, Err(CaseError::Incomplete)), "a talk needs a note");
    }

    async fn only_the_offices_own_people_decide_about_what_looks_alike(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let reviewer = staff(Role::StreetReviewer, STREET);
        let ((mother, first), (_, other)) = both(&world).await;
        let (_, stranger) = world.declared("13700137000", &complete(1, &[
            ("child.1.name", "王小花"), ("child.1.document_number", "U999999999"),
        ])).await;
        let refuse = async |who: &Actor, one, child, two| {
            let view = casework.same_child(who, one, child, two).await.map(drop);
            let deed = casework.decide_same_child(who, one, child, two, 0, Verdict::Same, "").await;
            (view.unwrap_err(), deed.unwrap_err())
        };
        let missing = DeclarationId(uuid::Uuid::from_u128(7));
        for (one, child, two) in [
            (first, ONE, stranger), (first, ONE, first), (first, ChildNo(9), other), (first, ONE, missing), (missing, ONE, other),
        ] {
            assert!(matches!(refuse(&reviewer, one, child, two).await, (CaseError::NotFound, CaseError::NotFound)));
        }
        let neighbour = staff(Role::StreetReviewer, NEXT_STREET);
        assert!(matches!(refuse(&neighbour, first, ONE, other).await, (CaseError::NotFound, CaseError::NotFound)));
        for who in [staff(Role::ChildDirector, "440304004022"), staff(Role::DistrictOfficer, "440304"), staff(Role::Auditor, "4403"), mother] {
            assert!(matches!(refuse(&who, first, ONE, other).await, (CaseError::Forbidden, CaseError::Forbidden)));
        }
    }

    async fn twins_are_never_asked_about(bench: Bench) {
        let world = World::new(&bench);
        let reviewer = staff(Role::StreetReviewer, STREET);
        let (_, id) = world.declared(MOTHER, &complete(2, &[("child.2.name", "李小红")])).await;
        let view = world.casework.review(&reviewer, id).await.unwrap();
        assert!(view.children.iter().all(|child| child.elsewhere.is_empty()));
        world.approve(&reviewer, id).await;
        assert_eq!(size(&world, &reviewer).await, 2);
    }

    async fn in_another_street_each_office_sees_its_own_family(bench: Bench) {
        let world = World::new(&bench);
        let district = staff(Role::StreetReviewer, STREET);
        let (mother, first) = world.declared(MOTHER, &complete(1, &[])).await;
        let (father, other) = world.declared(FATHER, &complete(1, HIS)).await;
        world.approve(&district, first).await;
        decide(&world, &district, (first, other), 0, Verdict::Same).await;
        world.approve(&district, other).await;
        // The father moves away; his next version is kept by the next street.
        world.pass(60);
        world.casework.begin_draft(&father, None).await.unwrap();
        let moved = [HIS, &[("home.street", NEXT_STREET), ("home.community", "")]].concat();
        let mut answers = complete(1, &moved);
        let community = domain::area::street(NEXT_STREET).unwrap().communities[0].code.clone();
        answers.accept(domain::journey::Page::Home, None, [("home.community", community.as_str())]).unwrap();
        world.write(&father, &answers).await;
        let next = world.send(&father, "moved").await.id;
        let neighbour = staff(Role::StreetReviewer, NEXT_STREET);
        world.approve(&neighbour, next).await;
        assert_eq!((size(&world, &district).await, size(&world, &neighbour).await), (1, 0), "counted once");
        let id = world.casework.my_family(&mother).await.unwrap().children[0].id;
        let theirs = world.casework.view_child(&neighbour, id).await.unwrap();
        assert_eq!((theirs.child.guardian.as_str(), theirs.answers.field("guardian.name")), ("张伟", "张伟"));
        assert!(matches!(&theirs.beside[0], Beside::Street(street) if street == STREET));
        let ours = world.casework.view_child(&district, id).await.unwrap();
        assert!(ours.child.guardian == "李梅" && matches!(&ours.beside[0], Beside::Street(street) if street == NEXT_STREET));
        let review = world.casework.review(&neighbour, next).await.unwrap();
        assert!(matches!(review.children[0].elsewhere[0].seen, Seen::Street { .. }));
    }

    async fn when_the_first_family_goes_the_child_stays_with_the_second(bench: Bench) {
        let world = World::new(&bench);
        let reviewer = staff(Role::StreetReviewer, STREET);
        let ((mother, first), (father, other)) = both(&world).await;
        world.approve(&reviewer, first).await;
        decide(&world, &reviewer, (first, other), 0, Verdict::Same).await;
        world.pass(60);
        world.approve(&reviewer, other).await;
        let id = world.casework.my_family(&father).await.unwrap().children[0].id;
        let mut work = bench.begin().await;
        work.erase_family(mother.family().unwrap()).await.unwrap();
        work.commit().await.unwrap();
        let his = world.casework.my_family(&father).await.unwrap().children;
        assert_eq!((size(&world, &reviewer).await, his.len(), his[0].id), (1, 1, id));
        assert_eq!(found(&world, &reviewer, "李小明").await, [id]);
        let view = world.casework.view_child(&reviewer, id).await.unwrap();
        assert!(view.child.guardian == "张伟" && view.beside.is_empty() && view.decisions.is_empty());
        let mut work = bench.begin().await;
        let of = ChildOf { family: father.family().unwrap(), number: 1 };
        assert!(work.same_child_of(of).await.unwrap().is_empty());
    }

    async fn a_child_that_no_longer_looks_alike_has_a_record_of_its_own(bench: Bench) {
        let world = World::new(&bench);
        let reviewer = staff(Role::StreetReviewer, STREET);
        let ((_, first), (father, other)) = both(&world).await;
        world.approve(&reviewer, first).await;
        decide(&world, &reviewer, (first, other), 0, Verdict::Same).await;
        world.approve(&reviewer, other).await;
        assert_eq!(size(&world, &reviewer).await, 1);
        world.pass(60);
        world.casework.begin_draft(&father, None).await.unwrap();
        let changed = [HIS, &[("child.1.name", "张小亮"), ("child.1.document_number", "U555555555")]].concat();
        world.write(&father, &complete(1, &changed)).await;
        let next = world.send(&father, "another").await.id;
        world.approve(&reviewer, next).await;
        assert_eq!(size(&world, &reviewer).await, 2);
        assert_eq!(found(&world, &reviewer, "张小亮").await.len(), 1);
    }

    async fn the_second_parent_learns_nothing_by_text_or_by_work(bench: Bench) {
        let plain = World::new(&bench);
        plain.declared(MOTHER, &complete(1, &[])).await;
        let said = Arc::new(Mutex::new(Vec::new()));
        let heard = Arc::clone(&said);
        let world = World::on(bench.registry.clone().watched(move |sql| heard.lock().unwrap().push(sql.to_owned())));
        world.pass(60);
        // One declares her child, one a child nobody knows; all else is as long and as many.
        let nobodys = [HIS, &[("child.1.name", "王小花"), ("child.1.document_number", "U987654321")]].concat();
        let mut works = Vec::new();
        for (phone, answers) in [(FATHER, complete(1, HIS)), ("13700137000", complete(1, &nobodys))] {
            let who = world.ready(phone, &answers).await;
            said.lock().unwrap().clear();
            world.casework.my_family(&who).await.unwrap();
            let receipt = world.send(&who, phone).await;
            let own = world.casework.my_family(&who).await.unwrap();
            let (version, events) = world.casework.my_declaration(&who, &receipt.number).await.unwrap();
            world.casework.withdraw(&who, receipt.id, version.revision).await.unwrap();
            world.casework.begin_draft(&who, None).await.unwrap();
            assert_eq!((own.versions.len(), own.children.len(), events.len()), (1, 0, 1));
            works.push(said.lock().unwrap().clone());
        }
        assert!(works[0].len() > 15, "{}", works[0].len());
        assert_eq!(works[0], works[1], "statement by statement the same work");
    }

    async fn whichever_family_is_erased_nothing_is_left_of_the_decision(bench: Bench) {
        use sea_orm::{ConnectionTrait as _, Statement};
        let left = async || {
            let raw = bench.raw().await;
            let rows = Statement::from_string(raw.get_database_backend(), "SELECT id FROM same_child");
            raw.query_all_raw(rows).await.unwrap().len()
        };
        for (of, phones) in [(0, [MOTHER, FATHER]), (1, ["13800138001", "13900139001"])] {
            let world = World::new(&bench);
            let reviewer = staff(Role::StreetReviewer, STREET);
            let (one, first) = world.declared(phones[0], &complete(1, &[])).await;
            let (two, other) = world.declared(phones[1], &complete(1, HIS)).await;
            decide(&world, &reviewer, (other, first), 0, Verdict::Talk).await;
            assert!(left().await > 0, "where one looks for it, it is found");
            let gone = [&one, &two][of].family().unwrap();
            let mut work = bench.begin().await;
            work.erase_family(gone).await.unwrap();
            work.commit().await.unwrap();
            assert_eq!(left().await, 0, "{of}");
            let mut work = bench.begin().await;
            work.erase_family([&two, &one][of].family().unwrap()).await.unwrap();
            work.commit().await.unwrap();
        }
    }

    async fn two_streets_ask_who_sees_both(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (here, there) = (staff(Role::StreetReviewer, STREET), staff(Role::ChildSupervisor, NEXT_STREET));
        let (mother, first) = world.declared(MOTHER, &complete(1, &[])).await;
        let community = domain::area::street(NEXT_STREET).unwrap().communities[0].code.clone();
        let next = [HIS, &[("home.street", NEXT_STREET), ("home.community", &community)]].concat();
        let (father, other) = world.declared(FATHER, &complete(1, &next)).await;
        world.approve(&here, first).await;
        world.pass(60);
        world.approve(&there, other).await;
        let (district, city) = (staff(Role::DistrictOfficer, "440304"), staff(Role::CityOfficer, "4403"));
        let page = casework.same_child(&here, first, ONE, other).await.unwrap();
        assert!(matches!(&page.elsewhere.seen, Seen::Street { street, .. } if street == NEXT_STREET), "and nothing else of it");
        let alone = casework.decide_same_child(&here, first, ONE, other, 0, Verdict::Same, "").await;
        assert!(matches!(alone, Err(CaseError::NotFound)), "one street does not decide for two");
        assert!(casework.handed_same_children(&district).await.unwrap().is_empty());

        let words = "妈妈说爸爸也申报了";
        let blank = casework.hand_same_child(&here, first, ONE, other, 0, " ").await;
        assert!(matches!(blank, Err(CaseError::Incomplete)));
        assert_eq!(casework.hand_same_child(&here, first, ONE, other, 0, words).await.unwrap(), Desk::District);
        let second_one = casework.hand_same_child(&there, other, ONE, first, 0, "同时").await;
        assert!(matches!(second_one, Err(CaseError::Changed)), "{second_one:?}");
        for (who, own) in [(&here, first), (&there, other)] {
            let view = casework.review(who, own).await.unwrap();
            let decision = view.children[0].elsewhere[0].decision.clone().unwrap();
            assert_eq!((decision.verdict, decision.desk, decision.note.as_str()), (Verdict::Handed, Some(Desk::District), words));
        }
        for who in [&here, &there, &mother] {
            assert!(matches!(casework.handed_same_children(who).await, Err(CaseError::Forbidden)));
        }
        assert!(casework.handed_same_children(&staff(Role::DistrictOfficer, "440303")).await.unwrap().is_empty());
        assert_eq!(casework.handed_count(&city).await.unwrap(), 1);
        let waits = casework.handed_same_children(&district).await.unwrap().remove(0);
        assert_eq!(waits.decision.note, words);
        let page = casework.same_child(&district, waits.one.id, waits.child, waits.other.id).await.unwrap();
        assert!(matches!(page.elsewhere.seen, Seen::Here { .. }));
        casework.decide_same_child(&district, waits.one.id, waits.child, waits.other.id, 1, Verdict::Same, "两边问过").await.unwrap();
        assert!(casework.handed_same_children(&district).await.unwrap().is_empty());
        assert_eq!((size(&world, &here).await, size(&world, &there).await), (1, 0), "counted once, by who approved first");
        let late = casework.hand_same_child(&there, other, ONE, first, 1, "再问").await;
        assert!(matches!(late, Err(CaseError::Changed)), "{late:?}");
        for (who, own) in [(&here, first), (&there, other)] {
            let view = casework.review(who, own).await.unwrap();
            assert_eq!(view.children[0].elsewhere[0].decision.clone().unwrap().verdict, Verdict::Same, "both streets read it");
        }
        for id in [first, other] {
            for act in ["hand_same_child", "decide_same_child"] {
                assert_eq!(world.told(act, &format!("declaration:{id}")).await, 1, "{act}");
            }
        }
        for family in [mother.family().unwrap(), father.family().unwrap()] {
            let log = bench.read().await.audit_of_family(family, 1_000).await.unwrap();
            assert!(log.iter().all(|entry| !entry.act.ends_with("same_child")), "no family learns of it");
        }
    }

    async fn two_districts_ask_the_city(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (_, first) = world.declared(MOTHER, &complete(1, &[])).await;
        let far = "440303001";
        let community = domain::area::street(far).unwrap().communities[0].code.clone();
        let next = [HIS, &[("home.street", far), ("home.community", &community)]].concat();
        let (_, other) = world.declared(FATHER, &complete(1, &next)).await;
        let (there, district) = (staff(Role::StreetReviewer, far), staff(Role::DistrictOfficer, "440303"));
        assert_eq!(casework.hand_same_child(&there, other, ONE, first, 0, "像同一个").await.unwrap(), Desk::City);
        assert!(casework.handed_same_children(&district).await.unwrap().is_empty());
        let alone = casework.decide_same_child(&district, other, ONE, first, 1, Verdict::Same, "").await;
        assert!(matches!(alone, Err(CaseError::NotFound)), "{alone:?}");
        let city = staff(Role::CityOfficer, "4403");
        let waits = casework.handed_same_children(&city).await.unwrap().remove(0);
        let pair = (waits.one.id, waits.other.id);
        casework.decide_same_child(&city, pair.0, waits.child, pair.1, 1, Verdict::Different, "").await.unwrap();
        assert_eq!(casework.handed_count(&city).await.unwrap(), 0);
    }
}
