//! Another guardian over HTTP: sees exactly what is shared, nowhere a trace of the rest; it ends at once.

use axum::http::StatusCode;

use super::{
    family::declared,
    people::{guardian, invite, person, type_code},
    staff::links,
    support::{Browser, Site},
};

const OWNER: &str = "13800138000";
const OTHER: &str = "13700137000";

/// What betrays where the family lives, how to reach it, or who its guardian is on paper.
const HIDDEN: [&str; 11] = [
    "向阳新村",
    "302 室",
    "440304004",
    "福田街道",
    "福华社区",
    "福田第一小学",
    "13800138000",
    "+8613",
    "E12345678",
    "E******",
    "晚上七点后",
];

/// Every page another guardian can reach from what is shared.
async fn everything(browser: &mut Browser, shared: &str) -> String {
    let start = browser.get(shared).await;
    assert_eq!(start.status, StatusCode::OK, "{}", start.body);
    let mut all = start.body.clone();
    for link in links(&start, "/family/shared") {
        let page = browser.get(&link).await;
        assert_eq!(page.status, StatusCode::OK, "{link}");
        all += &page.body;
    }
    all
}

fn without_token(text: &str, browser: &Browser) -> String {
    // The form's masked token is random and may hold any digits.
    let mut text = text.replace(&browser.token, "");
    while let Some(at) = text.find("name=\"csrf\" value=\"") {
        let rest = at + "name=\"csrf\" value=\"".len();
        let end = text[rest..].find('"').unwrap_or(0) + rest;
        text.replace_range(at..end, "");
    }
    let mut parts = text.split("nonce=\"");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, part| all + part.split_once('"').map_or("", |(_, rest)| rest))
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_shared_is_seen_and_the_address_nowhere() {
    let site = Site::open().await;
    let (mut owner, number) = declared(&site, OWNER, &[]).await;
    let (mut other, shared) = guardian(&site, &mut owner, OTHER, &["children", "declarations"]).await;
    let all = without_token(&everything(&mut other, &shared).await, &other);
    for seen in ["李梅", "李小明", number.as_str(), "未分享", "小学", "家庭住址"] {
        assert!(all.contains(seen), "{seen}");
    }
    for hidden in HIDDEN {
        assert!(!all.contains(hidden), "{hidden} in {}", &all[all.find(hidden).unwrap_or(0)..][..200]);
    }
    assert!(other.get("/family/guardians").await.body.contains("李梅分享的内容"));
    let owner_page = owner.get("/family/guardians").await;
    assert!(owner_page.body.contains("孩子爸爸") && owner_page.body.contains("可以看"));
    let owner_page = without_token(&owner_page.body, &owner);
    for hidden in [OTHER, "+86137", "+8613*"] {
        assert!(!owner_page.contains(hidden), "the owner sees nothing of the other: {hidden}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_part_alone_shows_nothing_of_the_others() {
    let site = Site::open().await;
    let (mut owner, number) = declared(&site, OWNER, &[]).await;
    let parts: [(&[&str], &[&str], &[&str]); 4] = [
        (&[], &["李梅", "什么都不分享"], &["李小明", &number, "向阳新村"]),
        (&["children"], &["李小明"], &[&number, "向阳新村", "经济困难："]),
        (&["declarations"], &[&number], &["李小明", "U12345678", "向阳新村"]),
        (&["declarations", "address"], &[&number, "向阳新村", "福田街道"], &["李小明", "13800138000", "晚上七点后"]),
    ];
    for (round, (shared, seen, hidden)) in parts.into_iter().enumerate() {
        let code = invite(&mut owner, &format!("监护人{round}"), shared).await;
        let mut other = person(&site, &format!("1370013700{round}")).await;
        let address = type_code(&mut other, "/family/join", &code).await.location().to_owned();
        let all = without_token(&everything(&mut other, &address).await, &other);
        for words in seen {
            assert!(all.contains(words), "{shared:?}: {words}");
        }
        for words in hidden {
            assert!(!all.contains(words), "{shared:?}: {words}");
        }
        let (child, receipt) = (format!("{address}/children/1"), format!("{address}/declarations/{number}"));
        let status = |may: bool| if may { StatusCode::OK } else { StatusCode::NOT_FOUND };
        assert_eq!(other.get(&child).await.status, status(shared.contains(&"children")), "{shared:?}");
        assert_eq!(other.get(&receipt).await.status, status(shared.contains(&"declarations")), "{shared:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_else_of_the_family_can_be_reached() {
    let site = Site::open().await;
    let (mut owner, number) = declared(&site, OWNER, &[]).await;
    let all = ["children", "declarations", "address"];
    let (mut other, shared) = guardian(&site, &mut owner, OTHER, &all).await;
    let id = shared.rsplit('/').next().unwrap().to_owned();
    let receipt = format!("/family/declarations/{number}");
    for page in
        [receipt.clone(), format!("{receipt}/withdraw"), "/family/children/1".into(), format!("/family/guardians/{id}")]
    {
        assert_eq!(other.get(&page).await.status, StatusCode::NOT_FOUND, "{page}");
    }
    for (form, fields) in [
        (format!("{receipt}/withdraw"), &[("revision", "1")] as &[_]),
        (format!("{receipt}/correct"), &[]),
        (format!("/family/guardians/{id}"), &[("do", "end")]),
        (format!("/family/guardians/{id}"), &[("do", "save"), ("revision", "2"), ("part", "address")]),
    ] {
        other.get("/family/guardians").await;
        assert_eq!(other.post(&form, fields).await.status, StatusCode::NOT_FOUND, "{form}");
    }
    // What was not sent is the owner's own.
    assert!(!other.get("/declare/check").await.body.contains("李梅"));
    // Somebody else's address of the same pages, and one that never was, look the same.
    let mut stranger = person(&site, "13500135000").await;
    let missing = stranger.get("/family/shared/00000000-0000-7000-8000-000000000000").await;
    for path in [shared.clone(), format!("{shared}/children/1"), format!("{shared}/declarations/{number}")] {
        let page = stranger.get(&path).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(page.body.len(), missing.body.len() + path.len() * 2 - missing_path().len() * 2, "{path}");
    }
}

const fn missing_path() -> &'static str {
    "/family/shared/00000000-0000-7000-8000-000000000000"
}

#[tokio::test(flavor = "multi_thread")]
async fn the_owner_shares_less_and_ends_it_at_once() {
    let site = Site::open().await;
    let (mut owner, number) = declared(&site, OWNER, &[]).await;
    let (mut other, shared) = guardian(&site, &mut owner, OTHER, &["children", "declarations", "address"]).await;
    let id = shared.rsplit('/').next().unwrap().to_owned();
    let (one, receipt) = (format!("/family/guardians/{id}"), format!("{shared}/declarations/{number}"));
    assert!(other.get(&receipt).await.body.contains("向阳新村"));
    let revision = owner.get(&one).await.field("revision");
    let less = [("do", "save"), ("revision", revision.as_str()), ("part", "declarations")];
    assert_eq!(owner.post(&one, &less).await.location(), format!("{one}?saved=yes"));
    assert!(!other.get(&receipt).await.body.contains("向阳新村"));
    assert_eq!(owner.post(&one, &less).await.status, StatusCode::CONFLICT, "a form of before");
    let ended = owner.post(&one, &[("do", "end")]).await;
    assert_eq!(ended.location(), "/family/guardians?news=ended");
    for path in [&shared, &receipt, &format!("{shared}/children/1")] {
        assert_eq!(other.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert!(!other.get("/family/guardians").await.body.contains("李梅"));
    assert_eq!(owner.get(&one).await.location(), "/family/guardians");
    assert_eq!(owner.post(&one, &less).await.status, StatusCode::CONFLICT, "what is over stays over");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invitation_is_for_one_and_a_helpers_code_is_no_invitation() {
    let site = Site::open().await;
    let (mut owner, _) = declared(&site, OWNER, &[]).await;
    let code = invite(&mut owner, "孩子爸爸", &["children"]).await;
    let mut one = person(&site, OTHER).await;
    let mut other = person(&site, "13600136000").await;
    one.get("/family/join").await;
    other.get("/family/join").await;
    let typed = [("code", code.as_str())];
    let (a, b) = tokio::join!(one.post("/family/join", &typed), other.post("/family/join", &typed));
    let mut statuses = [a.status.as_u16(), b.status.as_u16()];
    statuses.sort_unstable();
    assert_eq!(statuses, [303, 422]);
    assert_eq!(type_code(&mut owner, "/family/join", &code).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let for_help = super::people::offer_help(&mut owner, "day").await;
    let mut third = person(&site, "13500135000").await;
    assert_eq!(type_code(&mut third, "/family/join", &for_help).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let next = invite(&mut owner, "外婆", &["children"]).await;
    assert_eq!(type_code(&mut third, "/help", &next).await.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_form_offers_no_address_unless_it_is_ticked() {
    let site = Site::open().await;
    let mut owner = person(&site, OWNER).await;
    let page = owner.get("/family/guardians").await;
    let ticked = |word: &str| {
        let tag = page.body.split("<input").find(|tag| tag.contains(&format!("value=\"{word}\""))).unwrap();
        tag.split('>').next().unwrap().contains("checked")
    };
    assert!(ticked("children") && ticked("declarations") && !ticked("address"));
    let page = owner.post("/family/guardians", &[("name", ""), ("part", "children")]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("写上您怎么称呼这个人"));
    // Nothing sent yet: nothing to see, and no mistake.
    let (mut other, shared) = guardian(&site, &mut owner, OTHER, &["children", "declarations"]).await;
    assert!(other.get(&shared).await.body.contains("还没有提交过"));
}
