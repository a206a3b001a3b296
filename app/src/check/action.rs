//! Without JavaScript: an answer, nothing stored. With "use these answers": a draft.

use axum::{
    extract::{Form, FromRequest, Request},
    http::{HeaderValue, StatusCode, header::SET_COOKIE, request::Parts},
    response::{IntoResponse, Redirect, Response},
};
use casework::CaseError;
use domain::journey::{Answers, quick};
use leptos::prelude::*;

use super::{embed::EmbedPage, page::CheckPage};
use crate::{
    again::again,
    context::Visit,
    cookie,
    error::{AppError, AppResult},
    form::Posted,
    i18n::Locale,
    layout::choice,
    routes,
};

/// Needs no form token: it changes nothing and shows nothing that was not sent along.
pub async fn check(request: Request) -> AppResult<Response> {
    let Read { head, answers, answered, chosen } = read(request).await?;
    let mut response = again(StatusCode::OK, head, move || {
        let answers = answers.clone();
        view! { <CheckPage answers answered/> }
    })
    .await;
    response.headers_mut().extend(chosen.map(|cookie| (SET_COOKIE, cookie)));
    Ok(response)
}

/// The same in a partner's frame.
pub async fn embedded(visit: Visit, request: Request) -> AppResult<Response> {
    if !visit.has_partners {
        return Err(AppError::NotFound);
    }
    let Read { head, answers, answered, .. } = read(request).await?;
    Ok(again(StatusCode::OK, head, move || {
        let answers = answers.clone();
        view! { <EmbedPage answers answered/> }
    })
    .await)
}

/// What was sent, and for whom: somebody who pressed a switch of the header reads on in another language or size of text.
struct Read {
    head: Parts,
    answers: Answers,
    answered: bool,
    chosen: Option<HeaderValue>,
}

async fn read(request: Request) -> AppResult<Read> {
    let (mut head, body) = request.into_parts();
    let parts = head.clone();
    let Form(fields) = Form::<Vec<(String, String)>>::from_request(Request::from_parts(parts, body), &())
        .await
        .map_err(|_| AppError::Unreadable)?;
    let has = |name: &str| fields.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone());
    let answers = with_children(
        quick::answers(fields.iter().map(|(name, text)| (name, text))),
        has("add").is_some(),
        has("remove"),
    );
    let chosen = choice(&fields.iter().cloned().collect());
    let answered = has("see").is_some() || (chosen.is_some() && has("seen").is_some());
    if let Some(visit) = head.extensions.get_mut::<Visit>() {
        visit.locale = has("lang").and_then(|tag| Locale::from_tag(&tag)).unwrap_or(visit.locale);
        visit.large_text = has("text").map_or(visit.large_text, |size| size == "large");
    }
    Ok(Read { head, answers, answered, chosen })
}

/// One child more, or one less; always at least one.
fn with_children(mut answers: Answers, add: bool, remove: Option<String>) -> Answers {
    if let Some(child) = remove.and_then(|number| number.parse().ok()) {
        answers.remove_child(child);
    }
    let next = answers.children().last().map_or(0, |child| child.0) + 1;
    if add || answers.children().is_empty() {
        let fields = answers.fields().map(|(name, text)| (name.to_owned(), text.to_owned()));
        answers = quick::answers(fields.chain([(format!("child.{next}"), String::new())]).collect::<Vec<_>>());
    }
    answers
}

/// The consents ticked beside the button are stored first; what they don't cover stays behind.
pub async fn declare(visit: Visit, form: Posted) -> AppResult<Response> {
    let given = quick::answers(form.iter());
    let consents: Vec<(String, String)> = ["consent.children", "consent.health"]
        .iter()
        .map(|name| ((*name).to_owned(), form.get(name).to_owned()))
        .collect();
    let token = match visit.casework.begin_from_check(&visit.actor, visit.session.as_ref(), &consents, &given).await {
        // The last declaration is still with the office: its page says so.
        Err(CaseError::Refused(_)) => return Ok(Redirect::to(routes::FAMILY).into_response()),
        done => done?,
    };
    let mut response = Redirect::to(routes::DECLARE).into_response();
    if let Some(token) = token {
        response.headers_mut().append(SET_COOKIE, cookie::keep_session(&token));
    }
    Ok(response)
}
