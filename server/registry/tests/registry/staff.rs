use casework::{
    actor::{Area, Role},
    id::StaffId,
    port::{RegistryError, StaffRecord},
};

use crate::support::{Bench, GUIYUAN, at, commit, new_id, on_both};

fn reviewer(username: &str) -> StaffRecord {
    StaffRecord {
        id: new_id::<StaffId>(),
        username: username.to_owned(),
        role: Role::StreetReviewer,
        area: Area::Street(GUIYUAN.into()),
        password_hash: "$argon2id$v=19$…".to_owned(),
        totp_secret: vec![1, 2, 3],
        totp_step: 5,
        failures: 0,
        locked_until: None,
        disabled: false,
        created_at: at(0),
    }
}

on_both! {
    async fn an_account_comes_back_whole(bench: Bench) {
        let (one, two) = (reviewer("zhao"), StaffRecord { role: Role::Auditor, area: Area::City, ..reviewer("chen") });
        commit(&bench, async |work| {
            work.add_staff(&one).await?;
            work.add_staff(&two).await
        }).await.unwrap();
        let mut work = bench.read().await;
        let found = work.staff(one.id).await.unwrap().unwrap();
        assert_eq!(format!("{found:?}"), format!("{one:?}"));
        assert_eq!(work.staff_by_username("chen").await.unwrap().unwrap().area, Area::City);
        assert!(work.staff_by_username("nobody").await.unwrap().is_none());
        let names: Vec<String> = work.all_staff().await.unwrap().into_iter().map(|staff| staff.username).collect();
        assert_eq!(names, ["chen", "zhao"]);
    }

    async fn a_user_name_is_given_once(bench: Bench) {
        commit(&bench, async |work| work.add_staff(&reviewer("zhao")).await).await.unwrap();
        let refused = bench.begin().await.add_staff(&reviewer("zhao")).await;
        assert!(matches!(refused, Err(RegistryError::Conflict)), "{refused:?}");
    }

    async fn a_time_step_is_used_once(bench: Bench) {
        let before = reviewer("zhao");
        commit(&bench, async |work| work.add_staff(&before).await).await.unwrap();
        let signed_in = StaffRecord { totp_step: 6, ..before.clone() };
        assert!(commit(&bench, async |work| work.update_staff(&before, &signed_in).await).await.unwrap());
        assert!(!commit(&bench, async |work| work.update_staff(&before, &signed_in).await).await.unwrap());
        let locked = StaffRecord { failures: 1, locked_until: Some(at(900)), disabled: true, ..signed_in.clone() };
        assert!(commit(&bench, async |work| work.update_staff(&signed_in, &locked).await).await.unwrap());
        let found = bench.read().await.staff(before.id).await.unwrap().unwrap();
        assert_eq!(format!("{found:?}"), format!("{locked:?}"));
    }
}
