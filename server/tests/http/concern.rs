//! A child may be in danger: told without signing in, kept through every mistake, looked after by the street.

use axum::http::StatusCode;
use casework::Role;

use super::{
    family::{self, COMMUNITY, STREET},
    staff::OTHER_STREET,
    support::{Browser, PNG, Page, Site},
    words::links,
};

const NUMBER: &str = "receipt-number\">";

/// Opens a form; answers with its address.
async fn open(browser: &mut Browser) -> String {
    let led = browser.get("/report").await;
    assert_eq!(led.status, StatusCode::SEE_OTHER);
    led.location().to_owned()
}

async fn send(browser: &mut Browser, address: &str, fields: &[(&str, &str)]) -> Page {
    let code = browser.get(address).await.field("code");
    browser.post(address, &[fields, &[("code", &code)]].concat()).await
}

/// Number and code as the page shows them.
fn shown(page: &Page) -> (String, String) {
    let mut found = page.body.split(NUMBER).skip(1).map(|rest| rest[..rest.find('<').unwrap()].to_owned());
    (found.next().unwrap(), found.next().unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn whom_to_call_stands_before_any_question() {
    let site = Site::open().await;
    let mut browser = site.browser();
    let address = open(&mut browser).await;
    let page = browser.get(&address).await;
    let first_question = page.body.find("<input type=\"radio\"").unwrap();
    for number in ["110", "120", "12355", "12338"] {
        assert!(page.body.find(&format!("tel:{number}")).unwrap() < first_question, "{number}");
    }
    assert!(page.headers.get("set-cookie").is_none() && browser.cookies.is_empty());
    assert_eq!(page.header("cache-control"), "no-store");
    assert!(page.body.contains("data-exit="), "quick exit is there");
}

#[tokio::test(flavor = "multi_thread")]
async fn one_answer_is_enough_and_a_mistake_keeps_everything() {
    let site = Site::open().await;
    let mut browser = site.browser();
    let address = open(&mut browser).await;
    let typed = [("child", "小明 <七岁>"), ("now", "no"), ("since", "week"), ("teller", "邻居王 13900139000")];
    let refused = send(&mut browser, &address, &typed).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    for words in ["<title>错误：", "写一样就行", "小明 &lt;七岁&gt;", "邻居王 13900139000"] {
        assert!(refused.body.contains(words), "{words} in {}", refused.body);
    }
    assert_eq!(refused.body.matches("checked").count(), 2, "both choices are kept");
    let code = refused.field("code");
    let sent = browser.post(&address, &[&typed[..], &[("area", STREET), ("code", &code)]].concat()).await;
    assert_eq!(sent.status, StatusCode::OK);
    let (number, shown_code) = shown(&sent);
    assert_eq!(shown_code.replace(' ', ""), code);
    assert!(sent.header("clear-site-data").contains("cache"));
    assert!(browser.cookies.is_empty(), "nothing is kept in the browser");
    assert!(!sent.body.contains("小明") && !sent.body.contains("13900139000"), "the answer repeats nothing");

    // Pressed twice, or once more after a lost answer: the same number and code.
    let again = browser.post(&address, &[&typed[..], &[("area", STREET), ("code", &code)]].concat()).await;
    assert_eq!(shown(&again), (number, shown_code));
    // Its address shows nothing any more.
    for left in [browser.get(&address).await, browser.post(&address, &[("child", "小明"), ("code", &code)]).await] {
        assert_eq!((left.status, left.location()), (StatusCode::SEE_OTHER, "/"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn more_is_added_with_number_and_code() {
    let site = Site::open().await;
    let mut browser = site.browser();
    let address = open(&mut browser).await;
    let (number, code) = shown(&send(&mut browser, &address, &[("seen", "一个人"), ("area", STREET)]).await);
    let led = browser.get("/report/add").await;
    let form = led.location().to_owned();
    browser.get(&form).await;
    for (number, code, words) in [
        (number.as_str(), "00000000", "对不上"),
        ("7KM4-RX2P-9DTV", &code, "对不上"),
        (&number, &code, "写一写新的情况"),
    ] {
        let more = if words.contains("新的情况") { "" } else { "又看到了" };
        let page = browser.post(&form, &[("number", number), ("code", code), ("more", more)]).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(page.body.contains(words) && page.body.contains(number) && page.body.contains(more), "{}", page.body);
    }
    let added = browser.post(&form, &[("number", &number), ("code", &code), ("more", "又看到了")]).await;
    assert_eq!(added.status, StatusCode::OK);
    assert!(added.body.contains("加上了"));
    assert_eq!(browser.get(&form).await.location(), "/");
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_it_shows_in_the_family_that_sent_it() {
    let site = Site::open().await;
    let (mut browser, number) = family::declared(&site, "13800138000", &[]).await;
    let address = open(&mut browser).await;
    let before = browser.cookies.clone();
    let sent =
        send(&mut browser, &address, &[("seen", "隔壁的孩子被打"), ("area", STREET), ("sign", "violence")]).await;
    let (report, code) = shown(&sent);
    assert_eq!(browser.cookies, before, "the family's session is the same");
    for path in ["/family", &format!("/family/declarations/{number}"), "/family/children/1", "/declare", "/"] {
        let page = browser.get(path).await;
        for word in [report.as_str(), &code, "隔壁的孩子被打"] {
            assert!(!page.body.contains(word), "{word} at {path}");
        }
    }
    let visit = site.portal.casework.registry.read().await.unwrap();
    drop(visit);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_flood_from_one_network_blocks_nobody() {
    let site = Site::open().await;
    let mut browser = site.browser();
    for n in 0..30 {
        let address = open(&mut browser).await;
        let seen = format!("第 {n} 次");
        let sent = send(&mut browser, &address, &[("seen", &seen), ("area", STREET)]).await;
        assert_eq!(sent.status, StatusCode::OK, "{n}");
    }
    let mut supervisor = site.colleague("wang", Role::ChildSupervisor, STREET).await;
    let list = supervisor.get("/staff/concerns").await;
    let flagged = list.body.matches("同一网络很多条").count();
    assert_eq!(flagged, 10, "the first twenty are as any other");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_is_not_closed_without_an_outcome() {
    let site = Site::open().await;
    let mut browser = site.browser();
    let address = open(&mut browser).await;
    send(&mut browser, &address, &[("seen", "哭了一夜"), ("area", STREET), ("now", "yes")]).await;
    let mut supervisor = site.colleague("wang", Role::ChildSupervisor, STREET).await;
    assert!(supervisor.get("/staff").await.body.contains("1 条未办结，紧急 1 条"));
    let list = supervisor.get("/staff/concerns").await;
    assert!(list.body.contains("紧急") && list.body.contains("tel:110"), "{}", list.body);
    let case = links(&list.body)
        .into_iter()
        .find(|link| link.starts_with("/staff/concerns/") && !link.ends_with("new"))
        .unwrap();

    let page = supervisor.get(&case).await;
    assert!(page.body.contains("哭了一夜") && !page.body.contains("name=\"outcome\""), "it is taken up first");
    let step = |wish: &'static str, revision: String| vec![("do", wish.to_owned()), ("revision", revision)];
    let taken = post(&mut supervisor, &case, step("take_up", page.field("revision"))).await;
    assert_eq!((taken.status, taken.location()), (StatusCode::SEE_OTHER, case.as_str()));

    let page = supervisor.get(&case).await;
    let revision = page.field("revision");
    let mut close = step("close", revision.clone());
    close.push(("report", "敲了门".to_owned()));
    let refused = post(&mut supervisor, &case, close.clone()).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("没有结果不能办结") && refused.body.contains("敲了门"), "{}", refused.body);
    let mut bare = step("close", revision.clone());
    bare.push(("outcome", "safe".to_owned()));
    let refused = post(&mut supervisor, &case, bare).await;
    assert!(refused.body.contains("写明做了什么，怎么确认的"));

    let mut noted = step("note", revision.clone());
    noted.push(("note", "下午再去".to_owned()));
    assert_eq!(post(&mut supervisor, &case, noted).await.status, StatusCode::SEE_OTHER);
    close.push(("outcome", "safe".to_owned()));
    let conflict = post(&mut supervisor, &case, close.clone()).await;
    assert_eq!(conflict.status, StatusCode::CONFLICT, "the note came between");
    assert!(conflict.body.contains("敲了门"), "nothing typed is lost");
    close[1].1 = conflict.field("revision");
    assert_eq!(post(&mut supervisor, &case, close).await.status, StatusCode::SEE_OTHER);
    let closed = supervisor.get(&case).await;
    for words in ["已办结", "上门见到孩子，孩子安全", "敲了门", "下午再去"] {
        assert!(closed.body.contains(words), "{words}");
    }
    assert!(supervisor.get("/staff").await.body.contains("没有未办结的线索"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_case_goes_to_a_community_or_to_another_street() {
    let site = Site::open().await;
    let mut director = site.colleague("zhu", Role::ChildDirector, COMMUNITY).await;
    let mut supervisor = site.colleague("wang", Role::ChildSupervisor, STREET).await;
    let mut elsewhere = site.colleague("hong", Role::ChildSupervisor, OTHER_STREET).await;
    let form = director.get("/staff/concerns/new").await;
    assert!(!form.body.contains("name=\"teller\""));
    let (key, code) = (form.field("key"), form.field("code"));
    let blank = director.post("/staff/concerns/new", &[("key", &key), ("code", &code), ("child", "小红")]).await;
    assert_eq!(blank.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(blank.body.contains("小红"));
    let fields = [("key", key.as_str()), ("code", &code), ("child", "小红"), ("area", STREET), ("sign", "alone")];
    let filed = director.post("/staff/concerns/new", &fields).await;
    assert_eq!(filed.status, StatusCode::SEE_OTHER);
    let case = filed.location().to_owned();
    assert_eq!(director.post("/staff/concerns/new", &fields).await.location(), case, "a double press is one case");
    assert_eq!(director.get(&case).await.status, StatusCode::OK);
    assert_eq!(elsewhere.get(&case).await.status, StatusCode::NOT_FOUND);

    let page = supervisor.get(&case).await;
    assert!(page.body.contains("zhu"), "who filed it is named");
    let passing = |street: &str, revision: String| {
        vec![("do", "pass".to_owned()), ("street", street.to_owned()), ("revision", revision)]
    };
    let refused = post(&mut supervisor, &case, passing("", page.field("revision"))).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("选孩子所在的另一个街道"));
    let passed = post(&mut supervisor, &case, passing(OTHER_STREET, page.field("revision"))).await;
    assert_eq!((passed.status, passed.location()), (StatusCode::SEE_OTHER, "/staff/concerns"));
    assert_eq!(supervisor.get(&case).await.status, StatusCode::NOT_FOUND);
    assert!(elsewhere.get(&case).await.body.contains("转到"));
}

async fn post(browser: &mut Browser, path: &str, fields: Vec<(&str, String)>) -> Page {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    browser.post(path, &fields).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_child_with_nobody_is_offered_help_at_once() {
    let site = Site::open().await;
    let mut browser = site.browser();
    let nobody = [("child.1", ""), ("child.1.lives_with", "nobody"), ("see", "yes")];
    assert!(browser.post("/check", &nobody).await.body.contains("href=\"/report\""));
    family::begin(&mut browser).await;
    family::fill(&mut browser, &[("child.1.lives_with", "nobody")]).await;
    for path in ["/declare", "/declare/check", "/declare/child/1/child-living", "/declare/child/1/child-school"] {
        assert!(browser.get(path).await.body.contains("告诉我们孩子在哪里"), "{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_told_stays_text() {
    const HOSTILE: &str = "\"'></textarea><script>alert(1)</script><b x=\"";
    let site = Site::open().await;
    let mut browser = site.browser();
    let address = open(&mut browser).await;
    let hostile = [("seen", HOSTILE), ("place", HOSTILE), ("child", HOSTILE), ("teller", HOSTILE), ("area", STREET)];
    let long = "长".repeat(301);
    let mut too_long = hostile.to_vec();
    too_long[1].1 = &long;
    let refused = send(&mut browser, &address, &too_long).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(!refused.body.contains("<script>alert") && refused.body.contains("最多写 300 个字"));
    let sent = send(&mut browser, &address, &hostile).await;
    assert_eq!(sent.status, StatusCode::OK);
    let mut supervisor = site.colleague("wang", Role::ChildSupervisor, STREET).await;
    let list = supervisor.get("/staff/concerns").await;
    let case = links(&list.body)
        .into_iter()
        .find(|link| link.starts_with("/staff/concerns/") && !link.ends_with("new"))
        .unwrap();
    let page = supervisor.get(&case).await;
    assert!(!page.body.contains("<script>alert") && page.body.contains("&lt;script"), "{}", page.body);
    for wrong in ["/report/x", "/report/add/x", "/staff/concerns/x"] {
        assert_eq!(supervisor.get(wrong).await.status, StatusCode::NOT_FOUND, "{wrong}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn photos_are_told_with_it_and_later() {
    let site = Site::open().await;
    let mut browser = site.browser();
    let address = open(&mut browser).await;
    let code = browser.get(&address).await.field("code");
    let refused = browser.upload(&address, &[("code", &code), ("child", "小明")], &[("a.png", PNG)]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("照片要重新选一次") && refused.body.contains("小明"), "{}", refused.body);
    let fields = [("code", code.as_str()), ("seen", "身上有伤"), ("area", STREET)];
    let files = [("a.png", PNG), ("<b>.jpg", &b"MZ\x90\0"[..])];
    let sent = browser.upload(&address, &fields, &files).await;
    assert_eq!(sent.status, StatusCode::OK);
    let (number, _) = shown(&sent);
    assert!(sent.body.contains("有的照片没有保存下来") && sent.body.contains("&lt;b&gt;.jpg"), "{}", sent.body);
    let again = browser.upload(&address, &fields, &files).await;
    assert_eq!(shown(&again).0, number);

    let form = browser.get("/report/add").await.location().to_owned();
    let fields = [("number", number.as_str()), ("code", &code), ("more", "")];
    let refused = browser.upload(&form, &fields, &[("c.pdf", b"MZ")]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("这不是 JPG"), "{}", refused.body);
    let same = browser.upload(&form, &fields, &[("d.png", PNG)]).await;
    assert!(same.status == StatusCode::OK && same.body.contains("加上了"));

    let mut supervisor = site.colleague("wang", Role::ChildSupervisor, STREET).await;
    let case = case_in(&mut supervisor).await;
    let page = supervisor.get(&case).await;
    assert_eq!(page.body.matches("data:image/jpeg;base64,").count(), 1, "the same photo is kept once");
    let photo = links(&page.body).into_iter().find(|link| link.starts_with(&format!("{case}/files/"))).unwrap();
    let handed = supervisor.get(&photo).await;
    assert_eq!((handed.status, handed.header("content-type")), (StatusCode::OK, "image/jpeg"));
    assert!(handed.header("content-disposition").starts_with("attachment"));
    let mut elsewhere = site.colleague("hong", Role::ChildSupervisor, OTHER_STREET).await;
    assert_eq!(elsewhere.get(&photo).await.status, StatusCode::NOT_FOUND);
    let mut reviewer = site.colleague("mei", Role::StreetReviewer, STREET).await;
    assert_eq!(reviewer.get(&photo).await.status, StatusCode::FORBIDDEN);
    assert_eq!(site.browser().get(&photo).await.location(), "/staff/sign-in");

    let filed = supervisor.get("/staff/concerns/new").await;
    let (key, code, token) = (filed.field("key"), filed.field("code"), supervisor.token.clone());
    let fields = [("csrf", token.as_str()), ("key", &key), ("code", &code), ("seen", "走访"), ("area", STREET)];
    let own = supervisor.upload("/staff/concerns/new", &fields, &[("e.png", PNG)]).await;
    assert_eq!(own.status, StatusCode::SEE_OTHER, "{}", own.body);
    assert!(supervisor.get(own.location()).await.body.contains("data:image/jpeg;base64,"));
}

/// The address of the first case in the list.
async fn case_in(browser: &mut Browser) -> String {
    let list = browser.get("/staff/concerns").await;
    let mut found = links(&list.body).into_iter();
    found.find(|link| link.starts_with("/staff/concerns/") && !link.ends_with("new")).unwrap()
}
