//! The street office's address, phone and hours: kept by its staff, read by everybody.

use axum::http::StatusCode;
use casework::Role;

use super::{
    family::STREET,
    staff::{OTHER_STREET, reviewer},
    support::{Browser, Page, Site},
};

const OFFICE: &str = "/staff/office";

async fn save(browser: &mut Browser, street: &str, revision: &str, lines: [&str; 3]) -> Page {
    browser.get(OFFICE).await;
    let [address, phone, hours] = lines;
    browser
        .post(
            OFFICE,
            &[("street", street), ("revision", revision), ("address", address), ("phone", phone), ("hours", hours)],
        )
        .await
}

#[tokio::test]
async fn what_the_office_saves_families_read() {
    let site = Site::open().await;
    let mut mei = reviewer(&site, "mei").await;
    let saved = save(&mut mei, STREET, "0", ["福强路 3028 号", "0755-8200 0000", "周一至周五 9:00–18:00"]).await;
    assert_eq!((saved.status, saved.location()), (StatusCode::SEE_OTHER, OFFICE));
    assert!(mei.get(OFFICE).await.body.contains("上次更新"));
    let public = site.browser().get(&format!("/contact?street={STREET}")).await;
    for words in ["福强路 3028 号", "0755-8200 0000", "周一至周五 9:00–18:00"] {
        assert!(public.body.contains(words), "{words}");
    }
}

#[tokio::test]
async fn what_is_missing_is_said_and_the_rest_kept() {
    let site = Site::open().await;
    let mut mei = reviewer(&site, "mei").await;
    let page = save(&mut mei, STREET, "0", ["福强路 <3028> 号", "12", " "]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    for words in ["<title>错误：", "至少 5 位数字", "请写办公时间", "福强路 &lt;3028&gt; 号"] {
        assert!(page.body.contains(words), "{words} in {}", page.body);
    }
    let long = "路".repeat(201);
    let page = save(&mut mei, STREET, "0", [&long, "82000000", "周一"]).await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.body.contains("最多写 200 个字") && page.body.contains(&long));
}

#[tokio::test]
async fn two_colleagues_save_at_once_and_one_is_told() {
    let site = Site::open().await;
    let (mut mei, mut lan) = (reviewer(&site, "mei").await, reviewer(&site, "lan").await);
    mei.get(OFFICE).await;
    lan.get(OFFICE).await;
    let (one, other) = tokio::join!(
        save(&mut mei, STREET, "0", ["梅写的地址", "82000001", "周一"]),
        save(&mut lan, STREET, "0", ["兰写的地址", "82000002", "周二"])
    );
    let statuses = [one.status, other.status];
    assert!(statuses.contains(&StatusCode::SEE_OTHER) && statuses.contains(&StatusCode::CONFLICT), "{statuses:?}");
    let told = if one.status == StatusCode::CONFLICT { &one } else { &other };
    for words in ["同事刚才先改了", "梅写的地址", "兰写的地址"] {
        assert!(told.body.contains(words), "{words}");
    }
    let (winner, revision) =
        (if one.status == StatusCode::CONFLICT { &mut mei } else { &mut lan }, told.field("revision"));
    let again = save(winner, STREET, &revision, ["商量好的地址", "82000003", "周三"]).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn only_its_own_staff_keep_an_office() {
    let site = Site::open().await;
    let mut mei = reviewer(&site, "mei").await;
    let lines = ["别处的地址", "82000001", "周一"];
    assert_eq!(save(&mut mei, OTHER_STREET, "0", lines).await.status, StatusCode::NOT_FOUND);
    assert_eq!(save(&mut mei, "440300000", "0", lines).await.status, StatusCode::NOT_FOUND);
    let mut district = site.colleague("quan", Role::DistrictOfficer, "440304").await;
    assert_eq!(save(&mut district, STREET, "0", lines).await.status, StatusCode::FORBIDDEN);
    let page = district.get(&format!("{OFFICE}?street={STREET}")).await;
    assert!(page.body.contains("还没有填写") && !page.body.contains("name=\"address\""));
    assert_eq!(district.get(&format!("{OFFICE}?street={OTHER_STREET}")).await.status, StatusCode::NOT_FOUND);
    let public = site.browser().get(&format!("/contact?street={STREET}")).await;
    assert!(!public.body.contains("别处的地址"));
}
