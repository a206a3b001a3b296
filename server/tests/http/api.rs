//! The public API.

use axum::{
    body::Body,
    http::{Request, StatusCode, header::CONTENT_TYPE},
};
use serde_json::{Value, json};

use super::support::{Page, Site};

async fn ask(site: &Site, network: u8, kind: &str, body: impl Into<Body>) -> Page {
    let mut browser = site.browser();
    browser.network = network;
    browser.send(Request::post("/api/v1/assess").header(CONTENT_TYPE, kind).body(body.into()).unwrap()).await
}

fn question() -> Value {
    json!({"as_of": "2026-11-23", "family": {}, "children": [{"ref": "a", "birth_date": "2019-05-01", "hukou": "450103"}]})
}

#[tokio::test]
async fn a_question_is_answered_and_nothing_is_set() {
    let site = Site::open().await;
    let page = ask(&site, 1, "application/json", question().to_string()).await;
    assert_eq!(page.status, StatusCode::OK);
    assert_eq!(page.header("content-type"), "application/json");
    assert!(page.headers.get("set-cookie").is_none());
    let answer = page.json();
    assert_eq!(answer["as_of"], "2026-11-23");
    assert_eq!(answer["children"][0]["services"].as_array().unwrap().len(), 20);
}

#[tokio::test]
async fn wrong_questions_are_explained() {
    let site = Site::open().await;
    let mut wrong = question();
    wrong["children"][0]["birth_date"] = json!("2019-02-30");
    let page = ask(&site, 1, "application/json", wrong.to_string()).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(page.json()["errors"][0]["path"], "children[0].birth_date");
    for body in ["", "not json", "{\"as_of\":", "\u{0}"] {
        let page = ask(&site, 1, "application/json", body).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{body}");
        assert!(!page.json()["errors"].as_array().unwrap().is_empty(), "{body}");
    }
    let page = ask(&site, 1, "application/json", vec![0xff_u8, 0xfe]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
}

#[tokio::test]
async fn other_kinds_and_sizes_are_refused_with_a_word() {
    let site = Site::open().await;
    for kind in ["application/x-www-form-urlencoded", "text/plain", "multipart/form-data; boundary=x"] {
        let page = ask(&site, 1, kind, question().to_string()).await;
        assert_eq!(page.status, StatusCode::UNSUPPORTED_MEDIA_TYPE, "{kind}");
        assert!(page.json()["errors"][0]["problem"].as_str().unwrap().contains("application/json"));
    }
    for kind in ["application/json; charset=utf-8", "application/JSON", "application/vnd.api+json"] {
        assert_eq!(ask(&site, 1, kind, question().to_string()).await.status, StatusCode::OK, "{kind}");
    }
    let page = ask(&site, 1, "application/json", " ".repeat(300_000)).await;
    assert_eq!(page.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(!page.json()["errors"].as_array().unwrap().is_empty());
}

#[tokio::test]
async fn a_question_has_at_most_a_hundred_children() {
    let site = Site::open().await;
    let family = |children: usize| json!({"children": vec![json!({"ref": "a"}); children]}).to_string();
    assert_eq!(ask(&site, 1, "application/json", family(100)).await.status, StatusCode::OK);
    let page = ask(&site, 1, "application/json", family(15_000)).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(page.json()["errors"][0]["path"], "children");
    assert!(page.body.len() < 200, "{}", page.body);
}

#[tokio::test]
async fn who_asks_too_often_is_told_when_to_come_back() {
    let site = Site::open().await;
    let mut answered = 0;
    let refused = loop {
        let page = ask(&site, 7, "application/json", question().to_string()).await;
        if page.status == StatusCode::TOO_MANY_REQUESTS {
            break page;
        }
        answered += 1;
        assert!(answered < 5_000, "there is no limit");
    };
    assert!(answered >= 60, "only {answered} were answered");
    assert!(refused.header("retry-after").parse::<u64>().unwrap() >= 1);
    assert!(!refused.json()["errors"].as_array().unwrap().is_empty());
    assert_eq!(
        ask(&site, 8, "application/json", question().to_string()).await.status,
        StatusCode::OK,
        "others are not kept waiting"
    );
}

#[tokio::test]
async fn it_is_described() {
    let site = Site::open().await;
    let page = site.browser().get("/api/v1/openapi.json").await;
    assert_eq!(page.status, StatusCode::OK);
    let description = page.json();
    assert!(description["openapi"].as_str().unwrap().starts_with("3."));
    assert!(description["paths"]["/api/v1/assess"]["post"]["responses"]["422"].is_object());
}

#[tokio::test]
async fn health_is_told() {
    let site = Site::open().await;
    for path in ["/healthz", "/readyz"] {
        assert_eq!(site.browser().get(path).await.status, StatusCode::OK, "{path}");
    }
}
