//! The forms of the declaration: each is posted, answered with 303 and shown; what is wrong is kept and explained; what
//! was not asked is not taken.

use axum::http::StatusCode;
use casework::session::SessionToken;

use super::{
    family::{self, CHILD_PAGES, PAGES, begun, follow, kept},
    support::Site,
};

const PHONE: &str = "13800138000";

#[tokio::test(flavor = "multi_thread")]
async fn every_page_is_saved_and_shown_again_as_typed() {
    let site = Site::open().await;
    let mut browser = begun(&site).await;
    family::fill(&mut browser, &[]).await;
    let kept = kept(&site, &browser).await;
    for (page, fields) in PAGES {
        for (name, text) in *fields {
            assert_eq!(kept.field(name), *text, "{page}");
        }
        let shown = browser.get(&format!("/declare/{page}")).await;
        assert_eq!(shown.status, StatusCode::OK);
        assert!(!shown.body.contains("错误："), "{page}: {}", shown.body);
    }
    for (page, fields) in CHILD_PAGES {
        for (name, text) in family::of_child(2, fields) {
            assert_eq!(kept.field(&name), text, "{page}");
        }
        let shown = browser.get(&format!("/declare/child/2/{page}")).await;
        assert!(!shown.body.contains("错误："), "{page}: {}", shown.body);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_is_kept_and_explained_on_its_page() {
    let site = Site::open().await;
    let mut browser = begun(&site).await;
    family::fill(&mut browser, &[]).await;
    for (path, wrong) in [
        ("name", &[("guardian.name", "123"), ("guardian.relation", "mother")][..]),
        ("document", &[("guardian.document_kind", "resident_id"), ("guardian.document_number", "110105194912310021")]),
        (
            "work",
            &[
                ("family.social_insurance_months", "many"),
                ("family.residence_permit", "yes"),
                ("family.stable_job", "no"),
                ("family.parent_seeking_work", "no"),
            ],
        ),
        (
            "home",
            &[
                ("home.street", "440304004"),
                ("home.community", "unknown"),
                ("home.address", " "),
                ("home.since.year", "2022"),
                ("home.since.month", "2"),
                ("home.since.day", "30"),
            ],
        ),
        ("contact", &[("contact.call", "")]),
        (
            "child/1/child-name",
            &[
                ("child.1.name", "李小明"),
                ("child.1.birth_date.year", "2090"),
                ("child.1.birth_date.month", "1"),
                ("child.1.birth_date.day", "1"),
            ],
        ),
        (
            "child/1/child-living",
            &[
                ("child.1.in_shenzhen_since.year", "1999"),
                ("child.1.in_shenzhen_since.month", "1"),
                ("child.1.in_shenzhen_since.day", "1"),
            ],
        ),
        ("child/1/child-hukou", &[("child.1.hukou_province", "")]),
    ] {
        let answer = browser.post(&format!("/declare/{path}"), wrong).await;
        assert_eq!(answer.location(), format!("/declare/{path}"), "stays on the page");
        let page = follow(&mut browser, answer).await;
        assert!(page.body.contains("<title>错误：") && page.body.contains("summary-title"), "{path}");
        let kept = kept(&site, &browser).await;
        for (name, text) in wrong {
            assert_eq!(kept.field(name), *text, "{path}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_takes_its_own_fields_only() {
    let site = Site::open().await;
    let mut browser = begun(&site).await;
    family::fill(&mut browser, &[]).await;
    let before = kept(&site, &browser).await;
    let extra = [
        ("guardian.name", "李梅"),
        ("guardian.relation", "mother"),
        ("guardian.phone", "+8613900139000"),
        ("consent.health", ""),
        ("home.address", "elsewhere"),
        ("child.1.name", "x"),
        ("child.9.name", "x"),
        ("children.last", "99"),
        ("status", "approved"),
        ("family", "00000000-0000-7000-8000-000000000000"),
        ("revision", "99"),
        ("__proto__", "x"),
        ("role", "administrator"),
    ];
    let answer = browser.post("/declare/name", &extra).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    assert_eq!(kept(&site, &browser).await, before);
    let of_other_child = browser
        .post("/declare/child/1/child-hukou", &[("child.1.hukou_province", "450000"), ("child.2.hukou_province", "hk")])
        .await;
    assert_eq!(of_other_child.status, StatusCode::SEE_OTHER);
    assert_eq!(kept(&site, &browser).await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn steps_can_not_be_skipped() {
    let site = Site::open().await;
    let mut browser = begun(&site).await;
    assert_eq!(
        browser.post("/declare/children", &[]).await.location(),
        "/declare/consent",
        "no child before the consent"
    );
    let page = browser.post("/declare/child/1/child-name", &[("child.1.name", "李小明")]).await;
    assert_eq!((page.status, page.location()), (StatusCode::SEE_OTHER, "/declare?gone=yes"));
    assert!(kept(&site, &browser).await.children().is_empty());
    browser.get("/declare").await;
    let answer = browser.post("/declare/consent", &[("consent.children", "yes")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    browser.post("/declare/children", &[]).await;
    let answer = browser.post("/declare/child/1/child-health", &[("child.1.disability_certificate", "yes")]).await;
    assert_ne!(answer.status, StatusCode::OK);
    assert_eq!(
        kept(&site, &browser).await.field("child.1.disability_certificate"),
        "",
        "no health fact without its consent"
    );
    let sent = browser.post("/declare/check", &[("key", &"0".repeat(32)), ("revision", "1")]).await;
    assert_eq!(sent.location(), "/sign-in?next=/declare/check", "no sending without a phone");
    family::sign_in(&site, &mut browser, PHONE).await;
    let check = browser.get("/declare/check").await;
    assert!(!check.body.contains("name=\"key\""), "nothing unfinished can be sent");
    let token = SessionToken::parse(&browser.cookies["__Host-tongxing"]).unwrap();
    let actor = site.portal.casework.actor_of(&token).await.unwrap();
    let revision = site.portal.casework.draft(&actor).await.unwrap().unwrap().revision.to_string();
    let sent = browser.post("/declare/check", &[("key", &"0".repeat(32)), ("revision", &revision)]).await;
    assert_eq!(sent.location(), "/declare/check");
    assert!(site.portal.casework.my_family(&actor).await.unwrap().versions.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn taking_the_health_consent_back_forgets_health() {
    let site = Site::open().await;
    let mut browser = begun(&site).await;
    family::fill(&mut browser, &[]).await;
    assert_eq!(kept(&site, &browser).await.field("child.1.disability_certificate"), "no");
    browser.post("/declare/consent", &[("consent.children", "yes")]).await;
    assert_eq!(kept(&site, &browser).await.field("child.1.disability_certificate"), "");
}

#[tokio::test(flavor = "multi_thread")]
async fn children_are_added_and_taken_out() {
    let site = Site::open().await;
    let mut browser = begun(&site).await;
    family::fill(&mut browser, &[]).await;
    let page = browser.get("/declare/child/1/remove").await;
    assert!(page.body.contains("李小明"));
    let answer = browser.post("/declare/child/1/remove", &[]).await;
    follow(&mut browser, answer).await;
    assert_eq!(kept(&site, &browser).await.children().iter().map(|child| child.0).collect::<Vec<_>>(), [2]);
    assert_eq!(browser.get("/declare/child/1/child-name").await.status, StatusCode::NOT_FOUND);
    let answer = browser.post("/declare/children", &[]).await;
    assert_eq!(answer.location(), "/declare/child/3/child-name", "a number is not given twice");
    assert_eq!(browser.post("/declare/child/x/remove", &[]).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test(flavor = "multi_thread")]
async fn language_and_size_of_text_are_kept() {
    let site = Site::open().await;
    let mut browser = site.browser();
    for (language, word) in [("en", "lang=\"en\""), ("zh-Hant", "lang=\"zh-Hant\""), ("zh-Hans", "lang=\"zh-Hans\"")] {
        let answer = browser.post("/language", &[("lang", language), ("back", "/services")]).await;
        assert_eq!(answer.location(), "/services");
        assert!(follow(&mut browser, answer).await.body.contains(&format!("<html {word}")));
    }
    browser.post("/language", &[("lang", "tlh"), ("back", "/")]).await;
    assert!(browser.get("/").await.body.contains("<html lang=\"zh-Hans\""), "an unknown language changes nothing");
    for elsewhere in ["https://evil.example", "//evil.example", "/\\evil.example"] {
        assert_eq!(browser.post("/language", &[("lang", "en"), ("back", elsewhere)]).await.location(), "/");
    }
    browser.post("/text-size", &[("text", "large"), ("back", "/")]).await;
    assert_eq!(browser.cookies["__Host-text"], "large");
    browser.post("/text-size", &[("text", "huge"), ("back", "/")]).await;
    assert_eq!(browser.cookies["__Host-text"], "normal");
}
