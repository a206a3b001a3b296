//! At the end that goes on: the code.

use casework::{
    Actor,
    policy::{self, Act},
};
use leptos::{nonce::use_nonce, prelude::*};

use crate::{
    assets::asset,
    context::{Visit, visit},
    error::AppError,
    form::{ErrorSummary, Field, PostForm, Problems, Submit, TextField, TextKind},
    layout::{Notice, Page, Tone},
    load,
    parent::guardians::CodeTrouble,
    routes, t,
};

#[component]
pub fn TakeOverPage() -> impl IntoView {
    view! { <TakeOverForm/> }
}

#[component]
pub fn TakeOverForm(
    #[prop(optional, into)] typed: String,
    #[prop(optional)] trouble: Option<CodeTrouble>,
) -> impl IntoView {
    let visit = visit();
    let actor = visit.actor.clone();
    let may = async move { policy::allow(&actor, Act::TakeOver).map_err(AppError::from) };
    load(may, move |()| {
        let locale = visit.locale;
        let problems: Problems = trouble.map(|it| ("code", t!(locale, message(it)))).into_iter().collect();
        let code = Field::new("code", t!(locale, "handover-take"))
            .hint(t!(locale, "handover-take.hint"))
            .value(typed)
            .problem(&problems)
            .heading();
        let lost = lost(&visit);
        view! {
            <Page title=t!(locale, "handover-take-title") problems=problems.any() back=routes::START typed=true>
                <ErrorSummary problems/>
                {lost}
                <PostForm to=routes::HANDOVER_TAKE typed=true>
                    <TextField field=code kind=TextKind::Number/>
                    <p>{t!(locale, "handover-take-own")}</p>
                    <Submit label=t!(locale, "handover-go-on")/>
                </PostForm>
                <script src=asset("handover.js") defer nonce=use_nonce()></script>
            </Page>
        }
    })
}

/// What this end gives up by going on with something else.
fn lost(visit: &Visit) -> Option<impl IntoView + use<>> {
    let id = match visit.actor {
        Actor::Drafting { .. } => "handover-begun-here",
        Actor::Guardian { .. } => "handover-signed-in-here",
        _ => return None,
    };
    let (title, text) = (t!(visit, id), t!(visit, format!("{id}.text")));
    Some(view! { <Notice title tone=Tone::Warn><p>{text}</p></Notice> })
}

const fn message(trouble: CodeTrouble) -> &'static str {
    match trouble {
        CodeTrouble::Missing => "handover-code-missing",
        CodeTrouble::Wrong => "handover-code-wrong",
        CodeTrouble::TooMany => "grant-code-too-many",
    }
}
