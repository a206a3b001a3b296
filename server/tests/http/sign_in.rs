//! The parents' way in and out: a phone, a code, a session; what is wrong is kept and explained.

use axum::http::StatusCode;
use casework::{Actor, session::SessionToken};

use super::{family, support::Site};

const PHONE: &str = "13800138000";

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
    for typed in ["13800138000", "138 0013 8000", "+86 138-0013-8000", "１３８００１３８０００", "+852 9123 4567"]
    {
        let answer = browser.post("/sign-in", &[("phone", typed), ("next", "/family")]).await;
        assert_eq!(
            (answer.status, answer.location()),
            (StatusCode::SEE_OTHER, "/sign-in/code?next=/family"),
            "{typed}"
        );
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
    assert_eq!(
        stranger.post("/sign-in/code", &[("code", &code)]).await.location(),
        "/sign-in",
        "only the browser that asked"
    );
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
