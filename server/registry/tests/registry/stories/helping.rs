//! A helper a parent trusts: how long, by which code, what is told, and that it ends.

use casework::{Actor, CaseError, policy::Act};
use domain::{
    grant::{GrantState, Lasting},
    journey::{Answers, Page},
};

use super::world::{World, complete, submission};
use crate::support::{Bench, on_both};

const PARENT: &str = "13800138000";
const HELPER: &str = "13600136000";

fn name(text: &str) -> Vec<(String, String)> {
    vec![("guardian.name".to_owned(), text.to_owned()), ("guardian.relation".to_owned(), "mother".to_owned())]
}

async fn begin(world: &World, parent: &Actor, lasting: Lasting) -> (Actor, casework::session::SessionToken) {
    let offer = world.casework.offer_help(parent, "王阿姨", lasting).await.unwrap();
    let (person, session) = world.sign_in(&Actor::Visitor, None, HELPER).await;
    let token = world.casework.begin_helping(&person, Some(&session), &offer.code.to_string(), "net").await.unwrap();
    (world.casework.actor_of(&token).await.unwrap(), token)
}

on_both! {
    async fn a_helper_acts_for_the_time_chosen_and_not_a_second_longer(bench: Bench) {
        for (lasting, seconds) in [(Lasting::Day, 86_400), (Lasting::Week, 7 * 86_400), (Lasting::Month, 30 * 86_400)] {
            let world = World::new(&bench);
            let parent = world.ready(&format!("1380013{seconds:04}")[..11], &complete(1, &[])).await;
            let (helper, token) = begin(&world, &parent, lasting).await;
            assert_eq!(helper.family(), parent.family());
            world.casework.save_page(&helper, Page::Name, None, &name("李小梅")).await.unwrap();
            let view = world.casework.helping(&helper).await.unwrap().unwrap();
            assert_eq!(view.family.as_deref(), Some("李小梅"));
            // The session ends long before: within the time the own phone is enough.
            world.pass(seconds - 60);
            assert_eq!(world.casework.actor_of(&token).await.unwrap(), Actor::Visitor);
            let (person, session) = world.sign_in(&Actor::Visitor, None, HELPER).await;
            let helped = world.casework.helped_by_me(&person).await.unwrap();
            assert_eq!(helped.len(), 1, "{lasting}");
            let again = world.casework.go_on_helping(&person, Some(&session), helped[0].grant).await.unwrap();
            assert!(matches!(world.casework.actor_of(&again).await.unwrap(), Actor::Helper { .. }));
            world.pass(120);
            assert_eq!(world.casework.actor_of(&again).await.unwrap(), Actor::Visitor, "{lasting}");
            let (person, session) = world.sign_in(&Actor::Visitor, None, HELPER).await;
            assert!(world.casework.helped_by_me(&person).await.unwrap().is_empty());
            let late = world.casework.go_on_helping(&person, Some(&session), helped[0].grant).await;
            assert!(matches!(late, Err(CaseError::NotFound)));
        }
    }

    async fn a_code_is_over_after_a_day_and_after_its_first_use(bench: Bench) {
        let world = World::new(&bench);
        let parent = world.ready(PARENT, &complete(1, &[])).await;
        let offer = world.casework.offer_help(&parent, "王阿姨", Lasting::Week).await.unwrap();
        world.pass(24 * 3600);
        let (person, _) = world.sign_in(&Actor::Visitor, None, HELPER).await;
        let late = world.casework.begin_helping(&person, None, offer.code.as_str(), "net").await;
        assert!(matches!(late, Err(CaseError::WrongCode)));
        let offer = world.casework.offer_help(&parent, "王阿姨", Lasting::Week).await.unwrap();
        world.casework.begin_helping(&person, None, offer.code.as_str(), "net").await.unwrap();
        let twice = world.casework.begin_helping(&person, None, offer.code.as_str(), "net").await;
        assert!(matches!(twice, Err(CaseError::WrongCode)));
        let second = world.casework.offer_help(&parent, "李叔叔", Lasting::Day).await;
        assert!(matches!(second, Err(CaseError::Refused("helper"))), "one helper at a time");
    }

    async fn of_two_servers_that_redeem_one_code_one_does(bench: Bench) {
        let world = World::new(&bench);
        let parent = world.ready(PARENT, &complete(1, &[])).await;
        let offer = world.casework.offer_help(&parent, "王阿姨", Lasting::Week).await.unwrap();
        let elsewhere = World::on(bench.registry.clone());
        elsewhere.pass(3);
        let (one, _) = world.sign_in(&Actor::Visitor, None, HELPER).await;
        let (other, _) = elsewhere.sign_in(&Actor::Visitor, None, "13500135000").await;
        let code = offer.code.to_string();
        let (a, b) = tokio::join!(
            world.casework.begin_helping(&one, None, &code, "net"),
            elsewhere.casework.begin_helping(&other, None, &code, "net")
        );
        assert_eq!([a.is_ok(), b.is_ok()].iter().filter(|won| **won).count(), 1);
        let helpers = world.casework.my_helpers(&parent).await.unwrap();
        assert!(matches!(helpers[0].grant.state, GrantState::Active(_)));
    }

    async fn what_a_helper_does_is_told_and_the_parents_own_typing_is_not(bench: Bench) {
        let world = World::new(&bench);
        let parent = world.ready(PARENT, &complete(1, &[])).await;
        world.casework.save_page(&parent, Page::Name, None, &name("李梅")).await.unwrap();
        let (helper, _) = begin(&world, &parent, Lasting::Day).await;
        world.casework.save_page(&helper, Page::Name, None, &name("李小梅")).await.unwrap();
        let child = world.casework.add_child(&helper).await.unwrap();
        world.casework.remove_child(&helper, child).await.unwrap();
        world.casework.draft(&helper).await.unwrap().unwrap();
        let deeds = world.casework.my_helpers(&parent).await.unwrap().remove(0).deeds;
        let mut words: Vec<_> = deeds.iter().filter_map(|it| it.purpose.as_deref()).collect();
        words.sort_unstable();
        assert_eq!(words, ["accept", "add-child", "look", "name", "remove-child"]);
        assert!(deeds.iter().all(|it| it.actor.starts_with("helper:")));
        assert_eq!(world.told("edit_draft", &format!("family:{}", parent.family().unwrap())).await, 4);
    }

    async fn what_a_helper_did_first_stays_among_many_later_looks(bench: Bench) {
        let world = World::new(&bench);
        let parent = world.ready(PARENT, &complete(1, &[])).await;
        let (helper, _) = begin(&world, &parent, Lasting::Day).await;
        world.casework.save_page(&helper, Page::Name, None, &name("李小梅")).await.unwrap();
        for _ in 0..600 {
            world.casework.draft(&helper).await.unwrap().unwrap();
        }
        let deeds = world.casework.my_helpers(&parent).await.unwrap().remove(0).deeds;
        assert!(deeds.iter().any(|it| it.purpose.as_deref() == Some("name")), "{}", deeds.len());
    }

    async fn a_helper_neither_consents_nor_sends_nor_sees_what_is_the_parents_alone(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let parent = world.ready(PARENT, &complete(1, &[])).await;
        let (helper, _) = begin(&world, &parent, Lasting::Day).await;
        let ticks = vec![("consent.children".to_owned(), String::new())];
        assert!(matches!(casework.save_page(&helper, Page::Consent, None, &ticks).await, Err(CaseError::Forbidden)));
        let none = Answers::default();
        assert!(matches!(casework.begin_from_check(&helper, None, &ticks, &none).await, Err(CaseError::Forbidden)));
        assert!(matches!(casework.submit(&helper, &submission("key", 1)).await, Err(CaseError::Forbidden)));
        assert!(matches!(casework.my_family(&helper).await, Err(CaseError::Forbidden)));
        assert!(matches!(casework.drop_draft(&helper).await, Err(CaseError::Forbidden)));
        assert!(matches!(casework.my_helpers(&helper).await, Err(CaseError::Forbidden)));
        assert!(matches!(casework.shared_by_me(&helper).await, Err(CaseError::Forbidden)));
        for act in Act::ALL {
            let may = casework::policy::allow(&helper, *act).is_ok();
            let few = [
                "sign_in", "begin_draft", "edit_draft", "stop_helping", "staff_sign_in", "report_concern", "add_to_concern",
                "enrol_kiosk", "end_visit",
            ];
            let few = few.contains(&act.word());
            assert_eq!(may, few, "{}", act.word());
        }
        let own = casework.draft(&parent).await.unwrap().unwrap();
        assert!(own.answers.consents_to_children());
    }

    async fn ended_it_is_over_at_once_wherever_the_helper_is(bench: Bench) {
        let world = World::new(&bench);
        let parent = world.ready(PARENT, &complete(1, &[])).await;
        let (helper, token) = begin(&world, &parent, Lasting::Month).await;
        let Actor::Helper { grant, .. } = helper else { panic!("no helper") };
        let (stranger, _) = world.sign_in(&Actor::Visitor, None, "13500135000").await;
        assert!(matches!(world.casework.end_help(&stranger, grant).await, Err(CaseError::NotFound)));
        world.casework.end_help(&parent, grant).await.unwrap();
        world.casework.end_help(&parent, grant).await.unwrap();
        assert_eq!(world.casework.actor_of(&token).await.unwrap(), Actor::Visitor);
        assert_eq!(world.told("manage_helper", &format!("grant:{grant}")).await, 2, "made, ended once");
        let another = begin(&world, &parent, Lasting::Day).await;
        world.casework.stop_helping(&another.0).await.unwrap();
        assert_eq!(world.casework.actor_of(&another.1).await.unwrap(), Actor::Visitor);
    }

    async fn an_erased_family_or_helper_leaves_no_way_in(bench: Bench) {
        let world = World::new(&bench);
        let parent = world.ready(PARENT, &complete(1, &[])).await;
        let (_, token) = begin(&world, &parent, Lasting::Month).await;
        let (person, _) = world.sign_in(&Actor::Visitor, None, HELPER).await;
        let mut work = bench.begin().await;
        work.erase_family(person.family().unwrap()).await.unwrap();
        work.commit().await.unwrap();
        assert_eq!(world.casework.actor_of(&token).await.unwrap(), Actor::Visitor, "the helper is erased");
        let (_, token) = begin(&world, &parent, Lasting::Month).await;
        let mut work = bench.begin().await;
        work.erase_family(parent.family().unwrap()).await.unwrap();
        work.commit().await.unwrap();
        assert_eq!(world.casework.actor_of(&token).await.unwrap(), Actor::Visitor, "the family is erased");
        let bytes = bench.stored_bytes();
        assert!(!bytes.windows(9).any(|it| it == "王阿姨".as_bytes()), "the name was sealed");
    }

    async fn whoever_gave_a_code_hears_that_it_was_used(bench: Bench) {
        let world = World::new(&bench);
        for (phone, typed, texted) in [("13800138000", "yes", 1), ("13800138001", "no", 0)] {
            world.pass(3_600);
            let (parent, _) = world.declared(phone, &complete(1, &[("contact.text", typed)])).await;
            let offer = world.casework.offer_help(&parent, "王阿姨", Lasting::Day).await.unwrap();
            let (person, _) = world.sign_in(&Actor::Visitor, None, HELPER).await;
            world.casework.begin_helping(&person, None, "ABCD EFGH", "net").await.unwrap_err();
            let told = async || {
                let notices = world.casework.my_notices(&parent).await.unwrap();
                notices.into_iter().filter(|it| it.topic.word() == "helper_began").map(|it| it.number).collect::<Vec<_>>()
            };
            assert!(told().await.is_empty(), "a wrong code says nothing");
            let token = world.casework.begin_helping(&person, None, offer.code.as_str(), "net").await.unwrap();
            let number = world.casework.my_family(&parent).await.unwrap().versions[0].0.number.clone();
            assert_eq!(told().await, std::slice::from_ref(&number));
            let texts = world.messages("helper_began").await.into_iter().filter(|it| it.text == number).count();
            assert_eq!(texts, texted, "safe to text: {typed}");
            // Coming back within the time is no news.
            let id = world.casework.my_helpers(&parent).await.unwrap()[0].grant.id;
            world.casework.go_on_helping(&person, Some(&token), id).await.unwrap();
            assert_eq!(told().await.len(), 1);
        }
        world.pass(3_600);
        let parent = world.ready("13800138002", &complete(1, &[])).await;
        begin(&world, &parent, Lasting::Day).await;
        let notices = world.casework.my_notices(&parent).await.unwrap();
        assert_eq!(notices.iter().map(|it| (it.topic.word(), it.number.as_str())).collect::<Vec<_>>(), [("helper_began", "")]);
        let texts = world.messages("helper_began").await.into_iter().filter(|it| it.text.is_empty()).count();
        assert_eq!(texts, 0, "nothing is said yet about how to reach the family");
    }
}
