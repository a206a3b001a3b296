//! Going on at another device over HTTP: the code once, the page it was left at, and nothing for who has no code.

use axum::{
    body::Body,
    http::{Request, StatusCode, header::CONTENT_TYPE},
};
use casework::Role;

use super::{
    family,
    people::{code_on, type_code},
    support::{Browser, Page, Site},
};

const PARENT: &str = "13800138000";

async fn make(browser: &mut Browser, at: &str) -> Page {
    browser.get("/handover").await;
    browser.post("/handover", &[("at", at)]).await
}

async fn code(browser: &mut Browser, at: &str) -> String {
    let page = make(browser, at).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.body);
    assert!(page.header("cache-control").contains("no-store"));
    code_on(&page)
}

async fn take(browser: &mut Browser, code: &str) -> Page {
    type_code(browser, "/handover/take", code).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_goes_on_at_the_same_question_and_leaves_the_first_phone() {
    let site = Site::open().await;
    let (mut first, mut second) = (family::begun(&site).await, site.browser());
    family::fill(&mut first, &[]).await;
    let step = first.get("/declare/work?return=check").await;
    assert!(step.body.contains("href=\"/handover?at=/declare/work\""), "{}", step.body);
    let typed = code(&mut first, "/declare/work").await;
    let taken = take(&mut second, &typed.to_lowercase()).await;
    assert_eq!((taken.status, taken.location()), (StatusCode::SEE_OTHER, "/declare/work"));
    assert!(second.get("/declare").await.body.contains("小明"), "the draft is there");
    assert_eq!(first.get("/declare/work").await.location(), "/declare", "and here no more");
    let again = take(&mut first, &typed).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(again.body.contains("这个接力码对不上") && again.body.contains(&typed), "what was typed is kept");
    for address in first.visited.iter().chain(&second.visited) {
        assert!(!address.contains(&typed) && !address.contains(&typed.replace('-', "")), "{address}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_is_signed_in_is_signed_in_there_too_and_reads_it_in_the_log() {
    let site = Site::open().await;
    let (mut parent, number) = family::declared(&site, PARENT, &[]).await;
    let receipt = format!("/family/declarations/{number}");
    let typed = code(&mut parent, &receipt).await;
    let mut screen = site.browser();
    assert_eq!(take(&mut screen, &typed).await.location(), receipt);
    assert!(screen.get(&receipt).await.body.contains(&number));
    assert!(parent.get("/family").await.body.contains("我的家庭"), "this phone stays signed in");
    let log = parent.get("/family/access-log?side=own").await;
    assert!(log.body.contains("用接力码换了一台设备"), "{}", log.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn only_pages_of_the_family_are_handed_over() {
    let site = Site::open().await;
    let mut first = family::begun(&site).await;
    for at in ["//evil.example", "https://evil.example/", "/staff", "/sign-out", "/declare/..", ""] {
        let typed = code(&mut first, at).await;
        let mut second = site.browser();
        second.network = 2;
        assert_eq!(take(&mut second, &typed).await.location(), "/declare", "{at}");
        first = second;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_ends_with_the_session_and_a_guess_opens_nothing() {
    let site = Site::open().await;
    let mut first = family::begun(&site).await;
    let typed = code(&mut first, "/declare").await;
    first.get("/declare").await;
    first.post("/exit", &[]).await;
    let mut second = site.browser();
    assert_eq!(take(&mut second, &typed).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let empty = take(&mut second, " ").await;
    assert!(
        empty.body.contains("输入另一台设备上显示的接力码。") && empty.body.contains("<title>错误："),
        "{}",
        empty.body
    );
    let mut status = StatusCode::OK;
    for _ in 0..130 {
        status = second.post("/handover/take", &[("code", "7KM4-RX2P")]).await.status;
        if status != StatusCode::UNPROCESSABLE_ENTITY {
            break;
        }
    }
    assert_eq!(status, StatusCode::TOO_MANY_REQUESTS);
}

#[tokio::test(flavor = "multi_thread")]
async fn another_site_can_neither_make_nor_type_a_code() {
    let site = Site::open().await;
    let mut first = family::begun(&site).await;
    let typed = code(&mut first, "/declare").await;
    for (path, body) in [("/handover", "at=/declare".to_owned()), ("/handover/take", format!("code={typed}"))] {
        let request = Request::post(path)
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("origin", "https://evil.example")
            .header("sec-fetch-site", "cross-site")
            .body(Body::from(body))
            .unwrap();
        assert_eq!(first.send(request).await.status, StatusCode::FORBIDDEN, "{path}");
        first.token = "of another tab".to_owned();
        assert_ne!(first.post(path, &[("at", "/declare"), ("code", &typed)]).await.status, StatusCode::OK, "{path}");
    }
    assert!(first.get("/declare").await.body.contains("申报家里的情况"), "nothing has moved");
}

/// The kiosk of a centre, with a family's visit begun.
async fn kiosk(site: &Site) -> Browser {
    let mut kiosk = site.colleague("wang", Role::CentreHelper, family::COMMUNITY).await;
    next(&mut kiosk).await;
    kiosk
}

async fn next(kiosk: &mut Browser) {
    kiosk.get("/kiosk").await;
    assert_eq!(kiosk.post("/kiosk/next", &[("lang", "zh-Hans")]).await.location(), "/visit");
    assert!(kiosk.get("/visit").await.body.contains("href=\"/handover/take\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn from_the_phone_to_the_kiosk_and_home_again() {
    let site = Site::open().await;
    let (mut phone, mut kiosk) = (family::begun(&site).await, kiosk(&site).await);
    family::fill(&mut phone, &[]).await;
    let typed = code(&mut phone, "/declare/work").await;
    let taken = take(&mut kiosk, &typed).await;
    assert_eq!((taken.status, taken.location()), (StatusCode::SEE_OTHER, "/declare/work"));
    let step = kiosk.get("/declare/work").await;
    assert!(step.body.contains("正在协助您"), "{}", step.body);

    let shown = make(&mut kiosk, "/declare/work").await;
    assert!(shown.body.contains("这里会自动结束"), "{}", shown.body);
    assert!(shown.body.contains(r#"data-goes-on="/visit/goes-on" data-taken="/visit/taken""#), "{}", shown.body);
    assert_eq!(kiosk.get("/visit/goes-on").await.status, StatusCode::NO_CONTENT, "nobody has typed it");
    assert_eq!(kiosk.get("/visit/taken").await.location(), "/visit");
    assert_eq!(take(&mut phone, &code_on(&shown)).await.location(), "/declare/work");
    assert!(phone.get("/declare").await.body.contains("小明"), "home again");
    let over = kiosk.get("/visit/goes-on").await;
    assert_eq!((over.status, over.body.as_str()), (StatusCode::GONE, ""));
    assert!(kiosk.cookies.contains_key("__Host-tongxing"), "asking changes nothing");
    let told = kiosk.get("/visit/taken").await;
    assert!(told.body.contains("在另一台设备上接着办") && !told.body.contains("小明"), "{}", told.body);
    assert_eq!(told.header("clear-site-data"), r#""cache", "storage""#);
    assert_eq!(told.header("cache-control"), "no-store");
    assert_eq!(kiosk.cookies.keys().collect::<Vec<_>>(), ["__Host-helper", "__Host-kiosk"]);
    assert_eq!(kiosk.get("/declare").await.location(), "/kiosk", "the screen is the next family's");
    assert!(!phone.get("/declare").await.body.contains("正在协助您"));
    next(&mut kiosk).await;
    assert!(!kiosk.get("/declare").await.body.contains("小明"));
    kiosk.get("/visit").await;
    kiosk.post("/visit/end", &[]).await;
    assert_eq!(kiosk.get("/visit/taken").await.location(), "/kiosk", "of the family before it is said no more");
}

#[tokio::test(flavor = "multi_thread")]
async fn between_two_families_a_kiosk_takes_nothing() {
    let site = Site::open().await;
    let mut phone = family::begun(&site).await;
    let typed = code(&mut phone, "/declare").await;
    let mut kiosk = site.colleague("wang", Role::CentreHelper, family::COMMUNITY).await;
    for path in ["/handover", "/handover/take"] {
        assert_eq!(kiosk.get(path).await.location(), "/kiosk", "{path}");
        assert_eq!(kiosk.post(path, &[("at", "/declare"), ("code", &typed)]).await.location(), "/kiosk", "{path}");
    }
    let mut other = site.browser();
    other.network = 9;
    assert_eq!(take(&mut other, &typed).await.location(), "/declare", "the code still waits");
}
