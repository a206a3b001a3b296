//! "Type both codes."

use casework::{account::CODE_MINUTES, phone::SentTo};
use leptos::prelude::*;

use super::read;
use crate::{
    context::{cookie as cookie_of, visit},
    cookie,
    error::AppError,
    form::{ErrorSummary, Field, PostForm, Problems, Submit, TextField, TextKind},
    layout::{Details, Page, Prose},
    parent::{
        code::Trouble,
        go::{Found, find},
    },
    routes, t,
};

#[component]
pub fn PhoneCodesPage() -> impl IntoView {
    let visit = visit();
    let codes = cookie_of(cookie::CODES).and_then(|cookie| read(&cookie));
    let work = async move {
        // Asks who it is, also where no code was sent.
        visit.casework.my_family(&visit.actor).await?;
        let sent_to = match codes {
            Some(codes) => visit.casework.phone_codes_sent_to(&visit.actor, codes).await?,
            None => None,
        };
        Ok::<_, AppError>(sent_to.map_or_else(|| Found::Go(routes::FAMILY_PHONE.to_owned()), Found::Show))
    };
    find(work, |sent_to| view! { <CodesForm sent_to/> })
}

/// Asks for the codes; again, with what was typed, when there was trouble with one.
#[component]
pub fn CodesForm(
    sent_to: SentTo,
    #[prop(optional)] typed: [String; 2],
    #[prop(optional)] troubles: [Option<Trouble>; 2],
) -> impl IntoView {
    let who = visit().locale;
    let names = ["old", "new"];
    let problems: Problems =
        names.iter().zip(troubles).filter_map(|(name, trouble)| Some((*name, t!(who, trouble?.message())))).collect();
    let (title, lead) = match sent_to.old {
        Some(_) => (t!(who, "phone-codes-title"), Some(t!(who, "phone-codes-lead"))),
        None => (t!(who, "phone-code-title"), None),
    };
    let fields = names
        .into_iter()
        .zip([sent_to.old, Some(sent_to.new)])
        .zip(typed)
        .filter_map(|((name, phone), typed)| {
            let field = Field::new(name, t!(who, format!("phone-code-{name}")))
                .hint(t!(who, "code-sent-to", phone = phone?, minutes = CODE_MINUTES))
                .value(typed)
                .problem(&problems);
            Some(view! { <TextField field kind=TextKind::Code/> })
        })
        .collect_view();
    view! {
        <Page title=title.clone() problems=problems.any() back=routes::FAMILY_PHONE typed=true>
            <h1>{title}</h1>
            <ErrorSummary problems/>
            {lead.map(|lead| view! { <p>{lead}</p> })}
            <PostForm to=routes::FAMILY_PHONE_CODES typed=true>
                {fields}
                <Submit label=t!(who, "phone-change")/>
            </PostForm>
            <Details summary=t!(who, "code-nothing-came")>
                <Prose text=t!(who, "code-nothing-came.text")/>
                <p><a href=routes::FAMILY_PHONE>{t!(who, "phone-again")}</a></p>
            </Details>
        </Page>
    }
}
