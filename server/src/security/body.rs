//! Forms are read whole before anything else happens: not too large, not too slowly, and with the token of the session
//! they are sent in. An action that forgot to check is protected all the same.

use std::{borrow::Cow, time::Duration};

use app::{context::Visit, error::AppError, routes};
use axum::{
    body::{Body, Bytes, to_bytes},
    extract::Request,
    http::{HeaderMap, Method, StatusCode, header::CONTENT_TYPE},
    middleware::Next,
    response::{IntoResponse as _, Response},
};

/// No form of ours is larger.
pub const LARGEST_FORM: usize = 64 * 1024;
/// Who sends slower is not a person on a bad line.
const PATIENCE: Duration = Duration::from_secs(8);

/// Field of the form that holds the session's token.
pub const TOKEN: &str = "csrf";

/// Why a body was not read.
#[derive(Debug, PartialEq, Eq)]
pub enum Unread {
    TooLarge,
    TooSlow,
    /// The client went away, or sent what is not HTTP.
    Broken,
}

pub async fn read(body: Body, largest: usize) -> Result<Bytes, Unread> {
    read_within(PATIENCE, body, largest).await
}

async fn read_within(patience: Duration, body: Body, largest: usize) -> Result<Bytes, Unread> {
    match tokio::time::timeout(patience, to_bytes(body, largest)).await {
        Ok(Ok(bytes)) => Ok(bytes),
        Ok(Err(error)) if too_large(&error) => Err(Unread::TooLarge),
        Ok(Err(_)) => Err(Unread::Broken),
        Err(_) => Err(Unread::TooSlow),
    }
}

fn too_large(error: &axum::Error) -> bool {
    let mut cause: Option<&dyn std::error::Error> = Some(error);
    while let Some(error) = cause {
        if error.to_string().contains("length limit exceeded") {
            return true;
        }
        cause = error.source();
    }
    false
}

/// Around the pages' actions.
pub async fn layer(request: Request, next: Next) -> Response {
    if request.method() != Method::POST {
        return next.run(request).await;
    }
    let (parts, body) = request.into_parts();
    let bytes = match read(body, LARGEST_FORM).await {
        Ok(bytes) => bytes,
        Err(Unread::TooLarge) => return AppError::TooLarge.into_response(),
        Err(Unread::TooSlow) => return (StatusCode::REQUEST_TIMEOUT, "The form came too slowly.\n").into_response(),
        Err(Unread::Broken) => return AppError::Unreadable.into_response(),
    };
    if !is_form(&parts.headers) && !bytes.is_empty() {
        return AppError::Unreadable.into_response();
    }
    let session = parts.extensions.get::<Visit>().and_then(|visit| visit.session.as_ref());
    // Quick exit must never be refused: it does no harm to be thrown out.
    if let Some(session) = session
        && parts.uri.path() != routes::EXIT
        && !token(&bytes).is_some_and(|token| session.csrf_fits(&token))
    {
        return AppError::Expired.into_response();
    }
    next.run(Request::from_parts(parts, Body::from(bytes))).await
}

fn is_form(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    kind.split(';').next().is_some_and(|kind| kind.trim().eq_ignore_ascii_case("application/x-www-form-urlencoded"))
}

fn token(form: &[u8]) -> Option<Cow<'_, str>> {
    form_urlencoded::parse(form).find(|(name, _)| name == TOKEN).map(|(_, value)| value)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn the_token_is_the_first_field_of_its_name() {
        assert_eq!(token(b"a=1&csrf=abc").as_deref(), Some("abc"));
        assert_eq!(token(b"csrf=x&csrf=abc").as_deref(), Some("x"));
        assert_eq!(token(b"a=1&xcsrf=abc"), None);
    }

    #[tokio::test]
    async fn a_body_has_a_largest_size() {
        assert_eq!(read(Body::from("12345"), 5).await.unwrap(), "12345");
        assert_eq!(read(Body::from("123456"), 5).await, Err(Unread::TooLarge));
    }

    #[tokio::test]
    async fn a_body_that_never_ends_is_given_up() {
        let silent = Body::from_stream(futures_util::stream::pending::<Result<Bytes, std::io::Error>>());
        assert_eq!(read_within(Duration::from_millis(10), silent, 5).await, Err(Unread::TooSlow));
    }
}
