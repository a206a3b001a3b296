//! Every page is there, in every language, for whom it is meant; and every word on it comes from the texts.

use app::i18n::Locale;
use axum::http::StatusCode;
use casework::Role;
use domain::{area, declaration::ReceiptNumber};

use super::{
    family::{self, STREET},
    support::{Browser, Page, Site},
    words,
};

/// For everybody, without a session.
fn public() -> Vec<String> {
    let services = (1..=20).map(|number| format!("/services/{number}"));
    let others = [
        "/",
        "/services",
        "/check",
        "/contact",
        "/privacy",
        "/accessibility",
        "/leaving",
        "/offline",
        "/offline/form/home",
        "/sign-in",
        "/declare",
        "/staff/sign-in",
    ];
    others.into_iter().map(str::to_owned).chain(services).chain([format!("/contact?street={STREET}")]).collect()
}

/// Of a family that has answered everything.
const DRAFTING: [&str; 24] = [
    "/declare",
    "/declare/name",
    "/declare/document",
    "/declare/work",
    "/declare/home",
    "/declare/consent",
    "/declare/circumstances",
    "/declare/contact",
    "/declare/check",
    "/declare/erase",
    "/declare/child/1/child-name",
    "/declare/child/1/child-document",
    "/declare/child/1/child-hukou",
    "/declare/child/1/child-county",
    "/declare/child/1/child-living",
    "/declare/child/1/child-school",
    "/declare/child/1/child-care",
    "/declare/child/1/child-health",
    "/declare/child/1/child-support",
    "/declare/child/2/child-name",
    "/declare/child/1/remove",
    "/declare/name?return=check",
    "/sign-in",
    "/contact",
];

/// What a family typed, and what the pages make of it.
const TYPED: [&str; 14] = [
    "李梅",
    "李小明",
    "E12345678",
    "E******78",
    "U123456781",
    "U123456782",
    "U*******81",
    "U*******82",
    "向阳新村 8 栋 302 室",
    "福田第一小学",
    "晚上七点后",
    "广西壮族自治区南宁市青秀区",
    "广西壮族自治区",
    "li.na",
];

async fn speaking(browser: &mut Browser, locale: Locale, path: &str) -> Page {
    browser.cookies.insert("__Host-lang".to_owned(), locale.tag().to_owned());
    let page = browser.get(path).await;
    assert_eq!(page.status, StatusCode::OK, "{path} in {}: {}", locale.tag(), page.body);
    page
}

/// In all languages, and in the one that shows forgotten words.
async fn all_right(browser: &mut Browser, path: &str, known: &[&str]) {
    for locale in Locale::all() {
        let page = speaking(browser, locale, path).await;
        assert!(page.body.contains(&format!("<html lang=\"{}\"", locale.tag())), "{path}");
        let ids = words::raw_ids(&page.body);
        assert!(ids.is_empty(), "{path} in {} shows ids of texts: {ids:?}", locale.tag());
    }
    let page = speaking(browser, Locale::PSEUDO, path).await;
    let forgotten = words::outside_brackets(&page.body, known);
    assert!(forgotten.is_empty(), "{path} has words that are in no text file: {forgotten:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn public_pages_speak_every_language() {
    let site = Site::open().await;
    assert_eq!(Locale::all().len(), 3);
    for path in public() {
        all_right(&mut site.browser(), &path, &[]).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_familys_pages_speak_every_language() {
    let site = Site::open().await;
    let mut browser = site.browser();
    family::begin(&mut browser).await;
    family::fill(&mut browser, &[]).await;
    for path in DRAFTING {
        all_right(&mut browser, path, &TYPED).await;
    }
    family::sign_in(&site, &mut browser, "13800138000").await;
    let number = family::send(&mut browser).await;
    let withdraw = format!("/family/declarations/{number}/withdraw");
    for path in ["/family".to_owned(), format!("/family/declarations/{number}"), withdraw, "/sign-in".to_owned()] {
        all_right(&mut browser, &path, &[&TYPED[..], &[number.as_str()]].concat()).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_offices_pages_speak_every_language() {
    let site = Site::open().await;
    let (_, number) = family::declared(&site, "13800138000", &[]).await;
    let mut reviewer = site.colleague("li.na", Role::StreetReviewer, STREET).await;
    let queue = reviewer.get("/staff/declarations").await;
    let review = words::links(&queue.body).into_iter().find(|link| link.starts_with("/staff/declarations/")).unwrap();
    let typed = [&TYPED[..], &[number.as_str()]].concat();
    for path in ["/staff", "/staff/declarations", &review, "/staff/children", "/staff/office"] {
        all_right(&mut reviewer, path, &typed).await;
    }
}

#[tokio::test]
async fn who_is_not_signed_in_is_asked_to() {
    let site = Site::open().await;
    let child = "/family/children/1";
    let receipt = format!("/family/declarations/{}", ReceiptNumber::from_random([0; 16]));
    let own = ["/family", &receipt, &format!("{receipt}/withdraw"), child, "/declare/done"];
    for path in own {
        let page = site.browser().get(path).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{path}");
        assert_eq!(page.location(), format!("/sign-in?next={path}"));
    }
    let id = "00000000-0000-7000-8000-000000000000";
    for path in [
        "/staff",
        "/staff/declarations",
        "/staff/children",
        "/staff/office",
        &format!("/staff/declarations/{id}"),
        &format!("/staff/children/{id}"),
    ] {
        let page = site.browser().get(path).await;
        assert_eq!((page.status, page.location()), (StatusCode::SEE_OTHER, "/staff/sign-in"), "{path}");
        assert!(!page.body.contains("staff-nav"), "{path}");
    }
}

#[tokio::test]
async fn who_has_not_begun_is_led_to_the_beginning() {
    let site = Site::open().await;
    for path in DRAFTING.iter().filter(|path| path.starts_with("/declare/")) {
        let page = site.browser().get(path).await;
        assert_eq!((page.status, page.location()), (StatusCode::SEE_OTHER, "/declare"), "{path}");
    }
}

#[tokio::test]
async fn an_address_nobody_knows_is_not_found() {
    let site = Site::open().await;
    for path in [
        "/nowhere",
        "/services/0",
        "/services/21",
        "/services/x",
        "/declare/child/x/y/z",
        "/staff/nothing",
        "/pkg/none.js",
        "/%FF",
    ] {
        assert_eq!(site.browser().get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[test]
fn the_areas_of_the_tests_are_real() {
    assert_eq!(area::street(STREET).unwrap().name, "福田街道");
    assert!(area::community(family::COMMUNITY).is_some());
}
