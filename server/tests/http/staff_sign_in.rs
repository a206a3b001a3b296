//! Signing in at the office: whatever is wrong, the page says the same.

use axum::http::StatusCode;
use casework::{Actor, Area, Role};

use super::{
    family::STREET,
    staff::plain,
    support::{Browser, Page, Site, one_time_code},
};

const WRONG: &str = "用户名、密码或动态码不对";
const RESTS: &str = "停用 15 分钟。请过一会儿";

struct Account {
    password: String,
    secret: String,
}

async fn account(site: &Site, username: &str) -> Account {
    let area = Area::parse(STREET).unwrap();
    let staff =
        site.portal.casework.add_staff(&Actor::System, username, Role::StreetReviewer, area, None).await.unwrap();
    Account { password: staff.password, secret: staff.totp_secret }
}

async fn enter(browser: &mut Browser, username: &str, password: &str, code: &str) -> Page {
    browser.get("/staff/sign-in").await;
    browser.post("/staff/sign-in", &[("username", username), ("password", password), ("code", code)]).await
}

/// A six-digit code the authenticator does not show.
fn other_than(code: &str) -> String {
    format!("{:06}", (code.parse::<u32>().unwrap() + 1) % 1_000_000)
}

#[tokio::test]
async fn a_colleague_signs_in_and_out() {
    let site = Site::open().await;
    let mei = account(&site, "mei").await;
    let mut browser = site.browser();
    let entered = enter(&mut browser, " mei ", &mei.password, &one_time_code(&mei.secret)).await;
    assert_eq!((entered.status, entered.location()), (StatusCode::SEE_OTHER, "/staff"));
    let home = browser.get("/staff").await;
    assert!(home.body.contains("街道审核员 · 福田区福田街道"), "{}", home.body);
    assert_eq!(browser.get("/staff/sign-in").await.location(), "/staff", "who is signed in goes on to work");

    let left = browser.post("/staff/sign-out", &[]).await;
    assert_eq!((left.status, left.location()), (StatusCode::SEE_OTHER, "/staff/sign-in"));
    assert_eq!(browser.get("/staff").await.location(), "/staff/sign-in");
}

#[tokio::test]
async fn whatever_is_wrong_the_page_is_the_same() {
    let site = Site::open().await;
    let mei = account(&site, "mei").await;
    let code = one_time_code(&mei.secret);
    let mut browser = site.browser();
    let mut pages = Vec::new();
    for (username, password, code) in [
        ("mei", "wrong", code.as_str()),
        ("mei", &mei.password, &other_than(&code)),
        ("mei", &mei.password, ""),
        ("nobody", &mei.password, &code),
        ("", "", ""),
    ] {
        let page = enter(&mut browser, username, password, code).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{username}");
        assert!(page.body.contains(WRONG) && page.body.contains("<title>错误："));
        assert!(!page.body.contains(&mei.password), "a password is never sent back");
        if !username.is_empty() {
            assert_eq!(page.field("username"), username, "the user name is kept");
            pages.push(plain(&page, username));
        }
    }
    assert!(pages.windows(2).all(|pair| pair[0] == pair[1]), "an unknown user name looks like a wrong code");
}

#[tokio::test]
async fn after_five_failures_only_who_knows_the_password_hears_of_the_rest() {
    let site = Site::open().await;
    let mei = account(&site, "mei").await;
    let mut browser = site.browser();
    for _ in 0..5 {
        enter(&mut browser, "mei", "guess", "000000").await;
    }
    let guess = enter(&mut browser, "mei", "guess", "000000").await;
    assert_eq!(guess.status, StatusCode::UNPROCESSABLE_ENTITY);
    let unknown = enter(&mut browser, "nobody", "guess", "000000").await;
    assert_eq!(plain(&guess, "mei"), plain(&unknown, "nobody"), "a guesser learns nothing from the lock");

    let own = enter(&mut browser, "mei", &mei.password, &one_time_code(&mei.secret)).await;
    assert_eq!(own.status, StatusCode::TOO_MANY_REQUESTS);
    assert!(own.body.contains(RESTS));
}

#[tokio::test]
async fn a_code_works_once() {
    let site = Site::open().await;
    let mei = account(&site, "mei").await;
    let code = one_time_code(&mei.secret);
    assert_eq!(enter(&mut site.browser(), "mei", &mei.password, &code).await.status, StatusCode::SEE_OTHER);
    let again = enter(&mut site.browser(), "mei", &mei.password, &code).await;
    assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(again.body.contains(WRONG));
}

#[tokio::test]
async fn a_disabled_account_is_out_at_once() {
    let site = Site::open().await;
    let mei = account(&site, "mei").await;
    let mut browser = site.browser();
    enter(&mut browser, "mei", &mei.password, &one_time_code(&mei.secret)).await;
    assert_eq!(browser.get("/staff/declarations").await.status, StatusCode::OK);
    site.portal.casework.disable_staff(&Actor::System, "mei").await.unwrap();
    assert_eq!(browser.get("/staff/declarations").await.location(), "/staff/sign-in");
}
