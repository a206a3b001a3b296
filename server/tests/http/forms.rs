//! Each form of the parents' side: posted, answered with 303, shown; what is wrong is kept and explained; what was not
//! asked is not taken.

use axum::http::StatusCode;
use casework::{Actor, session::SessionToken};
use domain::journey::Answers;

use super::{
    family::{self, CHILD_PAGES, PAGES},
    support::{Browser, Page, Site},
};

const PHONE: &str = "13800138000";

/// What the server keeps for this browser.
async fn kept(site: &Site, browser: &Browser) -> Answers {
    let token = SessionToken::parse(&browser.cookies["__Host-tongxing"]).unwrap();
    let actor = site.portal.casework.actor_of(&token).await.unwrap();
    site.portal.casework.draft(&actor).await.unwrap().unwrap().answers
}

/// Follows the redirect of a form.
async fn follow(browser: &mut Browser, answer: Page) -> Page {
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
    let page = browser.get(answer.location()).await;
    assert_eq!(page.status, StatusCode::OK, "{}", answer.location());
    page
}

async fn begun(site: &Site) -> Browser {
    let mut browser = site.browser();
    family::begin(&mut browser).await;
    browser
}

#[tokio::test(flavor = "multi_thread")]
async fn a_phone_that_is_none_is_kept_and_explained() {
    let site = Site::open().await;
    let mut browser = site.browser();
    browser.get("/sign-in?next=/family").await;
    for typed in ["", "12345", "not a number", "4155550100"] {
        let page = browser.post("/sign-in", &[("phone", typed), ("next", "/family")]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed}");
        assert!(page.body.contains("错误：") && page.body.contains("href=\"#phone\""), "{typed}");
        assert_eq!((page.field("phone"), page.field("next")), (typed.to_owned(), "/family".to_owned()));
    }
    for typed in ["13800138000", "138 0013 8000", "+86 138-0013-8000", "１３８００１３８０００", "+852 9123 4567"] {
        let answer = browser.post("/sign-in", &[("phone", typed), ("next", "/family")]).await;
        assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, "/sign-in/code?next=/family"), "{typed}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_that_is_none_is_kept_and_explained_and_the_right_one_leads_on() {
    let site = Site::open().await;
    let mut browser = site.browser();
    browser.get("/sign-in").await;
    browser.post("/sign-in", &[("phone", PHONE), ("next", "/contact")]).await;
    let code = site.code_sent_to(PHONE).await;
    let wrong = if code == "123456" { "123457" } else { "123456" };
    for typed in ["", "12345", "abcdef", wrong] {
        let page = browser.post("/sign-in/code", &[("code", typed), ("next", "/contact")]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{typed}");
        assert!(page.body.contains("错误：") && !page.body.contains(PHONE), "{typed}");
    }
    let spaced = format!("{} {}", &code[..3], &code[3..]);
    let mut stranger = site.browser();
    stranger.get("/sign-in").await;
    assert_eq!(stranger.post("/sign-in/code", &[("code", &code)]).await.location(), "/sign-in", "only the browser that asked");
    let answer = browser.post("/sign-in/code", &[("code", &spaced), ("next", "/contact")]).await;
    assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, "/contact"));
    assert!(!browser.cookies.contains_key("__Host-code"));
}

#[tokio::test(flavor = "multi_thread")]
async fn another_code_can_be_sent_until_it_is_too_often() {
    let site = Site::open().await;
    let mut browser = site.browser();
    browser.get("/sign-in").await;
    browser.post("/sign-in", &[("phone", PHONE)]).await;
    for _ in 1..8 {
        let answer = browser.post("/sign-in/again", &[]).await;
        assert_eq!(answer.location(), "/sign-in/code?sent=again");
    }
    assert_eq!(browser.post("/sign-in/again", &[]).await.status, StatusCode::TOO_MANY_REQUESTS);
    let page = browser.post("/sign-in", &[("phone", PHONE)]).await;
    assert_eq!((page.status, page.field("phone")), (StatusCode::TOO_MANY_REQUESTS, PHONE.to_owned()));
}

#[tokio::test(flavor = "multi_thread")]
async fn known_and_unknown_phones_get_the_same_answer() {
    let site = Site::open().await;
    family::declared(&site, PHONE, &[]).await;
    let mut answers = Vec::new();
    for phone in [PHONE, "13900139000"] {
        let mut browser = site.browser();
        browser.get("/sign-in").await;
        let answer = browser.post("/sign-in", &[("phone", phone)]).await;
        let page = browser.get("/sign-in/code").await;
        answers.push((answer.status, answer.location().to_owned(), answer.body, page.status));
    }
    assert_eq!(answers[0], answers[1]);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_is_saved_and_shown_again_as_typed() {
    let site = Site::open().await;
    let mut browser = begun(&site).await;
    family::fill(&mut browser, &[]).await;
    let kept = kept(&site, &browser).await;
    for (page, fields) in PAGES {
        for (name, text) in *fields {
            assert_eq!(kept.field(name), *text, "{page}");
        }
        let shown = browser.get(&format!("/declare/{page}")).await;
        assert_eq!(shown.status, StatusCode::OK);
        assert!(!shown.body.contains("错误："), "{page}: {}", shown.body);
    }
    for (page, fields) in CHILD_PAGES {
        for (name, text) in family::of_child(2, fields) {
            assert_eq!(kept.field(&name), text, "{page}");
        }
        let shown = browser.get(&format!("/declare/child/2/{page}")).await;
        assert!(!shown.body.contains("错误："), "{page}: {}", shown.body);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_is_kept_and_explained_on_its_page() {
    let site = Site::open().await;
    let mut browser = begun(&site).await;
    family::fill(&mut browser, &[]).await;
    for (path, wrong) in [
        ("name", &[("guardian.name", "123"), ("guardian.relation", "mother")][..]),
        ("document", &[("guardian.document_kind", "resident_id"), ("guardian.document_number", "110105194912310021")]),
        ("work", &[("family.social_insurance_months", "many"), ("family.residence_permit", "yes"), ("family.stable_job", "no"), ("family.parent_seeking_work", "no")]),
        ("home", &[("home.street", "440304004"), ("home.community", "unknown"), ("home.address", " "), ("home.since.year", "2022"), ("home.since.month", "2"), ("home.since.day", "30")]),
        ("contact", &[("contact.call", "")]),
        ("child/1/child-name", &[("child.1.name", "李小明"), ("child.1.birth_date.year", "2090"), ("child.1.birth_date.month", "1"), ("child.1.birth_date.day", "1")]),
        ("child/1/child-living", &[("child.1.in_shenzhen_since.year", "1999"), ("child.1.in_shenzhen_since.month", "1"), ("child.1.in_shenzhen_since.day", "1")]),
        ("child/1/child-hukou", &[("child.1.hukou_province", "")]),
    ] {
        let answer = browser.post(&format!("/declare/{path}"), wrong).await;
        assert_eq!(answer.location(), format!("/declare/{path}"), "stays on the page");
        let page = follow(&mut browser, answer).await;
        assert!(page.body.contains("<title>错误：") && page.body.contains("summary-title"), "{path}");
        let kept = kept(&site, &browser).await;
        for (name, text) in wrong {
            assert_eq!(kept.field(name), *text, "{path}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_takes_its_own_fields_only() {
    let site = Site::open().await;
    let mut browser = begun(&site).await;
    family::fill(&mut browser, &[]).await;
    let before = kept(&site, &browser).await;
    let extra = [
        ("guardian.name", "李梅"), ("guardian.relation", "mother"), ("guardian.phone", "+8613900139000"), ("consent.health", ""),
        ("home.address", "elsewhere"), ("child.1.name", "x"), ("child.9.name", "x"), ("children.last", "99"), ("status", "approved"),
        ("family", "00000000-0000-7000-8000-000000000000"), ("revision", "99"), ("__proto__", "x"), ("role", "administrator"),
    ];
    let answer = browser.post("/declare/name", &extra).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(kept(&site, &browser).await, before);
    let of_other_child = browser.post("/declare/child/1/child-hukou", &[("child.1.hukou_province", "450000"), ("child.2.hukou_province", "hk")]).await;
    assert_eq!(of_other_child.status, StatusCode::SEE_OTHER);
    assert_eq!(kept(&site, &browser).await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn steps_can_not_be_skipped() {
    let site = Site::open().await;
    let mut browser = begun(&site).await;
    assert_eq!(browser.post("/declare/children", &[]).await.location(), "/declare/consent", "no child before the consent");
    let page = browser.post("/declare/child/1/child-name", &[("child.1.name", "李小明")]).await;
    assert_eq!(page.status, StatusCode::NOT_FOUND);
    assert!(kept(&site, &browser).await.children().is_empty());
    browser.get("/declare").await;
    let answer = browser.post("/declare/consent", &[("consent.children", "yes")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    browser.post("/declare/children", &[]).await;
    let answer = browser.post("/declare/child/1/child-health", &[("child.1.disability_certificate", "yes")]).await;
    assert_ne!(answer.status, StatusCode::OK);
    assert_eq!(kept(&site, &browser).await.field("child.1.disability_certificate"), "", "no health fact without its consent");
    let sent = browser.post("/declare/check", &[("key", &"0".repeat(32)), ("revision", "1")]).await;
    assert_eq!(sent.location(), "/sign-in?next=/declare/check", "no sending without a phone");
    family::sign_in(&site, &mut browser, PHONE).await;
    let check = browser.get("/declare/check").await;
    assert!(!check.body.contains("name=\"key\""), "nothing unfinished can be sent");
    let token = SessionToken::parse(&browser.cookies["__Host-tongxing"]).unwrap();
    let actor = site.portal.casework.actor_of(&token).await.unwrap();
    let revision = site.portal.casework.draft(&actor).await.unwrap().unwrap().revision.to_string();
    let sent = browser.post("/declare/check", &[("key", &"0".repeat(32)), ("revision", &revision)]).await;
    assert_eq!(sent.location(), "/declare/check");
    assert!(site.portal.casework.my_family(&actor).await.unwrap().versions.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn taking_the_health_consent_back_forgets_health() {
    let site = Site::open().await;
    let mut browser = begun(&site).await;
    family::fill(&mut browser, &[]).await;
    assert_eq!(kept(&site, &browser).await.field("child.1.disability_certificate"), "no");
    browser.post("/declare/consent", &[("consent.children", "yes")]).await;
    assert_eq!(kept(&site, &browser).await.field("child.1.disability_certificate"), "");
}

#[tokio::test(flavor = "multi_thread")]
async fn children_are_added_and_taken_out() {
    let site = Site::open().await;
    let mut browser = begun(&site).await;
    family::fill(&mut browser, &[]).await;
    let page = browser.get("/declare/child/1/remove").await;
    assert!(page.body.contains("李小明"));
    let answer = browser.post("/declare/child/1/remove", &[]).await;
    follow(&mut browser, answer).await;
    assert_eq!(kept(&site, &browser).await.children().iter().map(|child| child.0).collect::<Vec<_>>(), [2]);
    assert_eq!(browser.get("/declare/child/1/child-name").await.status, StatusCode::NOT_FOUND);
    let answer = browser.post("/declare/children", &[]).await;
    assert_eq!(answer.location(), "/declare/child/3/child-name", "a number is not given twice");
    assert_eq!(browser.post("/declare/child/x/remove", &[]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_declaration_is_sent_once_however_often_it_is_pressed() {
    let site = Site::open().await;
    let mut browser = begun(&site).await;
    family::fill(&mut browser, &[]).await;
    family::sign_in(&site, &mut browser, PHONE).await;
    let check = browser.get("/declare/check").await;
    let (key, revision) = (check.field("key"), check.field("revision"));
    let first = browser.post("/declare/check", &[("key", &key), ("revision", &revision)]).await;
    let receipt = first.location().to_owned();
    assert!(receipt.starts_with("/family/declarations/"), "{receipt}");
    for _ in 0..3 {
        let again = browser.post("/declare/check", &[("key", &key), ("revision", &revision)]).await;
        assert_eq!((again.status, again.location()), (StatusCode::SEE_OTHER, receipt.as_str()));
    }
    let other = browser.post("/declare/check", &[("key", &key), ("revision", "99")]).await;
    assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY, "the same key with another form");
    let new_key = browser.post("/declare/check", &[("key", &"0".repeat(32)), ("revision", &revision)]).await;
    let done = follow(&mut browser, new_key).await;
    assert_eq!(done.status, StatusCode::OK);
    for (key, revision) in [("", "1"), ("short", "1"), (key.as_str(), "x")] {
        assert_eq!(browser.post("/declare/check", &[("key", key), ("revision", revision)]).await.status, StatusCode::BAD_REQUEST);
    }
    let receipt = browser.get(&receipt).await;
    assert_eq!(receipt.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_changed_in_another_tab_is_looked_at_again() {
    let site = Site::open().await;
    let mut browser = begun(&site).await;
    family::fill(&mut browser, &[]).await;
    family::sign_in(&site, &mut browser, PHONE).await;
    let check = browser.get("/declare/check").await;
    let (key, revision) = (check.field("key"), check.field("revision"));
    browser.post("/declare/name", &[("guardian.name", "李小梅"), ("guardian.relation", "mother")]).await;
    let sent = browser.post("/declare/check", &[("key", &key), ("revision", &revision)]).await;
    assert_eq!(sent.location(), "/declare/check?changed=yes");
    family::send(&mut browser).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_declaration_is_taken_back() {
    let site = Site::open().await;
    let (mut browser, number) = family::declared(&site, PHONE, &[]).await;
    let path = format!("/family/declarations/{number}/withdraw");
    let revision = browser.get(&path).await.field("revision");
    assert_eq!(browser.post(&path, &[("revision", "x")]).await.status, StatusCode::BAD_REQUEST);
    let (mut stranger, _) = family::declared(&site, "13900139000", &[]).await;
    assert_eq!(stranger.post(&path, &[("revision", &revision)]).await.status, StatusCode::NOT_FOUND);
    let answer = browser.post(&path, &[("revision", &revision)]).await;
    follow(&mut browser, answer).await;
    let again = browser.post(&path, &[("revision", &revision)]).await;
    follow(&mut browser, again).await;
    assert_eq!(browser.get(&path).await.status, StatusCode::SEE_OTHER, "there is nothing left to take back");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_is_erased() {
    let site = Site::open().await;
    let mut browser = begun(&site).await;
    family::fill(&mut browser, &[]).await;
    assert_eq!(browser.get("/declare/erase").await.status, StatusCode::OK);
    let answer = browser.post("/declare/erase", &[]).await;
    assert_eq!(answer.location(), "/");
    assert!(!browser.cookies.contains_key("__Host-tongxing"));
    let mut guardian = begun(&site).await;
    family::sign_in(&site, &mut guardian, PHONE).await;
    let answer = guardian.post("/declare/erase", &[]).await;
    assert_eq!(answer.location(), "/family?erased=yes");
    follow(&mut guardian, answer).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn language_and_size_of_text_are_kept() {
    let site = Site::open().await;
    let mut browser = site.browser();
    for (language, word) in [("en", "lang=\"en\""), ("zh-Hant", "lang=\"zh-Hant\""), ("zh-Hans", "lang=\"zh-Hans\"")] {
        let answer = browser.post("/language", &[("lang", language), ("back", "/services")]).await;
        assert_eq!(answer.location(), "/services");
        assert!(follow(&mut browser, answer).await.body.contains(&format!("<html {word}")));
    }
    browser.post("/language", &[("lang", "tlh"), ("back", "/")]).await;
    assert!(browser.get("/").await.body.contains("<html lang=\"zh-Hans\""), "an unknown language changes nothing");
    for elsewhere in ["https://evil.example", "//evil.example", "/\\evil.example"] {
        assert_eq!(browser.post("/language", &[("lang", "en"), ("back", elsewhere)]).await.location(), "/");
    }
    browser.post("/text-size", &[("text", "large"), ("back", "/")]).await;
    assert_eq!(browser.cookies["__Host-text"], "large");
    browser.post("/text-size", &[("text", "huge"), ("back", "/")]).await;
    assert_eq!(browser.cookies["__Host-text"], "normal");
}

#[tokio::test(flavor = "multi_thread")]
async fn leaving_and_signing_out_end_the_session() {
    let site = Site::open().await;
    for (path, to) in [("/exit", "https://weather.example/today"), ("/sign-out", "/")] {
        let mut browser = site.browser();
        family::sign_in(&site, &mut browser, PHONE).await;
        let token = SessionToken::parse(&browser.cookies["__Host-tongxing"]).unwrap();
        let answer = browser.post(path, &[]).await;
        assert_eq!((answer.status, answer.location()), (StatusCode::SEE_OTHER, to));
        assert!(!browser.cookies.contains_key("__Host-tongxing"));
        assert!(answer.header("clear-site-data").contains("cache"));
        assert_eq!(site.portal.casework.actor_of(&token).await.unwrap(), Actor::Visitor);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn cookies_are_for_this_host_alone() {
    let site = Site::open().await;
    let mut browser = site.browser();
    let mut seen = Vec::new();
    seen.push(browser.post("/language", &[("lang", "en"), ("back", "/")]).await);
    seen.push(browser.post("/declare", &[]).await);
    browser.get("/sign-in").await;
    seen.push(browser.post("/sign-in", &[("phone", PHONE)]).await);
    for answer in seen {
        let cookie = answer.header("set-cookie");
        assert!(cookie.starts_with("__Host-"), "{cookie}");
        for part in ["; Path=/", "; Secure", "; HttpOnly", "; SameSite=Lax"] {
            assert!(cookie.contains(part), "{cookie}");
        }
        assert!(!cookie.contains("Domain"), "{cookie}");
    }
}
