//! Two people at one case: one wins, the other is told what happened and loses nothing.

use axum::http::StatusCode;
use casework::policy::Act;

use super::{
    family,
    staff::{messages, press, reviewer, run_out, take, waiting},
    support::{Browser, Page, Site},
};

const PHONES: [&str; 3] = ["13800138001", "13800138002", "13800138003"];
const TOLD: &str = "刚才的操作没有生效：有人先办了";

/// How often this was done to the case, as the log says.
async fn done(site: &Site, case: &str, act: Act) -> usize {
    let record = format!("declaration:{}", case.rsplit('/').next().unwrap());
    let mut work = site.portal.casework.registry.read().await.unwrap();
    work.audit_of_record(&record, 100).await.unwrap().iter().filter(|entry| entry.act == act.word()).count()
}

fn told<'a>(one: &'a Page, other: &'a Page) -> &'a Page {
    let statuses = [one.status, other.status];
    assert!(statuses.contains(&StatusCode::SEE_OTHER) && statuses.contains(&StatusCode::CONFLICT), "{statuses:?}");
    let told = if one.status == StatusCode::CONFLICT { one } else { other };
    assert!(told.body.contains(TOLD));
    told
}

/// The same person in another tab.
fn tab(site: &Site, browser: &Browser) -> Browser {
    let mut tab = site.browser();
    tab.cookies.clone_from(&browser.cookies);
    tab.token.clone_from(&browser.token);
    tab
}

#[tokio::test]
async fn two_take_one_case_at_once() {
    let site = Site::open().await;
    family::declared(&site, PHONES[0], &[]).await;
    let (mut mei, mut lan) = (reviewer(&site, "mei").await, reviewer(&site, "lan").await);
    let case = waiting(&mut mei).await;
    for _ in 0..3 {
        mei.get(&case).await;
        lan.get(&case).await;
        let (one, other) = tokio::join!(mei.post(&case, &[("do", "claim")]), lan.post(&case, &[("do", "claim")]));
        let (winner, loser) = if one.status == StatusCode::SEE_OTHER { ("mei", &other) } else { ("lan", &one) };
        assert!(told(&one, &other).body.contains(&format!("经办人 {winner}")));
        assert!(!loser.body.contains("审核通过</button>"), "the other can look, not decide");
        let holder = if winner == "mei" { &mut mei } else { &mut lan };
        let page = holder.get(&case).await;
        assert_eq!(press(holder, &case, &page, "release", &[]).await.status, StatusCode::SEE_OTHER);
    }
}

#[tokio::test]
async fn two_decide_at_once_and_exactly_one_decision_stands() {
    let site = Site::open().await;
    let mut mei = reviewer(&site, "mei").await;
    for (round, phone) in PHONES.into_iter().enumerate() {
        family::declared(&site, phone, &[("contact.text", "yes")]).await;
        let case = waiting(&mut mei).await;
        let page = take(&mut mei, &case).await;
        let mut second = tab(&site, &mei);
        let remark = [("tick.home.address", "yes"), ("remark.home.address", "请写到房号"), ("note", "第二个窗口")];
        let (one, other) = if round % 2 == 0 {
            tokio::join!(
                press(&mut mei, &case, &page, "approve", &[]),
                press(&mut second, &case, &page, "return", &remark)
            )
        } else {
            let (other, one) = tokio::join!(
                press(&mut second, &case, &page, "return", &remark),
                press(&mut mei, &case, &page, "approve", &[])
            );
            (one, other)
        };
        let late = told(&one, &other);
        if other.status == StatusCode::CONFLICT {
            assert!(
                late.body.contains("请写到房号") && late.body.contains("第二个窗口"),
                "what was written stays on the page"
            );
        }
        let (approved, returned) =
            (done(&site, &case, Act::ApproveDeclaration).await, done(&site, &case, Act::ReturnDeclaration).await);
        assert_eq!(approved + returned, 1, "one decision in the log");
        assert_eq!(
            messages(&site, "approved").await + messages(&site, "returned").await,
            round + 1,
            "one message a decision"
        );
    }
}

#[tokio::test]
async fn who_takes_over_and_who_decides_late_meet_at_the_same_moment() {
    let site = Site::open().await;
    family::declared(&site, PHONES[0], &[]).await;
    let (mut mei, mut lan) = (reviewer(&site, "mei").await, reviewer(&site, "lan").await);
    let case = waiting(&mut mei).await;
    take(&mut mei, &case).await;
    let mine = "/staff/declarations?mine=yes&state=under_review";
    assert!(mei.get(mine).await.body.contains(&case));
    run_out(&site, &case).await;
    assert!(!mei.get(mine).await.body.contains(&case), "nobody's any more");
    let page = mei.get(&case).await;
    assert!(page.body.contains("时间已过。您还可以继续办"));
    assert!(lan.get(&case).await.body.contains("时间已过，您可以接手"));
    let (approved, taken) = tokio::join!(
        press(&mut mei, &case, &page, "approve", &[("note", "都对")]),
        lan.post(&case, &[("do", "claim")])
    );
    let late = told(&approved, &taken);
    if taken.status == StatusCode::SEE_OTHER {
        assert!(late.body.contains("经办人 lan") && late.body.contains("都对"));
    } else {
        assert!(late.body.contains("已通过") && late.body.contains("经办人 mei"));
    }
}

#[tokio::test]
async fn a_form_of_yesterday_changes_nothing() {
    let site = Site::open().await;
    let (mut parent, number) = family::declared(&site, PHONES[0], &[]).await;
    let (mut mei, mut lan) = (reviewer(&site, "mei").await, reviewer(&site, "lan").await);
    let case = waiting(&mut mei).await;
    let old = take(&mut mei, &case).await;
    run_out(&site, &case).await;
    let page = take(&mut lan, &case).await;
    let late = press(&mut mei, &case, &old, "approve", &[("note", "我看过了")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.body.contains(TOLD) && late.body.contains("经办人 lan") && late.body.contains("我看过了"));

    let asked = parent.get(&format!("/family/declarations/{number}/withdraw")).await.field("revision");
    let withdrawn = parent.post(&format!("/family/declarations/{number}/withdraw"), &[("revision", &asked)]).await;
    assert_eq!(withdrawn.status, StatusCode::SEE_OTHER, "{}", withdrawn.body);
    let late = press(&mut lan, &case, &page, "approve", &[]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.body.contains("家庭已撤回"));
    assert_eq!(mei.get("/staff/children").await.body.matches("/staff/children/").count(), 0);
}
