//! What a family prints: names and what to do, no number in full, nothing of anybody else.

use axum::http::StatusCode;

use super::{
    family,
    staff::{press, reviewer, take, waiting},
    support::Site,
};

const PARENT: &str = "13800138000";

#[tokio::test(flavor = "multi_thread")]
async fn papers_name_the_children_and_mask_every_number() {
    let site = Site::open().await;
    let (mut parent, number) = family::declared(&site, PARENT, &[]).await;
    for path in ["/family/children/1/print".to_owned(), format!("/family/declarations/{number}/print")] {
        let page = parent.get(&path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        assert!(page.body.contains("小明") && page.body.contains("class=\"qr\""), "{}", page.body);
        for number in ["U123456781", "U123456782", "E12345678", PARENT] {
            assert!(!page.body.contains(number), "{number} at {path}");
        }
    }
    assert_eq!(parent.get("/family/children/19/print").await.status, StatusCode::NOT_FOUND);
    // Nothing is to be corrected: its page is the receipt.
    let returned = parent.get(&format!("/family/declarations/{number}/returned")).await;
    assert_eq!(returned.location(), format!("/family/declarations/{number}"));
    let (mut other, _) = family::declared(&site, "13900139000", &[]).await;
    for what in ["print", "returned"] {
        let page = other.get(&format!("/family/declarations/{number}/{what}")).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{what}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_to_correct_is_printed_with_the_remark_and_where() {
    let site = Site::open().await;
    let (mut parent, number) = family::declared(&site, PARENT, &[]).await;
    let mut mei = reviewer(&site, "mei").await;
    let case = waiting(&mut mei).await;
    let page = take(&mut mei, &case).await;
    let typed = [("tick.child.1.name", "yes"), ("remark.child.1.name", "应为 440524188001010014")];
    assert_eq!(press(&mut mei, &case, &page, "return", &typed).await.status, StatusCode::SEE_OTHER);
    let paper = parent.get(&format!("/family/declarations/{number}/returned")).await;
    assert!(paper.body.contains("街道请您改正的回答"), "{}", paper.body);
    assert!(!paper.body.contains("440524188001010014") && paper.body.contains("440*************14"), "{}", paper.body);
}
