//! Who is signed in, and when that ends.

use axum::http::StatusCode;
use casework::{Actor, Area, Role};

use super::support::{Site, one_time_code};

#[tokio::test]
async fn a_visitor_gets_no_session_for_reading() {
    let site = Site::open().await;
    for path in ["/", "/services", "/privacy"] {
        assert!(site.browser().get(path).await.headers.get("set-cookie").is_none(), "{path}");
    }
}

#[tokio::test]
async fn rubbish_in_the_cookie_is_a_visitor() {
    let site = Site::open().await;
    for cookie in ["", "x", &"0".repeat(64), &"g".repeat(64), &"é".repeat(32)] {
        let mut browser = site.browser();
        browser.cookies.insert("__Host-tongxing".to_owned(), cookie.to_owned());
        assert_eq!(browser.get("/").await.status, StatusCode::OK, "{cookie}");
        let page = browser.get("/staff").await;
        assert_eq!((page.status, page.location()), (StatusCode::SEE_OTHER, "/staff/sign-in"), "{cookie}");
    }
}

#[tokio::test]
async fn a_disabled_account_is_out_at_once() {
    let site = Site::open().await;
    let casework = &site.portal.casework;
    let staff = casework
        .add_staff(&Actor::System, "li.na", Role::StreetReviewer, Area::parse("440304004").unwrap(), None)
        .await
        .unwrap();
    let code = one_time_code(&staff.totp_secret);
    let token = casework.staff_sign_in(&Actor::Visitor, None, "li.na", &staff.password, &code).await.unwrap();
    let mut browser = site.browser();
    browser.cookies.insert("__Host-tongxing".to_owned(), token.reveal());
    assert_eq!(browser.get("/staff").await.status, StatusCode::OK);
    casework.disable_staff(&Actor::System, "li.na").await.unwrap();
    assert_eq!(browser.get("/staff").await.status, StatusCode::SEE_OTHER);
}
