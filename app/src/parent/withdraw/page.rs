//! "Take this declaration back?"

use casework::port::DeclarationRecord;
use leptos::prelude::*;

use super::possible;
use crate::{
    context::{Visit, param, visit},
    error::AppResult,
    form::{Hidden, PostForm, Submit},
    layout::Page,
    parent::go::{Found, find},
    routes, t,
};

#[component]
pub fn WithdrawPage() -> impl IntoView {
    let visit = visit();
    let number = param("number");
    let work = {
        let visit = visit.clone();
        async move { look(&visit, &number).await }
    };
    find(work, move |version| {
        let back = routes::family_declaration(&version.number);
        view! {
            <Page title=t!(visit, "withdraw-title") back=back.clone()>
                <h1>{t!(visit, "withdraw-heading", number = version.number.as_str())}</h1>
                <p>{t!(visit, "withdraw-text")}</p>
                <PostForm to=routes::family_withdraw(&version.number)>
                    <Hidden name="revision" value=version.revision.to_string()/>
                    <div class="buttons">
                        <Submit label=t!(visit, "withdraw-yes")/>
                        <a class="button quiet" href=back>{t!(visit, "withdraw-no")}</a>
                    </div>
                </PostForm>
            </Page>
        }
    })
}

async fn look(visit: &Visit, number: &str) -> AppResult<Found<DeclarationRecord>> {
    let (version, _) = visit.casework.my_declaration(&visit.actor, number).await?;
    Ok(if possible(version.status) {
        Found::Show(version)
    } else {
        Found::Go(routes::family_declaration(&version.number))
    })
}
