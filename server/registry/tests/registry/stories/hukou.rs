//! A hukou of 海丰县 may be one of 深汕特别合作区: the office decides, and it holds while the answer is the same.

use casework::{
    Actor, CaseError, CaseResult, Role,
    id::DeclarationId,
    port::Status,
    privacy::{Datum, OwnCopy},
    review::{ReviewedChild, Written},
};
use domain::{
    assess::{Outcome, assess},
    facts::{Child, Family},
    grant::Shared,
    hukou::Counts,
    journey::ChildNo,
};

use super::world::{World, complete, second, staff};
use crate::support::{Bench, HUANGBEI, on_both};

const STREET: &str = "440304004";
const PHONE: &str = "13800138000";
const ONE: ChildNo = ChildNo(1);
const TWO: ChildNo = ChildNo(2);
/// The first child's hukou is in 海丰县, the second's in 南宁.
const HAIFENG: &[(&str, &str)] = &[("child.1.hukou_province", "440000"), ("child.1.hukou_county", "441521")];

async fn count(world: &World, who: &Actor, id: DeclarationId, child: ChildNo, counts: Counts) -> CaseResult<()> {
    let revision = world.revision(id).await;
    world.casework.count_hukou(who, id, child, revision, counts, " 看过户口本：鹅埠镇 ").await
}

/// The same hukou at another address.
const ELSEWHERE: &[(&str, &str)] = &[HAIFENG[0], HAIFENG[1], ("home.address", "向阳新村 9 栋")];

/// What the family itself is shown of its children.
async fn own(world: &World, guardian: &Actor) -> Vec<Outcome> {
    let family = world.casework.my_family(guardian).await.unwrap();
    scopes(world, family.facts().unwrap())
}

fn scopes(world: &World, (family, children): (Family, Vec<(ChildNo, Child)>)) -> Vec<Outcome> {
    let (rules, today) = (world.casework.catalogue.rules(), world.casework.today());
    children.iter().map(|(_, child)| assess(rules, &family, child, today).scope.outcome).collect()
}

async fn reviewed(world: &World, who: &Actor, id: DeclarationId) -> Vec<ReviewedChild> {
    world.casework.review(who, id).await.unwrap().children
}

fn texts(copy: &OwnCopy) -> Vec<&str> {
    let data = copy.sections.iter().flat_map(|section| &section.rows).flatten();
    data.filter_map(|(_, datum)| if let Datum::Text(text) = datum { Some(text.as_str()) } else { None }).collect()
}

on_both! {
    async fn whoever_reviews_decides_and_it_counts_at_once(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (guardian, id) = world.declared(PHONE, &complete(2, HAIFENG)).await;
        let reviewer = staff(Role::StreetReviewer, STREET);
        let children = reviewed(&world, &reviewer, id).await;
        assert_eq!(children.iter().map(|it| it.open_hukou).collect::<Vec<_>>(), [true, false]);
        assert_eq!(own(&world, &guardian).await, [Outcome::Yes, Outcome::Yes], "by the rule it is from elsewhere");
        assert!(matches!(count(&world, &reviewer, id, ONE, Counts::Shenzhen).await, Err(CaseError::Changed)), "not taken");

        casework.claim(&reviewer, id).await.unwrap();
        for (who, child, refused) in [
            (second(&reviewer), ONE, CaseError::Changed),
            (reviewer.clone(), TWO, CaseError::NotFound),
            (reviewer.clone(), ChildNo(3), CaseError::NotFound),
            (staff(Role::StreetReviewer, HUANGBEI), ONE, CaseError::NotFound),
            (staff(Role::DistrictOfficer, "440304"), ONE, CaseError::Forbidden),
            (guardian.clone(), ONE, CaseError::Forbidden),
        ] {
            let done = count(&world, &who, id, child, Counts::Shenzhen).await.unwrap_err();
            assert_eq!(done.to_string(), refused.to_string());
        }
        let revision = world.revision(id).await;
        let blank = casework.count_hukou(&reviewer, id, ONE, revision, Counts::Shenzhen, " \n").await;
        assert!(matches!(blank, Err(CaseError::Incomplete)));
        let old = casework.count_hukou(&reviewer, id, ONE, revision - 1, Counts::Shenzhen, "看过").await;
        assert!(matches!(old, Err(CaseError::Changed)));
        assert!(casework.hukou_question(&reviewer, id, ONE).await.unwrap().decision.is_none());
        assert!(matches!(casework.hukou_question(&reviewer, id, TWO).await, Err(CaseError::NotFound)));
        assert_eq!(world.told("count_hukou", &format!("declaration:{id}")).await, 0);

        count(&world, &reviewer, id, ONE, Counts::Shenzhen).await.unwrap();
        assert_eq!(own(&world, &guardian).await, [Outcome::No, Outcome::Yes]);
        let children = reviewed(&world, &reviewer, id).await;
        assert_eq!(children.iter().map(|it| it.assessment.scope.outcome).collect::<Vec<_>>(), [Outcome::No, Outcome::Yes]);
        let view = casework.hukou_question(&reviewer, id, ONE).await.unwrap();
        let decision = view.decision.unwrap();
        assert_eq!((decision.counts, decision.reason.as_str()), (Counts::Shenzhen, "看过户口本：鹅埠镇"));
        assert_eq!(decision.by, reviewer.staff().unwrap().id);
        assert_eq!(world.messages("hukou_counted").await.len(), 1);
        // The same once more changes nothing for the family.
        count(&world, &reviewer, id, ONE, Counts::Shenzhen).await.unwrap();
        assert_eq!(world.messages("hukou_counted").await.len(), 1);
        assert_eq!(world.told("count_hukou", &format!("declaration:{id}")).await, 2);
        assert!(texts(&casework.take_copy(&guardian).await.unwrap()).contains(&"看过户口本：鹅埠镇"));

        let offer = casework.share_family(&guardian, "孩子爸爸", Shared::of(["children"])).await.unwrap();
        let (other, _) = world.sign_in(&Actor::Visitor, None, "13700137000").await;
        let grant = casework.join_family(&other, offer.code.as_str(), "net").await.unwrap();
        let shared = casework.shared_family(&other, grant).await.unwrap();
        assert_eq!(scopes(&world, shared.facts())[0], Outcome::No, "another guardian sees the same");
    }

    async fn of_two_decisions_at_once_one_counts(bench: Bench) {
        let (world, there) = (World::new(&bench), World::on(bench.registry.clone()));
        let (_, id) = world.declared(PHONE, &complete(1, HAIFENG)).await;
        let reviewer = staff(Role::StreetReviewer, STREET);
        world.casework.claim(&reviewer, id).await.unwrap();
        let revision = world.revision(id).await;
        let (one, other) = tokio::join!(
            world.casework.count_hukou(&reviewer, id, ONE, revision, Counts::Shenzhen, "看过"),
            there.casework.count_hukou(&reviewer, id, ONE, revision, Counts::Elsewhere, "看过"),
        );
        assert!(one.is_ok() != other.is_ok(), "{one:?} {other:?}");
        assert_eq!(world.told("count_hukou", &format!("declaration:{id}")).await, 1);
    }

    async fn it_holds_for_the_next_version_while_the_answer_is_the_same(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (guardian, first) = world.declared(PHONE, &complete(2, HAIFENG)).await;
        let reviewer = staff(Role::StreetReviewer, STREET);
        casework.claim(&reviewer, first).await.unwrap();
        count(&world, &reviewer, first, ONE, Counts::Shenzhen).await.unwrap();
        casework.approve(&reviewer, first, world.revision(first).await, &Written::default()).await.unwrap();

        let again = |key: &'static str, other: &'static [(&str, &str)]| {
            let (world, guardian) = (&world, &guardian);
            async move {
                world.casework.begin_draft(guardian, None).await.unwrap();
                world.write(guardian, &complete(2, other)).await;
                world.send(guardian, key).await.id
            }
        };
        let renewed = again("renewed", ELSEWHERE).await;
        assert_eq!(own(&world, &guardian).await, [Outcome::No, Outcome::Yes], "without a new decision");
        world.approve(&reviewer, renewed).await;
        assert_eq!(own(&world, &guardian).await, [Outcome::No, Outcome::Yes]);

        // Taken back: the version before counts again, with what was decided.
        let elsewhere = again("elsewhere", &[]).await;
        assert_eq!(own(&world, &guardian).await, [Outcome::Yes, Outcome::Yes]);
        casework.withdraw(&guardian, elsewhere, world.revision(elsewhere).await).await.unwrap();
        let back = again("back", ELSEWHERE).await;
        assert_eq!(own(&world, &guardian).await, [Outcome::No, Outcome::Yes]);
        casework.withdraw(&guardian, back, world.revision(back).await).await.unwrap();

        // A hukou that moved is another question, also when it comes back.
        let moved = again("moved", &[]).await;
        world.approve(&reviewer, moved).await;
        let returned = again("returned", ELSEWHERE).await;
        assert_eq!(own(&world, &guardian).await, [Outcome::Yes, Outcome::Yes]);
        assert!(casework.hukou_question(&reviewer, returned, ONE).await.unwrap().decision.is_none());
    }

    async fn a_decision_about_the_record_is_one_about_what_waits_too(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (guardian, first) = world.declared(PHONE, &complete(1, HAIFENG)).await;
        let reviewer = staff(Role::StreetReviewer, STREET);
        world.approve(&reviewer, first).await;
        casework.begin_draft(&guardian, None).await.unwrap();
        let next = world.send(&guardian, "next").await.id;
        let colleague = second(&reviewer);
        count(&world, &colleague, first, ONE, Counts::Shenzhen).await.unwrap();
        for id in [first, next] {
            let decision = casework.hukou_question(&reviewer, id, ONE).await.unwrap().decision.unwrap();
            assert_eq!(decision.by, colleague.staff().unwrap().id);
        }
        assert_eq!(own(&world, &guardian).await, [Outcome::No]);
        // The waiting one is still to be decided, and what was decided can be decided again.
        assert_eq!(casework.review(&reviewer, next).await.unwrap().record.status, Status::Submitted);
        world.approve(&reviewer, next).await;
        count(&world, &reviewer, next, ONE, Counts::Elsewhere).await.unwrap();
        assert_eq!(own(&world, &guardian).await, [Outcome::Yes]);
        assert_eq!(world.messages("hukou_counted").await.len(), 2);
        let over = count(&world, &reviewer, first, ONE, Counts::Shenzhen).await;
        assert!(matches!(over, Err(CaseError::Changed)), "what is over stays as it was");
    }
}
