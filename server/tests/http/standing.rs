//! What a family's pages say and offer follows where its record stands: with the office, closed, opened elsewhere.

use axum::http::StatusCode;

use super::{
    family::{self, follow},
    my_data::{approved, says},
    support::Site,
};

const PHONE: &str = "13800138000";

#[tokio::test(flavor = "multi_thread")]
async fn with_the_office_nothing_is_asked_for_and_nothing_else_begins() {
    let site = Site::open().await;
    let (mut parent, _) = family::declared(&site, PHONE, &[]).await;
    let begun = parent.post("/declare", &[]).await;
    assert_eq!(begun.location(), "/family?waiting=yes");
    says(&follow(&mut parent, begun).await, &["街道正在看您提交的那一份", "可以先撤回那一份"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_left_shenzhen_is_offered_to_come_back_and_nothing_else() {
    let site = Site::open().await;
    let (mut parent, mut mei) = approved(&site, PHONE, &[]).await;
    let child = super::staff::links(&mei.get("/staff/children").await, "/staff/children")[0].clone();
    let form = parent.get("/family/leave").await;
    let closed = parent.post("/family/leave", &[("number", &form.field("number"))]).await;
    assert_eq!(closed.status, StatusCode::SEE_OTHER);
    let page = parent.get("/family").await;
    says(&page, &["已结束登记", "又回到深圳了？", "再申报一次"]);
    for gone in ["这个孩子的服务", "提出求助", "href=\"/family/renew\"", "href=\"/family/leave\"", "家里有变化"]
    {
        assert!(!page.body.contains(gone), "{gone}");
    }
    assert_eq!(parent.get("/family/children/1").await.status, StatusCode::NOT_FOUND);
    assert_eq!(mei.get(&child).await.status, StatusCode::NOT_FOUND, "out of the ledger");
    assert_eq!(parent.post("/declare", &[]).await.location(), "/declare");
    says(&parent.get("/declare").await, &["李小明"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_child_taken_out_in_another_window_is_said() {
    let site = Site::open().await;
    let mut parent = site.browser();
    family::begin(&mut parent).await;
    family::fill(&mut parent, &[]).await;
    assert_eq!(parent.post("/declare/child/1/remove", &[]).await.status, StatusCode::SEE_OTHER);
    let late = parent.post("/declare/child/1/child-name", &[("child.1.name", "李小红")]).await;
    assert_eq!(late.location(), "/declare?gone=yes");
    says(&follow(&mut parent, late).await, &["这个孩子在另一个窗口里删掉了", "请重新添加"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_was_signed_out_meanwhile_has_the_words_back_and_a_way_in() {
    let site = Site::open().await;
    let (mut parent, _) = family::declared(&site, PHONE, &[]).await;
    parent.get("/family/requests/new").await;
    parent.cookies.clear();
    let words = "想转学 <b>到附近";
    let late = parent.post("/family/requests/new", &[("item", "3"), ("text", words), ("child", "1")]).await;
    assert_eq!(late.status, StatusCode::FORBIDDEN);
    says(&late, &["您已经退出登录", "想转学 &lt;b&gt;到附近", "href=\"/sign-in?next=/family/requests/new\""]);
    assert!(!late.body.contains("<blockquote>3</blockquote>"));
}

#[tokio::test(flavor = "multi_thread")]
async fn letters_that_turn_others_around_are_left_out() {
    let site = Site::open().await;
    let turned = [("guardian.name", "李\u{202e}梅\u{2066}")];
    let (mut parent, number) = family::declared(&site, PHONE, &turned).await;
    let page = parent.get(&format!("/family/declarations/{number}")).await;
    says(&page, &["李梅"]);
    assert!(!page.body.contains('\u{202e}') && !page.body.contains('\u{2066}'));
}
