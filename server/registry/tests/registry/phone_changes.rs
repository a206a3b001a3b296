use casework::{
    Area,
    actor::Place,
    id::{AccountId, FamilyId, PhoneChangeId},
    port::{Account, PhoneChangeRecord, RegistryError},
};
use domain::{
    declaration::StaffId,
    journey::WayIn,
    phone_change::{Asked, PhoneChange, PhoneChangeWord},
};

use crate::support::{Bench, GUIYUAN, at, commit, family, new_id, on_both};

const OLD: &str = "+8613800138000";
const NEW: &str = "+8613900139000";
const SOMEBODY: StaffId = StaffId(7);

fn request(family: FamilyId, street: &str, seconds: i64) -> PhoneChangeRecord {
    PhoneChangeRecord {
        id: new_id::<PhoneChangeId>(),
        family,
        account: new_id::<AccountId>(),
        declaration: new_id(),
        number: "2222-2222-2222".to_owned(),
        place: Place::of_street(street, None).unwrap(),
        phone: NEW.to_owned(),
        asked_at: at(seconds),
        state: PhoneChange::Asked(Asked { since: at(seconds) }),
        revision: 1,
    }
}

fn way(phone: &str) -> WayIn {
    WayIn::parse(phone).unwrap()
}

on_both! {
    async fn a_request_is_found_by_its_area_and_stepped_once(bench: Bench) {
        let (mine, there) = commit(&bench, async |work| {
            let mine = request(family(work).await, GUIYUAN, 5);
            let there = request(family(work).await, "440304004", 0);
            work.add_phone_change(&mine).await?;
            work.add_phone_change(&there).await?;
            Ok((mine, there))
        }).await.unwrap();
        let mut work = bench.read().await;
        let of = async |work: &mut dyn casework::port::Work, area: &str| {
            let found = work.open_phone_changes(&Area::parse(area).unwrap(), 10).await.unwrap();
            found.into_iter().map(|it| it.id).collect::<Vec<_>>()
        };
        assert_eq!(of(&mut *work, GUIYUAN).await, [mine.id]);
        assert_eq!(of(&mut *work, "4403").await, [there.id, mine.id], "oldest first");
        let stored = work.phone_change(mine.id).await.unwrap().unwrap();
        assert_eq!((stored.phone.as_str(), stored.state, stored.place), (NEW, mine.state, mine.place.clone()));
        drop(work);

        let approved = PhoneChange::Approved(Asked { since: at(5) }.approve(SOMEBODY, at(10)));
        assert!(commit(&bench, async |work| work.step_phone_change(mine.id, 1, approved).await).await.unwrap());
        assert!(!commit(&bench, async |work| work.step_phone_change(mine.id, 1, approved).await).await.unwrap(), "an old page");
        let mut work = bench.read().await;
        assert_eq!(work.phone_change(mine.id).await.unwrap().unwrap().state, approved);
        let due = approved.due().unwrap();
        assert!(work.due_phone_changes(at(100), at(0), 10).await.unwrap().is_empty());
        assert_eq!(work.due_phone_changes(due, at(0), 10).await.unwrap()[0].id, mine.id);
        assert_eq!(work.due_phone_changes(at(0), at(1), 10).await.unwrap()[0].id, there.id, "nobody decided");
        drop(work);

        let over = PhoneChange::Over(approved.approved().unwrap().carry_out(due).unwrap());
        assert!(commit(&bench, async |work| work.step_phone_change(mine.id, 2, over).await).await.unwrap());
        let mut work = bench.read().await;
        assert_eq!(of(&mut *work, GUIYUAN).await, []);
        let kept = work.phone_changes_of(mine.family).await.unwrap();
        assert_eq!(kept[0].state.word(), PhoneChangeWord::Done);
        drop(work);
        commit(&bench, async |work| work.erase_family(mine.family).await).await.unwrap();
        assert!(bench.read().await.phone_changes_of(mine.family).await.unwrap().is_empty());
    }

    async fn the_new_number_is_sealed(bench: Bench) {
        commit(&bench, async |work| {
            let mine = request(family(work).await, GUIYUAN, 5);
            work.add_phone_change(&mine).await
        }).await.unwrap();
        let bytes = bench.stored_bytes();
        assert!(!bytes.windows(11).any(|window| window == b"13900139000"));
    }

    async fn a_phone_is_exchanged_once_and_never_taken_from_another(bench: Bench) {
        let (mine, other) = commit(&bench, async |work| {
            let mine = Account { id: new_id(), family: family(work).await, way_in: way(OLD), created_at: at(0) };
            let other = Account { id: new_id(), family: family(work).await, way_in: way("+85291234567"), created_at: at(0) };
            work.add_account(&mine).await?;
            work.add_account(&other).await?;
            Ok((mine, other))
        }).await.unwrap();
        assert!(commit(&bench, async |work| work.set_account_phone(&mine, NEW).await).await.unwrap());
        assert!(!commit(&bench, async |work| work.set_account_phone(&mine, NEW).await).await.unwrap(), "the old one opens nothing");
        let mut work = bench.read().await;
        assert!(work.account_by_phone(OLD).await.unwrap().is_none());
        let found = work.account_by_phone(NEW).await.unwrap().unwrap();
        assert_eq!((found.id, found.phone()), (mine.id, Some(NEW)));
        assert_eq!(work.account(mine.id).await.unwrap().unwrap().family, mine.family);
        drop(work);
        let now = Account { way_in: way(NEW), ..mine };
        let taken = commit(&bench, async |work| work.set_account_phone(&now, other.phone().unwrap()).await).await;
        assert!(matches!(taken, Err(RegistryError::Conflict)));
    }
}
