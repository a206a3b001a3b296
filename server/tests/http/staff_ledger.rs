//! Finding a child again: by name or its part, number, phone. What is looked for never stands in an address.

use axum::http::StatusCode;

use super::{
    family,
    staff::{OTHER_STREET, links, press, reviewer, take, waiting},
    support::{Browser, Page, Site},
};
use casework::Role;

const LEDGER: &str = "/staff/children";
const PHONE: &str = "13800138001";

/// A street with the two children of one approved family.
async fn ledger(site: &Site) -> Browser {
    family::declared(site, PHONE, &[("child.2.name", "欧阳·阿依古丽"), ("child.2.document_number", "U987654321")])
        .await;
    let mut mei = reviewer(site, "mei").await;
    let case = waiting(&mut mei).await;
    let page = take(&mut mei, &case).await;
    assert_eq!(press(&mut mei, &case, &page, "approve", &[]).await.status, StatusCode::SEE_OTHER);
    mei
}

/// Searches and follows the redirect.
async fn search(browser: &mut Browser, text: &str) -> Page {
    browser.get(LEDGER).await;
    let sent = browser.post(LEDGER, &[("text", text)]).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER);
    let address = sent.location().to_owned();
    assert!(text.trim().is_empty() || !address.contains(text), "{address}");
    browser.get(&address).await
}

#[tokio::test]
async fn a_child_is_found_by_part_of_a_name_number_and_phone() {
    let site = Site::open().await;
    let mut mei = ledger(&site).await;
    for (text, found) in [
        ("李小明", 1),
        ("小明", 1),
        ("明", 1),
        ("阿依", 1),
        (" 欧阳·阿依古丽 ", 1),
        ("U123456781", 1),
        ("u 1234 56781", 1),
        ("U9876", 0),
        ("Ｕ９８７６５４３２１", 1),
        ("13800138001", 2),
        ("+86 138 0013 8001", 2),
        ("王", 0),
        ("13900000000", 0),
        ("", 2),
    ] {
        let page = search(&mut mei, text).await;
        assert_eq!(page.status, StatusCode::OK);
        assert_eq!(links(&page, LEDGER).len(), found, "{text}");
        assert!(text.is_empty() || page.field("text") == text.trim(), "what was looked for stays in its field");
        assert_eq!(page.body.contains("没有找到"), found == 0);
    }
}

#[tokio::test]
async fn a_search_is_kept_for_its_session_only() {
    let site = Site::open().await;
    let mut mei = ledger(&site).await;
    search(&mut mei, "小明").await;
    let address = mei.post(LEDGER, &[("text", "小明")]).await.location().to_owned();
    assert_eq!(links(&mei.get(&address).await, LEDGER).len(), 1, "reloading shows the same");
    let mut lan = reviewer(&site, "lan").await;
    let page = lan.get(&address).await;
    assert!(page.body.contains("上次查找的内容已经不在"));
    assert_eq!(links(&page, LEDGER).len(), 2);
}

#[tokio::test]
async fn strange_searches_find_nothing_and_break_nothing() {
    let site = Site::open().await;
    let mut mei = ledger(&site).await;
    for text in ["%", "_", "' or 1=1 --", "\"><script>alert(1)</script>", "😀", &"长".repeat(500)] {
        let page = search(&mut mei, text).await;
        assert_eq!(page.status, StatusCode::OK, "{text}");
        assert_eq!(links(&page, LEDGER).len(), 0, "{text}");
        assert!(!page.body.contains("<script>alert"));
    }
    for query in ["order=nonsense", "street=nowhere", "after=zz", "after=%00", "search=1"] {
        assert_eq!(mei.get(&format!("{LEDGER}?{query}")).await.status, StatusCode::OK, "{query}");
    }
    for query in ["state=nonsense", "order=newest&mine=yes", "after=zz", "street=440303001"] {
        assert_eq!(mei.get(&format!("/staff/declarations?{query}")).await.status, StatusCode::OK, "{query}");
    }
}

#[tokio::test]
async fn another_street_finds_nobody() {
    let site = Site::open().await;
    ledger(&site).await;
    let mut yu = site.colleague("yue", Role::ChildSupervisor, OTHER_STREET).await;
    for text in ["李小明", "U123456781", PHONE, ""] {
        assert_eq!(links(&search(&mut yu, text).await, LEDGER).len(), 0, "{text}");
    }
    let mut district = site.colleague("quan", Role::DistrictOfficer, "440304").await;
    assert_eq!(links(&search(&mut district, "李小明").await, LEDGER).len(), 1);
}
