use casework::{
    actor::Area,
    id::{AccountId, FamilyId},
    port::{
        Account, BundledDeclaration, DeclarationEvent, DeclarationRecord, FamilyBundle, LedgerFilter, QueueFilter,
        Registry, RegistryError, Status,
    },
};

use domain::journey::WayIn;

use crate::support::{Bench, GUIYUAN, at, child, declaration, declared, new_id, on_both};

/// One approved family with two children.
fn bundle(n: usize) -> FamilyBundle {
    let family = new_id::<FamilyId>();
    let record = DeclarationRecord { status: Status::Approved, revision: 3, ..declaration(family, GUIYUAN) };
    let events = [(Status::Submitted, 0), (Status::UnderReview, 5), (Status::Approved, 9)]
        .map(|(status, seconds)| DeclarationEvent { status, at: at(seconds) });
    FamilyBundle {
        family,
        created_at: at(0),
        account: Some(Account {
            id: new_id::<AccountId>(),
            family,
            way_in: WayIn::parse(&format!("+86139{n:08}")).unwrap(),
            created_at: at(0),
        }),
        children: vec![child(&record, 1, "王小明"), child(&record, 2, "王小红")],
        declarations: vec![BundledDeclaration {
            guardian: "王芳".to_owned(),
            children: vec![declared(1, "王小明", "2019-05-01", None), declared(2, "王小红", "2021-05-01", None)],
            events: events.to_vec(),
            record,
        }],
    }
}

on_both! {
    async fn many_families_arrive_whole(bench: Bench) {
        let bundles: Vec<FamilyBundle> = (0..600).map(bundle).collect();
        bench.registry.load_families(bundles.clone()).await.unwrap();

        let mut work = bench.read().await;
        assert_eq!(work.ledger_size(&Area::City).await.unwrap(), 1_200);
        let some = &bundles[599];
        let record = &some.declarations[0].record;
        assert_eq!(work.account_by_phone("+8613900000599").await.unwrap().unwrap().family, some.family);
        let stored = work.declaration(record.id).await.unwrap().unwrap();
        assert_eq!(format!("{stored:?}"), format!("{record:?}"));
        let told: Vec<Status> = work.events(record.id).await.unwrap().iter().map(|event| event.status).collect();
        assert_eq!(told, [Status::Submitted, Status::UnderReview, Status::Approved]);
        assert_eq!(format!("{:?}", work.children_of(some.family).await.unwrap()), format!("{:?}", some.children));
        let red = LedgerFilter { name: Some("小红".to_owned()), limit: 1_000, ..LedgerFilter::default() };
        assert_eq!(work.ledger(&Area::City, &red).await.unwrap().rows.len(), 600);
        let queue = QueueFilter { limit: 1_000, ..QueueFilter::default() };
        assert!(work.queue(&Area::City, &queue).await.unwrap().rows.iter().all(|row| row.children == 2));
    }

    async fn all_or_nothing(bench: Bench) {
        let mut bundles: Vec<FamilyBundle> = (0..3).map(bundle).collect();
        bundles[2].family = bundles[0].family;
        let refused = bench.registry.load_families(bundles).await;
        assert!(matches!(refused, Err(RegistryError::Conflict)), "{refused:?}");
        assert_eq!(bench.read().await.ledger_size(&Area::City).await.unwrap(), 0);
        bench.registry.load_families(Vec::new()).await.unwrap();
    }
}
