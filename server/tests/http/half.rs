//! Half a form, another language or size of text, without JavaScript: the page comes back with what was typed, and
//! nothing was sent.

use axum::{
    body::Body,
    http::{Request, StatusCode, header::CONTENT_TYPE},
};
use casework::Role;

use super::{
    correcting,
    family::{self, COMMUNITY},
    my_data::approved,
    people::{offer_help, person},
    renewing::due_today,
    staff::{QUEUE, links, reviewer, take, waiting},
    support::{Browser, PNG, Page, Site, form},
};

type Typed<'a> = &'a [(&'a str, &'a str)];

const LONG: &str = "第一行 </textarea><script>x</script> & 第二句";

/// Where the switch to this word sends the form of the page.
fn switch(page: &Page, word: &str) -> String {
    assert!(page.body.contains("id=\"typed\""), "the switches have a form: {}", page.body);
    let all = page.body.split("formaction=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let found = all.map(|it| it.replace("&amp;", "&")).find(|it| it.ends_with(&format!("switch={word}")));
    found.unwrap_or_else(|| panic!("no switch to {word}: {}", page.body))
}

fn shows(page: &Page, (name, value): (&str, &str)) {
    let value = value.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let here = [
        format!("name=\"{name}\" value=\"{value}\""),
        format!("value=\"{value}\" checked"),
        format!("value=\"{value}\" selected"),
        format!("\n{value}</textarea>"),
    ];
    assert!(here.iter().any(|it| page.body.contains(it)), "{name} is {value}: {}", page.body);
}

/// Types into the page at this address, and presses every kind of switch.
async fn half_way(browser: &mut Browser, path: &str, typed: Typed<'_>) {
    let mut page = browser.get(path).await;
    assert_eq!(page.status, StatusCode::OK, "{path} leads to {}", page.location());
    for (word, sign) in [
        ("en", "<html lang=\"en\""),
        ("large", "class=\"large\""),
        ("normal", "<html lang=\"en\""),
        ("zh-Hant", "<html lang=\"zh-Hant\""),
        ("zh-Hans", "<html lang=\"zh-Hans\""),
    ] {
        let to = switch(&page, word);
        assert_eq!(to.split(['?', '&']).next(), path.split('?').next(), "its own address");
        let name = if matches!(word, "large" | "normal") { "text" } else { "lang" };
        // The button stands above the form.
        let fields = [&[(name, word)], typed].concat();
        page = browser.post(&to, &fields).await;
        assert_eq!(page.status, StatusCode::OK, "{to}: {} {}", page.location(), page.body);
        assert!(page.body.contains(sign), "{to}: {}", page.body);
        for field in typed {
            shows(&page, *field);
        }
        assert!(!page.body.contains("summary-title") && !page.body.contains("class=\"problem\""), "nobody is blamed");
        assert_eq!(page.header("cache-control"), "no-store");
        let cookie = browser.cookies.get(&format!("__Host-{name}"));
        assert_eq!(cookie.map(String::as_str), Some(word), "{path}");
    }
    let fresh = browser.get(path).await;
    assert_eq!(fresh.status, StatusCode::OK, "{path}: nothing was sent");
    for (name, value) in typed.iter().filter(|(_, value)| !value.is_ascii()) {
        assert!(!fresh.body.contains(value), "{name} of {path} is stored nowhere");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_visitor_loses_nothing_and_sends_nothing() {
    let site = Site::open().await;
    let mut browser = site.browser();
    let report = browser.get("/report").await.location().to_owned();
    let code = "12345678";
    let told = [("code", code), ("sign", "hurt"), ("seen", LONG), ("place", "楼下"), ("child", "小明"), ("now", "yes")];
    half_way(&mut browser, &report, &told).await;
    let more = browser.get("/report/add").await.location().to_owned();
    half_way(&mut browser, &more, &[("number", "AB12"), ("code", code), ("more", LONG)]).await;
    half_way(&mut browser, "/sign-in?next=/handover", &[("phone", "139001"), ("next", "/handover")]).await;
    half_way(&mut browser, "/sign-in/lost", &[("phone", "一三九 001")]).await;
    half_way(&mut browser, "/handover/take", &[("code", "ABCD 12")]).await;
    let sent = browser.post("/sign-in", &[("phone", "13900139000"), ("next", "/family/leave")]).await;
    assert_eq!(sent.location(), "/sign-in/code?next=/family/leave");
    half_way(&mut browser, sent.location(), &[("code", "12 3"), ("next", "/family/leave")]).await;
    browser.get("/sign-in/lost").await;
    let sent = browser.post("/sign-in/lost", &[("phone", "13900139001")]).await;
    half_way(&mut browser, sent.location(), &[("code", "12"), ("receipt", "SZ-1"), ("name", "李梅")]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_family_loses_nothing_and_sends_nothing() {
    let site = Site::open().await;
    let (mut parent, _) = family::declared(&site, "13800138000", &[]).await;
    let new = "/family/requests/new?item=3&child=1";
    half_way(&mut parent, new, &[("item", "5"), ("text", LONG), ("child", "family")]).await;
    parent.get(new).await;
    parent.post("/family/requests/new", &[("item", "3"), ("text", "想转学"), ("child", "1")]).await;
    let reach = "/family/requests/new/reach";
    half_way(&mut parent, reach, &[("urgency", "soon"), ("reach", "call"), ("reach_note", "晚上八点后")]).await;
    parent.get(reach).await;
    parent.post(reach, &[("urgency", "soon"), ("reach", "call")]).await;
    let check = parent.get("/family/requests/new/check").await;
    let (key, revision) = (check.field("key"), check.field("revision"));
    let sent = parent.post("/family/requests/new/check", &[("key", &key), ("revision", &revision)]).await;
    let request = sent.location().to_owned();
    half_way(&mut parent, &request, &[("key", "00112233445566778899aabbccddeeff"), ("text", LONG)]).await;
    let revision = parent.get(&request).await.field("revision");
    assert_ne!(revision, "00112233445566778899aabbccddeeff");

    half_way(&mut parent, "/family/access-log/ask", &[("key", "0011"), ("text", LONG)]).await;
    let entry = links(&parent.get("/family/access-log?side=own").await, "/family/access-log");
    for ask in entry.iter().take(1) {
        half_way(&mut parent, ask, &[("text", LONG)]).await;
    }
    half_way(&mut parent, "/family/guardians", &[("name", "周伟"), ("part", "address")]).await;
    half_way(&mut parent, "/family/join", &[("code", "ABCD 12")]).await;
    half_way(&mut parent, "/family/helper", &[("name", "田淑芬"), ("lasting", "week")]).await;
    half_way(&mut parent, "/help", &[("code", "ABCD 12")]).await;
    offer_help(&mut parent, "week").await;
    let page = parent.get("/family/helper").await;
    assert!(!page.body.contains("formaction="), "no form to send along: {}", page.body);
    half_way(&mut parent, "/family/phone", &[("phone", "139 001")]).await;
    let sent = parent.post("/family/phone", &[("phone", "13900139000")]).await;
    half_way(&mut parent, sent.location(), &[("old", "12"), ("new", "34 5")]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_correction_half_way_stays_a_draft() {
    let site = Site::open().await;
    let mut parent =
        correcting::returned(&site, &[("home.address", "请写到房号"), ("child.1.stage", "核对年级")]).await;
    half_way(&mut parent, "/declare/correct", &[("home.address", "向阳新村 9 栋"), ("child.1.stage", "junior")]).await;
    let page = parent.get("/declare/correct").await;
    assert!(page.body.contains("value=\"向阳新村 8 栋 302 室\""), "{}", page.body);
    // Sent with another device meanwhile: the words are shown, to be copied.
    parent.post("/declare/erase", &[]).await;
    let page = parent.post("/declare/correct?switch=en", &[("home.address", "向阳新村 9 栋")]).await;
    assert_eq!(page.status, StatusCode::CONFLICT, "{}", page.location());
    assert!(page.body.contains("<blockquote>向阳新村 9 栋"), "{}", page.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_confirmation_half_way_confirms_nothing() {
    let site = Site::open().await;
    let (mut parent, _) = approved(&site, "13800138000", &[]).await;
    due_today(&site, &parent).await;
    half_way(&mut parent, "/family/renew", &[("all_else", "yes")]).await;
    assert!(!parent.get("/family/renew").await.body.contains("value=\"yes\" checked"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_offices_long_texts_survive_too() {
    let site = Site::open().await;
    let (mut parent, _) = family::declared(&site, "13800138000", &[]).await;
    let mut mei = reviewer(&site, "mei").await;
    let case = waiting(&mut mei).await;
    let page = take(&mut mei, &case).await;
    let revision = page.field("revision");
    let typed = [("revision", revision.as_str()), ("remark.home.address", "请写到房号"), ("note", LONG)];
    half_way(&mut mei, &case, &typed).await;
    assert!(links(&mei.get(&format!("{QUEUE}?state=submitted")).await, QUEUE).is_empty(), "still with her");
    let mut li = site.colleague("zhu", Role::ChildDirector, COMMUNITY).await;
    half_way(&mut li, "/staff/concerns/new", &[("sign", "hurt"), ("seen", LONG)]).await;

    let key = parent.get("/family/access-log/ask").await.field("key");
    parent.post("/family/access-log/ask", &[("key", &key), ("text", "谁看了?")]).await;
    let mut auditor = site.colleague("aud", Role::Auditor, "4403").await;
    let question = links(&auditor.get("/staff/questions").await, "/staff/questions")[0].clone();
    half_way(&mut auditor, &question, &[("answer", LONG)]).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn files_stay_behind_and_the_page_says_so() {
    let site = Site::open().await;
    let mut browser = site.browser();
    let report = browser.get("/report").await.location().to_owned();
    let page = browser.get(&report).await;
    assert!(page.body.contains("formenctype=\"application/x-www-form-urlencoded\""), "no photo travels for a language");
    let to = switch(&page, "en");
    let page = browser.post(&to, &[("seen", "a cry"), ("file", "")]).await;
    assert!(!page.body.contains("id=\"file-problem\""), "none was chosen");
    let page = browser.post(&to, &[("seen", "a cry"), ("file", "a.png")]).await;
    assert!(page.body.contains("id=\"file-problem\"") && page.body.contains("a cry"), "{}", page.body);
    // A browser that sends them all the same.
    let page = browser.upload(&to, &[("csrf", ""), ("seen", "a cry")], &[("a.png", PNG)]).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("id=\"file-problem\"") && page.body.contains("a cry"), "{}", page.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_switch_respects_whose_form_it_is_and_stores_nothing() {
    let site = Site::open().await;
    let mut parent = person(&site, "13800138000").await;
    for token in ["", "0123456789abcdef0123456789abcdef"] {
        let body = form([("csrf", token), ("name", "王阿姨")].into_iter());
        let request = Request::post("/family/helper?switch=en")
            .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin");
        let page = parent.send(request.body(Body::from(body)).unwrap()).await;
        assert_eq!(page.status, StatusCode::FORBIDDEN);
        assert!(!parent.cookies.contains_key("__Host-lang"));
    }
    let request = Request::post("/sign-in?switch=en")
        .header(CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header("sec-fetch-site", "cross-site")
        .header("origin", "https://evil.example");
    let page = site.browser().send(request.body(Body::from("phone=139")).unwrap()).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN);
    // Whatever the word, no action hears of it.
    parent.get("/family/helper").await;
    for word in ["en", "large", "", "nonsense"] {
        let to = format!("/family/helper?switch={word}");
        let page = parent.post(&to, &[("name", "王阿姨"), ("lasting", "week")]).await;
        assert_eq!(page.status, StatusCode::OK, "{word}");
        assert!(page.body.contains("value=\"王阿姨\""), "the form, not a code: {}", page.body);
    }
    let page = parent.post("/sign-out?switch=en", &[]).await;
    assert_eq!(page.status, StatusCode::NOT_FOUND, "an action has no page");
    assert_eq!(parent.get("/family").await.status, StatusCode::OK, "still signed in");
    // With scripts the switch is a form of its own.
    let page = parent.post("/family/helper?switch=zh-Hant", &[("lang", "zh-Hant"), ("back", "/family/helper")]).await;
    assert_eq!((page.status, page.location()), (StatusCode::SEE_OTHER, "/family/helper"));
    assert_eq!(parent.cookies.get("__Host-lang").map(String::as_str), Some("zh-Hant"));
    // Who was signed out meanwhile has the words, and the way to sign in.
    let page = site.browser().post("/family/helper?switch=en", &[("name", "王阿姨")]).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN);
    assert!(page.body.contains("<blockquote>王阿姨") && page.body.contains("/sign-in?next="), "{}", page.body);
}
