//! `/report`: whom to call first; then what was seen.

use casework::concern::ReportForm;
use leptos::prelude::*;

use super::form::{Sent, TellForm};
use crate::{
    context::{Visit, param, visit},
    error::{AppError, AppResult},
    layout::{Notice, Page, Tone, hotline},
    parent::go::{Found, find},
    routes, t,
};

/// Most urgent first: whom to call instead of writing.
const CALLS: [&str; 5] = ["110", "120", "12355", "12338", "12345"];

/// Leads to a form with an address of its own.
#[component]
pub fn ReportPage() -> impl IntoView {
    let to = routes::report_form(&visit().casework.new_report_form().key);
    find(async move { Ok(Found::<()>::Go(to)) }, |()| ())
}

#[component]
pub fn ReportFormPage() -> impl IntoView {
    let visit = visit();
    let key = param("key");
    let work = async move { look(&visit, key).await };
    find(work, |form| view! { <Tell form sent=Sent::default()/> })
}

/// A form that was sent shows nothing any more.
async fn look(visit: &Visit, key: String) -> AppResult<Found<ReportForm>> {
    ReportForm::key(&key).ok_or(AppError::NotFound)?;
    if visit.casework.report_sent(&key).await? {
        return Ok(Found::Go(routes::START.to_owned()));
    }
    Ok(Found::Show(ReportForm { key, ..visit.casework.new_report_form() }))
}

#[component]
pub fn Tell(
    form: ReportForm,
    sent: Sent,
    /// It could not be stored at this moment.
    #[prop(optional)]
    away: bool,
) -> impl IntoView {
    let visit = visit();
    let locale = visit.locale;
    let calls = CALLS.map(|number| {
        let what = t!(locale, format!("hotline-{number}"));
        view! { <li>{hotline(number)} " " {what}</li> }
    });
    let problems = sent.problems.any();
    view! {
        <Page title=t!(locale, "concern-title") problems typed=true>
            <h1>{t!(locale, "concern-heading")}</h1>
            {away.then(|| view! {
                <Notice title=t!(locale, "concern-away") tone=Tone::Stop news=true><p>{t!(locale, "concern-away.text")}</p></Notice>
            })}
            <Notice title=t!(locale, "concern-call") tone=Tone::Stop>
                <ul>{calls}</ul>
            </Notice>
            <p class="lead">{t!(locale, "concern-lead")}</p>
            <p>{t!(locale, "concern-nameless")}</p>
            <TellForm to=routes::report_form(&form.key) form sent/>
            <p class="hint">{t!(locale, "concern-then")}</p>
            <p><a href=routes::REPORT_ADD>{t!(locale, "concern-add")}</a></p>
        </Page>
    }
}
