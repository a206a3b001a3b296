//! A street office's address: read by everybody, kept by its own people.

use casework::{CaseError, Role, port::Office};

use super::world::{World, staff};
use crate::support::{Bench, on_both};

const STREET: &str = "440304004";

fn office(street: &str, revision: i64) -> Office {
    Office::typed(street, revision, "福田路 1 号", "0755-12345678", "周一至周五")
}

on_both! {
    async fn its_own_people_keep_it(bench: Bench) {
        let world = World::new(&bench);
        let casework = &world.casework;
        let reviewer = staff(Role::StreetReviewer, STREET);
        assert!(casework.office(STREET).await.unwrap().is_none());
        casework.edit_office(&reviewer, office(STREET, 0)).await.unwrap();
        let stored = casework.office(STREET).await.unwrap().unwrap();
        assert_eq!((stored.phone.as_str(), stored.revision), ("0755-12345678", 1));
        assert!(matches!(casework.edit_office(&reviewer, office(STREET, 0)).await, Err(CaseError::Changed)), "an old page");
        casework.edit_office(&reviewer, office(STREET, 1)).await.unwrap();
        assert_eq!(world.told("edit_office", &format!("street:{STREET}")).await, 2);
        assert!(matches!(casework.edit_office(&reviewer, office("440304002", 0)).await, Err(CaseError::NotFound)));
        assert!(matches!(casework.edit_office(&reviewer, office("999999999", 0)).await, Err(CaseError::NotFound)));
        let blank = Office::typed(STREET, 2, " ", "12", "");
        assert!(matches!(casework.edit_office(&reviewer, blank).await, Err(CaseError::Incomplete)));
        for role in [Role::ChildDirector, Role::CentreHelper, Role::DistrictOfficer, Role::CityOfficer, Role::Auditor, Role::Administrator] {
            let other = staff(role, "4403");
            assert!(matches!(casework.edit_office(&other, office(STREET, 2)).await, Err(CaseError::Forbidden)), "{}", role.word());
        }
    }
}
