//! Forms are read whole before anything else happens: not too large, not too slowly, and with the token of the session
//! they are sent in. An action that forgot to check is protected all the same.
//!
//! Forms with files are read on a few paths only, as long as they keep coming, and only so many bytes at a time in all.

use std::{borrow::Cow, time::Duration};

use app::{
    context::Visit,
    error::AppError,
    form::{Laid, Upload},
    routes,
};
use axum::{
    body::{Body, Bytes, to_bytes},
    extract::Request,
    http::{
        HeaderMap, Method, StatusCode,
        header::{CONTENT_LENGTH, CONTENT_TYPE},
        request::Parts,
    },
    middleware::Next,
    response::{IntoResponse as _, Response},
};
use casework::file;
use futures_util::StreamExt as _;
use tokio::{
    sync::Semaphore,
    time::{Instant, timeout, timeout_at},
};

/// No form of ours is larger.
pub const LARGEST_FORM: usize = 64 * 1024;
/// Who sends slower is not a person on a bad line.
const PATIENCE: Duration = Duration::from_secs(8);

/// As many files as a matter may have, each as large as may be.
const LARGEST_UPLOAD: usize = file::MOST * file::LARGEST + LARGEST_FORM;
/// A line on which fewer bytes arrive in a second is not a phone's.
const SLOWEST: usize = 2 * 1024;
const LONGEST_UPLOAD: Duration = Duration::from_mins(5);
/// Megabytes of uploads that are held at the same time; who comes later waits a moment.
const MEGABYTE: usize = 1024 * 1024;
static ROOM: Semaphore = Semaphore::const_new(256);

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
    if is_multipart(&parts.headers) {
        return match upload(parts, body).await {
            Ok(request) => next.run(request).await,
            Err(answer) => answer,
        };
    }
    let bytes = match read(body, LARGEST_FORM).await {
        Ok(bytes) => bytes,
        Err(unread) => return unread.into_response(),
    };
    if !is_form(&parts.headers) && !bytes.is_empty() {
        return AppError::Unreadable.into_response();
    }
    // Leaving must never be refused: it does no harm to be thrown out.
    if !matches!(parts.uri.path(), routes::EXIT | routes::VISIT_END) && !fits(&parts, token(&bytes).as_deref()) {
        return AppError::Expired.into_response();
    }
    next.run(Request::from_parts(parts, Body::from(bytes))).await
}

/// Whether the token is the session's; without a session nothing is asked for.
fn fits(parts: &Parts, token: Option<&str>) -> bool {
    let session = parts.extensions.get::<Visit>().and_then(|visit| visit.session.as_ref());
    session.is_none_or(|session| token.is_some_and(|token| session.csrf_fits(token)))
}

/// Reads a form with files and lays it beside the request, for its action.
async fn upload(mut parts: Parts, body: Body) -> Result<Request, Response> {
    let broken = || AppError::Unreadable.into_response();
    if !routes::takes_files(parts.uri.path()) {
        return Err(broken());
    }
    let text = |name| parts.headers.get(name).and_then(|it| it.to_str().ok());
    // Browsers say how much comes.
    let length: usize = text(CONTENT_LENGTH).and_then(|it| it.parse().ok()).unwrap_or(LARGEST_UPLOAD);
    let kind = text(CONTENT_TYPE).unwrap_or_default().to_owned();
    let room = u32::try_from(length.min(LARGEST_UPLOAD).div_ceil(MEGABYTE)).unwrap_or(u32::MAX);
    let Ok(Ok(held)) = timeout(PATIENCE, ROOM.acquire_many(room)).await else {
        return Err(AppError::Unavailable.into_response());
    };
    let bytes = read_upload(body, LARGEST_UPLOAD).await.map_err(Unread::into_response)?;
    let form = Upload::read(&kind, bytes).await.map_err(|error| error.into_response())?;
    drop(held);
    if !fits(&parts, Some(form.posted.get(TOKEN))) {
        return Err(AppError::Expired.into_response());
    }
    parts.extensions.insert(Laid::from(form));
    Ok(Request::from_parts(parts, Body::empty()))
}

/// As long as it keeps coming. What is too large is read to its end and let go, so that the browser hears the answer.
async fn read_upload(body: Body, largest: usize) -> Result<Bytes, Unread> {
    let (begun, mut stream) = (Instant::now(), body.into_data_stream());
    let (mut all, mut came) = (Vec::new(), 0_usize);
    loop {
        let earned = Duration::from_secs(u64::try_from(came / SLOWEST).unwrap_or(u64::MAX));
        let until = begun + (PATIENCE + earned).min(LONGEST_UPLOAD);
        let silence = Instant::now() + PATIENCE;
        match timeout_at(until.min(silence), stream.next()).await {
            Err(_) => return Err(Unread::TooSlow),
            Ok(None) if came > largest => return Err(Unread::TooLarge),
            Ok(None) => return Ok(all.into()),
            Ok(Some(Err(_))) => return Err(Unread::Broken),
            Ok(Some(Ok(chunk))) => {
                came += chunk.len();
                if came > 3 * largest {
                    return Err(Unread::TooLarge);
                } else if came > largest {
                    all = Vec::new();
                } else {
                    all.extend_from_slice(&chunk);
                }
            }
        }
    }
}

impl Unread {
    fn into_response(self) -> Response {
        match self {
            Self::TooLarge => AppError::TooLarge.into_response(),
            Self::TooSlow => (StatusCode::REQUEST_TIMEOUT, "The form came too slowly.\n").into_response(),
            Self::Broken => AppError::Unreadable.into_response(),
        }
    }
}

fn is_multipart(headers: &HeaderMap) -> bool {
    media_type(headers).eq_ignore_ascii_case("multipart/form-data")
}

fn is_form(headers: &HeaderMap) -> bool {
    media_type(headers).eq_ignore_ascii_case("application/x-www-form-urlencoded")
}

fn media_type(headers: &HeaderMap) -> &str {
    let kind = headers.get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
    kind.split(';').next().unwrap_or_default().trim()
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

    #[tokio::test(start_paused = true)]
    async fn an_upload_may_take_its_time_but_not_stand_still() {
        let pieces = |count: usize, size: usize, pause: u64| {
            Body::from_stream(futures_util::stream::unfold(0, move |sent| async move {
                tokio::time::sleep(Duration::from_secs(pause)).await;
                (sent < count).then(|| (Ok::<_, std::io::Error>(Bytes::from(vec![0; size])), sent + 1))
            }))
        };
        assert_eq!(read_upload(pieces(20, 20_000, 4), LARGEST_UPLOAD).await.unwrap().len(), 400_000);
        assert_eq!(read_upload(pieces(20, 20_000, 9), LARGEST_UPLOAD).await, Err(Unread::TooSlow), "silent");
        assert_eq!(read_upload(pieces(20, 1, 4), LARGEST_UPLOAD).await, Err(Unread::TooSlow), "byte by byte");
        assert_eq!(read_upload(pieces(3, 10, 0), 25).await, Err(Unread::TooLarge));
        assert_eq!(read_upload(pieces(2, 10, 0), 25).await.unwrap().len(), 20);
    }
}
