//! The life of a declaration: sent, claimed, returned, corrected, approved, renewed.

use casework::{
    CaseError, Role,
    port::{LedgerOrder, Status},
    review::{Elsewhere, Same, Seen},
};

use super::world::{World, complete, queue, staff, written};
use crate::support::{Bench, on_both};

const STREET: &str = "440304004";

on_both! {
    async fn a_family_declares_corrects_and_is_approved(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (guardian, first) = world.declared("13800138000", &complete(2, &[])).await;
        let reviewer = staff(Role::StreetReviewer, STREET);
        assert_eq!(casework.queue(&reviewer, &queue()).await.unwrap().rows.len(), 1);

        world.pass(60);
        casework.claim(&reviewer, first).await.unwrap();
        let view = casework.review(&reviewer, first).await.unwrap();
        assert!(view.mine && view.may_decide && view.changed.is_empty());
        assert_eq!(view.children.len(), 2);
        assert!(view.children.iter().all(|child| child.assessment.services.len() == 20 && child.elsewhere.is_empty()));
        let asks = written("电话核实过", &[("home.address", "请写房号")]);
        casework.note(&reviewer, first, view.record.revision, &asks).await.unwrap();
        let own = casework.my_family(&guardian).await.unwrap();
        let kept = &own.current().unwrap();
        assert!(kept.remarks.is_empty() && kept.note.is_empty(), "what is still being written is not for the family");
        casework.return_for_correction(&reviewer, first, world.revision(first).await, &asks).await.unwrap();

        world.pass(60);
        let own = casework.my_family(&guardian).await.unwrap();
        let returned = own.current().unwrap();
        assert_eq!((returned.status, returned.remarks["home.address"].as_str()), (Status::Returned, "请写房号"));
        assert!(returned.note.is_empty(), "the note is the office's");
        casework.begin_draft(&guardian, None).await.unwrap();
        world.write(&guardian, &complete(2, &[("home.address", "向阳新村 8 栋 302 室")])).await;
        let second = world.send(&guardian, "second").await.id;

        world.pass(60);
        let view = casework.review(&reviewer, second).await.unwrap();
        assert_eq!(view.changed.iter().map(ToString::to_string).collect::<Vec<_>>(), ["home.address"]);
        assert_eq!(view.previous.unwrap().status, Status::Superseded);
        world.approve(&reviewer, second).await;
        let own = casework.my_family(&guardian).await.unwrap();
        let states: Vec<_> = own.versions.iter().map(|(version, _)| (version.version, version.status)).collect();
        assert_eq!(states, [(2, Status::Approved), (1, Status::Superseded)]);
        let history: Vec<_> = own.versions[1].1.iter().map(|event| event.status).collect();
        assert_eq!(history, [Status::Submitted, Status::UnderReview, Status::Returned, Status::Superseded]);
        assert_eq!(own.children.len(), 2);
        for purpose in ["submitted", "returned", "approved"] {
            let expected = if purpose == "submitted" { 2 } else { 1 };
            assert_eq!(world.messages(purpose).await.len(), expected, "{purpose}");
        }
    }

    async fn the_next_version_replaces_the_record_and_keeps_its_children(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let reviewer = staff(Role::StreetReviewer, STREET);
        let (guardian, first) = world.declared("13800138000", &complete(2, &[])).await;
        world.approve(&reviewer, first).await;
        let before = casework.my_family(&guardian).await.unwrap().children;

        world.pass(3600);
        casework.begin_draft(&guardian, None).await.unwrap();
        let draft = casework.draft(&guardian).await.unwrap().unwrap();
        assert_eq!(draft.base, Some(first));
        world.write(&guardian, &complete(1, &[("child.1.name", "李明")])).await;
        let second = world.send(&guardian, "second").await.id;
        world.approve(&reviewer, second).await;
        let after = casework.my_family(&guardian).await.unwrap();
        assert_eq!(after.children.len(), 1, "who is no longer declared leaves the ledger");
        assert_eq!((after.children[0].id, after.children[0].name.as_str()), (before[0].id, "李明"), "a child keeps its record");
        assert_eq!(after.versions.iter().filter(|(version, _)| version.status == Status::Approved).count(), 1);
        let view = casework.view_child(&reviewer, before[0].id).await.unwrap();
        assert_eq!((view.versions.len(), view.answers.field("child.1.name")), (2, "李明"));
        assert!(matches!(casework.view_child(&reviewer, before[1].id).await, Err(CaseError::NotFound)));
    }

    async fn what_the_office_has_can_not_be_sent_twice_but_taken_back(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (guardian, id) = world.declared("13800138000", &complete(1, &[])).await;
        assert!(matches!(casework.begin_draft(&guardian, None).await, Err(CaseError::Refused("waiting"))));
        let (stranger, _) = world.sign_in(&casework::Actor::Visitor, None, "13900139000").await;
        assert!(matches!(casework.withdraw(&stranger, id, 1).await, Err(CaseError::NotFound)));
        assert!(matches!(casework.withdraw(&guardian, id, 7).await, Err(CaseError::Changed)));
        casework.withdraw(&guardian, id, 1).await.unwrap();
        assert!(matches!(casework.withdraw(&guardian, id, 2).await, Err(CaseError::Changed)));
        assert_eq!(world.told("withdraw_declaration", &format!("declaration:{id}")).await, 1);
        casework.begin_draft(&guardian, None).await.unwrap();
        let draft = casework.draft(&guardian).await.unwrap().unwrap();
        assert_eq!(draft.answers.field("guardian.name"), "李梅", "nothing is asked twice");
        world.send(&guardian, "again").await;
    }

    async fn signs_of_key_care_are_pointed_out_and_kept(bench: Bench) {
        let world = World::new(&bench);
        let reviewer = staff(Role::ChildSupervisor, STREET);
        let hard = [
            ("family.dibao", "yes"), ("child.1.disability_certificate", "yes"), ("child.1.guardian_consents", "yes"),
            ("child.2.orphan", "yes"), ("child.2.lives_with", "other_guardian"),
        ];
        let (guardian, id) = world.declared("13800138000", &complete(2, &hard)).await;
        let view = world.casework.review(&reviewer, id).await.unwrap();
        let signs = |child: usize| view.children[child].signs.iter().map(|sign| sign.word()).collect::<Vec<_>>();
        assert_eq!(signs(0), ["family_hardship", "disability"]);
        assert_eq!(signs(1), ["family_hardship", "guardianship_missing"]);
        world.approve(&reviewer, id).await;
        let children = world.casework.my_family(&guardian).await.unwrap().children;
        assert_eq!(children[1].signs, ["family_hardship", "guardianship_missing"]);
        let search = casework::ledger::LedgerSearch { order: LedgerOrder::DueFirst, limit: 10, ..Default::default() };
        let rows = world.casework.search_ledger(&reviewer, &search).await.unwrap().rows;
        assert_eq!(rows.len(), 2);
        assert!(rows.iter().all(|row| row.signs.len() == 2));
    }

    async fn a_phone_that_is_not_safe_to_text_hears_nothing_but_its_codes(bench: Bench) {
        let world = World::new(&bench);
        let (_, id) = world.declared("13800138000", &complete(1, &[("contact.text", "no")])).await;
        world.approve(&staff(Role::StreetReviewer, STREET), id).await;
        assert_eq!(world.messages("code").await.len(), 1);
        assert!(world.messages("submitted").await.is_empty() && world.messages("approved").await.is_empty());
    }

    async fn the_same_child_declared_by_two_parents_is_pointed_out(bench: Bench) {
        let world = World::new(&bench);
        let (_, one) = world.declared("13800138000", &complete(1, &[])).await;
        let (_, two) = world.declared("13900139000", &complete(1, &[("home.street", "440304002"), ("home.community", "unknown")])).await;
        let city = staff(Role::CityOfficer, "4403");
        let view = world.casework.review(&city, one).await.unwrap();
        let [Elsewhere { same: Same::Document, seen: Seen::Here { row, .. }, .. }] = &view.children[0].elsewhere[..] else { panic!("not one") };
        assert_eq!(row.id, two);
        let here = staff(Role::StreetReviewer, STREET);
        let view = world.casework.review(&here, one).await.unwrap();
        let [Elsewhere { seen: Seen::Street { street, .. }, .. }] = &view.children[0].elsewhere[..] else { panic!("not one, or too much of it") };
        assert_eq!(street, "440304002");
    }
}
