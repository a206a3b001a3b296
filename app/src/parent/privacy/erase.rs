//! "Delete everything?", at once or by asking the office; and the page after it.

use casework::privacy::PrivacyView;
use domain::privacy::Scope;
use leptos::prelude::*;

use crate::{
    context::{Visit, visit},
    error::AppResult,
    form::{Hidden, PostForm, Submit},
    layout::{Page, Panel},
    parent::go::{Found, find},
    routes, t,
};

#[component]
pub fn ErasePage() -> impl IntoView {
    let visit = visit();
    let work = {
        let visit = visit.clone();
        async move { look(&visit).await }
    };
    find(work, move |view| {
        // What the button will do, said on the page; the form says the same, so that nothing else is done.
        let wish = if view.approved { "ask" } else { "now" };
        let id = format!("mydata-erase-{wish}");
        view! {
            <Page title=t!(visit, format!("{id}.link")) back=routes::FAMILY_PRIVACY>
                <h1>{t!(visit, format!("{id}.heading"))}</h1>
                <p>{t!(visit, format!("{id}.means"))}</p>
                <p>{t!(visit, "mydata-erase-copy")} " " <a href=routes::FAMILY_PRIVACY>{t!(visit, "mydata-copy")}</a></p>
                <PostForm to=routes::FAMILY_ERASE>
                    <Hidden name="wish" value=wish/>
                    <div class="buttons">
                        <Submit label=t!(visit, format!("{id}.yes"))/>
                        <a class="button quiet" href=routes::FAMILY_PRIVACY>{t!(visit, "mydata-no")}</a>
                    </div>
                </PostForm>
            </Page>
        }
    })
}

async fn look(visit: &Visit) -> AppResult<Found<PrivacyView>> {
    let view = visit.casework.privacy(&visit.actor).await?;
    Ok(if view.waiting(Scope::Everything).is_some() {
        Found::Go(routes::FAMILY_PRIVACY.to_owned())
    } else {
        Found::Show(view)
    })
}

/// For everybody: whoever comes here has no account any more.
#[component]
pub fn ErasedPage() -> impl IntoView {
    let locale = visit().locale;
    let title = t!(locale, "mydata-erased");
    view! {
        <Page title=title.clone()>
            <Panel title>
                <p>{t!(locale, "mydata-erased.text")}</p>
            </Panel>
            <p>{t!(locale, "mydata-erased.left")}</p>
            <p><a href=routes::START>{t!(locale, "fault-start")}</a></p>
        </Page>
    }
}
