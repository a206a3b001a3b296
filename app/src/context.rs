//! What a page or an action knows about the visit it serves.
//!
//! The server makes one [`Visit`] a request, before anything else, and lays it into the request's extensions. A page
//! calls [`visit()`]; an action takes `visit: Visit` as an argument. Nobody else calls `use_context`.

use std::{convert::Infallible, sync::Arc};

use axum::{
    extract::FromRequestParts,
    http::{
        StatusCode,
        header::{ACCEPT_LANGUAGE, HOST},
        request::Parts,
    },
};
use casework::{Actor, Casework, helper::Helping, kiosk::Assist, session::SessionToken};
use leptos::prelude::*;
use leptos_router::hooks::use_params_map;

use crate::{
    cookie,
    form::Posted,
    i18n::{Locale, Speaks},
};

/// Where quick exit leads unless the settings say otherwise: the city's weather, which anybody may be reading.
pub const NEUTRAL: &str = "https://weather.sz.gov.cn/";

/// What the worker says instead of the cookie: it keeps pages as somebody without any cookie gets them.
const TEXT_SIZE: &str = "text-size";

#[derive(Clone)]
pub struct Visit {
    pub casework: Casework,
    /// Who is asking, found from the session.
    pub actor: Actor,
    pub locale: Locale,
    /// A form token of the session, masked for this page; empty where there is no session.
    pub csrf: String,
    pub session: Option<SessionToken>,
    /// Path and query of the request: where a switch of language returns to.
    pub path: String,
    pub large_text: bool,
    /// Where quick exit leads.
    pub neutral: Arc<str>,
    /// For whom a helper acts.
    pub helping: Option<Helping>,
    /// Other sites may show the quick check in a frame.
    pub has_partners: bool,
    /// What was typed so far into this page, when a switch was pressed half-way ([`crate::half`]).
    pub half: Option<Arc<Posted>>,
}

impl Visit {
    /// From the request's head; `session` and `actor` are what the server found for its cookie.
    pub fn new(casework: Casework, session: Option<SessionToken>, actor: Actor, request: &Parts) -> Self {
        let language = request.headers.get(ACCEPT_LANGUAGE).and_then(|it| it.to_str().ok());
        let size =
            cookie::read(&request.headers, cookie::TEXT).or_else(|| request.headers.get(TEXT_SIZE)?.to_str().ok());
        // At a kiosk it is large unless somebody wants it otherwise.
        let large_text = size.map_or(casework.spot.shared(), |size| size == "large");
        Self {
            csrf: session.as_ref().map(|session| session.csrf(&*casework.chance)).unwrap_or_default(),
            casework,
            actor,
            locale: Locale::negotiate(cookie::read(&request.headers, cookie::LANGUAGE), language),
            session,
            path: request.uri.path_and_query().map_or("/", |it| it.as_str()).to_owned(),
            large_text,
            neutral: NEUTRAL.into(),
            helping: None,
            has_partners: false,
            half: None,
        }
    }

    /// Whether a form's token is the session's. Without a session there is none.
    pub fn csrf_fits(&self, typed: &str) -> bool {
        self.session.as_ref().map_or(typed.is_empty(), |session| session.csrf_fits(typed))
    }

    #[must_use]
    pub fn for_whom(mut self, helping: Option<Helping>) -> Self {
        self.helping = helping;
        self
    }

    /// At a kiosk, with a helper beside: where and who.
    pub const fn assist(&self) -> Option<&Assist> {
        self.casework.spot.assist()
    }

    /// A device that many people share: nothing is kept on it.
    pub const fn shared(&self) -> bool {
        self.casework.spot.shared()
    }

    /// Somebody who fills in for a family: does not consent, send, or see what is the parent's alone.
    pub const fn helps(&self) -> bool {
        matches!(self.actor, Actor::Helper { .. })
    }

    #[must_use]
    pub fn with_neutral(mut self, address: Arc<str>) -> Self {
        self.neutral = address;
        self
    }

    #[must_use]
    pub fn with_partners(mut self, any: bool) -> Self {
        self.has_partners = any;
        self
    }
}

impl Speaks for Visit {
    fn locale(&self) -> Locale {
        self.locale
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Visit {
    type Rejection = StatusCode;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, StatusCode> {
        parts.extensions.get().cloned().ok_or(StatusCode::INTERNAL_SERVER_ERROR)
    }
}

/// The network a request came from, as the caps on codes and passwords count it: an action takes it as an argument.
#[derive(Debug, Clone)]
pub struct Network(pub Arc<str>);

impl<S: Send + Sync> FromRequestParts<S> for Network {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(parts.extensions.get().cloned().unwrap_or_else(|| Self("unknown".into())))
    }
}

/// Whether this network sends more reports of concern than people do: they are taken all the same, and marked.
#[derive(Debug, Clone, Copy, Default)]
pub struct Often(pub bool);

impl<S: Send + Sync> FromRequestParts<S> for Often {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(parts.extensions.get().copied().unwrap_or_default())
    }
}

/// The visit of the page being rendered.
pub fn visit() -> Visit {
    use_context::<Visit>()
        .or_else(|| use_context::<Parts>()?.extensions.get().cloned())
        .unwrap_or_else(|| expect_context())
}

/// The value of a cookie the page was asked for with.
pub fn cookie(name: &str) -> Option<String> {
    use_context::<Parts>().and_then(|parts| cookie::read(&parts.headers, name).map(str::to_owned))
}

/// The site's address as the reader's browser asked for it: for what is printed and scanned. Without TLS only on this
/// machine.
pub fn origin() -> String {
    let host = use_context::<Parts>()
        .and_then(|parts| parts.headers.get(HOST).and_then(|host| host.to_str().ok()).map(str::to_owned))
        .filter(|host| host.bytes().all(|b| b.is_ascii_alphanumeric() || b".-:[]".contains(&b)))
        .unwrap_or_default();
    let local = ["127.0.0.1", "localhost", "[::1]"]
        .iter()
        .any(|name| host.strip_prefix(name).is_some_and(|rest| rest.is_empty() || rest.starts_with(':')));
    format!("{}://{host}", if local { "http" } else { "https" })
}

/// A part of the path, such as `number` of `/services/:number`. Empty when the route has none of that name.
pub fn param(name: &str) -> String {
    use_params_map().with_untracked(|params| params.get(name)).unwrap_or_default()
}

/// A part of the query, such as `street` of `?street=440305001`; half-way through a form, what it carries under that name.
/// Empty when it is not there.
pub fn query(name: &str) -> String {
    let visit = visit();
    let query = visit.path.split_once('?').map_or("", |(_, query)| query);
    form_urlencoded::parse(query.as_bytes())
        .find(|(key, _)| key == name)
        .map(|(_, value)| value.into_owned())
        .or_else(|| visit.half.as_ref().map(|half| half.get(name).to_owned()))
        .unwrap_or_default()
}
