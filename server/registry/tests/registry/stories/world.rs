//! A casework whose clock the test turns, and the people in it.

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex,
        atomic::{AtomicI64, AtomicU64, Ordering},
    },
};

use async_trait::async_trait;
use casework::{
    Actor, Area, Casework, Role,
    actor::StaffMember,
    chance::Generator,
    clock::Clock,
    declare::{Receipt, Submission},
    id::{CodeId, DeclarationId, FileId, StaffId},
    outbox::{Notice, Wording},
    port::{FileStore, Message, QueueFilter, Registry as _, Stored},
    review::Written,
    session::SessionToken,
};
use domain::{
    catalogue::Catalogue,
    identifier::Mobile,
    journey::{Answers, Key},
};
use jiff::Timestamp;
use registry::SqlRegistry;
use uuid::Uuid;

use crate::support::{Bench, at};

/// Stands still until it is turned.
#[derive(Default)]
pub struct Hand(AtomicI64);

impl Clock for Hand {
    fn now(&self) -> Timestamp {
        at(self.0.load(Ordering::SeqCst))
    }
}

struct Plain;

impl Wording for Plain {
    fn text(&self, notice: &Notice, language: &str) -> String {
        match notice {
            Notice::Code { code, .. } => format!("{language} {code}"),
            Notice::News { number, .. } => number.clone(),
        }
    }
}

/// Files as they lie somewhere else.
#[derive(Default)]
pub struct Shelf(pub Mutex<BTreeMap<FileId, Vec<u8>>>);

#[async_trait]
impl FileStore for Shelf {
    async fn put(&self, id: FileId, sealed: Vec<u8>) -> Stored<()> {
        self.0.lock().unwrap().insert(id, sealed);
        Ok(())
    }

    async fn get(&self, id: FileId) -> Stored<Option<Vec<u8>>> {
        Ok(self.0.lock().unwrap().get(&id).cloned())
    }

    async fn remove(&self, id: FileId) -> Stored<()> {
        self.0.lock().unwrap().remove(&id);
        Ok(())
    }
}

pub struct World {
    pub casework: Casework,
    pub hand: Arc<Hand>,
    pub registry: SqlRegistry,
    pub shelf: Arc<Shelf>,
}

impl World {
    pub fn new(bench: &Bench) -> Self {
        Self::on(bench.registry.clone())
    }

    /// Another server on the same database has another world, with other dice.
    pub fn on(registry: SqlRegistry) -> Self {
        static SEED: AtomicU64 = AtomicU64::new(1);
        let (hand, shelf) = (Arc::new(Hand::default()), Arc::new(Shelf::default()));
        let casework = Casework {
            registry: Arc::new(registry.clone()),
            clock: Arc::clone(&hand) as Arc<dyn Clock>,
            chance: Arc::new(Generator::seeded(SEED.fetch_add(1, Ordering::Relaxed))),
            catalogue: Arc::new(Catalogue::shenzhen().unwrap()),
            wording: Arc::new(Plain),
            files: Arc::clone(&shelf) as Arc<dyn FileStore>,
            idle: domain::kiosk::Idle::default(),
            spot: casework::kiosk::Spot::default(),
            city: None,
        };
        Self { casework, hand, registry, shelf }
    }

    pub fn pass(&self, seconds: i64) {
        self.hand.0.fetch_add(seconds, Ordering::SeqCst);
    }

    /// The messages that wait, with one purpose.
    pub async fn messages(&self, purpose: &str) -> Vec<Message> {
        let now = self.hand.now();
        let mut work = self.registry.begin().await.unwrap();
        let due = work.take_due(now, now, 1_000).await.unwrap();
        work.commit().await.unwrap();
        due.into_iter().filter(|message| message.purpose == purpose).collect()
    }

    pub async fn ask_for_code(&self, actor: &Actor, phone: &str) -> (CodeId, String) {
        let mobile = Mobile::parse(phone).unwrap();
        // Ids are ordered by time: the newest message is found by its own.
        self.pass(1);
        let id = self.casework.request_code(actor, &mobile, "network", "en").await.unwrap();
        let newest = self
            .messages("code")
            .await
            .into_iter()
            .filter(|it| it.to == mobile.as_str())
            .max_by_key(|it| it.id)
            .unwrap();
        (id, newest.text.strip_prefix("en ").unwrap().to_owned())
    }

    /// Somebody with a session.
    pub async fn sign_in(&self, actor: &Actor, session: Option<&SessionToken>, phone: &str) -> (Actor, SessionToken) {
        let (id, code) = self.ask_for_code(actor, phone).await;
        let signed_in = self.casework.confirm_code(actor, session, id, &code).await.unwrap();
        (self.casework.actor_of(&signed_in.token).await.unwrap(), signed_in.token)
    }

    /// A signed-in guardian whose draft holds these answers.
    pub async fn ready(&self, phone: &str, answers: &Answers) -> Actor {
        let (guardian, _) = self.sign_in(&Actor::Visitor, None, phone).await;
        self.casework.begin_draft(&guardian, None).await.unwrap();
        self.write(&guardian, answers).await;
        guardian
    }

    /// Replaces the draft's answers.
    pub async fn write(&self, guardian: &Actor, answers: &Answers) {
        let mut work = self.registry.begin().await.unwrap();
        let mut draft = work.draft(guardian.family().unwrap()).await.unwrap().unwrap();
        draft.answers = answers.clone();
        assert!(work.save_draft(&draft).await.unwrap());
        work.commit().await.unwrap();
    }

    pub async fn send(&self, guardian: &Actor, key: &str) -> Receipt {
        let revision = self.casework.draft(guardian).await.unwrap().unwrap().revision;
        self.casework.submit(guardian, &submission(key, revision)).await.unwrap()
    }

    /// A family that has declared.
    pub async fn declared(&self, phone: &str, answers: &Answers) -> (Actor, DeclarationId) {
        let guardian = self.ready(phone, answers).await;
        let receipt = self.send(&guardian, phone).await;
        (guardian, receipt.id)
    }

    pub async fn revision(&self, id: DeclarationId) -> i64 {
        self.registry.read().await.unwrap().declaration(id).await.unwrap().unwrap().revision
    }

    /// Claims and approves.
    pub async fn approve(&self, reviewer: &Actor, id: DeclarationId) {
        self.casework.claim(reviewer, id).await.unwrap();
        self.casework.approve(reviewer, id, self.revision(id).await, &Written::default()).await.unwrap();
    }

    /// How often something was written down about a record.
    pub async fn told(&self, act: &str, record: &str) -> usize {
        let entries = self.registry.read().await.unwrap().audit_of_record(record, 1_000).await.unwrap();
        entries.iter().filter(|entry| entry.act == act).count()
    }
}

pub fn submission(key: &str, revision: i64) -> Submission {
    Submission { idempotency_key: key.to_owned(), revision, language: "en" }
}

pub fn staff(role: Role, area: &str) -> Actor {
    let id = StaffId(Uuid::from_u128(u128::from(role as u8) + 1));
    Actor::Staff(StaffMember { id, username: role.word().to_owned(), role, area: Area::parse(area).unwrap() })
}

/// Another colleague of the same role and area.
pub fn second(of: &Actor) -> Actor {
    let Actor::Staff(member) = of else { panic!("not staff") };
    Actor::Staff(StaffMember { id: StaffId(Uuid::from_u128(9_999)), username: "second".to_owned(), ..member.clone() })
}

pub fn queue() -> QueueFilter {
    QueueFilter { limit: 50, ..QueueFilter::default() }
}

pub fn key(text: &str) -> Key {
    text.parse().unwrap()
}

pub fn written(note: &str, remarks: &[(&str, &str)]) -> Written {
    let remarks = remarks.iter().map(|(name, remark)| (key(name), (*remark).to_owned())).collect();
    Written { note: note.to_owned(), remarks }
}

const FAMILY: &[(&str, &str)] = &[
    ("guardian.name", "李梅"),
    ("guardian.relation", "mother"),
    ("guardian.document_kind", "passport"),
    ("guardian.document_number", "E12345678"),
    ("family.residence_permit", "yes"),
    ("family.stable_job", "yes"),
    ("family.parent_seeking_work", "no"),
    ("home.street", "440304004"),
    ("home.community", "440304004022"),
    ("home.address", "向阳新村 8 栋"),
    ("family.stable_home", "yes"),
    ("consent.children", "yes"),
    ("consent.health", "yes"),
    ("contact.call", "yes"),
    ("contact.text", "yes"),
    ("contact.message", "yes"),
];

const CHILD: &[(&str, &str)] = &[
    ("name", "李小明"),
    ("sex", "male"),
    ("birth_date.year", "2019"),
    ("birth_date.month", "5"),
    ("birth_date.day", "1"),
    ("document_kind", "birth_certificate"),
    ("hukou_province", "450000"),
    ("hukou_county", "450103"),
    ("in_shenzhen_since.year", "2022"),
    ("in_shenzhen_since.month", "3"),
    ("in_shenzhen_since.day", "1"),
    ("lives_with", "both_parents"),
    ("stage", "primary"),
    ("xueji", "yes"),
    ("insured", "shenzhen"),
    ("medical_aid", "no"),
    ("vaccination_booklet", "yes"),
    ("under_120cm", "no"),
    ("disability_certificate", "no"),
    ("severe_mental_disorder", "no"),
    ("orphan", "no"),
    ("de_facto_unsupported", "no"),
    ("no_livelihood", "no"),
];

/// A complete declaration for so many children; `other` has the answers that differ.
pub fn complete(children: u16, other: &[(&str, &str)]) -> Answers {
    let own = FAMILY.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
    let each = (1..=children).flat_map(|child| {
        let fields = CHILD.iter().map(|(name, text)| (*name, (*text).to_owned()));
        let fields = fields.chain([("document_number", format!("U12345678{child}"))]);
        fields.map(move |(name, text)| (format!("child.{child}.{name}"), text))
    });
    let other = other.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned()));
    Answers::from_fields(own.chain(each).chain(other))
}
