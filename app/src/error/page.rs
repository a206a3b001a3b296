//! The page that says what went wrong, what became of what was sent, what to do and whom to call.

use axum::http::{HeaderValue, header::LOCATION};
use casework::Actor;
use leptos::prelude::*;
use leptos_axum::ResponseOptions;

use super::AppError;
use crate::{
    context::{Visit, visit},
    i18n,
    layout::Page,
    routes, t,
};

/// Sets the status code and shows the error.
#[component]
pub fn ErrorPage(
    error: AppError,
    /// The reader had sent a form.
    #[prop(optional)]
    sent: bool,
    /// What was written in it.
    #[prop(optional)]
    unsent: Vec<String>,
) -> impl IntoView {
    let visit = visit();
    if let Some(response) = use_context::<ResponseOptions>() {
        if error == AppError::SignInNeeded {
            response.set_status(axum::http::StatusCode::SEE_OTHER);
            let to = match routes::sign_in_for(&visit.path) {
                routes::SIGN_IN if !sent => routes::sign_in_then(&visit.path),
                to => to.to_owned(),
            };
            response.insert_header(
                LOCATION,
                HeaderValue::try_from(to).unwrap_or(HeaderValue::from_static(routes::SIGN_IN)),
            );
        } else {
            response.set_status(error.status());
        }
    }
    let signed_out = error == AppError::Expired && matches!(visit.actor, Actor::Visitor) && routes::own(&visit.path);
    let id = if signed_out { "fault-signed-out".to_owned() } else { format!("fault-{}", error.word()) };
    let title = t!(visit, id);
    let kept = sent.then(|| i18n::find(visit.locale, &format!("{id}.kept"))).flatten();
    let next = t!(visit, format!("{id}.next"));
    view! {
        <Page title=title.clone()>
            <h1>{title}</h1>
            {kept.map(|kept| view! { <p>{kept}</p> })}
            <p>{next}</p>
            {signed_out.then(|| sign_in(&visit))}
            {(error == AppError::Gone).then(|| view! { <p><a class="button" href=routes::FAMILY>{t!(visit, "family-title")}</a></p> })}
            {(!unsent.is_empty()).then(|| written(&visit, unsent))}
            <p>{t!(visit, "fault-call")}</p>
            <p><a href=routes::START>{t!(visit, "fault-start")}</a></p>
        </Page>
    }
}

/// Back to the page whose form came too late.
fn sign_in(visit: &Visit) -> impl IntoView + use<> {
    let to = match routes::sign_in_for(&visit.path) {
        routes::SIGN_IN => routes::sign_in_then(&visit.path),
        to => to.to_owned(),
    };
    view! { <p><a class="button" href=to>{t!(visit, "fault-signed-out.link")}</a></p> }
}

fn written(visit: &Visit, texts: Vec<String>) -> impl IntoView + use<> {
    view! {
        <h2>{t!(visit, "fault-written")}</h2>
        {texts.into_iter().map(|text| view! { <blockquote>{text}</blockquote> }).collect_view()}
    }
}

/// What the router shows for an address nobody knows.
#[component]
pub fn NotFoundPage() -> impl IntoView {
    view! { <ErrorPage error=AppError::NotFound/> }
}
