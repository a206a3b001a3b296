//! Two parents declare one child: over HTTP neither learns of the other, and the office decides on a page of its own.

use axum::http::StatusCode;
use casework::Role;

use super::{
    family::{self, declared},
    staff::{OTHER_STREET, QUEUE, links, press, reviewer, take},
    support::{Browser, Page, Site},
};

const MOTHER: &str = "13800138000";
const FATHER: &str = "13900139000";
const HIS: &[(&str, &str)] = &[
    ("guardian.name", "张伟"),
    ("guardian.relation", "father"),
    ("guardian.document_number", "E87654321"),
    ("home.address", "莲花北村 3 栋"),
];

/// The newest that waits, and the one sent before it.
async fn cases(browser: &mut Browser) -> (String, String) {
    let found = links(&browser.get(&format!("{QUEUE}?state=submitted&order=newest")).await, QUEUE);
    assert_eq!(found.len(), 2, "{found:?}");
    (found[0].clone(), found[1].clone())
}

/// The page that asks about the first child of a declaration.
async fn question(browser: &mut Browser, case: &str) -> String {
    let page = browser.get(case).await;
    let found = links(&page, &format!("{case}/children/1/same"));
    assert_eq!(found.len(), 1, "{}", page.body);
    found[0].clone()
}

async fn approve(browser: &mut Browser, case: &str) {
    let page = take(browser, case).await;
    assert_eq!(press(browser, case, &page, "approve", &[]).await.status, StatusCode::SEE_OTHER);
}

async fn ledger(browser: &mut Browser) -> usize {
    links(&browser.get("/staff/children").await, "/staff/children").len()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_office_links_two_families_and_the_ledger_counts_once() {
    let site = Site::open().await;
    declared(&site, MOTHER, &[]).await;
    let (mut father, number) = declared(&site, FATHER, HIS).await;
    let mut mei = reviewer(&site, "mei").await;
    let (second, first) = cases(&mut mei).await;
    approve(&mut mei, &first).await;
    let ask = question(&mut mei, &second).await;
    let page = mei.get(&ask).await;
    for words in ["是不是同一个孩子", "李梅", "张伟", "向阳新村", "莲花北村", "同一个孩子：关联两个家庭"]
    {
        assert!(page.body.contains(words), "{words}");
    }
    let blank = mei.post(&ask, &[("revision", "0")]).await;
    assert_eq!(blank.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(blank.body.contains("三项里选一项"));
    let talk = mei.post(&ask, &[("revision", "0"), ("verdict", "talk"), ("note", " ")]).await;
    assert!(talk.status == StatusCode::UNPROCESSABLE_ENTITY && talk.body.contains("写下要和谁沟通什么"));
    let decided = mei.post(&ask, &[("revision", "0"), ("verdict", "same"), ("note", "两边电话问过")]).await;
    assert_eq!((decided.status, decided.location()), (StatusCode::SEE_OTHER, second.as_str()));
    for case in [&first, &second] {
        let page = mei.get(case).await;
        assert!(page.body.contains("同一个孩子：关联两个家庭") && page.body.contains("两边电话问过"), "{case}");
        assert!(page.body.contains("mei，"), "{case}");
    }
    approve(&mut mei, &second).await;
    // Two children each: the first was linked, the second was not.
    assert_eq!(ledger(&mut mei).await, 3);
    let child = links(&mei.get("/staff/children").await, "/staff/children");
    let mut both = 0;
    for link in child {
        let page = mei.get(&link).await;
        if page.body.contains("这个家庭也申报了") {
            both += 1;
            assert!(page.body.contains("李梅") && page.body.contains("张伟") && page.body.contains("两边电话问过"));
        }
    }
    assert_eq!(both, 1);
    // The father reads his own declaration and that the child is on record: nothing of hers.
    let pages = [father.get("/family").await, father.get(&format!("/family/declarations/{number}")).await];
    assert!(pages[0].body.contains("登记"), "{}", pages[0].body);
    for page in &pages {
        for hidden in ["李梅", "向阳新村", "13800138000", "138****8000", "同一个孩子", "两边电话问过"]
        {
            assert!(!page.body.contains(hidden), "{hidden}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_second_parent_confirms_follows_and_leaves_like_anybody() {
    let site = Site::open().await;
    let (mut mother, _) = declared(&site, MOTHER, &[]).await;
    let (mut father, number) = declared(&site, FATHER, HIS).await;
    let mut mei = reviewer(&site, "mei").await;
    let (second, first) = cases(&mut mei).await;
    let ask = question(&mut mei, &second).await;
    mei.post(&ask, &[("revision", "0"), ("verdict", "same"), ("note", "两边电话问过")]).await;
    approve(&mut mei, &first).await;
    approve(&mut mei, &second).await;

    let shown = father.get("/family/renew").await;
    let [key, revision, of, due] = ["key", "revision", "of", "due"].map(|name| shown.field(name));
    let fields = [("key", &*key), ("revision", &*revision), ("of", &*of), ("due", &*due), ("all_else", "yes")];
    let confirmed = father.post("/family/renew", &fields).await;
    assert_eq!(confirmed.status, StatusCode::SEE_OTHER);
    assert!(father.get(confirmed.location()).await.body.contains("确认好了"));

    let next = "/family/children/1/next";
    assert!(father.get(next).await.body.contains("没有打开"));
    assert_eq!(father.post(next, &[("remind", "yes")]).await.location(), next);
    assert!(father.get(next).await.body.contains("已打开"));

    let closed = father.post("/family/leave", &[("number", &*number)]).await;
    assert_eq!(closed.location(), format!("/family/declarations/{number}"));
    assert!(father.get("/family/renew").await.body.contains("现在不用确认"));
    // Of four declared children one was shared and one was his alone.
    assert_eq!(ledger(&mut mei).await, 2);
    assert!(mother.get("/family/renew").await.body.contains("name=\"all_else\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn two_colleagues_decide_at_once_and_one_is_told() {
    let site = Site::open().await;
    declared(&site, MOTHER, &[]).await;
    declared(&site, FATHER, HIS).await;
    let (mut mei, mut lan) = (reviewer(&site, "mei").await, reviewer(&site, "lan").await);
    let (second, first) = cases(&mut mei).await;
    let (ask, same) = (question(&mut mei, &second).await, question(&mut lan, &first).await);
    let yes = [("revision", "0"), ("verdict", "same"), ("note", "梅写的")];
    let no = [("revision", "0"), ("verdict", "different"), ("note", "兰写的")];
    let (one, other) = tokio::join!(mei.post(&ask, &yes), lan.post(&same, &no));
    let statuses = [one.status, other.status];
    assert!(statuses.contains(&StatusCode::SEE_OTHER) && statuses.contains(&StatusCode::CONFLICT), "{statuses:?}");
    let told = if one.status == StatusCode::CONFLICT { &one } else { &other };
    for words in ["同事刚才先判断了", "梅写的", "兰写的"] {
        assert!(told.body.contains(words), "{words}");
    }
    assert_eq!(told.field("revision"), "1");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_may_not_decide_sees_no_question_and_can_not_answer_it() {
    let site = Site::open().await;
    declared(&site, MOTHER, &[]).await;
    declared(&site, FATHER, HIS).await;
    let mut mei = reviewer(&site, "mei").await;
    let (second, first) = cases(&mut mei).await;
    let ask = question(&mut mei, &second).await;
    let mut director = site.colleague("dong", Role::ChildDirector, family::COMMUNITY).await;
    assert!(!director.get(&second).await.body.contains("/same/"));
    let mut neighbour = site.colleague("ning", Role::StreetReviewer, OTHER_STREET).await;
    for (browser, status) in [(&mut director, StatusCode::FORBIDDEN), (&mut neighbour, StatusCode::NOT_FOUND)] {
        browser.get("/staff").await;
        assert_eq!(browser.get(&ask).await.status, status);
        assert_eq!(browser.post(&ask, &[("revision", "0"), ("verdict", "same")]).await.status, status);
    }
    let own = format!("{first}/children/1/same/{}", first.rsplit('/').next().unwrap());
    assert_eq!(mei.get(&own).await.status, StatusCode::NOT_FOUND, "a declaration is not compared with itself");
}

/// A page without what is made anew each time or was typed by this family.
fn shape(page: &Page, own: &[(&str, &str)]) -> String {
    let mut body = page.body.clone();
    for (text, mark) in own {
        body = body.replace(text, mark);
    }
    for (start, end) in
        [("name=\"csrf\" value=\"", "\""), ("nonce=\"", "\""), ("<svg ", "</svg>"), ("name=\"key\" value=\"", "\"")]
    {
        let mut parts = body.split(start);
        let first = parts.next().unwrap_or_default().to_owned();
        body = parts.fold(first, |all, part| all + start + part.split_once(end).map_or("", |(_, rest)| rest));
    }
    body
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_of_the_second_parent_is_the_same_as_a_strangers() {
    let site = Site::open().await;
    declared(&site, MOTHER, &[]).await;
    let nobodys = [
        HIS,
        &[
            ("child.1.name", "王小花"),
            ("child.1.document_number", "U987654321"),
            ("child.2.name", "王小花"),
            ("child.2.document_number", "U987654322"),
        ],
    ]
    .concat();
    let mut pages: Vec<Vec<String>> = Vec::new();
    for (phone, answers) in [(FATHER, HIS), ("13900139001", nobodys.as_slice())] {
        let mut browser = family::begun(&site).await;
        family::fill(&mut browser, answers).await;
        family::sign_in(&site, &mut browser, phone).await;
        let check = browser.get("/declare/check").await;
        let number = family::send(&mut browser).await;
        let receipt = format!("/family/declarations/{number}");
        let masked = format!("{}****{}", &phone[..3], &phone[7..]);
        let own = [
            (number.as_str(), "NUMBER"),
            (phone, "PHONE"),
            (masked.as_str(), "PHONE"),
            ("李小明", "CHILD"),
            ("王小花", "CHILD"),
        ];
        let mut mine = vec![shape(&check, &own)];
        for path in [&receipt, "/family", &format!("{receipt}/withdraw"), "/family/children/1"] {
            mine.push(shape(&browser.get(path).await, &own));
        }
        pages.push(mine);
    }
    let minute = |text: &str| {
        text.chars().filter(|c| !c.is_ascii_digit() && *c != '*' && !c.is_ascii_uppercase()).collect::<String>()
    };
    for (his, strangers) in pages[0].iter().zip(&pages[1]) {
        let (his, strangers) = (minute(his), minute(strangers));
        let at = his.chars().zip(strangers.chars()).position(|(one, other)| one != other).unwrap_or_default();
        let near = |text: &str| text.chars().skip(at.saturating_sub(80)).take(200).collect::<String>();
        assert!(his == strangers, "{}\n{}", near(&his), near(&strangers));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_streets_hand_it_to_who_sees_both() {
    let site = Site::open().await;
    declared(&site, MOTHER, &[]).await;
    let there = [HIS, &[("home.street", OTHER_STREET), ("home.community", "440303001001")]].concat();
    declared(&site, FATHER, &there).await;
    let mut mei = reviewer(&site, "mei").await;
    let case = links(&mei.get(QUEUE).await, QUEUE).remove(0);
    let ask = question_of(&mut mei, &case).await;
    let page = mei.get(&ask).await;
    assert!(page.body.contains("交市民政局判断"), "two districts: {}", page.body);
    for hidden in ["张伟", "莲花北村", FATHER] {
        assert!(!page.body.contains(hidden), "{hidden}");
    }
    let hand = [("revision", "0"), ("verdict", "handed")];
    let blank = mei.post(&ask, &[&hand[..], &[("note", " ")]].concat()).await;
    assert!(
        blank.status == StatusCode::UNPROCESSABLE_ENTITY && blank.body.contains("写下您知道什么"),
        "{}",
        blank.body
    );
    let alone = mei.post(&ask, &[("revision", "0"), ("verdict", "same"), ("note", "")]).await;
    assert_eq!(alone.status, StatusCode::NOT_FOUND, "one street does not decide for two");
    let handed = mei.post(&ask, &[&hand[..], &[("note", "妈妈说爸爸也申报了")]].concat()).await;
    assert_eq!((handed.status, handed.location()), (StatusCode::SEE_OTHER, case.as_str()));
    let mut ning = site.colleague("ning", Role::StreetReviewer, OTHER_STREET).await;
    let theirs = links(&ning.get(QUEUE).await, QUEUE).remove(0);
    for (browser, case) in [(&mut mei, &case), (&mut ning, &theirs)] {
        let page = browser.get(case).await;
        assert!(page.body.contains("已交市民政局判断") && page.body.contains("妈妈说爸爸也申报了"), "{}", page.body);
        assert_eq!(browser.get("/staff/same-child").await.status, StatusCode::FORBIDDEN);
    }
    let again = question_of(&mut ning, &theirs).await;
    ning.get(&theirs).await;
    let late = ning.post(&again, &[&hand[..], &[("note", "我也来交")]].concat()).await;
    assert!(late.status == StatusCode::CONFLICT && late.body.contains("我也来交"), "{}", late.body);

    let mut city = site.colleague("cheng", Role::CityOfficer, "4403").await;
    assert!(city.get("/staff").await.body.contains("两个街道、一个孩子：1 件"));
    let list = city.get("/staff/same-child").await;
    assert!(list.body.contains("妈妈说爸爸也申报了"), "{}", list.body);
    let to = links(&list, "/staff/declarations").remove(0);
    let page = city.get(&to).await;
    for words in ["李梅", "张伟", "向阳新村", "莲花北村", "两家在不同的街道"] {
        assert!(page.body.contains(words), "{words}: {}", page.body);
    }
    let decided = city.post(&to, &[("revision", "1"), ("verdict", "different"), ("note", "两个孩子")]).await;
    assert_eq!((decided.status, decided.location()), (StatusCode::SEE_OTHER, "/staff/same-child"));
    assert!(city.get("/staff/same-child").await.body.contains("没有要判断的"));
    assert!(ning.get(&theirs).await.body.contains("两个孩子"));
}

/// Of the first child.
async fn question_of(browser: &mut Browser, case: &str) -> String {
    links(&browser.get(case).await, &format!("{case}/children/1/same")).remove(0)
}
