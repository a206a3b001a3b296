//! The results of one child, as of today.

use casework::{family::FamilyView, port::Status};
use domain::{
    assess::{Assessment, assess},
    journey::{Answers, ChildNo, facts},
};
use leptos::prelude::*;

use crate::{
    context::{Visit, param, visit},
    error::{AppError, AppResult},
    layout::{Crumb, Page},
    load,
    parent::cards::child_name,
    results::{Results, sheet},
    routes, t,
};

#[component]
pub fn ChildServicesPage() -> impl IntoView {
    let visit = visit();
    let child = param("child").parse::<ChildNo>();
    let work = {
        let visit = visit.clone();
        async move { look(&visit, child.map_err(|_| AppError::NotFound)?).await }
    };
    load(work, move |(name, assessment)| {
        let title = t!(visit, "services-of-child");
        let crumbs = vec![Crumb::new(routes::FAMILY, t!(visit, "family-title"))];
        let sheet = sheet(&visit.casework.catalogue, visit.locale);
        view! {
            <Page title=title.clone() crumbs>
                <h1>{title}</h1>
                <p>{t!(visit, "services-of-child.text")}</p>
                <Results sheet assessment name as_of=visit.casework.today()/>
            </Page>
        }
    })
}

async fn look(visit: &Visit, child: ChildNo) -> AppResult<(String, Assessment)> {
    let family = visit.casework.my_family(&visit.actor).await?;
    let answers = basis(&family).ok_or(AppError::NotFound)?;
    let (household, children) = facts(answers);
    let (number, facts) = children.into_iter().find(|(number, _)| *number == child).ok_or(AppError::NotFound)?;
    let assessment = assess(visit.casework.catalogue.rules(), &household, &facts, visit.casework.today());
    Ok((child_name(visit, answers, number), assessment))
}

/// The answers to go by: the newest version not taken back, else the draft.
pub fn basis(family: &FamilyView) -> Option<&Answers> {
    let mut versions = family.versions.iter().map(|(version, _)| version);
    let sent = versions.find(|version| version.status != Status::Withdrawn).map(|version| &version.answers);
    sent.or_else(|| family.draft.as_ref().map(|draft| &draft.answers))
}
