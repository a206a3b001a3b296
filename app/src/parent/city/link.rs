//! Adding it from inside the account, the last step: a code to the account's own phone.

use axum::{
    http::{StatusCode, header::SET_COOKIE, request::Parts},
    response::{AppendHeaders, IntoResponse as _, Redirect, Response},
};
use casework::{CaseError, account::CODE_MINUTES, city::CitySorry, id::CodeId, session::SessionToken};
use leptos::{either::Either, prelude::*};

use super::{action::sorry_linking, name};
use crate::{
    again::again,
    context::{Network, Visit, cookie as cookie_of, visit},
    cookie,
    error::{AppError, AppResult},
    form::{ErrorSummary, Field, Hidden, PostForm, Posted, Problems, Submit, TextField, TextKind},
    layout::{Details, Notice, Page, Prose, Tone},
    parent::{
        code::{Trouble, six_digits},
        go::{Found, find},
        sign_in,
    },
    routes, t,
};

#[component]
pub fn CityLinkPage() -> impl IntoView {
    let visit = visit();
    let code: Option<CodeId> = cookie_of(cookie::CODE).and_then(|id| id.parse().ok());
    let proven = cookie_of(cookie::CITY_NEW).is_some();
    let work = async move {
        let may = visit.casework.may_link_city(&visit.actor).await?;
        let sent_to = match code {
            Some(id) => visit.casework.link_code_sent_to(&visit.actor, id).await?,
            None => None,
        };
        Ok::<_, AppError>(if may && proven { Found::Show(sent_to) } else { Found::Go(routes::FAMILY_CITY.to_owned()) })
    };
    find(work, |sent_to| view! { <Linking sent_to/> })
}

/// First the press that sends the code, then the field for it; again, with what was typed, when there was trouble.
#[component]
fn Linking(
    /// The phone, masked; none while no code was sent.
    sent_to: Option<String>,
    #[prop(optional, into)] typed: String,
    #[prop(optional)] trouble: Option<Trouble>,
) -> impl IntoView {
    let visit = visit();
    let (who, city) = (visit.locale, name(&visit));
    let problems: Problems = trouble.map(|trouble| ("code", t!(who, trouble.message()))).into_iter().collect();
    let title = t!(who, "city-link-code");
    let send = move |id: &str| {
        let (label, quiet) = (t!(who, id), id != "city-link-send");
        view! {
            <PostForm to=routes::FAMILY_CITY_CODE>
                <Hidden name="do" value="send"/>
                <Submit label quiet/>
            </PostForm>
        }
    };
    let form = match sent_to {
        None => Either::Left(send("city-link-send")),
        Some(phone) => {
            let code = Field::new("code", t!(who, "code-label"))
                .hint(t!(who, "code-sent-to", phone = phone, minutes = CODE_MINUTES))
                .value(typed)
                .problem(&problems);
            Either::Right(view! {
                <PostForm to=routes::FAMILY_CITY_CODE>
                    <Hidden name="do" value="link"/>
                    <TextField field=code kind=TextKind::Code/>
                    <Submit label=t!(who, "city-link-confirm")/>
                </PostForm>
                <Details summary=t!(who, "code-nothing-came")>
                    <Prose text=t!(who, "code-nothing-came.text")/>
                    {send("code-again")}
                </Details>
            })
        }
    };
    view! {
        <Page title=title.clone() problems=problems.any() back=routes::FAMILY_CITY>
            <ErrorSummary problems/>
            <h1>{title}</h1>
            <Notice title=t!(who, "city-proven", city = city.as_str()) tone=Tone::Active>
                <p>{t!(who, "city-link-code.text", city = city)}</p>
            </Notice>
            {form}
        </Page>
    }
}

/// Sends the code, or compares it and adds the identity.
pub async fn link(head: Parts, visit: Visit, Network(network): Network, form: Posted) -> AppResult<Response> {
    let proof = cookie::read(&head.headers, cookie::CITY_NEW).and_then(SessionToken::parse);
    if form.get("do") == "send" {
        return send(head, &visit, &network).await;
    }
    let code: Option<CodeId> = cookie::read(&head.headers, cookie::CODE).and_then(|id| id.parse().ok());
    let (Some(id), Some(proof)) = (code, proof) else {
        visit.casework.may_link_city(&visit.actor).await?;
        return Ok(Redirect::to(routes::FAMILY_CITY).into_response());
    };
    let typed = form.get("code").to_owned();
    let trouble = match six_digits(&typed) {
        Ok(code) => match visit.casework.link_city(&visit.actor, id, &code, &proof).await {
            Ok(true) => return Ok(linked()),
            Ok(false) => return Ok(Redirect::to(&sorry_linking(CitySorry::Over)).into_response()),
            Err(CaseError::WrongCode) => Trouble::Wrong,
            Err(CaseError::TooMany) => Trouble::TooMany,
            Err(error) => return Err(error.into()),
        },
        Err(trouble) => trouble,
    };
    let sent_to = visit.casework.link_code_sent_to(&visit.actor, id).await?;
    Ok(ask_again(head, sent_to, typed, trouble).await)
}

async fn send(head: Parts, visit: &Visit, network: &str) -> AppResult<Response> {
    match visit.casework.send_link_code(&visit.actor, network, visit.locale.tag()).await {
        Ok(id) => {
            let keep = cookie::briefly(cookie::CODE, &id.to_string(), sign_in::minutes());
            Ok((AppendHeaders([(SET_COOKIE, keep)]), Redirect::to(routes::FAMILY_CITY_CODE)).into_response())
        }
        Err(CaseError::TooMany) => Ok(ask_again(head, None, String::new(), Trouble::TooMany).await),
        Err(error) => Err(error.into()),
    }
}

async fn ask_again(head: Parts, sent_to: Option<String>, typed: String, trouble: Trouble) -> Response {
    let status = match trouble {
        Trouble::TooMany => StatusCode::TOO_MANY_REQUESTS,
        _ => StatusCode::UNPROCESSABLE_ENTITY,
    };
    again(status, head, move || view! { <Linking sent_to=sent_to.clone() typed=typed.clone() trouble/> }).await
}

fn linked() -> Response {
    let headers = [
        (SET_COOKIE, cookie::forget(cookie::CODE)),
        (SET_COOKIE, cookie::forget(cookie::CITY_NEW)),
        (SET_COOKIE, cookie::keep(cookie::CITY_IN, "yes")),
    ];
    (AppendHeaders(headers), Redirect::to(&format!("{}?linked=yes", routes::FAMILY_CITY))).into_response()
}
