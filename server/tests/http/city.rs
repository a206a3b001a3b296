//! The city's sign-in, as a small provider in this process plays it: what proves somebody, and all that does not.

use std::{
    net::SocketAddr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, AtomicI64, Ordering},
    },
};

use axum::{
    Json, Router,
    extract::{Form, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use base64::{Engine as _, prelude::BASE64_URL_SAFE_NO_PAD};
use casework::{Casework, clock::Clock, port::CityDoor};
use domain::identity::Assurance;
use jiff::Timestamp;
use ring::{
    rand::SystemRandom,
    signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _},
};
use serde_json::{Value, json};
use server::{
    city::Door,
    router::{self, Limits, Parts},
    settings::{City as CitySettings, Secret},
};
use sha2::{Digest as _, Sha256};

use super::{
    ear::Ear,
    family::{self, follow},
    staff::{reviewer, waiting},
    support::{Browser, Page, Site},
};

const SITE: &str = "http://portal.test";
const SUBJECT: &str = "canary-subject";
const CODE: &str = "canary-code";

type Change = Box<dyn Fn(&mut Value) + Send>;

/// Gives out ID tokens of ES256 for one code.
struct Fake {
    issuer: String,
    key: Mutex<(String, EcdsaKeyPair)>,
    /// What the browser was sent with.
    nonce: Mutex<String>,
    challenge: Mutex<String>,
    /// What it lies about.
    header: Mutex<Change>,
    claims: Mutex<Change>,
    breaks_signature: AtomicBool,
    refuses: AtomicBool,
    away: AtomicBool,
    clock: Arc<Turned>,
}

/// The present moment, and what the test adds to it.
#[derive(Default)]
struct Turned(AtomicI64);

impl Clock for Turned {
    #[allow(clippy::disallowed_methods, reason = "a clock")]
    fn now(&self) -> Timestamp {
        Timestamp::now() + jiff::SignedDuration::from_secs(self.0.load(Ordering::SeqCst))
    }
}

fn encode(bytes: impl AsRef<[u8]>) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(bytes)
}

fn new_key() -> EcdsaKeyPair {
    let dice = SystemRandom::new();
    let pkcs8 = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, &dice).unwrap();
    EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_FIXED_SIGNING, pkcs8.as_ref(), &dice).unwrap()
}

impl Fake {
    async fn start() -> Arc<Self> {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address: SocketAddr = listener.local_addr().unwrap();
        let fake = Arc::new(Self {
            issuer: format!("http://{address}"),
            key: Mutex::new(("one".to_owned(), new_key())),
            nonce: Mutex::default(),
            challenge: Mutex::default(),
            header: Mutex::new(Box::new(|_| ())),
            claims: Mutex::new(Box::new(|_| ())),
            breaks_signature: AtomicBool::new(false),
            refuses: AtomicBool::new(false),
            away: AtomicBool::new(false),
            clock: Arc::default(),
        });
        let router = Router::new()
            .route("/.well-known/openid-configuration", get(configuration))
            .route("/keys", get(keys))
            .route("/token", post(token))
            .with_state(Arc::clone(&fake));
        tokio::spawn(async move { axum::serve(listener, router).await });
        fake
    }

    fn says(&self, change: impl Fn(&mut Value) + Send + 'static) {
        *self.claims.lock().unwrap() = Box::new(change);
    }

    fn heads(&self, change: impl Fn(&mut Value) + Send + 'static) {
        *self.header.lock().unwrap() = Box::new(change);
    }

    fn id_token(&self) -> String {
        let key = self.key.lock().unwrap();
        let now = self.clock.now().as_second();
        let mut header = json!({ "alg": "ES256", "kid": key.0, "typ": "JWT" });
        let mut claims = json!({
            "iss": self.issuer, "sub": SUBJECT, "aud": "tongxing", "nonce": *self.nonce.lock().unwrap(),
            "iat": now, "exp": now + 300, "acr": "urn:city:high", "name": "李梅", "phone_number": "+8613900139000",
        });
        (self.header.lock().unwrap())(&mut header);
        (self.claims.lock().unwrap())(&mut claims);
        let signed = format!("{}.{}", encode(header.to_string()), encode(claims.to_string()));
        let mut signature = key.1.sign(&SystemRandom::new(), signed.as_bytes()).unwrap().as_ref().to_vec();
        if self.breaks_signature.load(Ordering::SeqCst) {
            signature[5] ^= 1;
        }
        format!("{signed}.{}", encode(signature))
    }
}

async fn configuration(State(fake): State<Arc<Fake>>) -> Response {
    if fake.away.load(Ordering::SeqCst) {
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    let at = |path: &str| format!("{}{path}", fake.issuer);
    Json(json!({
        "issuer": fake.issuer,
        "authorization_endpoint": at("/authorize"),
        "token_endpoint": at("/token"),
        "jwks_uri": at("/keys"),
        "end_session_endpoint": at("/end"),
        "response_types_supported": ["code"],
        "subject_types_supported": ["public"],
        "id_token_signing_alg_values_supported": ["ES256", "HS256"],
        "authorization_response_iss_parameter_supported": true,
    }))
    .into_response()
}

async fn keys(State(fake): State<Arc<Fake>>) -> Json<Value> {
    let key = fake.key.lock().unwrap();
    let point = key.1.public_key().as_ref();
    let (x, y) = point[1..].split_at(32);
    let jwk = json!({
        "kty": "EC", "crv": "P-256", "use": "sig", "alg": "ES256", "kid": key.0, "x": encode(x), "y": encode(y),
    });
    Json(json!({ "keys": [jwk] }))
}

async fn token(
    State(fake): State<Arc<Fake>>,
    headers: HeaderMap,
    Form(form): Form<std::collections::BTreeMap<String, String>>,
) -> Response {
    assert!(headers["authorization"].to_str().unwrap().starts_with("Basic "));
    assert_eq!(form["grant_type"], "authorization_code");
    assert_eq!(form["redirect_uri"], format!("{SITE}/sign-in/city/back"));
    assert_eq!(form["code"], CODE);
    assert_eq!(encode(Sha256::digest(&form["code_verifier"])), *fake.challenge.lock().unwrap(), "PKCE");
    if fake.refuses.load(Ordering::SeqCst) {
        return (StatusCode::BAD_REQUEST, Json(json!({ "error": "invalid_grant" }))).into_response();
    }
    let tokens = json!({ "access_token": "canary-access", "token_type": "Bearer", "id_token": fake.id_token() });
    Json(tokens).into_response()
}

fn door(fake: &Fake) -> Arc<dyn CityDoor> {
    let settings = CitySettings {
        issuer: fake.issuer.clone(),
        client: "tongxing".to_owned(),
        secret: Secret("canary-secret".to_owned()),
        site: SITE.to_owned(),
        names: [("en".to_owned(), "City ID".to_owned())].into(),
        levels: vec![("urn:city:high".to_owned(), Assurance::High)],
    };
    Arc::new(Door::new(&settings, fake.clock.clone()).unwrap())
}

async fn open(fake: &Arc<Fake>) -> Site {
    let mut site = Site::open().await;
    let casework = Casework { city: Some(door(fake)), clock: fake.clock.clone(), ..site.portal.casework.clone() };
    site.portal.casework = casework.clone();
    site.router = router::router(Parts {
        casework,
        trusted_proxies: Arc::default(),
        neutral: "https://weather.example".into(),
        partners: Arc::default(),
        limits: Limits::default(),
    });
    site
}

/// To the city: what stands in the address of its door.
async fn go(fake: &Fake, browser: &mut Browser) -> String {
    browser.get("/sign-in").await;
    let page = browser.post("/sign-in/city", &[("next", "")]).await;
    sent(fake, &page)
}

/// The same from inside the account.
async fn link(fake: &Fake, browser: &mut Browser) -> String {
    browser.get("/family/city").await;
    let page = browser.post("/family/city/link", &[]).await;
    sent(fake, &page)
}

fn sent(fake: &Fake, page: &Page) -> String {
    assert_eq!(page.status, StatusCode::OK, "{}", page.location());
    let to = page.header("refresh").strip_prefix("0; url=").unwrap().to_owned();
    assert!(page.body.contains(&to.replace('&', "&amp;")), "a link for browsers that don't go on by themselves");
    assert_eq!(page.header("referrer-policy"), "same-origin");
    let (path, query) = to.split_once('?').unwrap();
    assert_eq!(path, format!("{}/authorize", fake.issuer));
    let said: std::collections::BTreeMap<String, String> =
        form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    assert_eq!((said["response_type"].as_str(), said["scope"].as_str()), ("code", "openid"));
    assert_eq!((said["code_challenge_method"].as_str(), said["acr_values"].as_str()), ("S256", "urn:city:high"));
    assert_eq!(said["redirect_uri"], format!("{SITE}/sign-in/city/back"));
    fake.nonce.lock().unwrap().clone_from(&said["nonce"]);
    fake.challenge.lock().unwrap().clone_from(&said["code_challenge"]);
    said["state"].clone()
}

async fn back(browser: &mut Browser, state: &str, issuer: &str) -> Page {
    let page = browser.get(&format!("/sign-in/city/back?code={CODE}&state={state}&iss={issuer}")).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER);
    assert_eq!(page.header("referrer-policy"), "no-referrer");
    assert_eq!(page.header("cache-control"), "no-store");
    assert!(page.body.is_empty() && !page.location().contains("canary"));
    browser.visited.retain(|address| !address.starts_with("/sign-in/city/back"));
    page
}

/// There and back.
async fn walk(fake: &Fake, browser: &mut Browser) -> String {
    let state = go(fake, browser).await;
    back(browser, &state, &fake.issuer).await.location().to_owned()
}

/// From the page the first proof leads to, with a phone.
async fn confirm(site: &Site, browser: &mut Browser, phone: &str) -> Page {
    let page = browser.get("/sign-in?city=new").await;
    assert!(page.body.contains("已经确认是您本人"), "{}", page.body);
    let sent = browser.post("/sign-in", &[("phone", phone), ("city", &page.field("city"))]).await;
    assert_eq!(sent.location(), "/sign-in/code?city=new");
    let page = browser.get(sent.location()).await;
    assert!(page.body.contains("已经确认是您本人"));
    let wrong = browser.post("/sign-in/code", &[("code", "000000"), ("city", "new")]).await;
    assert!(wrong.body.contains("已经确认是您本人"), "a mistake loses nothing");
    let code = site.code_sent_to(phone).await;
    browser.post("/sign-in/code", &[("code", &code), ("city", "new")]).await
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_time_with_a_phone_and_then_without() {
    let fake = Fake::start().await;
    let site = open(&fake).await;
    let (_, number) = family::declared(&site, "13800138000", &[]).await;
    let mut browser = site.browser();
    assert_eq!(walk(&fake, &mut browser).await, "/sign-in?city=new", "a name and a number link nothing");
    let signed_in = confirm(&site, &mut browser, "13800138000").await;
    assert_eq!(signed_in.location(), "/family?bound=yes");
    let page = follow(&mut browser, signed_in).await;
    assert!(page.body.contains("现在有两种登录办法") && page.body.contains(&number));
    let page = browser.get("/family/city").await;
    assert!(page.body.contains("row-value\">高<"), "{}", page.body);
    let out = browser.post("/sign-out", &[]).await;
    assert_eq!(out.location(), "/sign-in/city/out");
    let page = browser.get(out.location()).await;
    assert!(page.body.contains(&format!("{}/end?client_id=tongxing", fake.issuer)), "{}", page.body);

    let mut elsewhere = site.browser();
    assert_eq!(walk(&fake, &mut elsewhere).await, "/family");
    assert!(elsewhere.get("/family").await.body.contains(&number));

    let mut mei = reviewer(&site, "mei").await;
    let case = waiting(&mut mei).await;
    assert!(mei.get(&case).await.body.contains("城市统一身份：已关联，可信等级：高"));

    elsewhere.get("/family/city").await;
    let ended = elsewhere.post("/family/city", &[]).await;
    assert_eq!(ended.location(), "/family/city?ended=yes");
    assert!(follow(&mut elsewhere, ended).await.body.contains("现在只能用手机号登录"));
    assert_eq!(walk(&fake, &mut site.browser()).await, "/sign-in?city=new");
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_added_from_inside_the_account() {
    let fake = Fake::start().await;
    let site = open(&fake).await;
    let (mut parent, _) = family::declared(&site, "13800138000", &[]).await;
    let page = parent.get("/family/city").await;
    assert!(page.body.contains("加上深圳市统一身份认证"), "{}", page.body);
    assert_eq!(parent.get("/family/city/code").await.location(), "/family/city", "nothing is proven yet");
    let away = async |parent: &mut Browser, claim: &'static str| {
        let state = link(&fake, parent).await;
        fake.says(move |claims| claims["aud"] = json!(claim));
        let end = back(parent, &state, &fake.issuer).await.location().to_owned();
        fake.says(|_| ());
        end
    };
    assert_eq!(away(&mut parent, "another").await, "/family/city?sorry=unproven");
    assert!(parent.get("/family/city?sorry=unproven").await.body.contains("没有加上：没能确认是您本人"));
    for word in ["over", "denied", "away", "taken"] {
        assert!(parent.get(&format!("/family/city?sorry={word}")).await.body.contains("class=\"notice"), "{word}");
    }

    let state = link(&fake, &mut parent).await;
    assert_eq!(back(&mut site.browser(), &state, &fake.issuer).await.location(), "/sign-in/city?sorry=over");
    assert_eq!(back(&mut parent, &state, &fake.issuer).await.location(), "/family/city/code");
    let page = parent.get("/family/city/code").await;
    assert!(page.body.contains("发送验证码到我的手机") && !page.body.contains("name=\"code\""), "{}", page.body);
    let sent = parent.post("/family/city/code", &[("do", "send")]).await;
    assert_eq!(sent.location(), "/family/city/code");
    assert!(parent.get("/family/city/code").await.body.contains("*8000"));
    for (typed, said) in [("", "code-missing"), ("000000", "code-wrong")] {
        let wrong = parent.post("/family/city/code", &[("do", "link"), ("code", typed)]).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{said}");
        assert!(wrong.body.contains("<title>错误：") && wrong.body.contains("*8000"), "{said}: {}", wrong.body);
    }
    let code = site.code_sent_to("13800138000").await;
    let linked = parent.post("/family/city/code", &[("do", "link"), ("code", &code)]).await;
    assert_eq!(linked.location(), "/family/city?linked=yes");
    assert!(!parent.cookies.contains_key("__Host-city-new"));
    let page = follow(&mut parent, linked).await;
    assert!(page.body.contains("现在有两种登录办法") && page.body.contains("row-value\">高<"), "{}", page.body);
    assert_eq!(walk(&fake, &mut site.browser()).await, "/family");

    let mut other = site.browser();
    family::sign_in(&site, &mut other, "13900139000").await;
    let state = link(&fake, &mut other).await;
    assert_eq!(back(&mut other, &state, &fake.issuer).await.location(), "/family/city?sorry=taken");
    assert!(other.get("/family/city?sorry=taken").await.body.contains("已经用来登录另一个账户"));
    let ended = parent.post("/family/city", &[]).await;
    let page = follow(&mut parent, ended).await;
    assert!(page.body.contains("现在只能用手机号登录") && page.body.contains("加上深圳市统一身份认证"));
    let out = parent.post("/sign-out", &[]).await;
    assert_eq!(out.location(), "/sign-in/city/out", "the city's own session may go on");
}

#[tokio::test(flavor = "multi_thread")]
async fn only_what_is_signed_for_us_now_and_for_this_way_proves_somebody() {
    let fake = Fake::start().await;
    let site = open(&fake).await;
    let refused = async |what: &str| {
        let end = walk(&fake, &mut site.browser()).await;
        assert_eq!(end, "/sign-in/city?sorry=unproven", "{what}");
        fake.says(|_| ());
        fake.heads(|_| ());
    };
    fake.says(|claims| claims["aud"] = json!("another"));
    refused("another audience").await;
    fake.says(|claims| claims["aud"] = json!(["tongxing", "another"]));
    refused("a second audience").await;
    fake.says(|claims| claims["azp"] = json!("another"));
    refused("another party").await;
    fake.says(|claims| claims["iss"] = json!("https://another.example"));
    refused("another issuer").await;
    fake.says(|claims| claims["nonce"] = json!("0".repeat(64)));
    refused("another nonce").await;
    fake.says(|claims| drop(claims.as_object_mut().unwrap().remove("nonce")));
    refused("no nonce").await;
    fake.says(|claims| claims["exp"] = json!(claims["iat"].as_i64().unwrap() - 130));
    refused("expired").await;
    fake.says(|claims| claims["iat"] = json!(claims["iat"].as_i64().unwrap() + 130));
    refused("of the future").await;
    fake.heads(|header| header["kid"] = json!("unknown"));
    refused("an unknown key").await;
    fake.heads(|header| header["alg"] = json!("HS256"));
    refused("a shared secret").await;
    fake.heads(|header| header["alg"] = json!("none"));
    refused("no signature").await;
    fake.breaks_signature.store(true, Ordering::SeqCst);
    refused("a broken signature").await;
    fake.breaks_signature.store(false, Ordering::SeqCst);
    fake.refuses.store(true, Ordering::SeqCst);
    refused("a refused code").await;
    fake.refuses.store(false, Ordering::SeqCst);

    // Clocks that are a little apart, a level we don't know, and new keys are no reason.
    let fits = async |what: &str| {
        assert_eq!(walk(&fake, &mut site.browser()).await, "/sign-in?city=new", "{what}");
        fake.says(|_| ());
    };
    fake.says(|claims| claims["iat"] = json!(claims["iat"].as_i64().unwrap() + 100));
    fits("its clock is ahead").await;
    fake.says(|claims| claims["exp"] = json!(claims["iat"].as_i64().unwrap() - 100));
    fits("ours is").await;
    fake.says(|claims| claims["acr"] = json!("urn:other"));
    fits("another level").await;
    let mut browser = site.browser();
    let state = go(&fake, &mut browser).await;
    *fake.key.lock().unwrap() = ("two".to_owned(), new_key());
    fake.clock.0.fetch_add(61, Ordering::SeqCst);
    assert_eq!(back(&mut browser, &state, &fake.issuer).await.location(), "/sign-in?city=new", "new keys");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_fits_once_and_the_browser_that_asked() {
    let fake = Fake::start().await;
    let site = open(&fake).await;
    let (mut mei, mut lan) = (site.browser(), site.browser());
    let state = go(&fake, &mut mei).await;
    let other = go(&fake, &mut lan).await;
    let over = "/sign-in/city?sorry=over";
    assert_eq!(back(&mut lan, &state, &fake.issuer).await.location(), over, "somebody is led to another's answer");
    assert_eq!(back(&mut site.browser(), &state, &fake.issuer).await.location(), over, "without a ticket");
    assert_eq!(back(&mut lan, &other, "https://another.example").await.location(), "/sign-in/city?sorry=unproven");
    assert_eq!(back(&mut lan, &other, &fake.issuer).await.location(), over, "used up by then");
    let nameless = go(&fake, &mut lan).await;
    assert_eq!(back(&mut lan, &nameless, "").await.location(), "/sign-in/city?sorry=unproven", "it always says who");
    let ticket = mei.cookies["__Host-city"].clone();
    let state = go(&fake, &mut mei).await;
    assert_ne!(ticket, mei.cookies["__Host-city"]);
    assert_eq!(back(&mut mei, &state, &fake.issuer).await.location(), "/sign-in?city=new");
    assert!(!mei.cookies.contains_key("__Host-city"));
    assert_eq!(back(&mut mei, &state, &fake.issuer).await.location(), over, "replayed");
    for word in ["over", "denied", "away", "unproven", "%3Cscript%3E", ""] {
        let page = mei.get(&format!("/sign-in/city?sorry={word}")).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.body.contains("href=\"/sign-in\"") && !page.body.contains("<script>\""), "{word}");
    }

    // Who begins anew on the same device does not take over what somebody else proved.
    let page = mei.get("/sign-in").await;
    assert!(!page.body.contains("已经确认是您本人"));
    family::sign_in(&site, &mut mei, "13900139000").await;
    assert!(mei.get("/family/city").await.body.contains("只用手机验证码登录"));
    assert!(!mei.cookies.contains_key("__Host-city-new"));

    // An error that the city sends, and a way onwards that is not ours.
    lan.get("/sign-in").await;
    let page = lan.post("/sign-in/city", &[("next", "//evil.example")]).await;
    let to = page.header("refresh").to_owned();
    let state = to.split("state=").nth(1).unwrap().split('&').next().unwrap().to_owned();
    let denied = lan.get(&format!("/sign-in/city/back?error=access_denied&state={state}")).await;
    assert_eq!(denied.location(), "/sign-in/city?sorry=denied");
}

#[tokio::test(flavor = "multi_thread")]
async fn while_the_city_is_away_the_portal_is_not() {
    let fake = Fake::start().await;
    fake.away.store(true, Ordering::SeqCst);
    let site = open(&fake).await;
    let mut browser = site.browser();
    let page = browser.get("/sign-in").await;
    assert!(page.body.contains("用深圳市统一身份认证登录"));
    for _ in 0..2 {
        let page = browser.post("/sign-in/city", &[("next", "")]).await;
        assert_eq!((page.status, page.location()), (StatusCode::SEE_OTHER, "/sign-in/city?sorry=away"));
    }
    assert!(browser.get("/sign-in/city?sorry=away").await.body.contains("暂时没有回应"));
    family::sign_in(&site, &mut browser, "13800138000").await;
    fake.away.store(false, Ordering::SeqCst);
    fake.clock.0.fetch_add(6, Ordering::SeqCst);
    let mut later = site.browser();
    let state = go(&fake, &mut later).await;
    // Gone again on the way: what is known of it is enough.
    fake.away.store(true, Ordering::SeqCst);
    fake.clock.0.fetch_add(9, Ordering::SeqCst);
    assert_eq!(back(&mut later, &state, &fake.issuer).await.location(), "/sign-in?city=new");
}

#[tokio::test(flavor = "multi_thread")]
async fn without_settings_there_is_no_second_way() {
    let site = Site::open().await;
    let mut browser = site.browser();
    assert!(!browser.get("/sign-in").await.body.contains("/sign-in/city"));
    assert_eq!(browser.get("/sign-in/city").await.status, StatusCode::NOT_FOUND);
    assert_eq!(browser.get("/sign-in/city/out").await.status, StatusCode::NOT_FOUND);
    assert_eq!(browser.post("/sign-in/city", &[]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(browser.get("/sign-in/city/back?code=1&state=2").await.location(), "/sign-in");
    family::sign_in(&site, &mut browser, "13800138000").await;
    assert!(!browser.get("/family").await.body.contains("/family/city"));
    assert_eq!(browser.get("/family/city").await.status, StatusCode::NOT_FOUND);
}

/// Everything runs on this thread, so that all that is logged is heard.
#[tokio::test]
async fn nothing_of_it_is_logged_or_in_an_address_of_ours() {
    let ear = Ear::open();
    let fake = Fake::start().await;
    let site = open(&fake).await;
    let mut browser = site.browser();
    assert_eq!(walk(&fake, &mut browser).await, "/sign-in?city=new");
    confirm(&site, &mut browser, "13800138000").await;
    fake.says(|claims| claims["aud"] = json!("canary-audience"));
    walk(&fake, &mut browser).await;
    fake.says(|claims| claims["iss"] = json!("https://canary-issuer.example"));
    walk(&fake, &mut browser).await;
    let state = go(&fake, &mut browser).await;
    browser.get(&format!("/sign-in/city/back?error=canary-error&error_description=canary&state={state}")).await;
    browser.visited.pop();
    browser.visited.retain(|address| !address.starts_with("/sign-in/city/back"));
    let heard = String::from_utf8_lossy(&ear.heard()).into_owned();
    assert!(heard.matches("answered").count() > 10 && heard.contains("check=\"audience\""));
    for secret in ["canary", &state, &fake.nonce.lock().unwrap(), "李梅"] {
        if let Some(at) = heard.find(secret) {
            let around: String = heard[..at].chars().rev().take(200).collect();
            panic!("{secret} is logged after {}", around.chars().rev().collect::<String>());
        }
        assert!(!browser.visited.join(" ").contains(secret), "{secret} is in an address");
    }
}
