//! One form with three fields. Whatever was wrong, it says the same; only the user name is kept.

use axum::http::{HeaderValue, StatusCode, header::LOCATION};
use leptos::prelude::*;
use leptos_axum::ResponseOptions;

use crate::{
    context::visit,
    form::{ErrorSummary, Field, PostForm, Problems, Submit, TextField, TextKind},
    layout::{Details, StaffPage},
    routes, t,
};

/// Who is signed in goes on to work.
#[component]
pub fn SignInPage() -> impl IntoView {
    let visit = visit();
    if visit.actor.staff().is_some()
        && let Some(response) = use_context::<ResponseOptions>()
    {
        response.set_status(StatusCode::SEE_OTHER);
        response.insert_header(LOCATION, HeaderValue::from_static(super::home(&visit)));
    }
    view! { <SignInForm/> }
}

#[component]
pub fn SignInForm(
    /// As typed before.
    #[prop(optional)]
    username: String,
    #[prop(optional)] problems: Problems,
) -> impl IntoView {
    let who = visit().locale;
    let title = t!(who, "staff-sign-in");
    let name = Field::new("username", t!(who, "staff-username")).value(username).problem(&problems);
    let password = Field::new("password", t!(who, "staff-password"));
    let code = Field::new("code", t!(who, "staff-code")).hint(t!(who, "staff-code.hint"));
    view! {
        <StaffPage title=title.clone() problems=problems.any()>
            <div class="narrow">
                <h1>{title}</h1>
                <ErrorSummary problems/>
                <PostForm to=routes::STAFF_SIGN_IN>
                    <TextField field=name kind=TextKind::UserName/>
                    <TextField field=password kind=TextKind::Password/>
                    <TextField field=code kind=TextKind::Code/>
                    <Submit label=t!(who, "staff-sign-in")/>
                </PostForm>
                <Details summary=t!(who, "staff-sign-in-help")>
                    <p>{t!(who, "staff-sign-in-help.text")}</p>
                </Details>
                <p><a href=routes::START>{t!(who, "staff-sign-in-family")}</a></p>
            </div>
        </StaffPage>
    }
}
