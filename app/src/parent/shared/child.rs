//! The services of a shared child, worked out from the shared answers alone: what is hidden counts as not known.

use domain::{
    assess::{Assessment, assess},
    journey::ChildNo,
};
use leptos::prelude::*;

use super::family;
use crate::{
    context::{Visit, param, visit},
    error::{AppError, AppResult},
    layout::Page,
    load,
    parent::cards::child_name,
    results::{Results, sheet_for},
    routes, t,
};

#[component]
pub fn SharedChildPage() -> impl IntoView {
    let visit = visit();
    let (grant, child) = (param("grant"), param("child").parse::<ChildNo>());
    let back = routes::family_shared(&grant);
    let work = {
        let visit = visit.clone();
        async move { look(&visit, &grant, child.map_err(|_| AppError::NotFound)?).await }
    };
    load(work, move |(name, assessment)| {
        let title = t!(visit, "services-of-child");
        let sheet = sheet_for(&visit);
        view! {
            <Page title=title.clone() back>
                <h1>{title}</h1>
                <p>{t!(visit, "services-of-child.text")}</p>
                <p>{t!(visit, "shared-services")}</p>
                <Results sheet assessment name as_of=visit.casework.today()/>
            </Page>
        }
    })
}

async fn look(visit: &Visit, grant: &str, child: ChildNo) -> AppResult<(String, Assessment)> {
    let shared = family(visit, grant).await?;
    let known = shared.children.iter().flatten().any(|it| it.number == child);
    let (household, children) = shared.facts();
    let found = children.into_iter().find(|(number, _)| known && *number == child);
    let (number, facts) = found.ok_or(AppError::NotFound)?;
    let assessment = assess(visit.casework.catalogue.rules(), &household, &facts, visit.casework.today());
    Ok((child_name(visit, &shared.answers, number), assessment))
}
