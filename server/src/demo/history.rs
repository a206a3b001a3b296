//! What became of a family's declarations: a course of events that could have happened, each with its audit entry.

use casework::{
    actor::{Place, Role},
    clock::civil_day,
    declare::declared_children,
    id::{AccountId, AuditId, ChildId, DeclarationId, FamilyId, StaffId},
    policy::Act,
    port::{
        Account, AuditEntry, BundledDeclaration, ChildRecord, Claim, DeclarationEvent, DeclarationRecord, Draft, Status,
    },
};
use domain::{
    area::{self, Areas, Street},
    calendar,
    declaration::{ReceiptNumber, key_care_signs},
    journey::{Answers, Context, Declared, WayIn, complete},
};
use jiff::{SignedDuration, Timestamp};

use super::{dice::Dice, family, person};

/// What all families of one filling share.
pub struct World {
    pub now: Timestamp,
    pub catalogue_version: String,
}

/// Everything that is stored of one family.
pub struct Life {
    pub account: Account,
    pub draft: Option<Draft>,
    /// Oldest first.
    pub versions: Vec<BundledDeclaration>,
    pub children: Vec<ChildRecord>,
    pub audit: Vec<AuditEntry>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Course {
    Drafting,
    Waiting,
    UnderReview,
    Returned,
    /// Returned, corrected, waiting again.
    SentAgain,
    /// Returned, corrected, approved.
    Corrected,
    Approved,
    /// Approved, declared anew after some months, approved again.
    Renewed,
    /// Approved; a new version waits.
    Changing,
    Withdrawn,
}

const COURSES: [(Course, u32); 10] = [
    (Course::Drafting, 4),
    (Course::Waiting, 9),
    (Course::UnderReview, 4),
    (Course::Returned, 5),
    (Course::SentAgain, 3),
    (Course::Corrected, 6),
    (Course::Approved, 56),
    (Course::Renewed, 7),
    (Course::Changing, 3),
    (Course::Withdrawn, 3),
];

const ASKS: [(&str, &str); 4] = [
    ("home.address", "请写明楼栋和房号。"),
    ("guardian.relation", "请确认您与孩子的关系。"),
    ("family.social_insurance_months", "请核对社保月数后再填写。"),
    ("child.1.in_shenzhen_since", "请确认孩子来深圳居住的日期。"),
];
const NOTES: [&str; 4] = ["", "", "已电话核实住址。", "家长周末在家，可上门。"];

/// One family of the street, reviewed by `reviewer`.
pub fn live(world: &World, street: &Street, reviewer: StaffId, seed: u64, number: u32) -> Life {
    let mut dice = Dice::of_family(seed, number);
    let course = match dice.weighted(&COURSES) {
        // The first family of each street has sent something, so that every office has something to see.
        Course::Drafting if (number as usize) < area::streets().count() => Course::Waiting,
        course => course,
    };
    let days = match course {
        Course::Drafting | Course::Waiting | Course::Withdrawn => dice.between(1, 12),
        Course::UnderReview => dice.between(5, 14),
        Course::Returned | Course::SentAgain | Course::Corrected => dice.between(14, 60),
        // Some are overdue: a record is refreshed each half-year.
        Course::Approved => {
            if dice.percent(8) {
                dice.between(190, 230)
            } else {
                dice.between(10, 175)
            }
        }
        Course::Renewed | Course::Changing => dice.between(150, 330),
    };
    let begun = ago(world.now, days);
    let answers = family::answers(&mut dice, street, number, civil_day(begun));
    let mut story = Story::begin(world, dice, street, reviewer, number, begun);
    story.follow(course, answers);
    story.life
}

struct Story<'a> {
    world: &'a World,
    dice: Dice,
    street: &'a Street,
    reviewer: StaffId,
    family: FamilyId,
    at: Timestamp,
    life: Life,
}

impl<'a> Story<'a> {
    fn begin(
        world: &'a World,
        mut dice: Dice,
        street: &'a Street,
        reviewer: StaffId,
        number: u32,
        at: Timestamp,
    ) -> Self {
        let family = id(&mut dice, at);
        let way_in = WayIn::parse(&person::phone(number)).unwrap_or(WayIn::Slip);
        let account = Account { id: id::<AccountId>(&mut dice, at), family, way_in, created_at: at };
        let life = Life { account, draft: None, versions: Vec::new(), children: Vec::new(), audit: Vec::new() };
        Self { world, dice, street, reviewer, family, at, life }
    }

    fn follow(&mut self, course: Course, answers: Answers) {
        if course == Course::Drafting {
            return self.draft(&answers);
        }
        self.submit(answers.clone());
        match course {
            Course::Drafting | Course::Waiting => {}
            Course::Withdrawn => self.decide(Act::WithdrawDeclaration, Status::Withdrawn),
            Course::UnderReview => self.claim(),
            Course::Returned => self.give_back(),
            Course::SentAgain => {
                self.give_back();
                self.submit_again(&answers);
            }
            Course::Corrected => {
                self.give_back();
                self.submit_again(&answers);
                self.approve();
            }
            Course::Approved => self.approve(),
            Course::Renewed => {
                self.approve();
                self.pass(SignedDuration::from_hours(24 * 100));
                self.submit_again(&answers);
                self.approve();
            }
            Course::Changing => {
                self.approve();
                self.at = ago(self.world.now, self.dice.between(1, 6));
                self.submit_again(&answers);
            }
        }
    }

    /// The first pages only.
    fn draft(&mut self, answers: &Answers) {
        let pages = self.dice.between(1, 3);
        let begun = answers.fields().filter(|(field, _)| match field.split('.').next() {
            Some("guardian") => *field != "guardian.phone",
            Some("home") => pages > 1,
            Some("consent") => pages > 2,
            _ => false,
        });
        let answers = Answers::from_fields(begun);
        self.life.draft = Some(Draft {
            family: self.family,
            answers,
            base: None,
            revision: i64::from(pages) + 1,
            updated_at: self.at,
        });
    }

    fn submit_again(&mut self, answers: &Answers) {
        let room = self.dice.between(1, 30) * 100 + self.dice.between(1, 8);
        let address = format!("{}（{room}房）", answers.field("home.address"));
        let changed = answers
            .fields()
            .map(|(field, text)| (field, if field == "home.address" { address.as_str() } else { text }));
        self.submit(Answers::from_fields(changed));
    }

    fn submit(&mut self, answers: Answers) {
        self.pass_some();
        let context = Context { today: civil_day(self.at), places: &Areas };
        // Made-up answers are complete; a test sees to it.
        let Ok(declared) = complete(&answers, &context) else { return };
        let previous = self.life.versions.len();
        if self.status() == Some(Status::Returned) {
            self.change(previous - 1, Status::Superseded);
        }
        let record = self.record(&declared, answers);
        self.tell(Act::SubmitDeclaration, record.id, false);
        self.life.versions.push(BundledDeclaration {
            guardian: declared.guardian.name.as_str().to_owned(),
            children: declared_children(&declared),
            events: vec![DeclarationEvent { status: Status::Submitted, at: self.at }],
            record,
        });
    }

    fn record(&mut self, declared: &Declared, answers: Answers) -> DeclarationRecord {
        let last = self.life.versions.last().map(|version| &version.record);
        let (version, previous) = (last.map_or(1, |last| last.version + 1), last.map(|last| last.id));
        let street = &self.street;
        DeclarationRecord {
            id: id(&mut self.dice, self.at),
            family: self.family,
            number: ReceiptNumber::from_random(self.dice.bytes()).to_string(),
            version,
            previous,
            place: Place {
                district: street.district.clone(),
                street: street.code.clone(),
                community: declared.home.community.clone(),
            },
            answers,
            catalogue_version: self.world.catalogue_version.clone(),
            submitted_at: self.at,
            idempotency_key: uuid::Builder::from_random_bytes(self.dice.bytes()).into_uuid().to_string(),
            request_hash: self.dice.bytes::<32>().to_vec(),
            language: "zh-Hans".to_owned(),
            status: Status::Submitted,
            status_at: self.at,
            claim: None,
            remarks: std::collections::BTreeMap::new(),
            note: String::new(),
            hukou: std::collections::BTreeMap::new(),
            revision: 1,
        }
    }

    fn claim(&mut self) {
        self.pass_some();
        let until = after(self.at, SignedDuration::from_mins(30));
        let claim = Claim { by: self.reviewer, until };
        if let Some(version) = self.life.versions.last_mut() {
            version.record.claim = Some(claim);
        }
        self.decide(Act::ClaimDeclaration, Status::UnderReview);
    }

    fn approve(&mut self) {
        self.claim();
        self.pass(SignedDuration::from_mins(20));
        let approved = self.life.versions.iter().position(|version| version.record.status == Status::Approved);
        if let Some(before) = approved {
            self.change(before, Status::Superseded);
        }
        self.note();
        self.decide(Act::ApproveDeclaration, Status::Approved);
        self.put_children();
    }

    fn give_back(&mut self) {
        self.claim();
        self.pass(SignedDuration::from_mins(15));
        self.note();
        let (key, remark) = *self.dice.pick(&ASKS);
        if let Some(version) = self.life.versions.last_mut() {
            version.record.remarks.insert(key.to_owned(), remark.to_owned());
        }
        self.decide(Act::ReturnDeclaration, Status::Returned);
    }

    fn note(&mut self) {
        let note = *self.dice.pick(&NOTES);
        if let Some(version) = self.life.versions.last_mut() {
            note.clone_into(&mut version.record.note);
        }
    }

    fn put_children(&mut self) {
        let Some(BundledDeclaration { record, guardian, children, .. }) = self.life.versions.last() else { return };
        let (household, facts) = record.facts();
        let day = civil_day(self.at);
        let put = children.iter().map(|child| {
            let facts = facts.iter().find(|(number, _)| u32::from(number.0) == child.number).map(|(_, facts)| facts);
            let signs = facts.map(|facts| key_care_signs(&household, facts)).unwrap_or_default();
            let known = self.life.children.iter().find(|known| known.number == child.number).map(|known| known.id);
            ChildRecord {
                id: known.unwrap_or_else(|| id::<ChildId>(&mut self.dice, self.at)),
                family: self.family,
                declaration: record.id,
                number: child.number,
                place: record.place.clone(),
                name: child.name.clone(),
                document: child.document.clone(),
                birth_date: child.birth_date,
                stage: facts.and_then(|facts| facts.stage),
                signs: signs.iter().map(|sign| sign.word().to_owned()).collect(),
                guardian: guardian.clone(),
                guardian_phone: self.life.account.phone().map(str::to_owned),
                approved_at: self.at,
                due: calendar::plus_six_months(day).unwrap_or(day),
            }
        });
        self.life.children = put.collect();
    }

    fn status(&self) -> Option<Status> {
        self.life.versions.last().map(|version| version.record.status)
    }

    fn decide(&mut self, act: Act, status: Status) {
        let Some(last) = self.life.versions.len().checked_sub(1) else { return };
        if act == Act::WithdrawDeclaration {
            self.pass_some();
        }
        self.tell(act, self.life.versions[last].record.id, act != Act::WithdrawDeclaration);
        self.change(last, status);
    }

    fn change(&mut self, version: usize, status: Status) {
        let BundledDeclaration { record, events, .. } = &mut self.life.versions[version];
        record.status = status;
        record.status_at = self.at;
        record.revision += 1;
        events.push(DeclarationEvent { status, at: self.at });
    }

    fn tell(&mut self, act: Act, record: DeclarationId, staff: bool) {
        let actor =
            if staff { format!("staff:{}", self.reviewer) } else { format!("guardian:{}", self.life.account.id) };
        self.life.audit.push(AuditEntry {
            id: id::<AuditId>(&mut self.dice, self.at),
            at: self.at,
            actor,
            role: staff.then(|| Role::StreetReviewer.word().to_owned()),
            area: staff.then(|| self.street.code.clone()),
            act: act.word().to_owned(),
            record: format!("declaration:{record}"),
            purpose: None,
            family: Some(self.family),
            assisted: None,
        });
    }

    fn pass_some(&mut self) {
        let minutes = self.dice.between(30, 60 * 24);
        self.pass(SignedDuration::from_mins(minutes.into()));
    }

    /// Time passes, but never beyond now.
    fn pass(&mut self, time: SignedDuration) {
        self.at = after(self.at, time).min(after(self.world.now, -SignedDuration::from_mins(5)));
    }
}

/// Version 7, as everywhere, but from the dice.
fn id<T: From<uuid::Uuid>>(dice: &mut Dice, at: Timestamp) -> T {
    let millis = u64::try_from(at.as_millisecond()).unwrap_or_default();
    T::from(uuid::Builder::from_unix_timestamp_millis(millis, &dice.bytes()).into_uuid())
}

fn ago(now: Timestamp, days: u32) -> Timestamp {
    after(now, -SignedDuration::from_hours(24 * i64::from(days)))
}

fn after(at: Timestamp, by: SignedDuration) -> Timestamp {
    at.saturating_add(by).unwrap_or(at)
}
