use casework::port::Office;

use crate::support::{Bench, GUIYUAN, at, commit, on_both};

on_both! {
    async fn an_office_is_made_and_kept_by_one_at_a_time(bench: Bench) {
        let office = Office {
            street: GUIYUAN.to_owned(),
            address: "桂园路 1 号".to_owned(),
            phone: "0755-25580000".to_owned(),
            hours: "工作日 9:00–18:00".to_owned(),
            updated_at: at(0),
            revision: 0,
        };
        assert!(bench.read().await.office(GUIYUAN).await.unwrap().is_none());
        assert!(commit(&bench, async |work| work.put_office(&office).await).await.unwrap());
        assert!(!commit(&bench, async |work| work.put_office(&office).await).await.unwrap());

        let stored = bench.read().await.office(GUIYUAN).await.unwrap().unwrap();
        assert_eq!(stored, Office { revision: 1, ..office });
        let moved = Office { address: "红宝路 2 号".to_owned(), updated_at: at(9), ..stored };
        assert!(commit(&bench, async |work| work.put_office(&moved).await).await.unwrap());
        assert!(!commit(&bench, async |work| work.put_office(&moved).await).await.unwrap());
        assert_eq!(bench.read().await.office(GUIYUAN).await.unwrap().unwrap(), Office { revision: 2, ..moved });
    }
}
