//! "Take this child out of the declaration?"

use domain::journey::ChildNo;
use leptos::prelude::*;

use crate::{
    context::{Visit, param, visit},
    error::{AppError, AppResult},
    form::{PostForm, Submit},
    layout::Page,
    parent::{
        cards::child_name,
        go::{Found, find},
        returned::draft,
    },
    routes, t,
};

#[component]
pub fn RemoveChildPage() -> impl IntoView {
    let visit = visit();
    let child = param("child").parse::<ChildNo>();
    let work = {
        let visit = visit.clone();
        async move { look(&visit, child.map_err(|_| AppError::NotFound)?).await }
    };
    find(work, move |(child, name)| {
        view! {
            <Page title=t!(visit, "remove-title") back=routes::DECLARE>
                <h1>{t!(visit, "remove-heading", child = name.as_str())}</h1>
                <p>{t!(visit, "remove-text")}</p>
                <PostForm to=routes::declare_child_remove(child.0.into())>
                    <div class="buttons">
                        <Submit label=t!(visit, "remove-yes")/>
                        <a class="button quiet" href=routes::DECLARE>{t!(visit, "remove-no")}</a>
                    </div>
                </PostForm>
            </Page>
        }
    })
}

async fn look(visit: &Visit, child: ChildNo) -> AppResult<Found<(ChildNo, String)>> {
    let Some(draft) = draft(visit).await? else { return Ok(Found::Go(routes::DECLARE.to_owned())) };
    if !draft.answers.children().contains(&child) {
        return Err(AppError::NotFound);
    }
    Ok(Found::Show((child, child_name(visit, &draft.answers, child))))
}
