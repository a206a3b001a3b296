use casework::{
    id::{AccountId, FamilyId, StaffId},
    port::{SessionRecord, Subject},
};

use crate::support::{Bench, at, commit, new_id, on_both};

fn session(hash: u8, subject: Subject) -> SessionRecord {
    SessionRecord { id_hash: [hash; 32], subject, visit: None, created_at: at(0), seen_at: at(0), expires_at: at(100) }
}

on_both! {
    async fn a_session_knows_for_whom_it_stands(bench: Bench) {
        let subjects = [
            Subject::Drafting(new_id::<FamilyId>()),
            Subject::Account(new_id::<AccountId>(), new_id::<FamilyId>()),
            Subject::Staff(new_id::<StaffId>()),
        ];
        commit(&bench, async |work| {
            for (hash, subject) in (1..).zip(subjects) {
                work.add_session(&session(hash, subject)).await?;
            }
            work.touch_session(&[1; 32], at(50)).await
        }).await.unwrap();
        let mut work = bench.read().await;
        for (hash, subject) in (1_u8..).zip(subjects) {
            let found = work.session(&[hash; 32]).await.unwrap().unwrap();
            assert_eq!((found.subject, found.expires_at), (subject, at(100)));
            assert_eq!(found.seen_at, if hash == 1 { at(50) } else { at(0) });
        }
        assert!(work.session(&[9; 32]).await.unwrap().is_none());
    }

    async fn sessions_end_one_by_one_and_all_at_once(bench: Bench) {
        let (staff, family) = (new_id::<StaffId>(), new_id::<FamilyId>());
        let subjects = [
            Subject::Staff(staff), Subject::Staff(staff), Subject::Staff(new_id()),
            Subject::Drafting(family), Subject::Account(new_id(), family), Subject::Drafting(new_id()),
        ];
        commit(&bench, async |work| {
            for (hash, subject) in (1..).zip(subjects) {
                work.add_session(&session(hash, subject)).await?;
            }
            Ok(())
        }).await.unwrap();
        let alive = async || {
            let mut alive = Vec::new();
            for hash in 1..=6 {
                alive.extend(bench.read().await.session(&[hash; 32]).await.unwrap().map(|_| hash));
            }
            alive
        };
        commit(&bench, async |work| work.end_session(&[2; 32]).await).await.unwrap();
        assert_eq!(alive().await, [1, 3, 4, 5, 6]);
        commit(&bench, async |work| work.end_sessions_of_staff(staff).await).await.unwrap();
        assert_eq!(alive().await, [3, 4, 5, 6]);
        commit(&bench, async |work| work.end_sessions_of_family(family).await).await.unwrap();
        assert_eq!(alive().await, [3, 6]);
    }

    async fn expired_sessions_are_swept(bench: Bench) {
        commit(&bench, async |work| {
            for (hash, seconds) in [(1, 10), (2, 11)] {
                work.add_session(&SessionRecord { expires_at: at(seconds), ..session(hash, Subject::Staff(new_id())) }).await?;
            }
            assert_eq!(work.sweep_sessions(at(10)).await?, 1);
            assert!(work.session(&[1; 32]).await?.is_none());
            assert!(work.session(&[2; 32]).await?.is_some());
            Ok(())
        }).await.unwrap();
    }
}
