//! "Type the code, the receipt's number and your name."

use casework::account::CODE_MINUTES;
use leptos::prelude::*;

use crate::{
    context::{cookie as cookie_of, visit},
    cookie,
    error::AppError,
    form::{ErrorSummary, Field, PostForm, Problems, Submit, TextField, TextKind},
    layout::{Details, Page, Prose},
    parent::go::{Found, find},
    routes, t,
};

/// In the order of the page.
pub const FIELDS: [(&str, TextKind); 3] =
    [("code", TextKind::Code), ("receipt", TextKind::Number), ("name", TextKind::OwnName)];

#[component]
pub fn LostCodePage() -> impl IntoView {
    let visit = visit();
    let code = cookie_of(cookie::CODE).and_then(|id| id.parse().ok());
    let work = async move {
        let sent_to = match code {
            Some(id) => visit.casework.code_sent_to(&visit.actor, id).await?,
            None => None,
        };
        Ok::<_, AppError>(sent_to.map_or_else(|| Found::Go(routes::SIGN_IN_LOST.to_owned()), Found::Show))
    };
    find(work, |sent_to| view! { <LostCodeForm sent_to/> })
}

#[component]
pub fn LostCodeForm(
    /// The new phone, masked.
    sent_to: String,
    /// What was typed, in the order of [`FIELDS`].
    #[prop(optional)]
    typed: [String; 3],
    #[prop(optional)] problems: Problems,
) -> impl IntoView {
    let who = visit().locale;
    let title = t!(who, "lost-code-title");
    let hints = [
        t!(who, "code-sent-to", phone = sent_to, minutes = CODE_MINUTES),
        t!(who, "lost-receipt.hint"),
        t!(who, "lost-name.hint"),
    ];
    let fields = FIELDS
        .into_iter()
        .zip(hints)
        .zip(typed)
        .map(|(((name, kind), hint), typed)| {
            let label = if name == "code" { t!(who, "code-label") } else { t!(who, format!("lost-{name}")) };
            let field = Field::new(name, label).hint(hint).value(typed).problem(&problems);
            view! { <TextField field kind/> }
        })
        .collect_view();
    view! {
        <Page title=title.clone() problems=problems.any() back=routes::SIGN_IN_LOST typed=true>
            <h1>{title}</h1>
            <ErrorSummary problems/>
            <PostForm to=routes::SIGN_IN_LOST_CODE typed=true>
                {fields}
                <Submit label=t!(who, "lost-send")/>
            </PostForm>
            <Details summary=t!(who, "code-nothing-came")>
                <Prose text=t!(who, "code-nothing-came.text")/>
                <p><a href=routes::SIGN_IN_LOST>{t!(who, "phone-again")}</a></p>
            </Details>
            <Details summary=t!(who, "lost-no-receipt")><Prose text=t!(who, "lost-no-receipt.text")/></Details>
        </Page>
    }
}
