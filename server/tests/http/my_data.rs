//! A family's own data over HTTP: who looked, questions, consent, a copy, erasure with the office's two steps.

use axum::http::StatusCode;
use casework::Role;

use super::{
    family::{self, STREET, follow},
    people::guardian,
    staff::{OTHER_STREET, links, press, reviewer, take, waiting},
    support::{Browser, Page, Site},
};

const PHONE: &str = "13800138000";
const HOSTILE: &str = "向阳</dd></textarea><script>alert(1)</script>村";

pub fn says(page: &Page, words: &[&str]) {
    for words in words {
        assert!(page.body.contains(words), "{words} in {}", page.body);
    }
}

/// A family whose declaration is approved.
pub async fn approved(site: &Site, phone: &str, other: &[(&str, &str)]) -> (Browser, Browser) {
    let (parent, _) = family::declared(site, phone, other).await;
    (parent, approve(site).await)
}

/// What waits, by the reviewer who then is at the desk.
async fn approve(site: &Site) -> Browser {
    let mut mei = reviewer(site, "mei").await;
    let case = waiting(&mut mei).await;
    let page = take(&mut mei, &case).await;
    assert_eq!(press(&mut mei, &case, &page, "approve", &[]).await.status, StatusCode::SEE_OTHER);
    mei
}

async fn supervisor(site: &Site, username: &str, street: &str) -> Browser {
    site.colleague(username, Role::ChildSupervisor, street).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_parent_reads_who_looked_and_the_auditor_answers() {
    let site = Site::open().await;
    let (mut parent, mut mei) = approved(&site, PHONE, &[]).await;
    let child = links(&mei.get("/staff/children").await, "/staff/children")[0].clone();
    mei.get(&child).await;
    let seen = parent.get("/family/access-log").await;
    says(&seen, &["福田区福田街道的街道审核员", "看了您孩子的登记", "批准了您家的申报", "为了审核申报"]);
    assert!(!seen.body.contains("mei"), "no colleague is named");
    let own = parent.get("/family/access-log?side=own").await;
    says(&own, &["提交了申报", "登录了"]);
    assert!(!own.body.contains("街道审核员"));

    let ask = links(&seen, "/family/access-log")[0].clone();
    let form = parent.get(&ask).await;
    says(&form, &["您问的是这一条", "看了您孩子的登记"]);
    let (key, entry) = (form.field("key"), form.field("entry"));
    let empty = parent.post("/family/access-log/ask", &[("key", &key), ("entry", &entry), ("text", "  ")]).await;
    assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&empty, &["<title>错误：", "写一下您想问什么"]);
    let long = "长".repeat(501);
    let long = parent.post("/family/access-log/ask", &[("key", &key), ("entry", &entry), ("text", &long)]).await;
    assert_eq!(long.status, StatusCode::UNPROCESSABLE_ENTITY);
    let question = [("key", key.as_str()), ("entry", entry.as_str()), ("text", HOSTILE)];
    for _ in 0..2 {
        let sent = parent.post("/family/access-log/ask", &question).await;
        assert_eq!(sent.location(), "/family/access-log?asked=yes");
    }
    let other = parent.post("/family/access-log/ask", &[("key", &key), ("text", "别的")]).await;
    assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY, "the same form with another text");

    let (mut stranger, _) = family::declared(&site, "13900139000", &[]).await;
    assert_eq!(stranger.get(&ask).await.status, StatusCode::NOT_FOUND, "another family's entry");
    let mut auditor = site.colleague("shen", Role::Auditor, "4403").await;
    let list = auditor.get("/staff/questions").await;
    let open = links(&list, "/staff/questions");
    assert_eq!(open.len(), 1, "pressed twice it is one question");
    let page = auditor.get(&open[0]).await;
    says(&page, &["向阳&lt;/dd&gt;", "mei", "view_child"]);
    assert!(!page.body.contains("<script>alert") && !page.body.contains("李小明") && !page.body.contains("李梅"));
    let revision = page.field("revision");
    let blank = auditor.post(&open[0], &[("revision", &revision), ("answer", " ")]).await;
    assert_eq!(blank.status, StatusCode::UNPROCESSABLE_ENTITY);
    let answered = auditor.post(&open[0], &[("revision", &revision), ("answer", "为了审核。")]).await;
    follow(&mut auditor, answered).await;
    let late = auditor.post(&open[0], &[("revision", &revision), ("answer", "又一次")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    let seen = parent.get("/family/access-log").await;
    says(&seen, &["为了审核。", "已回答", "看了您的提问"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_copy_is_an_attachment_that_nothing_runs_in() {
    let site = Site::open().await;
    let (mut parent, _) = approved(&site, PHONE, &[("home.address", HOSTILE)]).await;
    parent.get("/family/privacy").await;
    let page = parent.post("/family/privacy/copy", &[("form", "html")]).await;
    assert_eq!((page.status, page.header("cache-control")), (StatusCode::OK, "no-store"));
    assert!(page.header("content-disposition").starts_with("attachment; filename=\"tongxing-"));
    assert_eq!(page.header("x-content-type-options"), "nosniff");
    says(
        &page,
        &["李小明", "E12345678", "福田第一小学", "+8613800138000", "向阳&lt;/dd&gt;", "看了您家的申报", "依法履行"],
    );
    assert!(!page.body.contains("<script"));
    let json = parent.post("/family/privacy/copy", &[("form", "json")]).await;
    assert_eq!(json.header("content-type"), "application/json");
    let all = json.json();
    assert_eq!(all["data"]["children"][0]["name"], "李小明");
    assert_eq!(all["data"]["declarations"][0]["answers"]["stored"]["home.address"], HOSTILE);
    assert_eq!(all["data"]["consents"][0]["consent-health"], true);
    let mut drafting = family::begun(&site).await;
    assert!(drafting.post("/family/privacy/copy", &[]).await.location().starts_with("/sign-in"));
}

#[tokio::test(flavor = "multi_thread")]
async fn consent_to_health_is_taken_back_and_the_office_sees_it() {
    let site = Site::open().await;
    let mut parent = family::begun(&site).await;
    family::fill(&mut parent, &[]).await;
    let health = [
        ("child.1.disability_certificate", "yes"),
        ("child.1.guardian_consents", "yes"),
        ("child.1.severe_mental_disorder", "no"),
    ];
    parent.post("/declare/child/1/child-health", &health).await;
    family::sign_in(&site, &mut parent, PHONE).await;
    family::send(&mut parent).await;
    let mut mei = approve(&site).await;
    let view = parent.get("/family/privacy").await;
    says(&view, &["已同意", "撤回对健康和残疾情况的同意", "同意书 2026-11-24 版"]);
    let page = parent.get("/family/privacy/consent/health").await;
    says(&page, &["15 天内给您答复"]);
    let done = parent.post("/family/privacy/consent/health", &[]).await;
    let view = follow(&mut parent, done).await;
    says(&view, &["您撤回了对健康和残疾情况的同意", "删除健康和残疾情况", "福田区福田街道最迟"]);
    assert_eq!(parent.get("/family/privacy/consent/health").await.location(), "/family/privacy");
    assert_eq!(parent.get("/family/privacy/consent/other").await.status, StatusCode::NOT_FOUND);

    let mut child = String::new();
    for one in links(&mei.get("/staff/children").await, "/staff/children") {
        if mei.get(&one).await.body.contains("U123456781") {
            child = one;
        }
    }
    says(&mei.get(&child).await, &["家庭撤回了对健康和残疾情况的同意", "<strong class=\"tag warn\">有残疾人证"]);
    let mut lan = supervisor(&site, "lan", STREET).await;
    says(&lan.get("/staff").await, &["删除请求：1 件等办理，最早一件最迟"]);
    let request = links(&lan.get("/staff/erasures").await, "/staff/erasures")[0].clone();
    let page = lan.get(&request).await;
    says(&page, &["李梅", "李小明", "撤回了同意"]);
    let revision = page.field("revision");
    let sure = lan.post(&request, &[("revision", &revision), ("do", "erase")]).await;
    assert_eq!(sure.status, StatusCode::OK);
    says(&sure, &["真的删除吗？", "name=\"confirmed\""]);
    says(&parent.get("/family/privacy").await, &["等街道处理"]);
    let done = lan.post(&request, &[("revision", &revision), ("do", "erase"), ("confirmed", "yes")]).await;
    says(&follow(&mut lan, done).await, &["已删除"]);
    says(&parent.get("/family/privacy").await, &["已经删除"]);
    assert!(
        !mei.get(&child).await.body.contains("<strong class=\"tag warn\">有残疾人证"),
        "the sign of key care is gone"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn an_approved_record_is_kept_with_a_reason_or_erased_in_two_steps() {
    let site = Site::open().await;
    let (mut parent, mut mei) = approved(&site, PHONE, &[]).await;
    says(&parent.get("/family/privacy/erase").await, &["要求删除您家的全部信息吗？"]);
    let wrong = parent.post("/family/privacy/erase", &[("wish", "now")]).await;
    assert_eq!(wrong.location(), "/family/privacy/erase", "what is approved is not erased by a press");
    assert_eq!(parent.post("/family/privacy/erase", &[]).await.status, StatusCode::BAD_REQUEST);
    for _ in 0..2 {
        let asked = parent.post("/family/privacy/erase", &[("wish", "ask")]).await;
        assert_eq!(asked.location(), "/family/privacy?done=asked");
    }
    let mut elsewhere = supervisor(&site, "yue", OTHER_STREET).await;
    assert!(links(&elsewhere.get("/staff/erasures").await, "/staff/erasures").is_empty());
    let mut lan = supervisor(&site, "lan", STREET).await;
    let requests = links(&lan.get("/staff/erasures").await, "/staff/erasures");
    assert_eq!(requests.len(), 1);
    let request = &requests[0];
    assert_eq!(elsewhere.get(request).await.status, StatusCode::NOT_FOUND);
    assert_eq!(mei.get(request).await.status, StatusCode::FORBIDDEN);
    let revision = lan.get(request).await.field("revision");
    let nothing = lan.post(request, &[("revision", &revision), ("do", "refuse"), ("reason", "留着")]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&nothing, &["<title>错误：", "选一个保留的理由", "留着"]);
    let refuse = [
        ("revision", revision.as_str()),
        ("do", "refuse"),
        ("ground", "kept_by_law"),
        ("reason", "补贴档案存十年 <b>"),
    ];
    let sure = lan.post(request, &refuse).await;
    says(&sure, &["真的保留吗？", "补贴档案存十年 &lt;b&gt;"]);
    let confirmed: Vec<_> = refuse.into_iter().chain([("confirmed", "yes")]).collect();
    let done = lan.post(request, &confirmed).await;
    follow(&mut lan, done).await;
    let late = lan.post(request, &[("revision", &revision), ("do", "erase"), ("confirmed", "yes")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    says(&parent.get("/family/privacy").await, &["依法保留", "第四十七条", "补贴档案存十年 &lt;b&gt;"]);

    parent.post("/family/privacy/erase", &[("wish", "ask")]).await;
    let request = links(&lan.get("/staff/erasures").await, "/staff/erasures")[0].clone();
    let revision = lan.get(&request).await.field("revision");
    let done = lan.post(&request, &[("revision", &revision), ("do", "erase"), ("confirmed", "yes")]).await;
    follow(&mut lan, done).await;
    assert!(links(&mei.get("/staff/children").await, "/staff/children").is_empty(), "the ledger is empty");
    assert!(parent.get("/family").await.location().starts_with("/sign-in"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_request_to_erase_is_taken_back_while_it_waits() {
    let site = Site::open().await;
    let (mut parent, _) = approved(&site, PHONE, &[]).await;
    parent.get("/family/privacy").await;
    parent.post("/family/privacy/erase", &[("wish", "ask")]).await;
    let view = parent.get("/family/privacy").await;
    says(&view, &["等街道处理", "不删除了，收回请求", "福田区福田街道最迟"]);
    let (id, revision) = (view.field("request"), view.field("revision"));
    let form = [("request", id.as_str()), ("revision", revision.as_str())];
    let (mut stranger, _) = family::declared(&site, "13900139000", &[]).await;
    stranger.get("/family/privacy").await;
    assert_eq!(stranger.post("/family/privacy/keep", &form).await.status, StatusCode::NOT_FOUND, "another family's");
    let mut lan = supervisor(&site, "lan", STREET).await;
    let request = links(&lan.get("/staff/erasures").await, "/staff/erasures")[0].clone();
    let seen = lan.get(&request).await.field("revision");
    for _ in 0..2 {
        let kept = parent.post("/family/privacy/keep", &form).await;
        assert_eq!(kept.location(), "/family/privacy?done=kept", "pressed twice it is once");
    }
    let view = parent.get("/family/privacy?done=kept").await;
    says(&view, &["删除请求已经收回", "您收回了", "收回，登记照旧保留", "要求全部删除"]);
    assert!(!view.body.contains("不删除了，收回请求"));
    says(&parent.get("/family/access-log?side=own").await, &["收回了删除请求"]);

    let late = lan.post(&request, &[("revision", &seen), ("do", "erase"), ("confirmed", "yes")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT, "the office is told");
    assert!(links(&lan.get("/staff/erasures").await, "/staff/erasures").is_empty());
    says(&lan.get("/staff/erasures?state=decided").await, &["家庭已收回"]);
    says(&lan.get(&request).await, &["家庭自己收回了请求"]);

    parent.post("/family/privacy/erase", &[("wish", "ask")]).await;
    let view = parent.get("/family/privacy").await;
    let form = [("request", view.field("request")), ("revision", "9".to_owned())];
    let form: Vec<_> = form.iter().map(|(name, text)| (*name, text.as_str())).collect();
    assert_eq!(parent.post("/family/privacy/keep", &form).await.location(), "/family/privacy?done=changed");
    says(&parent.get("/family/privacy?done=changed").await, &["没有收回", "不删除了，收回请求"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_approved_goes_at_a_press() {
    let site = Site::open().await;
    let (mut parent, number) = family::declared(&site, PHONE, &[]).await;
    says(&parent.get("/family/privacy/erase").await, &["全部删除吗？"]);
    let gone = parent.post("/family/privacy/erase", &[("wish", "now")]).await;
    assert_eq!(gone.location(), "/privacy/erased");
    assert!(!parent.cookies.contains_key("__Host-tongxing"));
    says(&parent.get(gone.location()).await, &["您家的信息已经删除"]);
    family::sign_in(&site, &mut parent, PHONE).await;
    assert_eq!(parent.get(&format!("/family/declarations/{number}")).await.status, StatusCode::NOT_FOUND);

    let (mut other, _) = family::declared(&site, "13900139000", &[]).await;
    says(&other.get("/family/privacy/consent/children").await, &["马上全部删除"]);
    let gone = other.post("/family/privacy/consent/children", &[]).await;
    assert_eq!(gone.location(), "/privacy/erased");
}

#[tokio::test(flavor = "multi_thread")]
async fn to_invite_and_to_end_it_read_as_two_deeds() {
    let site = Site::open().await;
    let (mut parent, _) = family::declared(&site, PHONE, &[]).await;
    let (_, shared) = guardian(&site, &mut parent, "13700137000", &["children"]).await;
    let id = shared.rsplit('/').next().unwrap().to_owned();
    let here = format!("/family/guardians/{id}");
    let page = parent.get(&here).await;
    let ended = parent.post(&here, &[("do", "end"), ("revision", &page.field("revision"))]).await;
    assert_eq!(ended.status, StatusCode::SEE_OTHER, "{}", ended.body);
    let log = parent.get("/family/access-log?side=own").await;
    says(&log, &["邀请了另一位监护人一起看", "不再让另一位监护人看"]);
    assert!(!log.body.contains("更改了另一位监护人能看什么"), "nothing else was changed");
    parent.get("/family/privacy").await;
    let copy = parent.post("/family/privacy/copy", &[("form", "html")]).await;
    says(&copy, &["邀请了另一位监护人一起看", "不再让另一位监护人看"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_move_each_version_says_where_it_was_declared() {
    let site = Site::open().await;
    let (mut parent, _) = approved(&site, PHONE, &[]).await;
    let before = links(&parent.get("/family").await, "/family/declarations")[0].clone();
    assert_eq!(parent.post("/declare", &[]).await.location(), "/declare");
    let there = [
        ("home.street", OTHER_STREET),
        ("home.community", "440303001001"),
        ("home.address", "桂园路 1 号"),
        ("home.since.year", "2026"),
        ("home.since.month", "9"),
        ("home.since.day", "1"),
        ("family.stable_home", "yes"),
    ];
    parent.get("/declare/home").await;
    let saved = parent.post("/declare/home", &there).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.body);
    family::send(&mut parent).await;
    let mut hong = site.colleague("hong", Role::StreetReviewer, OTHER_STREET).await;
    let case = waiting(&mut hong).await;
    let page = take(&mut hong, &case).await;
    assert_eq!(press(&mut hong, &case, &page, "approve", &[]).await.status, StatusCode::SEE_OTHER);

    let child = links(&hong.get("/staff/children").await, "/staff/children")[0].clone();
    let page = hong.get(&child).await;
    let rows: Vec<&str> =
        page.body.split("<tr").filter(|row| row.contains("第 1 版") || row.contains("第 2 版")).collect();
    assert_eq!(rows.len(), 2, "{}", page.body);
    for row in rows {
        let (here, there) = (row.contains("福田街道"), row.contains("桂园街道"));
        assert_eq!((here, there), (row.contains("第 1 版"), row.contains("第 2 版")), "{row}");
        assert!(row.contains("href=\"/staff/declarations/"), "rights go by the record: {row}");
    }
    for own in [before.clone(), format!("{before}/print")] {
        says(&parent.get(&own).await, &["提交给福田区福田街道"]);
    }
}
