//! "Type the code we sent."

use casework::{account::CODE_MINUTES, id::CodeId};
use leptos::prelude::*;

use super::Trouble;
use crate::{
    context::{cookie as cookie_of, query, visit},
    cookie,
    error::AppError,
    form::{ErrorSummary, Field, Hidden, PostForm, Problems, Submit, TextField, TextKind},
    layout::{Details, Notice, Page, Prose, Tone},
    parent::{
        city::{self, Proven},
        go::{Found, find},
        sign_in::{self, wanted},
    },
    routes, t,
};

#[component]
pub fn CodePage() -> impl IntoView {
    let visit = visit();
    let next = wanted(&query("next"));
    let code: Option<CodeId> = cookie_of(cookie::CODE).and_then(|id| id.parse().ok());
    let once_more = query("sent") == "again";
    let proven = query("city") == city::NEW && cookie_of(cookie::CITY_NEW).is_some();
    let work = async move {
        let sent_to = match code {
            Some(id) => visit.casework.code_sent_to(&visit.actor, id).await?,
            None => None,
        };
        Ok::<_, AppError>(sent_to.map_or_else(|| Found::Go(routes::SIGN_IN.to_owned()), Found::Show))
    };
    find(work, move |sent_to| view! { <CodeForm next sent_to once_more proven/> })
}

/// Asks for the code; again, with what was typed, when there was trouble with it.
#[component]
pub fn CodeForm(
    next: String,
    /// The phone, masked.
    sent_to: String,
    /// Another code has just been sent.
    #[prop(optional)]
    once_more: bool,
    #[prop(optional, into)] typed: String,
    #[prop(optional)] trouble: Option<Trouble>,
    /// The city has just proven who it is.
    #[prop(optional)]
    proven: bool,
) -> impl IntoView {
    let locale = visit().locale;
    let problems: Problems = trouble.map(|trouble| ("code", t!(locale, trouble.message()))).into_iter().collect();
    let code = Field::new("code", t!(locale, "code-label"))
        .hint(t!(locale, "code-sent-to", phone = sent_to.as_str(), minutes = CODE_MINUTES))
        .value(typed)
        .problem(&problems)
        .heading();
    let again = next.clone();
    let phone = sign_in::address("", city::word(proven));
    let carried = move || proven.then(|| view! { <Hidden name="city" value=city::NEW/> });
    let resend = view! {
        <PostForm to=routes::SIGN_IN_AGAIN>
            <Hidden name="next" value=again/>
            {carried()}
            <Submit label=t!(locale, "code-again") quiet=true/>
        </PostForm>
    };
    view! {
        <Page title=t!(locale, "code-title") problems=problems.any() back=phone.clone() typed=true>
            <ErrorSummary problems/>
            {proven.then(|| view! { <Proven/> })}
            {once_more.then(|| view! {
                <Notice title=t!(locale, "code-again-done") tone=Tone::Good news=true><p>{t!(locale, "code-again-done.text")}</p></Notice>
            })}
            <PostForm to=routes::SIGN_IN_CODE typed=true>
                <Hidden name="next" value=next/>
                {carried()}
                <TextField field=code kind=TextKind::Code/>
                <Submit label=t!(locale, "code-confirm")/>
            </PostForm>
            <Details summary=t!(locale, "code-nothing-came")>
                <Prose text=t!(locale, "code-nothing-came.text")/>
                {resend}
                <p><a href=phone>{t!(locale, "code-other-phone")}</a></p>
            </Details>
        </Page>
    }
}
