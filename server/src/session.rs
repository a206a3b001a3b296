//! Who is asking: the cookie's session becomes the [`Visit`] that pages and actions are given.

use std::sync::Arc;

use app::{
    assets::Assets,
    context::{Network, Visit},
    cookie,
    error::{self, AppError},
    kiosk, routes,
};
use axum::{
    extract::{Request, State},
    http::{Method, StatusCode, request::Parts},
    middleware::Next,
    response::{IntoResponse as _, Redirect, Response},
};
use casework::{
    Actor, CaseError, Casework,
    helper::Helping,
    kiosk::{DeviceToken, Spot},
    session::SessionToken,
};

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
    let device = cookie::device(&parts.headers);
    let found = match &device {
        Some(device) => at_kiosk(&reception.casework, device, &parts).await,
        None => actor(&reception.casework, &parts).await,
    };
    // A kiosk shows nothing while nobody knows whether it is still one.
    let away = found.is_err() && (device.is_some() || !anonymous(&parts));
    let Found { casework, session, actor, helping } = found.unwrap_or_else(|_| Found::nobody(&reception.casework));
    if !away && leads_away(&casework.spot, parts.uri.path()) {
        return to_desk(&parts);
    }
    let visit = Visit::new(casework, session, actor, &parts)
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

struct Found {
    /// Standing where the request comes from.
    casework: Casework,
    session: Option<SessionToken>,
    actor: Actor,
    helping: Option<Helping>,
}

impl Found {
    fn nobody(casework: &Casework) -> Self {
        Self { casework: casework.clone(), session: None, actor: Actor::Visitor, helping: None }
    }
}

async fn actor(casework: &Casework, parts: &Parts) -> Result<Found, CaseError> {
    let Some(token) = cookie::session(&parts.headers) else { return Ok(Found::nobody(casework)) };
    let actor = casework.actor_of(&token).await.inspect_err(|error| tracing::error!(%error, "session not read"))?;
    // An ended session has no form token: its old forms are refused only where they need somebody signed in.
    let session = (actor != Actor::Visitor).then_some(token);
    let helping = casework.helping(&actor).await?;
    Ok(Found { casework: casework.clone(), session, actor, helping })
}

/// At the desk it is the helper who asks, everywhere else the family: neither's cookie does anything in the other's place.
async fn at_kiosk(casework: &Casework, device: &DeviceToken, parts: &Parts) -> Result<Found, CaseError> {
    let (helper, family) = (cookie::helper(&parts.headers), cookie::session(&parts.headers));
    let arrival = match routes::by_itself(parts.uri.path()) {
        true => casework.arrive_unseen(device, helper.as_ref(), family.as_ref()).await,
        false => casework.arrive(device, helper.as_ref(), family.as_ref()).await,
    };
    let arrival = arrival.inspect_err(|error| tracing::error!(%error, "kiosk not read"))?;
    if routes::at_desk(parts.uri.path()) || arrival.spot.assist().is_none() {
        let (session, actor) = match arrival.helper {
            Some(member) => (helper, Actor::Staff(member)),
            None => (None, Actor::Visitor),
        };
        return Ok(Found { casework: casework.clone().at(arrival.spot.desk()), session, actor, helping: None });
    }
    let casework = casework.clone().at(arrival.spot);
    let actor = match &family {
        Some(token) => casework.actor_of(token).await?,
        None => Actor::Visitor,
    };
    let helping = casework.helping(&actor).await?;
    Ok(Found { casework, session: family, actor, helping })
}

/// Between two families a kiosk shows its desk, whatever was asked for.
fn leads_away(spot: &Spot, path: &str) -> bool {
    match spot {
        Spot::Anywhere => false,
        Spot::Revoked => !matches!(path, routes::KIOSK | routes::KIOSK_ENROL | routes::LANGUAGE | routes::TEXT_SIZE),
        Spot::Kiosk { assist, .. } => {
            // The office's own pages are closed there.
            let office = routes::in_staff(path) && !routes::at_desk(path);
            office || assist.is_none() && !routes::between_families(path)
        }
    }
}

/// Who opens a page is led to the desk, and the browser forgets the family. Anything else may have been sent with the
/// cookie of a moment ago, while the answer that brought the new one was on its way: it must not take that one away.
fn to_desk(parts: &Parts) -> Response {
    let opens = parts.headers.get("sec-fetch-mode").is_none_or(|mode| mode == "navigate");
    match parts.method {
        _ if parts.uri.path() == routes::VISIT_HERE => StatusCode::GONE.into_response(),
        Method::GET if opens => (kiosk::forget(), Redirect::to(routes::KIOSK)).into_response(),
        // Where the right session goes on; without one that page leads to the desk.
        _ if cookie::session(&parts.headers).is_some() => Redirect::to(routes::VISIT).into_response(),
        _ => Redirect::to(routes::KIOSK).into_response(),
    }
}

/// Pages that anybody reads alike, so that they are shown even while nobody can be told apart.
fn anonymous(parts: &Parts) -> bool {
    let path = parts.uri.path();
    let personal = [routes::SIGN_IN, routes::DECLARE, routes::FAMILY, routes::STAFF];
    parts.method != Method::POST && !personal.iter().any(|start| path.starts_with(start))
}
