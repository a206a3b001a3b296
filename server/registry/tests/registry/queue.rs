use std::collections::BTreeSet;

use casework::{
    actor::{Area, Place},
    id::{DeclarationId, StaffId},
    port::{Claim, DeclarationRecord, QueueFilter, Status},
};
use jiff::Timestamp;

use crate::support::{Bench, GUIYUAN, HUANGBEI, NANTOU, at, commit, declaration, family, new_id, on_both};

/// Submits one declaration for each line: street, seconds, status.
async fn submit(bench: &Bench, lines: &[(&str, i64, Status)]) -> Vec<DeclarationRecord> {
    commit(bench, async |work| {
        let mut records = Vec::new();
        for &(street, seconds, status) in lines {
            let record =
                DeclarationRecord { submitted_at: at(seconds), status, ..declaration(family(work).await, street) };
            work.add_declaration(&record, &format!("家长{seconds}"), &[]).await?;
            records.push(record);
        }
        Ok(records)
    })
    .await
    .unwrap()
}

/// Reads all pages and returns them one after the other.
async fn all_pages(bench: &Bench, area: &Area, filter: QueueFilter) -> Vec<(DeclarationId, Timestamp)> {
    let (mut filter, mut rows) = (filter, Vec::new());
    loop {
        let page = bench.read().await.queue(area, &filter).await.unwrap();
        assert!(page.rows.len() as u64 <= filter.limit);
        rows.extend(page.rows.iter().map(|row| (row.id, row.submitted_at)));
        let Some(next) = page.next else { return rows };
        assert!(!page.rows.is_empty());
        filter.after = Some(next);
    }
}

on_both! {
    async fn pages_are_complete_and_without_doubles(bench: Bench) {
        // Four submitted in each second: the order within one second is by id.
        let lines: Vec<(&str, i64, Status)> = (0..41).map(|n| (GUIYUAN, n / 4, Status::Submitted)).collect();
        let submitted: BTreeSet<DeclarationId> = submit(&bench, &lines).await.iter().map(|record| record.id).collect();
        for newest_first in [false, true] {
            for limit in [1, 7, 40, 41, 100] {
                let filter = QueueFilter { limit, newest_first, ..QueueFilter::default() };
                let rows = all_pages(&bench, &Area::Street(GUIYUAN.into()), filter).await;
                assert_eq!(rows.len(), 41);
                assert_eq!(rows.iter().map(|(id, _)| *id).collect::<BTreeSet<_>>(), submitted);
                let times: Vec<Timestamp> = rows.iter().map(|(_, at)| *at).collect();
                assert!(if newest_first { times.is_sorted_by(|a, b| a >= b) } else { times.is_sorted() });
            }
        }
    }

    async fn an_area_sees_its_own(bench: Bench) {
        let records = submit(&bench, &[(GUIYUAN, 1, Status::Submitted), (HUANGBEI, 2, Status::Submitted), (NANTOU, 3, Status::Submitted)]).await;
        let seen = async |area: Area, street: Option<&str>| -> Vec<usize> {
            let filter = QueueFilter { limit: 10, street: street.map(str::to_owned), ..QueueFilter::default() };
            let rows = all_pages(&bench, &area, filter).await;
            rows.iter().map(|(id, _)| records.iter().position(|record| record.id == *id).unwrap()).collect()
        };
        assert_eq!(seen(Area::City, None).await, [0, 1, 2]);
        assert_eq!(seen(Area::District("440303".into()), None).await, [0, 1]);
        assert_eq!(seen(Area::Street(HUANGBEI.into()), None).await, [1]);
        assert_eq!(seen(Area::City, Some(NANTOU)).await, [2]);
        assert!(seen(Area::Street(HUANGBEI.into()), Some(NANTOU)).await.is_empty());
        assert!(seen(Area::Community("440303001001".into()), None).await.is_empty());
    }

    async fn a_community_sees_its_own(bench: Bench) {
        let place = |community: &str| Place { community: Some(community.to_owned()), ..crate::support::place(GUIYUAN) };
        commit(&bench, async |work| {
            for community in ["440303001001", "440303001002"] {
                let record = DeclarationRecord { place: place(community), ..declaration(family(work).await, GUIYUAN) };
                work.add_declaration(&record, "王芳", &[]).await?;
            }
            Ok(())
        }).await.unwrap();
        let filter = QueueFilter { limit: 10, ..QueueFilter::default() };
        let page = bench.read().await.queue(&Area::Community("440303001002".into()), &filter).await.unwrap();
        assert_eq!(page.rows.iter().map(|row| &row.place).collect::<Vec<_>>(), [&place("440303001002")]);
    }

    async fn filters_narrow(bench: Bench) {
        let me = new_id::<StaffId>();
        submit(&bench, &[(GUIYUAN, 1, Status::Submitted), (GUIYUAN, 2, Status::Returned)]).await;
        commit(&bench, async |work| {
            let mine = DeclarationRecord {
                claim: Some(Claim { by: me, until: at(9) }),
                status: Status::UnderReview,
                ..declaration(family(work).await, GUIYUAN)
            };
            work.add_declaration(&mine, "李强", &[]).await
        }).await.unwrap();
        let found = async |filter: QueueFilter| -> Vec<String> {
            let filter = QueueFilter { limit: 10, ..filter };
            let page = bench.read().await.queue(&Area::City, &filter).await.unwrap();
            page.rows.into_iter().map(|row| row.guardian).collect()
        };
        assert_eq!(found(QueueFilter { status: Some(Status::Returned), ..QueueFilter::default() }).await, ["家长2"]);
        assert_eq!(found(QueueFilter { claimed_by: Some(me), ..QueueFilter::default() }).await, ["李强"]);
        assert_eq!(found(QueueFilter { claimed_by: Some(new_id()), ..QueueFilter::default() }).await, [""; 0]);
    }

    async fn a_cursor_we_did_not_write_begins_at_the_beginning(bench: Bench) {
        submit(&bench, &[(GUIYUAN, 1, Status::Submitted), (GUIYUAN, 2, Status::Submitted)]).await;
        for after in ["", "x", "AAAA", "../../etc", "\u{0}", "王"] {
            let filter = QueueFilter { limit: 1, after: Some(after.to_owned()), ..QueueFilter::default() };
            let page = bench.read().await.queue(&Area::City, &filter).await.unwrap();
            assert_eq!(page.rows[0].guardian, "家长1");
        }
    }

    async fn counts_tell_number_and_age(bench: Bench) {
        submit(&bench, &[
            (GUIYUAN, 5, Status::Submitted), (GUIYUAN, 3, Status::Submitted), (GUIYUAN, 4, Status::Approved),
            (NANTOU, 1, Status::Submitted),
        ]).await;
        let counts = bench.read().await.queue_counts(&Area::District("440303".into())).await.unwrap();
        let of = |status| counts.iter().find(|count| count.status == status).map(|count| (count.count, count.oldest));
        assert_eq!(of(Status::Submitted), Some((2, Some(at(3)))));
        assert_eq!(of(Status::Approved), Some((1, Some(at(4)))));
        assert_eq!(of(Status::Withdrawn), None);
    }
}
