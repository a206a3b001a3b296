//! Invites, changes what is shared, ends it; types a code.

use axum::{
    Router,
    extract::Path,
    http::{StatusCode, request::Parts},
    response::{IntoResponse, Redirect, Response},
    routing::post,
};
use casework::{
    CaseError,
    grant::NAME_LENGTH,
    id::GrantId,
    policy::{self, Act},
};
use domain::grant::Shared;
use leptos::prelude::*;

use super::{
    code::{CodeShown, CodeTrouble},
    join::JoinForm,
    page::{GuardiansForm, InviteMade, Sent},
};
use crate::{
    again::again,
    context::{Network, Visit},
    error::{AppError, AppResult},
    form::{Posted, Problems},
    routes, t,
};

pub fn actions() -> Router {
    Router::new()
        .route(routes::FAMILY_GUARDIANS, post(invite))
        .route(routes::FAMILY_GUARDIAN, post(change))
        .route(routes::FAMILY_JOIN, post(join))
}

async fn invite(request: Parts, visit: Visit, form: Posted) -> AppResult<Response> {
    let name = form.get("name").to_owned();
    let parts: Vec<String> = form.all("part").map(str::to_owned).collect();
    let mut problems = Problems::new();
    match name.trim().chars().count() {
        0 => problems.push("name", t!(visit, "guardian-name-missing")),
        long if long > NAME_LENGTH => problems.push("name", t!(visit, "grant-name-long", n = NAME_LENGTH)),
        _ => {}
    }
    if problems.any() {
        let sent = Sent { name, parts, problems };
        let page = move || view! { <GuardiansForm sent=sent.clone()/> };
        return Ok(again(StatusCode::UNPROCESSABLE_ENTITY, request, page).await);
    }
    let shared = Shared::of(parts.iter().map(String::as_str));
    match visit.casework.share_family(&visit.actor, &name, shared).await {
        Ok(offer) => {
            let shown = CodeShown { name: offer.grant.name, code: offer.code.to_string() };
            Ok(again(StatusCode::OK, request, move || view! { <InviteMade shown=shown.clone()/> }).await)
        }
        Err(CaseError::Refused(_)) => {
            Ok(Redirect::to(&format!("{}?news=full", routes::FAMILY_GUARDIANS)).into_response())
        }
        Err(error) => Err(error.into()),
    }
}

async fn change(visit: Visit, Path(id): Path<String>, form: Posted) -> AppResult<Redirect> {
    let id: GrantId = id.parse().map_err(|_| AppError::NotFound)?;
    if form.get("do") == "end" {
        visit.casework.end_sharing(&visit.actor, id).await?;
        return Ok(Redirect::to(&format!("{}?news=ended", routes::FAMILY_GUARDIANS)));
    }
    // A form without a revision is older than any.
    let revision = form.get("revision").parse().unwrap_or_default();
    let shared = Shared::of(form.all("part"));
    visit.casework.change_shared(&visit.actor, id, revision, shared).await?;
    Ok(Redirect::to(&format!("{}?saved=yes", routes::family_guardian(id))))
}

async fn join(request: Parts, visit: Visit, Network(network): Network, form: Posted) -> AppResult<Response> {
    policy::allow(&visit.actor, Act::JoinFamily)?;
    let typed = form.get("code").to_owned();
    let trouble = if typed.trim().is_empty() {
        CodeTrouble::Missing
    } else {
        match visit.casework.join_family(&visit.actor, &typed, &network).await {
            Ok(grant) => return Ok(Redirect::to(&routes::family_shared(grant)).into_response()),
            Err(error) => CodeTrouble::of(error)?,
        }
    };
    let page = move || view! { <JoinForm typed=typed.clone() trouble/> };
    Ok(again(trouble.status(), request, page).await)
}
