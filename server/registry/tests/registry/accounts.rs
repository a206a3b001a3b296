use casework::{
    id::{AccountId, FamilyId},
    port::{Account, Channel, Draft, Message, OneTimeCode, RegistryError, SessionRecord, SlipRecord, Subject},
};
use domain::{
    journey::WayIn,
    presence::{FamilyCode, Presence, Signature},
};
use sea_orm::{ConnectionTrait, Statement};

use crate::support::{Bench, GUIYUAN, answers, at, child, commit, declaration, declared, family, new_id, on_both};

const PHONE: &str = "+8613800138000";

fn account(family: FamilyId) -> Account {
    Account { id: new_id::<AccountId>(), family, way_in: WayIn::parse(PHONE).unwrap(), created_at: at(1) }
}

on_both! {
    async fn a_phone_opens_its_family(bench: Bench) {
        let account = commit(&bench, async |work| {
            let account = account(family(work).await);
            work.add_account(&account).await?;
            Ok(account)
        }).await.unwrap();
        let mut work = bench.read().await;
        let found = work.account_by_phone(PHONE).await.unwrap().unwrap();
        assert_eq!((found.id, found.family, found.phone()), (account.id, account.family, Some(PHONE)));
        assert_eq!(work.account_of(account.family).await.unwrap().unwrap().id, account.id);
        assert!(work.account_by_phone("+8613800138001").await.unwrap().is_none());
        assert!(work.account_of(new_id()).await.unwrap().is_none());
    }

    async fn a_phone_opens_one_family_only(bench: Bench) {
        let mut work = bench.begin().await;
        let (one, two) = (family(&mut *work).await, family(&mut *work).await);
        work.add_account(&account(one)).await.unwrap();
        assert!(matches!(work.add_account(&account(two)).await, Err(RegistryError::Conflict)));
    }

    async fn accounts_without_a_phone_are_found_by_none(bench: Bench) {
        let mut work = bench.begin().await;
        for _ in 0..2 {
            let phoneless = Account { way_in: WayIn::Slip, ..account(family(&mut *work).await) };
            work.add_account(&phoneless).await.unwrap();
            assert_eq!(work.account(phoneless.id).await.unwrap().unwrap().way_in, WayIn::Slip);
            for text in ["", "slip", &phoneless.id.to_string()] {
                let found = work.account_by_phone(text).await.unwrap();
                assert!(found.is_none_or(|found| text.len() == 36 && found.id == phoneless.id), "{text}");
            }
            assert!(work.set_account_phone(&phoneless, &format!("+86138{:08}", phoneless.id.0.as_u128() % 100_000_000)).await.unwrap());
            assert!(!work.set_account_phone(&phoneless, PHONE).await.unwrap(), "it has one by now");
        }
    }

    async fn the_newest_slip_opens_its_family(bench: Bench) {
        let mut work = bench.begin().await;
        let family = family(&mut *work).await;
        let phoneless = Account { way_in: WayIn::Slip, ..account(family) };
        work.add_account(&phoneless).await.unwrap();
        let signature = Signature::parse("M1 1L2 2L3 3L4 4L5 5L6 6L7 7L8 8").unwrap();
        let slip = |second, presence| SlipRecord {
            id: new_id(), family, account: phoneless.id, visit: new_id(), presence, made_at: at(second), works: true,
        };
        let (one, two) = (FamilyCode::from_random([1; 16]), FamilyCode::from_random([2; 16]));
        let first = slip(1, Presence::Screen(signature));
        work.add_slip(&first, &one).await.unwrap();
        assert_eq!(work.slip_by_code(&one).await.unwrap().as_ref(), Some(&first), "the signature is read back");
        assert_eq!(work.slip_by_code(&two).await.unwrap(), None);
        let second = slip(2, Presence::Paper);
        work.add_slip(&second, &two).await.unwrap();
        assert_eq!(work.slip_by_code(&one).await.unwrap(), None, "the one before works no more");
        let all = work.slips_of(family).await.unwrap();
        assert_eq!(all, [second, SlipRecord { works: false, ..first }]);
        work.void_slips(phoneless.id).await.unwrap();
        assert_eq!(work.slip_by_code(&two).await.unwrap(), None);
    }

    async fn erasing_a_family_leaves_nothing_of_it(bench: Bench) {
        let (erased, other) = commit(&bench, async |work| {
            let other = family(work).await;
            work.add_draft(&Draft { family: other, answers: answers(&[]), base: None, revision: 1, updated_at: at(0) }).await?;
            let family = family(work).await;
            work.add_account(&account(family)).await?;
            work.add_draft(&Draft { family, answers: answers(&[]), base: None, revision: 1, updated_at: at(0) }).await?;
            let version = declaration(family, GUIYUAN);
            work.add_declaration(&version, "王芳", &[declared(1, "王小明", "2019-05-01", None)]).await?;
            work.put_child(&child(&version, 1, "王小明")).await?;
            work.add_session(&SessionRecord {
                id_hash: [7; 32], subject: Subject::Drafting(family), visit: None, created_at: at(0), seen_at: at(0), expires_at: at(9),
            }).await?;
            work.add_code(&OneTimeCode {
                id: new_id(), phone: PHONE.to_owned(), code_hash: vec![1], network: "n".to_owned(),
                created_at: at(0), expires_at: at(9), failures: 0, used: false,
            }).await?;
            work.enqueue(&Message {
                id: new_id(), family: Some(family), to: PHONE.to_owned(), channel: Channel::Sms,
                text: "…".to_owned(), purpose: "submitted".to_owned(), created_at: at(0), attempts: 0,
            }).await?;
            Ok((family, other))
        }).await.unwrap();

        commit(&bench, async |work| work.erase_family(erased).await).await.unwrap();
        let mut work = bench.read().await;
        assert!(work.draft(erased).await.unwrap().is_none());
        assert!(work.declarations_of(erased).await.unwrap().is_empty());
        assert!(work.children_of(erased).await.unwrap().is_empty());
        assert!(work.account_by_phone(PHONE).await.unwrap().is_none());
        assert!(work.session(&[7; 32]).await.unwrap().is_none());
        assert!(work.draft(other).await.unwrap().is_some());
        let raw = bench.raw().await;
        for table in ["account", "declaration", "declared_child", "declaration_event", "child", "name_token", "one_time_code", "outbox"] {
            let count = Statement::from_string(raw.get_database_backend(), format!("SELECT count(*) AS n FROM {table}"));
            let count: i64 = raw.query_one_raw(count).await.unwrap().unwrap().try_get("", "n").unwrap();
            assert_eq!(count, 0, "{table}");
        }
        // Again, and of a family that never was: nothing to do.
        commit(&bench, async |work| work.erase_family(erased).await).await.unwrap();
        commit(&bench, async |work| work.erase_family(new_id()).await).await.unwrap();
    }

    async fn a_copy_of_an_erased_familys_rows_stays_unreadable(bench: Bench) {
        let family = commit(&bench, async |work| {
            let family = family(work).await;
            let draft = Draft { family, answers: answers(&[("guardian.name", "王芳")]), base: None, revision: 1, updated_at: at(0) };
            work.add_draft(&draft).await?;
            Ok(family)
        }).await.unwrap();
        bench.sql("CREATE TABLE copy AS SELECT * FROM draft").await;
        commit(&bench, async |work| work.erase_family(family).await).await.unwrap();
        bench.sql("INSERT INTO draft SELECT * FROM copy").await;
        let read = bench.read().await.draft(family).await;
        assert!(matches!(read, Err(RegistryError::Unreadable(_))), "{read:?}");
        let written = bench.begin().await.add_account(&account(family)).await;
        assert!(matches!(written, Err(RegistryError::Unreadable(_))), "{written:?}");
    }
}

/// A form is being sent while the family erases itself on another server: either nothing is sent, or it is erased too.
#[tokio::test(flavor = "multi_thread")]
async fn erasing_waits_for_who_is_writing_postgres() {
    let Some(bench) = Bench::postgres().await else { return };
    let draft = commit(&bench, async |work| {
        let family = family(work).await;
        let draft = Draft { family, answers: answers(&[]), base: None, revision: 1, updated_at: at(0) };
        work.add_draft(&draft).await?;
        Ok(draft)
    });
    let of = draft.await.unwrap().family;
    let mut sending = bench.begin().await;
    // Has opened the draft, so it has the key in its hands.
    sending.draft(of).await.unwrap();
    let registry = bench.registry.clone();
    let erasing = tokio::spawn(async move {
        use casework::port::Registry;
        let mut work = registry.begin().await.unwrap();
        work.erase_family(of).await.unwrap();
        work.commit().await.unwrap();
    });
    tokio::time::sleep(std::time::Duration::from_millis(200)).await;
    assert!(!erasing.is_finished());
    sending.add_declaration(&declaration(of, GUIYUAN), "王芳", &[]).await.unwrap();
    sending.commit().await.unwrap();
    erasing.await.unwrap();
    assert!(bench.read().await.declarations_of(of).await.unwrap().is_empty());
}
