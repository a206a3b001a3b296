//! What waits in the reader's area.

use crate::{
    Actor, Casework,
    audit::{People, REVIEW, Record, Told, people},
    error::CaseResult,
    policy::{self, Act},
    port::{DeclarationRow, Page, QueueCount, QueueFilter, Status},
};

impl Casework {
    pub async fn queue(&self, actor: &Actor, filter: &QueueFilter) -> CaseResult<Page<DeclarationRow>> {
        let member = policy::staff(actor, Act::SeeQueue)?;
        let mut work = self.registry.begin().await?;
        self.tell(
            &mut *work,
            Told { actor, act: Act::SeeQueue, record: Record::List("queue"), purpose: Some(REVIEW), family: None },
        )
        .await?;
        let mut page = work.queue(&member.area, filter).await?;
        work.commit().await?;
        if filter.claimed_by.is_some() {
            // A claim that has run out is nobody's; that of a decision says whose it was.
            let held = |row: &DeclarationRow| row.claim.is_some_and(|claim| claim.until > self.now());
            page.rows.retain(|row| row.status != Status::UnderReview || held(row));
        }
        Ok(page)
    }

    /// The user names of those who hold or decided these.
    pub async fn holders(&self, actor: &Actor, rows: &[DeclarationRow]) -> CaseResult<People> {
        policy::staff(actor, Act::SeeQueue)?;
        let mut work = self.registry.read().await?;
        people(&mut *work, rows.iter().filter_map(|row| Some(row.claim?.by))).await
    }

    pub async fn queue_counts(&self, actor: &Actor) -> CaseResult<Vec<QueueCount>> {
        let member = policy::staff(actor, Act::SeeQueue)?;
        let mut work = self.registry.read().await?;
        Ok(work.queue_counts(&member.area).await?)
    }
}
