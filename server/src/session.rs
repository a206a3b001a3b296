//! Who is asking: the cookie's session becomes the [`Visit`] that pages and actions are given.

use std::sync::Arc;

use app::{
    assets::Assets,
    context::{Network, Visit},
    cookie,
    error::{self, AppError},
    routes,
};
use axum::{
    extract::{Request, State},
    http::{Method, request::Parts},
    middleware::Next,
    response::Response,
};
use casework::{Actor, CaseError, Casework, helper::Helping, session::SessionToken};

use crate::security::client::Client;

#[derive(Clone)]
pub struct Reception {
    pub casework: Casework,
    pub assets: Assets,
    /// Where quick exit leads.
    pub neutral: Arc<str>,
    /// Other sites may show the quick check in a frame.
    pub has_partners: bool,
}

/// Around all pages and actions.
pub async fn layer(State(reception): State<Reception>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    parts.extensions.insert(reception.assets.clone());
    let found = actor(&reception.casework, &parts).await;
    let away = found.is_err() && !anonymous(&parts);
    let (session, actor, helping) = found.unwrap_or((None, Actor::Visitor, None));
    let visit = Visit::new(reception.casework, session, actor, &parts)
        .with_neutral(reception.neutral)
        .with_partners(reception.has_partners)
        .for_whom(helping);
    parts.extensions.insert(visit);
    if let Some(Client(address)) = parts.extensions.get().copied() {
        parts.extensions.insert(Network(address.to_string().into()));
    }
    if away {
        return error::respond(AppError::Unavailable, parts).await;
    }
    next.run(Request::from_parts(parts, body)).await
}

type Found = (Option<SessionToken>, Actor, Option<Helping>);

async fn actor(casework: &Casework, parts: &Parts) -> Result<Found, CaseError> {
    let Some(token) = cookie::session(&parts.headers) else { return Ok((None, Actor::Visitor, None)) };
    let actor = casework.actor_of(&token).await.inspect_err(|error| tracing::error!(%error, "session not read"))?;
    // An ended session has no form token: its old forms are refused only where they need somebody signed in.
    let session = (actor != Actor::Visitor).then_some(token);
    let helping = casework.helping(&actor).await?;
    Ok((session, actor, helping))
}

/// Pages that anybody reads alike, so that they are shown even while nobody can be told apart.
fn anonymous(parts: &Parts) -> bool {
    let path = parts.uri.path();
    let personal = [routes::SIGN_IN, routes::DECLARE, routes::FAMILY, routes::STAFF];
    parts.method != Method::POST && !personal.iter().any(|start| path.starts_with(start))
}
