//! Made-up families and accounts.

use std::{collections::BTreeSet, fs, path::Path};

use casework::{
    Area,
    port::{LedgerFilter, QueueFilter, Status},
};
use domain::area;
use server::opening::{Missing, Portal};

use super::{
    family,
    program::{Program, gives_up, run},
    support::{Site, settings},
};

/// Everything of one filling that the data say, as text.
async fn told(data: &Path) -> Vec<String> {
    let portal = Portal::open(&settings(data.to_owned()), Missing::Refuse).await.unwrap();
    let mut work = portal.casework.registry.read().await.unwrap();
    let mut lines = Vec::new();
    for status in Status::ALL {
        let filter = QueueFilter { status: Some(*status), limit: 1_000, ..QueueFilter::default() };
        for row in work.queue(&Area::City, &filter).await.unwrap().rows {
            let record = work.declaration(row.id).await.unwrap().unwrap();
            let answers: Vec<_> = record.answers.fields().map(|(field, text)| format!("{field}={text}")).collect();
            lines.push(format!("{} {} {:?} {}", record.id, record.number, record.status, answers.join(" ")));
        }
    }
    let filter = LedgerFilter { limit: 1_000, ..LedgerFilter::default() };
    lines.extend(
        work.ledger(&Area::City, &filter)
            .await
            .unwrap()
            .rows
            .into_iter()
            .map(|row| format!("{} {} {}", row.id, row.name, row.due)),
    );
    drop(work);
    portal.close().await.unwrap();
    lines.sort();
    lines
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_seed_gives_the_same_families() {
    let [one, two, other] = [7, 7, 8].map(|seed| {
        let folder = tempfile::tempdir().unwrap();
        let output = run(folder.path(), &["demo", "--families", "160", "--seed", &seed.to_string()], "");
        assert!(output.status.success(), "{output:?}");
        assert!(run(folder.path(), &["audit", "verify"], "").status.success());
        folder
    });
    let first = told(one.path()).await;
    assert_eq!(first, told(two.path()).await);
    assert_ne!(first, told(other.path()).await);
    assert!(first.len() > 160);
    for street in area::streets() {
        assert!(first.iter().any(|line| line.contains(&format!("home.street={}", street.code))), "{}", street.name);
    }
    for status in ["Submitted", "UnderReview", "Returned", "Approved", "Withdrawn", "Superseded"] {
        assert!(first.iter().any(|line| line.contains(status)), "{status}");
    }
}

/// One family declares.
fn declare_for_real(data: &Path) {
    tokio::runtime::Runtime::new().unwrap().block_on(async {
        let site = Site::open_in(data).await;
        family::declared(&site, "13800138000", &[]).await;
        site.close().await;
    });
}

#[test]
fn made_up_families_are_not_mixed_with_real_ones() {
    let folder = tempfile::tempdir().unwrap();
    let fill = |seed: &str| run(folder.path(), &["demo", "--families", "80", "--seed", seed], "");
    assert!(fill("1").status.success());
    assert!(fill("2").status.success(), "more made-up families are welcome");
    let real = tempfile::tempdir().unwrap();
    declare_for_real(real.path());
    let (sentence, code) = gives_up(&run(real.path(), &["demo", "--families", "1", "--seed", "1"], ""));
    assert!(sentence.contains("real records") && code == 1, "{sentence}");
    let (sentence, _) = gives_up(&run(real.path(), &["serve", "--demo", "--listen", "127.0.0.1:0"], ""));
    assert!(sentence.contains("real records"), "{sentence}");
    assert!(!real.path().join("demo-logins.json").exists());
}

#[test]
fn logins_are_made_once_for_each_database() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("demo-logins.json");
    let program = Program::serve(folder.path(), &["--demo"]);
    let first = fs::read_to_string(&path).unwrap();
    let logins: Vec<serde_json::Value> = serde_json::from_str(&first).unwrap();
    let roles: BTreeSet<&str> = logins.iter().map(|login| login["role"].as_str().unwrap()).collect();
    assert_eq!(roles.len(), 9);
    assert!(
        logins
            .iter()
            .all(|login| ["area", "username", "password", "totp_secret"].iter().all(|key| login[*key].is_string()))
    );
    assert_eq!(program.terminate(), Some(0));
    Program::serve(folder.path(), &["--demo"]).kill();
    assert_eq!(fs::read_to_string(&path).unwrap(), first);
    let other = tempfile::tempdir().unwrap();
    Program::serve(other.path(), &["--demo"]).kill();
    assert_ne!(fs::read_to_string(other.path().join("demo-logins.json")).unwrap(), first);
    assert!(run(folder.path(), &["audit", "verify"], "").status.success());
}
