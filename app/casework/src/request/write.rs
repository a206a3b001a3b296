//! A family asks for help: a draft from the first word, files with it, one transaction to send it.

use domain::{
    declaration::ReceiptNumber,
    journey::{Answers, ChildNo, WayIn, complete},
    privacy::Held,
    request::{Ask, AskPage, Level, Typed, Whom, due},
};
use sha2::{Digest, Sha256};

use crate::{
    Actor, Casework,
    audit::{Record, Told},
    chance,
    clock::civil_day,
    error::{CaseError, CaseResult},
    file::{Matter, Owner, Picked},
    id::{FamilyId, FileId, RequestId},
    outbox::Topic,
    policy::{self, Act},
    port::{
        DeclarationRecord, Erased, FileRecord, Party, RegistryError, RequestContent, RequestDraft, RequestEvent,
        RequestRecord, RequestStatus, RequestStep, Status, Work,
    },
    privacy::held,
};

/// What the pages of asking show.
pub struct Asking {
    /// Empty at the beginning.
    pub draft: RequestDraft,
    /// Of the declaration that stands, with names; none while it is held up.
    pub children: Vec<(ChildNo, String)>,
    pub street: String,
    /// What the declaration says about being reached.
    pub answers: Answers,
    pub files: Vec<FileRecord>,
    /// Why nothing can be asked for a child now, only for the whole family.
    pub held: Vec<Held>,
}

impl Asking {
    pub fn numbers(&self) -> Vec<ChildNo> {
        self.children.iter().map(|(number, _)| *number).collect()
    }
}

/// What the last page posts: everything that must be the same when the same form is sent again.
#[derive(Debug, Clone)]
pub struct RequestSubmission {
    pub idempotency_key: String,
    /// The revision of the draft that the person looked at.
    pub revision: i64,
    pub language: &'static str,
}

#[derive(Debug, Clone)]
pub struct RequestReceipt {
    pub id: RequestId,
    pub number: String,
}

/// The declaration that says where the family lives: the newest that the office has, or has approved. None for a family
/// that has left Shenzhen.
fn standing(versions: Vec<DeclarationRecord>) -> Option<DeclarationRecord> {
    let mut versions = versions.into_iter();
    versions.find(|version| version.status != Status::Withdrawn).filter(|version| version.status != Status::Closed)
}

/// The family has left Shenzhen and has not declared again.
pub(super) async fn has_left(work: &mut dyn Work, family: FamilyId) -> CaseResult<bool> {
    let versions = work.declarations_of(family).await?;
    Ok(!versions.is_empty() && versions.iter().any(|it| it.status == Status::Closed) && standing(versions).is_none())
}

fn children(answers: &Answers) -> Vec<(ChildNo, String)> {
    let name = |number: ChildNo| answers.field(&format!("child.{number}.name")).trim().to_owned();
    answers.children().into_iter().map(|number| (number, name(number))).collect()
}

impl Casework {
    /// None for a family that has not declared, or has left Shenzhen: it has no street.
    pub async fn asking(&self, actor: &Actor) -> CaseResult<Option<Asking>> {
        policy::allow(actor, Act::EditRequest)?;
        let family = actor.family().ok_or(CaseError::SignInNeeded)?;
        let mut work = self.registry.read().await?;
        let Some(standing) = standing(work.declarations_of(family).await?) else { return Ok(None) };
        let draft = self.draft_or_new(&mut *work, family).await?;
        let files = work.files_of(draft.id.0).await?;
        let held = held(&mut *work, family).await?;
        Ok(Some(Asking {
            draft,
            children: if held.is_empty() { children(&standing.answers) } else { Vec::new() },
            street: standing.place.street,
            answers: standing.answers,
            files,
            held,
        }))
    }

    async fn draft_or_new(&self, work: &mut dyn Work, family: FamilyId) -> CaseResult<RequestDraft> {
        let begun = work.request_draft(family).await?;
        Ok(begun.unwrap_or_else(|| RequestDraft {
            family,
            id: self.new_id(),
            typed: Typed::default(),
            revision: 0,
            updated_at: self.now(),
        }))
    }

    /// Stores what was typed on one page, good or not. Read, change, compare-and-set; again when another tab was first.
    /// While nothing may be asked for a child, that it is for one is not kept: the page says so and asks again.
    pub async fn save_request<'a>(
        &self,
        actor: &Actor,
        page: AskPage,
        sent: impl Fn(&str) -> &'a str + Send + Sync,
    ) -> CaseResult<RequestDraft> {
        policy::allow(actor, Act::EditRequest)?;
        let family = actor.family().ok_or(CaseError::SignInNeeded)?;
        for _ in 0..8 {
            let mut work = self.registry.begin().await?;
            // Who erases, takes a consent back or leaves at this moment comes before it or after it.
            work.hold_family(family).await?;
            standing(work.declarations_of(family).await?).ok_or(CaseError::NotFound)?;
            let held = !held(&mut *work, family).await?.is_empty();
            let mut draft = self.draft_or_new(&mut *work, family).await?;
            draft.typed.accept(page, |field| match sent(field) {
                whom if held && field == "child" && whom != "family" => "",
                typed => typed,
            });
            draft.updated_at = self.now();
            if work.put_request_draft(&draft).await? {
                work.commit().await?;
                return Ok(RequestDraft { revision: draft.revision + 1, ..draft });
            }
        }
        Err(CaseError::Changed)
    }

    /// Erases what was typed and uploaded.
    pub async fn drop_request(&self, actor: &Actor) -> CaseResult<()> {
        policy::allow(actor, Act::EditRequest)?;
        let family = actor.family().ok_or(CaseError::SignInNeeded)?;
        let mut work = self.registry.begin().await?;
        if let Some(id) = self.drop_unsent_request(&mut *work, family).await? {
            self.tell(&mut *work, editing(actor, id, family)).await?;
            work.commit().await?;
        }
        Ok(())
    }

    /// What was typed and uploaded and not sent: gone, also from a backup. Says which, if there was one.
    pub(crate) async fn drop_unsent_request(
        &self,
        work: &mut dyn Work,
        family: FamilyId,
    ) -> CaseResult<Option<RequestId>> {
        let Some(draft) = work.request_draft(family).await? else { return Ok(None) };
        let at = self.now().max(draft.updated_at);
        work.list_erased(Erased::RequestDraft { family, at });
        forget_request(work, &draft).await?;
        Ok(Some(draft.id))
    }

    /// A photo or a PDF for the request that is being written.
    pub async fn add_request_file(&self, actor: &Actor, picked: Picked) -> CaseResult<FileId> {
        policy::allow(actor, Act::EditRequest)?;
        let family = actor.family().ok_or(CaseError::SignInNeeded)?;
        let draft = self.registry.read().await?.request_draft(family).await?.ok_or(CaseError::NotFound)?;
        let matter = Matter { id: draft.id.0, owner: Owner::Family(family) };
        let kept = self.keep_file(matter, picked, editing(actor, draft.id, family)).await?;
        let mut work = self.registry.begin().await?;
        work.hold_family(family).await?;
        let written = work.request_draft(family).await?.is_some_and(|now| now.id == draft.id);
        if written || work.request(draft.id).await?.is_some() {
            return Ok(kept);
        }
        // What it was for was erased while it was looked into.
        work.remove_file(kept).await?;
        work.commit().await?;
        Err(CaseError::NotFound)
    }

    /// Takes one away again, as long as it is not sent.
    pub async fn remove_request_file(&self, actor: &Actor, id: FileId) -> CaseResult<()> {
        policy::allow(actor, Act::EditRequest)?;
        let family = actor.family().ok_or(CaseError::SignInNeeded)?;
        let mut work = self.registry.begin().await?;
        let draft = work.request_draft(family).await?.ok_or(CaseError::NotFound)?;
        let file = work.file(id).await?;
        // Pressed twice, the second finds it gone.
        if file.is_some_and(|file| file.matter == draft.id.0) {
            work.remove_file(id).await?;
            self.tell(&mut *work, editing(actor, draft.id, family)).await?;
            work.commit().await?;
        }
        Ok(())
    }

    /// The same form again gives the same receipt.
    pub async fn send_request(&self, actor: &Actor, submission: &RequestSubmission) -> CaseResult<RequestReceipt> {
        policy::allow(actor, Act::SendRequest)?;
        let mut tries = 0;
        loop {
            match self.send_request_once(actor, submission).await {
                // Two of the same form at once: the second try finds the first one's receipt.
                Err(CaseError::Registry(RegistryError::Conflict) | CaseError::NotFound | CaseError::Changed)
                    if tries < 3 && (tries == 0 || self.asked(submission).await?) =>
                {
                    tries += 1;
                }
                done => return done,
            }
        }
    }

    async fn asked(&self, submission: &RequestSubmission) -> CaseResult<bool> {
        let mut work = self.registry.read().await?;
        Ok(work.request_by_key(&submission.idempotency_key).await?.is_some())
    }

    async fn send_request_once(&self, actor: &Actor, submission: &RequestSubmission) -> CaseResult<RequestReceipt> {
        let family = actor.family().ok_or(CaseError::SignInNeeded)?;
        let mut work = self.registry.begin().await?;
        if let Some(sent) = work.request_by_key(&submission.idempotency_key).await? {
            let same = sent.family == family && sent.request_hash == submission.hash();
            return if same {
                Ok(RequestReceipt { id: sent.id, number: sent.number })
            } else {
                Err(CaseError::AlreadySent)
            };
        }
        work.hold_family(family).await?;
        let draft = work.request_draft(family).await?.ok_or(CaseError::NotFound)?;
        if draft.revision != submission.revision {
            return Err(CaseError::Changed);
        }
        let standing = standing(work.declarations_of(family).await?).ok_or(CaseError::NotFound)?;
        let account = work.account_of(family).await?.ok_or(CaseError::SignInNeeded)?;
        let free = held(&mut *work, family).await?.is_empty();
        let numbers: Vec<ChildNo> = if free { standing.answers.children() } else { Vec::new() };
        let ask = draft.typed.read(&numbers).map_err(|_| CaseError::Incomplete)?;
        let record = self.new_request(&draft, &ask, &standing, &account.way_in, submission);
        work.add_request(&record).await?;
        work.drop_request_draft(family).await?;
        self.tell_request(&mut *work, actor, Act::SendRequest, &record, None).await?;
        if record.reach == domain::request::Reach::Here {
            self.inform_page(&mut *work, family, Topic::RequestSent, &record.number).await?;
        } else {
            self.inform_family(&mut *work, family, Topic::RequestSent, &record.number).await?;
        }
        work.commit().await?;
        Ok(RequestReceipt { id: record.id, number: record.number })
    }

    fn new_request(
        &self,
        draft: &RequestDraft,
        ask: &Ask,
        standing: &DeclarationRecord,
        way_in: &WayIn,
        submission: &RequestSubmission,
    ) -> RequestRecord {
        let now = self.now();
        let child = match ask.whom {
            Whom::Child(number) => Some(number),
            Whom::Family => None,
        };
        let days = ask.item.and_then(|number| self.catalogue.item(number)).and_then(|item| item.target_days);
        RequestRecord {
            id: draft.id,
            family: draft.family,
            number: ReceiptNumber::from_random(chance::bytes(&*self.chance)).to_string(),
            item: ask.item,
            child: child.map(|number| u32::from(number.0)),
            urgency: ask.urgency,
            reach: ask.reach,
            content: self.content(ask, child, standing, way_in),
            language: submission.language.to_owned(),
            asked_at: now,
            idempotency_key: submission.idempotency_key.clone(),
            request_hash: submission.hash(),
            place: standing.place.clone(),
            status: RequestStatus::Received,
            status_at: now,
            level: Level::Street,
            due: due(civil_day(now), ask.urgency, days),
            department: None,
            handler: None,
            outcome: String::new(),
            rating: None,
            rating_words: String::new(),
            revision: 1,
        }
    }

    fn content(
        &self,
        ask: &Ask,
        child: Option<ChildNo>,
        standing: &DeclarationRecord,
        way_in: &WayIn,
    ) -> RequestContent {
        let mut answers = standing.answers.clone();
        answers.set_way_in(Some(way_in));
        let declared = complete(&answers, &self.journey_context()).ok();
        let declared = declared.as_ref().and_then(|it| it.children.iter().find(|it| Some(it.number) == child));
        let name = child.map(|number| answers.field(&format!("child.{number}.name")).trim().to_owned());
        RequestContent {
            text: ask.text.clone(),
            reach_note: ask.reach_note.clone(),
            guardian: answers.field("guardian.name").trim().to_owned(),
            phone: way_in.phone().map(|phone| phone.as_str().to_owned()),
            child: name.unwrap_or_default(),
            child_birth: declared.and_then(|it| it.facts.birth_date).map(|day| day.to_string()).unwrap_or_default(),
        }
    }
}

fn editing(actor: &Actor, id: RequestId, family: FamilyId) -> Told<'_> {
    Told { actor, act: Act::EditRequest, record: Record::Request(id), purpose: None, family: Some(family) }
}

impl RequestSubmission {
    fn hash(&self) -> Vec<u8> {
        Sha256::digest(self.revision.to_le_bytes()).to_vec()
    }
}

/// The first line of what happened.
impl From<&RequestRecord> for RequestEvent {
    fn from(record: &RequestRecord) -> Self {
        Self { step: RequestStep::Asked, by: Party::Family, at: record.asked_at, to: None }
    }
}

/// A request that was not sent, and what was uploaded for it.
pub(crate) async fn forget_request(work: &mut dyn Work, draft: &RequestDraft) -> CaseResult<()> {
    for file in work.files_of(draft.id.0).await? {
        work.remove_file(file.id).await?;
    }
    Ok(work.drop_request_draft(draft.family).await?)
}
