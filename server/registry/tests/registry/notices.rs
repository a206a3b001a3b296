use casework::{
    id::{FamilyId, NoticeId},
    outbox::Topic,
    port::NoticeRecord,
};

use crate::support::{Bench, at, commit, family, new_id, on_both};

fn notice(family: FamilyId, topic: Topic, seconds: i64) -> NoticeRecord {
    let number = "2222-2222-2222".to_owned();
    NoticeRecord { id: new_id::<NoticeId>(), family, topic, number, at: at(seconds), read_at: None }
}

on_both! {
    async fn a_family_has_its_own_notices_and_reads_them_once(bench: Bench) {
        let (mine, theirs, seen) = commit(&bench, async |work| {
            let (mine, theirs) = (family(work).await, family(work).await);
            work.add_notice(&notice(mine, Topic::Submitted, 0)).await?;
            let seen = notice(mine, Topic::Approved, 5);
            work.add_notice(&seen).await?;
            work.add_notice(&notice(theirs, Topic::Returned, 6)).await?;
            Ok((mine, theirs, seen.id))
        }).await.unwrap();
        let mut work = bench.read().await;
        let topics: Vec<_> = work.notices_of(mine, 10).await.unwrap().into_iter().map(|it| it.topic).collect();
        assert_eq!(topics, [Topic::Approved, Topic::Submitted], "newest first");
        assert_eq!(work.notices_of(mine, 1).await.unwrap().len(), 1);
        assert_eq!(work.unread_notices(mine).await.unwrap(), 2);
        drop(work);

        commit(&bench, async |work| work.add_notice(&notice(mine, Topic::Returned, 8)).await).await.unwrap();
        commit(&bench, async |work| work.mark_notices_read(mine, seen, at(9)).await).await.unwrap();
        commit(&bench, async |work| work.mark_notices_read(mine, seen, at(99)).await).await.unwrap();
        let mut work = bench.read().await;
        assert_eq!(work.unread_notices(mine).await.unwrap(), 1, "what came after the page was shown stays new");
        assert_eq!(work.unread_notices(theirs).await.unwrap(), 1);
        let read: Vec<_> = work.notices_of(mine, 10).await.unwrap().into_iter().map(|it| it.read_at).collect();
        assert_eq!(read, [None, Some(at(9)), Some(at(9))]);
        drop(work);

        commit(&bench, async |work| work.erase_family(mine).await).await.unwrap();
        assert!(bench.read().await.notices_of(mine, 10).await.unwrap().is_empty());
    }
}
