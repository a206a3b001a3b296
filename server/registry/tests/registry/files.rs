use casework::{
    file::{FileKind, Owner},
    id::{ConcernId, FamilyId, FileId},
    port::{ConcernRecord, FilePlace, FileRecord, Work},
};
use domain::concern::{Sighting, StateWord};
use uuid::Uuid;

use crate::support::{Bench, at, commit, family, new_id, on_both};

fn file(owner: Owner, matter: Uuid, seconds: i64) -> FileRecord {
    FileRecord {
        id: new_id::<FileId>(),
        owner,
        matter,
        kind: FileKind::Photo,
        name: "小明的病历.jpg".to_owned(),
        size: 1_234,
        preview: vec![0xFF, 0xD8, 7],
        added_at: at(seconds),
    }
}

fn of(family: FamilyId) -> Owner {
    Owner::Family(family)
}

/// A case with its key.
async fn concern(work: &mut dyn Work) -> Owner {
    let id: ConcernId = new_id();
    let record = ConcernRecord {
        id,
        number: id.to_string(),
        place: casework::actor::Place::of_area("440304"),
        sighting: Sighting::default(),
        filed_by: None,
        urgent: false,
        flagged: false,
        language: "en".to_owned(),
        received_at: at(0),
        form: id.to_string(),
        idempotency_key: id.to_string(),
        status: StateWord::Received,
        status_at: at(0),
        taken_by: None,
        outcome: None,
        revision: 1,
    };
    work.add_concern(&record, "12345678").await.unwrap();
    Owner::Concern(id)
}

/// What tells one file from another.
fn content(file: &FileRecord) -> [u8; 16] {
    *file.id.0.as_bytes()
}

on_both! {
    async fn a_file_is_seen_once_it_is_stored_and_until_it_is_removed(bench: Bench) {
        let matter = new_id::<Uuid>();
        let one = commit(&bench, async |work| {
            let family = family(work).await;
            let one = file(of(family), matter, 0);
            work.add_file(&one, b"one").await?;
            work.add_file(&file(of(family), new_id(), 1), b"one").await?;
            Ok(one)
        }).await.unwrap();
        assert!(bench.read().await.file(one.id).await.unwrap().is_none(), "its bytes are on their way");
        assert!(bench.read().await.files_of(matter).await.unwrap().is_empty());
        assert!(commit(&bench, async |work| work.mark_file_stored(one.id).await).await.unwrap());
        assert!(!commit(&bench, async |work| work.mark_file_stored(one.id).await).await.unwrap());
        assert_eq!(bench.read().await.file(one.id).await.unwrap().unwrap(), one);
        assert_eq!(bench.read().await.files_of(matter).await.unwrap(), std::slice::from_ref(&one));
        let bytes = bench.stored_bytes();
        assert!(!bytes.windows(9).any(|window| window == "的病历".as_bytes()), "its name is sealed");

        commit(&bench, async |work| work.remove_file(one.id).await).await.unwrap();
        assert!(bench.read().await.file(one.id).await.unwrap().is_none());
        assert!(!commit(&bench, async |work| work.mark_file_stored(one.id).await).await.unwrap());
    }

    async fn bytes_open_in_their_place_only(bench: Bench) {
        let matter = new_id::<Uuid>();
        let mut work = bench.begin().await;
        let (mine, yours) = (family(&mut *work).await, family(&mut *work).await);
        let (mine, yours) = (of(mine), of(yours));
        let (case, other_case) = (concern(&mut *work).await, concern(&mut *work).await);
        for (owner, other) in [(mine, yours), (case, mine), (mine, case), (case, other_case)] {
            let one = file(owner, matter, 0);
            let sealed = work.seal_file(&one, b"what is on it").await.unwrap();
            assert!(!sealed.windows(4).any(|window| window == b"what"));
            assert_eq!(work.open_file(&one, &sealed).await.unwrap(), b"what is on it");
            assert!(work.open_file(&file(owner, matter, 0), &sealed).await.is_err(), "another file");
            assert!(work.open_file(&FileRecord { owner: other, ..one.clone() }, &sealed).await.is_err(), "another key");
            let mut changed = sealed;
            changed[20] ^= 1;
            assert!(work.open_file(&one, &changed).await.is_err());
        }
    }

    async fn what_is_over_is_swept(bench: Bench) {
        let matter = new_id::<Uuid>();
        let (family, [stored, removed, begun, fresh, case]) = commit(&bench, async |work| {
            let family = family(work).await;
            let case = concern(work).await;
            let family_s = of(family);
            let files = [(family_s, 0), (family_s, 0), (family_s, 0), (family_s, 90), (case, 0)];
            let files = files.map(|(owner, seconds)| file(owner, matter, seconds));
            for file in &files {
                work.add_file(file, &content(file)).await?;
            }
            for stored in [0, 1, 4] {
                work.mark_file_stored(files[stored].id).await?;
            }
            work.remove_file(files[1].id).await?;
            Ok((family, files))
        }).await.unwrap();
        let due = async || {
            let mut due = bench.read().await.files_to_sweep(at(60), 10).await.unwrap();
            due.sort();
            due
        };
        assert_eq!(due().await, [removed.id, begun.id]);
        commit(&bench, async |work| {
            for id in [removed.id, begun.id, stored.id] {
                work.forget_file(id).await?;
            }
            Ok(())
        }).await.unwrap();
        assert!(due().await.is_empty());
        assert!(bench.read().await.file(stored.id).await.unwrap().is_some(), "what is seen is not forgotten");

        commit(&bench, async |work| work.erase_family(family).await).await.unwrap();
        assert_eq!(due().await, [stored.id, fresh.id]);
        let left = bench.read().await.files_of(matter).await.unwrap();
        assert_eq!(left, [case]);
    }

    async fn a_matter_has_so_many_places(bench: Bench) {
        let matter = new_id::<Uuid>();
        let (owner, files) = commit(&bench, async |work| {
            let owner = of(family(work).await);
            let files: Vec<_> = (0..5).map(|n| file(owner, matter, n)).collect();
            for file in &files {
                assert_eq!(work.add_file(file, &content(file)).await?, FilePlace::Taken);
            }
            Ok((owner, files))
        }).await.unwrap();
        let more = file(owner, matter, 9);
        let full = commit(&bench, async |work| work.add_file(&more, b"more").await).await.unwrap();
        assert_eq!(full, FilePlace::Full, "though none is stored yet");
        let again = commit(&bench, async |work| work.add_file(&more, &content(&files[2])).await).await.unwrap();
        assert_eq!(again, FilePlace::Same(files[2].clone()));
        commit(&bench, async |work| work.remove_file(files[2].id).await).await.unwrap();
        let taken = commit(&bench, async |work| work.add_file(&more, &content(&files[2])).await).await.unwrap();
        assert_eq!(taken, FilePlace::Taken, "what was removed is forgotten");
    }
}
