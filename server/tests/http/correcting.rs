//! What the office ticked comes back as one page with one button.

use axum::http::StatusCode;

use super::{
    family::{self, follow},
    staff::{press, reviewer, take, waiting},
    support::{Browser, Site},
};

const CORRECT: &str = "/declare/correct";

/// A family whose answers came back with these remarks, on the page of the correction.
pub async fn returned(site: &Site, ticked: &[(&str, &str)]) -> Browser {
    let (mut parent, number) = family::declared(site, "13800138000", &[]).await;
    let mut mei = reviewer(site, "mei").await;
    let case = waiting(&mut mei).await;
    let page = take(&mut mei, &case).await;
    let fields: Vec<(String, &str)> = ticked
        .iter()
        .flat_map(|(key, remark)| [(format!("tick.{key}"), "yes"), (format!("remark.{key}"), *remark)])
        .collect();
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, text)| (name.as_str(), *text)).collect();
    assert_eq!(press(&mut mei, &case, &page, "return", &fields).await.status, StatusCode::SEE_OTHER);
    let begun = parent.post(&format!("/family/declarations/{number}/correct"), &[]).await;
    assert_eq!(begun.location(), CORRECT);
    parent
}

async fn send(parent: &mut Browser, typed: &[(&str, &str)]) -> super::support::Page {
    let page = parent.get(CORRECT).await;
    let (key, revision) = (page.field("key"), page.field("revision"));
    let carried = [("key", key.as_str()), ("revision", revision.as_str())];
    parent.post(CORRECT, &[&carried, typed].concat()).await
}

#[tokio::test]
async fn only_what_was_ticked_is_on_the_page_prefilled_with_its_remark() {
    let site = Site::open().await;
    let mut parent = returned(&site, &[("home.address", "请写到房号"), ("child.2.name", "和户口簿对一下")]).await;
    let page = parent.get(CORRECT).await;
    for words in ["请写到房号", "和户口簿对一下", "value=\"向阳新村 8 栋 302 室\"", "value=\"李小明\""]
    {
        assert!(page.body.contains(words), "{words}: {}", page.body);
    }
    assert_eq!(page.body.matches("type=\"text\"").count(), 2, "nothing else is asked: {}", page.body);
    assert!(!page.body.contains("summary-title"), "nobody is blamed yet");
    let sent = send(&mut parent, &[("home.address", "向阳新村 9 栋"), ("child.2.name", "李小芳")]).await;
    let receipt = follow(&mut parent, sent).await;
    assert!(receipt.body.contains("已经收到您的申报"));
    assert_eq!(parent.get(CORRECT).await.location(), "/family", "there is nothing left to correct");
}

#[tokio::test]
async fn mistakes_are_kept_and_a_new_question_blames_nobody() {
    let site = Site::open().await;
    let mut parent = returned(&site, &[("child.1.stage", "核对年级"), ("home.address", "请写到房号")]).await;
    let saved = send(&mut parent, &[("child.1.stage", "primary"), ("home.address", " ")]).await;
    assert_eq!(saved.location(), CORRECT);
    let page = follow(&mut parent, saved).await;
    assert!(page.body.contains("<title>错误：") && page.body.contains("写上您现在住的地址"), "{}", page.body);

    let saved = send(&mut parent, &[("child.1.stage", "junior"), ("home.address", "向阳新村 9 栋")]).await;
    assert_eq!(saved.location(), "/declare/correct?more=yes");
    let page = follow(&mut parent, saved).await;
    assert!(page.body.contains("还有问题要回答") && page.body.contains("child-1-xueji_full_junior"), "{}", page.body);
    assert!(!page.body.contains("summary-title") && page.body.contains("向阳新村 9 栋"), "{}", page.body);

    let saved = send(&mut parent, &[]).await;
    assert!(follow(&mut parent, saved).await.body.contains("summary-title"), "it was on the page");
    let sent = send(&mut parent, &[("child.1.xueji_full_junior", "no")]).await;
    assert!(sent.location().starts_with("/family/declarations/"), "{}", sent.location());
}

#[tokio::test]
async fn another_street_brings_its_communities() {
    let site = Site::open().await;
    let mut parent = returned(&site, &[("home.street", "核对街道")]).await;
    let saved = send(&mut parent, &[("home.street", "440303001")]).await;
    assert_eq!(saved.location(), "/declare/correct?more=yes");
    let page = follow(&mut parent, saved).await;
    assert!(page.body.contains("id=\"home-community\"") && !page.body.contains("summary-title"), "{}", page.body);
    let sent = send(&mut parent, &[("home.community", "440303001001")]).await;
    assert!(sent.location().starts_with("/family/declarations/"), "{}", sent.location());
}

#[tokio::test]
async fn a_second_press_gets_the_same_receipt() {
    let site = Site::open().await;
    let mut parent = returned(&site, &[("home.address", "请写到房号")]).await;
    let page = parent.get(CORRECT).await;
    let (key, revision) = (page.field("key"), page.field("revision"));
    let form = [("key", key.as_str()), ("revision", revision.as_str()), ("home.address", "向阳新村 9 栋")];
    let first = parent.post(CORRECT, &form).await;
    let again = parent.post(CORRECT, &form).await;
    assert_eq!(first.location(), again.location());
    let other = parent.post(CORRECT, &[form[0], form[1], ("home.address", "向阳新村 10 栋")]).await;
    assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY);
    let ill_made = parent.post(CORRECT, &[("key", "x"), ("revision", "1")]).await;
    assert!(ill_made.status.is_client_error());
}
