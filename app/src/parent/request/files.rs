//! Photos and PDFs that help to understand: chosen, uploaded, looked at, taken away again. None is needed.

use casework::{
    file::{FileFlaw, MOST},
    request::Asking,
};
use leptos::prelude::*;

use super::{asking, urgent::CallNow};
use crate::{
    context::{Visit, visit},
    form::{ErrorSummary, FileField, PostForm, Problems, Submit, file_field, flaw_text, refused_text},
    layout::{FileList, Page},
    parent::go::find,
    routes, t,
};

#[component]
pub fn AskFilesPage() -> impl IntoView {
    view! { <AskFiles refused=Vec::new()/> }
}

/// Also the answer to files that were not kept, each with the reason.
#[component]
pub fn AskFiles(refused: Vec<(String, FileFlaw)>) -> impl IntoView {
    let visit = visit();
    let work = {
        let visit = visit.clone();
        async move { asking(&visit).await }
    };
    find(work, move |asking| page(&visit, asking, refused))
}

fn page(visit: &Visit, asking: Asking, refused: Vec<(String, FileFlaw)>) -> impl IntoView + use<> {
    let locale = visit.locale;
    let said: Vec<String> = refused.into_iter().map(|(name, flaw)| refused_text(locale, &name, flaw)).collect();
    let problems = if said.is_empty() { Problems::new() } else { Problems::new().add("file", said.join(" ")) };
    let field = file_field(locale, "file").problem(&problems);
    let full = asking.files.len() >= MOST;
    let urgent = domain::request::Urgency::from_word(asking.draft.typed.get("urgency"));
    let count = asking.files.len();
    let choose = if full {
        view! { <p>{flaw_text(locale, FileFlaw::TooMany)}</p> }.into_any()
    } else if visit.shared() {
        view! { <FileField field/> }.into_any()
    } else {
        view! {
            <PostForm to=routes::FAMILY_NEW_FILES files=true>
                <FileField field/>
                <Submit label=t!(locale, "request-upload") quiet=true/>
            </PostForm>
        }
        .into_any()
    };
    let files = asking.files;
    let list = (count > 0).then(|| {
        view! {
            <h2>{t!(locale, "request-files-here", n = count)}</h2>
            <PostForm to=routes::FAMILY_NEW_FILES>
                <FileList files to=|_, file| routes::family_file(file.id) matter="" removable=true/>
            </PostForm>
        }
    });
    view! {
        <Page title=t!(locale, "request-files") problems=problems.any() back=routes::FAMILY_NEW_REACH>
            {urgent.filter(|it| it.urgent()).map(|_| view! { <CallNow/> })}
            <ErrorSummary problems/>
            <h1>{t!(locale, "request-files")}</h1>
            <p>{t!(locale, "request-files.text")}</p>
            {list}
            {choose}
            <p><a class="button" href=routes::FAMILY_NEW_CHECK>{t!(locale, if count > 0 { "request-files-on" } else { "request-files-none" })}</a></p>
        </Page>
    }
}
