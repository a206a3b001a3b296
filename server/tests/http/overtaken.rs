//! Two devices at one form: who comes second hears that nothing of its page was kept, and reads its own words.

use axum::http::StatusCode;

use super::{
    correcting::returned,
    family::{self, begun},
    my_data::approved,
    renewing::due_today,
    support::{Browser, Page, Site},
};

const PHONE: &str = "13800138000";

/// The same person on another device.
async fn second_device(site: &Site) -> Browser {
    let mut other = site.browser();
    family::sign_in(site, &mut other, PHONE).await;
    other
}

fn tells(page: &Page, written: &str) {
    assert_eq!(page.status, StatusCode::CONFLICT, "{}", page.body);
    for words in ["这一份已经不能在这里改了", "没有保存，也没有送出", written, "href=\"/family\""]
    {
        assert!(page.body.contains(words), "{words}: {}", page.body);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_correction_that_comes_second_is_shown_back() {
    let site = Site::open().await;
    let mut first = returned(&site, &[("home.address", "请写到房号")]).await;
    let mut second = second_device(&site).await;
    let mut forms = Vec::new();
    for device in [&mut first, &mut second] {
        let page = device.get("/declare/correct").await;
        forms.push((page.field("key"), page.field("revision")));
    }
    let fields = |at: usize, address| {
        [("key", forms[at].0.as_str()), ("revision", forms[at].1.as_str()), ("home.address", address)]
    };
    let sent = first.post("/declare/correct", &fields(0, "向阳新村 1 栋")).await;
    assert!(sent.location().starts_with("/family/declarations/"), "{}", sent.location());
    tells(&second.post("/declare/correct", &fields(1, "向阳新村 2 栋")).await, "向阳新村 2 栋");
    let again = first.post("/declare/correct", &fields(0, "向阳新村 1 栋")).await;
    assert_eq!(again.location(), sent.location(), "pressed twice is no second device");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_comes_after_the_sending_is_shown_back() {
    let site = Site::open().await;
    let mut first = begun(&site).await;
    family::fill(&mut first, &[]).await;
    family::sign_in(&site, &mut first, PHONE).await;
    let mut second = second_device(&site).await;
    assert_eq!(second.get("/declare/home").await.status, StatusCode::OK);
    family::send(&mut first).await;
    tells(&second.post("/declare/home", &[("home.address", "红荔路 9 号")]).await, "红荔路 9 号");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_confirmation_that_comes_second_says_that_nothing_was_kept() {
    let site = Site::open().await;
    let (mut first, _) = approved(&site, PHONE, &[]).await;
    due_today(&site, &first).await;
    let mut second = second_device(&site).await;
    let shown = second.get("/family/renew").await;
    for (device, ticked) in [(&mut first, true), (&mut second, false)] {
        let page = if ticked { device.get("/family/renew").await } else { shown.clone() };
        let [key, revision, of, due] = ["key", "revision", "of", "due"].map(|name| page.field(name));
        let fields = [("key", &*key), ("revision", &*revision), ("of", &*of), ("due", &*due), ("all_else", "yes")];
        let answer = device.post("/family/renew", &fields).await;
        if ticked {
            assert!(answer.location().starts_with("/family/renew/"), "{}", answer.location());
        } else {
            tells(&answer, "在另一台设备或另一个窗口里提交、确认");
        }
    }
}
