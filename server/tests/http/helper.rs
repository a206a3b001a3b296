//! A helper over HTTP: fills in, and reaches nothing else; the parent sees what was done and ends it at once.

use axum::http::StatusCode;

use super::{
    family::{self, CHILD_PAGES, STREET, begun, of_child},
    people::{helper, offer_help, person, type_code},
    staff::{links, press, reviewer, take, waiting},
    support::{Browser, Page, Site},
};

const PARENT: &str = "13800138000";
const HELPER: &str = "13600136000";

async fn parent(site: &Site) -> Browser {
    let mut parent = begun(site).await;
    family::fill(&mut parent, &[]).await;
    family::sign_in(site, &mut parent, PARENT).await;
    parent
}

fn refused(page: &Page) -> bool {
    page.status == StatusCode::FORBIDDEN || page.location() == "/sign-in" || page.location().starts_with("/sign-in?")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_helper_fills_in_and_the_parent_sees_it_and_sends() {
    let site = Site::open().await;
    let mut parent = parent(&site).await;
    let mut helper = helper(&site, &mut parent, HELPER).await;
    let list = helper.get("/declare").await;
    assert!(list.body.contains("您正在替李梅填写") && list.body.contains("不再帮忙"), "{}", list.body);
    assert!(!list.body.contains("/declare/erase") && !list.body.contains("href=\"/family\""));
    let saved = helper.post("/declare/name", &[("guardian.name", "李小梅"), ("guardian.relation", "mother")]).await;
    assert_eq!(saved.location(), "/declare/document");
    let added = helper.post("/declare/children", &[]).await;
    assert_eq!(added.location(), "/declare/child/3/child-name");
    let removed = helper.post("/declare/child/3/remove", &[]).await;
    assert_eq!(removed.location(), "/declare");

    let check = helper.get("/declare/check").await;
    assert!(check.body.contains("只有家长能提交") && !check.body.contains("name=\"key\""), "{}", check.body);
    let page = parent.get("/family/helper").await;
    for words in
        ["王阿姨", "填写了“您是谁”", "添加了一个孩子", "去掉了一个孩子", "填了口令", "看过您的回答", "现在就停"]
    {
        assert!(page.body.contains(words), "{words} in {}", page.body);
    }
    assert!(parent.get("/declare/check").await.body.contains("李小梅"));
    family::send(&mut parent).await;
    assert!(parent.get("/family/helper").await.body.contains("填写了“您是谁”"), "also after it was sent");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_helper_reaches_nothing_but_the_draft() {
    let site = Site::open().await;
    let (mut parent, number) = family::declared(&site, PARENT, &[]).await;
    let mut helper = helper(&site, &mut parent, HELPER).await;
    let receipt = format!("/family/declarations/{number}");
    for page in [
        "/family",
        &receipt,
        &format!("{receipt}/withdraw"),
        "/family/children/1",
        "/family/helper",
        "/family/guardians",
        "/family/join",
        "/declare/done",
        "/declare/erase",
        "/staff/declarations",
    ] {
        assert!(refused(&helper.get(page).await) || helper.get(page).await.location() == "/staff/sign-in", "{page}");
    }
    for (form, fields) in [
        ("/declare/check", &[("key", "00000000000000000000000000000000"), ("revision", "1")] as &[_]),
        ("/check/declare", &[("consent.children", "yes")]),
        ("/declare/erase", &[]),
        (&format!("{receipt}/withdraw"), &[("revision", "1")]),
        (&format!("{receipt}/correct"), &[]),
        ("/family/helper", &[("name", "x"), ("lasting", "month")]),
        ("/family/guardians", &[("name", "x"), ("part", "address")]),
        ("/family/join", &[("code", "2222-2222")]),
        ("/help", &[("code", "2222-2222")]),
    ] {
        helper.get("/help").await;
        assert!(refused(&helper.post(form, fields).await), "{form}");
    }
    // The declaration is with the office: nothing can be begun meanwhile.
    helper.get("/declare").await;
    assert_eq!(helper.post("/declare", &[]).await.location(), "/help");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_helper_corrects_what_the_office_asked_for() {
    let site = Site::open().await;
    let (mut parent, _) = family::declared(&site, PARENT, &[]).await;
    let mut mei = reviewer(&site, "mei").await;
    let case = waiting(&mut mei).await;
    let page = take(&mut mei, &case).await;
    let remark = [("tick.home.address", "yes"), ("remark.home.address", "请写到房号")];
    assert_eq!(press(&mut mei, &case, &page, "return", &remark).await.status, StatusCode::SEE_OTHER);
    let mut helper = helper(&site, &mut parent, HELPER).await;
    helper.get("/declare").await;
    assert_eq!(helper.post("/declare", &[]).await.location(), "/declare");
    let correct = helper.get("/declare/correct").await;
    assert!(correct.body.contains("请写到房号"), "{}", correct.body);
    assert!(!correct.body.contains("href=\"/family\"") && correct.body.contains("只有家长能提交"), "{}", correct.body);
    let form = [("key", correct.field("key")), ("revision", correct.field("revision"))];
    let form = form.each_ref().map(|(name, value)| (*name, value.as_str()));
    let saved = helper.post("/declare/correct", &[&form[..], &[("home.address", " ")]].concat()).await;
    assert_eq!(saved.location(), "/declare/correct");
    let left = helper.get("/declare/correct").await;
    assert!(left.body.contains("写上您现在住的地址"), "{}", left.body);
    let revision = left.field("revision");
    let form = [form[0], ("revision", revision.as_str()), ("home.address", "向阳新村 8 栋 302 号")];
    let saved = helper.post("/declare/correct", &form).await;
    assert_eq!(saved.location(), "/declare/correct?kept=yes");
    let kept = helper.get(saved.location()).await;
    assert!(kept.body.contains("已经保存") && kept.body.contains("302 号"), "{}", kept.body);
    assert!(parent.get("/family/helper").await.body.contains("改了街道请您改的地方"));
    let queue = mei.get("/staff/declarations?state=submitted").await;
    assert!(links(&queue, "/staff/declarations").is_empty(), "nothing is sent by a helper");
    let home = [("home.street", STREET), ("home.address", "向阳新村 8 栋 303 室"), ("family.stable_home", "yes")];
    assert_eq!(helper.post("/declare/home", &home).await.status, StatusCode::SEE_OTHER);
    assert!(parent.get("/family/helper").await.body.contains("开始了一份新的草稿"));
    let page = parent.get("/declare/correct").await;
    assert!(page.body.contains("303 室"), "{}", page.body);
    let form = [("key", page.field("key")), ("revision", page.field("revision"))];
    let mut form: Vec<_> = form.iter().map(|(name, value)| (*name, value.as_str())).collect();
    form.push(("home.address", "向阳新村 8 栋 303 室"));
    let sent = parent.post("/declare/correct", &form).await;
    assert!(sent.location().starts_with("/family/declarations/"), "the parent sends it: {}", sent.location());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_parent_ends_it_and_the_very_next_press_is_refused() {
    let site = Site::open().await;
    let mut parent = parent(&site).await;
    let mut helper = helper(&site, &mut parent, HELPER).await;
    let stale = helper.get("/declare/name").await;
    assert_eq!(stale.status, StatusCode::OK);
    let id = parent.get("/family/helper").await.field("grant");
    let ended = parent.post("/family/helper/end", &[("grant", &id)]).await;
    assert_eq!(ended.location(), "/family/helper?ended=yes");
    let late = helper.post("/declare/name", &[("guardian.name", "不该存下"), ("guardian.relation", "mother")]).await;
    assert!(matches!(late.status, StatusCode::FORBIDDEN | StatusCode::SEE_OTHER), "{}", late.status);
    assert!(!helper.get("/declare").await.body.contains("李梅"));
    assert!(!parent.get("/declare/check").await.body.contains("不该存下"));
    // Their own phone opens the family no longer.
    let mut back = person(&site, HELPER).await;
    assert!(!back.get("/help").await.body.contains("接着帮"));
    assert_eq!(back.post("/help/go", &[("grant", &id)]).await.status, StatusCode::NOT_FOUND);
    let again = parent.post("/family/helper/end", &[("grant", &id)]).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER, "a second press does no harm");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_helper_comes_back_with_the_own_phone_and_stops_for_good() {
    let site = Site::open().await;
    let mut parent = parent(&site).await;
    let mut first = helper(&site, &mut parent, HELPER).await;
    first.get("/help").await;
    first.post("/sign-out", &[]).await;
    let mut back = person(&site, HELPER).await;
    let id = back.get("/help").await.field("grant");
    assert_eq!(back.post("/help/go", &[("grant", &id)]).await.location(), "/help");
    assert!(back.get("/declare").await.body.contains("您正在替李梅填写"));
    let mut stranger = person(&site, "13500135000").await;
    stranger.get("/help").await;
    assert_eq!(stranger.post("/help/go", &[("grant", &id)]).await.status, StatusCode::NOT_FOUND);
    let stopped = back.post("/help/stop", &[]).await;
    assert_eq!(stopped.location(), "/help?stopped=yes");
    assert!(back.get("/help?stopped=yes").await.body.contains("您已经不再帮忙"));
    let page = parent.get("/family/helper").await;
    assert!(page.body.contains("以前的帮手") && page.body.contains("不再帮忙"), "{}", page.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_works_once_and_of_two_who_type_it_one_helps() {
    let site = Site::open().await;
    let mut parent = parent(&site).await;
    for round in 0..3 {
        let code = offer_help(&mut parent, "day").await;
        let (mut one, mut other) =
            (person(&site, &format!("1360013600{round}")).await, person(&site, &format!("1350013500{round}")).await);
        one.get("/help").await;
        other.get("/help").await;
        let typed = [("code", code.as_str())];
        let (a, b) = tokio::join!(one.post("/help", &typed), other.post("/help", &typed));
        let mut statuses = [a.status.as_u16(), b.status.as_u16()];
        statuses.sort_unstable();
        assert_eq!(statuses, [303, 422], "one wins");
        let mut third = person(&site, "13400134000").await;
        assert_eq!(type_code(&mut third, "/help", &code).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let id = parent.get("/family/helper").await.field("grant");
        parent.post("/family/helper/end", &[("grant", &id)]).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_code_replaces_the_last_and_a_code_taken_back_opens_nothing() {
    let site = Site::open().await;
    let mut parent = parent(&site).await;
    let first = offer_help(&mut parent, "day").await;
    parent.get("/family/guardians").await;
    let again = parent.post("/family/helper", &[("name", "李叔叔"), ("lasting", "month")]).await;
    let second = super::people::code_on(&again);
    let mut helper = person(&site, HELPER).await;
    let old = type_code(&mut helper, "/help", &first).await;
    assert_eq!(old.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(old.body.contains("错误：") && old.body.contains("这个口令对不上"));
    let id = parent.get("/family/helper").await.field("grant");
    parent.post("/family/helper/end", &[("grant", &id)]).await;
    let taken_back = type_code(&mut helper, "/help", &second).await;
    assert_eq!(taken_back.status, StatusCode::UNPROCESSABLE_ENTITY);
    let own = offer_help(&mut parent, "day").await;
    assert_eq!(
        type_code(&mut parent, "/help", &own).await.status,
        StatusCode::UNPROCESSABLE_ENTITY,
        "nobody helps himself"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn guessing_ends_also_across_new_codes() {
    let site = Site::open().await;
    let mut parent = parent(&site).await;
    let mut guesser = person(&site, HELPER).await;
    for guess in 0..10 {
        if guess == 5 {
            offer_help(&mut parent, "day").await;
        }
        let page = type_code(&mut guesser, if guess % 2 == 0 { "/help" } else { "/family/join" }, "2222-2222").await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{guess}");
    }
    let code = offer_help(&mut parent, "day").await;
    let page = type_code(&mut guesser, "/help", &code).await;
    assert_eq!(page.status, StatusCode::TOO_MANY_REQUESTS, "the right one comes too late");
    assert_eq!(type_code(&mut guesser, "/family/join", "2222-2222").await.status, StatusCode::TOO_MANY_REQUESTS);
    let mut other = person(&site, "13500135000").await;
    assert_eq!(type_code(&mut other, "/help", &code).await.status, StatusCode::SEE_OTHER, "others are not held up");
}

#[tokio::test(flavor = "multi_thread")]
async fn without_consent_a_helper_is_told_that_only_the_parent_can_give_it() {
    let site = Site::open().await;
    let mut parent = begun(&site).await;
    parent.post("/declare/name", &[("guardian.name", "李梅"), ("guardian.relation", "mother")]).await;
    family::sign_in(&site, &mut parent, PARENT).await;
    let mut helper = helper(&site, &mut parent, HELPER).await;
    let page = helper.get("/declare/consent").await;
    assert!(page.body.contains("这一页只有家长能回答") && !page.body.contains("name=\"consent.children\""));
    assert_eq!(helper.post("/declare/consent", &[("consent.children", "yes")]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(helper.post("/declare/children", &[]).await.location(), "/declare/consent");
    let name = of_child(1, CHILD_PAGES[0].1);
    let page = family::say(&mut helper, "child/1/child-name", &name, &[]).await;
    assert_eq!((page.status, page.location()), (StatusCode::SEE_OTHER, "/declare?gone=yes"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_missing_in_the_form_is_said_and_kept() {
    let site = Site::open().await;
    let mut parent = parent(&site).await;
    parent.get("/family/helper").await;
    let page = parent.post("/family/helper", &[("name", " "), ("lasting", "year")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("写上您怎么称呼这位帮手") && page.body.contains("选一下可以帮多久"));
    let page = parent.post("/family/helper", &[("name", "<b>王</b>")]).await;
    assert_eq!(
        (page.status, page.field("name")),
        (StatusCode::UNPROCESSABLE_ENTITY, "&lt;b&gt;王&lt;/b&gt;".to_owned())
    );
    let mut helper = person(&site, HELPER).await;
    helper.get("/help").await;
    assert!(helper.post("/help", &[("code", " ")]).await.body.contains("填上对方给您的口令"));
}
