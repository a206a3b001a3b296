use casework::{
    id::{AuditId, FamilyId},
    port::AuditEntry,
};
use registry::chain::{Checkpoint, Fault, Verdict};

use crate::support::{Bench, at, commit, new_id, on_both};

fn entry(record: &str, family: Option<FamilyId>, seconds: i64) -> AuditEntry {
    AuditEntry {
        id: new_id::<AuditId>(),
        at: at(seconds),
        actor: "staff:1".to_owned(),
        role: Some("street_reviewer".to_owned()),
        area: None,
        act: "view_child".to_owned(),
        record: record.to_owned(),
        purpose: Some("casework".to_owned()),
        family,
        assisted: None,
    }
}

async fn write(bench: &Bench, count: i64) {
    commit(bench, async |work| {
        for n in 0..count {
            work.append_audit(&entry("child:1", None, n)).await?;
        }
        Ok(())
    })
    .await
    .unwrap();
}

/// Ten entries, linked, with checkpoints at 6 and 10.
async fn chained(bench: &Bench) -> Vec<Checkpoint> {
    write(bench, 6).await;
    let six = bench.registry.seal_audit(at(100)).await.unwrap().unwrap();
    write(bench, 4).await;
    let ten = bench.registry.seal_audit(at(200)).await.unwrap().unwrap();
    assert_eq!((six.position, ten.position, ten.at), (6, 10, at(200)));
    assert_eq!(bench.registry.seal_audit(at(300)).await.unwrap(), None);
    vec![six, ten]
}

fn fault(verdict: Verdict) -> (i64, Fault) {
    match verdict {
        Verdict::Broken { position, fault, .. } => (position, fault),
        sound @ Verdict::Sound { .. } => panic!("{sound}"),
    }
}

on_both! {
    async fn entries_are_found_by_record_and_family_newest_first(bench: Bench) {
        let family = new_id::<FamilyId>();
        let (old, new, other) = (entry("child:1", Some(family), 1), entry("child:1", None, 2), entry("child:2", Some(family), 3));
        commit(&bench, async |work| {
            for entry in [&old, &new, &other] {
                work.append_audit(entry).await?;
            }
            Ok(())
        }).await.unwrap();
        let mut work = bench.read().await;
        assert_eq!(work.audit_of_record("child:1", 9).await.unwrap(), [new.clone(), old.clone()]);
        assert_eq!(work.audit_of_record("child:1", 1).await.unwrap(), [new]);
        assert_eq!(work.audit_of_family(family, 9).await.unwrap(), [other, old]);
    }

    async fn an_unbroken_chain_is_sound(bench: Bench) {
        assert_eq!(bench.registry.verify_audit(&[]).await.unwrap(), Verdict::Sound { entries: 0, waiting: 0 });
        let checkpoints = chained(&bench).await;
        write(&bench, 2).await;
        let verdict = bench.registry.verify_audit(&checkpoints).await.unwrap();
        assert_eq!(verdict, Verdict::Sound { entries: 10, waiting: 2 });
    }

    async fn a_long_chain_is_sealed_and_read_in_parts(bench: Bench) {
        write(&bench, 2_100).await;
        let end = bench.registry.seal_audit(at(0)).await.unwrap().unwrap();
        assert_eq!(end.position, 2_100);
        assert_eq!(bench.registry.verify_audit(&[end]).await.unwrap(), Verdict::Sound { entries: 2_100, waiting: 0 });
    }

    async fn several_servers_make_one_chain(bench: Bench) {
        write(&bench, 60).await;
        let sealers: Vec<_> = (0..4).map(|_| {
            let registry = bench.registry.clone();
            tokio::spawn(async move { registry.seal_audit(at(0)).await })
        }).collect();
        for sealer in sealers {
            sealer.await.unwrap().unwrap();
        }
        assert_eq!(bench.registry.verify_audit(&[]).await.unwrap(), Verdict::Sound { entries: 60, waiting: 0 });
    }

    async fn a_changed_entry_is_named(bench: Bench) {
        let checkpoints = chained(&bench).await;
        for column in ["actor = 'staff:2'", "role = NULL", "area = ''", "act = 'x'", "record = 'child:2'", "purpose = 'x'", "at = at + 1"] {
            bench.sql("CREATE TABLE kept AS SELECT * FROM audit_entry WHERE position = 4").await;
            bench.sql(&format!("UPDATE audit_entry SET {column} WHERE position = 4")).await;
            assert_eq!(fault(bench.registry.verify_audit(&checkpoints).await.unwrap()), (4, Fault::Changed), "{column}");
            bench.sql("DELETE FROM audit_entry WHERE position = 4").await;
            bench.sql("INSERT INTO audit_entry SELECT * FROM kept").await;
            bench.sql("DROP TABLE kept").await;
        }
        assert!(matches!(bench.registry.verify_audit(&checkpoints).await.unwrap(), Verdict::Sound { .. }));
    }

    async fn a_removed_entry_is_missed(bench: Bench) {
        let checkpoints = chained(&bench).await;
        bench.sql("DELETE FROM audit_entry WHERE position = 4").await;
        assert_eq!(fault(bench.registry.verify_audit(&checkpoints).await.unwrap()), (4, Fault::Missing));
        // Closing the gap does not help.
        bench.sql("UPDATE audit_entry SET position = -position WHERE position > 4").await;
        bench.sql("UPDATE audit_entry SET position = -position - 1 WHERE position < 0").await;
        assert_eq!(fault(bench.registry.verify_audit(&checkpoints).await.unwrap()), (4, Fault::Moved));
    }

    async fn exchanged_entries_are_noticed(bench: Bench) {
        let checkpoints = chained(&bench).await;
        bench.sql("UPDATE audit_entry SET position = 99 WHERE position = 4").await;
        bench.sql("UPDATE audit_entry SET position = 4 WHERE position = 5").await;
        bench.sql("UPDATE audit_entry SET position = 5 WHERE position = 99").await;
        assert_eq!(fault(bench.registry.verify_audit(&checkpoints).await.unwrap()), (4, Fault::Moved));
    }

    async fn a_cut_tail_is_noticed_from_outside(bench: Bench) {
        let checkpoints = chained(&bench).await;
        bench.sql("DELETE FROM audit_entry WHERE position > 8").await;
        assert_eq!(bench.registry.verify_audit(&[]).await.unwrap(), Verdict::Sound { entries: 8, waiting: 0 });
        assert_eq!(fault(bench.registry.verify_audit(&checkpoints).await.unwrap()), (9, Fault::Cut));
        bench.sql("DELETE FROM audit_entry").await;
        assert_eq!(fault(bench.registry.verify_audit(&checkpoints).await.unwrap()), (1, Fault::Cut));
    }

    async fn a_chain_written_anew_is_noticed_from_outside(bench: Bench) {
        let checkpoints = chained(&bench).await;
        bench.sql("UPDATE audit_entry SET position = NULL, previous = NULL, hash = NULL, actor = 'staff:2' WHERE position > 4").await;
        bench.registry.seal_audit(at(300)).await.unwrap();
        assert!(matches!(bench.registry.verify_audit(&[]).await.unwrap(), Verdict::Sound { entries: 10, .. }));
        assert_eq!(fault(bench.registry.verify_audit(&checkpoints).await.unwrap()), (6, Fault::Rewritten));
    }

    async fn an_entry_belongs_to_its_transaction(bench: Bench) {
        let mut work = bench.begin().await;
        work.append_audit(&entry("child:1", None, 1)).await.unwrap();
        drop(work);
        assert!(bench.read().await.audit_of_record("child:1", 9).await.unwrap().is_empty());
    }
}
