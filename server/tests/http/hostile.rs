//! What people type stays text, wherever it is shown, to whomever.

use axum::http::StatusCode;
use casework::Role;

use super::{
    family::{self, CHILD_PAGES, PAGES, STREET},
    support::{Page, Site},
    words,
};

const HOSTILE: &str = "\"'></textarea><script>alert(1)</script><b x=\"";
const PHONE: &str = "13800138000";

/// The text is there, and it is nothing but text.
fn shown(page: &Page, place: &str) {
    inert(page, place);
    assert!(
        page.body.contains("&lt;script&gt;alert(1)") || page.body.contains("&lt;script>alert(1)"),
        "{place} does not show it: {}",
        page.body
    );
}

fn inert(page: &Page, place: &str) {
    assert!(!page.status.is_server_error(), "{place}");
    assert!(!page.body.contains("<script>alert") && !page.body.contains("<b x"), "{place}: {}", page.body);
    for script in page.body.split("<script").skip(1) {
        assert!(script.split('>').next().unwrap().contains("nonce="), "{place}: a script of somebody else");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn on_a_familys_pages() {
    let site = Site::open().await;
    let mut browser = site.browser();
    family::begin(&mut browser).await;
    let typed = [
        "guardian.name",
        "guardian.document_number",
        "family.social_insurance_months",
        "home.address",
        "home.since.year",
        "home.since.day",
        "contact.note",
        "child.1.name",
        "child.1.birth_date.year",
        "child.1.document_number",
        "child.1.school",
        "child.1.student_number",
        "child.1.in_shenzhen_since.month",
    ];
    let chosen = [
        "guardian.relation",
        "guardian.document_kind",
        "home.street",
        "child.2.hukou_county",
        "child.2.stage",
        "family.dibao",
    ];
    let all: Vec<(&str, &str)> = typed.into_iter().chain(chosen).map(|name| (name, HOSTILE)).collect();
    family::fill(&mut browser, &all).await;
    for (page, fields) in PAGES {
        let html = browser.get(&format!("/declare/{page}")).await;
        inert(&html, page);
        // In the others there is no room for so many characters.
        if fields.iter().any(|(name, _)| ["guardian.name", "home.address", "contact.note"].contains(name)) {
            shown(&html, page);
        }
    }
    for (page, _) in CHILD_PAGES {
        for child in 1..=2 {
            inert(&browser.get(&format!("/declare/child/{child}/{page}")).await, page);
        }
    }
    shown(&browser.get("/declare/child/1/child-name").await, "the child's name");
    shown(&browser.get("/declare/child/1/child-school").await, "the school");
    shown(&browser.get("/declare/child/1/remove").await, "the question whether to take the child out");
    shown(&browser.get("/declare/check").await, "the check page");
    shown(&browser.get("/declare").await, "the task list");
}

#[tokio::test(flavor = "multi_thread")]
async fn in_what_is_sent_before_anything_is_kept() {
    let site = Site::open().await;
    let mut browser = site.browser();
    browser.get("/sign-in").await;
    shown(&browser.post("/sign-in", &[("phone", HOSTILE), ("next", HOSTILE)]).await, "the phone");
    browser.post("/sign-in", &[("phone", PHONE)]).await;
    shown(&browser.post("/sign-in/code", &[("code", HOSTILE)]).await, "the code");
    shown(
        &browser.post("/staff/sign-in", &[("username", HOSTILE), ("password", HOSTILE), ("code", HOSTILE)]).await,
        "the user name",
    );
    for name in ["child.1.birth_date.year", "family.social_insurance_months", "child.1.stage"] {
        inert(&browser.post("/check", &[("child.1", ""), (name, HOSTILE), ("see", "yes")]).await, name);
    }
    let escaped = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E%3Cb%20x=%22";
    for path in [
        "/?",
        "/contact?street=",
        "/sign-in?next=/",
        "/services/",
        "/nowhere/",
        "/declare?return=",
        "/staff/declarations?status=",
    ] {
        inert(&browser.get(&format!("{path}{escaped}")).await, path);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn between_a_family_and_its_office() {
    let site = Site::open().await;
    let hostile = [("home.address", HOSTILE), ("contact.note", HOSTILE), ("child.1.school", HOSTILE)];
    let (mut family, number) = family::declared(&site, PHONE, &hostile).await;
    shown(&family.get(&format!("/family/declarations/{number}")).await, "the receipt");

    let mut reviewer = site.colleague("li.na", Role::StreetReviewer, STREET).await;
    let queue = reviewer.get("/staff/declarations").await;
    let review = words::links(&queue.body).into_iter().find(|link| link.starts_with("/staff/declarations/")).unwrap();
    shown(&reviewer.get(&review).await, "the review");
    assert_eq!(reviewer.post(&review, &[("do", "claim")]).await.status, StatusCode::SEE_OTHER);
    let revision = reviewer.get(&review).await.field("revision");
    let typed = |wish: &'static str| {
        [
            ("do", wish),
            ("note", HOSTILE),
            ("tick.home.address", "yes"),
            ("remark.home.address", HOSTILE),
            ("remark.guardian.name", HOSTILE),
        ]
    };
    let fields = [&typed("return")[..], &[("revision", revision.as_str())]].concat();
    let refused = reviewer.post(&review, &fields).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "a remark without its tick");
    shown(&refused, "the review sent back");
    let saved = reviewer.post(&review, &[&typed("save")[..], &[("revision", revision.as_str())]].concat()).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER);
    let kept = reviewer.get(&review).await;
    shown(&kept, "the kept remarks");
    let revision = kept.field("revision");
    let fields = [
        ("do", "return"),
        ("note", HOSTILE),
        ("tick.home.address", "yes"),
        ("remark.home.address", HOSTILE),
        ("revision", &revision),
    ];
    assert_eq!(reviewer.post(&review, &fields).await.status, StatusCode::SEE_OTHER);
    shown(&reviewer.get(&review).await, "the returned declaration");

    assert_eq!(family.get(&format!("/family/declarations/{number}")).await.status, StatusCode::OK);
    let begun = family.post(&format!("/family/declarations/{number}/correct"), &[]).await;
    assert_eq!(begun.location(), "/declare/correct");
    shown(&family.get("/declare/correct").await, "what is to be corrected");
    shown(&family.get("/declare/home").await, "the answer with its remark");
}

#[tokio::test(flavor = "multi_thread")]
async fn in_the_ledger_and_on_the_offices_page() {
    let site = Site::open().await;
    let mut reviewer = site.colleague("li.na", Role::StreetReviewer, STREET).await;
    reviewer.get("/staff/children").await;
    let found = reviewer.post("/staff/children", &[("text", HOSTILE)]).await;
    assert_eq!(found.status, StatusCode::SEE_OTHER);
    assert!(!found.location().contains("script"), "nothing typed stands in an address");
    let list = found.location().to_owned();
    shown(&reviewer.get(&list).await, "the search");
    reviewer.get("/staff/office").await;
    let wrong = [("street", STREET), ("address", HOSTILE), ("phone", HOSTILE), ("hours", HOSTILE)];
    shown(&reviewer.post("/staff/office", &wrong).await, "the office sent back");
    let right = [("street", STREET), ("address", HOSTILE), ("phone", "0755-12345678"), ("hours", HOSTILE)];
    assert_eq!(reviewer.post("/staff/office", &right).await.status, StatusCode::SEE_OTHER);
    shown(&reviewer.get("/staff/office").await, "the office");
    shown(&site.browser().get(&format!("/contact?street={STREET}")).await, "the office as everybody sees it");
}
