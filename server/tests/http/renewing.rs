//! The half-year refresh over HTTP, for a family that took a consent back or asked to erase everything.

use axum::http::StatusCode;
use casework::session::SessionToken;

use super::{
    family::follow,
    my_data::{approved, says},
    support::{Browser, Page, Site},
};

const PHONE: &str = "13800138000";

/// The record of all its children is to be confirmed today.
pub async fn due_today(site: &Site, parent: &Browser) {
    let casework = &site.portal.casework;
    let token = SessionToken::parse(&parent.cookies["__Host-tongxing"]).unwrap();
    let family = casework.actor_of(&token).await.unwrap().family().unwrap();
    let mut work = casework.registry.begin().await.unwrap();
    for child in work.children_of(family).await.unwrap() {
        assert!(work.change_due(&child, casework.today()).await.unwrap());
    }
    work.commit().await.unwrap();
}

/// What was shown, with the box ticked.
async fn confirm(parent: &mut Browser, shown: &Page) -> Page {
    let [key, revision, of, due] = ["key", "revision", "of", "due"].map(|name| shown.field(name));
    let fields = [("key", &*key), ("revision", &*revision), ("of", &*of), ("due", &*due), ("all_else", "yes")];
    parent.post("/family/renew", &fields).await
}

#[tokio::test(flavor = "multi_thread")]
async fn while_an_erasure_waits_the_page_says_why_nothing_is_confirmed() {
    let site = Site::open().await;
    let (mut parent, _) = approved(&site, PHONE, &[]).await;
    due_today(&site, &parent).await;
    says(&parent.get("/family").await, &["该确认一次登记了"]);
    let shown = parent.get("/family/renew").await;
    parent.post("/family/privacy/erase", &[("wish", "ask")]).await;
    let late = confirm(&mut parent, &shown).await;
    assert_eq!(late.location(), "/family/renew?changed=yes", "from a tab that was open");
    let page = follow(&mut parent, late).await;
    says(&page, &["暂时不用确认登记", "删除全部信息的请求在街道那里", "href=\"/family/privacy\""]);
    assert!(!page.body.contains("name=\"all_else\"") && !page.body.contains("再次同意"));
    assert!(!parent.get("/family").await.body.contains("该确认一次登记了"));
}

#[tokio::test(flavor = "multi_thread")]
async fn after_the_childrens_consent_the_page_offers_to_agree_again() {
    let site = Site::open().await;
    let (mut parent, _) = approved(&site, PHONE, &[]).await;
    due_today(&site, &parent).await;
    parent.post("/family/privacy/consent/children", &[]).await;
    let page = parent.get("/family/renew").await;
    says(&page, &["您撤回了对保存孩子信息的同意", "再次同意，重新申报", "action=\"/declare\""]);
    assert!(!page.body.contains("name=\"all_else\""));
    assert!(!parent.get("/family").await.body.contains("该确认一次登记了"));
    assert_eq!(parent.post("/declare", &[]).await.location(), "/declare");
    says(&parent.get("/family/renew").await, &["您撤回了对保存孩子信息的同意"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn after_the_consent_to_health_the_rest_is_confirmed() {
    let site = Site::open().await;
    let (mut parent, _) = approved(&site, PHONE, &[]).await;
    parent.post("/family/privacy/consent/health", &[]).await;
    let page = parent.get("/family/renew").await;
    says(&page, &["健康和残疾情况不在里面", "您撤回了对这些情况的同意"]);
    let confirmed = confirm(&mut parent, &page).await;
    assert_eq!(confirmed.status, StatusCode::SEE_OTHER);
    says(&follow(&mut parent, confirmed).await, &["确认好了"]);
    says(&parent.get("/family/privacy").await, &["没有同意"]);
}
