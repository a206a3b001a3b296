//! Pages are read with GET and HEAD, forms are sent with POST. No other method does anything anywhere.

use axum::{
    extract::Request,
    http::{HeaderValue, Method, StatusCode, header::ALLOW},
    middleware::Next,
    response::{IntoResponse as _, Response},
};

pub async fn layer(request: Request, next: Next) -> Response {
    if [Method::GET, Method::HEAD, Method::POST].contains(request.method()) {
        return next.run(request).await;
    }
    let mut response =
        (StatusCode::METHOD_NOT_ALLOWED, "This address takes GET, HEAD and POST only.\n").into_response();
    response.headers_mut().insert(ALLOW, HeaderValue::from_static("GET, HEAD, POST"));
    response
}
