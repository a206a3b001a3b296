//! "Erase what you have filled in?"

use leptos::prelude::*;

use crate::{
    context::visit,
    error::AppError,
    form::{PostForm, Submit},
    layout::Page,
    parent::{
        go::{Found, find},
        returned::draft,
    },
    routes, t,
};

#[component]
pub fn ErasePage() -> impl IntoView {
    let visit = visit();
    let work = {
        let visit = visit.clone();
        async move {
            if visit.helps() {
                return Err(AppError::Forbidden);
            }
            let begun = draft(&visit).await?.is_some();
            Ok::<_, AppError>(if begun { Found::Show(()) } else { Found::Go(routes::DECLARE.to_owned()) })
        }
    };
    find(work, move |()| {
        view! {
            <Page title=t!(visit, "erase-title") back=routes::DECLARE>
                <h1>{t!(visit, "erase-heading")}</h1>
                <p>{t!(visit, "erase-text")}</p>
                <PostForm to=routes::DECLARE_ERASE>
                    <div class="buttons">
                        <Submit label=t!(visit, "erase-yes")/>
                        <a class="button quiet" href=routes::DECLARE>{t!(visit, "erase-no")}</a>
                    </div>
                </PostForm>
            </Page>
        }
    })
}
