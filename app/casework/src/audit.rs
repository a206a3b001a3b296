//! Every write and every view of a case is told. If the entry can't be written, the data isn't shown.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use crate::{
    Actor, Casework,
    error::CaseResult,
    id::{
        ChildId, ConcernId, DeclarationId, ErasureId, FamilyId, FileId, GrantId, KioskId, MessageId, PhoneChangeId,
        QuestionId, RequestId, StaffId, VisitId,
    },
    kiosk::Assist,
    policy::{self, Act},
    port::{AuditEntry, Work},
};

/// The purpose of who looks at a declaration to decide about it.
pub(crate) const REVIEW: &str = "review";
/// The purpose of who lays declarations of two families side by side.
pub(crate) const COMPARE: &str = "compare";

/// The record an entry is about.
#[derive(Debug, Clone)]
pub enum Record {
    Declaration(DeclarationId),
    Child(ChildId),
    Family(FamilyId),
    Staff(StaffId),
    Request(RequestId),
    File(FileId),
    Grant(GrantId),
    Message(MessageId),
    PhoneChange(PhoneChangeId),
    Street(String),
    Question(QuestionId),
    Erasure(ErasureId),
    /// Never with a family: see [`crate::concern`].
    Concern(ConcernId),
    Kiosk(KioskId),
    Visit(VisitId),
    /// A list or a search: no single record.
    List(&'static str),
}

impl std::fmt::Display for Record {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Declaration(id) => write!(f, "declaration:{id}"),
            Self::Child(id) => write!(f, "child:{id}"),
            Self::Family(id) => write!(f, "family:{id}"),
            Self::Staff(id) => write!(f, "staff:{id}"),
            Self::Request(id) => write!(f, "request:{id}"),
            Self::File(id) => write!(f, "file:{id}"),
            Self::Grant(id) => write!(f, "grant:{id}"),
            Self::Message(id) => write!(f, "message:{id}"),
            Self::PhoneChange(id) => write!(f, "phone_change:{id}"),
            Self::Street(code) => write!(f, "street:{code}"),
            Self::Question(id) => write!(f, "question:{id}"),
            Self::Erasure(id) => write!(f, "erasure:{id}"),
            Self::Concern(id) => write!(f, "concern:{id}"),
            Self::Kiosk(id) => write!(f, "kiosk:{id}"),
            Self::Visit(id) => write!(f, "visit:{id}"),
            Self::List(name) => write!(f, "list:{name}"),
        }
    }
}

/// What is about to be written down.
#[derive(Clone)]
pub(crate) struct Told<'a> {
    pub actor: &'a Actor,
    pub act: Act,
    pub record: Record,
    pub purpose: Option<&'static str>,
    pub family: Option<FamilyId>,
}

impl AuditEntry {
    /// As the family reads it. That its declaration was laid beside another would say that somebody else declared the
    /// same child: to the family it is a look like any other.
    pub(crate) fn for_family(self) -> Self {
        let compared = self.purpose.as_deref() == Some(COMPARE);
        Self { purpose: if compared { Some(REVIEW.to_owned()) } else { self.purpose }, ..self }
    }

    /// The `actor` of who acts under this grant.
    pub(crate) fn helper(grant: GrantId) -> String {
        format!("helper:{grant}")
    }
}

impl Casework {
    /// Appends the entry to the same transaction as the deed.
    pub(crate) async fn tell(&self, work: &mut dyn Work, told: Told<'_>) -> CaseResult<()> {
        let entry = self.entry(&told, self.now());
        Ok(work.append_audit(&entry).await?)
    }

    pub(crate) fn entry(&self, told: &Told<'_>, at: Timestamp) -> AuditEntry {
        let staff = told.actor.staff();
        AuditEntry {
            id: self.new_id(),
            at,
            actor: name(told.actor),
            role: staff.map(|s| s.role.word().to_owned()),
            area: staff.map(|s| s.area.code().to_owned()),
            act: told.act.word().to_owned(),
            record: told.record.to_string(),
            purpose: told.purpose.map(str::to_owned),
            family: told.family,
            // Never beside what belongs to no family: nobody is to know from which kiosk a report of concern came.
            assisted: told.family.and(self.spot.assist()).map(Assist::in_words),
        }
    }

    /// The entries about one record, newest first: for the staff whose area holds it, checked by the caller.
    pub(crate) async fn entries_of(&self, work: &mut dyn Work, record: &Record) -> CaseResult<Vec<AuditEntry>> {
        Ok(work.audit_of_record(&record.to_string(), 100).await?)
    }

    /// May this actor read the log as a whole?
    pub fn may_verify_audit(&self, actor: &Actor) -> CaseResult<()> {
        policy::allow(actor, Act::VerifyAudit)
    }
}

/// User names of colleagues, for those who may see what they did.
pub type People = BTreeMap<StaffId, String>;

pub(crate) async fn people(work: &mut dyn Work, who: impl Iterator<Item = StaffId>) -> CaseResult<People> {
    let mut people = People::new();
    for id in who.collect::<BTreeSet<_>>() {
        if let Some(staff) = work.staff(id).await? {
            people.insert(id, staff.username);
        }
    }
    Ok(people)
}

impl AuditEntry {
    /// The colleague whose deed it was; none for a family or the program.
    pub fn staff(&self) -> Option<StaffId> {
        self.actor.strip_prefix("staff:")?.parse().ok()
    }

    /// The community centre at whose kiosk it was done, with a helper beside: a code of the area lists.
    pub fn assisted_at(&self) -> Option<&str> {
        self.assisted.as_deref()?.split(' ').find_map(|part| part.strip_prefix("area:"))
    }
}

fn name(actor: &Actor) -> String {
    match actor {
        Actor::Visitor => "visitor".to_owned(),
        Actor::Drafting { family } => format!("drafting:{family}"),
        Actor::Guardian { account, .. } => format!("guardian:{account}"),
        Actor::Helper { grant, .. } => AuditEntry::helper(*grant),
        Actor::Staff(member) => format!("staff:{}", member.id),
        Actor::System => "system".to_owned(),
    }
}
