//! A child of two families, kept once: the half year, the reminders and the leaving of the second family go like
//! anybody's, and what it took out of its record is nowhere.

use casework::{
    Actor, CaseError, Role,
    id::{ChildId, DeclarationId},
    outbox::Topic,
    port::{ChildRecord, ErasureFilter, Reason, Registry as _},
    privacy::Decision,
    renew::{Renewal, Renewed},
};
use domain::{journey::ChildNo, same_child::Verdict};
use jiff::{ToSpan as _, civil::Date};

use super::world::{World, complete, staff, submission};
use crate::support::{Bench, HUANGBEI, on_both};

const STREET: &str = "440304004";
const MOTHER: &str = "13800138000";
const FATHER: &str = "13900139000";
const ONE: ChildNo = ChildNo(1);
const DAY: i64 = 24 * 60 * 60;

const HIS: &[(&str, &str)] = &[
    ("guardian.name", "张伟"),
    ("guardian.relation", "father"),
    ("guardian.document_number", "E87654321"),
    ("home.address", "莲花北村 3 栋"),
];
/// Another child of his, whom nobody else declared.
const HIS_OWN: &[(&str, &str)] = &[("child.2.name", "张小红"), ("child.2.document_number", "U987654321")];

struct Two {
    world: World,
    reviewer: Actor,
    mother: Actor,
    father: Actor,
    /// The mother's declaration and the father's.
    of: [DeclarationId; 2],
}

/// Both declare the child; hers is approved five days before his, and the office knows that it is one child.
async fn two(bench: &Bench, his: u16, other: &[(&str, &str)]) -> Two {
    let world = World::new(bench);
    let reviewer = staff(Role::ChildSupervisor, STREET);
    let (mother, first) = world.declared(MOTHER, &complete(1, &[])).await;
    world.approve(&reviewer, first).await;
    world.pass(5 * DAY);
    let (father, second) = world.declared(FATHER, &complete(his, &[HIS, other].concat())).await;
    decide(&world, &reviewer, [first, second], 0, Verdict::Same).await;
    world.approve(&reviewer, second).await;
    Two { world, reviewer, mother, father, of: [first, second] }
}

async fn decide(world: &World, who: &Actor, of: [DeclarationId; 2], revision: i64, verdict: Verdict) {
    world.casework.decide_same_child(who, of[0], ONE, of[1], revision, verdict, "电话问过").await.unwrap();
}

impl Two {
    async fn children(&self, of: &Actor) -> Vec<ChildRecord> {
        self.world.casework.my_family(of).await.unwrap().children
    }

    async fn due(&self, of: &Actor) -> Vec<Date> {
        self.children(of).await.iter().map(|child| child.due).collect()
    }

    /// The days of which a family is still to be reminded.
    async fn planned(&self, of: &Actor) -> Vec<Date> {
        let mut work = self.world.registry.read().await.unwrap();
        work.reminders_of(of.family().unwrap()).await.unwrap().into_iter().map(|it| it.due).collect()
    }

    async fn ledger(&self) -> u64 {
        self.world.casework.ledger_size(&self.reviewer).await.unwrap()
    }

    async fn confirm(&self, of: &Actor, key: &str) -> Renewed {
        let view = self.world.casework.renewal(of).await.unwrap().unwrap();
        let renewal = Renewal {
            submission: submission(key, view.revision()),
            of: view.version.number.clone(),
            due: Some(view.due),
            typed: Vec::new(),
            all_else: true,
            more_changed: false,
        };
        self.world.casework.renew(of, &renewal).await.unwrap()
    }

    async fn leave(&self, who: &Actor) {
        let number = self.world.casework.my_family(who).await.unwrap().versions[0].0.number.clone();
        self.world.casework.leave_shenzhen(who, &number).await.unwrap();
    }

    fn until(&self, day: Date) {
        self.world.pass(i64::from((day - self.world.casework.today()).get_days()) * DAY);
    }

    /// How often somebody was told of something.
    async fn told(&self, topic: Topic, phone: &str) -> usize {
        let to = format!("+86{phone}");
        self.world.messages(topic.word()).await.iter().filter(|message| message.to == to).count()
    }

    async fn guardian_in_ledger(&self, id: ChildId) -> String {
        self.world.casework.view_child(&self.reviewer, id).await.unwrap().child.guardian
    }
}

on_both! {
    async fn the_second_family_confirms_and_the_first_ones_day_stays(bench: Bench) {
        let two = two(&bench, 2, HIS_OWN).await;
        let (hers, his) = (two.due(&two.mother).await, two.children(&two.father).await);
        assert_eq!(his.iter().map(|child| child.number).collect::<Vec<_>>(), [1, 2], "by their number");
        two.world.pass(10 * DAY);
        let view = two.world.casework.renewal(&two.father).await.unwrap().unwrap();
        assert_eq!((view.children.len(), view.due), (2, his[0].due));
        let Renewed::Confirmed(number) = two.confirm(&two.father, "k1").await else { panic!("not confirmed") };
        assert_eq!(two.world.casework.my_confirmation(&two.father, &number).await.unwrap().children, 2);
        let after = two.due(&two.father).await;
        assert!(after.iter().all(|due| *due > his[0].due), "for each of his children: {after:?}");
        assert_eq!(two.due(&two.mother).await, hers, "hers is hers");
        assert_eq!(two.planned(&two.father).await, [after[0]]);
        assert_eq!(two.world.told("confirm_record", &format!("child:{}", his[0].id)).await, 1);
        // And the other way round.
        assert!(matches!(two.confirm(&two.mother, "k2").await, Renewed::Confirmed(_)));
        assert!(two.due(&two.mother).await > hers && two.due(&two.father).await == after);
        assert_eq!(two.ledger().await, 2);
    }

    async fn each_family_is_reminded_of_its_own_day(bench: Bench) {
        let two = two(&bench, 1, &[]).await;
        let (hers, his) = (two.due(&two.mother).await[0], two.due(&two.father).await[0]);
        assert!(hers < his);
        assert_eq!((two.planned(&two.mother).await, two.planned(&two.father).await), (vec![hers], vec![his]));
        two.until(hers.saturating_sub(30.days()));
        two.world.casework.remind(&Actor::System, 50).await.unwrap();
        assert_eq!((two.told(Topic::RenewSoon, MOTHER).await, two.told(Topic::RenewSoon, FATHER).await), (1, 0));
        two.until(his.saturating_sub(30.days()));
        two.world.casework.remind(&Actor::System, 50).await.unwrap();
        assert_eq!((two.told(Topic::RenewSoon, MOTHER).await, two.told(Topic::RenewSoon, FATHER).await), (1, 1));
    }

    async fn records_that_become_one_and_two_again_keep_the_reminders(bench: Bench) {
        let world = World::new(&bench);
        let reviewer = staff(Role::ChildSupervisor, STREET);
        let (mother, first) = world.declared(MOTHER, &complete(1, &[])).await;
        world.approve(&reviewer, first).await;
        world.pass(5 * DAY);
        let (father, second) = world.declared(FATHER, &complete(1, HIS)).await;
        world.approve(&reviewer, second).await;
        let two = Two { world, reviewer, mother, father, of: [first, second] };
        let (hers, his) = (two.due(&two.mother).await, two.due(&two.father).await);
        for (revision, verdict, size) in [(0, Verdict::Same, 1), (1, Verdict::Different, 2)] {
            decide(&two.world, &two.reviewer, two.of, revision, verdict).await;
            assert_eq!(two.ledger().await, size);
            assert_eq!(two.planned(&two.mother).await, hers);
            assert_eq!(two.planned(&two.father).await, two.due(&two.father).await);
            two.world.pass(DAY);
            assert!(matches!(two.confirm(&two.father, verdict.word()).await, Renewed::Confirmed(_)));
            let new = two.due(&two.father).await;
            assert!(new > his && two.planned(&two.father).await == new, "the old day is forgotten");
        }
        assert_eq!(two.due(&two.mother).await, hers);
    }

    async fn what_changes_for_the_child_is_told_to_the_second_family_too(bench: Bench) {
        let two = two(&bench, 1, &[]).await;
        let casework = &two.world.casework;
        casework.watch(&two.father, ONE, true).await.unwrap();
        assert_eq!(casework.watched(&two.father).await.unwrap(), [1]);
        assert!(casework.watched(&two.mother).await.unwrap().is_empty());
        casework.watch(&two.father, ONE, false).await.unwrap();
        assert!(casework.watched(&two.father).await.unwrap().is_empty());
        assert!(matches!(casework.watch(&two.father, ChildNo(2), true).await, Err(CaseError::NotFound)));
    }

    async fn the_second_family_leaves_and_does_not_come_back_when_the_first_goes(bench: Bench) {
        let two = two(&bench, 1, &[]).await;
        let casework = &two.world.casework;
        let id = two.children(&two.mother).await[0].id;
        casework.watch(&two.father, ONE, true).await.unwrap();
        two.leave(&two.father).await;
        let family = casework.my_family(&two.father).await.unwrap();
        assert!(family.children.is_empty(), "nothing is on record");
        assert_eq!(family.departures.iter().map(|it| it.reason).collect::<Vec<_>>(), [Reason::LeftShenzhen]);
        assert!(casework.renewal(&two.father).await.unwrap().is_none());
        assert!(two.planned(&two.father).await.is_empty() && casework.watched(&two.father).await.unwrap().is_empty());
        let view = casework.view_child(&two.reviewer, id).await.unwrap();
        assert!(view.child.guardian == "李梅" && view.beside.is_empty());
        assert!(view.departures.is_empty(), "her record has left no ledger");
        assert_eq!((two.ledger().await, two.children(&two.mother).await.len()), (1, 1));
        let mut work = bench.begin().await;
        work.erase_family(two.mother.family().unwrap()).await.unwrap();
        work.commit().await.unwrap();
        assert_eq!(two.ledger().await, 0, "who has left stays away");
        assert!(two.children(&two.father).await.is_empty());
        casework.begin_draft(&two.father, None).await.unwrap();
        let again = two.world.send(&two.father, "again").await;
        two.world.approve(&two.reviewer, again.id).await;
        assert_eq!((two.ledger().await, two.children(&two.father).await.len()), (1, 1), "until it asks to");
    }

    async fn when_the_first_family_leaves_the_second_is_in_the_ledger_with_its_day(bench: Bench) {
        for erased in [false, true] {
            let two = two(&bench, 1, &[]).await;
            let (id, his) = (two.children(&two.mother).await[0].id, two.due(&two.father).await[0]);
            if erased {
                let mut work = bench.begin().await;
                work.erase_family(two.mother.family().unwrap()).await.unwrap();
                work.commit().await.unwrap();
            } else {
                two.leave(&two.mother).await;
            }
            assert_eq!((two.ledger().await, two.guardian_in_ledger(id).await.as_str()), (1, "张伟"));
            assert_eq!((two.due(&two.father).await, two.planned(&two.father).await), (vec![his], vec![his]));
            two.until(his.saturating_sub(30.days()));
            two.world.casework.remind(&Actor::System, 50).await.unwrap();
            assert_eq!((two.told(Topic::RenewSoon, MOTHER).await, two.told(Topic::RenewSoon, FATHER).await), (0, 1));
            two.leave(&two.father).await;
            assert_eq!(two.ledger().await, 0);
            for family in [two.mother.family().unwrap(), two.father.family().unwrap()] {
                let mut work = bench.begin().await;
                work.erase_family(family).await.unwrap();
                work.commit().await.unwrap();
            }
        }
    }

    async fn at_sixteen_both_families_hear_it_on_one_day(bench: Bench) {
        let old = [("child.1.birth_date.year", "2011"), ("child.1.birth_date.month", "1"), ("child.1.stage", "junior"), ("child.1.xueji_full_junior", "no")];
        let world = World::new(&bench);
        let reviewer = staff(Role::ChildSupervisor, STREET);
        let (mother, first) = world.declared(MOTHER, &complete(1, &old)).await;
        let (father, second) = world.declared(FATHER, &complete(1, &[HIS, &old].concat())).await;
        decide(&world, &reviewer, [first, second], 0, Verdict::Same).await;
        world.approve(&reviewer, first).await;
        world.pass(60);
        world.approve(&reviewer, second).await;
        let two = Two { world, reviewer, mother, father, of: [first, second] };
        two.world.pass(70 * DAY);
        assert_eq!(two.world.casework.close_at_sixteen(&Actor::System, 50).await.unwrap(), 2);
        assert_eq!(two.world.casework.close_at_sixteen(&Actor::System, 50).await.unwrap(), 0);
        assert_eq!((two.told(Topic::Farewell, MOTHER).await, two.told(Topic::Farewell, FATHER).await), (1, 1));
        assert_eq!(two.ledger().await, 0);
        for who in [&two.mother, &two.father] {
            let family = two.world.casework.my_family(who).await.unwrap();
            assert!(family.children.is_empty() && family.departures[0].reason == Reason::Sixteen);
            assert!(two.planned(who).await.is_empty());
        }
    }

    async fn the_second_family_moves_with_its_history_and_takes_a_child_out(bench: Bench) {
        let two = two(&bench, 2, HIS_OWN).await;
        let casework = &two.world.casework;
        let community = "440303002001";
        let moved = [HIS, HIS_OWN, &[("home.street", HUANGBEI), ("home.community", community), ("home.address", "黄贝路 1 号")]].concat();
        casework.begin_draft(&two.father, None).await.unwrap();
        let mut answers = complete(2, &moved);
        two.world.write(&two.father, &answers).await;
        let next = two.world.send(&two.father, "moved").await.id;
        let there = staff(Role::ChildSupervisor, HUANGBEI);
        two.world.approve(&there, next).await;
        let family = casework.my_family(&two.father).await.unwrap();
        assert!(family.children.iter().all(|child| child.place.street == HUANGBEI));
        assert!(family.departures.len() == 2 && family.departures.iter().all(|it| it.reason == Reason::Moved && it.to.as_deref() == Some(HUANGBEI)));
        assert!(family.versions.iter().all(|(version, _)| version.place.street == HUANGBEI), "with its history");
        casework.watch(&two.father, ONE, true).await.unwrap();
        answers.remove_child(ONE);
        casework.begin_draft(&two.father, None).await.unwrap();
        two.world.write(&two.father, &answers).await;
        let last = two.world.send(&two.father, "without").await.id;
        two.world.approve(&there, last).await;
        let family = casework.my_family(&two.father).await.unwrap();
        assert_eq!(family.children.iter().map(|child| child.number).collect::<Vec<_>>(), [2]);
        assert!(family.departures.iter().any(|it| it.number == 1 && it.reason == Reason::TakenOut));
        assert!(casework.watched(&two.father).await.unwrap().is_empty());
        let id = two.children(&two.mother).await[0].id;
        let view = casework.view_child(&two.reviewer, id).await.unwrap();
        assert!(view.child.guardian == "李梅" && view.beside.is_empty() && view.departures.is_empty());
    }

    async fn health_is_taken_out_of_the_second_familys_record_too(bench: Bench) {
        let ill = [
            ("child.1.disability_certificate", "yes"),
            ("child.1.guardian_consents", "yes"),
            ("child.1.severe_mental_disorder", "yes"),
            ("child.1.lives_at_home", "yes"),
        ];
        let two = two(&bench, 1, &ill).await;
        let casework = &two.world.casework;
        assert_eq!(two.children(&two.father).await[0].signs, ["disability", "psychological_difficulty"]);
        casework.withdraw_health_consent(&two.father).await.unwrap();
        let open = ErasureFilter { open: true, due_before: None, after: None, limit: 10 };
        let request = casework.erasures(&two.reviewer, &open).await.unwrap().rows.remove(0).id;
        assert_eq!(casework.erasure(&two.reviewer, request).await.unwrap().children.len(), 1, "the office sees whose");
        casework.decide_erasure(&two.reviewer, request, 1, &Decision::Erase).await.unwrap();
        assert!(two.children(&two.father).await[0].signs.is_empty());
        let id = two.children(&two.mother).await[0].id;
        assert_eq!(two.ledger().await, 1, "still kept once");
        two.leave(&two.mother).await;
        let view = casework.view_child(&two.reviewer, id).await.unwrap();
        assert!(view.child.guardian == "张伟" && view.child.signs.is_empty());
    }

    async fn the_office_calls_the_second_familys_new_phone(bench: Bench) {
        use domain::identifier::Mobile;
        let two = two(&bench, 1, &[]).await;
        let casework = &two.world.casework;
        let new = Mobile::parse("13700137000").unwrap();
        two.world.pass(1);
        let sent = casework.request_phone_codes(&two.father, &new, "network", "en").await.unwrap();
        let codes = two.world.messages("code").await;
        let code = |to: &str| {
            let newest = codes.iter().filter(|it| it.to == to).max_by_key(|it| it.id).unwrap();
            newest.text.strip_prefix("en ").unwrap().to_owned()
        };
        let (old_code, new_code) = (code(&format!("+86{FATHER}")), code("+8613700137000"));
        casework.change_phone(&two.father, sent, &old_code, &new_code).await.unwrap();
        assert_eq!(two.children(&two.father).await[0].guardian_phone.as_deref(), Some("+8613700137000"));
        assert_eq!(two.children(&two.mother).await[0].guardian_phone, Some(format!("+86{MOTHER}")));
        assert_eq!(two.ledger().await, 1);
    }
}
