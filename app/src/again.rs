//! The answer to a form that is a page itself: what was typed once more, or a result that is nowhere stored.

use axum::{
    body::Body,
    extract::Request,
    http::{HeaderValue, StatusCode, header::CACHE_CONTROL, request::Parts},
    response::Response,
};
use leptos::prelude::*;

use crate::head;

/// Renders `page` for the request that posted the form. The status is the page's own where its data can't be loaded.
pub async fn again<V: IntoView + 'static>(
    status: StatusCode,
    request: Parts,
    page: impl Fn() -> V + Clone + Send + Sync + 'static,
) -> Response {
    let parts = request.clone();
    let render = leptos_axum::render_app_async_with_context(move || head::provide(&parts), page);
    let mut response = render(Request::from_parts(request, Body::empty())).await;
    if response.status() == StatusCode::OK {
        *response.status_mut() = status;
    }
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    response
}
