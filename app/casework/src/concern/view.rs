//! Lists and single cases, for those whose area they are in.

use crate::{
    Actor, Casework,
    audit::{People, Record, Told, people},
    error::{CaseError, CaseResult},
    id::{ConcernId, FileId, StaffId},
    policy::{self, Act},
    port::{AuditEntry, ConcernCount, ConcernEntry, ConcernFilter, ConcernRecord, FileRecord, Page},
};

use super::{PURPOSE, in_area};

/// One case with what happened to it and who looked.
pub struct ConcernView {
    pub record: ConcernRecord,
    /// Oldest first.
    pub entries: Vec<ConcernEntry>,
    pub photos: Vec<FileRecord>,
    pub log: Vec<AuditEntry>,
    /// The colleagues named in both.
    pub people: People,
    /// What the reader may do with it.
    pub may: May,
}

/// By the policy table; whether the state allows it is a second question.
#[derive(Debug, Clone, Copy, Default)]
pub struct May {
    pub take_up: bool,
    pub note: bool,
    pub assign: bool,
    pub pass_on: bool,
    pub close: bool,
}

impl May {
    fn of(actor: &Actor) -> Self {
        let may = |act| policy::allow(actor, act).is_ok();
        Self {
            take_up: may(Act::TakeUpConcern),
            note: may(Act::NoteConcern),
            assign: may(Act::AssignConcern),
            pass_on: may(Act::PassConcern),
            close: may(Act::CloseConcern),
        }
    }
}

impl Casework {
    pub async fn concerns(&self, actor: &Actor, filter: &ConcernFilter) -> CaseResult<(Page<ConcernRecord>, People)> {
        let member = policy::staff(actor, Act::SeeConcerns)?;
        let mut work = self.registry.begin().await?;
        let record = Record::List("concerns");
        let told = Told { actor, act: Act::SeeConcerns, record, purpose: PURPOSE, family: None };
        self.tell(&mut *work, told).await?;
        let page = work.concerns(&member.area, filter).await?;
        let people = people(&mut *work, page.rows.iter().filter_map(|row| row.taken_by)).await?;
        work.commit().await?;
        Ok((page, people))
    }

    /// How many are open in the reader's area: for the page of one's own work.
    pub async fn concern_count(&self, actor: &Actor) -> CaseResult<ConcernCount> {
        let member = policy::staff(actor, Act::SeeConcerns)?;
        let mut work = self.registry.read().await?;
        Ok(work.concern_count(&member.area).await?)
    }

    pub async fn view_concern(&self, actor: &Actor, id: ConcernId) -> CaseResult<ConcernView> {
        let member = policy::staff(actor, Act::ViewConcern)?;
        let mut work = self.registry.begin().await?;
        let record = in_area(&mut *work, member, id).await?;
        self.tell_of(&mut *work, actor, Act::ViewConcern, id).await?;
        let entries = work.concern_entries(id).await?;
        let photos = work.files_of(id.0).await?;
        let log = self.entries_of(&mut *work, &Record::Concern(id)).await?;
        let named: Vec<StaffId> = entries
            .iter()
            .filter_map(|entry| entry.by)
            .chain(log.iter().filter_map(AuditEntry::staff))
            .chain(record.taken_by)
            .chain(record.filed_by)
            .collect();
        let people = people(&mut *work, named.into_iter()).await?;
        work.commit().await?;
        Ok(ConcernView { record, entries, photos, log, people, may: May::of(actor) })
    }

    /// A photo of a case the reader sees. Each look is told.
    pub async fn concern_photo(
        &self,
        actor: &Actor,
        concern: ConcernId,
        id: FileId,
    ) -> CaseResult<(FileRecord, Vec<u8>)> {
        let member = policy::staff(actor, Act::ViewConcernPhoto)?;
        let mut work = self.registry.begin().await?;
        in_area(&mut *work, member, concern).await?;
        let file = work.file(id).await?.filter(|file| file.matter == concern.0).ok_or(CaseError::NotFound)?;
        self.tell_of(&mut *work, actor, Act::ViewConcernPhoto, concern).await?;
        work.commit().await?;
        let content = self.file_content(&file).await?.ok_or(CaseError::NotFound)?;
        Ok((file, content))
    }
}
