//! "What is your mobile number?"

use casework::Actor;
use leptos::{either::Either, prelude::*};

use super::{Trouble, wanted};
use crate::{
    context::{cookie as cookie_of, query, visit},
    cookie,
    form::{Csrf, ErrorSummary, Field, Hidden, PostForm, Problems, Submit, TextField, TextKind},
    layout::{Details, Notice, Page, Prose},
    parent::city::{self, Proven, SignInByCity},
    routes, t,
};

#[component]
pub fn SignInPage() -> impl IntoView {
    match visit().actor {
        Actor::Guardian { .. } => Either::Left(view! { <AlreadyIn/> }),
        _ => {
            let proven = query("city") == city::NEW && cookie_of(cookie::CITY_NEW).is_some();
            Either::Right(view! { <PhonePage next=wanted(&query("next")) proven/> })
        }
    }
}

/// Asks for the number; again, with what was typed, when there was trouble with it.
#[component]
pub fn PhonePage(
    next: String,
    #[prop(optional, into)] typed: String,
    #[prop(optional)] trouble: Option<Trouble>,
    /// The city has just proven who it is.
    #[prop(optional)]
    proven: bool,
) -> impl IntoView {
    let visit = visit();
    let locale = visit.locale;
    let problems: Problems = trouble.map(|trouble| ("phone", t!(locale, trouble.message()))).into_iter().collect();
    let phone = Field::new("phone", t!(locale, "sign-in-phone"))
        .hint(t!(locale, "sign-in-phone.hint"))
        .why(t!(locale, "sign-in-phone.why"))
        .value(typed)
        .problem(&problems)
        .heading();
    let other = (!proven).then(|| view! { <SignInByCity next=next.clone()/> });
    let slip = visit.assist().map(|_| {
        let (to, id) = match visit.actor {
            Actor::Drafting { .. } => (routes::VISIT_SLIP, "kiosk-do-slip"),
            _ => (routes::VISIT_BACK, "kiosk-do-back"),
        };
        view! { <p><a class="button quiet" href=to>{t!(locale, id)}</a></p> }
    });
    let carried = proven.then(|| view! { <Hidden name="city" value=city::NEW/> });
    view! {
        <Page title=t!(locale, "sign-in-title") problems=problems.any() back=routes::START typed=true>
            <ErrorSummary problems/>
            {proven.then(|| view! { <Proven/> })}
            {(!next.is_empty() && !proven).then(|| view! { <Notice title=t!(locale, "sign-in-then")><p>{t!(locale, "sign-in-then.text")}</p></Notice> })}
            <PostForm to=routes::SIGN_IN typed=true>
                <Hidden name="next" value=next/>
                {carried}
                <TextField field=phone kind=TextKind::Phone/>
                <Submit label=t!(locale, "sign-in-send")/>
            </PostForm>
            {other}
            {slip}
            <p><a href=routes::HANDOVER_TAKE>{t!(locale, "handover-take-link")}</a></p>
            <p><a href=routes::SIGN_IN_LOST>{t!(locale, "lost-title")}</a></p>
            <Details summary=t!(locale, "sign-in-no-phone")><Prose text=t!(locale, "sign-in-no-phone.text")/></Details>
        </Page>
    }
}

#[component]
fn AlreadyIn() -> impl IntoView {
    let locale = visit().locale;
    view! {
        <Page title=t!(locale, "sign-in-already")>
            <h1>{t!(locale, "sign-in-already")}</h1>
            <p><a class="button" href=routes::FAMILY>{t!(locale, "family-title")}</a></p>
            <p>{t!(locale, "sign-in-other-phone")}</p>
            <form method="post" action=routes::SIGN_OUT>
                <Csrf/>
                <Submit label=t!(locale, "sign-out") quiet=true/>
            </form>
        </Page>
    }
}
