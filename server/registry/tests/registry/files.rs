use casework::{
    file::FileKind,
    id::{FamilyId, FileId},
    port::FileRecord,
};
use uuid::Uuid;

use crate::support::{Bench, at, commit, family, new_id, on_both};

fn file(family: Option<FamilyId>, matter: Uuid, seconds: i64) -> FileRecord {
    FileRecord {
        id: new_id::<FileId>(),
        family,
        matter,
        kind: FileKind::Photo,
        name: "小明的病历.jpg".to_owned(),
        size: 1_234,
        preview: vec![0xFF, 0xD8, 7],
        added_at: at(seconds),
    }
}

on_both! {
    async fn a_file_is_seen_once_it_is_stored_and_until_it_is_removed(bench: Bench) {
        let matter = new_id::<Uuid>();
        let one = commit(&bench, async |work| {
            let family = family(work).await;
            let one = file(Some(family), matter, 0);
            work.add_file(&one).await?;
            work.add_file(&file(Some(family), new_id(), 1)).await?;
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
        for (owner, other) in [(Some(mine), Some(yours)), (None, Some(mine)), (Some(mine), None)] {
            let one = file(owner, matter, 0);
            let sealed = work.seal_file(&one, b"what is on it").await.unwrap();
            assert!(!sealed.windows(4).any(|window| window == b"what"));
            assert_eq!(work.open_file(&one, &sealed).await.unwrap(), b"what is on it");
            assert!(work.open_file(&file(owner, matter, 0), &sealed).await.is_err(), "another file");
            assert!(work.open_file(&FileRecord { family: other, ..one.clone() }, &sealed).await.is_err(), "another key");
            let mut changed = sealed;
            changed[20] ^= 1;
            assert!(work.open_file(&one, &changed).await.is_err());
        }
    }

    async fn what_is_over_is_swept(bench: Bench) {
        let matter = new_id::<Uuid>();
        let (family, [stored, removed, begun, fresh, office]) = commit(&bench, async |work| {
            let family = family(work).await;
            let files = [(Some(family), 0), (Some(family), 0), (Some(family), 0), (Some(family), 90), (None, 0)];
            let files = files.map(|(owner, seconds)| file(owner, matter, seconds));
            for file in &files {
                work.add_file(file).await?;
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
        assert_eq!(left, [office]);
    }
}
