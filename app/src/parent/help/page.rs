//! For a visitor: how helping works, and the sign-in. Signed in: the code. Helping: what can be done now.

use casework::{Actor, helper::Helping};
use leptos::prelude::*;

use crate::{
    context::{Visit, query, visit},
    error::AppResult,
    form::{Csrf, ErrorSummary, Field, Hidden, PostForm, Problems, Submit, TextField, TextKind},
    i18n::moment,
    layout::{Notice, Page, Tone},
    load,
    parent::guardians::CodeTrouble,
    routes, t,
};

#[component]
pub fn HelpPage() -> impl IntoView {
    view! { <HelpForm/> }
}

#[component]
pub fn HelpForm(
    #[prop(optional, into)] typed: String,
    #[prop(optional)] trouble: Option<CodeTrouble>,
) -> impl IntoView {
    let visit = visit();
    let work = {
        let visit = visit.clone();
        async move { helped(&visit).await }
    };
    load(work, move |helped| {
        let locale = visit.locale;
        let problems: Problems = trouble.map(|it| ("code", t!(locale, it.message()))).into_iter().collect();
        let stopped = (query("stopped") == "yes" && !visit.helps()).then(|| {
            view! { <Notice title=t!(locale, "help-stopped") tone=Tone::Good news=true><p>{t!(locale, "help-stopped.text")}</p></Notice> }
        });
        let content = match visit.actor {
            Actor::Helper { .. } => now(&visit).into_any(),
            Actor::Guardian { .. } => code(&visit, helped, typed, &problems).into_any(),
            _ => begin(&visit).into_any(),
        };
        let typed = matches!(visit.actor, Actor::Guardian { .. });
        view! {
            <Page title=t!(locale, "help-title") problems=problems.any() back=routes::START typed>
                <ErrorSummary problems/>
                <h1>{t!(locale, "help-title")}</h1>
                {stopped}
                {content}
            </Page>
        }
    })
}

async fn helped(visit: &Visit) -> AppResult<Vec<Helping>> {
    match visit.actor {
        Actor::Guardian { .. } => Ok(visit.casework.helped_by_me(&visit.actor).await?),
        _ => Ok(Vec::new()),
    }
}

fn begin(visit: &Visit) -> impl IntoView + use<> {
    let steps: Vec<_> = ["ask", "phone", "code"]
        .iter()
        .map(|word| view! { <li>{t!(visit, format!("help-step-{word}"))}</li> })
        .collect();
    view! {
        <p class="lead">{t!(visit, "help-lead")}</p>
        <ol>{steps}</ol>
        <p><a class="button" href=routes::sign_in_then(routes::HELP)>{t!(visit, "sign-in-title")}</a></p>
    }
}

fn code(visit: &Visit, helped: Vec<Helping>, typed: String, problems: &Problems) -> impl IntoView + use<> {
    let locale = visit.locale;
    let each: Vec<_> = helped
        .into_iter()
        .map(|helping| {
            let name = helping.family.unwrap_or_else(|| t!(locale, "helping-nameless"));
            view! {
                <section class="card">
                    <p>{t!(locale, "helping-for", name = name.as_str())} " " {t!(locale, "helping-until", at = moment(locale, helping.until))}</p>
                    <PostForm to=routes::HELP_GO>
                        <Hidden name="grant" value=helping.grant.to_string()/>
                        <Submit label=t!(locale, "help-go")/>
                    </PostForm>
                </section>
            }
        })
        .collect();
    let going = (!each.is_empty()).then(|| view! { <h2>{t!(locale, "help-families")}</h2> {each} });
    let field =
        Field::new("code", t!(locale, "help-code")).hint(t!(locale, "help-code.hint")).value(typed).problem(problems);
    view! {
        <p class="lead">{t!(locale, "help-lead")}</p>
        {going}
        <PostForm to=routes::HELP typed=true>
            <TextField field kind=TextKind::Number/>
            <p>{t!(locale, "help-told")}</p>
            <Submit label=t!(locale, "help-begin")/>
        </PostForm>
    }
}

/// What a helper may do here, and where.
fn now(visit: &Visit) -> impl IntoView + use<> {
    let locale = visit.locale;
    view! {
        <p>{t!(locale, "help-now")}</p>
        <p><a class="button" href=routes::DECLARE>{t!(locale, "help-open")}</a></p>
        <p>{t!(locale, "helper-cannot-send")}</p>
        <p>{t!(locale, "help-told")}</p>
        <p class="hint">{t!(locale, "help-waiting")}</p>
        <p class="hint">{t!(locale, "help-out")}</p>
        <form method="post" action=routes::SIGN_OUT>
            <Csrf/>
            <Submit label=t!(locale, "sign-out") quiet=true/>
        </form>
    }
}
