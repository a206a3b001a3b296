//! Telling: a report, and more about it later.

use domain::{
    concern::{Now, Sighting, Since, StateWord, Step},
    declaration::ReceiptNumber,
    identifier::normalise,
};
use sha2::{Digest, Sha256};

use super::{PURPOSE, change, state_of};
use crate::{
    Actor, Area, Casework,
    actor::Place,
    audit::{Record, Told},
    chance,
    error::{CaseError, CaseResult},
    file::{FileFlaw, Picked},
    id::ConcernId,
    policy::{self, Act},
    port::{ConcernEntry, ConcernRecord, RegistryError, Work},
    session::hex,
};

/// Digits of the code that opens a report again.
const CODE: usize = 8;
/// Characters an addition may have.
pub const ADDITION: usize = 2_000;

/// What a form carries: its own key, and the code that the report will have.
#[derive(Clone)]
pub struct ReportForm {
    pub key: String,
    /// Chosen before anything is sent, so that pressing twice gives the same answer though only its hash is stored.
    pub code: String,
}

/// What was typed and by which form.
#[derive(Clone)]
pub struct Report {
    pub form: ReportForm,
    pub sighting: Sighting,
    /// The network sends very many: see [`ConcernRecord::flagged`].
    pub flagged: bool,
    pub language: &'static str,
}

/// What became of a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    pub id: ConcernId,
    pub number: String,
    /// Photos that were not kept, each with the reason.
    pub refused: Refusals,
}

/// By the name of each file.
pub type Refusals = Vec<(String, FileFlaw)>;

/// More about a report, by its number and code.
#[derive(Clone, Default)]
pub struct Addition {
    pub form: String,
    pub number: String,
    pub code: String,
    pub text: String,
    pub photos: Vec<Picked>,
}

impl ReportForm {
    /// A key that stood in an address; whatever else was typed there is none.
    pub fn key(text: &str) -> Option<&str> {
        (text.len() == 32 && text.bytes().all(|b| b.is_ascii_hexdigit())).then_some(text)
    }

    fn code(text: &str) -> Option<String> {
        let code = normalise::code(text);
        (code.len() == CODE && code.bytes().all(|b| b.is_ascii_digit())).then_some(code)
    }
}

impl Report {
    /// Another content of the same form is another report: nothing that was told may be lost.
    fn idempotency_key(&self) -> String {
        let sighting = &self.sighting;
        let signs: Vec<&str> = sighting.signs.iter().map(|sign| sign.word()).collect();
        let texts = [&sighting.seen, &sighting.area, &sighting.place, &sighting.child, &sighting.teller];
        let words = [sighting.since.map(Since::word), sighting.now.map(Now::word)];
        let mut hash = Sha256::new();
        let parts = [self.form.key.as_str()].into_iter().chain(signs).chain(texts.map(String::as_str));
        for part in parts.chain(words.into_iter().flatten()) {
            hash.update(part.len().to_le_bytes());
            hash.update(part);
        }
        hex(&hash.finalize())
    }
}

impl Casework {
    pub fn new_report_form(&self) -> ReportForm {
        let key: [u8; 16] = chance::bytes(&*self.chance);
        ReportForm { key: hex(&key), code: format!("{:08}", chance::below(&*self.chance, 100_000_000)) }
    }

    /// Opens a case. The same form pressed twice gives the same. What was told counts: it is stored before its photos
    /// are looked at, and whatever is wrong with them.
    pub async fn report_concern(&self, actor: &Actor, report: &Report, photos: Vec<Picked>) -> CaseResult<Received> {
        policy::allow(actor, Act::ReportConcern)?;
        if !report.sighting.flaws().is_empty() {
            return Err(CaseError::Incomplete);
        }
        ReportForm::key(&report.form.key).ok_or(CaseError::NotFound)?;
        let code = ReportForm::code(&report.form.code).ok_or(CaseError::NotFound)?;
        let teller = nobody(actor);
        let mut tries = 0;
        let (id, number) = loop {
            match self.report_once(&teller, report, &code).await {
                // Two of the same form at once: the second try finds the first one's number.
                Err(CaseError::Registry(RegistryError::Conflict)) if tries < 3 => tries += 1,
                done => break done?,
            }
        };
        // Words of a flood are all kept; its photos can follow with number and code.
        if report.flagged {
            let refused = photos.into_iter().map(|photo| (photo.name, FileFlaw::Away)).collect();
            return Ok(Received { id, number, refused });
        }
        let refused = self.keep_files(id.into(), photos, about(&teller, Act::ReportConcern, id)).await;
        Ok(Received { id, number, refused })
    }

    async fn report_once(&self, teller: &Actor, report: &Report, code: &str) -> CaseResult<(ConcernId, String)> {
        let key = report.idempotency_key();
        let mut work = self.registry.begin().await?;
        if let Some(sent) = work.concern_by_key(&key).await? {
            return Ok((sent.id, sent.number));
        }
        let record = self.new_concern(teller, report, key);
        work.add_concern(&record, code).await?;
        self.add_entry(&mut *work, teller, (record.id, record.revision), Entry::of(Step::Received)).await?;
        self.tell_of(&mut *work, teller, Act::ReportConcern, record.id).await?;
        work.commit().await?;
        Ok((record.id, record.number))
    }

    fn new_concern(&self, teller: &Actor, report: &Report, idempotency_key: String) -> ConcernRecord {
        let now = self.now();
        let staff = teller.staff();
        let place = Place::of_area(&report.sighting.area);
        // A child director's own report stays with the director's community.
        let community = staff.and_then(|member| match &member.area {
            Area::Community(code) if code.get(..9) == Some(&*place.street) => Some(code.clone()),
            _ => None,
        });
        ConcernRecord {
            id: self.new_id(),
            number: ReceiptNumber::from_random(chance::bytes(&*self.chance)).to_string(),
            place: Place { community, ..place },
            sighting: report.sighting.clone(),
            filed_by: staff.map(|member| member.id),
            urgent: report.sighting.urgent(),
            flagged: report.flagged,
            language: report.language.to_owned(),
            received_at: now,
            form: report.form.key.clone(),
            idempotency_key,
            status: StateWord::Received,
            status_at: now,
            taken_by: None,
            outcome: None,
            revision: 1,
        }
    }

    /// Whether this form was sent: then its page shows nothing any more.
    pub async fn report_sent(&self, form: &str) -> CaseResult<bool> {
        let mut work = self.registry.read().await?;
        Ok(work.concern_form_sent(form).await?)
    }

    /// More about a report: words, photos, or both. A closed case is looked at again. Answers with what it is now, none
    /// where nothing could be kept.
    pub async fn add_to_concern(&self, actor: &Actor, addition: Addition) -> CaseResult<(Option<StateWord>, Refusals)> {
        policy::allow(actor, Act::AddToConcern)?;
        let Addition { form, number, code, text, photos } = addition;
        ReportForm::key(&form).ok_or(CaseError::NotFound)?;
        let text = normalise::text(&text);
        let sent = photos.len();
        if (text.is_empty() && sent == 0) || text.chars().count() > ADDITION {
            return Err(CaseError::Incomplete);
        }
        let id = by_code(&mut *self.registry.read().await?, &number, &code).await?.id;
        let refused = self.keep_files(id.into(), photos, about(&Actor::Visitor, Act::AddToConcern, id)).await;
        if text.is_empty() && refused.len() == sent {
            return Ok((None, refused));
        }
        let mut tries = 0;
        loop {
            match self.add_once(&form, &number, &code, &text).await {
                // A colleague changed the case at this moment, or the same form came twice.
                Err(CaseError::Changed | CaseError::Registry(RegistryError::Conflict)) if tries < 8 => tries += 1,
                done => return Ok((Some(done?), refused)),
            }
        }
    }

    async fn add_once(&self, form: &str, number: &str, code: &str, text: &str) -> CaseResult<StateWord> {
        let teller = Actor::Visitor;
        let mut work = self.registry.begin().await?;
        let record = by_code(&mut *work, number, code).await?;
        if work.concern_form_sent(form).await? {
            return Ok(record.status);
        }
        let before = state_of(&record)?;
        let after = before.told_more(self.now());
        if !work.change_concern(record.id, record.revision, &change(&after)).await? {
            return Err(CaseError::Changed);
        }
        let step = if before == after { Step::Added } else { Step::Reopened };
        let told = Entry { text: text.to_owned(), form: Some(form.to_owned()), ..Entry::of(step) };
        self.add_entry(&mut *work, &teller, (record.id, record.revision + 1), told).await?;
        self.tell_of(&mut *work, &teller, Act::AddToConcern, record.id).await?;
        work.commit().await?;
        Ok(after.word())
    }

    /// An entry of the audit log about a case: with no family, whoever was asking.
    pub(super) async fn tell_of(&self, work: &mut dyn Work, actor: &Actor, act: Act, id: ConcernId) -> CaseResult<()> {
        self.tell(work, about(actor, act, id)).await
    }

    pub(super) async fn add_entry(
        &self,
        work: &mut dyn Work,
        actor: &Actor,
        (concern, revision): (ConcernId, i64),
        entry: Entry,
    ) -> CaseResult<()> {
        let Entry { step, to, outcome, text, form } = entry;
        let by = actor.staff().map(|member| member.id);
        let id = self.new_id();
        let entry = ConcernEntry { id, concern, revision, step, at: self.now(), by, to, outcome, text, form };
        Ok(work.add_concern_entry(&entry).await?)
    }
}

async fn by_code(work: &mut dyn Work, number: &str, code: &str) -> CaseResult<ConcernRecord> {
    let number = ReceiptNumber::parse(number).map_or_else(|_| String::new(), |number| number.to_string());
    let code = ReportForm::code(code).unwrap_or_default();
    work.concern_by_code(&number, &code).await?.ok_or(CaseError::WrongCode)
}

/// An entry of the audit log about a case: see [`Casework::tell_of`].
fn about(actor: &Actor, act: Act, id: ConcernId) -> Told<'_> {
    Told { actor, act, record: Record::Concern(id), purpose: PURPOSE, family: None }
}

/// What is about to be written into the history of a case.
pub(super) struct Entry {
    pub step: Step,
    pub to: Option<String>,
    pub outcome: Option<domain::concern::Outcome>,
    pub text: String,
    pub form: Option<String>,
}

impl Entry {
    pub const fn of(step: Step) -> Self {
        Self { step, to: None, outcome: None, text: String::new(), form: None }
    }
}

/// A colleague answers for what they tell; everybody else is nobody to us.
fn nobody(actor: &Actor) -> Actor {
    match actor {
        Actor::Staff(_) => actor.clone(),
        _ => Actor::Visitor,
    }
}
