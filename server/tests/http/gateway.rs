//! A gateway for text messages that is slow, breaks down, refuses, answers nothing: no message is lost, none is taken
//! twice, and what can't be delivered is found by the administrator.

use std::{
    collections::{BTreeMap, VecDeque},
    net::SocketAddr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicI64, Ordering},
    },
    time::Duration,
};

use axum::{
    Json, Router,
    extract::State,
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
    routing::post,
};
use casework::{
    Actor, Casework, Role,
    clock::Clock,
    delivery::TRIES,
    id::{FamilyId, MessageId},
    port::{Channel, Draft, Message},
};
use domain::{identifier::Mobile, journey::Answers};
use jiff::Timestamp;
use server::{
    jobs::{Job as _, outbox::Postman},
    messenger::gateway::Gateway,
    settings::{Secret, Sms},
};
use uuid::Uuid;

use super::{family, support::Site};

/// What the gateway does with a request, before it is honest again.
#[derive(Clone, Copy, PartialEq)]
enum Mood {
    /// Breaks down before it takes the message.
    Breaks,
    /// Takes it, and the connection is gone.
    TakesAndVanishes,
    /// Takes it, and answers too late.
    TakesSlowly,
    Says(u16),
}

/// Takes a message once a key, as it should.
#[derive(Clone, Default)]
struct Fake {
    moods: Arc<Mutex<VecDeque<Mood>>>,
    taken: Arc<Mutex<BTreeMap<String, serde_json::Value>>>,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Fake {
    async fn start(&self) -> SocketAddr {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let router = Router::new().route("/send", post(send)).with_state(self.clone());
        tokio::spawn(async move { axum::serve(listener, router).await });
        address
    }

    fn will(&self, moods: &[Mood]) {
        self.moods.lock().unwrap().extend(moods);
    }

    fn taken(&self) -> Vec<serde_json::Value> {
        self.taken.lock().unwrap().values().cloned().collect()
    }

    fn asked(&self) -> usize {
        self.asked.lock().unwrap().len()
    }
}

async fn send(State(fake): State<Fake>, headers: HeaderMap, Json(body): Json<serde_json::Value>) -> Response {
    let text = |name: &str| headers[name].to_str().unwrap().to_owned();
    assert_eq!(text("authorization"), "Bearer secret-1");
    let key = text("idempotency-key");
    fake.asked.lock().unwrap().push(key.clone());
    let mood = fake.moods.lock().unwrap().pop_front();
    let take = || fake.taken.lock().unwrap().entry(key.clone()).or_insert(body.clone()).clone();
    match mood {
        Some(Mood::Breaks) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
        Some(Mood::TakesAndVanishes) => {
            take();
            panic!("the connection is cut");
        }
        Some(Mood::TakesSlowly) => {
            take();
            tokio::time::sleep(Duration::from_secs(3)).await;
            StatusCode::OK.into_response()
        }
        Some(Mood::Says(status)) => StatusCode::from_u16(status).unwrap().into_response(),
        None => {
            take();
            StatusCode::ACCEPTED.into_response()
        }
    }
}

/// The present moment, and what the test adds to it.
struct Turned(AtomicI64);

impl Clock for Turned {
    #[allow(clippy::disallowed_methods, reason = "a clock")]
    fn now(&self) -> Timestamp {
        Timestamp::now() + jiff::SignedDuration::from_secs(self.0.load(Ordering::SeqCst))
    }
}

struct Office {
    site: Site,
    /// Declared, and may be texted.
    family: FamilyId,
    fake: Fake,
    clock: Arc<Turned>,
    postman: Postman<Gateway>,
}

impl Office {
    async fn open() -> Self {
        let site = Site::open().await;
        family::declared(&site, "13800138000", &[]).await;
        let family = handed_over(&site).await;
        let fake = Fake::default();
        let address = fake.start().await;
        let sms = Sms {
            address: format!("http://{address}/send").parse().unwrap(),
            key: Secret("secret-1".to_owned()),
            fields: [("mobile", "{to}"), ("content", "{text}"), ("sign", "童行")]
                .map(|(name, text)| (name.to_owned(), text.to_owned()))
                .to_vec(),
        };
        let clock = Arc::new(Turned(AtomicI64::new(0)));
        let casework = Casework { clock: clock.clone(), ..site.portal.casework.clone() };
        let messenger = Gateway::new(&sms, Duration::from_millis(500)).unwrap();
        Self { site, family, fake, clock, postman: Postman { casework, messenger } }
    }

    /// The family's newest say.
    async fn says(&self, fields: &[(&str, &str)]) {
        let answers = fields.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
        let answers = Answers::from_fields(answers);
        let draft = Draft { family: self.family, answers, base: None, revision: 1, updated_at: self.clock.now() };
        let mut work = self.postman.casework.registry.begin().await.unwrap();
        work.add_draft(&draft).await.unwrap();
        work.commit().await.unwrap();
    }

    /// A text message to the family that waits.
    async fn write(&self, text: &str) -> MessageId {
        let casework = &self.postman.casework;
        let id = MessageId(Uuid::from_u128(self.clock.now().as_nanosecond().unsigned_abs()));
        let message = Message {
            id,
            family: Some(self.family),
            to: "+8613800138000".to_owned(),
            channel: Channel::Sms,
            text: text.to_owned(),
            purpose: "submitted".to_owned(),
            created_at: self.clock.now(),
            attempts: 0,
        };
        let mut work = casework.registry.begin().await.unwrap();
        work.enqueue(&message).await.unwrap();
        work.commit().await.unwrap();
        id
    }

    async fn round(&mut self) {
        self.postman.round().await.unwrap();
    }

    /// Longer than any rest.
    async fn hours_later(&mut self) {
        self.clock.0.fetch_add(3 * 3600, Ordering::SeqCst);
        self.round().await;
    }
}

/// What declaring sent is with the family, whose id this is.
async fn handed_over(site: &Site) -> FamilyId {
    let now = site.portal.casework.clock.now();
    let mut work = site.portal.casework.registry.begin().await.unwrap();
    for message in work.take_due(now, now, 100).await.unwrap() {
        work.mark_sent(message.id, now).await.unwrap();
    }
    let account = work.account_by_phone("+8613800138000").await.unwrap().unwrap();
    work.commit().await.unwrap();
    account.family
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_is_posted_with_its_key_as_the_settings_say() {
    let mut office = Office::open().await;
    office.write("\"编号\" {to}").await;
    office.round().await;
    office.round().await;
    let taken = office.fake.taken();
    assert_eq!(taken, [serde_json::json!({"mobile": "+8613800138000", "content": "\"编号\" {to}", "sign": "童行"})]);
    assert_eq!(office.fake.asked(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn whatever_happens_on_the_way_each_message_is_taken_once() {
    let mut office = Office::open().await;
    let all = 12;
    for number in 0..all {
        office.write(&format!("{number}")).await;
    }
    let moods =
        [Mood::Breaks, Mood::TakesAndVanishes, Mood::Says(429), Mood::Says(503), Mood::TakesSlowly, Mood::Says(401)];
    office.fake.will(&moods.repeat(4));
    office.round().await;
    let at_once = office.fake.asked();
    office.round().await;
    assert_eq!(office.fake.asked(), at_once, "what failed rests first");
    for _ in 0..8 {
        office.hours_later().await;
    }
    let mut texts: Vec<u32> =
        office.fake.taken().iter().map(|it| it["content"].as_str().unwrap().parse().unwrap()).collect();
    texts.sort_unstable();
    assert_eq!(texts, (0..all).collect::<Vec<_>>(), "each once by its key");
    assert!(office.fake.asked() > usize::try_from(all).unwrap());
    let asked = office.fake.asked();
    office.hours_later().await;
    assert_eq!(office.fake.asked(), asked, "nothing is left to send");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_message_is_put_aside_and_tried_again_by_the_administrator() {
    let mut office = Office::open().await;
    let id = office.write("很私密的内容").await;
    office.fake.will(&[Mood::Says(400)]);
    office.round().await;
    office.hours_later().await;
    assert_eq!(office.fake.asked(), 1, "a bad number does not become good");

    let mut admin = office.site.colleague("admin", Role::Administrator, "4403").await;
    let page = admin.get("/staff/messages").await;
    assert!(page.body.contains("submitted") && page.body.contains("网关拒收"), "{}", page.body);
    assert!(!page.body.contains("很私密的内容") && !page.body.contains("13800138000"));
    let again = admin.post("/staff/messages", &[("id", &id.to_string())]).await;
    assert_eq!((again.status, again.location()), (StatusCode::SEE_OTHER, "/staff/messages?again=yes"));
    assert_eq!(admin.post("/staff/messages", &[("id", &id.to_string())]).await.status, StatusCode::CONFLICT);
    assert_eq!(admin.post("/staff/messages", &[("id", "x")]).await.status, StatusCode::BAD_REQUEST);
    office.hours_later().await;
    assert_eq!(office.fake.taken().len(), 1);
    assert!(admin.get("/staff/messages?again=yes").await.body.contains("没有送不到的短信"));
    let mut work = office.site.portal.casework.registry.read().await.unwrap();
    let entries = work.audit_of_record(&format!("message:{id}"), 10).await.unwrap();
    assert_eq!(entries.iter().map(|entry| entry.act.as_str()).collect::<Vec<_>>(), ["revive_letter"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn after_an_outage_everything_can_be_tried_again() {
    let mut office = Office::open().await;
    office.write("1").await;
    office.write("2").await;
    let tries = usize::try_from(TRIES).unwrap();
    office.fake.will(&[Mood::Breaks].repeat(2 * tries));
    for _ in 0..tries + 3 {
        office.hours_later().await;
    }
    assert_eq!(office.fake.asked(), 2 * tries, "after so many nobody tries any more");
    let mut admin = office.site.colleague("admin", Role::Administrator, "4403").await;
    let page = admin.get("/staff/messages").await;
    assert!(page.body.contains("网关出错") && page.body.contains("全部再试一次"));
    admin.post("/staff/messages", &[("id", "all")]).await;
    office.hours_later().await;
    assert_eq!(office.fake.taken().len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_no_longer_to_be_texted_is_not_when_everything_is_tried_again() {
    let mut office = Office::open().await;
    office.write("1").await;
    office.write("2").await;
    office.fake.will(&[Mood::Says(400), Mood::Says(400)]);
    office.round().await;
    office.says(&[("contact.text", "no")]).await;
    let mut admin = office.site.colleague("admin", Role::Administrator, "4403").await;
    assert!(admin.get("/staff/messages").await.body.contains("全部再试一次"));
    admin.post("/staff/messages", &[("id", "all")]).await;
    office.hours_later().await;
    assert_eq!(office.fake.taken().len(), 0);
    let page = admin.get("/staff/messages").await;
    assert!(page.body.contains("不能再往这个号码给这家发短信") && !page.body.contains("再试一次"), "{}", page.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_that_has_run_out_is_not_sent() {
    let mut office = Office::open().await;
    let phone = Mobile::parse("13800138000").unwrap();
    let ask = async |office: &Office| {
        office.postman.casework.request_code(&Actor::Visitor, &phone, "network", "en").await.unwrap();
    };
    ask(&office).await;
    office.fake.will(&[Mood::Breaks]);
    office.round().await;
    office.clock.0.fetch_add(31, Ordering::SeqCst);
    office.round().await;
    assert_eq!(office.fake.taken().len(), 1, "somebody waits for it: tried again within half a minute");

    ask(&office).await;
    office.fake.will(&[Mood::Breaks]);
    office.round().await;
    office.hours_later().await;
    assert_eq!(office.fake.taken().len(), 1);
    let mut admin = office.site.colleague("admin", Role::Administrator, "4403").await;
    let page = admin.get("/staff/messages").await;
    assert!(page.body.contains("验证码已过期") && !page.body.contains("再试一次"));
}
