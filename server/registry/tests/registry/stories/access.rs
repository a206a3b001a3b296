//! Who looked: a family reads its own log page by page and asks the auditor, who sees no case.

use casework::{
    Actor, CaseError, Role,
    access::Asked,
    id::AuditId,
    port::{AuditEntry, Side},
    privacy::{Datum, OwnCopy},
    review::Same,
};
use domain::{journey::ChildNo, privacy::QuestionWord};

use super::world::{World, complete, second, staff};
use crate::support::{Bench, commit, new_id, on_both};

const STREET: &str = "440304004";

fn asked(key: &str, entry: Option<AuditId>, text: &str) -> Asked {
    Asked { idempotency_key: key.to_owned(), entry, text: text.to_owned() }
}

async fn log(world: &World, family: &Actor, side: Side) -> Vec<AuditEntry> {
    world.casework.access_log(family, side, None, 100).await.unwrap().rows
}

/// Every word of ours in a copy.
fn words(copy: OwnCopy) -> Vec<String> {
    let data = copy.sections.into_iter().flat_map(|section| section.rows).flatten();
    data.filter_map(|(_, datum)| if let Datum::Word(_, word) = datum { Some(word) } else { None }).collect()
}

on_both! {
    async fn a_family_reads_who_looked_at_it_and_nothing_of_others(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let reviewer = staff(Role::StreetReviewer, STREET);
        let (guardian, id) = world.declared("13800138000", &complete(1, &[])).await;
        let (neighbour, other) = world.declared("13900139000", &complete(1, &[("guardian.name", "王芳"), ("child.1.document_number", "U999999999"), ("child.1.name", "王小芳")])).await;
        world.pass(1);
        casework.claim(&reviewer, id).await.unwrap();
        world.pass(1);
        casework.review(&reviewer, id).await.unwrap();
        casework.review(&reviewer, other).await.unwrap();
        let office = log(&world, &guardian, Side::Office).await;
        let acts: Vec<_> = office.iter().map(|entry| (entry.act.as_str(), entry.area.as_deref())).collect();
        assert_eq!(acts, [("view_declaration", Some(STREET)), ("claim_declaration", Some(STREET))], "newest first");
        let own = log(&world, &guardian, Side::Own).await;
        let mut acts: Vec<_> = own.iter().map(|entry| entry.act.as_str()).collect();
        acts.sort_unstable();
        assert_eq!(acts, ["sign_in", "submit_declaration"]);
        assert!(matches!(casework.access_entry(&neighbour, office[0].id).await, Err(CaseError::NotFound)));
        assert!(matches!(casework.access_log(&reviewer, Side::Office, None, 10).await, Err(CaseError::Forbidden)));
    }

    async fn two_declarations_laid_side_by_side_are_a_look_to_either_family(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let reviewer = staff(Role::StreetReviewer, STREET);
        let (mother, first) = world.declared("13800138000", &complete(1, &[])).await;
        let (father, other) = world.declared("13900139000", &complete(1, &[("guardian.name", "李强"), ("child.1.document_number", "U999999999")])).await;
        casework.review(&reviewer, first).await.unwrap();
        world.pass(60);
        casework.review(&reviewer, other).await.unwrap();
        let asked = casework.same_child(&reviewer, other, ChildNo(1), first).await.unwrap();
        assert_eq!(asked.elsewhere.same, Same::NameAndBirth);
        assert!(world.told("view_declaration", &format!("declaration:{first}")).await > 1, "the office's log has it");
        for parent in [&mother, &father] {
            let looks = log(&world, parent, Side::Office).await;
            assert!(looks.len() > 1);
            for look in &looks {
                assert_eq!((look.act.as_str(), look.purpose.as_deref()), ("view_declaration", Some("review")));
                assert_eq!(&casework.access_entry(parent, look.id).await.unwrap(), look);
            }
            let copy = words(casework.take_copy(parent).await.unwrap());
            assert!(copy.iter().any(|word| word == "view_declaration"));
            assert!(!copy.iter().any(|word| word == "compare"), "{copy:?}");
        }
    }

    async fn a_long_log_is_read_page_by_page(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let reviewer = staff(Role::StreetReviewer, STREET);
        let (guardian, id) = world.declared("13800138000", &complete(1, &[])).await;
        for _ in 0..7 {
            casework.review(&reviewer, id).await.unwrap();
        }
        let (mut seen, mut after) = (Vec::new(), None::<String>);
        loop {
            let page = casework.access_log(&guardian, Side::Office, after.as_deref(), 3).await.unwrap();
            seen.extend(page.rows.into_iter().map(|entry| entry.id));
            after = page.next;
            if after.is_none() {
                break;
            }
        }
        assert_eq!(seen.len(), 7, "of one moment, and none twice");
        assert!(seen.is_sorted_by(|a, b| a > b));
        let junk = casework.access_log(&guardian, Side::Office, Some("junk"), 3).await.unwrap();
        assert_eq!(junk.rows[0].id, seen[0], "begins at the beginning");
    }

    async fn a_question_is_asked_once_answered_once_and_told(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let reviewer = staff(Role::StreetReviewer, STREET);
        let auditor = staff(Role::Auditor, "4403");
        let (guardian, id) = world.declared("13800138000", &complete(1, &[])).await;
        casework.review(&reviewer, id).await.unwrap();
        let entry = log(&world, &guardian, Side::Office).await[0].clone();
        let about = asked("k1", Some(entry.id), "  为什么看我家？\r\n谢谢 ");
        casework.ask_auditor(&guardian, &about).await.unwrap();
        casework.ask_auditor(&guardian, &about).await.unwrap();
        assert!(matches!(casework.ask_auditor(&guardian, &asked("k1", None, "别的")).await, Err(CaseError::AlreadySent)));
        assert!(matches!(casework.ask_auditor(&guardian, &asked("k2", None, " \n ")).await, Err(CaseError::Incomplete)));
        assert!(matches!(casework.ask_auditor(&guardian, &asked("k2", None, &"长".repeat(501))).await, Err(CaseError::Incomplete)));
        assert!(matches!(casework.ask_auditor(&guardian, &asked("k2", Some(new_id()), "问")).await, Err(CaseError::NotFound)));
        world.pass(60);
        casework.ask_auditor(&guardian, &asked("k3", None, "谁看过我家？")).await.unwrap();

        assert!(matches!(casework.questions(&reviewer, QuestionWord::Open, None, 10).await, Err(CaseError::Forbidden)));
        let open = casework.questions(&auditor, QuestionWord::Open, None, 1).await.unwrap();
        assert!(open.rows[0].about_entry && open.next.is_some(), "who waits longest comes first");
        let second_page = casework.questions(&auditor, QuestionWord::Open, open.next.as_deref(), 1).await.unwrap();
        assert!(!second_page.rows[0].about_entry && second_page.next.is_none());
        let view = casework.question(&auditor, open.rows[0].id).await.unwrap();
        assert_eq!(view.question.text, "为什么看我家？\n谢谢");
        assert_eq!(view.entry.unwrap(), entry);
        let (question, revision) = (view.question.id, view.question.revision);
        assert!(matches!(casework.answer_question(&auditor, question, revision, " ").await, Err(CaseError::Incomplete)));
        casework.answer_question(&auditor, question, revision, "是在审核您的申报。").await.unwrap();
        assert!(matches!(casework.answer_question(&second(&auditor), question, revision, "又一次").await, Err(CaseError::Changed)));

        let mine = casework.my_questions(&guardian).await.unwrap();
        assert_eq!(mine.iter().map(|it| it.answer.as_str()).collect::<Vec<_>>(), ["", "是在审核您的申报。"]);
        assert_eq!(world.messages("answered").await.len(), 1);
        assert_eq!(casework.questions(&auditor, QuestionWord::Answered, None, 10).await.unwrap().rows.len(), 1);
        let acts: Vec<_> = log(&world, &guardian, Side::Office).await.into_iter().map(|entry| entry.act).collect();
        assert!(acts.contains(&"view_question".to_owned()), "the auditor's look is in the log too: {acts:?}");
    }

    async fn what_was_asked_is_sealed_and_goes_with_the_family(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (guardian, _) = world.declared("13800138000", &complete(1, &[])).await;
        for n in 0..10 {
            casework.ask_auditor(&guardian, &asked(&n.to_string(), None, "金丝雀问题")).await.unwrap();
        }
        assert!(matches!(casework.ask_auditor(&guardian, &asked("11", None, "再问")).await, Err(CaseError::TooMany)));
        let bytes = bench.stored_bytes();
        assert!(!bytes.windows(15).any(|window| window == "金丝雀问题".as_bytes()));
        let family = guardian.family().unwrap();
        commit(&bench, async |work| work.erase_family(family).await).await.unwrap();
        let auditor = staff(Role::Auditor, "4403");
        assert!(casework.questions(&auditor, QuestionWord::Open, None, 10).await.unwrap().rows.is_empty());
    }
}
