//! One reviewer and one declaration: take it, write, decide; and what the form says when something is missing.

use axum::http::StatusCode;
use casework::Role;

use super::{
    family::{self, STREET},
    staff::{OTHER_STREET, QUEUE, links, messages, plain, press, reviewer, take, waiting},
    support::{Page, Site},
};

const PHONE: &str = "13800138001";

fn says(page: &Page, words: &[&str]) {
    for words in words {
        assert!(page.body.contains(words), "{words} is not in {}", page.body);
    }
}

#[tokio::test]
async fn a_declaration_is_taken_and_approved() {
    let site = Site::open().await;
    let (mut parent, number) = family::declared(&site, PHONE, &[]).await;
    let mut mei = reviewer(&site, "mei").await;
    says(&mei.get("/staff").await, &["待审核", "今天"]);
    let case = waiting(&mut mei).await;
    let untouched = mei.get(&case).await;
    says(&untouched, &["李小明", "还没有人接手", "由我接手", "20 项服务", "家庭困难"]);
    assert!(!untouched.body.contains("tick.child.1.name"), "nothing to tick before it is taken");

    let page = take(&mut mei, &case).await;
    says(&page, &["您正在审核，为您保留到", "tick.child.1.name", "退回补正", "审核通过", "放回队列"]);
    let approved = press(&mut mei, &case, &page, "approve", &[("note", "电话核实过")]).await;
    assert_eq!((approved.status, approved.location()), (StatusCode::SEE_OTHER, case.as_str()));
    says(&mei.get(&case).await, &["已通过", "mei 办理", "电话核实过", "看下一份待审核"]);
    says(&parent.get(&format!("/family/declarations/{number}")).await, &["您的申报批准了"]);
    assert!(
        !parent.get(&format!("/family/declarations/{number}")).await.body.contains("电话核实过"),
        "a note stays inside"
    );
    assert_eq!(messages(&site, "approved").await, 1);
    let ledger = links(&mei.get("/staff/children").await, "/staff/children");
    assert_eq!(ledger.len(), 2, "both children are in the ledger");
    says(&mei.get(&ledger[0]).await, &["李小明", "李梅", PHONE, "查看档案", "mei", "第 1 版"]);
}

#[tokio::test]
async fn what_is_written_is_kept_and_goes_on_with_the_case() {
    let site = Site::open().await;
    family::declared(&site, PHONE, &[]).await;
    let (mut mei, mut lan) = (reviewer(&site, "mei").await, reviewer(&site, "lan").await);
    let case = waiting(&mut mei).await;
    let page = take(&mut mei, &case).await;
    let written = [("note", "等家长回电"), ("tick.home.address", "yes"), ("remark.guardian.name", "写全名")];
    let saved = press(&mut mei, &case, &page, "save", &written).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER);
    let page = mei.get(&case).await;
    says(&page, &["等家长回电", "写全名", "上次保存"]);

    let back = press(&mut mei, &case, &page, "release", &written).await;
    assert_eq!(back.status, StatusCode::SEE_OTHER);
    says(&mei.get(&case).await, &["还没有人接手"]);
    let page = take(&mut lan, &case).await;
    says(&page, &["等家长回电", "写全名"]);
}

#[tokio::test]
async fn the_return_form_says_what_is_missing_and_keeps_everything() {
    let site = Site::open().await;
    family::declared(&site, PHONE, &[]).await;
    let mut mei = reviewer(&site, "mei").await;
    let case = waiting(&mut mei).await;
    let page = take(&mut mei, &case).await;

    let nothing = press(&mut mei, &case, &page, "return", &[("note", "再想想")]).await;
    assert_eq!(nothing.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&nothing, &["<title>错误：", "还没有勾选要改的答案", "href=\"#return\"", "再想想"]);

    let silent =
        press(&mut mei, &case, &page, "return", &[("tick.home.address", "yes"), ("remark.home.address", "  ")]).await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&silent, &["勾选了，还没写怎么改"]);

    let typed = [("note", "再想想"), ("tick.home.address", "yes"), ("remark.child.1.name", "和证件不一样 <b>")];
    let both = press(&mut mei, &case, &page, "return", &typed).await;
    assert_eq!(both.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&both, &["还没写怎么改", "写了要求，还没勾选", "和证件不一样 &lt;b&gt;", "再想想"]);

    let contrary =
        press(&mut mei, &case, &page, "approve", &[("tick.home.address", "yes"), ("remark.home.address", "哪一栋")])
            .await;
    assert_eq!(contrary.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&contrary, &["要通过，请先去掉", "哪一栋"]);

    let long = "长".repeat(2_001);
    let cut = press(&mut mei, &case, &page, "save", &[("note", &long)]).await;
    assert_eq!(cut.status, StatusCode::UNPROCESSABLE_ENTITY);
    says(&cut, &["最多写 2000 个字", &long]);
    assert_eq!(messages(&site, "returned").await, 0);
}

#[tokio::test]
async fn a_returned_answer_comes_back_beside_the_old_one() {
    let site = Site::open().await;
    let (mut parent, number) = family::declared(&site, PHONE, &[]).await;
    let mut mei = reviewer(&site, "mei").await;
    let case = waiting(&mut mei).await;
    let page = take(&mut mei, &case).await;
    let remarks = [("tick.home.address", "yes"), ("remark.home.address", "请写到房号")];
    let returned = press(&mut mei, &case, &page, "return", &remarks).await;
    assert_eq!((returned.status, returned.location()), (StatusCode::SEE_OTHER, case.as_str()));
    says(&mei.get(&case).await, &["已退回补正", "请写到房号"]);
    assert_eq!(messages(&site, "returned").await, 1);

    let own = format!("/family/declarations/{number}");
    says(&parent.get(&own).await, &["街道请您改 1 处"]);
    parent.post(&format!("{own}/correct"), &[]).await;
    says(&parent.get("/declare/correct").await, &["请写到房号"]);
    let home = family::PAGES.iter().find(|(page, _)| *page == "home").unwrap().1;
    let home: Vec<_> = home.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    family::say(&mut parent, "home", &home, &[("home.address", "向阳新村 9 栋 1 室")]).await;
    family::send(&mut parent).await;

    let corrected = waiting(&mut mei).await;
    assert_ne!(corrected, case);
    let page = mei.get(&corrected).await;
    says(&page, &["第 2 版", "1 处有变", "上一版", "8 栋 302 室", "9 栋 1 室", "请写到房号"]);
    assert_eq!(page.body.matches("answer changed").count(), 1, "one answer is marked");
    says(&mei.get(&case).await, &["已有新版本"]);
}

#[tokio::test]
async fn another_streets_case_looks_like_none() {
    let site = Site::open().await;
    family::declared(&site, PHONE, &[]).await;
    let mut mei = reviewer(&site, "mei").await;
    let case = waiting(&mut mei).await;
    let page = take(&mut mei, &case).await;
    press(&mut mei, &case, &page, "approve", &[]).await;
    let child = links(&mei.get("/staff/children").await, "/staff/children").remove(0);

    let mut stranger = site.colleague("yue", Role::ChildSupervisor, OTHER_STREET).await;
    for there in [case, child] {
        let missing = format!("{}/0199d3a0-0000-7000-8000-000000000000", there.rsplit_once('/').unwrap().0);
        let nonsense = format!("{}/x", there.rsplit_once('/').unwrap().0);
        let theirs = stranger.get(&there).await;
        assert_eq!(theirs.status, StatusCode::NOT_FOUND);
        for other in [missing, nonsense] {
            let none = stranger.get(&other).await;
            assert_eq!(none.status, StatusCode::NOT_FOUND);
            assert_eq!(plain(&theirs, &there), plain(&none, &other));
        }
        if there.contains("declarations") {
            for button in ["claim", "approve", "return", "save", "release"] {
                let fields =
                    [("do", button), ("revision", "1"), ("tick.home.address", "yes"), ("remark.home.address", "x")];
                let fields = if button == "return" { &fields[..] } else { &fields[..2] };
                assert_eq!(stranger.post(&there, fields).await.status, StatusCode::NOT_FOUND, "{button}");
            }
        }
    }
    assert_eq!(links(&stranger.get(QUEUE).await, QUEUE).len(), 0);
    assert_eq!(
        links(&stranger.get(&format!("{QUEUE}?street={STREET}")).await, QUEUE).len(),
        0,
        "no filter leads out of the area"
    );
}

#[tokio::test]
async fn who_only_reads_can_not_decide_and_who_sees_no_cases_gets_none() {
    let site = Site::open().await;
    let (mut parent, _) = family::declared(&site, PHONE, &[]).await;
    let mut mei = reviewer(&site, "mei").await;
    let case = waiting(&mut mei).await;
    let before = mei.get(&case).await;
    says(&before, &["由我接手"]);

    let mut district = site.colleague("quan", Role::DistrictOfficer, "440304").await;
    let seen = district.get(&case).await;
    assert_eq!(seen.status, StatusCode::OK);
    assert!(!seen.body.contains("由我接手"), "no button that can't work");
    for button in ["claim", "save", "release", "approve", "return"] {
        let fields = [("do", button), ("revision", "1"), ("tick.home.address", "yes"), ("remark.home.address", "x")];
        let fields = if button == "approve" { &fields[..2] } else { &fields[..] };
        assert_eq!(district.post(&case, fields).await.status, StatusCode::FORBIDDEN, "{button}");
    }
    for (name, role) in [("shen", Role::Auditor), ("guan", Role::Administrator), ("bumen", Role::DepartmentOfficer)] {
        let mut outside = site.colleague(name, role, "4403").await;
        says(&outside.get("/staff").await, &["您"]);
        for path in [QUEUE, &case, "/staff/children"] {
            assert_eq!(outside.get(path).await.status, StatusCode::FORBIDDEN, "{name} {path}");
        }
        outside.get("/staff").await;
        assert_eq!(outside.post(&case, &[("do", "claim")]).await.status, StatusCode::FORBIDDEN);
    }
    for path in ["/staff", QUEUE, &case, "/staff/children", "/staff/office"] {
        assert_ne!(parent.get(path).await.status, StatusCode::OK, "a family at {path}");
        assert_eq!(site.browser().get(path).await.location(), "/staff/sign-in", "a visitor at {path}");
    }
    says(&mei.get(&case).await, &["还没有人接手"]);
}

#[tokio::test]
async fn the_same_child_of_two_families_stands_side_by_side_and_twins_do_not() {
    let site = Site::open().await;
    // Two children of a family with one birth date: twins.
    let twins = [("child.2.name", "李小红"), ("child.2.document_number", "U987654321")];
    family::declared(&site, PHONE, &twins).await;
    let mut mei = reviewer(&site, "mei").await;
    let first = waiting(&mut mei).await;
    assert!(!mei.get(&first).await.body.contains("可能重复："), "twins are two children");

    let father = [
        ("guardian.name", "王强"),
        ("guardian.relation", "father"),
        ("guardian.document_number", "E87654321"),
        ("child.1.name", "李小铭"),
        ("child.2.name", "王小花"),
        ("child.2.birth_date.year", "2018"),
        ("child.2.document_number", "U555555555"),
    ];
    family::declared(&site, "13900139002", &father).await;
    let cases = links(&mei.get(&format!("{QUEUE}?state=submitted")).await, QUEUE);
    let second = cases.iter().find(|case| **case != first).unwrap();
    let page = mei.get(second).await;
    says(&page, &["可能重复：", "证件号码相同", "李小明", "李小铭", "李梅", "王强", &first]);
    assert_eq!(page.body.matches("可能重复：").count(), 1, "the younger sister is nobody's duplicate");
    says(&mei.get(&first).await, &["比对重复"]);

    let third = [
        ("guardian.document_number", "E11112222"),
        ("child.1.document_kind", "none_yet"),
        ("child.2.name", "赵一"),
        ("child.2.document_number", "U444444444"),
    ];
    family::declared(&site, "13700137003", &third).await;
    let cases = links(&mei.get(&format!("{QUEUE}?order=newest")).await, QUEUE);
    says(&mei.get(&cases[0]).await, &["姓名和出生日期相同"]);
}

#[tokio::test]
async fn of_a_duplicate_in_another_street_only_the_street_is_said() {
    let site = Site::open().await;
    family::declared(&site, PHONE, &[]).await;
    let moved = [
        ("home.street", OTHER_STREET),
        ("home.community", "unknown"),
        ("guardian.name", "王强"),
        ("guardian.document_number", "E87654321"),
    ];
    family::declared(&site, "13900139002", &moved).await;
    let mut yu = site.colleague("yue", Role::StreetReviewer, OTHER_STREET).await;
    let case = waiting(&mut yu).await;
    let page = yu.get(&case).await;
    says(&page, &["可能重复：", "证件号码相同", "福田区福田街道", "请与他们联系"]);
    assert!(!page.body.contains("李梅") && !page.body.contains(PHONE), "nothing else of the other family");
}

#[tokio::test]
async fn a_number_from_a_county_that_is_no_more_is_pointed_out_to_the_office_alone() {
    let site = Site::open().await;
    let papers = [
        ("guardian.document_kind", "resident_id"),
        ("guardian.document_number", "440524198001010021"),
        ("child.1.document_kind", "resident_id"),
        ("child.1.document_number", "450103201905010019"),
        ("child.2.document_kind", "resident_id"),
        ("child.2.document_number", "441516201905010038"),
    ];
    let (mut parent, number) = family::declared(&site, PHONE, &papers).await;
    let mut mei = reviewer(&site, "mei").await;
    let case = waiting(&mut mei).await;
    let page = mei.get(&case).await;
    let line = "前六位不在现在的县区代码表里";
    assert_eq!(page.body.matches(line).count(), 2, "the guardian's and the second child's");
    let beside = |number: &str| page.body.split(number).nth(1).unwrap().split("</div>").next().unwrap().contains(line);
    assert!(beside("440524198001010021") && !beside("450103201905010019") && beside("441516201905010038"));
    let own = parent.get(&format!("/family/declarations/{number}")).await;
    assert!(own.body.contains("李梅") && !own.body.contains("代码表"));
    let page = take(&mut mei, &case).await;
    assert_eq!(page.body.matches(line).count(), 2);
    let approved = press(&mut mei, &case, &page, "approve", &[]).await;
    assert_eq!(approved.status, StatusCode::SEE_OTHER, "it keeps nobody from deciding");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_number_read_out_on_the_phone_finds_the_declaration_of_ones_own_street() {
    let site = Site::open().await;
    let (_, number) = family::declared(&site, "13800138000", &[]).await;
    family::declared(&site, "13900139000", &[("guardian.document_number", "E87654321")]).await;
    let mut mei = reviewer(&site, "mei").await;
    let spoken = number.replace('-', "+").to_lowercase();
    let found = links(&mei.get(&format!("{QUEUE}?number={spoken}")).await, QUEUE);
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(mei.get(&found[0]).await.body.contains(&number));
    let mut other = site.colleague("ning", Role::StreetReviewer, OTHER_STREET).await;
    assert!(links(&other.get(&format!("{QUEUE}?number={spoken}")).await, QUEUE).is_empty());
    let misread = mei.get(&format!("{QUEUE}?number=%3Cb%3E2222")).await;
    assert!(misread.body.contains("这不是我们的编号") && !misread.body.contains("<b>2222"), "{}", misread.body);
}
