//! Takes a letter. The phone's script asks quietly and is told by the status alone: 204 saved, 409 something newer stands
//! there, 410 nobody can use it any more. A form is answered by a page.

use axum::{
    Router,
    http::{StatusCode, request::Parts},
    response::{IntoResponse, Redirect, Response},
    routing::post,
};
use casework::CaseError;
use domain::journey::Key;
use leptos::prelude::*;

use super::{
    merge::Letter,
    page::{Choose, ChoosePage},
};
use crate::{
    again::again,
    context::Visit,
    error::{AppError, AppResult},
    form::Posted,
    parent::{cards::child_name, returned::draft},
    routes,
};

pub fn actions() -> Router {
    Router::new().route(routes::DECLARE_KEPT, post(take))
}

/// What became of a letter.
enum Taken {
    Saved(String),
    Choose(Box<Choose>),
    /// Of another session, or the declaration it belongs to was sent.
    Gone,
}

async fn take(head: Parts, visit: Visit, form: Posted) -> AppResult<Response> {
    let quiet = form.has("quiet");
    Ok(match open(&visit, &form).await? {
        Taken::Saved(_) if quiet => StatusCode::NO_CONTENT.into_response(),
        Taken::Saved(onward) => Redirect::to(&onward).into_response(),
        Taken::Choose(_) if quiet => StatusCode::CONFLICT.into_response(),
        Taken::Choose(choose) => {
            again(StatusCode::CONFLICT, head, move || {
                let choose = (*choose).clone();
                view! { <ChoosePage choose/> }
            })
            .await
        }
        Taken::Gone if quiet => StatusCode::GONE.into_response(),
        Taken::Gone => return Err(AppError::Expired),
    })
}

async fn open(visit: &Visit, form: &Posted) -> AppResult<Taken> {
    let Some(before) = draft(visit).await? else { return Ok(Taken::Gone) };
    let sealed = form.get("letter");
    let Some(letter) = visit.session.as_ref().and_then(|session| Letter::open(session, sealed)) else {
        return Ok(Taken::Gone);
    };
    let Some(twice) = letter.twice(visit, &before) else { return Ok(Taken::Gone) };
    let chosen = |key: &Key| form.get(&format!("choose.{key}")).to_owned();
    if twice.iter().any(|it| !matches!(&*chosen(&it.key), "saved" | "phone")) {
        let chosen = twice.iter().map(|it| chosen(&it.key)).collect();
        let asked = form.has("settle");
        let entry = form.get("entry").to_owned();
        let whose = letter.step.child.map(|child| child_name(visit, &before.answers, child));
        let letter = sealed.to_owned();
        return Ok(Taken::Choose(Box::new(Choose { whose, letter, entry, twice, chosen, asked })));
    }
    let stay: Vec<Key> = twice.iter().map(|it| it.key).filter(|key| chosen(key) == "saved").collect();
    let fields = letter.fields(&before, &stay);
    let after = match visit.casework.save_page(&visit.actor, letter.step.page, letter.step.child, &fields).await {
        Ok(after) => after,
        Err(CaseError::NotFound | CaseError::Closed(_)) => return Ok(Taken::Gone),
        Err(error) => return Err(error.into()),
    };
    let context = visit.casework.journey_context();
    Ok(Taken::Saved(letter.step.onward(&before.answers, &after, &context, "")))
}
