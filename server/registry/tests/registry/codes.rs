use casework::{
    id::CodeId,
    port::{CodeTry, OneTimeCode, Registry},
};

use crate::support::{Bench, at, commit, new_id, on_both};

fn code(phone: &str, network: &str, seconds: i64) -> OneTimeCode {
    OneTimeCode {
        id: new_id::<CodeId>(),
        phone: phone.to_owned(),
        code_hash: vec![9; 32],
        network: network.to_owned(),
        created_at: at(seconds),
        expires_at: at(seconds + 600),
        failures: 0,
        used: false,
    }
}

on_both! {
    async fn a_code_works_once(bench: Bench) {
        let sent = code("+8613800138000", "n", 0);
        commit(&bench, async |work| work.add_code(&sent).await).await.unwrap();
        let tries: Vec<_> = (0..6).map(|_| {
            let (registry, id) = (bench.registry.clone(), sent.id);
            tokio::spawn(async move {
                let mut work = registry.begin().await.unwrap();
                let used = work.use_code(id).await.unwrap();
                work.commit().await.unwrap();
                used
            })
        }).collect();
        let mut used = 0;
        for one in tries {
            used += u32::from(one.await.unwrap());
        }
        assert_eq!(used, 1);
        let found = bench.read().await.code(sent.id).await.unwrap().unwrap();
        assert!(found.used);
        assert_eq!((found.phone, found.code_hash, found.expires_at), (sent.phone, sent.code_hash, at(600)));
        assert!(!commit(&bench, async |work| work.use_code(new_id()).await).await.unwrap());
    }

    async fn every_wrong_guess_counts(bench: Bench) {
        let sent = code("+8613800138000", "n", 0);
        commit(&bench, async |work| work.add_code(&sent).await).await.unwrap();
        let guesses: Vec<_> = (0..8).map(|_| {
            let (registry, id) = (bench.registry.clone(), sent.id);
            tokio::spawn(async move {
                let mut work = registry.begin().await.unwrap();
                work.fail_code(id).await.unwrap();
                work.commit().await.unwrap();
            })
        }).collect();
        for guess in guesses {
            guess.await.unwrap();
        }
        assert_eq!(bench.read().await.code(sent.id).await.unwrap().unwrap().failures, 8);
    }

    async fn tries_are_counted_by_phone_network_and_all(bench: Bench) {
        commit(&bench, async |work| {
            for sent in [code("1", "a", 0), code("1", "b", 10), code("2", "b", 20)] {
                work.add_code(&sent).await?;
                work.fail_code(sent.id).await?;
                work.fail_code(sent.id).await?;
            }
            Ok(())
        }).await.unwrap();
        let mut work = bench.read().await;
        let tries = |sent, failures| CodeTry { sent, failures };
        assert_eq!(work.tries_of_phone("1", at(0)).await.unwrap(), tries(2, 4));
        assert_eq!(work.tries_of_phone("1", at(1)).await.unwrap(), tries(1, 2));
        assert_eq!(work.tries_of_network("b", at(0)).await.unwrap(), tries(2, 4));
        assert_eq!(work.tries_of_all(at(0)).await.unwrap(), tries(3, 6));
        assert_eq!(work.tries_of_all(at(21)).await.unwrap(), tries(0, 0));
        drop(work);
        assert_eq!(commit(&bench, async |work| work.sweep_codes(at(20)).await).await.unwrap(), 2);
        assert_eq!(bench.read().await.tries_of_all(at(0)).await.unwrap(), tries(1, 2));
    }
}
