//! The city's unified identity: a second way into an account, opened by a phone's code once.

use std::sync::{Arc, Mutex};

use async_trait::async_trait;
use casework::{
    Actor, CaseError, Role,
    account::{Begun, SignedIn},
    city::{CityAnswer, CityEnd, CityIdentity, CityKeys, CitySorry, CityStart, CityTrouble, TICKET_MINUTES},
    id::CodeId,
    port::{CityDoor, Registry as _},
    session::SessionToken,
};
use domain::identity::Assurance;

use super::world::{World, complete, staff};
use crate::support::{Bench, on_both};

const STREET: &str = "440304004";

/// The city, as the server would speak to it: says who it was that it let through.
struct City(Mutex<Result<CityIdentity, CityTrouble>>);

#[async_trait]
impl CityDoor for City {
    fn name(&self, _: &str) -> Option<String> {
        None
    }

    async fn entrance(&self, keys: &CityKeys) -> Result<String, CityTrouble> {
        match *self.0.lock().unwrap() {
            Err(CityTrouble::Away) => Err(CityTrouble::Away),
            _ => Ok(keys.state.clone()),
        }
    }

    async fn prove(&self, answer: &CityAnswer, _: &CityKeys) -> Result<CityIdentity, CityTrouble> {
        assert_eq!(answer.code, "code");
        self.0.lock().unwrap().clone()
    }

    async fn way_out(&self) -> Option<String> {
        None
    }
}

fn person(subject: &str, level: Option<Assurance>) -> CityIdentity {
    CityIdentity { issuer: "https://id.example".to_owned(), subject: subject.to_owned(), level }
}

fn city(bench: &Bench) -> (World, Arc<City>) {
    let mut world = World::new(bench);
    let city = Arc::new(City(Mutex::new(Err(CityTrouble::Unproven))));
    world.casework.city = Some(Arc::clone(&city) as Arc<dyn CityDoor>);
    (world, city)
}

/// The state that stands in the address, and the ticket of the cookie.
async fn begin(world: &World, actor: &Actor) -> (String, SessionToken) {
    match world.casework.city_begin(actor, "/family/privacy").await.unwrap() {
        CityStart::Go { to, ticket } => (to, ticket),
        CityStart::Away => panic!("the city is there"),
    }
}

async fn end(world: &World, actor: &Actor, state: &str, ticket: &SessionToken) -> CityEnd {
    let answer = CityAnswer { state: state.to_owned(), code: "code".to_owned(), ..CityAnswer::default() };
    world.casework.city_end(actor, None, Some(ticket), &answer).await.unwrap()
}

async fn through(world: &World, city: &City, actor: &Actor, who: &CityIdentity) -> CityEnd {
    *city.0.lock().unwrap() = Ok(who.clone());
    let (state, ticket) = begin(world, actor).await;
    end(world, actor, &state, &ticket).await
}

fn new(end: CityEnd) -> SessionToken {
    match end {
        CityEnd::New { ticket, next } => {
            assert_eq!(next, "/family/privacy");
            ticket
        }
        CityEnd::In { .. } => panic!("signed in without a phone"),
        CityEnd::Link { .. } => panic!("nobody is signed in"),
        CityEnd::Sorry(sorry) => panic!("{sorry:?}"),
    }
}

fn inside(end: CityEnd) -> SignedIn {
    match end {
        CityEnd::In { signed_in, next } => {
            assert_eq!(next, "/family/privacy");
            signed_in
        }
        CityEnd::New { .. } => panic!("unknown"),
        CityEnd::Link { .. } => panic!("not to sign in"),
        CityEnd::Sorry(sorry) => panic!("{sorry:?}"),
    }
}

fn sorry(end: CityEnd) -> CitySorry {
    match end {
        CityEnd::Sorry(sorry) => sorry,
        _ => panic!("not refused"),
    }
}

/// There and back from inside the account.
async fn link(world: &World, city: &City, actor: &Actor, who: &CityIdentity) -> CityEnd {
    *city.0.lock().unwrap() = Ok(who.clone());
    let CityStart::Go { to, ticket } = world.casework.city_begin_link(actor).await.unwrap() else {
        panic!("the city is there")
    };
    end(world, actor, &to, &ticket).await
}

fn proven(end: CityEnd) -> SessionToken {
    match end {
        CityEnd::Link { ticket: Some(ticket) } => ticket,
        CityEnd::Sorry(sorry) => panic!("{sorry:?}"),
        _ => panic!("nothing to add"),
    }
}

/// A code to the account's own phone.
async fn own_code(world: &World, actor: &Actor) -> (CodeId, String) {
    world.pass(1);
    let id = world.casework.send_link_code(actor, "network", "en").await.unwrap();
    let newest = world.messages("code").await.into_iter().max_by_key(|message| message.id).unwrap();
    (id, newest.text.strip_prefix("en ").unwrap().to_owned())
}

/// Confirms the phone, with the proof.
async fn bind(world: &World, phone: &str, proof: &SessionToken) -> SignedIn {
    let (id, code) = world.ask_for_code(&Actor::Visitor, phone).await;
    world.casework.confirm_code_and_bind(&Actor::Visitor, None, id, &code, proof).await.unwrap()
}

on_both! {
    async fn the_first_time_opens_nothing_and_the_second_the_same_account(bench: Bench) {
        let (world, city) = city(&bench);
        let (old, _) = world.sign_in(&Actor::Visitor, None, "13800138000").await;
        let mei = person("mei", Some(Assurance::High));
        let proof = new(through(&world, &city, &Actor::Visitor, &mei).await);
        // A wrong code opens nothing and uses nothing up.
        let (id, _) = world.ask_for_code(&Actor::Visitor, "13800138000").await;
        let wrong = world.casework.confirm_code_and_bind(&Actor::Visitor, None, id, "000000", &proof).await;
        assert!(matches!(wrong, Err(CaseError::WrongCode)));
        assert!(world.casework.my_city_identities(&old).await.unwrap().is_empty());

        let signed_in = bind(&world, "13800138000", &proof).await;
        assert!(signed_in.bound);
        assert_eq!(Some(signed_in.family), old.family(), "an account that was there already");
        world.pass(60);
        let again = inside(through(&world, &city, &Actor::Visitor, &person("mei", Some(Assurance::Low))).await);
        assert_eq!(again.family, signed_in.family);
        let mine = world.casework.my_city_identities(&old).await.unwrap();
        assert_eq!(mine.len(), 1);
        assert_eq!(mine[0].level, Some(Assurance::Low), "as sure as the last time");
        assert!(mine[0].seen_at > mine[0].bound_at);
        assert_eq!(world.told("bind_identity", &format!("family:{}", signed_in.family)).await, 1);

        // Somebody new gets an account by the phone; another issuer's "mei" is somebody else.
        let other = CityIdentity { issuer: "https://other.example".to_owned(), ..mei };
        let proof = new(through(&world, &city, &Actor::Visitor, &other).await);
        let newcomer = bind(&world, "13900139000", &proof).await;
        assert!(newcomer.bound && newcomer.family != signed_in.family);
        assert!(!bind(&world, "13700137000", &proof).await.bound, "a proof is used once");
    }

    async fn a_ticket_is_good_once_for_its_browser_and_for_minutes(bench: Bench) {
        let (world, city) = city(&bench);
        *city.0.lock().unwrap() = Ok(person("mei", None));
        let visitor = Actor::Visitor;
        let ((state, ticket), (other_state, other)) = (begin(&world, &visitor).await, begin(&world, &visitor).await);
        assert_eq!(sorry(end(&world, &visitor, &state, &other).await), CitySorry::Over, "another browser's");
        let without = CityAnswer { state: state.clone(), code: "code".to_owned(), ..CityAnswer::default() };
        assert_eq!(sorry(world.casework.city_end(&visitor, None, None, &without).await.unwrap()), CitySorry::Over);
        new(end(&world, &visitor, &state, &ticket).await);
        assert_eq!(sorry(end(&world, &visitor, &state, &ticket).await), CitySorry::Over, "replayed");
        world.pass(TICKET_MINUTES * 60);
        assert_eq!(sorry(end(&world, &visitor, &other_state, &other).await), CitySorry::Over, "too old");

        let (state, ticket) = begin(&world, &visitor).await;
        let proof = new(end(&world, &visitor, &state, &ticket).await);
        assert_eq!(sorry(end(&world, &visitor, &state, &proof).await), CitySorry::Over, "a proof is no ticket");
        world.pass(TICKET_MINUTES * 60);
        assert!(!bind(&world, "13800138000", &proof).await.bound);
        let mut work = world.registry.begin().await.unwrap();
        assert_eq!(work.sweep_city_tickets(world.casework.clock.now()).await.unwrap(), 1, "the proof nobody used");
    }

    async fn what_the_city_refuses_lets_nobody_in(bench: Bench) {
        let (world, city) = city(&bench);
        for (error, why) in [
            ("access_denied", CitySorry::Denied),
            ("temporarily_unavailable", CitySorry::Away),
            ("invalid_request", CitySorry::Unproven),
        ] {
            let (state, ticket) = begin(&world, &Actor::Visitor).await;
            let answer = CityAnswer { state, error: error.to_owned(), ..CityAnswer::default() };
            for expected in [why, CitySorry::Over] {
                let end = world.casework.city_end(&Actor::Visitor, None, Some(&ticket), &answer).await.unwrap();
                assert_eq!(sorry(end), expected, "{error}");
            }
        }
        let (state, ticket) = begin(&world, &Actor::Visitor).await;
        assert_eq!(sorry(end(&world, &Actor::Visitor, &state, &ticket).await), CitySorry::Unproven);
        *city.0.lock().unwrap() = Err(CityTrouble::Away);
        assert!(matches!(world.casework.city_begin(&Actor::Visitor, "").await, Ok(CityStart::Away)));
        let reviewer = staff(Role::StreetReviewer, STREET);
        assert!(matches!(world.casework.city_begin(&reviewer, "").await, Err(CaseError::Forbidden)));
        let world = World::new(&bench);
        assert!(matches!(world.casework.city_begin(&Actor::Visitor, "").await, Err(CaseError::NotFound)));
    }

    async fn the_office_sees_how_sure_the_city_is(bench: Bench) {
        let (world, city) = city(&bench);
        let (guardian, declaration) = world.declared("13800138000", &complete(1, &[])).await;
        let reviewer = staff(Role::StreetReviewer, STREET);
        assert!(world.casework.review(&reviewer, declaration).await.unwrap().proven.is_none());
        let proof = new(through(&world, &city, &Actor::Visitor, &person("mei", Some(Assurance::Substantial))).await);
        bind(&world, "13800138000", &proof).await;
        let view = world.casework.review(&reviewer, declaration).await.unwrap();
        assert_eq!(view.proven.unwrap().level, Some(Assurance::Substantial));
        world.approve(&reviewer, declaration).await;
        let page = world.casework.search_ledger(&reviewer, &casework::ledger::LedgerSearch { limit: 10, ..Default::default() }).await.unwrap();
        let child = world.casework.view_child(&reviewer, page.rows[0].id).await.unwrap();
        assert_eq!(child.proven.unwrap().level, Some(Assurance::Substantial));

        // The family ends it; the phone goes on.
        world.casework.unbind_city(&guardian).await.unwrap();
        world.casework.unbind_city(&guardian).await.unwrap();
        assert_eq!(world.told("unbind_identity", &format!("family:{}", guardian.family().unwrap())).await, 1);
        new(through(&world, &city, &Actor::Visitor, &person("mei", None)).await);
        assert!(matches!(world.casework.unbind_city(&Actor::Visitor).await, Err(CaseError::SignInNeeded)));
    }

    async fn it_is_added_from_inside_with_a_code_to_the_own_phone(bench: Bench) {
        let (world, city) = city(&bench);
        let casework = &world.casework;
        let (guardian, _) = world.sign_in(&Actor::Visitor, None, "13800138000").await;
        assert!(casework.may_link_city(&guardian).await.unwrap());
        let mei = person("mei", Some(Assurance::High));
        let proof = proven(link(&world, &city, &guardian, &mei).await);
        assert!(casework.my_city_identities(&guardian).await.unwrap().is_empty(), "a proof alone opens nothing");
        let (id, code) = own_code(&world, &guardian).await;
        assert!(casework.link_code_sent_to(&guardian, id).await.unwrap().unwrap().ends_with("*8000"));
        let wrong = casework.link_city(&guardian, id, "000000", &proof).await;
        assert!(matches!(wrong, Err(CaseError::WrongCode)));
        // A code that was sent to another phone is none.
        let (other, theirs) = world.ask_for_code(&guardian, "13900139000").await;
        assert!(casework.link_code_sent_to(&guardian, other).await.unwrap().is_none());
        assert!(matches!(casework.link_city(&guardian, other, &theirs, &proof).await, Err(CaseError::WrongCode)));
        assert!(casework.link_city(&guardian, id, &code, &proof).await.unwrap());
        assert!(matches!(casework.link_city(&guardian, id, &code, &proof).await, Err(CaseError::WrongCode)), "used once");
        assert_eq!(casework.my_city_identities(&guardian).await.unwrap()[0].level, Some(Assurance::High));
        assert!(!casework.may_link_city(&guardian).await.unwrap());
        assert_eq!(world.told("bind_identity", &format!("family:{}", guardian.family().unwrap())).await, 1);
        let inside = inside(through(&world, &city, &Actor::Visitor, &mei).await);
        assert_eq!(Some(inside.family), guardian.family());
        assert!(matches!(link(&world, &city, &guardian, &mei).await, CityEnd::Link { ticket: None }), "it opens it already");
        casework.unbind_city(&guardian).await.unwrap();
        assert!(casework.may_link_city(&guardian).await.unwrap(), "and again");
        for stranger in [Actor::Visitor, staff(Role::StreetReviewer, STREET)] {
            assert!(casework.city_begin_link(&stranger).await.is_err());
            assert!(casework.send_link_code(&stranger, "network", "en").await.is_err());
        }
    }

    async fn what_somebody_else_proved_is_not_added(bench: Bench) {
        let (world, city) = city(&bench);
        let casework = &world.casework;
        let (mei, _) = world.sign_in(&Actor::Visitor, None, "13800138000").await;
        let (lan, _) = world.sign_in(&Actor::Visitor, None, "13900139000").await;
        let who = person("mei", None);
        // Mei went to the city; Lan is signed in by the time the answer comes.
        *city.0.lock().unwrap() = Ok(who.clone());
        let CityStart::Go { to, ticket } = casework.city_begin_link(&mei).await.unwrap() else { panic!("away") };
        assert_eq!(sorry(end(&world, &lan, &to, &ticket).await), CitySorry::Over);
        // Mei's proof is left in the browser; Lan confirms her own phone.
        let proof = proven(link(&world, &city, &mei, &who).await);
        let (id, code) = own_code(&world, &lan).await;
        assert!(!casework.link_city(&lan, id, &code, &proof).await.unwrap());
        // Nor does a proof for signing in, and what was proven for an account signs nobody in.
        let proof = new(through(&world, &city, &Actor::Visitor, &who).await);
        let (id, code) = own_code(&world, &lan).await;
        assert!(!casework.link_city(&lan, id, &code, &proof).await.unwrap());
        let proof = proven(link(&world, &city, &mei, &who).await);
        assert!(!bind(&world, "13700137000", &proof).await.bound);
        assert!(casework.my_city_identities(&lan).await.unwrap().is_empty());
        // One that opens an account opens no second one.
        let proof = proven(link(&world, &city, &mei, &who).await);
        let (id, code) = own_code(&world, &mei).await;
        assert!(casework.link_city(&mei, id, &code, &proof).await.unwrap());
        assert_eq!(sorry(link(&world, &city, &lan, &who).await), CitySorry::Taken);
        // Too late.
        casework.unbind_city(&mei).await.unwrap();
        let proof = proven(link(&world, &city, &mei, &who).await);
        world.pass(TICKET_MINUTES * 60);
        let (id, code) = own_code(&world, &mei).await;
        assert!(!casework.link_city(&mei, id, &code, &proof).await.unwrap());
    }

    async fn what_was_begun_before_follows(bench: Bench) {
        let (world, city) = city(&bench);
        let proof = new(through(&world, &city, &Actor::Visitor, &person("mei", None)).await);
        let family = bind(&world, "13800138000", &proof).await.family;
        let begun = world.casework.begin_draft(&Actor::Visitor, None).await.unwrap();
        let drafting = world.casework.actor_of(&begun.unwrap()).await.unwrap();
        let signed_in = inside(through(&world, &city, &drafting, &person("mei", None)).await);
        assert!(signed_in.begun == Begun::Followed && signed_in.family == family);
        let guardian = world.casework.actor_of(&signed_in.token).await.unwrap();
        assert!(world.casework.draft(&guardian).await.unwrap().is_some());
    }
}
