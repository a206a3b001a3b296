//! The results of one child, as of today.

use casework::{family::FamilyView, port::Status};
use domain::{
    assess::{Assessment, Outcome, Service, assess},
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
    let child = param("child");
    let work = {
        let (visit, child) = (visit.clone(), child.clone());
        async move { look(&visit, child.parse().map_err(|_| AppError::NotFound)?).await }
    };
    load(work, move |(name, assessment)| {
        let title = t!(visit, "services-of-child");
        let crumbs = vec![Crumb::new(routes::FAMILY, t!(visit, "family-title"))];
        let sheet = sheet(&visit.casework.catalogue, visit.locale);
        let wants = wants(&visit, &child, &assessment);
        view! {
            <Page title=title.clone() crumbs>
                <h1>{title}</h1>
                <p>{t!(visit, "services-of-child.text")}</p>
                <p><a href="#ask">{t!(visit, "request-want")}</a></p>
                <Results sheet assessment name as_of=visit.casework.today()/>
                {wants}
            </Page>
        }
    })
}

/// "I want this": the services that fit or can be applied for, each with the way to ask for it.
fn wants(visit: &Visit, child: &str, assessment: &Assessment) -> impl IntoView + use<> {
    let fits = |service: &&Service| matches!(service.outcome, Outcome::Yes | Outcome::Apply);
    let links: Vec<_> = assessment
        .services
        .iter()
        .filter(fits)
        .map(|service| {
            let to = routes::family_new_request(service.item, Some(child));
            view! { <li><a href=to>{t!(visit, format!("service-{}-title", service.item))}</a></li> }
        })
        .collect();
    let locale = visit.locale;
    view! {
        <section id="ask">
            <h2>{t!(locale, "request-want")}</h2>
            <p>{t!(locale, "request-want.text")}</p>
            <ul>{links}</ul>
            <p><a class="button quiet" href=routes::FAMILY_NEW>{t!(locale, "request-want-other")}</a></p>
        </section>
    }
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
