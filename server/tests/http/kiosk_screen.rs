//! A screen that many people share: no way off the portal, no file to keep, no cookie lost to a late request.

use axum::http::StatusCode;

use super::{
    family,
    kiosk::{PHONE, kiosk, next},
    support::{Browser, PNG, Page, Site},
};

/// Where the links and forms of a page lead.
fn ways(page: &Page) -> impl Iterator<Item = &str> {
    ["href=\"", "action=\"", "data-exit=\""]
        .into_iter()
        .flat_map(|name| page.body.split(name).skip(1))
        .filter_map(|rest| rest.split('"').next())
}

fn stays_here(page: &Page, path: &str) {
    for way in ways(page) {
        let ours = way.starts_with('#') || way.starts_with('/') && !way.starts_with("//");
        assert!(ours, "{way} at {path}");
    }
}

async fn all_stay(browser: &mut Browser, paths: &[&str]) {
    for path in paths {
        let mut page = browser.get(path).await;
        if page.status == StatusCode::SEE_OTHER {
            page = browser.get(page.location()).await;
        }
        assert!(page.body.contains("</html>"), "{path}: {}", page.status);
        stays_here(&page, path);
    }
}

/// A family that declared and began to ask for help with a photo, at the screen.
async fn asking(site: &Site) -> Browser {
    let mut browser = kiosk(site).await;
    next(&mut browser, "zh-Hans").await;
    family::begin(&mut browser).await;
    family::fill(&mut browser, &[]).await;
    family::sign_in(site, &mut browser, PHONE).await;
    family::send(&mut browser).await;
    browser.get("/family/requests/new?item=3&child=1").await;
    browser.post("/family/requests/new", &[("item", "3"), ("text", "想转学"), ("child", "1")]).await;
    browser.get("/family/requests/new/reach").await;
    browser.post("/family/requests/new/reach", &[("urgency", "no_food"), ("reach", "call")]).await;
    browser.get("/family/requests/new/files").await;
    let token = browser.token.clone();
    let kept = browser.upload("/family/requests/new/files", &[("csrf", &token)], &[("a.png", PNG)]).await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.body);
    browser
}

#[tokio::test(flavor = "multi_thread")]
async fn no_page_of_a_visit_leads_off_the_portal() {
    let site = Site::open().await;
    let mut browser = kiosk(&site).await;
    all_stay(&mut browser, &["/kiosk", "/staff/sign-in"]).await;
    next(&mut browser, "zh-Hans").await;
    all_stay(
        &mut browser,
        &[
            "/visit",
            "/",
            "/services",
            "/services/1",
            "/services/3",
            "/check",
            "/contact",
            "/contact?street=440304004",
            "/report",
            "/report/add",
            "/leaflets",
            "/leaflets/all",
            "/leaflets/1",
            "/privacy",
            "/accessibility",
            "/leaving",
            "/offline",
            "/sign-in",
            "/declare",
            "/handover/take",
            "/visit/come-back",
            "/nowhere",
        ],
    )
    .await;
    let contact = browser.get("/contact").await;
    assert!(contact.body.contains(r#"<span class="call">110</span>"#), "the number is there to read");
    let check = browser.get("/check").await;
    assert!(check.body.contains("\nn\n"), "what the page works out itself has no links to call either");
    let child = [
        ("see", "1"),
        ("child.1", ""),
        ("child.1.birth_date.year", "2019"),
        ("child.1.birth_date.month", "5"),
        ("child.1.birth_date.day", "1"),
    ];
    let results = browser.post("/check", &child).await;
    assert_eq!(results.status, StatusCode::OK);
    stays_here(&results, "results");
}

#[tokio::test(flavor = "multi_thread")]
async fn no_page_of_a_family_leads_off_the_portal() {
    let site = Site::open().await;
    let mut browser = asking(&site).await;
    all_stay(
        &mut browser,
        &[
            "/visit",
            "/family",
            "/family/children/1",
            "/family/children/1/next",
            "/family/requests",
            "/family/requests/new",
            "/family/requests/new/files",
            "/family/requests/new/check",
            "/family/privacy",
            "/family/access-log",
            "/family/notices",
            "/declare",
            "/handover",
        ],
    )
    .await;
    // Whose screen it is alone can call.
    let mut own = site.browser();
    assert!(own.get("/contact").await.body.contains("tel:110"));
    assert!(!own.get("/check").await.body.contains("\nn\n"));
}

#[tokio::test(flavor = "multi_thread")]
async fn no_file_is_handed_out_at_the_screen() {
    let site = Site::open().await;
    let mut browser = asking(&site).await;
    let own = browser.get("/family/privacy").await;
    assert!(own.body.contains("这里不保存文件") && !own.body.contains("/family/privacy/copy\""), "{}", own.body);
    for form in ["html", "json"] {
        let refused = browser.post(app::routes::FAMILY_COPY, &[("form", form)]).await;
        assert_eq!((refused.status, refused.header("content-disposition")), (StatusCode::FORBIDDEN, ""));
        assert!(!refused.body.contains("向阳新村"), "{form}");
    }
    let days = browser.get("/family/children/1/next").await;
    assert!(days.body.contains("回家以后") && !days.body.contains("tongxing.ics"), "{}", days.body);
    let calendar = app::routes::family_calendar(domain::journey::ChildNo(1));
    let refused = browser.get(&calendar).await;
    assert_eq!((refused.status, refused.header("content-disposition")), (StatusCode::FORBIDDEN, ""));

    let files = browser.get("/family/requests/new/files").await;
    assert!(files.body.contains("data:image/jpeg;base64,") && files.body.contains("在这里不打开"), "{}", files.body);
    assert!(!files.body.contains("/family/files/"));
    let id = files.body.split("name=\"remove\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap();
    let path = format!("/family/files/{id}");
    let refused = browser.get(&path).await;
    assert_eq!((refused.status, refused.header("content-disposition")), (StatusCode::FORBIDDEN, ""));

    // At home it is all there.
    let mut home = site.browser();
    family::sign_in(&site, &mut home, PHONE).await;
    assert_eq!(home.get(&path).await.status, StatusCode::OK);
    assert_eq!(home.get(&calendar).await.status, StatusCode::OK);
    home.get("/family/privacy").await;
    assert_eq!(home.post(app::routes::FAMILY_COPY, &[("form", "json")]).await.status, StatusCode::OK);
}

const SESSION: &str = "__Host-tongxing";

/// What the old cookie is answered, and then the new one goes on.
async fn late(browser: &mut Browser, old: &str, path: &str, fields: &[(&str, &str)]) {
    let new = browser.cookies.insert(SESSION.into(), old.to_owned()).unwrap();
    assert_ne!(new, old, "the session has changed");
    let here = browser.post("/visit/here", &[]).await;
    assert_eq!(here.status, StatusCode::GONE, "{path}");
    let doubled = browser.post(path, fields).await;
    assert_eq!((doubled.status, doubled.location()), (StatusCode::SEE_OTHER, "/visit"), "{path}");
    for answer in [here, doubled] {
        assert_eq!((answer.header("set-cookie"), answer.header("clear-site-data")), ("", ""), "{path}");
    }
    browser.cookies.insert(SESSION.into(), new);
    assert_eq!(browser.get("/visit").await.status, StatusCode::OK, "{path}");
    assert_eq!(browser.post("/visit/here", &[]).await.status, StatusCode::NO_CONTENT, "{path}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_late_request_of_the_same_family_throws_nobody_out() {
    let site = Site::open().await;
    let mut browser = kiosk(&site).await;
    next(&mut browser, "zh-Hans").await;
    let old = browser.cookies[SESSION].clone();
    family::begin(&mut browser).await;
    // Begun twice it is one draft: the page's form goes on with the session it was made in, whichever answer arrives.
    let first = browser.cookies.insert(SESSION.into(), old.clone()).unwrap();
    assert_eq!(browser.post("/visit/here", &[]).await.status, StatusCode::FORBIDDEN, "a form of the new one");
    browser.get("/visit").await;
    assert_eq!(browser.post("/declare", &[]).await.location(), "/declare");
    let second = browser.cookies[SESSION].clone();
    assert!(second != first && second != old);
    browser.get("/declare").await;
    family::say(&mut browser, "name", &[("guardian.name".into(), "陆春梅".into())], &[]).await;

    let old = browser.cookies[SESSION].clone();
    family::sign_in(&site, &mut browser, PHONE).await;
    late(&mut browser, &old, "/sign-in/code", &[("code", "123456")]).await;
    assert!(browser.get("/declare/name").await.body.contains("陆春梅"));

    // What a page fetches is no page that somebody opens; who opens one with an ended session is led to the desk, and
    // the browser forgets it.
    browser.cookies.insert(SESSION.into(), old);
    let fetch = axum::http::Request::get("/family").header("sec-fetch-mode", "cors");
    let fetched = browser.send(fetch.body(axum::body::Body::empty()).unwrap()).await;
    assert_eq!((fetched.status, fetched.header("set-cookie")), (StatusCode::SEE_OTHER, ""));
    let opened = browser.get("/family").await;
    assert_eq!(opened.location(), "/kiosk");
    assert!(!browser.cookies.contains_key(SESSION));
    // Without a family nothing goes on.
    assert_eq!(browser.post("/declare", &[]).await.location(), "/kiosk");
}

#[tokio::test]
async fn a_device_in_use_stays_enrolled() {
    let site = Site::open().await;
    let mut browser = kiosk(&site).await;
    let renewed = |page: &Page, browser: &Browser| {
        let cookie = page.headers.get_all("set-cookie").iter().find_map(|it| {
            let it = it.to_str().unwrap();
            it.starts_with("__Host-kiosk=").then(|| it.to_owned())
        });
        cookie.is_some_and(|it| {
            it.contains(&browser.cookies["__Host-kiosk"]) && it.contains("Max-Age=31536000") && it.contains("HttpOnly")
        })
    };
    let desk = browser.get("/kiosk").await;
    assert!(renewed(&desk, &browser));
    browser.post("/staff/sign-out", &[]).await;
    let desk = browser.get("/kiosk").await;
    assert!(renewed(&desk, &browser), "also while nobody serves there");

    let mut stranger = site.browser();
    stranger.cookies.insert("__Host-kiosk".into(), "0".repeat(64));
    let page = stranger.get("/kiosk").await;
    assert_eq!((page.status, page.header("set-cookie")), (StatusCode::FORBIDDEN, ""), "a device nobody knows");
    assert_eq!(site.browser().get("/kiosk").await.header("set-cookie"), "");
}

#[tokio::test]
async fn a_screen_whose_script_does_not_come_clears_all_the_same() {
    let site = Site::open().await;
    let mut browser = kiosk(&site).await;
    let timer = r#"setTimeout(() => location.replace("/visit/taken"), 93000)"#;
    let desk = browser.get("/kiosk").await;
    assert!(!desk.body.contains(timer), "nobody's page waits for nothing");
    for path in ["/visit", "/declare", "/nowhere"] {
        if path == "/visit" {
            next(&mut browser, "zh-Hans").await;
        }
        let page = browser.get(path).await;
        let policy = page.header("content-security-policy");
        let nonce = policy.split_once("'nonce-").unwrap().1.split('\'').next().unwrap();
        let script = page.body.split("<script").find(|it| it.contains(timer)).unwrap_or_default();
        assert!(script.split('>').next().unwrap().contains(&format!("nonce=\"{nonce}\"")), "{path}: {}", page.body);
    }
    assert!(!site.browser().get("/").await.body.contains(timer));
}
