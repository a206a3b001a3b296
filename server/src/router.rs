//! Addresses and the layers around them. From the outside in: log, headers, compression, methods, client; then, around
//! pages and actions only: session, error pages, panics, limits, forgery, body, time, switches.
//!
//! Pages and actions are registered in `app`; what is not a page is a module here with a `router` function.

use std::{net::IpAddr, sync::Arc, time::Duration};

use app::{error::AppError, half, kiosk, site};
use axum::{
    Router,
    extract::Request,
    http::StatusCode,
    middleware::{Next, from_fn, from_fn_with_state},
    response::{IntoResponse as _, Response},
};
use casework::Casework;
use leptos::{config::LeptosOptions, prelude::*};
use leptos_axum::LeptosRoutes as _;
use tower_http::{catch_panic::CatchPanicLayer, csrf::CsrfLayer};

use crate::{
    api, assets, health,
    security::{
        body, client, compress, headers,
        limits::{self, Limit},
        methods,
    },
    session::{self, Reception},
    telemetry,
};

/// No page and no action of ours works longer.
const LONGEST: Duration = Duration::from_secs(10);
/// But looking into photos, on a busy machine, may.
const LONGEST_LOOK: Duration = Duration::from_mins(1);

/// What the router is made of.
pub struct Parts {
    pub casework: Casework,
    pub trusted_proxies: Arc<[IpAddr]>,
    /// Where quick exit leads.
    pub neutral: Arc<str>,
    /// Origins that may frame the quick check.
    pub partners: Arc<[String]>,
    pub limits: Limits,
}

/// The limits, so that a job can sweep them.
#[derive(Clone)]
pub struct Limits {
    pub api: Limit,
    pub forms: Limit,
    pub reports: Limit,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            api: Limit::new(limits::API),
            forms: Limit::new(limits::FORMS),
            reports: Limit::hourly(limits::REPORTS_AN_HOUR),
        }
    }
}

pub fn router(parts: Parts) -> Router {
    let Parts { casework, trusted_proxies, neutral, partners, limits } = parts;
    let reception = Reception {
        casework: casework.clone(),
        assets: assets::manifest(),
        neutral: neutral.clone(),
        has_partners: !partners.is_empty(),
    };
    pages()
        .layer(from_fn(half::layer))
        .layer(from_fn(in_time))
        .layer(from_fn(body::layer))
        .layer(CsrfLayer::new())
        .layer(from_fn_with_state(limits.forms, limits::forms))
        .layer(from_fn_with_state(limits.reports, limits::reports))
        .layer(CatchPanicLayer::custom(|_| AppError::Broken.into_response()))
        .layer(from_fn(kiosk::told::layer))
        .layer(from_fn(bare))
        .layer(from_fn(app::error::layer))
        .layer(from_fn_with_state(reception, session::layer))
        .merge(api::router(casework.catalogue.clone(), limits.api))
        .merge(health::router(casework))
        .merge(assets::router())
        .layer(CatchPanicLayer::new())
        .layer(from_fn_with_state(trusted_proxies, client::layer))
        .layer(from_fn(methods::layer))
        .layer(compress::layer())
        .layer(from_fn_with_state(headers::Sites::new(&neutral, &partners), headers::layer))
        .layer(from_fn(telemetry::layer))
}

fn pages() -> Router {
    let options = LeptosOptions::builder().output_name("browser").build();
    let (routes, _) = leptos_axum::generate_route_list_with_ssg(site::App);
    Router::new()
        .leptos_routes_with_context(&options, routes, provide_head, site::App)
        .with_state(options)
        .merge(site::actions())
        .fallback(|| async { AppError::NotFound })
}

fn provide_head() {
    if let Some(parts) = use_context::<axum::http::request::Parts>() {
        app::head::provide(&parts);
    }
}

async fn in_time(request: Request, next: Next) -> Response {
    let longest = if app::routes::takes_files(request.uri().path()) { LONGEST_LOOK } else { LONGEST };
    match tokio::time::timeout(longest, next.run(request)).await {
        Ok(response) => response,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE.into_response(),
    }
}

/// Layers of libraries answer with a bare status: their errors get a page like all others.
async fn bare(request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    let error = match response.status() {
        _ if response.headers().contains_key(axum::http::header::CONTENT_TYPE) => None,
        StatusCode::FORBIDDEN => Some(AppError::Forbidden),
        StatusCode::NOT_FOUND => Some(AppError::NotFound),
        StatusCode::SERVICE_UNAVAILABLE => Some(AppError::Unavailable),
        _ => None,
    };
    match error {
        Some(error) if response.extensions().get::<AppError>().is_none() => error.into_response(),
        _ => response,
    }
}
