//! Leaflets, and the short link of a street.

use axum::http::StatusCode;

use super::{
    family::{self, STREET},
    support::{Browser, Site, request},
};

#[tokio::test]
async fn every_service_pillar_and_the_list_has_its_leaflet() {
    let site = Site::open().await;
    let mut browser = site.browser();
    let index = browser.get("/leaflets").await;
    let mut paths: Vec<String> = (1..=20).map(|n| format!("/leaflets/{n}")).collect();
    paths.extend((1..=6).map(|n| format!("/leaflets/pillar/{n}")));
    paths.push("/leaflets/all".to_owned());
    for path in &paths {
        assert!(index.body.contains(&format!("href=\"{path}\"")), "{path}");
        for language in ["zh-Hans", "zh-Hant", "en"] {
            browser.cookies.insert("__Host-lang".to_owned(), language.to_owned());
            let page = browser.get(path).await;
            assert_eq!(page.status, StatusCode::OK, "{path}");
            assert!(page.body.contains("class=\"qr\"") && page.body.contains("portal.test"), "{path} in {language}");
        }
    }
    for path in ["/leaflets/0", "/leaflets/21", "/leaflets/pillar/7", "/leaflets/street", "/leaflets/street?street=x"] {
        assert_eq!(browser.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let poster = browser.get(&format!("/leaflets/street?street={STREET}")).await;
    assert!(poster.body.contains(&format!("https://portal.test/s/{STREET}")), "{}", poster.body);
}

#[tokio::test]
async fn an_address_in_the_square_is_never_somebody_elses_markup() {
    let site = Site::open().await;
    let mut hostile = request(axum::http::Method::GET, "/leaflets/1");
    hostile.headers_mut().insert("host", "a\"><script>alert(1)</script>".parse().unwrap());
    let page = site.browser().send(hostile).await;
    assert!(!page.body.contains("<script>alert"));
}

async fn street_chosen(browser: &mut Browser) -> bool {
    let home = browser.get("/declare/home").await;
    home.body.contains(&format!("value=\"{STREET}\" selected"))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_streets_link_chooses_it_beforehand() {
    let site = Site::open().await;
    let mut browser = site.browser();
    family::begin(&mut browser).await;
    assert!(!street_chosen(&mut browser).await);
    for link in [format!("/s/{STREET}"), "/s/%E7%A6%8F%E7%94%B0%E8%A1%97%E9%81%93".to_owned()] {
        browser.cookies.remove("__Host-street");
        let led = browser.get(&link).await;
        assert_eq!((led.status, led.location()), (StatusCode::SEE_OTHER, "/"), "{link}");
        assert_eq!(browser.cookies["__Host-street"], STREET);
        assert!(street_chosen(&mut browser).await, "{link}");
    }
    assert!(browser.get("/").await.body.contains(&format!("/contact?street={STREET}")));
    // What the family says itself counts.
    family::fill(&mut browser, &[("home.street", "440303001"), ("home.community", "440303001001")]).await;
    assert!(!street_chosen(&mut browser).await);
    for nowhere in ["/s/440304999", "/s/x"] {
        assert_eq!(browser.get(nowhere).await.status, StatusCode::NOT_FOUND);
    }
    browser.post("/exit", &[]).await;
    assert!(!browser.cookies.contains_key("__Host-street"), "quick exit forgets it");
}
