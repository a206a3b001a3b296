//! Changing the phone over HTTP: with both phones at hand, and with the old one gone.

use axum::http::StatusCode;
use casework::Role;

use super::{
    family::{self, follow},
    staff::{OTHER_STREET, links, reviewer},
    support::{Browser, Page, Site},
};

const OLD: &str = "13800138000";
const NEW: &str = "13900139000";

/// Asks for both codes and types them, as `typed` changes them.
async fn change(site: &Site, browser: &mut Browser, typed: impl Fn(String, String) -> (String, String)) -> Page {
    browser.get("/family/phone").await;
    let sent = browser.post("/family/phone", &[("phone", NEW)]).await;
    assert_eq!((sent.status, sent.location()), (StatusCode::SEE_OTHER, "/family/phone/codes"));
    let page = browser.get("/family/phone/codes").await;
    assert!(!page.body.contains(NEW) && !page.body.contains(OLD), "masked");
    let (old, new) = typed(site.code_sent_to(OLD).await, site.code_sent_to(NEW).await);
    browser.post("/family/phone/codes", &[("old", &old), ("new", &new)]).await
}

#[tokio::test(flavor = "multi_thread")]
async fn with_both_phones_at_hand_it_is_changed_at_once() {
    let site = Site::open().await;
    let (mut browser, _) = family::declared(&site, OLD, &[]).await;
    let mut elsewhere = site.browser();
    family::sign_in(&site, &mut elsewhere, OLD).await;
    let done = change(&site, &mut browser, |old, new| (old, format!(" {} {}", &new[..3], &new[3..]))).await;
    assert_eq!(done.location(), "/family?renumbered=yes");
    assert!(!browser.cookies.contains_key("__Host-codes"));
    assert!(follow(&mut browser, done).await.body.contains("手机号换好了"));
    assert!(elsewhere.get("/family").await.location().starts_with("/sign-in"), "signed out everywhere else");
    family::sign_in(&site, &mut site.browser(), NEW).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_is_said_at_its_field_and_kept() {
    let site = Site::open().await;
    let (mut browser, _) = family::declared(&site, OLD, &[]).await;
    browser.get("/family/phone").await;
    for (typed, status) in [("", 422), ("123", 422), (OLD, 422), ("138 0013 8000", 422)] {
        let page = browser.post("/family/phone", &[("phone", typed)]).await;
        assert_eq!(page.status.as_u16(), status, "{typed}");
        assert!(page.body.contains("<title>错误：") && page.field("phone") == typed, "{typed}");
    }
    assert_eq!(browser.get("/family/phone/codes").await.location(), "/family/phone");
    let wrong = |code: String| if code == "000000" { "000001".to_owned() } else { "000000".to_owned() };
    let page = change(&site, &mut browser, |old, new| (old, wrong(new))).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("href=\"#new\"") && !page.body.contains("href=\"#old\""), "{}", page.body);
    let page = browser.post("/family/phone/codes", &[("old", "12"), ("new", "")]).await;
    assert!(page.body.contains("href=\"#new\"") && page.body.contains("href=\"#old\""));
    assert_eq!(page.field("old"), "12");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_phone_of_another_family_is_told_to_who_holds_it() {
    let site = Site::open().await;
    let (mut browser, _) = family::declared(&site, OLD, &[]).await;
    family::sign_in(&site, &mut site.browser(), NEW).await;
    let page = change(&site, &mut browser, |old, new| (old, new)).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("已经用来登录另一个家庭"));
}

/// The way of somebody whose phone is gone, to the last page.
async fn lost(site: &Site, browser: &mut Browser, receipt: &str, name: &str) -> Page {
    browser.get("/sign-in/lost").await;
    let sent = browser.post("/sign-in/lost", &[("phone", NEW)]).await;
    assert_eq!((sent.status, sent.location()), (StatusCode::SEE_OTHER, "/sign-in/lost/code"));
    assert_eq!(browser.get("/sign-in/lost/code").await.status, StatusCode::OK);
    let code = site.code_sent_to(NEW).await;
    browser.post("/sign-in/lost/code", &[("code", &code), ("receipt", receipt), ("name", name)]).await
}

#[tokio::test(flavor = "multi_thread")]
async fn right_and_wrong_are_answered_alike() {
    let site = Site::open().await;
    let (_, number) = family::declared(&site, OLD, &[]).await;
    let mut answers = Vec::new();
    for (receipt, name) in [(number.as_str(), "李梅"), (&number, "王五"), ("2222-2222-2222", "李梅")] {
        let mut browser = site.browser();
        let answer = lost(&site, &mut browser, receipt, name).await;
        let page = browser.get(answer.location()).await;
        answers.push((answer.status, answer.location().to_owned(), answer.body, page.status));
    }
    assert_eq!(answers[0].1, "/sign-in/lost/done");
    assert!(answers.iter().all(|answer| *answer == answers[0]));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_typed_is_kept_until_it_can_be_sent() {
    let site = Site::open().await;
    let mut browser = site.browser();
    assert_eq!(browser.get("/sign-in/lost/code").await.location(), "/sign-in/lost");
    let page = browser.post("/sign-in/lost", &[("phone", "1")]).await;
    assert_eq!((page.status, page.field("phone")), (StatusCode::UNPROCESSABLE_ENTITY, "1".to_owned()));
    browser.post("/sign-in/lost", &[("phone", NEW)]).await;
    let page = browser.post("/sign-in/lost/code", &[("code", "12"), ("receipt", "<7KM4>"), ("name", " ")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    for field in ["code", "receipt", "name"] {
        assert!(page.body.contains(&format!("href=\"#{field}\"")), "{field}");
    }
    assert!(page.body.contains("&lt;7KM4&gt;"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_office_sees_the_person_and_the_family_can_stop_it() {
    let site = Site::open().await;
    let (mut owner, number) = family::declared(&site, OLD, &[]).await;
    let mut mei = reviewer(&site, "mei").await;
    // At the window the colleague opens the same page.
    assert_eq!(lost(&site, &mut mei, &number, "李梅").await.location(), "/sign-in/lost/done");
    let list = mei.get("/staff/phones").await;
    let found = links(&list, "/staff/phones");
    assert_eq!(found.len(), 1);
    let case = mei.get(&found[0]).await;
    assert!(case.body.contains("李梅") && case.body.contains("+8613900139000"), "{}", case.body);
    let revision = case.field("revision");
    let unseen = mei.post(&found[0], &[("do", "approve"), ("revision", &revision)]).await;
    assert_eq!(unseen.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(unseen.body.contains("当面核对以后，勾选这一项"));

    let mut other = site.colleague("lan", Role::StreetReviewer, OTHER_STREET).await;
    assert_eq!(other.get(&found[0]).await.status, StatusCode::NOT_FOUND);
    assert!(links(&other.get("/staff/phones").await, "/staff/phones").is_empty());
    let approve = [("do", "approve"), ("seen", "yes"), ("revision", revision.as_str())];
    assert_eq!(other.post(&found[0], &approve).await.status, StatusCode::NOT_FOUND);
    let approved = mei.post(&found[0], &approve).await;
    assert_eq!((approved.status, approved.location()), (StatusCode::SEE_OTHER, found[0].as_str()));
    let again = mei.post(&found[0], &approve).await;
    assert_eq!(again.status, StatusCode::CONFLICT);
    assert!(again.body.contains("等待生效"));

    let page = owner.get("/family/phone").await;
    assert!(page.body.contains("有人申请改用") && page.body.contains("以后就用新号码登录"));
    let stopped = owner.post("/family/phone/stop", &[("id", &page.field("id"))]).await;
    let page = follow(&mut owner, stopped).await;
    assert!(!page.body.contains("有人申请改用"));
    assert!(mei.get(&found[0]).await.body.contains("已停止"));
    let notices = owner.get("/family/notices").await;
    assert!(notices.body.contains("换手机号的申请已停止") && notices.body.contains("href=\"/family/phone\""));
}
