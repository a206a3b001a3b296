//! Made-up families, declarations and staff. Every number and id is new; what matters to a test is set by the test.

use std::{
    collections::BTreeMap,
    sync::atomic::{AtomicU64, Ordering},
};

use casework::{
    actor::Place,
    id::{ChildId, DeclarationId, FamilyId},
    port::{ChildRecord, DeclarationRecord, DeclaredChild, Status, Work},
};
use domain::journey::Answers;
use jiff::{Timestamp, ToSpan, civil::Date};
use uuid::Uuid;

/// 桂园街道 and 黄贝街道 in 罗湖区, and 南头街道 in 南山区.
pub const GUIYUAN: &str = "440303001";
pub const HUANGBEI: &str = "440303002";
pub const NANTOU: &str = "440305001";

/// Later ids are greater, as with those of a clock.
pub fn new_id<T: From<Uuid>>() -> T {
    static NEXT: AtomicU64 = AtomicU64::new(1);
    T::from(Uuid::from_u64_pair(NEXT.fetch_add(1, Ordering::Relaxed), 0x8000_0000_0000_0000))
}

pub fn text_id() -> String {
    new_id::<Uuid>().simple().to_string()
}

/// Noon in Shenzhen on the day before the catalogue's examples, and so many seconds later.
pub fn at(seconds: i64) -> Timestamp {
    Timestamp::constant(1_795_320_000, 0) + seconds.seconds()
}

pub fn day(text: &str) -> Date {
    text.parse().expect("a date")
}

pub fn place(street: &str) -> Place {
    Place { district: street[..6].to_owned(), street: street.to_owned(), community: None }
}

pub fn answers(fields: &[(&str, &str)]) -> Answers {
    Answers::from_fields(fields.iter().copied())
}

pub async fn family(work: &mut dyn Work) -> FamilyId {
    let family = new_id();
    work.add_family(family, at(0)).await.expect("a new family");
    family
}

pub fn declaration(family: FamilyId, street: &str) -> DeclarationRecord {
    DeclarationRecord {
        id: new_id::<DeclarationId>(),
        family,
        number: format!("SZ-{}", text_id()),
        version: 1,
        previous: None,
        place: place(street),
        answers: answers(&[("guardian.name", "王芳"), ("home.address", "解放路 7 号")]),
        catalogue_version: "1".to_owned(),
        submitted_at: at(0),
        idempotency_key: text_id(),
        request_hash: vec![1, 2, 3],
        language: "zh-Hans".to_owned(),
        status: Status::Submitted,
        status_at: at(0),
        claim: None,
        remarks: BTreeMap::new(),
        note: String::new(),
        hukou: BTreeMap::new(),
        revision: 1,
    }
}

pub fn declared(number: u32, name: &str, born: &str, document: Option<&str>) -> DeclaredChild {
    DeclaredChild { number, name: name.to_owned(), birth_date: day(born), document: document.map(str::to_owned) }
}

pub fn child(version: &DeclarationRecord, number: u32, name: &str) -> ChildRecord {
    ChildRecord {
        id: new_id::<ChildId>(),
        family: version.family,
        declaration: version.id,
        number,
        place: version.place.clone(),
        name: name.to_owned(),
        document: None,
        birth_date: day("2019-05-01"),
        stage: None,
        signs: Vec::new(),
        guardian: "王芳".to_owned(),
        guardian_phone: Some("+8613800138000".to_owned()),
        approved_at: at(0),
        due: day("2027-05-23"),
    }
}
