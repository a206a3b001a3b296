//! Where a device's one-time code is typed.

use axum::{
    Router,
    http::{HeaderName, HeaderValue, StatusCode, header::SET_COOKIE, request::Parts},
    response::{AppendHeaders, IntoResponse, Redirect, Response},
    routing::post,
};
use casework::CaseError;
use leptos::prelude::*;

use super::DeskPage;
use crate::{
    again::again,
    context::{Network, Visit, visit},
    cookie,
    error::AppResult,
    form::{ErrorSummary, Field, PostForm, Posted, Problems, Submit, TextField, TextKind},
    routes, t,
};

#[component]
pub fn EnrolPage() -> impl IntoView {
    view! { <EnrolForm/> }
}

#[component]
fn EnrolForm(
    #[prop(optional)] typed: String,
    /// Id of the text that says what to do.
    #[prop(optional)]
    trouble: Option<&'static str>,
) -> impl IntoView {
    let locale = visit().locale;
    let title = t!(locale, "kiosk-enrol");
    let problems: Problems = trouble.map(|id| ("code", t!(locale, id))).into_iter().collect();
    let code = Field::new("code", t!(locale, "kiosk-code")).hint(t!(locale, "kiosk-code.hint")).value(typed);
    view! {
        <DeskPage title=title.clone() problems=problems.any()>
            <ErrorSummary problems=problems.clone()/>
            <h1>{title}</h1>
            <p class="lead">{t!(locale, "kiosk-enrol-lead")}</p>
            <PostForm to=routes::KIOSK_ENROL>
                <TextField field=code.problem(&problems) kind=TextKind::Number/>
                <Submit label=t!(locale, "kiosk-enrol")/>
            </PostForm>
        </DeskPage>
    }
}

pub fn actions() -> Router {
    Router::new().route(routes::KIOSK_ENROL, post(enrol))
}

/// From now on the device is known, and forgets what it kept before.
async fn enrol(visit: Visit, Network(network): Network, request: Parts, form: Posted) -> AppResult<Response> {
    let typed: String = form.get("code").chars().take(20).collect();
    let (status, trouble) = match visit.casework.enrol_kiosk(&visit.actor, &typed, &network).await {
        Ok(token) => {
            let headers = [
                (SET_COOKIE, cookie::prefer(cookie::KIOSK, &token.reveal())),
                (SET_COOKIE, cookie::forget(cookie::SESSION)),
                (SET_COOKIE, cookie::forget(cookie::HELPER)),
                (HeaderName::from_static("clear-site-data"), HeaderValue::from_static(r#""cache", "storage""#)),
            ];
            return Ok((AppendHeaders(headers), Redirect::to(routes::KIOSK)).into_response());
        }
        Err(CaseError::WrongCode) => (StatusCode::UNPROCESSABLE_ENTITY, "kiosk-code-wrong"),
        Err(CaseError::TooMany) => (StatusCode::TOO_MANY_REQUESTS, "kiosk-code-many"),
        Err(error) => return Err(error.into()),
    };
    Ok(again(status, request, move || view! { <EnrolForm typed=typed.clone() trouble=trouble/> }).await)
}
