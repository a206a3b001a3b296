//! What a family has already: it says so itself, for each child and benefit.

use std::collections::BTreeSet;

use domain::{
    facts::{Child, Family},
    journey::{Answers, ChildNo, facts},
};

use crate::{
    Actor, Casework,
    actor::Place,
    audit::{Record, Told},
    error::{CaseError, CaseResult},
    family::FamilyView,
    policy::{self, Act},
    port::{DeclarationRecord, Received, Status},
};

/// Benefit ids.
pub type Benefits = BTreeSet<String>;

impl FamilyView {
    /// The answers to go by: the newest version not taken back, else the draft.
    pub fn answers(&self) -> Option<&Answers> {
        let sent = self.standing().map(|version| &version.answers);
        sent.or_else(|| self.draft.as_ref().map(|draft| &draft.answers))
    }

    /// The facts they tell, with what the office decided.
    pub fn facts(&self) -> Option<(Family, Vec<(ChildNo, Child)>)> {
        let sent = self.standing().map(DeclarationRecord::facts);
        sent.or_else(|| self.draft.as_ref().map(|draft| facts(&draft.answers)))
    }

    /// The newest version not taken back.
    pub fn standing(&self) -> Option<&DeclarationRecord> {
        self.versions.iter().map(|(version, _)| version).find(|version| version.status != Status::Withdrawn)
    }
}

impl Casework {
    /// What the family said one of its children has.
    pub async fn received_by(&self, actor: &Actor, child: ChildNo) -> CaseResult<Benefits> {
        policy::allow(actor, Act::SeeOwnFamily)?;
        let family = actor.family().ok_or(CaseError::SignInNeeded)?;
        let all = self.registry.read().await?.received_of(family).await?;
        Ok(all.into_iter().filter(|it| it.child == u32::from(child.0)).map(|it| it.benefit).collect())
    }

    /// From now on exactly these. Saying the same again changes nothing; what is no benefit is left out.
    pub async fn mark_received(&self, actor: &Actor, child: ChildNo, benefits: &Benefits) -> CaseResult<()> {
        policy::allow(actor, Act::MarkReceived)?;
        let family = actor.family().ok_or(CaseError::SignInNeeded)?;
        let view = self.my_family(actor).await?;
        let answers = view.answers().filter(|answers| answers.children().contains(&child));
        let place = place_of(answers.ok_or(CaseError::NotFound)?);
        let known: Benefits =
            self.catalogue.items.iter().flat_map(|item| &item.benefits).map(|it| String::from(&*it.id)).collect();
        let said: Benefits = benefits.intersection(&known).cloned().collect();

        let number = u32::from(child.0);
        let mut work = self.registry.begin().await?;
        let all = work.received_of(family).await?;
        let before: Benefits = all.into_iter().filter(|it| it.child == number).map(|it| it.benefit).collect();
        if before == said {
            return Ok(());
        }
        for benefit in before.difference(&said).cloned() {
            work.unmark_received(family, &Received { child: number, benefit }).await?;
        }
        for benefit in said.difference(&before).cloned() {
            work.mark_received(family, &place, &Received { child: number, benefit }, self.now()).await?;
        }
        let record = Record::Family(family);
        self.tell(&mut *work, Told { actor, act: Act::MarkReceived, record, purpose: None, family: Some(family) })
            .await?;
        Ok(work.commit().await?)
    }
}

/// Where the family said it lives; nowhere while it has not.
fn place_of(answers: &Answers) -> Place {
    let place = Place::of_area(answers.field("home.street"));
    let community = Some(answers.field("home.community").to_owned());
    let community = community.filter(|code| !place.street.is_empty() && code.starts_with(&place.street));
    Place { community, ..place }
}
