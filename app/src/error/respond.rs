//! Errors of actions become whole pages.

use axum::{
    body::Body,
    extract::Request,
    http::{HeaderValue, Method, header::CACHE_CONTROL, request::Parts},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use leptos::prelude::*;

use super::{AppError, ErrorPage, Unsent};
use crate::{head, routes};

/// Carries the error to [`layer`], which knows the visit.
impl IntoResponse for AppError {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(self);
        response
    }
}

/// Around every action: `router.layer(middleware::from_fn(error::layer))`.
pub async fn layer(request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let unsent = Unsent::default();
    parts.extensions.insert(unsent.clone());
    let head = parts.clone();
    let response = next.run(Request::from_parts(parts, body)).await;
    match response.extensions().get().copied() {
        Some(error) => page(error, head, unsent.take()).await,
        None => response,
    }
}

/// The error as a page in the reader's language; as a redirect when it says "sign in first".
pub async fn respond(error: AppError, request: Parts) -> Response {
    page(error, request, Vec::new()).await
}

async fn page(error: AppError, request: Parts, unsent: Vec<String>) -> Response {
    if error == AppError::SignInNeeded {
        return Redirect::to(routes::sign_in_for(request.uri.path())).into_response();
    }
    if request.uri.path() == routes::SIGN_IN_CITY_BACK {
        // No page is shown at an address that holds a code.
        return Redirect::to(routes::SIGN_IN_CITY).into_response();
    }
    let sent = request.method == Method::POST;
    let parts = request.clone();
    let render = leptos_axum::render_app_async_with_context(
        move || head::provide(&parts),
        move || view! { <ErrorPage error sent unsent=unsent.clone()/> },
    );
    let mut response = render(Request::from_parts(request, Body::empty())).await;
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
