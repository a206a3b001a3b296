//! The page that says what went wrong, what became of what was sent, what to do and whom to call.

use axum::http::{HeaderValue, header::LOCATION};
use leptos::prelude::*;
use leptos_axum::ResponseOptions;

use super::AppError;
use crate::{context::visit, i18n, layout::Page, routes, t};

/// Sets the status code and shows the error. `sent`: the reader had sent a form.
#[component]
pub fn ErrorPage(error: AppError, #[prop(optional)] sent: bool) -> impl IntoView {
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
    let id = format!("fault-{}", error.word());
    let title = t!(visit, id);
    let kept = sent.then(|| i18n::find(visit.locale, &format!("{id}.kept"))).flatten();
    let next = t!(visit, format!("{id}.next"));
    view! {
        <Page title=title.clone()>
            <h1>{title}</h1>
            {kept.map(|kept| view! { <p>{kept}</p> })}
            <p>{next}</p>
            <p>{t!(visit, "fault-call")}</p>
            <p><a href=routes::START>{t!(visit, "fault-start")}</a></p>
        </Page>
    }
}

/// What the router shows for an address nobody knows.
#[component]
pub fn NotFoundPage() -> impl IntoView {
    view! { <ErrorPage error=AppError::NotFound/> }
}
