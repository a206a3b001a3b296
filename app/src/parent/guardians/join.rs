//! "Type the code the other guardian gave you."

use casework::policy::{self, Act};
use leptos::prelude::*;

use super::code::CodeTrouble;
use crate::{
    context::visit,
    error::AppError,
    form::{ErrorSummary, Field, PostForm, Problems, Submit, TextField, TextKind},
    layout::{Crumb, Page},
    load, routes, t,
};

#[component]
pub fn JoinPage() -> impl IntoView {
    view! { <JoinForm/> }
}

#[component]
pub fn JoinForm(
    #[prop(optional, into)] typed: String,
    #[prop(optional)] trouble: Option<CodeTrouble>,
) -> impl IntoView {
    let visit = visit();
    let actor = visit.actor.clone();
    let may = async move { policy::allow(&actor, Act::JoinFamily).map_err(AppError::from) };
    load(may, move |()| {
        let locale = visit.locale;
        let problems: Problems = trouble.map(|it| ("code", t!(locale, it.message()))).into_iter().collect();
        let code = Field::new("code", t!(locale, "join-code"))
            .hint(t!(locale, "help-code.hint"))
            .value(typed)
            .problem(&problems)
            .heading();
        let crumbs = vec![
            Crumb::new(routes::FAMILY, t!(locale, "family-title")),
            Crumb::new(routes::FAMILY_GUARDIANS, t!(locale, "guardians-title")),
        ];
        view! {
            <Page title=t!(locale, "join-title") problems=problems.any() crumbs typed=true>
                <ErrorSummary problems/>
                <PostForm to=routes::FAMILY_JOIN typed=true>
                    <TextField field=code kind=TextKind::Number/>
                    <p>{t!(locale, "join-text")}</p>
                    <Submit/>
                </PostForm>
            </Page>
        }
    })
}
