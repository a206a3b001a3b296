//! `/report/add`: more about what was told, by its number and code.

use casework::concern::{Refusals, ReportForm};
use domain::concern::StateWord;
use leptos::prelude::*;

use super::receipt::NotKept;
use crate::{
    context::{Visit, param, visit},
    error::{AppError, AppResult},
    form::{ErrorSummary, Field, FileField, PostForm, Problems, Submit, TextArea, TextField, TextKind, file_field},
    i18n,
    layout::{Notice, Page, Panel, Tone, hotline},
    parent::go::{Found, find},
    routes, t,
};

/// What was typed.
#[derive(Clone, Default)]
pub struct Typed {
    pub number: String,
    pub code: String,
    pub more: String,
    pub problems: Problems,
}

#[component]
pub fn AddPage() -> impl IntoView {
    let to = routes::report_add_form(&visit().casework.new_report_form().key);
    find(async move { Ok(Found::<()>::Go(to)) }, |()| ())
}

#[component]
pub fn AddFormPage() -> impl IntoView {
    let visit = visit();
    let key = param("key");
    find(async move { look(&visit, key).await }, |key| view! { <Add key typed=Typed::default()/> })
}

async fn look(visit: &Visit, key: String) -> AppResult<Found<String>> {
    ReportForm::key(&key).ok_or(AppError::NotFound)?;
    if visit.casework.report_sent(&key).await? {
        return Ok(Found::Go(routes::START.to_owned()));
    }
    Ok(Found::Show(key))
}

#[component]
pub fn Add(#[prop(into)] key: String, typed: Typed) -> impl IntoView {
    let visit = visit();
    let locale = visit.locale;
    let Typed { number, code, more, problems } = typed;
    let field = |name: &str, value: String| {
        Field::new(name, t!(locale, format!("concern-add-{name}")))
            .hint(i18n::find(locale, &format!("concern-add-{name}.hint")))
            .value(value)
            .problem(&problems)
    };
    let [number, code] = [("number", number), ("code", code)].map(|(name, value)| field(name, value));
    let more = field("more", more);
    let photos = file_field(locale, "file").optional().problem(&problems);
    let title = t!(locale, "concern-add");
    view! {
        <Page title=title.clone() problems=problems.any() back=routes::REPORT typed=true>
            <ErrorSummary problems=problems.clone()/>
            <h1>{title}</h1>
            <Notice title=t!(locale, "concern-worse") tone=Tone::Stop><p>{hotline("110")}</p></Notice>
            <PostForm to=routes::report_add_form(&key) files=true typed=true>
                <TextField field=number kind=TextKind::Number/>
                <TextField field=code kind=TextKind::Number/>
                <TextArea field=more rows=6/>
                <FileField field=photos/>
                <Submit label=t!(locale, "concern-send")/>
            </PostForm>
        </Page>
    }
}

#[component]
pub fn Added(state: StateWord, refused: Refusals) -> impl IntoView {
    let locale = visit().locale;
    view! {
        <Page title=t!(locale, "concern-added")>
            <Panel title=t!(locale, "concern-added")>
                <p>{t!(locale, format!("concern-now-is-{state}"))}</p>
            </Panel>
            <NotKept refused/>
            <Notice title=t!(locale, "concern-worse") tone=Tone::Stop><p>{hotline("110")}</p></Notice>
            <p><a href=routes::START>{t!(locale, "fault-start")}</a></p>
        </Page>
    }
}
