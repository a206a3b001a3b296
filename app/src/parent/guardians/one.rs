//! One other guardian: what is shared now, to change or to end.

use casework::{id::GrantId, port::GrantRecord};
use domain::grant::GrantState;
use leptos::prelude::*;

use super::page::PartTicks;
use crate::{
    context::{Visit, param, query, visit},
    error::{AppError, AppResult},
    form::{Hidden, PostForm, Submit},
    layout::{Crumb, Notice, Page, Tone},
    parent::go::{Found, find},
    routes, t,
};

#[component]
pub fn GuardianPage() -> impl IntoView {
    let visit = visit();
    let id = param("grant").parse::<GrantId>();
    let work = {
        let visit = visit.clone();
        async move { look(&visit, id.map_err(|_| AppError::NotFound)?).await }
    };
    find(work, move |grant| {
        let locale = visit.locale;
        let crumbs = vec![
            Crumb::new(routes::FAMILY, t!(locale, "family-title")),
            Crumb::new(routes::FAMILY_GUARDIANS, t!(locale, "guardians-title")),
        ];
        let here = routes::family_guardian(grant.id);
        let chosen = grant.shared.parts().map(|part| part.word().to_owned()).collect();
        let saved = (query("saved") == "yes").then(|| {
            view! { <Notice title=t!(locale, "guardian-saved") tone=Tone::Good news=true><p>{t!(locale, "guardian-saved.text")}</p></Notice> }
        });
        view! {
            <Page title=t!(locale, "guardian-title", name = grant.name.as_str()) crumbs>
                <h1>{t!(locale, "guardian-title", name = grant.name.as_str())}</h1>
                {saved}
                <PostForm to=here.clone()>
                    <Hidden name="revision" value=grant.revision.to_string()/>
                    <PartTicks chosen/>
                    <Submit label=t!(locale, "guardian-save") name="do" value="save"/>
                </PostForm>
                <h2>{t!(locale, "guardian-end")}</h2>
                <p>{t!(locale, "guardian-end.text")}</p>
                <PostForm to=here>
                    <Submit label=t!(locale, "guardian-end.button") name="do" value="end" quiet=true/>
                </PostForm>
            </Page>
        }
    })
}

async fn look(visit: &Visit, id: GrantId) -> AppResult<Found<GrantRecord>> {
    let grant = visit.casework.one_shared_by_me(&visit.actor, id).await?;
    Ok(match grant.state.now(visit.casework.clock.now()) {
        GrantState::Ended(_) => Found::Go(routes::FAMILY_GUARDIANS.to_owned()),
        _ => Found::Show(grant),
    })
}
