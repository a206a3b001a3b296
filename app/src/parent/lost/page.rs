//! "What is your new number?"

use leptos::prelude::*;

use crate::{
    context::visit,
    form::{ErrorSummary, Field, PostForm, Problems, Submit, TextField, TextKind},
    layout::Page,
    parent::sign_in::Trouble,
    routes, t,
};

#[component]
pub fn LostPage() -> impl IntoView {
    view! { <LostForm/> }
}

/// Asks for the number; again, with what was typed, when there was trouble with it.
#[component]
pub fn LostForm(#[prop(optional, into)] typed: String, #[prop(optional)] trouble: Option<Trouble>) -> impl IntoView {
    let who = visit().locale;
    let problems: Problems = trouble.map(|trouble| ("phone", t!(who, trouble.message()))).into_iter().collect();
    let title = t!(who, "lost-title");
    let phone =
        Field::new("phone", t!(who, "lost-phone")).hint(t!(who, "sign-in-phone.hint")).value(typed).problem(&problems);
    let steps = ["lost-step-fill", "lost-step-office", "lost-step-wait"].map(|id| view! { <li>{t!(who, id)}</li> });
    view! {
        <Page title=title.clone() problems=problems.any() back=routes::SIGN_IN typed=true>
            <h1>{title}</h1>
            <ErrorSummary problems/>
            <p>{t!(who, "lost-lead")}</p>
            <ol>{steps}</ol>
            <PostForm to=routes::SIGN_IN_LOST typed=true>
                <TextField field=phone kind=TextKind::Phone/>
                <Submit label=t!(who, "sign-in-send")/>
            </PostForm>
        </Page>
    }
}
