//! What the tests of the office's side share: its addresses as a page links them, a case in review, time that ran out.

use axum::http::StatusCode;
use casework::{
    Role,
    port::{Claim, DeclarationChange},
};
use jiff::Timestamp;

use super::{
    family::STREET,
    support::{Browser, Page, Site},
};

/// 桂园街道 in 罗湖区: not the street of the families in [`super::family`].
pub const OTHER_STREET: &str = "440303001";

pub const QUEUE: &str = "/staff/declarations";

/// What a page links below an address, each once, in its order.
pub fn links(page: &Page, below: &str) -> Vec<String> {
    let prefix = format!("{below}/");
    let all = page.body.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let mut found: Vec<String> = Vec::new();
    for link in all.filter(|link| link.starts_with(&prefix)) {
        if !found.iter().any(|it| it == link) {
            found.push(link.to_owned());
        }
    }
    found
}

pub async fn reviewer(site: &Site, username: &str) -> Browser {
    site.colleague(username, Role::StreetReviewer, STREET).await
}

/// The address of the only declaration that waits.
pub async fn waiting(reviewer: &mut Browser) -> String {
    let found = links(&reviewer.get(&format!("{QUEUE}?state=submitted")).await, QUEUE);
    assert_eq!(found.len(), 1, "one declaration waits");
    found[0].clone()
}

/// Takes the case and opens it.
pub async fn take(reviewer: &mut Browser, case: &str) -> Page {
    reviewer.get(case).await;
    let taken = reviewer.post(case, &[("do", "claim")]).await;
    assert_eq!((taken.status, taken.location()), (StatusCode::SEE_OTHER, case), "{}", taken.body);
    reviewer.get(case).await
}

/// Presses a button of an open case, as its page was read.
pub async fn press(reviewer: &mut Browser, case: &str, page: &Page, button: &str, typed: &[(&str, &str)]) -> Page {
    let revision = page.field("revision");
    let fields: Vec<_> = [("do", button), ("revision", &revision)].into_iter().chain(typed.iter().copied()).collect();
    reviewer.post(case, &fields).await
}

/// The time of the claim on this case is over.
pub async fn run_out(site: &Site, case: &str) {
    let id = case.rsplit('/').next().unwrap().parse().unwrap();
    let mut work = site.portal.casework.registry.begin().await.unwrap();
    let record = work.declaration(id).await.unwrap().unwrap();
    let change = DeclarationChange {
        status: record.status,
        at: record.status_at,
        claim: record.claim.map(|claim| Claim { until: Timestamp::UNIX_EPOCH, ..claim }),
        remarks: None,
        note: None,
        hukou: None,
    };
    assert!(work.change_declaration(id, record.revision, &change).await.unwrap());
    work.commit().await.unwrap();
}

/// How many messages of this purpose wait to be sent.
pub async fn messages(site: &Site, purpose: &str) -> usize {
    let now = site.portal.casework.clock.now();
    let mut work = site.portal.casework.registry.begin().await.unwrap();
    work.take_due(now, now, 1_000).await.unwrap().iter().filter(|message| message.purpose == purpose).count()
}

/// A page without what differs each time it is made: what was typed or asked for, the form's masked token, the nonces.
pub fn plain(page: &Page, typed: &str) -> String {
    let body = page.body.replace(typed, "").replace(&page.field("csrf"), "");
    let mut parts = body.split("nonce=\"");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, part| all + part.split_once('"').map_or("", |(_, rest)| rest))
}
