use std::collections::BTreeMap;

use casework::{
    id::StaffId,
    port::{
        Claim, DeclarationChange, DeclarationRecord, HukouDecision, HukouDecisions, Registry, RegistryError, Status,
    },
};
use domain::{hukou::Counts, journey::ChildNo};

use crate::support::{Bench, GUIYUAN, HUANGBEI, at, commit, declaration, declared, family, new_id, on_both, text_id};

/// One submitted declaration with one child.
async fn submitted(bench: &Bench) -> DeclarationRecord {
    commit(bench, async |work| {
        let record = declaration(family(work).await, GUIYUAN);
        work.add_declaration(&record, "王芳", &[declared(1, "王小明", "2019-05-01", None)]).await?;
        Ok(record)
    })
    .await
    .unwrap()
}

fn to(status: Status) -> DeclarationChange {
    DeclarationChange { status, at: at(60), claim: None, remarks: None, note: None, hukou: None }
}

on_both! {
    async fn a_version_comes_back_by_id_number_and_key(bench: Bench) {
        let record = submitted(&bench).await;
        let mut work = bench.read().await;
        let by_id = work.declaration(record.id).await.unwrap().unwrap();
        assert_eq!(format!("{by_id:?}"), format!("{record:?}"));
        assert_eq!(by_id.answers, record.answers);
        let by_number = work.declaration_by_number(&record.number).await.unwrap().unwrap();
        let by_key = work.declaration_by_key(&record.idempotency_key).await.unwrap().unwrap();
        assert_eq!((by_number.id, by_key.id), (record.id, record.id));
        assert!(work.declaration_by_key("no such key").await.unwrap().is_none());
        let events = work.events(record.id).await.unwrap();
        assert_eq!(events.iter().map(|event| (event.status, event.at)).collect::<Vec<_>>(), [(Status::Submitted, at(0))]);
    }

    async fn the_same_form_is_stored_once(bench: Bench) {
        let (of, key) = (commit(&bench, async |work| Ok(family(work).await)).await.unwrap(), text_id());
        let sends = (1..=6).map(|version| {
            let registry = bench.registry.clone();
            let record = DeclarationRecord { idempotency_key: key.clone(), version, ..declaration(of, GUIYUAN) };
            tokio::spawn(async move {
                let mut work = registry.begin().await.unwrap();
                match work.add_declaration(&record, "王芳", &[]).await {
                    Ok(()) => work.commit().await.map(|()| true),
                    Err(RegistryError::Conflict) => Ok(false),
                    Err(other) => Err(other),
                }
            })
        });
        let mut stored = 0;
        for send in sends.collect::<Vec<_>>() {
            stored += u32::from(send.await.unwrap().unwrap());
        }
        assert_eq!(stored, 1);
        assert_eq!(bench.read().await.declarations_of(of).await.unwrap().len(), 1);
    }

    async fn versions_and_numbers_are_not_given_twice(bench: Bench) {
        let record = submitted(&bench).await;
        let again = |change: fn(&mut DeclarationRecord, &DeclarationRecord)| {
            let mut next = declaration(record.family, GUIYUAN);
            next.version = 2;
            change(&mut next, &record);
            next
        };
        for taken in [
            again(|next, record| next.number.clone_from(&record.number)),
            again(|next, record| next.version = record.version),
        ] {
            let refused = bench.begin().await.add_declaration(&taken, "王芳", &[]).await;
            assert!(matches!(refused, Err(RegistryError::Conflict)), "{refused:?}");
        }
        commit(&bench, async |work| work.add_declaration(&again(|_, _| ()), "王芳", &[]).await).await.unwrap();
        let versions = bench.read().await.declarations_of(record.family).await.unwrap();
        assert_eq!(versions.iter().map(|version| version.version).collect::<Vec<_>>(), [2, 1]);
    }

    async fn of_two_reviewers_one_wins(bench: Bench) {
        let record = submitted(&bench).await;
        let decisions = [Status::Approved, Status::Returned, Status::Approved, Status::Returned].map(|status| {
            let registry = bench.registry.clone();
            tokio::spawn(async move {
                let mut work = registry.begin().await.unwrap();
                let decided = work.change_declaration(record.id, 1, &to(status)).await.unwrap();
                work.commit().await.unwrap();
                decided.then_some(status)
            })
        });
        let mut winners = Vec::new();
        for decision in decisions {
            winners.extend(decision.await.unwrap());
        }
        assert_eq!(winners.len(), 1);
        let mut work = bench.read().await;
        let after = work.declaration(record.id).await.unwrap().unwrap();
        assert_eq!((after.status, after.revision, after.status_at), (winners[0], 2, at(60)));
        let told: Vec<Status> = work.events(record.id).await.unwrap().iter().map(|event| event.status).collect();
        assert_eq!(told, [Status::Submitted, winners[0]]);
    }

    async fn a_change_of_claim_or_note_is_no_event(bench: Bench) {
        let record = submitted(&bench).await;
        let claim = Claim { by: new_id::<StaffId>(), until: at(1_800) };
        let remarks = BTreeMap::from([("guardian.name".to_owned(), "与证件不符".to_owned())]);
        let decision = HukouDecision { counts: Counts::Shenzhen, reason: "看过户口本".to_owned(), by: claim.by, at: at(7) };
        let noted = DeclarationChange {
            claim: Some(claim),
            remarks: Some(remarks.clone()),
            note: Some("电话核实过".to_owned()),
            hukou: Some(HukouDecisions::from([(ChildNo(2), decision.clone())])),
            ..to(Status::Submitted)
        };
        assert!(commit(&bench, async |work| work.change_declaration(record.id, 1, &noted).await).await.unwrap());
        let after = bench.read().await.declaration(record.id).await.unwrap().unwrap();
        assert_eq!((after.claim, &after.remarks, after.note.as_str()), (Some(claim), &remarks, "电话核实过"));
        assert_eq!((after.status_at, after.revision), (at(0), 2));
        assert_eq!(bench.read().await.events(record.id).await.unwrap().len(), 1);

        assert!(commit(&bench, async |work| work.change_declaration(record.id, 2, &to(Status::Submitted)).await).await.unwrap());
        let after = bench.read().await.declaration(record.id).await.unwrap().unwrap();
        assert_eq!((after.claim, after.remarks, after.note.as_str()), (None, remarks, "电话核实过"));
        assert_eq!(after.hukou, HukouDecisions::from([(ChildNo(2), decision)]));
        assert!(!commit(&bench, async |work| work.change_declaration(record.id, 2, &to(Status::Approved)).await).await.unwrap());
        assert!(!commit(&bench, async |work| work.change_declaration(new_id(), 1, &to(Status::Approved)).await).await.unwrap());
    }

    async fn the_same_child_is_found_in_another_familys_declaration(bench: Bench) {
        const NUMBER: &str = "440303201905010025";
        let mine = commit(&bench, async |work| {
            let mine = declaration(family(work).await, GUIYUAN);
            work.add_declaration(&mine, "王芳", &[declared(1, "王 小明", "2019-05-01", Some(NUMBER))]).await?;
            for (child, status) in [
                (declared(1, "王小明", "2019-05-01", None), Status::Approved),
                (declared(4, "另一个名字", "2020-01-01", Some(NUMBER)), Status::Returned),
                (declared(1, "王小明", "2019-05-02", None), Status::Submitted),
                (declared(1, "王小明", "2019-05-01", None), Status::Withdrawn),
                (declared(1, "王小明", "2019-05-01", Some(NUMBER)), Status::Superseded),
            ] {
                let other = DeclarationRecord { status, ..declaration(family(work).await, HUANGBEI) };
                work.add_declaration(&other, "李强", &[child]).await?;
            }
            Ok(mine)
        }).await.unwrap();

        let me = declared(1, "王小明", "2019-05-01", Some(NUMBER));
        let elsewhere = bench.read().await.declared_elsewhere(mine.family, &me).await.unwrap();
        let mut found: Vec<Status> = elsewhere.iter().map(|row| row.status).collect();
        found.sort();
        assert_eq!(found, [Status::Returned, Status::Approved]);
        assert!(elsewhere.iter().all(|row| row.guardian == "李强" && row.place.street == HUANGBEI));
    }
}
