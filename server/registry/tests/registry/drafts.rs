use casework::{
    id::DeclarationId,
    port::{Draft, RegistryError},
};

use crate::support::{Bench, answers, at, commit, family, new_id, on_both};

on_both! {
    async fn a_draft_comes_back_as_typed(bench: Bench) {
        let base = new_id::<DeclarationId>();
        let typed = answers(&[("guardian.name", " 王 芳 "), ("home.since.month", "13"), ("home.address", "")]);
        let of = commit(&bench, async |work| {
            let family = family(work).await;
            let draft = Draft { family, answers: typed.clone(), base: Some(base), revision: 1, updated_at: at(5) };
            work.add_draft(&draft).await?;
            Ok(family)
        }).await.unwrap();

        let draft = bench.read().await.draft(of).await.unwrap().unwrap();
        assert_eq!((draft.answers, draft.base, draft.revision, draft.updated_at), (typed, Some(base), 1, at(5)));
        assert!(bench.read().await.draft(new_id()).await.unwrap().is_none());
    }

    async fn a_family_has_one_draft(bench: Bench) {
        let mut work = bench.begin().await;
        let family = family(&mut *work).await;
        let draft = Draft { family, answers: answers(&[]), base: None, revision: 1, updated_at: at(0) };
        work.add_draft(&draft).await.unwrap();
        assert!(matches!(work.add_draft(&draft).await, Err(RegistryError::Conflict)));
    }

    async fn of_two_who_save_the_same_revision_one_wins(bench: Bench) {
        let mut draft = commit(&bench, async |work| {
            let family = family(work).await;
            let draft = Draft { family, answers: answers(&[]), base: None, revision: 1, updated_at: at(0) };
            work.add_draft(&draft).await?;
            Ok(draft)
        }).await.unwrap();

        let writers = (0..8).map(|n| {
            let registry = bench.registry.clone();
            let draft = Draft { answers: answers(&[("guardian.name", &n.to_string())]), ..draft.clone() };
            tokio::spawn(async move {
                use casework::port::Registry;
                let mut work = registry.begin().await.unwrap();
                let saved = work.save_draft(&draft).await.unwrap();
                work.commit().await.unwrap();
                saved.then_some(draft.answers)
            })
        });
        let mut winners = Vec::new();
        for writer in writers.collect::<Vec<_>>() {
            winners.extend(writer.await.unwrap());
        }
        assert_eq!(winners.len(), 1);
        let kept = bench.read().await.draft(draft.family).await.unwrap().unwrap();
        assert_eq!((&kept.answers, kept.revision), (&winners[0], 2));

        draft = kept;
        let saved = commit(&bench, async |work| work.save_draft(&draft).await).await.unwrap();
        assert!(saved);
        commit(&bench, async |work| work.drop_draft(draft.family).await).await.unwrap();
        assert!(bench.read().await.draft(draft.family).await.unwrap().is_none());
    }
}
