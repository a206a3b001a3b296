//! Help requests over HTTP: asked page by page with photos, handled by the office, answered by the family.

use axum::http::StatusCode;

use super::{
    family::{self, follow},
    my_data::{approved, says},
    staff::reviewer,
    support::{Browser, PNG, Page, Site},
};

const NEW: &str = "/family/requests/new";
const FILES: &str = "/family/requests/new/files";
const QUEUE: &str = "/staff/requests";

async fn upload(browser: &mut Browser, path: &str, token: &str, name: &str, content: &[u8]) -> Page {
    browser.upload(path, &[("csrf", token)], &[(name, content)]).await
}

/// Writes both pages of a request.
async fn write(browser: &mut Browser, urgency: &str) {
    browser.get(&format!("{NEW}?item=3&child=1")).await;
    let saved = browser.post(NEW, &[("item", "3"), ("text", "想转学 <b>"), ("child", "1")]).await;
    assert_eq!(saved.location(), "/family/requests/new/reach", "{}", saved.body);
    browser.get(saved.location()).await;
    let saved = browser.post("/family/requests/new/reach", &[("urgency", urgency), ("reach", "call")]).await;
    assert_eq!(saved.location(), FILES);
}

/// Sends it and gives its address.
async fn send(browser: &mut Browser) -> String {
    let check = browser.get("/family/requests/new/check").await;
    let (key, revision) = (check.field("key"), check.field("revision"));
    let sent = browser.post("/family/requests/new/check", &[("key", &key), ("revision", &revision)]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.body);
    let again = browser.post("/family/requests/new/check", &[("key", &key), ("revision", &revision)]).await;
    assert_eq!(again.location(), sent.location(), "pressed twice it is one request");
    sent.location().to_owned()
}

fn first_link(page: &Page, below: &str) -> String {
    let mut found = page.body.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    found.find(|link| link.starts_with(&format!("{below}/"))).expect("a link").to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_family_asks_with_a_photo_and_the_office_answers() {
    let site = Site::open().await;
    let (mut parent, _) = family::declared(&site, "13800138000", &[]).await;
    assert!(parent.get("/family/children/1").await.body.contains("/family/requests/new?item=3&amp;child=1"));
    write(&mut parent, "no_food").await;
    let page = parent.get(FILES).await;
    assert!(page.body.contains("multipart/form-data") && page.body.contains("tel:110"), "whom to call comes first");
    let token = parent.token.clone();
    let kept = upload(&mut parent, FILES, &token, "a.png", PNG).await;
    assert_eq!((kept.status, kept.location()), (StatusCode::SEE_OTHER, FILES), "{}", kept.body);
    let page = parent.get(FILES).await;
    assert!(page.body.contains("data:image/jpeg;base64,") && page.body.contains("a.png"));
    let file = first_link(&page, "/family/files");
    let handed = parent.get(&file).await;
    assert_eq!((handed.status, handed.header("content-type")), (StatusCode::OK, "image/jpeg"));
    assert!(
        handed.header("content-disposition").starts_with("attachment")
            && handed.header("x-content-type-options") == "nosniff"
    );
    assert_eq!(site.browser().get(&file).await.location(), "/sign-in");

    let address = send(&mut parent).await;
    let mut mei = reviewer(&site, "mei").await;
    assert!(mei.get("/staff").await.body.contains("/staff/requests?urgent=yes"));
    let queue = mei.get(QUEUE).await;
    let case = first_link(&queue, QUEUE);
    let page = mei.get(&case).await;
    assert!(page.body.contains("想转学 &lt;b&gt;") && page.body.contains("a.png"));
    let handed = mei.get(&first_link(&page, &format!("{case}/files"))).await;
    assert_eq!(handed.header("content-type"), "image/jpeg");
    let press = async |mei: &mut Browser, button: &str, words: &str| {
        let page = mei.get(&case).await;
        let (revision, key) = (page.field("revision"), page.field("key"));
        mei.post(&case, &[("do", button), ("revision", &revision), ("key", &key), ("words", words)]).await
    };
    assert_eq!(press(&mut mei, "accept", "").await.location(), case);
    let refused = press(&mut mei, "decline", " ").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.body.contains("<title>错误："));
    let old = mei.post(&case, &[("do", "deliver"), ("revision", "1"), ("words", "写好的话")]).await;
    assert_eq!(old.status, StatusCode::CONFLICT);
    assert!(old.body.contains("写好的话"), "what was written is kept");
    assert_eq!(press(&mut mei, "deliver", "学位已经落实").await.location(), case);

    let page = parent.get(&address).await;
    assert!(page.body.contains("学位已经落实") && page.body.contains("办好了吗"));
    let blank = parent.post(&address, &[("do", "reopen"), ("revision", &page.field("revision")), ("again", "")]).await;
    assert_eq!(blank.status, StatusCode::UNPROCESSABLE_ENTITY);
    let done = parent.post(&address, &[("do", "confirm"), ("revision", &page.field("revision"))]).await;
    assert_eq!((done.status, done.location()), (StatusCode::SEE_OTHER, address.as_str()));
}

#[tokio::test(flavor = "multi_thread")]
async fn hostile_files_are_refused_with_a_reason_and_nothing_else_is_lost() {
    let site = Site::open().await;
    let (mut parent, _) = family::declared(&site, "13800138000", &[]).await;
    write(&mut parent, "usual").await;
    for (name, content, reason) in [
        ("a.jpg", b"MZ\x90\0".to_vec(), "这不是 JPG"),
        ("a.pdf", b"%PDF-1.7\n1 0 obj <</OpenAction<</S/JavaScript/JS(1)>>>>endobj\n%%EOF".to_vec(), "自动运行"),
        ("a.png", [PNG, b"<script>alert(1)</script>"].concat(), "混有别的内容"),
        ("<i>.png", vec![0xFF; 10 * 1024 * 1024 + 1], "超过 10 MB"),
    ] {
        parent.get(FILES).await;
        let token = parent.token.clone();
        let refused = upload(&mut parent, FILES, &token, name, &content).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{name}");
        assert!(refused.body.contains(reason) && !refused.body.contains("<i>.png"), "{name}: {}", refused.body);
    }
    let stolen = upload(&mut parent, FILES, "0123456789abcdef0123456789abcdef", "a.png", PNG).await;
    assert_eq!(stolen.status, StatusCode::FORBIDDEN, "without the session's token");
    let token = parent.token.clone();
    assert_eq!(
        upload(&mut parent, NEW, &token, "a.png", PNG).await.status,
        StatusCode::BAD_REQUEST,
        "files go to their page only"
    );
    assert!(parent.get(FILES).await.body.contains("没有照片，继续"));
    assert!(parent.get("/family/requests/new/check").await.body.contains("想转学"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_missing_is_said_and_the_rest_kept() {
    let site = Site::open().await;
    let (mut parent, _) = family::declared(&site, "13800138000", &[]).await;
    parent.get(NEW).await;
    let saved = parent.post(NEW, &[("item", ""), ("text", ""), ("child", "2")]).await;
    assert_eq!(saved.location(), NEW);
    let page = parent.get(NEW).await;
    assert!(page.body.contains("<title>错误：") && page.body.contains("value=\"2\" checked"), "{}", page.body);
    assert_eq!(parent.get("/family/requests/new/check").await.location(), NEW);
    let mut other = site.browser();
    family::begin(&mut other).await;
    family::fill(&mut other, &[]).await;
    family::sign_in(&site, &mut other, "13900139000").await;
    assert_eq!(other.get(NEW).await.location(), "/family/requests");
    let page = other.get("/family/requests").await;
    assert!(page.body.contains("tel:110") && page.body.contains("去申报"));
}

/// A request that is with the office: the family, its page, the reviewer, the case in the queue.
struct Sent {
    parent: Browser,
    address: String,
    mei: Browser,
    case: String,
}

async fn sent(site: &Site) -> Sent {
    let (mut parent, _) = family::declared(site, "13800138000", &[]).await;
    write(&mut parent, "usual").await;
    let address = send(&mut parent).await;
    let mut mei = reviewer(site, "mei").await;
    let case = first_link(&mei.get(QUEUE).await, QUEUE);
    Sent { parent, address, mei, case }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_no_longer_needed_is_taken_back() {
    let site = Site::open().await;
    let Sent { mut parent, address, mut mei, case } = sent(&site).await;
    let (seen, revision) = (mei.get(&case).await, parent.get(&address).await.field("revision"));
    assert_eq!(seen.field("revision"), revision);
    let back = [("do", "withdraw"), ("why", "找到学校了"), ("revision", revision.as_str())];
    for _ in 0..2 {
        let done = parent.post(&address, &back).await;
        assert_eq!(
            (done.status, done.location()),
            (StatusCode::SEE_OTHER, address.as_str()),
            "a double press does no harm"
        );
    }
    let page = parent.get(&address).await;
    assert!(page.body.contains("已撤回") && page.body.contains("找到学校了"), "{}", page.body);
    for over in ["value=\"withdraw\"", "value=\"say\"", "value=\"reopen\""] {
        assert!(!page.body.contains(over), "{over}");
    }
    let late = mei.post(&case, &[("do", "accept"), ("revision", &revision), ("words", "我来办")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(
        late.body.contains("已撤回") && late.body.contains("我来办") && late.body.contains("找到学校了"),
        "{}",
        late.body
    );
    assert!(!mei.get(&case).await.body.contains("value=\"accept\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn while_the_consent_is_taken_back_the_family_alone_can_be_asked_for() {
    for (phone, at, words) in [
        ("13800138000", "/family/privacy/consent/children", "您撤回了对保存孩子信息的同意"),
        ("13900139000", "/family/privacy/erase", "您要求删除全部信息，街道还没有答复"),
    ] {
        let site = Site::open().await;
        let (mut parent, _) = approved(&site, phone, &[]).await;
        write(&mut parent, "usual").await;
        let check = parent.get("/family/requests/new/check").await;
        let (key, revision) = (check.field("key"), check.field("revision"));
        let asked = parent.post(at, &[("wish", "ask")]).await;
        assert_eq!(asked.status, StatusCode::SEE_OTHER, "{}", asked.body);

        let late = parent.post("/family/requests/new/check", &[("key", &key), ("revision", &revision)]).await;
        assert_eq!(late.location(), "/family/requests", "from a tab that was open");
        let list = follow(&mut parent, late).await;
        says(&list, &["现在不能为某个孩子求助", words, "href=\"/family/privacy\"", "提出求助"]);
        assert!(!list.body.contains("您有一份没发出的求助") && !list.body.contains("想转学"), "it went with it");

        let begun = parent.post(NEW, &[("item", "3"), ("text", "又想转学"), ("child", "1")]).await;
        assert_eq!(begun.location(), NEW);
        let page = follow(&mut parent, begun).await;
        says(&page, &["<title>错误：", "现在不能为某个孩子求助", words, "又想转学", "选一下为谁求助"]);
        assert!(!page.body.contains("李小明"), "only the whole family is there to choose");
        let whole = parent.post(NEW, &[("item", ""), ("text", "家里没有米了"), ("child", "family")]).await;
        assert_eq!(whole.location(), "/family/requests/new/reach");
        parent.get(whole.location()).await;
        parent.post("/family/requests/new/reach", &[("urgency", "no_food"), ("reach", "call")]).await;
        let address = send(&mut parent).await;
        says(&parent.get(&address).await, &["已收到", "家里没有米了", "全家"]);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_leaves_reads_beforehand_which_requests_end() {
    let site = Site::open().await;
    let (mut parent, mut mei) = approved(&site, "13800138000", &[]).await;
    let page = parent.get("/family/leave").await;
    assert!(!page.body.contains("还没办完的求助") && !page.body.contains("没发出的求助"), "{}", page.body);
    write(&mut parent, "usual").await;
    let open = send(&mut parent).await;
    write(&mut parent, "usual").await;
    let over = send(&mut parent).await;
    let revision = parent.get(&over).await.field("revision");
    let case = mei.get(QUEUE).await;
    let number = over.rsplit('/').next().unwrap();
    let case = case
        .body
        .split("href=\"")
        .skip(1)
        .find(|rest| rest.contains(number))
        .and_then(|rest| rest.split('"').next())
        .unwrap()
        .to_owned();
    let seen = mei.get(&case).await;
    let fields = [("do", "decline"), ("revision", &*revision), ("key", &*seen.field("key")), ("words", "没有名额")];
    assert_eq!(mei.post(&case, &fields).await.status, StatusCode::SEE_OTHER);
    write(&mut parent, "usual").await;
    let old_tab = parent.get(&over).await.field("revision");

    let page = parent.get("/family/leave").await;
    says(
        &page,
        &["还没办完的求助有 1 件，会一起结束", &format!("href=\"{open}\""), "没发出的求助和上传的文件会马上删除"],
    );
    assert!(!page.body.contains(&over), "what is over stays as it is");
    let closed = parent.post("/family/leave", &[("number", &page.field("number"))]).await;
    assert_eq!(closed.status, StatusCode::SEE_OTHER, "{}", closed.body);

    let ended = parent.get(&open).await;
    says(&ended, &["已撤回", "您离开深圳、结束登记的时候，这件求助一起结束了", "家庭离开深圳，求助结束"]);
    let list = parent.get("/family/requests").await;
    says(&list, &["您家的登记已经结束", "再申报一次", "tel:110"]);
    assert_eq!(parent.get(NEW).await.location(), "/family/requests");
    assert!(!mei.get(QUEUE).await.body.contains(open.rsplit('/').next().unwrap()));
    let page = parent.get(&over).await;
    says(&page, &["您家的登记已经结束，这件求助不能重新打开"]);
    assert!(!page.body.contains("value=\"reopen\""));
    let late = parent.post(&over, &[("do", "reopen"), ("revision", &old_tab), ("again", "又要了")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    says(&late, &["<title>错误：", "这件求助不能重新打开", "又要了"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_opened_again_is_rated_again_and_the_copy_tells_it_all() {
    let site = Site::open().await;
    let Sent { mut parent, address, mut mei, case } = sent(&site).await;
    for mark in ["4", "2"] {
        for step in ["accept", "deliver"] {
            let seen = mei.get(&case).await;
            let (revision, key) = (seen.field("revision"), seen.field("key"));
            let done =
                mei.post(&case, &[("do", step), ("revision", &revision), ("key", &key), ("words", "办好")]).await;
            assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
        }
        let answers = [("confirm", "", ""), ("rate", "stars", mark), ("reopen", "again", "又没有了")];
        for (answer, field, text) in &answers[..if mark == "4" { 3 } else { 2 }] {
            let page = parent.get(&address).await;
            assert_eq!(page.body.contains("value=\"rate\""), *answer == "rate", "{answer} {mark}");
            let done =
                parent.post(&address, &[("do", *answer), ("revision", &page.field("revision")), (*field, *text)]).await;
            assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.body);
        }
        let page = parent.get(&address).await;
        assert_eq!(page.body.contains("您打了"), mark == "2", "the old mark stands for nothing");
        says(&page, &["家庭评价：4 分"]);
    }
    says(&parent.get(&address).await, &["您打了 2 分", "家庭评价：2 分"]);

    parent.get("/family/privacy").await;
    let html = parent.post("/family/privacy/copy", &[("form", "html")]).await;
    says(&html, &["求助的经过", "受理", "家庭确认办好了", "家庭重新打开"]);
    let json = parent.post("/family/privacy/copy", &[("form", "json")]).await.json();
    let steps: Vec<_> =
        json["data"]["request-events"].as_array().unwrap().iter().map(|row| &row["step"]["word"]).collect();
    let all = [
        "asked",
        "accepted",
        "delivered",
        "confirmed",
        "rated",
        "reopened",
        "accepted",
        "delivered",
        "confirmed",
        "rated",
    ];
    assert_eq!(steps, all);
    let first = &json["data"]["request-events"][0];
    assert!(first["at"].as_str().is_some_and(|at| at.contains('T')) && first["by"]["text"] == "您家", "{first}");
    assert_eq!(json["data"]["request-events"][4]["stars"]["word"], "4");
}
