//! Another guardian sees what is shared: part by part, until it is ended.

use casework::{Actor, CaseError, Role, id::GrantId};
use domain::grant::{Part, Shared};

use super::world::{World, complete, staff};
use crate::support::{Bench, on_both};

const OWNER: &str = "13800138000";
const OTHER: &str = "13700137000";

fn parts(words: &[&str]) -> Shared {
    Shared::of(words.iter().copied())
}

async fn joined(world: &World, owner: &Actor, shared: Shared) -> (Actor, GrantId) {
    let offer = world.casework.share_family(owner, "孩子爸爸", shared).await.unwrap();
    let (other, _) = world.sign_in(&Actor::Visitor, None, OTHER).await;
    let grant = world.casework.join_family(&other, offer.code.as_str(), "net").await.unwrap();
    assert_eq!(grant, offer.grant.id);
    (other, grant)
}

on_both! {
    async fn each_part_is_there_or_it_is_not(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let school = [("child.1.school", "福田第一小学"), ("contact.note", "晚上七点后")];
        let (owner, id) = world.declared(OWNER, &complete(2, &school)).await;
        world.approve(&staff(Role::StreetReviewer, "440304004"), id).await;
        let (other, grant) = joined(&world, &owner, Shared::default()).await;
        for mask in 0..8_u8 {
            let words: Vec<_> =
                Part::ALL.iter().enumerate().filter(|(bit, _)| mask & (1 << bit) != 0).map(|(_, it)| it.word()).collect();
            let revision = casework.one_shared_by_me(&owner, grant).await.unwrap().revision;
            casework.change_shared(&owner, grant, revision, parts(&words)).await.unwrap();
            let seen = casework.shared_family(&other, grant).await.unwrap();
            let has = |word| words.contains(&word);
            assert_eq!((seen.guardian.as_str(), seen.shared), ("李梅", parts(&words)));
            assert_eq!(seen.children.as_ref().map(Vec::len), has("children").then_some(2), "{words:?}");
            assert_eq!(seen.declarations.as_ref().map(Vec::len), has("declarations").then_some(1), "{words:?}");
            let versions = seen.declarations.iter().flatten().map(|version| &version.answers);
            for answers in versions.chain([&seen.answers]) {
                assert_eq!(answers.field("child.1.name"), if has("children") { "李小明" } else { "" }, "{words:?}");
                assert_eq!(answers.field("home.address"), if has("address") { "向阳新村 8 栋" } else { "" }, "{words:?}");
                let school = if has("address") && has("children") { "福田第一小学" } else { "" };
                assert_eq!(answers.field("child.1.school"), school, "{words:?}");
                assert_eq!(answers.field("family.stable_job"), if has("declarations") { "yes" } else { "" }, "{words:?}");
                for never in ["guardian.phone", "guardian.document_number", "contact.note", "contact.text"] {
                    assert_eq!(answers.field(never), "", "{never}");
                }
            }
            let place = seen.declarations.iter().flatten().any(|version| version.place.is_some());
            assert_eq!(place, has("address") && has("declarations"), "{words:?}");
        }
    }

    async fn nobody_else_sees_it_and_ended_it_is_over(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let (owner, _) = world.declared(OWNER, &complete(1, &[])).await;
        let (other, grant) = joined(&world, &owner, parts(&["children", "declarations", "address"])).await;
        let (stranger, _) = world.sign_in(&Actor::Visitor, None, "13500135000").await;
        for who in [&stranger, &owner] {
            assert!(matches!(casework.shared_family(who, grant).await, Err(CaseError::NotFound)));
        }
        for who in [&stranger, &other] {
            assert!(matches!(casework.one_shared_by_me(who, grant).await, Err(CaseError::NotFound)));
            assert!(matches!(casework.end_sharing(who, grant).await, Err(CaseError::NotFound)));
            assert!(matches!(casework.change_shared(who, grant, 2, Shared::default()).await, Err(CaseError::NotFound)));
        }
        let number = casework.shared_family(&other, grant).await.unwrap().declarations.unwrap()[0].number.clone();
        assert!(matches!(casework.my_declaration(&other, &number).await, Err(CaseError::NotFound)));
        assert!(casework.my_family(&other).await.unwrap().versions.is_empty());
        let family = format!("family:{}", owner.family().unwrap());
        assert_eq!(world.told("see_shared", &family).await, 1, "the owner can see that it was looked at");
        casework.end_sharing(&owner, grant).await.unwrap();
        casework.end_sharing(&owner, grant).await.unwrap();
        assert!(matches!(casework.shared_family(&other, grant).await, Err(CaseError::NotFound)));
        assert!(casework.shared_with_me(&other).await.unwrap().is_empty());
        assert!(matches!(casework.change_shared(&owner, grant, 3, Shared::default()).await, Err(CaseError::Changed)));
    }

    async fn invitations_are_few_and_each_for_one(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let owner = world.ready(OWNER, &complete(1, &[])).await;
        for name in ["一", "二", "三", "四"] {
            casework.share_family(&owner, name, Shared::default()).await.unwrap();
        }
        assert!(matches!(casework.share_family(&owner, "五", Shared::default()).await, Err(CaseError::Refused("places"))));
        let again = casework.share_family(&owner, "四", Shared::default()).await.unwrap();
        let (other, _) = world.sign_in(&Actor::Visitor, None, OTHER).await;
        casework.join_family(&other, again.code.as_str(), "net").await.unwrap();
        assert!(matches!(casework.join_family(&other, again.code.as_str(), "net").await, Err(CaseError::WrongCode)));
        assert!(matches!(casework.join_family(&owner, again.code.as_str(), "net").await, Err(CaseError::WrongCode)));
        for _ in 0..5 {
            casework.share_family(&owner, "三", Shared::default()).await.unwrap();
        }
        assert!(matches!(casework.share_family(&owner, "三", Shared::default()).await, Err(CaseError::TooMany)));
        world.pass(86_400);
        casework.share_family(&owner, "三", Shared::default()).await.unwrap();
    }

    async fn messages_go_to_the_owner_alone(bench: Bench) {
        let world = World::new(&bench);
        let (owner, id) = world.declared(OWNER, &complete(1, &[])).await;
        let (other, _) = joined(&world, &owner, parts(&["children", "declarations"])).await;
        world.approve(&staff(Role::StreetReviewer, "440304004"), id).await;
        let approved = world.messages("approved").await;
        assert_eq!(approved.iter().map(|it| it.to.as_str()).collect::<Vec<_>>(), [format!("+86{OWNER}")]);
        let mut work = bench.read().await;
        assert!(work.notices_of(other.family().unwrap(), 10).await.unwrap().is_empty());
        let mut told: Vec<_> = work.notices_of(owner.family().unwrap(), 10).await.unwrap().iter().map(|it| it.topic.word()).collect();
        told.sort_unstable();
        assert_eq!(told, ["approved", "guardian_joined", "submitted"]);
        let joined = world.messages("guardian_joined").await;
        assert_eq!(joined.iter().map(|it| it.to.as_str()).collect::<Vec<_>>(), [format!("+86{OWNER}")]);
    }
}
