//! What the tests of helpers and other guardians share: codes made and typed, and a person with an own phone.

use axum::http::StatusCode;

use super::{
    family,
    support::{Browser, Page, Site},
};

/// The code a page shows once.
pub fn code_on(page: &Page) -> String {
    let shown = page.body.split("class=\"receipt-number\">").nth(1).unwrap_or_else(|| panic!("no code: {}", page.body));
    shown.split('<').next().unwrap_or_default().to_owned()
}

/// The parent makes a code for a helper.
pub async fn offer_help(parent: &mut Browser, lasting: &str) -> String {
    parent.get("/family/helper").await;
    let page = parent.post("/family/helper", &[("name", "王阿姨"), ("lasting", lasting)]).await;
    assert_eq!(page.status, StatusCode::OK, "{} {}", page.location(), page.body);
    code_on(&page)
}

/// Somebody signed in with an own phone.
pub async fn person(site: &Site, phone: &str) -> Browser {
    let mut browser = site.browser();
    family::sign_in(site, &mut browser, phone).await;
    browser
}

/// Types a code at its page.
pub async fn type_code(browser: &mut Browser, path: &str, code: &str) -> Page {
    browser.get(path).await;
    browser.post(path, &[("code", code)]).await
}

/// Somebody who helps this parent.
pub async fn helper(site: &Site, parent: &mut Browser, phone: &str) -> Browser {
    let code = offer_help(parent, "week").await;
    let mut helper = person(site, phone).await;
    let page = type_code(&mut helper, "/help", &code).await;
    assert_eq!((page.status, page.location()), (StatusCode::SEE_OTHER, "/help"), "{}", page.body);
    assert!(helper.get("/help").await.body.contains("正在替"));
    helper
}

/// The parent shares these parts; the answer is the code.
pub async fn invite(parent: &mut Browser, name: &str, parts: &[&str]) -> String {
    parent.get("/family/guardians").await;
    let fields: Vec<_> = [("name", name)].into_iter().chain(parts.iter().map(|part| ("part", *part))).collect();
    let page = parent.post("/family/guardians", &fields).await;
    assert_eq!(page.status, StatusCode::OK, "{} {}", page.location(), page.body);
    code_on(&page)
}

/// Another guardian who has typed the code, and the address of what is shared.
pub async fn guardian(site: &Site, parent: &mut Browser, phone: &str, parts: &[&str]) -> (Browser, String) {
    let code = invite(parent, "孩子爸爸", parts).await;
    let mut other = person(site, phone).await;
    let page = type_code(&mut other, "/family/join", &code).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.body);
    let shared = page.location().to_owned();
    assert!(shared.starts_with("/family/shared/"), "{shared}");
    (other, shared)
}
