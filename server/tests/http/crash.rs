//! The power goes in the middle of submissions, again and again: what was acknowledged is there, once and whole.

use std::{
    collections::BTreeSet,
    fs,
    net::SocketAddr,
    path::Path,
    sync::{
        Mutex,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    thread,
    time::Duration,
};

use casework::{
    Area,
    id::{AccountId, FamilyId},
    port::{Account, Draft, QueueFilter, SessionRecord, Status, Subject},
    session::SessionToken,
};
use domain::journey::WayIn;
use jiff::ToSpan as _;
use server::opening::{Missing, Portal};
use sha2::{Digest as _, Sha256};
use uuid::Uuid;

use super::{
    family,
    program::{Program, run},
    support::settings,
    wire,
};

const KILLS: u64 = 20;
const FAMILIES: u128 = 300;
const CLIENTS: usize = 6;

/// A family that has answered everything and is about to press "send".
struct Ready {
    id: FamilyId,
    token: SessionToken,
    key: String,
    /// Once it was acknowledged.
    receipt: Mutex<Option<String>>,
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_acknowledged_is_there_once_after_every_crash() {
    let folder = tempfile::tempdir().unwrap();
    let families = prepare(folder.path()).await;
    let next = AtomicUsize::new(0);
    for kill in 0..KILLS {
        let program = Program::serve(folder.path(), &[]);
        let (address, gone) = (program.address, AtomicBool::new(false));
        thread::scope(|scope| {
            for _ in 0..CLIENTS {
                scope.spawn(|| {
                    while !gone.load(Ordering::SeqCst) {
                        let family = &families[next.fetch_add(1, Ordering::SeqCst) % families.len()];
                        send(address, family);
                    }
                });
            }
            // From before the first answer to after many.
            thread::sleep(Duration::from_millis(5 + kill * 53 % 120));
            program.kill();
            gone.store(true, Ordering::SeqCst);
        });
    }
    let acknowledged: Vec<Option<String>> = families.iter().map(receipt).collect();
    assert!(acknowledged.iter().flatten().count() > 20, "the program was killed before it answered anybody");
    check(folder.path(), &families).await;

    // Everybody tries until it works: who has a receipt gets the same one.
    let program = Program::serve(folder.path(), &[]);
    for family in &families {
        send(program.address, family);
    }
    assert_eq!(program.terminate(), Some(0));
    assert!(families.iter().all(|family| receipt(family).is_some()), "somebody has no receipt");
    check(folder.path(), &families).await;
    notices(folder.path(), &families).await;
    assert!(run(folder.path(), &["audit", "verify"], "").status.success());
}

fn receipt(family: &Ready) -> Option<String> {
    family.receipt.lock().unwrap().clone()
}

async fn prepare(folder: &Path) -> Vec<Ready> {
    let portal = Portal::open(&settings(folder.to_owned()), Missing::Make).await.unwrap();
    let now = portal.casework.clock.now();
    let mut work = portal.casework.registry.begin().await.unwrap();
    let mut families = Vec::new();
    for number in 1..=FAMILIES {
        let secret: [u8; 32] = Sha256::digest(number.to_be_bytes()).into();
        let hex: String = secret.iter().map(|byte| format!("{byte:02x}")).collect();
        let (id, account) = (FamilyId(Uuid::from_u128(number)), AccountId(Uuid::from_u128(number)));
        work.add_family(id, now).await.unwrap();
        let way_in = WayIn::parse(&format!("+86139{number:08}")).unwrap();
        work.add_account(&Account { id: account, family: id, way_in, created_at: now }).await.unwrap();
        work.add_draft(&Draft { family: id, answers: family::answers(2), base: None, revision: 1, updated_at: now })
            .await
            .unwrap();
        work.add_session(&SessionRecord {
            id_hash: Sha256::digest(secret).into(),
            subject: Subject::Account(account, id),
            visit: None,
            created_at: now,
            seen_at: now,
            expires_at: now + 1.hour(),
        })
        .await
        .unwrap();
        families.push(Ready {
            id,
            token: SessionToken::parse(&hex).unwrap(),
            key: hex[..32].to_owned(),
            receipt: Mutex::default(),
        });
    }
    work.commit().await.unwrap();
    portal.close().await.unwrap();
    families
}

/// Presses "send". No answer, or half of one, is no acknowledgement.
fn send(address: SocketAddr, family: &Ready) {
    let fields = [("key", family.key.as_str()), ("revision", "1")];
    let Some(answer) = wire::post(address, "/declare/check", Some(&family.token), &fields) else { return };
    assert_eq!(answer.status, 303, "{}", answer.body);
    let to = answer.header("location");
    let number = to.strip_prefix("/family/declarations/").unwrap_or_else(|| panic!("sent on to {to}"));
    let before = family.receipt.lock().unwrap().replace(number.to_owned());
    assert!(before.is_none_or(|before| before == number), "the same form got two receipts");
}

/// Every family has declared once and wholly, or not at all and still has its draft.
async fn check(folder: &Path, families: &[Ready]) {
    let portal = Portal::open(&settings(folder.to_owned()), Missing::Refuse).await.unwrap();
    let mut work = portal.casework.registry.read().await.unwrap();
    let filter = QueueFilter { limit: 1_000, ..QueueFilter::default() };
    let queue = work.queue(&Area::City, &filter).await.unwrap().rows;
    let mut declared = 0;
    for family in families {
        let versions = work.declarations_of(family.id).await.unwrap();
        let draft = work.draft(family.id).await.unwrap();
        let Some(version) = versions.first() else {
            assert!(receipt(family).is_none(), "an acknowledged declaration is lost");
            assert!(draft.is_some_and(|draft| draft.revision == 1), "a draft is lost");
            continue;
        };
        declared += 1;
        assert_eq!(versions.len(), 1, "a declaration is doubled");
        assert!(draft.is_none());
        assert!(receipt(family).is_none_or(|number| number == version.number));
        assert_eq!(version.status, Status::Submitted);
        assert_eq!(version.answers.children().len(), 2);
        assert_eq!(work.events(version.id).await.unwrap().len(), 1);
        assert_eq!(work.audit_of_record(&format!("declaration:{}", version.id), 10).await.unwrap().len(), 1);
        assert_eq!(queue.iter().filter(|row| row.id == version.id && row.children == 2).count(), 1);
    }
    assert_eq!(queue.len(), declared);
    drop(work);
    portal.close().await.unwrap();
}

/// Nobody was told twice, and who was not told yet will be: a message that a killed program had in hand is taken again
/// a little later.
async fn notices(folder: &Path, families: &[Ready]) {
    let outbox = fs::read_to_string(folder.join("outbox.jsonl")).unwrap();
    let lines: Vec<serde_json::Value> = outbox.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let told: BTreeSet<String> = lines.iter().map(|line| line["text"].as_str().unwrap().to_owned()).collect();
    assert_eq!(told.len(), lines.len(), "somebody was told twice");
    let portal = Portal::open(&settings(folder.to_owned()), Missing::Refuse).await.unwrap();
    let later = portal.casework.clock.now() + 1.minute();
    let waiting = portal.casework.registry.begin().await.unwrap().take_due(later, later, 1_000).await.unwrap();
    for family in families {
        let number = receipt(family).unwrap();
        let about = told.iter().chain(waiting.iter().map(|message| &message.text)).any(|text| text.contains(&number));
        assert!(about, "nobody will tell {number}");
    }
    portal.close().await.unwrap();
}
